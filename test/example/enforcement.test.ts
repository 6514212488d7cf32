import { beforeAll, expect, it } from 'vitest'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { type Bureau, openBureau } from './bureau.ts'

const register = organisations()
const associations = register.filter(({ type }) => type === 'ST').slice(0, 3)
const centres = register.filter(({ type }) => type === 'MF').slice(0, 3)
let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
  await bureau.there(
    ...[...associations, ...centres].map(({ id, data }) => ({
      form: 'org',
      id,
      data,
      submitted: '2026-01-05',
      state: null,
    })),
  )
})

const street = '310110012'
const officer = () => bureau.person('bureau', {}, 'officer')
const colleague = () => bureau.person('bureau', {}, 'colleague')
const chief = () => bureau.person('sectionHead')
const director = () => bureau.person('director')
const streetOfficer = () => bureau.person('streetOfficer', { 街道: street })
const informant = (mobile: string) => bureau.person('committeeInformant', { mobile }, mobile)
const of = async (form: string, test: RecordData): Promise<readonly StoredRecord[]> =>
  (await bureau.all(form)).filter(({ data }) =>
    Object.entries(test).every(([field, value]) => data[field] === value),
  )
const only = async (form: string, test: RecordData): Promise<StoredRecord> => {
  const found = await of(form, test)
  expect(found).toHaveLength(1)
  return found[0] as StoredRecord
}

it('S43–S46: four campaigns ask their own questions, and money is given back', async () => {
  bureau.day('2026-04-20')
  const campaign = async (kind: string, name: string) => {
    const made = await officer().make('campaign', {
      name,
      kind,
      purpose: '规范行为',
      types: ['ST'],
      startsOn: '2026-04-01',
      fileBy: '2026-04-30',
      checkBy: '2026-05-15',
      endsOn: '2026-06-30',
      contactName: '陈一凡',
      contactPhone: '021-00000000',
      focus: [{ matter: '自查' }],
    })
    return officer().take('campaign', made, '已部署')
  }
  const own = associations[0] ?? expect.fail('no association')
  const filled = async (of: StoredRecord, said: RecordData) => {
    const who = bureau.person('organisation', { uscc: own.data.uscc ?? '' })
    const base = { campaign: of.id, org: own.id, conclusion: '没有问题', reporter: '周敏' }
    const made = await who.make('campaignReturn', { ...base, ...said })
    return who.take('campaignReturn', made, '已自查')
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
        name: '国际论坛',
        kind: '论坛',
        heldOn: '2025-09-01',
        title: ['国际'],
        fee: 0,
        role: '主办',
      },
    ],
  })
  expect(rules(forums)).toEqual(['S44'])
  expect(rules(await filled(await campaign('MC', '名称管理'), {}))).toEqual([])

  const unit = String(own.data.yw ?? '')
  let now = paid
  if (own.data.regMode === '双重管理') {
    const above = bureau.person('supervisor', { unit })
    now = await above.write('campaignReturn', now, {
      supervisorOpinion: '属实',
      supervisedOn: '2026-05-06',
    })
    now = await above.take('campaignReturn', now, '主管已核查')
  } else now = await officer().take('campaignReturn', now, '主管已核查')
  expect(await officer().tries('campaignReturn', now, '已复核')).toMatchObject({ kind: 'unmet' })
  now = await officer().take('campaignReturn', now, '整改中')
  await bureau.letters({
    notice: 'campaignRectifyNotice',
    on: '2026-05-10',
    records: [now.id],
    servedAfter: 2,
  })
  expect(await only('rectification', { source: '专项行动' })).toMatchObject({ state: '整改中' })
  bureau.day('2026-05-11')
  const ending = await colleague().take('campaign', await bureau.get('campaign', fees.id), '总结')
  const summary = await only('campaignSummary', { campaign: fees.id })
  const told = await officer().write('campaignSummary', summary, { report: '收到一份。' })
  const { judgement } = await officer().take('campaignSummary', told, '已提交')
  expect(judgement?.values).toEqual({
    due: 3,
    filed: 1,
    unfiled: 2,
    withProblems: 1,
    illegal: 60_000_00,
    refunded: 30_000_00,
  })
  expect(await chief().tries('campaign', ending, '已结束')).toMatchObject({ kind: 'unmet' })
  expect(await bureau.report('campaignStats')).toMatch(/乱收费,小计,1,1,0,60000.00,30000.00,50.0%,/)
})

