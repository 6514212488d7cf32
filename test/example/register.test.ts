import { describe, expect, test } from 'vitest'
import { blocksOf, Office } from './office.ts'

const office = new Office()
const officer = office.somebody('区民政局')
const street = office.somebody('街道干部', { 街道: '310110012' })
const committee = office.somebody('居委会', { 街道: '310110012', 居委会: '紫城居委会' })
const [org, group, change] = ['社会组织名录', '群众活动团队', '联系变更']

describe('S1 the register', () => {
  const entry = office.like(org, '名录登记')

  test('takes a name and a code once', async () => {
    await officer.create(org, entry)
    const sameName = { ...entry, uscc: '523101105741234560' }
    expect(blocksOf(await officer.tryToCreate(org, sameName))).toContain('nameTaken')
    const sameCode = { ...entry, name: '上海市杨浦区秋实社区服务中心' }
    expect((await officer.tryToCreate(org, sameCode)).kind).toBe('duplicate')
  })

  test('knows what runs out by the day one asks', async () => {
    const id = await office.first(org)
    expect(await office.flags(org, id)).toEqual([])
    office.today = '2028-01-13'
    expect(await office.flags(org, id)).toEqual(['临期'])
    office.today = '2028-04-12'
    expect(await office.flags(org, id)).toEqual(['过期'])
    office.today = '2026-05-18'
  })

  test('takes another contact from its organisation once the bureau has entered it', async () => {
    const id = await office.first(org)
    const own = office.somebody('社会组织', { uscc: entry.uscc ?? '' })
    const wish = { org: id, contactName: '何雨桐', contactMobile: '13500135000' }
    expect((await own.tryToWrite(org, id, { contactName: '何雨桐' })).kind).toBe('denied')
    const asked = await own.file(change, wish)
    expect(await officer.move(change, asked, '已采用')).toBe('unmet')
    await officer.write(org, id, { contactName: '何雨桐', contactMobile: '13500135000' })
    expect(await officer.move(change, asked, '已采用')).toBe('已采用')
    const again = await own.create(change, wish)
    expect(await own.move(change, again, '已提出')).toBe('refused')
  })

  test('is asked for the day and counted no more once it ends', async () => {
    const id = await office.first(org)
    expect((await officer.tryToWrite(org, id, { status: '已注销' })).kind).toBe('refused')
    await officer.write(org, id, { status: '已注销', endedOn: '2026-05-06' })
    office.today = '2028-04-12'
    expect(await office.flags(org, id)).toEqual([])
    expect(await office.due('证书过期告知')).toEqual([])
    office.today = '2026-05-18'
  })
})

describe('S2 community teams', () => {
  const entry = office.like(group, '合唱队', { number: null, filedOn: null, confirmations: null })

  test('are proposed by their committee and filed by their street', async () => {
    const id = await committee.file(group, entry)
    expect(await street.move(group, id, '已备案')).toBe('unmet')
    await street.write(group, id, { number: '杨群备-012-37', filedOn: '2025-04-02' })
    expect(await committee.move(group, id, '已备案')).toBe('denied')
    expect(await street.move(group, id, '已备案')).toBe('已备案')
    const next = office.somebody('街道干部', { 街道: '310110016' })
    expect(await next.sees(group, id)).toBe(false)
  })

  test('are confirmed once a year, and reminded until they are', async () => {
    const id = await office.first(group)
    expect(await office.flags(group, id)).toEqual(['待年度确认'])
    expect(await office.due('年度确认提醒')).toEqual([id])
    const year = { year: 2026, date: '2026-05-18', active: true, members: 25 }
    await street.write(group, id, { confirmations: [year] })
    expect(await office.flags(group, id)).toEqual([])
    expect(await office.due('年度确认提醒')).toEqual([])
    expect((await office.record(group, id)).judgement?.values.confirmedYears).toBe(1)
    office.today = '2027-01-04'
    expect(await office.flags(group, id)).toEqual(['待年度确认'])
    office.today = '2026-05-18'
  })

  test('end with a day and a reason', async () => {
    const id = await office.first(group)
    expect(await street.move(group, id, '停止活动', '人员分散')).toBe('unmet')
    await street.write(group, id, { stoppedOn: '2026-05-18' })
    expect(await street.move(group, id, '停止活动')).toBe('refused')
    expect(await street.move(group, id, '停止活动', '人员分散')).toBe('停止活动')
    expect(await office.flags(group, id)).toEqual([])
  })

  test('of four are few, which is said and left to the street', async () => {
    const four = { name: '剪纸社', members: 4, seniors: 4, partyMembers: 0 }
    const few = await committee.file(group, { ...entry, ...four })
    const { judgement } = await office.record(group, few)
    expect(judgement?.warnings.map(({ rule }) => rule)).toEqual(['enoughMembers'])
  })
})
