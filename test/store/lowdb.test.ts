import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import type { Field, Form } from '../../src/model/index.ts'
import { type Disk, durableDisk } from '../../src/runtime/store/durable-file.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { sealOf } from '../../src/runtime/store/seal.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { library } from '../server/fixture.ts'
import { type Engine, storeContract } from './contract.ts'
import { act, letter, record } from './made.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-store-'))
afterAll(() => rmSync(root, { recursive: true }))
const newFolder = (): string => mkdtempSync(join(root, 'data-'))
const read = (file: string): string => readFileSync(file, 'utf8')

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

const put = (store: Store, ...ids: string[]): Promise<void> =>
  store.transaction((tx) => {
    for (const id of ids) tx.put(record(id, { title: `书 ${id}` }))
  }, act())

/** Two books and a letter, closed and opened in between: each snapshot has a former one. */
async function twoGenerations(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = newFolder()
  const first = await openLowdbStore(folder)
  await put(first, 'b1')
  await first.transaction((tx) => tx.putPaper('letter', letter('l1')))
  await first.close()
  const second = await openLowdbStore(folder)
  await put(second, 'b2')
  await second.transaction((tx) => tx.putPaper('letter', letter('l2')))
  await second.close()
  return { folder, file: join(folder, 'forms', 'book.json') }
}

async function expectAllOf(folder: string): Promise<void> {
  const store = await openLowdbStore(folder)
  const books = (await store.read((view) => [...view.scan('book')])).map(({ id }) => id)
  const letters = (await store.papers('letter', {})).map(({ id }) => id)
  expect([books, letters]).toEqual([
    ['b1', 'b2'],
    ['l1', 'l2'],
  ])
  await store.close()
}

test('a long group ends early, so that others get their turn, and close does what still waits', async () => {
  const folder = newFolder()
  const store = await openLowdbStore(folder)
  const told: string[] = []
  const slow = (id: string) =>
    store
      .transaction((tx) => {
        for (const until = performance.now() + 10; performance.now() < until; );
        tx.put(record(id))
      })
      .then(() => told.push(id))
  const all = Array.from('abcdef', slow)
  const toldBefore = await new Promise((resolve) => setImmediate(() => resolve(told.length)))
  expect(toldBefore).toBeLessThan(6)
  await store.close()
  await Promise.all(all)
  expect(told).toEqual([...'abcdef'])
  const again = await openLowdbStore(folder)
  expect(await again.count('book', [])).toBe(6)
  await again.close()
})