it('S47: two years without inspection makes a candidate, and in the end a case', async () => {
  const [lost] = centres
  const org = lost?.id ?? ''
  bureau.day('2026-06-08')
  await bureau.there({
    form: 'participation',
    id: 'absent-2024',
    submitted: '2025-06-10',
    state: '已核对',
    data: { reportYear: 2024, org },
  })
  const checked = await officer().make('participation', { reportYear: 2025, org })
  const absent = await officer().take('participation', checked, '已核对')
  expect(absent.judgement).toMatchObject({ conclusion: '未参检', clues: [{ rule: 'R37b' }] })
  await colleague().take('participation', absent, '已转排查')
  let zombie = await only('zombieCheck', { org })
  expect(zombie).toMatchObject({
    state: '疑似',
    data: { year: 2026, foundBy: '连续两年未参检' },
    judgement: { values: { absentYears: 2, hits: 1 } },
  })
  expect(await officer().tries('zombieCheck', zombie, '已核实')).toMatchObject({ kind: 'unmet' })
  zombie = await officer().write('zombieCheck', zombie, {
    evidence: [{ name: '年检系统记录', obtainedOn: '2026-06-08' }],
  })
  zombie = await officer().take('zombieCheck', zombie, '已核实')
  zombie = await chief().take('zombieCheck', zombie, '已认定')
  zombie = await officer().write('zombieCheck', zombie, { handling: '撤销', reason: '情节严重' })
  await officer().take('zombieCheck', zombie, '处置中')
  expect(await only('case', { org })).toMatchObject({
    state: '线索',
    data: { clueFrom: '僵尸型排查', clueNote: '2026年排查认定为僵尸型，符合1项标准。' },
  })
  expect(await bureau.report('zombieStats')).toMatch(/2026/)
})

it('S48: a case goes its way in order, to a decision served and closed', async () => {
  let now = await only('case', { clueFrom: '僵尸型排查' })
  expect(await officer().tries('case', now, '已立案')).toMatchObject({ kind: 'unmet' })
  bureau.day('2026-06-15')
  now = await officer().write('case', now, {
    caseNo: '杨民执〔2026〕9号',
    grounds: ['V1'],
    openedOn: '2026-06-15',
    openedBy: '江玥',
    officers: [
      { name: '许喆昇', licence: '0012' },
      { name: '顾赟', licence: '0027' },
    ],
  })
  now = await officer().take('case', now, '已立案')
  const enforcer = (name: string) => bureau.person('enforcer', { name }, name)
  expect(await enforcer('沈玥').sees('case', now)).toBe(false)
  now = await enforcer('许喆昇').write('case', now, {
    factOn: '2026-06-01',
    misconduct: '未参加年度检查',
    evidence: [{ name: '系统记录', obtainedOn: '2026-06-16' }],
    closedOn: '2026-06-20',
    hearingTold: true,
  })
  now = await officer().write('case', now, { proposed: ['撤销登记'] })
  now = await enforcer('许喆昇').take('case', now, '调查终结')
  expect(await officer().tries('case', now, '已告知')).toMatchObject({ kind: 'unmet' })
  now = await chief().write('case', now, {
    legalOpinion: '同意',
    legalReviewer: '沈玥',
    legalOn: '2026-06-22',
  })
  now = await officer().take('case', now, '已告知')
  await bureau.letters({
    notice: 'penaltyNotice',
    on: '2026-06-23',
    records: [now.id],
    servedAfter: 1,
  })
  now = await officer().write('case', now, {
    noticeNo: '杨民罚告〔2026〕1号',
    noticeServedOn: '2026-06-24',
    defended: false,
    discussedOn: '2026-06-30',
    discretion: '情节严重',
    decidedOn: '2026-07-01',
    performBy: '2026-08-01',
    published: true,
  })
  // Five working days after the 24th end on 1 July: that day is too early.
  expect(await director().tries('case', now, '已决定')).toMatchObject({ kind: 'unmet' })
  now = await officer().write('case', now, { decidedOn: '2026-07-02' })
  now = await director().take('case', now, '已决定')
  now = await officer().write('case', now, {
    decisionServedOn: '2026-07-06',
    decisionServedHow: '直接',
  })
  now = await officer().take('case', now, '已送达')
  const end = { result: '撤销', finishedOn: '2026-07-20' }
  now = await officer().write('case', now, { ...end, collected: true })
  expect(await officer().tries('case', now, '已结案')).toMatchObject({ kind: 'unmet' })
  now = await officer().write('case', now, { announcedOn: '2026-07-10' })
  expect(await officer().take('case', now, '已结案')).toMatchObject({
    state: '已结案',
    judgement: { values: { daysUsed: 17, reviewUntil: '2026-09-04' } },
  })
})

