import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { letterFor } from '../../src/runtime/letters/letter-for.ts'
import type { Condition, Sort, Store } from '../../src/runtime/store/store.ts'
import { beyondContract } from './contract-beyond.ts'
import { pastContract } from './contract-past.ts'
import { letter, record } from './made.ts'
import { agreesWithModel } from './model.ts'

/** An engine under test; `again` closes the store and opens what it left, and is absent where nothing is left. */
export interface Engine {
  open(): Promise<Store>
  again?(store: Store): Promise<Store>
}

/** What every store must do. */
export function storeContract(name: string, engine: () => Engine): void {
  describe(name, () => {
    let store: Store
    let made: Engine
    beforeEach(async () => {
      made = engine()
      store = await made.open()
    })
    afterEach(() => store.close())

    const put = (...records: StoredRecord[]): Promise<void> =>
      store.transaction((tx) => {
        for (const each of records) tx.put(each)
      })
    const ids = async (where: Condition[], sort: Sort = { field: '@created', descending: false }) =>
      (await store.list('book', { where, sort, limit: 200 })).records.map(({ id }) => id)

    test('gives back what was put, and nothing for what was not', async () => {
      expect(store.trouble()).toBeNull()
      const book = record('b1', { title: '辞海', copies: 3, tags: ['a', 'b'], rows: [{ x: '1' }] })
      await put(book)
      expect(await store.get('book', 'b1')).toEqual(book)
      expect(await store.get('book', 'b2')).toBeNull()
      expect(await store.get('loan', 'b1')).toBeNull()
    })

    test('keeps its own copy: neither the giver nor a reader can change it', async () => {
      const tags = ['a']
      await put(record('b1', { tags }))
      tags.push('b')
      const read = await store.get('book', 'b1')
      expect(read?.data).toEqual({ tags: ['a'] })
      expect(() => Object.assign(read?.data ?? {}, { tags: [] })).toThrow(TypeError)
      expect(() => (read?.data.tags as string[] | undefined)?.push('c')).toThrow(TypeError)
    })

    test('a transaction that throws changes nothing, and those beside it go on', async () => {
      const failed = store.transaction((tx) => {
        tx.put(record('b1'))
        tx.putPaper('letter', letter('l1'))
        tx.nextSerial('催还', 2026)
        throw new Error('no')
      })
      const next = store.transaction((tx) => {
        expect(tx.get('book', 'b1')).toBeNull()
        expect(tx.paper('letter', 'l1')).toBeNull()
        return tx.nextSerial('催还', 2026)
      })
      await expect(failed).rejects.toThrow('no')
      expect(await next).toBe(1)
      expect(await store.get('book', 'b1')).toBeNull()
    })

    test('a transaction sees its own changes, and those before it', async () => {
      const seen = await Promise.all([
        store.transaction((tx) => tx.put(record('b1', { isbn: '1' }))),
        store.transaction((tx) => {
          tx.put(record('b2', { isbn: '2' }))
          tx.remove(record('b1'))
          return [tx.find('book', { isbn: '1' }), tx.find('book', { isbn: '2' })?.id]
        }),
      ])
      expect(seen[1]).toEqual([null, 'b2'])
    })

    test('its work must not wait: afterwards the transaction is over', async () => {
      const tx = await store.transaction((inner) => inner)
      expect(() => tx.put(record('b1'))).toThrow('over')
      expect(await store.get('book', 'b1')).toBeNull()
    })

    test('finds by one or more fields, except one record', async () => {
      await put(
        record('b1', { shelf: 'A', place: 1 }),
        record('b2', { shelf: 'A', place: 2 }),
        record('b3', { place: 2 }),
      )
      await store.transaction((tx) => {
        expect(tx.find('book', { shelf: 'A', place: 2 })?.id).toBe('b2')
        expect(tx.find('book', { place: 2, shelf: 'A' }, 'b2')).toBeNull()
        expect(tx.find('book', { place: '2' })).toBeNull()
        tx.put(record('b2', { shelf: 'B', place: 2 }))
        expect(tx.find('book', { shelf: 'A', place: 2 })).toBeNull()
        expect(tx.find('book', { shelf: 'B', place: 2 })?.id).toBe('b2')
        expect([...tx.scan('book')].map(({ id }) => id).sort()).toEqual(['b1', 'b2', 'b3'])
      })
    })

    test('gives all that match, as the transaction leaves them', async () => {
      await put(
        record('b1', { shelf: 'A', place: 1 }),
        record('b2', { shelf: 'A', place: 2 }),
        record('b3', { shelf: 'B' }),
      )
      const ids = (found: Iterable<StoredRecord>) => [...found].map(({ id }) => id).sort()
      await store.transaction((tx) => {
        expect(ids(tx.matching('book', { shelf: 'A' }))).toEqual(['b1', 'b2'])
        expect(ids(tx.matching('book', { shelf: 'A', place: 3 }))).toEqual([])
        expect(ids(tx.matching('shelf', { shelf: 'A' }))).toEqual([])
        tx.put(record('b3', { shelf: 'A' }))
        tx.remove(record('b1'))
        expect(ids(tx.matching('book', { shelf: 'A' }))).toEqual(['b2', 'b3'])
      })
    })

    test('a find is right again after a transaction that threw', async () => {
      await put(record('b1', { shelf: 'A' }))
      const failed = store.transaction((tx) => {
        expect(tx.find('book', { shelf: 'A' })?.id).toBe('b1')
        tx.put(record('b1', { shelf: 'B' }))
        throw new Error('no')
      })
      await expect(failed).rejects.toThrow('no')
      const found = await store.transaction((tx) => [
        tx.find('book', { shelf: 'A' })?.id,
        tx.find('book', { shelf: 'B' }),
      ])
      expect(found).toEqual(['b1', null])
    })

    test('filters by equality, part, least and most', async () => {
      await put(
        record('b1', { title: 'ＡＢＣ入门', price: 100, weight: '9.50', lent: true }),
        record('b2', { title: 'abc 进阶', price: 200, weight: '12.00', lent: false }),
        record('b3', { title: '辞海', tags: ['x', 'Y'] }, { state: '在架' }),
      )
      const where = (
        field: string,
        operator: Condition['operator'],
        value: Condition['value'],
        numeric?: true,
      ) => ids([{ field, operator, value, ...(numeric && { numeric }) }])
      expect(await where('title', 'contains', 'Abc')).toEqual(['b1', 'b2'])
      expect(await where('title', 'is', '辞海')).toEqual(['b3'])
      expect(await where('title', 'is', '辞')).toEqual([])
      expect(await where('price', 'least', 200)).toEqual(['b2'])
      expect(await where('price', 'most', 199)).toEqual(['b1'])
      expect(await where('price', 'is', '100')).toEqual([])
      expect(await where('weight', 'least', '10', true)).toEqual(['b2'])
      expect(await where('weight', 'is', '9.5', true)).toEqual(['b1'])
      expect(await where('lent', 'is', false)).toEqual(['b2'])
      expect(await where('tags', 'is', 'Y')).toEqual(['b3'])
      expect(await where('tags', 'contains', 'y')).toEqual(['b3'])
      expect(await where('@state', 'is', '在架')).toEqual(['b3'])
      expect(await where('constructor', 'contains', '')).toEqual([])
      expect(await where('@nothing', 'is', '')).toEqual([])
      expect(
        await ids([
          { field: 'title', operator: 'contains', value: 'abc' },
          { field: 'price', operator: 'least', value: 150 },
        ]),
      ).toEqual(['b2'])
      expect(await store.count('book', [{ field: 'price', operator: 'least', value: 0 }])).toBe(2)
      expect(await store.count('book', [])).toBe(3)
    })

    test('sees what was judged: calculated values and the conclusion', async () => {
      const judgement = {
        values: { total: 30 },
        blocks: [],
        warnings: [],
        findings: [],
        clues: [],
        unjudged: [],
        conclusion: '完好',
      }
      await put(record('b1', {}, { judgement }), record('b2', { title: '辞海' }))
      expect(await ids([{ field: 'total', operator: 'least', value: 30 }])).toEqual(['b1'])
      expect(await ids([{ field: '@conclusion', operator: 'is', value: '完好' }])).toEqual(['b1'])
    })

    test('sorts text by pinyin, numbers by size, what is missing last, ties by id', async () => {
      await put(
        record('b1', { title: '张', price: 9, weight: '10.0' }),
        record('b2', { title: '李', price: 10, weight: '9.0' }),
        record('b4', {}),
        record('b3', { title: '李', price: 10, weight: '9.00' }),
        record('b5', { title: '安', price: -1, weight: '-1.0' }),
      )
      const by = (field: string, descending: boolean, numeric = false) =>
        ids([], { field, descending, numeric })
      expect(await by('title', false)).toEqual(['b5', 'b2', 'b3', 'b1', 'b4'])
      expect(await by('title', true)).toEqual(['b1', 'b3', 'b2', 'b5', 'b4'])
      expect(await by('price', false)).toEqual(['b5', 'b1', 'b2', 'b3', 'b4'])
      expect(await by('price', true)).toEqual(['b3', 'b2', 'b1', 'b5', 'b4'])
      expect(await by('weight', false, true)).toEqual(['b5', 'b2', 'b3', 'b1', 'b4'])
    })

    test('pages give each record once, also while others are put in between', async () => {
      const sort = { field: 'price', descending: true }
      await put(
        ...Array.from({ length: 25 }, (_, i) => record(`b${i}`, i < 20 ? { price: i >> 1 } : {})),
      )
      const seen: string[] = []
      let after: string | null = null
      do {
        const page = await store.list('book', {
          where: [],
          sort,
          limit: 7,
          ...(after && { after }),
        })
        seen.push(...page.records.map(({ id }) => id))
        after = page.next
        await put(record(`new${seen.length}`, { price: 100 }))
      } while (after)
      expect(seen).toHaveLength(25)
      expect(new Set(seen).size).toBe(25)
    })

    test('a cursor of another sort, or none at all, is said to be unreadable', async () => {
      await put(record('b1'), record('b2'))
      const sort = { field: '@created', descending: false }
      const { next } = await store.list('book', { where: [], sort, limit: 1 })
      const cursors = [next ?? '', '', 'x', 'W10', '{}', Buffer.from('[1]').toString('base64url')]
      for (const after of cursors) {
        const page = await store.list('book', {
          where: [],
          sort: { field: 'title', descending: false },
          limit: 1,
          after,
        })
        expect(page).toEqual({ records: [], next: null, unreadable: true })
      }
    })

    test('numbers letters without a gap, by series and year', async () => {
      const first = await store.transaction((tx) => [
        tx.nextSerial('a', 2025),
        tx.nextSerial('a', 2026),
      ])
      const second = await store.transaction((tx) => [
        tx.nextSerial('a', 2026),
        tx.nextSerial('b', 2026),
      ])
      expect([...first, ...second]).toEqual([1, 1, 2, 1])
    })

    test('finds letters; a void one does not count as sent', async () => {
      await store.transaction((tx) => {
        tx.putPaper('letter', letter('l1', { state: 'void' }))
        expect(letterFor(tx, 'reminder', 'b1')).toBeNull()
        tx.putPaper('letter', letter('l2', { year: 2025 }))
        expect(letterFor(tx, 'reminder', 'b1')?.id).toBe('l2')
      })
      expect(await store.paper('letter', 'l1')).toEqual(letter('l1', { state: 'void' }))
      const of = async (where: object) => (await store.papers('letter', where)).map(({ id }) => id)
      expect(await of({})).toEqual(['l1', 'l2'])
      expect(await of({ year: 2025 })).toEqual(['l2'])
      expect(await of({ series: '催还', record: 'b1', notice: 'reminder' })).toEqual(['l1', 'l2'])
      expect(await of({ notice: 'other' })).toEqual([])
    })

    beyondContract(() => store)
    pastContract(() => store)

    test('takes nothing more once it is closed', async () => {
      const last = put(record('b1'))
      await store.close()
      await expect(last).resolves.toBeUndefined()
      await expect(put(record('b2'))).rejects.toMatchObject({ code: 'store-closed' })
      expect(store.trouble()).toMatchObject({ code: 'store-closed' })
      store = await made.open()
    })

    test('does what a plain model does, over random transactions', async () => {
      await fc.assert(agreesWithModel(engine), { numRuns: 40 })
    })
  })
}
