import { expect, it } from 'vitest'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { Office } from './office.ts'

const register = organisations()
const associations = register.filter(({ type }) => type === 'ST').slice(0, 3)
const centres = register.filter(({ type }) => type === 'MF').slice(0, 3)
const office = new Office()
await office.registered(...associations, ...centres)

const street = '310110012'
const officer = office.person('bureau')
const colleague = office.person('bureau')
const chief = office.person('sectionHead')
const director = office.person('director')
const streetOfficer = office.person('streetOfficer', { 街道: street })

it('S43–S46: four campaigns ask their own questions, and money is given back', async () => {
  office.today = '2026-04-20'
  const campaign = (kind: string, name: string) =>
    officer.file('campaign', {
      ...{ name, kind, purpose: '规范行为', types: ['ST'], focus: [{ matter: '自查' }] },
      ...{ startsOn: '2026-04-01', fileBy: '2026-04-30', checkBy: '2026-05-15' },
      ...{ endsOn: '2026-06-30', contactName: '陈一凡', contactPhone: '021-00000000' },
    })
  const own = associations[0] ?? expect.fail('no association')
  const filled = (of: StoredRecord, said: RecordData) => {
    const base = { campaign: of.id, org: own.id, conclusion: '没有问题', reporter: '周敏' }
    return office.member(own.id).file('campaignReturn', { ...base, ...said })
  }
  const rules = ({ judgement }: StoredRecord) => judgement?.findings.map(({ rule }) => rule)
  const fees = await campaign('SF', '收费整治')
  const item = { item: '培训费', standard: '600元', ground: '决议', amount: 60_000_00 }
  const paid = await filled(fees, {
    conclusion: '发现问题',
    note: '收了培训费',
    tiers: 4,
    oneStandard: true,
    feeItems: [{ ...item, forced: true, illegal: 60_000_00, refunded: 30_000_00 }],
  })
  expect(rules(paid)).toEqual(['S45b'])
  const awards = await filled(await campaign('PB', '评选自查'), {
    awardEvents: [{ name: '优秀企业', fee: 0, winners: 3 }],
  })
  expect(rules(awards)).toEqual(['S46'])
  const forums = await filled(await campaign('LT', '论坛治理'), {
    forumEvents: [
      {
        ...{ name: '国际论坛', kind: '论坛', heldOn: '2025-09-01' },
        ...{ title: ['国际'], fee: 0, role: '主办' },
      },
    ],
  })
  expect(rules(forums)).toEqual(['S44'])
  expect(rules(await filled(await campaign('MC', '名称管理'), {}))).toEqual([])

  const unit = String(own.data.yw ?? '')
  if (own.data.regMode === '双重管理') {
    const above = office.person('supervisor', { unit })
    await above.write(paid, { supervisorOpinion: '属实', supervisedOn: '2026-05-06' })
    await above.take(paid, '主管已核查')
  } else await officer.take(paid, '主管已核查')
  expect(await officer.move(paid, '已复核')).toBe('unmet')
  await officer.take(paid, '整改中')
  await office.there({
    notice: 'campaignRectifyNotice',
    on: '2026-05-10',
    records: [paid.id],
    servedAfter: 2,
  })
  expect(await office.only('rectification', { source: '专项行动' })).toMatchObject({
    state: '整改中',
  })
  office.today = '2026-05-11'
  await colleague.take(fees, '总结')
  const summary = await office.only('campaignSummary', { campaign: fees.id })
  await officer.write(summary, { report: '收到一份。' })
  const { judgement } = await officer.take(summary, '已提交')
  expect(judgement?.values).toEqual({
    ...{ due: 3, filed: 1, unfiled: 2, withProblems: 1 },
    ...{ illegal: 60_000_00, refunded: 30_000_00 },
  })
  expect(await chief.move(fees, '已结束')).toBe('unmet')
  expect(await office.report('campaignStats')).toMatch(/乱收费,小计,1,1,0,60000.00,30000.00,50.0%,/)
})

it('S47: two years without inspection makes a candidate, and in the end a case', async () => {
  const [lost] = centres
  const org = lost?.id ?? ''
  office.today = '2026-06-08'
  await office.there({
    form: 'participation',
    id: 'absent-2024',
    submitted: '2025-06-10',
    state: '已核对',
    data: { reportYear: 2024, org },
  })
  const absent = await officer.file('participation', { reportYear: 2025, org })
  expect(absent.judgement).toMatchObject({ conclusion: '未参检', clues: [{ rule: 'R37b' }] })
  await colleague.take(absent, '已转排查')
  const zombie = await office.only('zombieCheck', { org })
  expect(zombie).toMatchObject({
    state: '疑似',
    data: { year: 2026, foundBy: '连续两年未参检' },
    judgement: { values: { absentYears: 2, hits: 1 } },
  })
  expect(await officer.move(zombie, '已核实')).toBe('unmet')
  const evidence = [{ name: '年检系统记录', obtainedOn: '2026-06-08' }]
  await officer.write(zombie, { evidence })
  await officer.take(zombie, '已核实')
  await chief.take(zombie, '已认定')
  await officer.write(zombie, { handling: '撤销', reason: '情节严重' })
  await officer.take(zombie, '处置中')
  expect(await office.only('case', { org })).toMatchObject({
    state: '线索',
    data: { clueFrom: '僵尸型排查', clueNote: '2026年排查认定为僵尸型，符合1项标准。' },
  })
  expect(await office.report('zombieStats')).toMatch(/2026/)
})

