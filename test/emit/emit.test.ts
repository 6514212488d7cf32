import { expect, test } from 'vitest'
import { emit } from '../../src/compiler/emit/emit.ts'
import type { Application } from '../../src/model/index.ts'
import { expectGolden } from '../golden.ts'
import { field } from './build.ts'
import { birds } from './fixture.ts'

test('the emitted files are those of the golden folder', () => {
  expectGolden('birds', emit(birds))
})

test('the same application gives the same bytes', () => {
  expect(emit(structuredClone(birds))).toEqual(emit(birds))
})

test('files are sorted by path and each path is one of its own', () => {
  const paths = emit(birds).map(({ path }) => path)
  expect(paths).toEqual([...new Set(paths)].sort())
})

test('a change in one form leaves the files of every other form as they are', () => {
  const changed: Application = {
    ...birds,
    forms: birds.forms.map((form) =>
      form.id === 'station'
        ? { ...form, fields: [...form.fields, field('extra', '新增', { kind: 'text' })] }
        : form,
    ),
  }
  const before = new Map(emit(birds).map(({ path, text }) => [path, text]))
  const differing = emit(changed).filter(({ path, text }) => before.get(path) !== text)
  expect(differing.map(({ path }) => path)).toEqual([
    'openapi.json',
    'pages/station.form.hbs',
    'pages/station.record.hbs',
    'rules/station.js',
    'schemas/station.schema.json',
    'sql/tables.postgres.sql',
    'sql/tables.sqlite.sql',
    'types/station.ts',
    'validators/station.js',
  ])
})

test('samples change no file', () => {
  const bare = { ...birds, forms: birds.forms.map((form) => ({ ...form, samples: [] })) }
  expect(emit(bare)).toEqual(emit(birds))
})
