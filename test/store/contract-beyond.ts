import { expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { type PaperKind, type Papers, paperKinds } from '../../src/runtime/store/papers.ts'
import type { Condition, Reach, Store } from '../../src/runtime/store/store.ts'
import { act, letter, record } from './made.ts'

/** What every store must do with what is removed, out of reach, counted up, or no record. */
export function beyondContract(store: () => Store): void {
  const put = (...records: StoredRecord[]): Promise<void> =>
    store().transaction((tx) => {
      for (const each of records) tx.put(each)
    })
  const sort = { field: '@created', descending: false }
  const listed = async (over: { readonly removed?: boolean; readonly reach?: Reach } = {}) =>
    (await store().list('book', { where: [], sort, limit: 100, ...over })).records.map(
      ({ id }) => id,
    )

  test('what is removed is out of sight, in the bin as it was left, and comes back when put', async () => {
    await put(record('b1', { isbn: '1' }), record('b2', { isbn: '2' }))
    const left = record('b1', { isbn: '1' }, { version: 2 })
    await store().transaction((tx) => {
      tx.remove(left)
      expect([tx.get('book', 'b1'), tx.removed('book', 'b1')]).toEqual([null, left])
      expect(tx.find('book', { isbn: '1' })).toBeNull()
      expect([...tx.scan('book')].map(({ id }) => id)).toEqual(['b2'])
    })
    await store().transaction((tx) => {
      expect([...tx.scan('book')].map(({ id }) => id)).toEqual(['b2'])
      expect(tx.removed('book', 'b1')).toEqual(left)
    })
    expect(await store().get('book', 'b1')).toBeNull()
    expect(await store().count('book', [])).toBe(1)
    expect([await listed(), await listed({ removed: true })]).toEqual([['b2'], ['b1']])
    await store().transaction((tx) => tx.put({ ...left, version: 3 }))
    expect((await store().get('book', 'b1'))?.version).toBe(3)
    expect([await listed(), await listed({ removed: true })]).toEqual([['b1', 'b2'], []])
    await store().transaction((tx) => {
      expect(tx.find('book', { isbn: '1' })?.id).toBe('b1')
      expect(tx.removed('book', 'b1')).toBeNull()
    })
  })

  test('what a removed record had may be taken by another', async () => {
    const take = (id: string) =>
      store().transaction((tx) => {
        if (tx.find('book', { isbn: '1' }, id)) return false
        tx.put(record(id, { isbn: '1' }))
        return true
      })
    expect(await take('b1')).toBe(true)
    expect(await take('b2')).toBe(false)
    await store().transaction((tx) => tx.remove(record('b1', { isbn: '1' })))
    expect(await take('b2')).toBe(true)
    expect(await take('b1')).toBe(false)
  })

  test('the bin is filtered, sorted and paged as the rest', async () => {
    const books = Array.from({ length: 9 }, (_, i) => record(`b${i}`, { price: i }))
    await put(...books)
    await store().transaction((tx) => {
      for (const book of books) if (book.id !== 'b4') tx.remove(book)
    })
    const where: Condition[] = [{ field: 'price', operator: 'least', value: 2 }]
    const query = { where, sort: { field: 'price', descending: true }, limit: 4, removed: true }
    const page = await store().list('book', query)
    expect(page.records.map(({ id }) => id)).toEqual(['b8', 'b7', 'b6', 'b5'])
    const rest = await store().list('book', { ...query, after: page.next ?? '' })
    expect(rest.records.map(({ id }) => id)).toEqual(['b3', 'b2'])
    expect(rest.next).toBeNull()
  })

  test('what is erased is gone from sight and from the bin', async () => {
    await put(record('b1', { isbn: '1' }), record('b2', { isbn: '2' }))
    await store().transaction((tx) => tx.remove(record('b2', { isbn: '2' })))
    await store().transaction((tx) => {
      tx.erase('book', 'b1')
      tx.erase('book', 'b2')
      expect([tx.get('book', 'b1'), tx.removed('book', 'b2')]).toEqual([null, null])
    })
    expect([await listed(), await listed({ removed: true })]).toEqual([[], []])
    await put(record('b1', { isbn: '3' }))
    expect((await store().get('book', 'b1'))?.data).toEqual({ isbn: '3' })
    const effects = (await store().history('book', 'b1')).map(({ effect }) => effect)
    expect(effects).toEqual(['put', 'erase', 'put'])
  })

  test('shows nobody what is beyond their reach', async () => {
    await put(
      record('b1', { street: 'a', price: 1 }),
      record('b2', { street: 'b', price: 2 }),
      record('b3', { street: 'a', price: 4 }),
      record('r1', { open: true }, { form: 'street' }),
    )
    const inA: Reach = [{ test: ({ data }) => data.street === 'a', sql: null }]
    const byOther: Reach = [
      {
        test: ({ data }, view) => data.street === 'b' && view.get('street', 'r1') !== null,
        sql: null,
      },
    ]
    const seen = async (reach: Reach) => [
      await listed({ reach }),
      await store().count('book', [{ field: 'price', operator: 'least', value: 2 }], reach),
      (await store().get('book', 'b1', reach))?.id ?? null,
      await store().aggregate('book', { where: [], by: [], sums: ['price'], reach }),
    ]
    expect(await seen(inA)).toEqual([['b1', 'b3'], 1, 'b1', [{ key: [], count: 2, sums: [5n] }]])
    expect(await seen([...inA, ...byOther])).toEqual([
      ['b1', 'b2', 'b3'],
      2,
      'b1',
      [{ key: [], count: 3, sums: [7n] }],
    ])
    expect(await seen([])).toEqual([[], 0, null, []])
    expect(await seen([{ test: null, sql: null }])).toEqual([
      ['b1', 'b2', 'b3'],
      2,
      'b1',
      [{ key: [], count: 3, sums: [7n] }],
    ])
    expect(await listed({ reach: byOther, removed: true })).toEqual([])
  })

  test('counts and adds up by groups, exactly', async () => {
    const most = Number.MAX_SAFE_INTEGER
    await put(
      record('b1', { shelf: 'A', lent: true, price: most }),
      record('b2', { shelf: 'A', lent: true, price: most }),
      record('b3', { shelf: 'A', lent: false, price: -1 }),
      record('b4', { shelf: 'B', price: 5 }),
      record('b5', { price: 7 }),
    )
    const groups = await store().aggregate('book', {
      where: [{ field: 'price', operator: 'least', value: -1 }],
      by: ['shelf', 'lent'],
      sums: ['price', 'nothing'],
    })
    const expected = [
      { key: ['A', true], count: 2, sums: [BigInt(most) * 2n, 0n] },
      { key: ['A', false], count: 1, sums: [-1n, 0n] },
      { key: ['B', null], count: 1, sums: [5n, 0n] },
      { key: [null, null], count: 1, sums: [7n, 0n] },
    ]
    expect(groups).toHaveLength(expected.length)
    expect(groups).toEqual(expect.arrayContaining(expected))
    expect(await store().aggregate('loan', { where: [], by: [], sums: [] })).toEqual([])
  })

  test('reads one state of everything', async () => {
    await put(record('b1', { copies: 1 }))
    await store().transaction((tx) => tx.putPaper('letter', letter('l1')))
    const seen = await store().read((view) => [
      view.get('book', 'b1')?.data.copies,
      view.find('book', { copies: 1 })?.id,
      [...view.matching('book', { copies: 1 })].length,
      [...view.scan('book')].length,
      view.paper('letter', 'l1')?.id,
      [...view.papers('letter', { series: '催还' })].length,
    ])
    expect(seen).toEqual([1, 'b1', 1, 1, 'l1', 1])
    await expect(
      store().read(() => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
  })

  test.each(paperKinds)('keeps papers of the kind %s', async (kind) => {
    await keepsPapers(kind)
  })

  async function keepsPapers<K extends PaperKind>(kind: K): Promise<void> {
    const paper = (id: string): Papers[K] => ({ ...samples[kind], id })
    await store().transaction((tx) => {
      for (const id of ['p1', '__proto__', 'p2']) tx.putPaper(kind, paper(id))
      expect(tx.paper(kind, 'p2')).toEqual(paper('p2'))
    })
    expect(await store().paper(kind, '__proto__')).toEqual(paper('__proto__'))
    expect(await store().papers(kind, {})).toEqual(['p1', '__proto__', 'p2'].map(paper))
    await store().transaction((tx) => tx.removePaper(kind, 'p1'), act())
    expect(await store().paper(kind, 'p1')).toBeNull()
    expect(await store().papers(kind, { id: 'p1' } as Partial<Papers[K]>)).toEqual([])
    expect(await store().papers(kind, {})).toEqual(['__proto__', 'p2'].map(paper))
  }

  test('papers stay in the order they were first put, whatever happens to them', async () => {
    const ids = async (key: object) => (await store().papers('letter', key)).map(({ id }) => id)
    await store().transaction((tx) => {
      for (const id of ['l3', 'l1', 'l2']) tx.putPaper('letter', letter(id))
    })
    await store().transaction((tx) => tx.putPaper('letter', letter('l3', { state: 'void' })))
    const failed = store().transaction((tx) => {
      tx.removePaper('letter', 'l1')
      tx.removePaper('letter', 'l3')
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect([await ids({}), await ids({ series: '催还' })]).toEqual(
      Array(2).fill(['l3', 'l1', 'l2']),
    )
    await store().transaction((tx) => tx.removePaper('letter', 'l3'))
    await store().transaction((tx) => tx.putPaper('letter', letter('l3')))
    expect([await ids({}), await ids({ series: '催还' })]).toEqual(
      Array(2).fill(['l1', 'l2', 'l3']),
    )
  })
}

const samples: { readonly [K in PaperKind]: Papers[K] } = {
  letter: letter('x'),
  batch: {
    id: 'x',
    notice: 'reminder',
    definition: 'n1',
    records: [{ record: 'b1', version: 2 }],
    drafted: {
      account: 'a1',
      name: '王五',
      for: null,
      at: '2026-01-01T00:00:00.000Z',
      remark: null,
    },
    reviewed: null,
    signed: null,
    stopped: [],
    text: null,
    withdrawn: null,
    printing: 'running',
  },
  serial: { id: 'x', last: 3 },
  setting: { id: 'x', value: 'y' },
  erasure: {
    id: 'x',
    form: 'book',
    record: 'b1',
    reason: '当事人申请',
    asked: { account: 'a1', name: '王五', at: '2026-01-01T00:00:00.000Z' },
    decided: {
      account: 'a2',
      name: '李四',
      at: '2026-01-02T00:00:00.000Z',
      outcome: 'erased',
    },
  },
  account: {
    id: 'x',
    login: 'Ｗang',
    key: 'wang',
    name: '王五',
    password: '$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA',
    passwordChanged: null,
    formerPasswords: ['$a', '$b'],
    posts: [{ role: 'clerk', attributes: { street: '310110018' } }],
    duty: null,
    totp: { secret: 'JBSWY3DP', lastStep: 9 },
    disabled: null,
    version: 1,
    created: '2026-01-01T00:00:00.000Z',
  },
  attempts: { id: 'x', subject: 'a1', address: '::1', failures: 2, failed: null, succeeded: null },
  session: {
    id: 'x',
    account: 'a1',
    created: '2026-01-01T00:00:00.000Z',
    seen: '2026-01-01T00:00:00.000Z',
    address: '::1',
    browser: 'x',
  },
  token: {
    id: 'x',
    account: 'a1',
    label: '导出',
    prefix: 'fy_ab',
    scope: 'read',
    created: '2026-01-01T00:00:00.000Z',
    expires: '2027-01-01T00:00:00.000Z',
  },
  delegation: {
    id: 'x',
    from: 'a1',
    to: 'a2',
    roles: ['clerk'],
    begins: '2026-01-01',
    ends: '2026-01-09',
    reason: '休假',
    ended: null,
  },
  file: {
    id: 'x',
    sha256: 'ab',
    size: 3,
    type: 'application/pdf',
    name: '附件.pdf',
    by: null,
    at: '2026-01-01T00:00:00.000Z',
    holder: { form: 'book', record: 'b1', field: 'scan' },
    scan: 'none',
  },
  edition: {
    id: 'x',
    number: 2,
    published: '2026-01-01T00:00:00.000Z',
    by: { account: 'a1', name: '王五', at: '2026-01-01T00:00:00.000Z' },
    second: { account: 'a2', name: '李四', at: '2026-01-02T00:00:00.000Z' },
    note: '门槛改为百分之八十',
    closes: { book: [['data', 'phone']] },
  },
  emitted: { id: 'x', content: 'H4sI' },
  plan: {
    id: 'x',
    made: { account: 'a1', name: '王五', at: '2026-01-01T00:00:00.000Z' },
    note: null,
    before: 'y',
    after: 'z',
    position: { number: 3, hash: 'h' },
    reaches: ['book'],
    impact: { people: 1 },
    state: 'waiting',
    decided: null,
  },
  draft: {
    id: 'x.fy',
    text: 'x',
    base: 'h',
    saved: { account: 'a1', name: '王五', at: '2026-01-01T00:00:00.000Z' },
  },
}
