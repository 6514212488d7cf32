import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Field, Form, RecordData } from '../../src/model/index.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { masterKey } from '../../src/runtime/store/master-key.ts'
import { newSalt, sealOf } from '../../src/runtime/store/seal.ts'
import { library } from '../server/fixture.ts'
import { record } from './made.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-seal-'))
afterAll(() => rmSync(root, { recursive: true }))
const newFolder = (): string => mkdtempSync(join(root, 'data-'))

const [form] = library.forms as [Form]
const text = (id: string, masked: boolean): Field => ({
  ...(form.fields[0] as Field),
  id,
  masked,
  type: { kind: 'text' },
})
const rows: Field = {
  ...text('rows', false),
  type: {
    kind: 'table',
    columns: [text('open', false), text('secret', true)],
    fewest: 0,
    most: null,
  },
}
const person: Form = {
  ...form,
  id: 'book',
  fields: [text('name', false), text('number', true), rows],
}
const master = new Uint8Array(32).fill(7)
const seal = sealOf([person], master)

const data: fc.Arbitrary<RecordData> = fc.record(
  {
    name: fc.string(),
    number: fc.string(),
    rows: fc.array(fc.record({ open: fc.string(), secret: fc.string() }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
)

test('what is closed opens again, and shows nothing meanwhile', () => {
  fc.assert(
    fc.property(data, (given) => {
      const whole = record('1', given)
      const salt = newSalt()
      const closed = seal.close('book', whole, salt)
      expect(seal.open('book', JSON.parse(JSON.stringify(closed)), salt)).toEqual(whole)
      expect((closed as typeof whole).data).not.toHaveProperty('number')
      for (const row of ((closed as typeof whole).data.rows ?? []) as RecordData[])
        expect(row).not.toHaveProperty('secret')
    }),
  )
})

test('opens for its own thing, salt and key alone, and not once it was changed', () => {
  const salt = newSalt()
  const closed = seal.close('book', record('1', { number: '110' }), salt) as unknown as {
    readonly id: string
    readonly '@sealed': string
  }
  const spoilt = closed['@sealed'].replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  const other = sealOf([person], new Uint8Array(32))
  expect(() => seal.open('book', { ...closed, id: '2' }, salt)).toThrow()
  expect(() => seal.open('book', closed, newSalt())).toThrow()
  expect(() => other.open('book', closed, salt)).toThrow()
  expect(() =>
    seal.open('book', { ...closed, '@sealed': `${spoilt}AA` } as typeof closed, salt),
  ).toThrow()
})

const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('')

test('lies on the disk closed, and is as it was when it is read back', async () => {
  const folder = newFolder()
  const store = await openLowdbStore(folder, { seal })
  const first = record('1', {
    name: 'in-the-open',
    number: 'most-secret',
    rows: [{ secret: 'row-secret' }],
  })
  await store.transaction((tx) => tx.put(first))
  expect((await store.history('book', '1')).map(({ after }) => after)).toEqual([first])
  await store.close()
  expect(everything(folder)).toContain('in-the-open')
  expect(everything(folder)).not.toContain('most-secret')
  expect(everything(folder)).not.toContain('row-secret')
  const again = await openLowdbStore(folder, { seal })
  expect(await again.get('book', '1')).toEqual(first)
  await again.close()
})

test('what is erased cannot be opened, in the past either', async () => {
  const folder = newFolder()
  const store = await openLowdbStore(folder, { seal })
  await store.transaction((tx) => tx.put(record('1', { name: '张三', number: '110' })))
  await store.transaction((tx) => tx.erase('book', '1'))
  const [made, erased] = await store.history('book', '1')
  expect(made?.after).toMatchObject({ data: { name: '张三' }, erased: true })
  expect(made?.after).not.toHaveProperty('data.number')
  expect(erased).toMatchObject({ effect: 'erase', after: null })
  await store.close()
  const again = await openLowdbStore(folder, { seal })
  expect(await again.get('book', '1')).toBeNull()
  await again.close()
})

test('the key is made once, for its owner alone, and missed when it is gone', async () => {
  const file = join(newFolder(), 'not', 'yet', 'data.key')
  const key = await masterKey(file, true)
  expect(key).toHaveLength(32)
  expect(await masterKey(file, false)).toEqual(key)
  rmSync(file)
  await expect(masterKey(file, false)).rejects.toMatchObject({ code: 'key-missing' })
})

test('a fingerprint is the same for the same value of a field, and for nothing else', () => {
  expect(seal.fingerprint('number', '110')).toBe(seal.fingerprint('number', '110'))
  expect(seal.fingerprint('number', '110')).not.toBe(seal.fingerprint('number', '111'))
  expect(seal.fingerprint('number', '110')).not.toBe(seal.fingerprint('name', '110'))
})