it('S48: a case goes its way in order, to a decision served and closed', async () => {
  const now = await office.only('case', { clueFrom: '僵尸型排查' })
  expect(await officer.move(now, '已立案')).toBe('unmet')
  office.today = '2026-06-15'
  await officer.write(now, {
    ...{ caseNo: '杨民执〔2026〕9号', grounds: ['V1'], openedOn: '2026-06-15', openedBy: '江玥' },
    officers: [
      { name: '许喆昇', licence: '0012' },
      { name: '顾赟', licence: '0027' },
    ],
  })
  await officer.take(now, '已立案')
  expect(await office.person('enforcer', { name: '沈玥' }).sees(now)).toBe(false)
  const enforcer = office.person('enforcer', { name: '许喆昇' })
  await enforcer.write(now, {
    ...{ factOn: '2026-06-01', misconduct: '未参加年度检查', closedOn: '2026-06-20' },
    evidence: [{ name: '系统记录', obtainedOn: '2026-06-16' }],
    hearingTold: true,
  })
  await officer.write(now, { proposed: ['撤销登记'] })
  await enforcer.take(now, '调查终结')
  expect(await officer.move(now, '已告知')).toBe('unmet')
  const legal = { legalOpinion: '同意', legalReviewer: '沈玥', legalOn: '2026-06-22' }
  await chief.write(now, legal)
  await officer.take(now, '已告知')
  await office.there({
    notice: 'penaltyNotice',
    on: '2026-06-23',
    records: [now.id],
    servedAfter: 1,
  })
  await officer.write(now, {
    ...{ noticeNo: '杨民罚告〔2026〕1号', noticeServedOn: '2026-06-24', defended: false },
    ...{ discussedOn: '2026-06-30', discretion: '情节严重', decidedOn: '2026-07-01' },
    ...{ performBy: '2026-08-01', published: true },
  })
  // Five working days after the 24th end on 1 July: that day is too early.
  expect(await director.move(now, '已决定')).toBe('unmet')
  await officer.write(now, { decidedOn: '2026-07-02' })
  await director.take(now, '已决定')
  await officer.write(now, { decisionServedOn: '2026-07-06', decisionServedHow: '直接' })
  await officer.take(now, '已送达')
  const end = { result: '撤销', finishedOn: '2026-07-20' }
  await officer.write(now, { ...end, collected: true })
  expect(await officer.move(now, '已结案')).toBe('unmet')
  await officer.write(now, { announcedOn: '2026-07-10' })
  expect(await officer.take(now, '已结案')).toMatchObject({
    state: '已结案',
    judgement: { values: { daysUsed: 17, reviewUntil: '2026-09-04' } },
  })
})

it('S49, S50: a node without an informant is seen, and filled', async () => {
  office.today = '2026-03-01'
  const node = (data: RecordData) => officer.file('warningNode', data)
  const district = await node({ name: '杨浦区', level: 'Q', since: '2025-03-01' })
  const below = { level: 'J', parent: district.id, street, since: '2025-03-01' }
  const { id: parent } = await node({ ...below, name: '控江路街道' })
  const last = { level: 'W', parent, since: '2025-04-01' }
  const committee = await node({ ...below, ...last, name: '紫城居委会' })
  await colleague.take(committee, '空缺')
  const person = {
    ...{ node: committee.id, unit: '紫城居委会', name: '沈玥', mobile: '13700137000' },
    ...{ since: '2026-03-01', confirmedOn: '2026-03-01' },
  }
  const made = await streetOfficer.file('informant', person)
  const twice = await streetOfficer.create('informant', { ...person, name: '顾赟' })
  expect(await streetOfficer.move(twice, '在岗')).toEqual(['mobileOnce'])
  await colleague.take(committee, '已设')
  office.today = '2026-09-01'
  expect(await office.flags(made)).toEqual(['久未确认'])
  expect(await office.report('informantTraining')).toMatch(/控江路街道,1,0,/)
})

it('S52: only informants report; what they report is looked into and becomes a case', async () => {
  office.today = '2026-06-08'
  const reporter = await office.only('informant', { mobile: '13700137000', name: '沈玥' })
  const said = (urgency: string) => ({
    ...{ reporter: reporter.id, reportedAt: '2026-06-08T09:40', foundAt: '2026-06-08T09:00' },
    ...{ street, place: '紫城路18号', kind: '违规收费', org: centres[1]?.id ?? '', urgency },
    description: '居民反映参加免费讲座被要求交纳资料费，现场十余人交费。',
  })
  const mine = office.person('committeeInformant', { mobile: '13700137000' })
  const alert = await mine.file('alert', said('紧急'))
  expect(await office.flags(alert)).toEqual(['紧急待受理'])
  const verified = { verifier: '范珺', verifiedAt: '2026-06-08T15:00', verified: '属实' }
  await streetOfficer.write(alert, verified)
  await streetOfficer.take(alert, '街道已核实')
  await officer.write(alert, {
    ...{ acceptedAt: '2026-06-09T09:41', handling: '立案' },
    ...{ officer: '许喆昇', handleBy: '2026-06-23' },
  })
  const { judgement } = await officer.take(alert, '区已受理')
  expect(judgement?.warnings.map(({ rule }) => rule)).toEqual(['urgentInTime'])
  await officer.take(alert, '处置中')
  expect(await office.only('case', { clueFrom: '预警' })).toMatchObject({
    state: '线索',
    data: { org: centres[1]?.id, clueOn: '2026-06-08' },
  })
  office.today = '2026-06-24'
  expect(await office.flags(alert)).toEqual(['处置逾期'])
  await officer.take(reporter, '离岗')
  const late = await mine.create('alert', said('一般'))
  expect(await mine.move(late, '已上报')).toEqual(['byInformant'])
})