it('S49, S50: a node without an informant is seen, and filled', async () => {
  bureau.day('2026-03-01')
  const node = async (data: RecordData) =>
    officer().take('warningNode', await officer().make('warningNode', data), '已设')
  const district = await node({ name: '杨浦区', level: 'Q', since: '2025-03-01' })
  const streetNode = await node({
    name: '控江路街道',
    level: 'J',
    parent: district.id,
    street,
    since: '2025-03-01',
  })
  let committee = await node({
    name: '紫城居委会',
    level: 'W',
    parent: streetNode.id,
    street,
    since: '2025-04-01',
  })
  committee = await colleague().take('warningNode', committee, '空缺')
  const person = {
    node: committee.id,
    unit: '紫城居委会',
    name: '沈玥',
    mobile: '13700137000',
    since: '2026-03-01',
    confirmedOn: '2026-03-01',
  }
  const made = await streetOfficer().make('informant', person)
  await streetOfficer().take('informant', made, '在岗')
  const twice = await streetOfficer().make('informant', { ...person, name: '顾赟' })
  expect(await streetOfficer().tries('informant', twice, '在岗')).toMatchObject({
    blocks: [{ rule: 'mobileOnce' }],
  })
  await colleague().take('warningNode', committee, '已设')
  bureau.day('2026-09-01')
  expect(await bureau.flags('informant', made)).toEqual(['久未确认'])
  expect(await bureau.report('informantTraining')).toMatch(/控江路街道,1,0,/)
})

it('S52: only informants report; what they report is looked into and becomes a case', async () => {
  bureau.day('2026-06-08')
  const [reporter] = await of('informant', { mobile: '13700137000', name: '沈玥' })
  const said = (urgency: string) => ({
    reporter: reporter?.id ?? '',
    reportedAt: '2026-06-08T09:40',
    foundAt: '2026-06-08T09:00',
    street,
    place: '紫城路18号',
    kind: '违规收费',
    org: centres[1]?.id ?? '',
    description: '居民反映参加免费讲座被要求交纳资料费，现场十余人交费。',
    urgency,
  })
  const mine = informant('13700137000')
  let alert = await mine.take('alert', await mine.make('alert', said('紧急')), '已上报')
  expect(await bureau.flags('alert', alert)).toEqual(['紧急待受理'])
  alert = await streetOfficer().write('alert', alert, {
    verifier: '范珺',
    verifiedAt: '2026-06-08T15:00',
    verified: '属实',
  })
  alert = await streetOfficer().take('alert', alert, '街道已核实')
  alert = await officer().write('alert', alert, {
    acceptedAt: '2026-06-09T09:41',
    handling: '立案',
    officer: '许喆昇',
    handleBy: '2026-06-23',
  })
  alert = await officer().take('alert', alert, '区已受理')
  expect(alert.judgement?.warnings?.map(({ rule }) => rule)).toEqual(['urgentInTime'])
  alert = await officer().take('alert', alert, '处置中')
  expect(await only('case', { clueFrom: '预警' })).toMatchObject({
    state: '线索',
    data: { org: centres[1]?.id, clueOn: '2026-06-08' },
  })
  bureau.day('2026-06-24')
  expect(await bureau.flags('alert', alert)).toEqual(['处置逾期'])
  await officer().take('informant', await bureau.get('informant', reporter?.id ?? ''), '离岗')
  const late = await mine.make('alert', said('一般'))
  expect(await mine.tries('alert', late, '已上报')).toMatchObject({
    blocks: [{ rule: 'byInformant' }],
  })
})
