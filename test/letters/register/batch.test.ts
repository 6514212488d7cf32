import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  checkBatch,
  draftBatch,
  issueByServer,
  reviewBatch,
  signBatch,
  textOfLetter,
  withdrawBatch,
} from '../../../src/runtime/letters/register/index.ts'
import { memoryStore } from '../../../src/runtime/store/memory.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { finding, room, roomsApp, visit } from '../rooms.ts'
import { type Bench, bench, done, server, staffed, threeRooms, visitor } from './offices.ts'

let folder: string
let store: Store
let at: Bench

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'register-'))
  store = memoryStore()
  at = bench(store, folder)
  await threeRooms(store)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const wang = visitor('wang')
const li = visitor('li')

const draft = (who = wang, records?: readonly string[]) =>
  draftBatch(at.office(who), {
    notice: 'correction',
    ...(records && { records: records.map((record) => ({ record, version: null })) }),
  })

const reviewed = async (who = wang) => {
  const { batch } = await done(draft(who))
  await done(reviewBatch(at.office(li), { batch: batch.id }))
  return batch.id
}

const ids = (letters: readonly { readonly number: string | null }[]) =>
  letters.map(({ number }) => number)

describe('a batch of letters', () => {
  it('is drafted, reviewed and signed, and takes its numbers at signing', async () => {
    const drafted = await done(draft())
    expect(drafted.ready.map(({ record }) => record.id)).toEqual(['vc', 'vb', 'va'])
    expect(drafted.batch).toMatchObject({
      notice: 'correction',
      records: [
        { record: 'vc', version: 1 },
        { record: 'vb', version: 1 },
        { record: 'va', version: 1 },
      ],
      drafted: { account: 'wang', name: 'wang', for: null, at: '2026-05-06T02:00:00.000Z' },
      reviewed: null,
      signed: null,
    })
    expect(await store.papers('letter', {})).toEqual([])
    const batch = drafted.batch.id
    await done(reviewBatch(at.office(li), { batch, remark: ' 同意 ' }))
    at.day = '2026-05-07'
    const signed = await done(signBatch(at.office(li), { batch }))
    expect(ids(signed.issued)).toEqual([1, 2, 3].map((n) => `沙图改〔2026〕${n}号`))
    expect(signed.issued.every(({ batch: of, issued }) => of === batch && issued === at.day)).toBe(
      true,
    )
    expect(signed.issued[0]).toMatchObject({
      allowed: { amount: 3, unit: 'month' },
      due: '2026-08-07',
      view: { frame: { number: '沙图改〔2026〕1号', date: '2026年5月7日' } },
    })
    expect(await store.paper('batch', batch)).toMatchObject({
      reviewed: { account: 'li', remark: '同意' },
      signed: { account: 'li', date: '2026-05-07' },
      stopped: [],
    })
    const past = await store.changes(0, 1000)
    const acts = past.filter(({ kind }) => kind === '@batch')
    expect(acts.map(({ action, by, reason }) => [action, by.account, reason])).toEqual([
      ['draft-letters', 'wang', null],
      ['review-letters', 'li', '同意'],
      ['issue', 'li', null],
    ])
  })

  it('has one letter for a record that is chosen twice', async () => {
    const { batch, ready } = await done(draft(wang, ['va', 'vb', 'va']))
    expect(ready.map(({ record }) => record.id)).toEqual(['vb', 'va'])
    await done(reviewBatch(at.office(li), { batch: batch.id }))
    const { issued } = await done(signBatch(at.office(li), { batch: batch.id }))
    expect(issued.map(({ record }) => record)).toEqual(['vb', 'va'])
  })

  it('is not signed before it was reviewed, nor twice, nor after it was withdrawn', async () => {
    const { batch } = await done(draft())
    const act = { batch: batch.id }
    expect(await signBatch(at.office(li), act)).toEqual({
      kind: 'untimely',
      reason: 'not-reviewed',
    })
    await done(reviewBatch(at.office(li), act))
    expect(await reviewBatch(at.office(li), act)).toEqual({
      kind: 'untimely',
      reason: 'already-reviewed',
    })
    await done(signBatch(at.office(li), act))
    expect(await signBatch(at.office(li), act)).toEqual({
      kind: 'untimely',
      reason: 'already-signed',
    })
    expect(await withdrawBatch(at.office(wang), act)).toEqual({
      kind: 'untimely',
      reason: 'already-signed',
    })
    await store.transaction((tx) => tx.put(visit('vd', { room: 'a' })))
    const more = await done(draft())
    const second = { batch: more.batch.id }
    await done(withdrawBatch(at.office(wang), { ...second, remark: '写错了' }))
    for (const later of [reviewBatch, signBatch, withdrawBatch])
      expect(await later(at.office(li), second)).toEqual({ kind: 'untimely', reason: 'withdrawn' })
    expect(await signBatch(at.office(li), { batch: 'nowhere' })).toEqual({ kind: 'missing' })
  })

  it('is reviewed and signed by others than its drafter, whoever lent him the post', async () => {
    const { batch } = await done(draft())
    const own = await reviewBatch(at.office(wang), { batch: batch.id })
    expect(own).toMatchObject({ kind: 'denied', denial: { reason: 'drafter-is-you' } })
    await done(reviewBatch(at.office(li), { batch: batch.id }))
    expect(await signBatch(at.office(wang), { batch: batch.id })).toMatchObject({ kind: 'denied' })
    await done(signBatch(at.office(server), { batch: batch.id }))
  })

  it('stops what was changed, removed or answered otherwise since the draft', async () => {
    const batch = await reviewed()
    await store.transaction((tx) => {
      tx.put({ ...visit('va', { room: 'a', district: '20' }), version: 2 })
      const gone = tx.get('visit', 'vb')
      if (gone) tx.remove(gone)
    })
    const { issued, stopped } = await done(signBatch(at.office(li), { batch }))
    expect(issued.map(({ record, number }) => [record, number])).toEqual([
      ['vc', '沙图改〔2026〕1号'],
    ])
    expect(stopped).toEqual([
      { record: 'vb', addressee: null, stop: { kind: 'gone' } },
      { record: 'va', addressee: '张家港阅览室', stop: { kind: 'changed' } },
    ])
    expect((await store.paper('batch', batch))?.stopped).toEqual(stopped)
  })

  it('takes no number where nothing can be sent', async () => {
    const batch = await reviewed()
    await store.transaction((tx) => {
      for (const id of ['va', 'vb', 'vc']) {
        const record = tx.get('visit', id)
        if (record) tx.put({ ...record, version: 2 })
      }
    })
    const outcome = await signBatch(at.office(li), { batch })
    expect(outcome).toMatchObject({ kind: 'nothing' })
    expect(await store.papers('letter', {})).toEqual([])
    expect((await store.paper('batch', batch))?.signed).toBeNull()
    expect(await store.papers('serial', {})).toEqual([])
  })

  it('says before anything is done what is stopped and why', async () => {
    await store.transaction((tx) => {
      tx.put(visit('blank', { room: 'a' }, [finding('ordinary', '甲。', null)]))
      tx.put(visit('fine', { room: 'a' }, []))
    })
    await done(draft(wang, ['vb']))
    const check = await done(
      checkBatch(at.office(wang), {
        notice: 'correction',
        records: [
          { record: 'vc', version: 1 },
          { record: 'va', version: 7 },
          ...['vb', 'fine', 'blank', 'nobody'].map((record) => ({ record, version: null })),
        ],
      }),
    )
    expect(check.ready.map(({ record }) => record.id)).toEqual(['vc'])
    expect(check.stopped.map(({ record, stop }) => [record, stop.kind])).toEqual([
      ['va', 'changed'],
      ['fine', 'not-due'],
      ['nobody', 'gone'],
      ['vb', 'in-batch'],
      ['blank', 'missing-data'],
    ])
    expect(await store.papers('batch', {})).toHaveLength(1)
  })

  it('is drafted anew where the notice has changed', async () => {
    const batch = await reviewed()
    at.app = roomsApp(folder, { hash: 'another' })
    expect(await signBatch(at.office(li), { batch })).toEqual({
      kind: 'untimely',
      reason: 'definition-changed',
    })
    await done(withdrawBatch(at.office(li), { batch }))
  })

  it('begins its numbers anew in the year of signature', async () => {
    at.day = '2025-09-01'
    await store.transaction((tx) => tx.put(visit('vd', { room: 'a', district: '20' })))
    const first = await done(draft(wang, ['va', 'vb']))
    const second = await done(draft(wang, ['vc', 'vd']))
    for (const { batch } of [first, second])
      await done(reviewBatch(at.office(li), { batch: batch.id }))
    const old = await done(signBatch(at.office(li), { batch: first.batch.id }))
    at.day = '2026-01-01'
    const outcome = await signBatch(at.office(li), { batch: second.batch.id })
    expect(ids(old.issued)).toEqual(['沙图改〔2025〕1号', '沙图改〔2025〕2号'])
    expect(outcome.kind === 'done' ? ids(outcome.issued) : outcome).toEqual([
      '沙图改〔2026〕1号',
      '沙图改〔2026〕2号',
    ])
  })

  it('keeps by what it was made, whatever becomes of the notice', async () => {
    const { issued } = await issueByServer({
      app: at.app,
      notice: at.app.application.notices[0] ?? expect.fail(),
      store,
      date: at.day,
    })
    const [letter = expect.fail()] = issued
    const before = await textOfLetter(at.app, store, letter)
    expect(before?.notice).toEqual(at.app.application.notices[0])
    expect(before?.source).toContain('改正要求')
    at.app = roomsApp(folder, { hash: 'another', body: [], layout: 'letter' })
    expect(await textOfLetter(at.app, store, letter)).toEqual(before)
    const gone = { ...at.app, application: { ...at.app.application, notices: [] } }
    expect(await textOfLetter(gone, store, letter)).toEqual(before)
    const kept = await store.papers('setting', {})
    expect(kept.filter(({ id }) => id.startsWith('letter-text'))).toHaveLength(1)
  })
})