describe('its snapshots', () => {
  test('are plain JSON, one record a line, keys in order, the former one kept', async () => {
    const { folder, file } = await twoGenerations()
    const lines = read(file).split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[1]).toBe(
      '{"created":"2026-01-01T00:00:00.000Z","data":{"title":"书 b1"},"definition":"d1","form":"book","id":"b1",' +
        '"judgement":null,"moves":[],"state":null,"submitted":null,"updated":"2026-01-01T00:00:00.000Z","version":1},',
    )
    const { form, upTo, records, removed } = JSON.parse(lines.join('\n'))
    expect([form, upTo.number, records.length, removed]).toEqual(['book', 4, 2, []])
    expect(JSON.parse(read(`${file}.bak`)).records).toHaveLength(1)
    expect(JSON.parse(read(join(folder, 'papers.json'))).letter).toHaveLength(2)
  })

  test('have names that are no paths, whatever the form is called', async () => {
    const folder = newFolder()
    const store = await openLowdbStore(folder)
    const long = 'x'.repeat(9999)
    const names = ['借阅', '..', '../../x', 'CON', 'con', 'a/b', '', 'constructor', long]
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

  test.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['cut off at a line', (text) => text.split('\n').slice(0, 2).join('\n')],
    ['empty', () => ''],
    ['nothing but zeros', (text) => '\0'.repeat(text.length)],
    ['something else', () => '[]'],
    ['another form’s', (text) => text.replace('"form":"book"', '"form":"loan"')],
    ['without its place in the past', (text) => text.replace('"upTo"', '"upto"')],
    ['without an id', (text) => text.replace('"id":"b2"', '"no":"b2"')],
    ['with a record twice', (text) => text.replace('"id":"b2"', '"id":"b1"')],
    ['longer than its end', (text) => `${text}{}`],
  ])(
    'one that is %s is put aside as it is, and the former one and the past stand in',
    async (_, spoil) => {
      const { folder, file } = await twoGenerations()
      const spoilt = spoil(read(file))
      writeFileSync(file, spoilt)
      await expectAllOf(folder)
      const aside = readdirSync(join(folder, 'forms')).filter((name) => name.includes('.damaged-'))
      expect(aside).toHaveLength(1)
      expect(read(join(folder, 'forms', aside[0] ?? ''))).toBe(spoilt)
      await expectAllOf(folder)
    },
  )

  test('are made again from the past where none can be read, or none is left', async () => {
    const { folder, file } = await twoGenerations()
    for (const each of [file, `${file}.bak`, join(folder, 'papers.json')]) writeFileSync(each, 'x')
    await expectAllOf(folder)
    rmSync(join(folder, 'forms'), { recursive: true })
    rmSync(join(folder, 'papers.json'))
    await expectAllOf(folder)
    expect(JSON.parse(read(file)).records).toHaveLength(2)
  })

  test('are made of one moment, whatever changes while they are written', async () => {
    const folder = newFolder()
    let meanwhile = async (): Promise<void> => {}
    const disk: Disk = {
      ...durableDisk,
      async write(path, text) {
        const chunks: string[] = []
        for (const chunk of text) {
          chunks.push(chunk)
          await meanwhile()
        }
        await durableDisk.write(path, chunks)
      },
    }
    const checkpointed = Promise.withResolvers<void>()
    const store = await openLowdbStore(folder, { disk, checkpointAfter: 100 })
    const copy = join(root, 'copy-of-a-moment')
    meanwhile = async () => {
      meanwhile = async () => {}
      await store.transaction((tx) => tx.remove(record('b7')))
      await store.transaction((tx) => tx.put(record('b7', {}, { version: 2 })))
      checkpointed.resolve()
    }
    await put(store, ...Array.from({ length: 2000 }, (_, i) => `b${i}`))
    await checkpointed.promise
    await store.close()
    rmSync(join(folder, 'forms', 'book.json'))
    renameSync(join(folder, 'forms', 'book.json.bak'), join(folder, 'forms', 'book.json'))
    cpSync(folder, copy, { recursive: true })
    const { upTo, records } = JSON.parse(read(join(copy, 'forms', 'book.json')))
    expect([upTo.number, records.length]).toEqual([2000, 2000])
    const again = await openLowdbStore(copy)
    expect((await again.get('book', 'b7'))?.version).toBe(2)
    await again.close()
    expect(readdirSync(join(copy, 'forms')).filter((name) => name.includes('damaged'))).toEqual([])
  })

  test('have every change up to their place in the past and no other, while others write', async () => {
    const folder = newFolder()
    const sheets: { readonly number: number; readonly records: number }[] = []
    const disk: Disk = {
      ...durableDisk,
      async write(path, text) {
        const whole = [...text].join('')
        const { upTo, records } = JSON.parse(whole)
        sheets.push({ number: upTo.number, records: records.length })
        await durableDisk.write(path, [whole])
      },
    }
    const store = await openLowdbStore(folder, { disk, checkpointAfter: 20 })
    // Out of step with one another.
    const writer = async (name: string, turns: number): Promise<void> => {
      for (let i = 0; i < 100; i++) {
        await put(store, `${name}${i}`)
        for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
      }
    }
    await Promise.all(Array.from('abcdefgh', writer))
    await store.close()
    expect(sheets.length).toBeGreaterThan(2)
    expect(sheets.filter(({ number, records }) => number !== records)).toEqual([])
  })

  test('are not written with each change; one that cannot be written loses nothing', async () => {
    const folder = newFolder()
    const written: string[] = []
    const told: unknown[] = []
    const full: Disk = {
      ...durableDisk,
      write: async (path) => {
        written.push(path)
        throw new Error('ENOSPC')
      },
    }
    const store = await openLowdbStore(folder, { disk: full, log: (error) => told.push(error) })
    await put(store, 'b1')
    await put(store, 'b2')
    await store.transaction((tx) => tx.putPaper('letter', letter('l1')))
    await store.transaction((tx) => tx.putPaper('letter', letter('l2')))
    expect(written).toEqual([])
    await store.close()
    expect(written).toEqual([join(folder, 'papers.json'), join(folder, 'forms', 'book.json')])
    expect(told).toHaveLength(2)
    await expectAllOf(folder)
  })
})

