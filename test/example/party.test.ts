import { beforeAll, describe, expect, test } from 'vitest'
import { blocksOf, Office } from './office.ts'

const office = new Office()
const officer = office.somebody('区民政局')
const party = office.somebody('党建工作指导部门')
const association = office.somebody('区社会组织促进会')
const uscc = '523101104250002767'
const own = office.somebody('社会组织', { uscc })
const [org, ledger, point, union] = ['社会组织名录', '党建台账', '党建检查点', '工会妇联']

let id = ''
beforeAll(async () => {
  id = await officer.create(org, office.like(org, '名录登记'))
})

describe('S4, S5, S7 the party ledger', () => {
  test('says what covers an organisation, and whose it is', async () => {
    const missing = office.like(ledger, '四名党员未建', { org: id })
    const kept = await party.create(ledger, missing)
    const { judgement, data } = await office.record(ledger, kept)
    expect(judgement?.values.covered).toBe('C2')
    expect(judgement?.findings.map(({ rule }) => rule)).toEqual(['R19'])
    expect([data.street, data.fallback]).toEqual(['310110012', '控江路街道党工委'])
    expect(await office.due('党建台账提醒函')).toEqual([kept])
    expect((await party.tryToCreate(ledger, missing)).kind).toBe('duplicate')
  })

  test('holds who was in touch, and shows who was not for half a year', async () => {
    const kept = await office.first(ledger)
    office.today = '2026-09-30'
    expect(await office.flags(ledger, kept)).toContain('久未联络')
    const contactLog = [
      { date: '2026-09-30', way: '上门', topic: '换届', result: '已商定人选', progress: '需跟进' },
    ]
    expect(blocksOf(await association.tryToWrite(ledger, kept, { contactLog }))).toEqual([
      'nextGiven',
    ])
    await association.write(ledger, kept, {
      contactLog: contactLog.map((each) => ({ ...each, next: '2026-10-20' })),
    })
    expect(await office.flags(ledger, kept)).toEqual(['党建应建未建'])
    expect((await association.tryToWrite(ledger, kept, { partyFull: 1 })).kind).toBe('denied')
    office.today = '2026-05-18'
  })

  test('built, it wants no reminder; its secretary may serve beyond the term no day unseen', async () => {
    const kept = await office.first(ledger)
    await party.write(ledger, kept, {
      ...office.like(ledger, '联合党支部'),
      ...{ noPartyReason: null, partyLiaison: null },
    })
    expect(await office.due('党建台账提醒函')).toEqual([])
    expect(await office.flags(ledger, kept)).not.toContain('党组织过期')
    office.today = '2027-07-02'
    expect(await office.flags(ledger, kept)).toContain('党组织过期')
    office.today = '2026-05-18'
  })
})

describe('S6 a checkpoint of the six links', () => {
  const opened = { link: 'L3', trigger: '2025年度检查', triggeredOn: '2026-03-10' }

  test('is opened, filled in by the organisation, judged and closed by the party body', async () => {
    const one = await officer.file(point, { org: id, ...opened })
    expect(await own.move(point, one, '已填报')).toBe('unmet')
    const facts = office.like(point, '三名党员未建', { opinion: null, opinionOn: null })
    const {
      followUp: _,
      followUpBy: __,
      link: ___,
      trigger: ____,
      triggeredOn: _____,
      ...given
    } = facts
    await own.write(point, one, given)
    expect(await own.move(point, one, '已填报')).toBe('已填报')
    expect((await office.record(point, one)).judgement?.findings.map(({ rule }) => rule)).toEqual([
      'R19',
    ])
    expect(await own.move(point, one, '党建部门审核')).toBe('denied')
    await party.pass(point, one, '党建部门审核')
    const opinion = { opinion: '需跟进', opinionOn: '2026-05-18', followUp: '联合组建党支部' }
    await party.write(point, one, { ...opinion, followUpBy: '2026-06-30' })
    expect((await office.record(point, one)).judgement?.values.daysUsed).toBe(69)
    expect(await party.move(point, one, '同步完成')).toBe('unmet')
    await party.pass(point, one, '需跟进')
    expect(await office.due('党建提醒函')).toEqual([one])
    expect(await party.move(point, one, '已跟进')).toBe('unmet')
    await party.write(point, one, { followUpDone: '2026-05-18' })
    expect(await party.move(point, one, '已跟进')).toBe('已跟进')
  })

  test('asks what its link asks, all of it', async () => {
    const one = await officer.file(point, { org: id, ...opened, link: 'L1', trigger: '成立登记' })
    const facts = { reporter: '周敏', reportedOn: '2026-05-18', partyFull: 0, partyProb: 0 }
    const none = { hasPartyOrg: false, noPartyReason: '没有党员。', partyLiaison: '范珺' }
    const items = ['党员摸排表', '党建工作承诺', '党费台账'].map((item) => ({ item, result: 'Y' }))
    const filled = { ...facts, ...none }
    expect(blocksOf(await own.tryToWrite(point, one, { ...filled, items }))).toEqual([
      'itemsOfLink',
    ])
    expect(
      blocksOf(await own.tryToWrite(point, one, { ...filled, items: items.slice(0, 2) })),
    ).toEqual(['itemsWhole'])
  })

  test('is one for each link and cause', async () => {
    const again = await officer.tryToCreate(point, { org: id, ...opened })
    expect(again.kind).toBe('duplicate')
  })
})

describe('S8, S9 unions and women’s federations', () => {
  test('are one of a kind until they end', async () => {
    const data = office.like(union, '单位工会', { org: id })
    const first = await officer.file(union, data)
    const second = await officer.create(union, data)
    expect(await officer.move(union, second, '已建')).toBe('refused')
    await office.somebody('区民政局').write(union, first, { endedOn: '2026-05-06' })
    await office.somebody('区民政局').pass(union, first, '撤销')
    expect(await officer.move(union, second, '已建')).toBe('已建')
    const women = office.like(union, '养老院妇联', { org: id })
    expect(await own.file(union, women)).toBeTruthy()
  })

  test('are reminded 90 days before their term ends, and again for the next term only', async () => {
    const second = (await office.all(union)).find(
      ({ state, data }) => state === '已建' && data.kind === 'U',
    )
    office.today = '2028-02-03'
    expect(await office.due('换届提醒函')).toContain(second?.id)
    office.today = '2028-02-02'
    expect(await office.due('换届提醒函')).not.toContain(second?.id)
    office.today = '2026-05-18'
  })
})
