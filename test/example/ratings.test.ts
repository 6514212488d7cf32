import { beforeAll, describe, expect, test } from 'vitest'
import type { RecordData } from '../../src/model/index.ts'
import { Office } from './office.ts'

const office = new Office()
const [window, officer] = [office.somebody('区民政局'), office.somebody('区民政局')]
const committee = office.somebody('评估委员会')
const street = office.somebody('街道干部', { 街道: '310110012' })
const [org, rating, point, base, ledger] = [
  '社会组织名录',
  '等级评估',
  '党建检查点',
  '基地',
  '党建台账',
]

let id = ''
beforeAll(async () => {
  id = await window.create(org, office.like(org, '名录登记'))
})

describe('S15 ratings', () => {
  const later = ['scores', 'publicFrom', 'publicTo', 'finalLevel', 'announcedOn', 'certNo']
  const wish = (more: RecordData): RecordData => {
    const unset = Object.fromEntries(later.map((field) => [field, null]))
    return office.like(rating, '四A联合会', { ...unset, org: id, ...more })
  }
  const whole = office.like(rating, '四A联合会')

  test('go from the application to the announcement, each step by whom it is for', async () => {
    office.today = '2026-04-06'
    const one = await window.file(rating, wish({}))
    await officer.pass(rating, one, '资格审核')
    expect(await office.all(point)).toMatchObject([
      { state: '待采集', data: { org: id, link: 'L4', trigger: '等级评估（2026年度第一批）' } },
    ])
    await officer.pass(rating, one, '自评', '实地评估')
    expect(await officer.move(rating, one, '初评')).toBe('denied')
    expect(await committee.move(rating, one, '初评')).toBe('unmet')
    await committee.write(rating, one, { scores: whole.scores ?? [] })
    expect((await office.record(rating, one)).judgement?.values).toMatchObject({
      ...{ total: '92.5', partyScore: '15.0', proposed: 'A4' },
    })
    await committee.pass(rating, one, '初评')
    const short = { publicFrom: '2026-06-01', publicTo: '2026-06-07' }
    expect((await officer.tryToWrite(rating, one, short)).kind).toBe('refused')
    await officer.write(rating, one, { ...short, publicTo: '2026-06-08' })
    await officer.pass(rating, one, '公示')
    expect((await committee.tryToWrite(rating, one, { finalLevel: 'A5' })).kind).toBe('refused')
    await committee.write(rating, one, { finalLevel: 'A4' })
    expect(await committee.move(rating, one, '终评')).toBe('unmet')
    office.today = '2026-06-12'
    await committee.pass(rating, one, '终评')
    await officer.write(rating, one, { announcedOn: '2026-06-12' })
    expect(await officer.move(rating, one, '有效')).toBe('unmet')
    const [check] = await office.all(point)
    await officer.write(point, check?.id ?? '', {
      ...office.like('党建检查点', '年检环节'),
      ...{ link: 'L4', trigger: '等级评估（2026年度第一批）', triggeredOn: '2026-04-06' },
      items: ['党建指标得分', '应建未建否决'].map((item) => ({ item, result: 'Y' })),
    })
    await officer.pass(point, check?.id ?? '', '已填报')
    expect(await officer.move(rating, one, '有效')).toBe('有效')
    expect((await office.record(rating, one)).judgement?.values).toMatchObject({
      ...{ validFrom: '2027-01-01', validTo: '2031-12-31', level: 'A4' },
    })
    expect(await office.due('评估结果通知书')).toEqual([one])
  })

  test('run out, are told of half a year before, and end when they have', async () => {
    const one = await office.first(rating)
    office.today = '2031-07-03'
    expect(await office.due('评估到期提醒')).toEqual([])
    expect(await officer.move(rating, one, '到期')).toBe('unmet')
    office.today = '2031-07-04'
    expect(await office.due('评估到期提醒')).toEqual([one])
    expect(await office.flags(rating, one)).toEqual(['评估将到期', '应跟踪评估'])
    office.today = '2032-01-01'
    expect(await office.flags(rating, one)).toEqual(['评估已到期', '应跟踪评估'])
  })

  test('are asked for again in the first four years, and with less ado in the first two', async () => {
    const again = async (appliedOn: string): Promise<unknown> => {
      office.today = appliedOn
      const draft = await window.create(rating, wish({ batch: appliedOn, appliedOn }))
      const state = await window.move(rating, draft, '申报')
      return [state, (await office.record(rating, draft)).judgement?.values.simplified]
    }
    expect(await again('2028-12-29')).toEqual(['申报', true])
    expect(await again('2030-12-31')).toEqual(['申报', false])
    expect(await again('2031-01-02')).toEqual(['refused', undefined])
    expect(await again('2032-01-02')).toEqual(['申报', false])
  })

  test('are lowered, or taken away, with a reason', async () => {
    const one = await office.first(rating)
    expect(await committee.move(rating, one, '取消等级', '弄虚作假')).toBe('unmet')
    await committee.write(rating, one, { adjustedLevel: 'A0', adjustedOn: '2029-05-06' })
    expect((await office.record(rating, one)).judgement?.values.level).toBe('A0')
    expect(await committee.move(rating, one, '取消等级')).toBe('refused')
    expect(await committee.move(rating, one, '取消等级', '弄虚作假')).toBe('取消等级')
  })

  test('are not for who has members enough and no party organisation (S7)', async () => {
    const party = office.somebody('党建工作指导部门')
    await party.create(ledger, office.like(ledger, '四名党员未建', { org: id }))
    const draft = await window.create(rating, wish({ batch: '应建未建' }))
    expect(await window.move(rating, draft, '申报')).toBe('refused')
    office.today = '2026-06-12'
  })
})

