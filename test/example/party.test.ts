import { describe, expect, test } from 'vitest'
import { Office } from './office.ts'

const office = new Office()
const [officer, colleague] = [office.person('bureau'), office.person('bureau')]
const party = office.person('partyOffice')
const association = office.person('association')
const own = office.person('organisation', { uscc: '523101104250002767' })

const org = await officer.create('org', office.like('org', '名录登记'))

describe('S4, S5, S7 the party ledger', () => {
  test('says what covers an organisation, and whose it is', async () => {
    const missing = office.like('party', '四名党员未建', { org: org.id })
    const { id, judgement, data } = await party.create('party', missing)
    expect(judgement?.values.covered).toBe('C2')
    expect(judgement?.findings.map(({ rule }) => rule)).toEqual(['R19'])
    expect([data.street, data.fallback]).toEqual(['310110012', '控江路街道党工委'])
    expect(await office.due('partyLedgerReminder')).toEqual([id])
    expect(await party.tryToCreate('party', missing)).toBe('duplicate')
  })

  test('holds who was in touch, and shows who was not for half a year', async () => {
    const kept = await office.first('party')
    office.today = '2026-09-30'
    expect(await office.flags(kept)).toContain('久未联络')
    const contactLog = [
      { date: '2026-09-30', way: '上门', topic: '换届', result: '已商定人选', progress: '需跟进' },
    ]
    expect(await association.tryToWrite(kept, { contactLog })).toEqual(['nextGiven'])
    await association.write(kept, {
      contactLog: contactLog.map((each) => ({ ...each, next: '2026-10-20' })),
    })
    expect(await office.flags(kept)).toEqual(['党建应建未建'])
    expect(await association.tryToWrite(kept, { partyFull: 1 })).toBe('denied')
    office.today = '2026-05-18'
  })

  test('built, it wants no reminder; its secretary may serve beyond the term no day unseen', async () => {
    const kept = await office.first('party')
    await party.write(kept, {
      ...office.like('party', '联合党支部'),
      ...{ noPartyReason: null, partyLiaison: null },
    })
    expect(await office.due('partyLedgerReminder')).toEqual([])
    expect(await office.flags(kept)).not.toContain('党组织过期')
    office.today = '2027-07-02'
    expect(await office.flags(kept)).toContain('党组织过期')
    office.today = '2026-05-18'
  })
})

describe('S6 a checkpoint of the six links', () => {
  const opened = { link: 'L3', trigger: '2025年度检查', triggeredOn: '2026-03-10' }

  test('is opened, filled in by the organisation, judged and closed by the party body', async () => {
    const one = await officer.file('partyCheckpoint', { org: org.id, ...opened })
    expect(await own.move(one, '已填报')).toBe('unmet')
    const later = { opinion: null, opinionOn: null, followUp: null, followUpBy: null }
    const given = { ...later, link: null, trigger: null, triggeredOn: null }
    await own.write(one, office.like('partyCheckpoint', '三名党员未建', given))
    expect(await own.move(one, '已填报')).toBe('已填报')
    expect((await office.get(one)).judgement?.findings.map(({ rule }) => rule)).toEqual(['R19'])
    expect(await own.move(one, '党建部门审核')).toBe('denied')
    await party.take(one, '党建部门审核')
    const opinion = { opinion: '需跟进', opinionOn: '2026-05-18', followUp: '联合组建党支部' }
    expect(
      (await party.write(one, { ...opinion, followUpBy: '2026-06-30' })).judgement?.values.daysUsed,
    ).toBe(69)
    expect(await party.move(one, '同步完成')).toBe('unmet')
    await party.take(one, '需跟进')
    expect(await office.due('partyReminder')).toEqual([one.id])
    expect(await party.move(one, '已跟进')).toBe('unmet')
    await party.write(one, { followUpDone: '2026-05-18' })
    expect(await party.move(one, '已跟进')).toBe('已跟进')
  })

  test('asks what its link asks, all of it', async () => {
    const one = await officer.file('partyCheckpoint', {
      org: org.id,
      ...opened,
      link: 'L1',
      trigger: '成立登记',
    })
    const facts = { reporter: '周敏', reportedOn: '2026-05-18', partyFull: 0, partyProb: 0 }
    const none = { hasPartyOrg: false, noPartyReason: '没有党员。', partyLiaison: '范珺' }
    const items = ['党员摸排表', '党建工作承诺', '党费台账'].map((item) => ({ item, result: 'Y' }))
    const filled = { ...facts, ...none }
    expect(await own.tryToWrite(one, { ...filled, items })).toEqual(['itemsOfLink'])
    expect(await own.tryToWrite(one, { ...filled, items: items.slice(0, 2) })).toEqual([
      'itemsWhole',
    ])
  })

  test('is one for each link and cause', async () => {
    const again = { org: org.id, ...opened }
    expect(await officer.tryToCreate('partyCheckpoint', again)).toBe('duplicate')
  })
})

describe('S8, S9 unions and women’s federations', () => {
  test('are one of a kind until they end', async () => {
    const data = office.like('massOrg', '单位工会', { org: org.id })
    const first = await officer.file('massOrg', data)
    const second = await officer.create('massOrg', data)
    expect(await officer.move(second, '已建')).toEqual(['oneActive'])
    await colleague.write(first, { endedOn: '2026-05-06' })
    expect(await colleague.move(first, '撤销', '企业停办')).toBe('撤销')
    expect(await officer.move(second, '已建')).toBe('已建')
    const women = office.like('massOrg', '养老院妇联', { org: org.id })
    expect(await own.file('massOrg', women)).toBeTruthy()
  })

  test('are reminded 90 days before their term ends, and again for the next term only', async () => {
    const second = (await office.all('massOrg')).find(
      ({ state, data }) => state === '已建' && data.kind === 'U',
    )
    office.today = '2028-02-03'
    expect(await office.due('electionReminder')).toContain(second?.id)
    office.today = '2028-02-02'
    expect(await office.due('electionReminder')).not.toContain(second?.id)
    office.today = '2026-05-18'
  })
})
