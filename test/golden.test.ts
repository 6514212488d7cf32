import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { expectFolder, filesBelow } from './golden.ts'

const folder = join(import.meta.dirname, 'golden/birds/letters')
const files = filesBelow(folder).map((path) => ({
  path,
  text: readFileSync(join(folder, path), 'utf8'),
}))

test('a golden folder accepts what it holds', () => {
  expect(files.length).toBeGreaterThan(1)
  expectFolder(folder, files)
})

test('a golden folder fails for a changed, a missing and an extra file', () => {
  const [first, ...rest] = files
  expect(() => expectFolder(folder, [{ path: first?.path ?? '', text: '' }, ...rest])).toThrow()
  expect(() => expectFolder(folder, rest)).toThrow()
  expect(() => expectFolder(folder, [...files, { path: 'extra', text: '' }])).toThrow()
})