describe('S13, S14 two associations, one centre, and incubators', () => {
  const centre = office.like(base, '街道服务中心', { reviews: null })

  test('are one of each in a street, and reach the standard by a review', async () => {
    const one = await street.file(base, centre)
    expect(await officer.move(base, one, '达标')).toBe('forbidden')
    await officer.pass(base, one, '已建')
    expect(await officer.move(base, one, '达标')).toBe('unmet')
    const review = { year: 2025, grade: '合格', date: '2025-12-10' }
    await officer.write(base, one, { reviews: [review] })
    expect(await officer.move(base, one, '达标')).toBe('达标')
    const second = await street.create(base, centre)
    expect(await street.move(base, second, '在建')).toBe('refused')
    const elsewhere = { ...centre, street: '310110016' }
    expect((await street.tryToCreate(base, elsewhere)).kind).toBe('denied')
    expect(await window.file(base, elsewhere)).toBeTruthy()
  })

  test('an incubator counts who is in it and who was set up, and is a model by a document', async () => {
    const data = office.like(base, '培育基地一处', { honourNo: null, honourOn: null })
    const plain = (data.tenants as readonly RecordData[]).map(({ name, enteredOn, result }) => ({
      ...{ name, enteredOn, result },
      ...(result === '登记成立' && { leftOn: '2025-02-28', org: id }),
    }))
    const one = await window.file(base, { ...data, tenants: plain as never })
    expect((await office.record(base, one)).judgement?.values).toMatchObject({
      ...{ incubating: 1, occupancy: '0.050', converted: 1 },
    })
    await officer.pass(base, one, '已建', '申报示范')
    expect(await officer.move(base, one, '市示范型')).toBe('unmet')
    expect((await officer.tryToWrite(base, one, { honourNo: '沪民社〔2024〕9号' })).kind).toBe(
      'refused',
    )
    await officer.write(base, one, { honourNo: '沪民社〔2024〕9号', honourOn: '2024-12-02' })
    expect(await officer.move(base, one, '市示范型')).toBe('市示范型')
  })
})
