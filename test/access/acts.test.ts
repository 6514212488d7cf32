import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { denialText } from '../../src/runtime/messages/denials.ts'
import { blankAccount } from '../../src/runtime/people/accounts.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome, Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { done } from '../done.ts'
import { clock, garden, han, person, plotData, tenureData } from './garden.ts'

const made = await garden()
afterAll(made.remove)

let store: Store
let server: Records
let east: StoredRecord
let west: StoredRecord
beforeEach(async () => {
  store = memoryStore()
  server = openRecords(made.app, store, clock)
  east = done(await server.create(made.plot, plotData(1, 'E')))
  west = done(await server.create(made.plot, plotData(2, 'W')))
})

const as = (visitor: Visitor): Records => server.as(visitor)
const [anna, bert] = [han(1), han(2)]
const grower = person('g', ['grower', { name: anna }])
const warden = person('w', ['warden', { sides: ['E'], most: 60 }])
const head = person('h', ['head'])
const data = (grower = anna, size = 40, n = 1) => tenureData(n, east.id, grower, size)
const lasting = async (who = server, given = data()) =>
  done(await who.create(made.tenure, { ...given, photo: undefined }))
const submitted = async () => {
  const { id } = await lasting(as(grower))
  return done(await as(grower).move(made.tenure, id, 1, '已报'))
}
const denied = (outcome: { readonly kind: string }): string => {
  if (outcome.kind !== 'denied') return outcome.kind
  const { denial } = outcome as Extract<Outcome, { kind: 'denied' }>
  return [denial.reason, ...(denial.field ? [denial.field] : [])].join(' ')
}
const mistakes = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'refused'
    ? outcome.mistakes.map(({ path, code }) => `${path.join('.')} ${code}`)
    : [outcome.kind]

describe('who fills in', () => {
  test('a form is begun by those whom 填报 names, for their own', async () => {
    expect(denied(await as(warden).create(made.tenure, data()))).toBe('not-your-form')
    const cashier = person('c', ['cashier'])
    expect(denied(await as(cashier).create(made.plot, plotData(3, 'E')))).toBe('not-visible')
    expect(denied(await as(grower).create(made.tenure, data(bert)))).toBe('beyond-scope')
    expect((await as(grower).create(made.tenure, data())).kind).toBe('done')
  })

  test('what only one answer fits is put in', async () => {
    const draft = await as(grower).create(made.tenure, { plot: east.id }, { draft: true })
    expect(done(draft).data).toMatchObject({ plot: east.id, side: 'E', grower: anna })
    const keeper = person('k', ['keeper', { side: 'W' }])
    const { side: _, ...rest } = plotData(7, 'W')
    expect(done(await as(keeper).create(made.plot, rest)).data.side).toBe('W')
  })

  test('fields that are not theirs are refused by name, and what is not sent stays', async () => {
    const { id } = await lasting()
    const own = as(grower)
    expect(denied(await own.patch(made.tenure, id, 1, { opinion: '好' }))).toBe(
      'not-editable opinion',
    )
    expect(denied(await own.patch(made.tenure, id, 1, { verdict: '好' }))).toBe(
      'not-visible verdict',
    )
    const given = { ...data(), opinion: '可以', verdict: '可以' }
    done(await server.replace(made.tenure, id, 1, given))
    const shown = await own.get(made.tenure, id)
    done(await own.replace(made.tenure, id, 2, { ...shown?.data, size: 41 }))
    const kept = await server.get(made.tenure, id)
    expect(kept?.data).toMatchObject({ opinion: '可以', verdict: '可以', size: 41 })
  })

  test('a record cannot be written out of its scope', async () => {
    const { id } = await lasting()
    expect(denied(await as(grower).patch(made.tenure, id, 1, { grower: bert }))).toBe(
      'beyond-scope',
    )
  })

  test('nor may it point at a record that is beyond reach', async () => {
    const keeper = person('k', ['keeper', { side: 'W' }], ['grower', { name: anna }])
    expect((await as(keeper).create(made.tenure, data())).kind).toBe('done')
    const roles = made.app.application.roles.map((role) =>
      role.id === 'grower'
        ? { ...role, grants: role.grants.filter(({ form }) => form === 'tenure') }
        : role,
    )
    const app = { ...made.app, application: { ...made.app.application, roles } }
    const blind = openRecords(app, store, clock, grower)
    expect(mistakes(await blind.create(made.tenure, data(anna, 9, 8)))).toEqual([
      'plot unknown-reference',
    ])
  })

  test('a token that only reads, an administrator and a person without a role change nothing', async () => {
    const { id } = await lasting()
    const readOnly = { ...grower, readOnly: true }
    expect(denied(await as(readOnly).patch(made.tenure, id, 1, { size: 3 }))).toBe('read-only')
    expect(denied(await as(readOnly).unmask(made.tenure, id, 'identity', '核对'))).toBe('read-only')
    for (const nobody of [person('n'), { ...grower, duty: 'system' as const }]) {
      expect(denied(await as(nobody).create(made.tenure, data()))).toBe('no-role')
      expect(await as(nobody).get(made.tenure, id)).toBeNull()
      expect(await as(nobody).patch(made.tenure, id, 1, {})).toEqual({ kind: 'missing' })
    }
  })

  test('a denial names the role and the line, in both languages', async () => {
    const { id } = await lasting()
    const outcome = await as(grower).patch(made.tenure, id, 1, { opinion: '好' })
    if (outcome.kind !== 'denied') throw new Error(outcome.kind)
    expect(denialText(outcome.denial, 'zh')).toBe(
      '角色“种植人”的“可改 领种单”中没有“片长意见”，不能改。',
    )
    expect(denialText(outcome.denial, 'en')).toBe(
      '“可改 领种单” of role “种植人” does not have “片长意见”: you may not change it.',
    )
  })
})

