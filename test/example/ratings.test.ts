import { describe, expect, test } from 'vitest'
import type { RecordData } from '../../src/model/index.ts'
import { Office } from './office.ts'

const office = new Office()
const [window, officer] = [office.person('bureau'), office.person('bureau')]
const committee = office.person('ratingCommittee')
const street = office.person('streetOfficer', { 街道: '310110012' })
const org = await window.create('org', office.like('org', '名录登记'))

describe('S15 ratings', () => {
  const later = ['scores', 'publicFrom', 'publicTo', 'finalLevel', 'announcedOn', 'certNo']
  const wish = (more: RecordData): RecordData => {
    const unset = Object.fromEntries(later.map((field) => [field, null]))
    return office.like('rating', '四A联合会', { ...unset, org: org.id, ...more })
  }
  const whole = office.like('rating', '四A联合会')

  test('go from the application to the announcement, each step by whom it is for', async () => {
    office.today = '2026-04-06'
    const one = await window.file('rating', wish({}))
    await officer.take(one, '资格审核')
    expect(await office.all('partyCheckpoint')).toMatchObject([
      { state: '待采集', data: { org: org.id, link: 'L4', trigger: '等级评估（2026年度第一批）' } },
    ])
    await officer.take(one, '自评', '实地评估')
    expect(await officer.move(one, '初评')).toBe('denied')
    expect(await committee.move(one, '初评')).toBe('unmet')
    expect(
      (await committee.write(one, { scores: whole.scores ?? [] })).judgement?.values,
    ).toMatchObject({
      ...{ total: '92.5', partyScore: '15.0', proposed: 'A4' },
    })
    await committee.take(one, '初评')
    const short = { publicFrom: '2026-06-01', publicTo: '2026-06-07' }
    expect(await officer.tryToWrite(one, short)).toEqual(['publicLong'])
    await officer.write(one, { ...short, publicTo: '2026-06-08' })
    await officer.take(one, '公示')
    expect(await committee.tryToWrite(one, { finalLevel: 'A5' })).toEqual(['finalReason'])
    await committee.write(one, { finalLevel: 'A4' })
    expect(await committee.move(one, '终评')).toBe('unmet')
    office.today = '2026-06-12'
    await committee.take(one, '终评')
    await officer.write(one, { announcedOn: '2026-06-12' })
    expect(await officer.move(one, '有效')).toBe('unmet')
    const check = await office.only('partyCheckpoint')
    await officer.write(check, {
      ...office.like('partyCheckpoint', '年检环节'),
      ...{ link: 'L4', trigger: '等级评估（2026年度第一批）', triggeredOn: '2026-04-06' },
      items: ['党建指标得分', '应建未建否决'].map((item) => ({ item, result: 'Y' })),
    })
    await officer.take(check, '已填报')
    expect(await officer.move(one, '有效')).toBe('有效')
    expect((await office.get(one)).judgement?.values).toMatchObject({
      ...{ validFrom: '2027-01-01', validTo: '2031-12-31', level: 'A4' },
    })
    expect(await office.due('ratingResult')).toEqual([one.id])
  })

  test('run out, are told of half a year before, and end when they have', async () => {
    const one = await office.first('rating')
    office.today = '2031-07-03'
    expect(await office.due('ratingReminder')).toEqual([])
    expect(await officer.move(one, '到期')).toBe('unmet')
    office.today = '2031-07-04'
    expect(await office.due('ratingReminder')).toEqual([one.id])
    expect(await office.flags(one)).toEqual(['评估将到期', '应跟踪评估'])
    office.today = '2032-01-01'
    expect(await office.flags(one)).toEqual(['评估已到期', '应跟踪评估'])
  })

  test('are asked for again in the first four years, and with less ado in the first two', async () => {
    const again = async (appliedOn: string): Promise<unknown> => {
      office.today = appliedOn
      const draft = await window.create('rating', wish({ batch: appliedOn, appliedOn }))
      const state = await window.move(draft, '申报')
      return [state, (await office.get(draft)).judgement?.values.simplified]
    }
    expect(await again('2028-12-29')).toEqual(['申报', true])
    expect(await again('2030-12-31')).toEqual(['申报', false])
    expect(await again('2031-01-02')).toEqual([['tooLate'], undefined])
    expect(await again('2032-01-02')).toEqual(['申报', false])
  })

  test('are lowered, or taken away, with a reason', async () => {
    const one = await office.first('rating')
    expect(await committee.move(one, '取消等级', '弄虚作假')).toBe('unmet')
    expect(
      (await committee.write(one, { adjustedLevel: 'A0', adjustedOn: '2029-05-06' })).judgement
        ?.values.level,
    ).toBe('A0')
    expect(await committee.move(one, '取消等级')).toEqual(['reason'])
    expect(await committee.move(one, '取消等级', '弄虚作假')).toBe('取消等级')
  })

  test('are not for who has members enough and no party organisation (S7)', async () => {
    const party = office.person('partyOffice')
    await party.create('party', office.like('party', '四名党员未建', { org: org.id }))
    const draft = await window.create('rating', wish({ batch: '应建未建' }))
    expect(await window.move(draft, '申报')).toEqual(['barredParty'])
    office.today = '2026-06-12'
  })
})

describe('S13, S14 two associations, one centre, and incubators', () => {
  const centre = office.like('base', '街道服务中心', { reviews: null })

  test('are one of each in a street, and reach the standard by a review', async () => {
    const one = await street.file('base', centre)
    expect(await officer.move(one, '达标')).toBe('forbidden')
    await officer.take(one, '已建')
    expect(await officer.move(one, '达标')).toBe('unmet')
    const review = { year: 2025, grade: '合格', date: '2025-12-10' }
    await officer.write(one, { reviews: [review] })
    expect(await officer.move(one, '达标')).toBe('达标')
    const second = await street.create('base', centre)
    expect(await street.move(second, '在建')).toEqual(['oneEach'])
    const elsewhere = { ...centre, street: '310110016' }
    expect(await street.tryToCreate('base', elsewhere)).toBe('denied')
    expect(await window.file('base', elsewhere)).toBeTruthy()
  })

  test('an incubator counts who is in it and who was set up, and is a model by a document', async () => {
    const data = office.like('base', '培育基地一处', { honourNo: null, honourOn: null })
    const plain = (data.tenants as readonly RecordData[]).map(({ name, enteredOn, result }) => ({
      ...{ name, enteredOn, result },
      ...(result === '登记成立' && { leftOn: '2025-02-28', org: org.id }),
    }))
    const one = await window.file('base', { ...data, tenants: plain as never })
    expect((await office.get(one)).judgement?.values).toMatchObject({
      ...{ incubating: 1, occupancy: '0.050', converted: 1 },
    })
    await officer.take(one, '已建', '申报示范')
    expect(await officer.move(one, '市示范型')).toBe('unmet')
    expect(await officer.tryToWrite(one, { honourNo: '沪民社〔2024〕9号' })).toEqual(['honourOn'])
    await officer.write(one, { honourNo: '沪民社〔2024〕9号', honourOn: '2024-12-02' })
    expect(await officer.move(one, '市示范型')).toBe('市示范型')
  })
})
