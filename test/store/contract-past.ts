import { expect, test } from 'vitest'
import { beginning, chained, type Head, linked } from '../../src/runtime/store/change.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { act, letter, record } from './made.ts'

/** What every store must keep of what was done; `store` gives the one under test. */
export function pastContract(store: () => Store): void {
  test('says of each change who did what, when, why and to what', async () => {
    const by = { account: 'a1', name: '王五', for: 'a2', address: '10.0.0.7' }
    const request = { key: 'k1', hash: 'h1' }
    const given = act({ action: 'create', by, reason: '补录', request })
    await store().transaction((tx) => tx.put(record('b1', { title: '辞海' })), given)
    const [change, ...more] = await store().history('book', 'b1')
    expect(more).toEqual([])
    expect(change).toEqual({
      number: 1,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      by,
      action: 'create',
      reason: '补录',
      request,
      effect: 'put',
      kind: 'book',
      id: 'b1',
      after: record('b1', { title: '辞海' }),
      detail: null,
    })
  })

  test('says for whom, where the work says so, from there on', async () => {
    const by = { account: 'a1', name: '王五', address: '10.0.0.7' }
    await store().transaction((tx) => {
      tx.put(record('b1'))
      tx.actFor('a2')
      tx.put(record('b2'))
      tx.note({ action: 'unmask', kind: 'book', id: 'b2' })
      tx.actFor(null)
      tx.put(record('b3'))
    }, act({ by }))
    const made = await store().changes(0, 9)
    expect(made.map((change) => change.by)).toEqual([
      by,
      { ...by, for: 'a2' },
      { ...by, for: 'a2' },
      by,
    ])
  })

  test('has the history of one thing, the oldest first, and of nothing else', async () => {
    await store().transaction((tx) => {
      tx.put(record('1'))
      tx.put(record('1', {}, { form: '借阅' }))
      tx.putPaper('letter', letter('1'))
    })
    await store().transaction((tx) => tx.put(record('1', {}, { version: 2 })), act())
    await store().transaction((tx) => tx.remove(record('1', {}, { version: 3 })), act())
    await store().transaction((tx) => tx.removePaper('letter', '1'), act())
    const of = async (kind: string) =>
      (await store().history(kind, '1')).map(({ number, effect }) => [number, effect])
    expect(await of('book')).toEqual([
      [1, 'put'],
      [4, 'put'],
      [5, 'remove'],
    ])
    expect(await of('借阅')).toEqual([[2, 'put']])
    expect(await of('@letter')).toEqual([
      [3, 'put'],
      [6, 'erase'],
    ])
    expect(await of('@session')).toEqual([])
  })

  test('finds entries by who, what and which, the newest first', async () => {
    const by = { account: 'a2', name: '李四' }
    await store().transaction((tx) => tx.put(record('b1')), act({ action: 'create' }))
    await store().transaction((tx) => tx.put(record('b2')), act({ action: 'create', by }))
    await store().transaction((tx) => tx.put(record('b1', {}, { version: 2 })), act({ by }))
    const found = async (...asked: Parameters<Store['trail']>) =>
      (await store().trail(...asked)).map(({ number }) => number)
    expect(await found({}, null, 10)).toEqual([3, 2, 1])
    expect(await found({}, 3, 1)).toEqual([2])
    expect(await found({ account: 'a2' }, null, 10)).toEqual([3, 2])
    expect(await found({ action: 'create' }, null, 10)).toEqual([2, 1])
    expect(await found({ kind: 'book', id: 'b1' }, null, 10)).toEqual([3, 1])
    expect(await found({ kind: 'book', id: "b1' OR TRUE --" }, null, 10)).toEqual([])
    expect(await found({ account: 'a2', action: 'create' }, null, 10)).toEqual([2])
  })

  test('notes what was looked at, which changes nothing', async () => {
    const note = { action: 'export', kind: 'book', id: 'b1', detail: { rows: 3, 范围: '全部' } }
    await store().transaction((tx) => tx.note(note), act())
    const [change] = await store().changes(0, 10)
    expect(change).toMatchObject({ ...note, effect: 'note', after: null, by: act().by })
    expect(await store().get('book', 'b1')).toBeNull()
    expect(await store().count('book', [])).toBe(0)
  })

  test('gives what changed after any number, in order and without a gap, a page at a time', async () => {
    await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) =>
        store().transaction((tx) => {
          tx.put(record(`b${i}`))
          tx.putPaper('letter', letter(`l${i}`))
          if (i % 5 === 0) throw new Error('given up')
        }),
      ),
    )
    const seen: number[] = []
    for (;;) {
      const page = await store().changes(seen.at(-1) ?? 0, 7)
      seen.push(...page.map(({ number }) => number))
      if (page.length < 7) break
    }
    expect(seen).toEqual(Array.from({ length: 80 }, (_, i) => i + 1))
    expect((await store().changes(78, 7)).map(({ number }) => number)).toEqual([79, 80])
    expect(await store().changes(80, 7)).toEqual([])
  })

  test('chains its changes, so that anybody can work the last hash out again', async () => {
    expect(await store().head()).toEqual(beginning)
    await store().transaction((tx) => {
      tx.put(record('b1', { 题名: '“辞海”\u2028', copies: 3 }))
      tx.note({ action: 'look', kind: 'book', id: 'b1' })
    })
    await store().transaction((tx) => tx.nextSerial('催还', 2026), act({ reason: '到期' }))
    let former: Head = beginning
    for (const change of await store().changes(0, 10)) {
      const { line, head } = linked(change, former)
      expect(head).toEqual({ number: former.number + 1, hash: chained(line, former.hash) })
      former = head
    }
    expect(await store().head()).toEqual(former)
  })

  test('a transaction that changes nothing leaves no trace', async () => {
    await store().transaction((tx) => tx.find('book', { isbn: '1' }), act())
    expect(await store().head()).toEqual(beginning)
  })

  test('tells who watches of each commit, when it can be read, until they stop', async () => {
    const seen: Head[] = []
    const next = (): Promise<Head> =>
      new Promise((resolve) => {
        const stop = store().watch((head) => {
          seen.push(head)
          stop()
          resolve(head)
        })
      })
    const first = next()
    await store().transaction((tx) => tx.put(record('b1')))
    expect(await first).toEqual(await store().head())
    await store().transaction((tx) => tx.put(record('b2')))
    const third = next()
    await store().transaction((tx) => tx.put(record('b3')))
    expect((await third).number).toBe(3)
    expect(seen).toHaveLength(2)
  })

  test('knows what a request changed, so that a second one finds its answer', async () => {
    const given = act({ request: { key: 'k1', hash: 'h1' } })
    const create = (id: string) =>
      store().transaction((tx) => {
        const [first] = tx.answered('a1', 'k1')
        if (first) return first.id
        tx.put(record(id))
        return id
      }, given)
    expect(await Promise.all([create('b1'), create('b2'), create('b3')])).toEqual(
      Array(3).fill('b1'),
    )
    expect(await create('b4')).toBe('b1')
    const others = await store().transaction((tx) => [
      tx.answered('a2', 'k1'),
      tx.answered('a1', 'k2'),
      tx.answered('a1', 'k1').map(({ request, id }) => [request?.hash, id]),
    ])
    expect(others).toEqual([[], [], [['h1', 'b1']]])
    expect(await store().count('book', [])).toBe(1)
  })

  test('a request that failed was not answered', async () => {
    const given = act({ request: { key: 'k1', hash: 'h1' } })
    const failed = store().transaction((tx) => {
      tx.put(record('b1'))
      throw new Error('no')
    }, given)
    await expect(failed).rejects.toThrow('no')
    expect(await store().transaction((tx) => tx.answered('a1', 'k1'))).toEqual([])
  })
}
