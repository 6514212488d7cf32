import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { OutputFile } from '../compiler/emit/emit.ts'

/** Writes what changed, takes away what a former build left; says how many files changed. */
export function writeFiles(folder: string, files: readonly OutputFile[]): number {
  const stale = existsSync(join(folder, 'model.json')) ? staleFiles(folder, files) : []
  for (const path of stale) rmSync(join(folder, path))
  const changed = files.filter((file) => !isThere(join(folder, file.path), contentOf(file)))
  for (const file of changed) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true })
    writeFileSync(join(folder, file.path), contentOf(file))
  }
  return changed.length + stale.length
}

const contentOf = ({ text, bytes }: OutputFile): Buffer => Buffer.from(bytes ?? text)

const isThere = (path: string, content: Buffer): boolean =>
  existsSync(path) && readFileSync(path).equals(content)

/** Only in the folders a build fills: what somebody else put beside them stays. */
function staleFiles(folder: string, files: readonly OutputFile[]): string[] {
  const known = new Set(files.map((file) => file.path))
  const folders = new Set(
    files.flatMap((file) => (file.path.includes('/') ? [file.path.split('/')[0] ?? ''] : [])),
  )
  return [...folders].flatMap((name) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .split(sep)
              .join('/'),
          )
          .filter((path) => !known.has(path))
      : [],
  )
}