describe('who reviews', () => {
  test('a step is taken by those whom 由 names', async () => {
    const { id } = await submitted()
    expect(denied(await as(grower).move(made.tenure, id, 2, '已看'))).toBe('not-your-step')
    expect(denied(await as(head).move(made.tenure, id, 2, '已看'))).toBe('not-your-step')
    const record = done(await as(warden).move(made.tenure, id, 2, '已看'))
    expect(record.state).toBe('已看')
    expect(done(await as(head).move(made.tenure, id, 3, '已批')).state).toBe('已批')
  })

  test('but not by who filled it in or submitted it, nor for them', async () => {
    const both = person('b', ['grower', { name: anna }], ['warden', { sides: ['E'], most: 99 }])
    const { id } = done(await as(both).create(made.tenure, { ...data(), photo: undefined }))
    done(await as(grower).move(made.tenure, id, 1, '已报'))
    expect(denied(await as(both).move(made.tenure, id, 2, '已看'))).toBe('reviewer-is-author')
    const helper = person('x', ['warden', { sides: ['E'], most: 99 }, 'b'])
    expect(denied(await as(helper).move(made.tenure, id, 2, '已看'))).toBe('reviewer-is-author')
    const standing = await as(both).standing(made.tenure, id)
    expect(standing?.ways).toEqual([])
    expect((await as(warden).standing(made.tenure, id))?.ways.map(({ to }) => to)).toEqual([
      '草稿',
      '已看',
    ])
    expect(done(await as(warden).move(made.tenure, id, 2, '已看')).state).toBe('已看')
  })

  test('writes what is theirs while the record waits for them, and nothing else', async () => {
    const { id } = await submitted()
    expect(denied(await as(head).patch(made.tenure, id, 2, { verdict: '同意' }))).toBe('forbidden')
    const seen = done(await as(warden).patch(made.tenure, id, 2, { opinion: '同意' }))
    expect(seen).toMatchObject({
      state: '已报',
      submitted: '2026-05-20',
      data: { opinion: '同意' },
    })
    expect(denied(await as(warden).patch(made.tenure, id, 3, { size: 1 }))).toBe(
      'not-editable size',
    )
    expect(denied(await as(grower).patch(made.tenure, id, 3, { size: 1 }))).toBe('forbidden')
    expect((await server.get(made.tenure, id))?.judgement?.clues).toEqual([])
  })

  test('what is kept of who did it is not given out', async () => {
    const { id } = await submitted()
    const whole = await server.get(made.tenure, id)
    expect(whole).toMatchObject({ moves: [{ to: '已报' }] })
    const [kept] = (await store.history('tenure', id)).slice(-1)
    expect(kept?.after).toMatchObject({ authors: ['g'], moves: [{ by: 'g' }] })
    expect(JSON.stringify(whole)).not.toContain('"authors"')
    expect(JSON.stringify(await as(head).get(made.tenure, id))).not.toContain('"g"')
  })
})

