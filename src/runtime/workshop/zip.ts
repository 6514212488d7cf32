import { PassThrough, pipeline, type Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Source } from './workshop.ts'

/** Sources as a folder has them. */
export function zipOfSources(sources: readonly Source[], at: string): Readable {
  const zip = new ZipFile()
  const out = new PassThrough()
  pipeline(zip.outputStream, out, () => {})
  const mtime = new Date(at)
  for (const { name, text } of sources) zip.addBuffer(Buffer.from(text), name, { mtime })
  zip.end()
  return out
}
