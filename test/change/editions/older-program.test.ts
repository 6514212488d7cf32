import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completeForm } from '../../../src/runtime/complete.ts'
import { Failure } from '../../../src/runtime/failure.ts'
import { loadApplication } from '../../../src/runtime/load.ts'
import { buildIn } from './bureau.ts'
import { withLetter } from './source.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangyuan-older-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Without some properties, at whatever depth. */
const without = <T>(value: T, names: readonly string[]): T =>
  JSON.parse(JSON.stringify(value, (key, part) => (names.includes(key) ? undefined : part)))

test('what an older program did not know is empty, not set, not chosen', async () => {
  const { application } = await buildIn(withLetter, folder)
  const file = join(folder, 'model.json')
  const model = JSON.parse(readFileSync(file, 'utf8'))
  const unknown = ['reports', 'tiers', 'remark', 'cc', 'needs']
  writeFileSync(file, JSON.stringify(without(model, unknown)))
  expect((await loadApplication(folder)).application).toEqual(application)
  for (const form of application.forms) {
    expect(completeForm(form)).toBe(form)
    const bare = without(form, ['hint', 'shortest', 'samples', 'unique', 'demand', 'reason'])
    expect(completeForm(bare)).toEqual(form)
  }
  writeFileSync(file, JSON.stringify({ ...model, bureau: undefined }))
  const refused = await loadApplication(folder).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Failure)
  expect(String(refused)).toContain('application: no bureau')
})