describe('with roles', () => {
  const clerk = visitor('clerk', ['clerk'])
  const head = visitor('head', ['head'])
  const chief = visitor('chief', ['chief'])
  const local = visitor('local', ['local'])
  const named = { draftedBy: ['clerk', 'local'], reviewedBy: ['head'], signedBy: ['chief'] }

  it('each act is its own role’s', async () => {
    at.app = staffed(folder, named)
    for (const who of [head, chief])
      expect(await draft(who)).toMatchObject({
        kind: 'denied',
        denial: { reason: 'not-drafter', params: { by: '“经办”、“街道”', notice: '改正通知书' } },
      })
    const { batch } = await done(draft(clerk))
    const act = { batch: batch.id }
    expect(await reviewBatch(at.office(chief), act)).toMatchObject({
      denial: { reason: 'not-reviewer', params: { by: '“科长”' } },
    })
    await done(reviewBatch(at.office(head), act))
    expect(await signBatch(at.office(head), act)).toMatchObject({
      denial: { reason: 'not-signer', params: { by: '“局长”' } },
    })
    await done(signBatch(at.office(chief), act))
  })

  it('nobody drafts, reviews or signs what is beyond his 范围', async () => {
    at.app = staffed(folder, { ...named, reviewedBy: ['head', 'local'] })
    const { ready, stopped } = await done(draft(local, ['va', 'vc']))
    expect([ready.map(({ record }) => record.id), stopped]).toEqual([
      ['vc'],
      [{ record: 'va', addressee: null, stop: { kind: 'gone' } }],
    ])
    const { batch } = await done(draft(clerk, ['va']))
    expect(await reviewBatch(at.office(local), { batch: batch.id })).toEqual({ kind: 'missing' })
    await done(reviewBatch(at.office(head), { batch: batch.id }))
  })

  it('without these lines the form’s 审核 acts; without that, who may change anything of it', async () => {
    at.app = staffed(folder)
    const forms = at.app.application.forms.map((form) => ({ ...form, reviewedBy: ['head'] }))
    at.app = { ...at.app, application: { ...at.app.application, forms } }
    expect(await draft(clerk)).toMatchObject({ denial: { reason: 'not-drafter' } })
    const { batch } = await done(draft(head))
    expect(await reviewBatch(at.office(head), { batch: batch.id })).toMatchObject({
      denial: { reason: 'drafter-is-you' },
    })
    const other = visitor('other', ['head'])
    await done(reviewBatch(at.office(other), { batch: batch.id }))
    await done(withdrawBatch(at.office(head), { batch: batch.id }))
    at.app = staffed(folder)
    await done(draft(clerk))
  })

  it('a lender’s draft is not his own either', async () => {
    at.app = staffed(folder, { ...named, reviewedBy: ['clerk'] })
    const lent = { ...visitor('deputy'), posts: [{ role: 'clerk', attributes: {}, for: 'clerk' }] }
    const { batch } = await done(draft(lent))
    expect(batch.drafted).toMatchObject({ account: 'deputy', for: 'clerk' })
    for (const who of [clerk, lent])
      expect(await reviewBatch(at.office(who), { batch: batch.id })).toMatchObject({
        denial: { reason: 'drafter-is-you' },
      })
    const past = await store.trail({ kind: '@batch' }, null, 10)
    expect(past[0]?.by).toMatchObject({ account: 'deputy', for: 'clerk' })
    await done(reviewBatch(at.office(visitor('third', ['clerk'])), { batch: batch.id }))
  })

  it('an administrator and a token that only reads do nothing', async () => {
    at.app = staffed(folder, named)
    expect(await draft({ ...clerk, readOnly: true })).toMatchObject({
      denial: { reason: 'read-only' },
    })
    expect(await draft({ ...clerk, posts: [], duty: 'audit' })).toMatchObject({
      denial: { reason: 'no-role' },
    })
  })
})