describe('what is masked', () => {
  test('comes back as it was where its masked text is sent', async () => {
    const { id } = await lasting()
    const shown = (await as(grower).get(made.tenure, id))?.data
    expect(shown?.identity).toMatch(/^T\*+$/)
    const rows = shown?.helpers as { name: string; number: string }[]
    const moved = { ...shown, helpers: [...rows].reverse(), size: 12 }
    done(await as(grower).replace(made.tenure, id, 1, moved))
    const kept = (await server.get(made.tenure, id))?.data
    const former = data()
    expect(kept).toMatchObject({
      identity: former.identity,
      helpers: [...(former.helpers as object[])].reverse(),
      size: 12,
    })
  })

  test('is never a value: masked text that stands for nothing is refused', async () => {
    const given = { ...data(), identity: 'T*********' }
    expect(mistakes(await as(grower).create(made.tenure, given))).toEqual(['identity masked'])
    const { id } = await lasting()
    const helpers = [{ name: bert, number: 'X****' }]
    expect(mistakes(await as(grower).patch(made.tenure, id, 1, { helpers }))).toEqual([
      'helpers.0.number masked',
    ])
    const changed = done(await as(grower).patch(made.tenure, id, 1, { identity: 'NEW-900001' }))
    expect(changed.data.identity).toBe('N*********')
    expect((await server.get(made.tenure, id))?.data.identity).toBe('NEW-900001')
  })

  test('a guess at a masked value is answered alike, right or wrong', async () => {
    const { id } = await submitted()
    const answers = [String(data().phone), 'TP0000000009'].map((phone) =>
      as(warden).patch(made.tenure, id, 2, { phone }),
    )
    for (const outcome of answers) expect(denied(await outcome)).toBe('not-editable phone')
  })

  test('is shown whole for a reason, which is written down', async () => {
    const { id } = await lasting()
    const own = as(grower)
    const without = await own.unmask(made.tenure, id, 'identity', ' ')
    expect(without).toMatchObject({ kind: 'refused', mistakes: [{ code: 'reason-required' }] })
    expect(await own.unmask(made.tenure, id, 'identity', ' 核对证件 ')).toEqual({
      kind: 'done',
      value: data().identity,
    })
    const last = (await store.history('tenure', id)).at(-1)
    expect(last).toMatchObject({
      effect: 'note',
      action: 'unmask',
      reason: '核对证件',
      by: { account: 'g', name: '名g', address: '10.0.0.8' },
      detail: { field: 'identity' },
    })
    const cashier = as(person('c', ['cashier']))
    expect(denied(await cashier.unmask(made.tenure, id, 'identity', '看看'))).toBe(
      'not-visible identity',
    )
    expect(
      await as(person('z', ['grower', { name: bert }])).unmask(made.tenure, id, 'identity', 'x'),
    ).toEqual({
      kind: 'missing',
    })
  })
})