describe('files that do not belong together', () => {
  /** Refused, and everything lies as it lay. */
  async function expectRefused(folder: string, file: string, code: string): Promise<void> {
    const before = read(file)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code, params: { file } })
    expect(read(file)).toBe(before)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code })
  }

  test('an older past refuses the newer snapshots', async () => {
    const folder = newFolder()
    const past = join(folder, 'past.sqlite')
    const first = await openLowdbStore(folder)
    await put(first, 'b1')
    await first.close()
    cpSync(past, `${past}.older`)
    const second = await openLowdbStore(folder)
    await put(second, 'b2')
    await second.close()
    renameSync(`${past}.older`, past)
    await expectRefused(folder, join(folder, 'forms', 'book.json'), 'store-foreign')
  })

  test('a past of as many other changes refuses them too', async () => {
    const [mine, other] = [await twoGenerations(), await twoGenerations()]
    cpSync(join(other.folder, 'past.sqlite'), join(mine.folder, 'past.sqlite'))
    await expectRefused(mine.folder, join(mine.folder, 'papers.json'), 'store-foreign')
  })

  test('a past that is gone is not begun anew beside snapshots', async () => {
    const { folder, file } = await twoGenerations()
    rmSync(join(folder, 'past.sqlite'))
    rmSync(join(folder, 'papers.json'))
    rmSync(join(folder, 'papers.json.bak'))
    await expectRefused(folder, file, 'store-foreign')
  })

  test('a form’s snapshot that no change speaks of is refused, and so is its former one alone', async () => {
    const { folder, file } = await twoGenerations()
    const stray = join(folder, 'forms', 'loan.json')
    cpSync(file, stray)
    await expectRefused(folder, stray, 'store-foreign')
    renameSync(stray, `${stray}.bak`)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'store-foreign' })
  })

  test.each([
    ['no database', (_: Buffer) => Buffer.from('something else entirely, and long enough')],
    ['a database cut off', (bytes: Buffer) => bytes.subarray(0, 5000)],
    ['a database with zeros in it', (bytes: Buffer) => Buffer.from(bytes).fill(0, 100, 4096)],
  ])('a past that is %s is refused, never replaced', async (_, spoil) => {
    const { folder } = await twoGenerations()
    const past = join(folder, 'past.sqlite')
    const spoilt = spoil(readFileSync(past))
    writeFileSync(past, spoilt)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'store-unreadable' })
    expect(readFileSync(past).equals(spoilt)).toBe(true)
  })

  test('a past of a newer version is refused', async () => {
    const { folder } = await twoGenerations()
    const past = join(folder, 'past.sqlite')
    const database = new DatabaseSync(past)
    database.exec('PRAGMA user_version = 99')
    database.close()
    await expect(openLowdbStore(folder)).rejects.toMatchObject({
      code: 'store-newer',
      params: { file: past, format: '99' },
    })
  })
})

