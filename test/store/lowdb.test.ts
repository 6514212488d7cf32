import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { durableDisk } from '../../src/runtime/store/durable-file.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { type Engine, storeContract } from './contract.ts'
import { letter, record } from './made.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-store-'))
afterAll(() => rmSync(root, { recursive: true }))
const twice = (one: unknown) => JSON.stringify({ form: 'book', records: [one, one] })
const newFolder = (): string => mkdtempSync(join(root, 'data-'))

function engine(): Engine {
  const folder = newFolder()
  return {
    open: () => openLowdbStore(folder),
    again: async (store) => {
      await store.close()
      return openLowdbStore(folder)
    },
  }
}

storeContract('lowdb store', engine)

describe('its files', () => {
  test('are plain JSON, one record a line, keys in order, the former one kept', async () => {
    const folder = newFolder()
    const store = await openLowdbStore(folder)
    await store.transaction((tx) => tx.put(record('b1', { title: '辞海' })))
    await store.transaction((tx) => tx.put(record('b2', { title: '辞源' })))
    await store.close()
    const file = join(folder, 'forms', 'book.json')
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[1]).toBe(
      '{"created":"2026-01-01T00:00:00.000Z","data":{"title":"辞海"},"definition":"d1","form":"book","id":"b1",' +
        '"judgement":null,"moves":[],"state":null,"submitted":null,"updated":"2026-01-01T00:00:00.000Z","version":1},',
    )
    const { form, records } = JSON.parse(lines.join('\n'))
    expect([form, records.length]).toEqual(['book', 2])
    expect(JSON.parse(readFileSync(`${file}.bak`, 'utf8')).records).toHaveLength(1)
  })

  test('have names that are no paths, whatever the form is called', async () => {
    const folder = newFolder()
    const store = await openLowdbStore(folder)
    const names = [
      '借阅',
      '..',
      '../../x',
      'CON',
      'con',
      'a/b',
      '',
      'constructor',
      'x'.repeat(9999),
    ]
    await store.transaction((tx) => {
      for (const form of names) tx.put(record('1', { name: form }, { form }))
    })
    await store.close()
    const files = readdirSync(join(folder, 'forms'))
    expect(files).toHaveLength(names.length)
    expect(files).toContain('借阅.json')
    expect(files).toContain('~2e~~2e~.json')
    const again = await openLowdbStore(folder)
    for (const form of names) expect((await again.get(form, '1'))?.data).toEqual({ name: form })
    await again.close()
  })

  test.each([
    ['cut off', '{"form":"book","records":[\n{"id"'],
    ['empty', ''],
    ['something else', '[]'],
    ['another form’s', '{"form":"loan","records":[]}'],
    ['without an id', '{"form":"book","records":[{}]}'],
    ['with half a record', '{"form":"book","records":[{"id":"1","form":"book","version":1}]}'],
    ['with a record twice', twice(record('b1'))],
    [
      'with moves that are no list',
      JSON.stringify({ form: 'book', records: [{ ...record('b1'), moves: {} }] }),
    ],
  ])('a file that is %s stops the opening, and stays as it is', async (_, text) => {
    const folder = newFolder()
    await (await openLowdbStore(folder)).close()
    const file = join(folder, 'forms', 'book.json')
    writeFileSync(file, text)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({
      code: 'store-unreadable',
      params: { file },
    })
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('a file from before moves were kept opens, each record without any', async () => {
    const folder = newFolder()
    await (await openLowdbStore(folder)).close()
    const { moves: _, ...older } = record('b1', { title: '辞海' })
    const file = join(folder, 'forms', 'book.json')
    writeFileSync(file, JSON.stringify({ form: 'book', records: [older] }))
    const store = await openLowdbStore(folder)
    expect(await store.get('book', 'b1')).toEqual({ ...older, moves: [] })
    await store.transaction((tx) => tx.put(record('b2')))
    await store.close()
    expect(JSON.parse(readFileSync(file, 'utf8')).records[0]).toEqual({ ...older, moves: [] })
  })

  test('a file that is gone, though its former one is there, stops the opening', async () => {
    const folder = newFolder()
    const store = await openLowdbStore(folder)
    await store.transaction((tx) => tx.put(record('b1')))
    await store.transaction((tx) => tx.put(record('b2')))
    await store.close()
    const file = join(folder, 'forms', 'book.json')
    rmSync(file)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({
      code: 'store-unreadable',
      params: { file, reason: 'ENOENT' },
    })
    renameSync(`${file}.bak`, file)
    const restored = await openLowdbStore(folder)
    expect(await restored.count('book', [])).toBe(1)
    await restored.close()
  })

  test('a thousand records in one transaction are one flush', async () => {
    const folder = newFolder()
    const written: string[] = []
    const store = await openLowdbStore(folder, {
      ...durableDisk,
      write: (path, text) => {
        written.push(path)
        return durableDisk.write(path, text)
      },
    })
    await store.transaction((tx) => {
      for (let i = 0; i < 1000; i++) tx.put(record(`b${i}`))
    })
    expect(written).toEqual([join(folder, 'forms', 'book.json')])
    await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        store.transaction((tx) => {
          tx.putLetter(letter(`l${i}`, { serial: tx.nextSerial('a', 2026) }))
        }),
      ),
    )
    expect(written).toHaveLength(2)
    await store.close()
  })
})