describe('the past', () => {
  test('a history tells who changed what, as far as it is visible', async () => {
    const { id } = await submitted()
    done(await as(warden).patch(made.tenure, id, 2, { opinion: '同意' }))
    done(await as(warden).move(made.tenure, id, 3, '草稿', '请补照片'))
    const told = await as(grower).history(made.tenure, id)
    expect(
      told?.map(({ version, by, action, reason, state }) => [version, by, action, reason, state]),
    ).toEqual([
      [1, '名g', 'create', null, '草稿'],
      [2, '名g', 'move', null, '已报'],
      [3, '名w', 'edit', null, '已报'],
      [4, '名w', 'move', '请补照片', '草稿'],
    ])
    expect(told?.[2]?.changed).toEqual([{ field: 'opinion', before: null, after: '同意' }])
    const cashier = await as(person('c', ['cashier'])).history(made.tenure, id)
    expect(cashier?.[0]?.changed.map(({ field }) => field)).toEqual(['grower', 'from', 'fee'])
    expect(cashier?.[2]?.changed).toEqual([])
    expect(await as(person('z', ['grower', { name: bert }])).history(made.tenure, id)).toBeNull()
  })

  test('what was removed is found and brought back by those who may remove it', async () => {
    const { id } = await lasting()
    expect(denied(await as(head).remove(made.tenure, id, 1))).toBe('not-your-form')
    expect((await as(grower).remove(made.tenure, id, 1)).kind).toBe('done')
    expect(await as(grower).get(made.tenure, id)).toBeNull()
    const gone = {
      where: [],
      sort: { field: '@created', descending: false },
      limit: 9,
      removed: true,
    }
    expect((await as(grower).list(made.tenure, gone)).records.map((each) => each.id)).toEqual([id])
    expect((await as(head).list(made.tenure, gone)).denied?.reason).toBe('not-your-form')
    expect((await as(grower).history(made.tenure, id))?.at(-1)).toMatchObject({ removed: true })
    expect(await as(head).history(made.tenure, id)).toBeNull()
    expect((await as(grower).restore(made.tenure, id, 1)).kind).toBe('stale')
    const back = done(await as(grower).restore(made.tenure, id, 2))
    expect(back).toMatchObject({ id, version: 3 })
    done(await as(grower).remove(made.tenure, id, 3))
    await lasting()
    expect((await as(grower).restore(made.tenure, id, 4)).kind).toBe('duplicate')
  })

  test('an export is written down before it is given out', async () => {
    await lasting()
    const where = [{ field: 'size', operator: 'least', value: 1 } as const]
    const sort = { field: '@created', descending: false }
    const exported = await as(head).export(made.tenure, { where, sort })
    expect(exported).toMatchObject({ kind: 'done', count: 1 })
    const last = (await store.changes(0, 99)).at(-1)
    expect(last).toMatchObject({
      action: 'export',
      by: { account: 'h' },
      detail: { rows: 1, where },
    })
  })

  test('what was done for another says for whom', async () => {
    const { id } = await submitted()
    const lent = person('x', ['warden', { sides: ['E'], most: 60 }, 'w'])
    done(await as(lent).move(made.tenure, id, 2, '已看'))
    expect((await store.history('tenure', id)).at(-1)?.by).toMatchObject({ account: 'x', for: 'w' })
  })
})

describe('with a lent post beside one of their own', () => {
  const last = async (id: string) => (await store.history('tenure', id)).at(-1)?.by
  const lent = (...posts: Parameters<typeof person>[1][]) => as(person('x', ...posts))
  const lentWarden = ['warden', { sides: ['E'], most: 99 }, 'w'] as const
  const ownGrower = ['grower', { name: bert }] as const

  test('what needs the lent one is for its owner, what does not is not', async () => {
    const { id } = await submitted()
    const both = lent(ownGrower, lentWarden)
    const { id: mine } = done(await both.create(made.tenure, { ...data(bert), photo: undefined }))
    expect(await last(mine)).toEqual({ account: 'x', name: '名x', address: '10.0.0.8' })
    done(await both.patch(made.tenure, id, 2, { opinion: '可以' }))
    expect(await last(id)).toMatchObject({ account: 'x', for: 'w' })
    done(await both.move(made.tenure, id, 3, '已看'))
    expect(await last(id)).toMatchObject({ account: 'x', for: 'w' })
    expect((await both.unmask(made.tenure, id, 'phone', '核对')).kind).toBe('done')
    expect(await last(id)).toMatchObject({ account: 'x', for: 'w' })
    expect((await both.unmask(made.tenure, mine, 'identity', '核对')).kind).toBe('done')
    expect(await last(mine)).not.toHaveProperty('for')
  })

  test('of a field that only the lent one may change', async () => {
    const { id } = await submitted()
    const twoWardens = lent(['head'], lentWarden)
    done(await twoWardens.patch(made.tenure, id, 2, { opinion: '可以' }))
    expect(await last(id)).toMatchObject({ for: 'w' })
    const owner = lent(['warden', { sides: ['E'], most: 99 }], lentWarden)
    done(await owner.move(made.tenure, id, 3, '已看'))
    expect(await last(id)).not.toHaveProperty('for')
  })

  test('each record of many by itself; what was looked through says it too', async () => {
    const lentGrower = ['grower', { name: anna }, 'g'] as const
    const both = lent(ownGrower, lentGrower)
    const rows = [anna, bert].map((name, n) => ({ ...data(name, 9, n), photo: undefined }))
    const many = await both.createMany(made.tenure, rows, { atomic: true })
    if (many.kind !== 'done') throw new Error(many.kind)
    const lenders = (await store.changes(0, 99)).slice(-2).map(({ by }) => by.for)
    expect(lenders).toEqual(['g', undefined])
    const where = { where: [], sort: { field: '@created', descending: false } }
    await both.export(made.tenure, where)
    expect((await store.changes(0, 99)).at(-1)).toMatchObject({
      action: 'export',
      by: { for: 'g' },
    })
  })

  test('the history names the lender', async () => {
    await store.transaction((tx) =>
      tx.putPaper('account', blankAccount('w', { login: 'w', name: '王五' }, clock().now, null)),
    )
    const { id } = await submitted()
    done(await lent(ownGrower, lentWarden).move(made.tenure, id, 2, '已看'))
    const told = await as(grower).history(made.tenure, id)
    expect(told?.map(({ by, for: lender }) => [by, lender])).toEqual([
      ['名g', null],
      ['名g', null],
      ['名x', '王五'],
    ])
  })
})