it('two batches that are signed at once share no number, however many sign', async () => {
  await store.transaction((tx) => {
    for (let n = 0; n < 64; n++) tx.put(visit(`w${n}`, { room: n % 2 ? 'a' : 'b' }))
    tx.put(room('d', '大港阅览室'))
  })
  const batches = await Promise.all(
    Array.from({ length: 16 }, async (_, n) => {
      const records = Array.from({ length: 4 }, (_, k) => `w${n * 4 + k}`)
      const { batch } = await done(draft(wang, records))
      await done(reviewBatch(at.office(li), { batch: batch.id }))
      return batch.id
    }),
  )
  const signed = await Promise.all(
    batches.flatMap((batch) =>
      [li, visitor('zhao')].map((who) => signBatch(at.office(who), { batch })),
    ),
  )
  expect(signed.filter(({ kind }) => kind === 'done')).toHaveLength(16)
  const letters = await store.papers('letter', {})
  expect(letters.map(({ serial }) => serial).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
    Array.from({ length: 64 }, (_, n) => n + 1),
  )
  for (const batch of batches) {
    const serials = letters
      .filter((letter) => letter.batch === batch)
      .map(({ serial }) => serial ?? 0)
    expect(Math.max(...serials) - Math.min(...serials)).toBe(3)
  }
})