describe('the folder', () => {
  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

  test.skipIf(process.platform === 'win32')(
    'is for its owner alone, and is made so again',
    async () => {
      const folder = join(newFolder(), 'a', 'b')
      const first = await openLowdbStore(folder)
      await put(first, 'b1')
      const files = readdirSync(folder).filter((name) => /\./.test(name))
      expect(files).toEqual(['LOCK.json', 'past.sqlite', 'past.sqlite-shm', 'past.sqlite-wal'])
      expect(files.map((name) => modeOf(join(folder, name)))).toEqual(files.map(() => '600'))
      await first.close()
      const forms = join(folder, 'forms')
      const file = join(forms, 'book.json')
      expect([folder, forms, file].map(modeOf)).toEqual(['700', '700', '600'])
      for (const each of [folder, forms]) chmodSync(each, 0o755)
      for (const each of [file, join(folder, 'past.sqlite')]) chmodSync(each, 0o644)
      await (await openLowdbStore(folder)).close()
      expect([folder, forms, file].map(modeOf)).toEqual(['700', '700', '600'])
      expect(modeOf(join(folder, 'past.sqlite'))).toBe('600')
    },
  )

  test('that cannot be one is said to be of no use', async () => {
    const folder = join(newFolder(), 'file')
    writeFileSync(folder, '')
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'store-folder' })
    mkdirSync(`${folder}-2/past.sqlite`, { recursive: true })
    await expect(openLowdbStore(`${folder}-2`)).rejects.toMatchObject({ code: 'store-unreadable' })
  })

  test('takes nothing more where the disk has less than its reserve, and shows nothing of it', async () => {
    const folder = newFolder()
    const first = await openLowdbStore(folder)
    await put(first, 'b1')
    await first.close()
    const full = await openLowdbStore(folder, { reserve: Number.MAX_SAFE_INTEGER })
    const refused = put(full, 'b1', 'b2')
    await expect(refused).rejects.toMatchObject({ code: 'store-full' })
    expect(await full.get('book', 'b2')).toBeNull()
    expect((await full.head()).number).toBe(1)
    expect(full.trouble()).toBeNull()
    await full.close()
    const again = await openLowdbStore(folder)
    expect(await again.count('book', [])).toBe(1)
    await put(again, 'b2')
    await again.close()
  })

  test('is not entered by a store that was refused: the next one can', async () => {
    const { folder } = await twoGenerations()
    const stray = join(folder, 'forms', 'loan.json')
    writeFileSync(stray, '')
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'store-foreign' })
    expect(existsSync(stray)).toBe(true)
    rmSync(stray)
    await expectAllOf(folder)
  })
})

test('an id that was erased may be used again, whatever was sealed under it before', async () => {
  const [form] = library.forms as [Form]
  const [field] = form.fields as [Field, ...Field[]]
  const fields: readonly Field[] = [{ ...field, id: 'isbn', masked: true, type: { kind: 'text' } }]
  const seal = sealOf([{ ...form, id: 'book', fields }], new Uint8Array(32))
  const folder = newFolder()
  const first = await openLowdbStore(folder, { seal })
  await first.transaction((tx) => tx.put(record('b1', { isbn: '1' })))
  await first.close()
  const second = await openLowdbStore(folder, { seal })
  await second.transaction((tx) => tx.erase('book', 'b1'))
  await second.transaction((tx) => tx.put(record('b1', { isbn: '2' })))
  const killed = join(root, 'killed-after-an-erasure')
  cpSync(folder, killed, { recursive: true })
  await second.close()
  const again = await openLowdbStore(killed, { seal })
  expect((await again.get('book', 'b1'))?.data).toEqual({ isbn: '2' })
  const [before, , after] = (await again.history('book', 'b1')).map(({ after }) => after)
  expect(before).toMatchObject({ data: {}, erased: true })
  expect(after).toEqual(record('b1', { isbn: '2' }))
  await again.close()
})

test('all that wait go to the disk together', async () => {
  const store = await openLowdbStore(newFolder())
  let commits = 0
  store.watch(() => {
    commits += 1
  })
  // On a machine that is busy elsewhere a turn may end before all of them have run.
  for (let round = 0; round < 9 && commits !== 1; round++) {
    commits = 0
    await Promise.all(Array.from({ length: 20 }, (_, i) => put(store, `b${i}`)))
  }
  expect(commits).toBe(1)
  await store.close()
})