describe('many at once', () => {
  const rows = () => [1, 2, 3].map((n) => ({ ...data(anna, 10 + n, n), photo: undefined }))

  test('each row has its outcome', async () => {
    const [a, b, c] = rows()
    const items = [a, { ...b, size: -1 }, c, a]
    const some = await as(grower).createMany(made.tenure, items, { atomic: false })
    if (some.kind !== 'done') throw new Error(some.kind)
    expect(some.rows.map(({ kind }) => kind)).toEqual(['done', 'refused', 'done', 'duplicate'])
    expect(await server.count(made.tenure, [])).toBe(2)
  })

  test('all or nothing', async () => {
    const [a, b, c] = rows()
    const none = await as(grower).createMany(made.tenure, [a, { ...b, size: -1 }, c], {
      atomic: true,
    })
    if (none.kind !== 'done') throw new Error(none.kind)
    expect(none.rows.map(({ kind }) => kind)).toEqual(['undone', 'refused', 'undone'])
    expect(await server.count(made.tenure, [])).toBe(0)
  })

  test('patches look at the version of each row', async () => {
    const made1 = await as(grower).createMany(made.tenure, rows(), { atomic: true })
    if (made1.kind !== 'done') throw new Error(made1.kind)
    const ids = made1.rows.map((row) => (row.kind === 'done' ? row.record.id : ''))
    const items = ids.map((id, index) => ({ id, version: index === 1 ? 7 : 1, patch: { size: 5 } }))
    const patched = await as(grower).patchMany(made.tenure, items, { atomic: false })
    if (patched.kind !== 'done') throw new Error(patched.kind)
    expect(patched.rows.map(({ kind }) => kind)).toEqual(['done', 'stale', 'done'])
  })

  test('a repeated request changes nothing and is answered as at first', async () => {
    const request = { key: 'k1', hash: 'h1' }
    const options = { atomic: false, request }
    const items = [...rows().slice(0, 2), { size: -1 }]
    const first = await as(grower).createMany(made.tenure, items, options)
    const again = await as(grower).createMany(made.tenure, items, options)
    if (first.kind !== 'done' || again.kind !== 'done') throw new Error(again.kind)
    const shown = again.rows.map(({ kind }) => kind)
    expect([shown, again.repeated]).toEqual([['done', 'done', 'refused'], true])
    expect(again.rows.map((row) => row.kind === 'done' && row.record)).toEqual(
      first.rows.map((row) => row.kind === 'done' && row.record),
    )
    expect(await server.count(made.tenure, [])).toBe(2)
    const other = { ...options, request: { key: 'k1', hash: 'h2' } }
    expect((await as(grower).createMany(made.tenure, items, other)).kind).toBe('conflict')
    const one = await as(grower).create(made.tenure, rows()[2], {
      request: { key: 'k2', hash: 'x' },
    })
    const twice = await as(grower).create(made.tenure, rows()[2], {
      request: { key: 'k2', hash: 'x' },
    })
    expect(twice).toEqual({ ...one, repeated: true })
  })
})

test('where an app has no roles every account sees everything, masked, and the server all of it plainly', async () => {
  const app = { ...made.app, application: { ...made.app.application, roles: [] } }
  const anybody = openRecords(app, store, clock, person('a'))
  const { id } = await lasting()
  const shown = await anybody.get(made.tenure, id)
  expect(shown?.data.identity).toMatch(/^T\*+$/)
  expect((await server.get(made.tenure, id))?.data.identity).toBe(data().identity)
  expect((await anybody.patch(made.tenure, id, 1, { ...shown?.data, size: 8 })).kind).toBe('done')
  expect((await server.get(made.tenure, id))?.data.identity).toBe(data().identity)
  const sort = { field: 'identity', descending: false }
  expect((await anybody.list(made.tenure, { where: [], sort, limit: 5 })).denied?.reason).toBe(
    'masked',
  )
  expect(west.data.side).toBe('W')
})
