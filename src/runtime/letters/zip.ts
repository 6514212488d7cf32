import { PassThrough, pipeline, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { letterText } from '../messages/letters.ts'
import type { LetterRecord } from '../store/papers.ts'
import { manifestCsv, manifestOf } from './manifest.ts'
import { isForPost } from './print-file.ts'
import { readLetter } from './stored.ts'

/**
 * A ZIP of the letters that are for the post, a file each, with the list of all; read and packed one at a time as it is taken. A
 * letter whose file is not as it was ends the stream with its `Failure`.
 */
export function zipOf(letters: readonly LetterRecord[], data: string): Readable {
  const entries = manifestOf(letters)
  const known = new Map(letters.filter(isForPost).map((letter) => [letter.id, letter]))
  const zip = new ZipFile()
  const out = new PassThrough()
  // What goes wrong is known to whoever reads.
  pipeline(zip.outputStream, out, () => {})
  for (const { id, file, issued } of entries) {
    const letter = known.get(id)
    if (letter === undefined) continue
    const mtime = new Date(`${issued}T00:00:00Z`)
    // PDF streams are compressed already.
    zip.addReadStreamLazy(file, { mtime, compress: false }, (give) => {
      readLetter(data, letter).then(
        (pdf) => give(null, Readable.from([pdf ?? Buffer.alloc(0)])),
        (error: Error) => out.destroy(error),
      )
    })
  }
  const list = `${letterText('file-list', {}, 'zh')}.csv`
  zip.addBuffer(Buffer.from(manifestCsv(entries, 'zh')), list, { mtime: new Date(0) })
  zip.end()
  return out
}
