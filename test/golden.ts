import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect } from 'vitest'

/**
 * Files equal a folder under test/golden, byte by byte, and the folder holds no other. UPDATE_GOLDEN=1 accepts what
 * was made.
 */
export function expectGolden(name: string, files: readonly File[]): void {
  const folder = join(import.meta.dirname, 'golden', name)
  if (process.env.UPDATE_GOLDEN === '1') replaceFolder(folder, files)
  expectFolder(folder, files)
}

/** The folder holds these files and no other. */
export function expectFolder(folder: string, files: readonly File[]): void {
  expect(files.map(({ path }) => path).sort()).toEqual(filesBelow(folder))
  for (const { path, text } of files) {
    expect(text, path).toBe(readFileSync(join(folder, path), 'utf8'))
  }
}

interface File {
  readonly path: string
  readonly text: string
}

function replaceFolder(folder: string, files: readonly File[]): void {
  rmSync(folder, { recursive: true, force: true })
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Sorted paths with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}
