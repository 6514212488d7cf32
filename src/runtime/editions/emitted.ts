import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** A file that the compiler emitted; its path is below the app's folder, with slashes. */
export interface Emitted {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What was emitted into a folder, by path; what makes a package of it is not part of it. */
export async function readEmitted(folder: string): Promise<readonly Emitted[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== packageFile && !path.split('/').some((step) => step.startsWith('.')))
  const read = paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) }))
  return inOrder(await Promise.all(read))
}

/** The folder stands outside any package, and its modules are ES modules. */
export const packageFile = 'package.json'

/** SHA-256 over paths and contents, in hexadecimal: the same wherever the folder lies. */
export function editionId(files: readonly Emitted[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of inOrder(files))
    hash.update(`${JSON.stringify(path)} ${bytes.byteLength}\n`).update(bytes)
  return hash.digest('hex')
}

/** As one text, for a store: base64 of gzip of JSON. */
export async function pack(files: readonly Emitted[]): Promise<string> {
  const texts = inOrder(files).map(({ path, bytes }) => [
    path,
    Buffer.from(bytes).toString('base64'),
  ])
  return (await zipped(JSON.stringify(texts), { level: 9 })).toString('base64')
}

/** Throws where the text is not what `pack` makes. */
export async function unpack(content: string): Promise<readonly Emitted[]> {
  const texts: unknown = JSON.parse((await unzipped(Buffer.from(content, 'base64'))).toString())
  if (!Array.isArray(texts)) throw new Error('no packed files')
  return texts.map(([path, bytes]: readonly [string, string]) => {
    if (!isBelow(path)) throw new Error(`no path below a folder: ${path}`)
    return { path, bytes: Buffer.from(bytes, 'base64') }
  })
}

const zipped = promisify<string, { level: number }, Buffer>(gzip)
const unzipped = promisify<Buffer, Buffer>(gunzip)

const isBelow = (path: string): boolean =>
  path.split('/').every((step) => step !== '' && step !== '.' && step !== '..') &&
  !/[\\:\0]/.test(path)

const inOrder = (files: readonly Emitted[]): readonly Emitted[] =>
  files.toSorted((one, other) => (one.path < other.path ? -1 : Number(one.path > other.path)))
