import { describe, expect, test } from 'vitest'
import { Office } from './office.ts'

const office = new Office()
const officer = office.person('bureau')
const street = office.person('streetOfficer', { 街道: '310110012' })
const committee = office.person('committee', { 街道: '310110012', 居委会: '紫城居委会' })

describe('S1 the register', () => {
  const entry = office.like('org', '名录登记')

  test('takes a name and a code once', async () => {
    await officer.create('org', entry)
    const sameName = { ...entry, uscc: '523101105741234560' }
    expect(await officer.tryToCreate('org', sameName)).toContain('nameTaken')
    const sameCode = { ...entry, name: '上海市杨浦区秋实社区服务中心' }
    expect(await officer.tryToCreate('org', sameCode)).toBe('duplicate')
  })

  test('knows what runs out by the day one asks', async () => {
    const one = await office.first('org')
    expect(await office.flags(one)).toEqual([])
    office.today = '2028-01-13'
    expect(await office.flags(one)).toEqual(['临期'])
    office.today = '2028-04-12'
    expect(await office.flags(one)).toEqual(['过期'])
    office.today = '2026-05-18'
  })

  test('takes another contact from its organisation once the bureau has entered it', async () => {
    const one = await office.first('org')
    const own = office.person('organisation', { uscc: entry.uscc ?? '' })
    const wish = { org: one.id, contactName: '何雨桐', contactMobile: '13500135000' }
    expect(await own.tryToWrite(one, { contactName: '何雨桐' })).toBe('denied')
    const asked = await own.file('contactChange', wish)
    expect(await officer.move(asked, '已采用')).toBe('unmet')
    await officer.write(one, { contactName: '何雨桐', contactMobile: '13500135000' })
    expect(await officer.move(asked, '已采用')).toBe('已采用')
    const again = await own.create('contactChange', wish)
    expect(await own.move(again, '已提出')).toEqual(['somethingNew'])
  })

  test('is asked for the day and counted no more once it ends', async () => {
    const one = await office.first('org')
    expect(await officer.tryToWrite(one, { status: '已注销' })).toEqual(['endedOn'])
    await officer.write(one, { status: '已注销', endedOn: '2026-05-06' })
    office.today = '2028-04-12'
    expect(await office.flags(one)).toEqual([])
    expect(await office.due('expiryNotice')).toEqual([])
    office.today = '2026-05-18'
  })
})

describe('S2 community teams', () => {
  const entry = office.like('group', '合唱队', { number: null, filedOn: null, confirmations: null })

  test('are proposed by their committee and filed by their street', async () => {
    const one = await committee.file('group', entry)
    expect(await street.move(one, '已备案')).toBe('unmet')
    await street.write(one, { number: '杨群备-012-37', filedOn: '2025-04-02' })
    expect(await committee.move(one, '已备案')).toBe('denied')
    expect(await street.move(one, '已备案')).toBe('已备案')
    const next = office.person('streetOfficer', { 街道: '310110016' })
    expect(await next.sees(one)).toBe(false)
  })

  test('are confirmed once a year, and reminded until they are', async () => {
    const one = await office.first('group')
    expect(await office.flags(one)).toEqual(['待年度确认'])
    expect(await office.due('groupReminder')).toEqual([one.id])
    const year = { year: 2026, date: '2026-05-18', active: true, members: 25 }
    await street.write(one, { confirmations: [year] })
    expect(await office.flags(one)).toEqual([])
    expect(await office.due('groupReminder')).toEqual([])
    expect((await office.get(one)).judgement?.values.confirmedYears).toBe(1)
    office.today = '2027-01-04'
    expect(await office.flags(one)).toEqual(['待年度确认'])
    office.today = '2026-05-18'
  })

  test('end with a day and a reason', async () => {
    const one = await office.first('group')
    expect(await street.move(one, '停止活动', '人员分散')).toBe('unmet')
    await street.write(one, { stoppedOn: '2026-05-18' })
    expect(await street.move(one, '停止活动')).toEqual(['reason'])
    expect(await street.move(one, '停止活动', '人员分散')).toBe('停止活动')
    expect(await office.flags(one)).toEqual([])
  })

  test('of four are few, which is said and left to the street', async () => {
    const four = { name: '剪纸社', members: 4, seniors: 4, partyMembers: 0 }
    const few = await committee.file('group', { ...entry, ...four })
    const { judgement } = await office.get(few)
    expect(judgement?.warnings.map(({ rule }) => rule)).toEqual(['enoughMembers'])
  })
})
