import { beforeAll, expect, it } from 'vitest'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { type Bureau, openBureau } from './bureau.ts'

const register = organisations().slice(0, 14)
const ids = register.map(({ id }) => id)
const [own, other, fund] = ids as [string, string, string]

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
  await bureau.there(
    ...register.map(({ id, data }) => ({
      form: 'org',
      id,
      data: id === fund ? { ...data, ...fundraiser } : data,
      submitted: '2026-01-05',
      state: null,
    })),
  )
})

const fundraiser = {
  ...{ charity: true, charityOn: '2020-01-01', publicFund: true, publicFundOn: '2022-01-01' },
}
const officer = () => bureau.person('bureau', {}, 'officer')
const colleague = () => bureau.person('bureau', {}, 'colleague')
const chief = () => bureau.person('sectionHead')
const director = () => bureau.person('director')
const organisation = (id = own) =>
  bureau.person('organisation', { uscc: String(register[ids.indexOf(id)]?.data.uscc) }, id)

const blocks = (rule: string) => ({ kind: 'refused', blocks: [{ rule }] })
const of = async (form: string, kind: string): Promise<readonly StoredRecord[]> =>
  (await bureau.all(form)).filter(({ data }) => data.kind === kind)
const projects = (kind: string) => of('project', kind)

it('S16, S28: an honour is claimed, checked against its certificate, and counted once a level and year', async () => {
  bureau.day('2026-03-01')
  const plan = {
    name: '滨江楼宇光伏协同',
    kind: '创新创业',
    field: '绿色低碳',
    startsOn: '2025-03-01',
  }
  const draft = await organisation().make('project', { ...plan, org: own, funds: 0 })
  let project = await organisation().take('project', draft, '储备')
  await expect(officer().make('project', { ...plan, org: own, funds: 0 })).rejects.toThrow(
    'duplicate',
  )
  project = await officer().take('project', project, '实施')
  expect(await bureau.flags('project', project)).toEqual(['该年度确认'])
  const year = { year: 2025, confirmedOn: '2026-03-01', running: true, talents: 6, jobs: 20 }
  project = await officer().write('project', project, { yearly: [year] })
  expect(await bureau.flags('project', project)).toEqual([])
  const honour = {
    ...{ project: project.id, title: '优秀公益项目', level: '市级', grantedBy: '上海市民政局' },
    ...{ grantedOn: '2025-11-20', year: 2025 },
  }
  let claim = await organisation().make('honour', honour)
  claim = await organisation().take('honour', claim, '已申报')
  expect((await officer().tries('honour', claim, '已核实')).kind).toBe('unmet')
  claim = await officer().take('honour', claim, '填写', '请补证书编号')
  claim = await organisation().write('honour', claim, { certificateNo: '沪社奖2025-031' })
  claim = await organisation().take('honour', claim, '已申报')
  claim = await officer().take('honour', claim, '已核实')
  expect((await chief().take('honour', claim, '已认定')).data.kind).toBe('创新创业')
  await expect(organisation().make('honour', { ...honour, title: '又一个' })).rejects.toThrow(
    'duplicate',
  )
})

it('S22: hires follow the fair, by 30 and 90 days, and are never more than applied', async () => {
  bureau.day('2026-03-02')
  const employers = [{ org: own, posts: 12, graduatePosts: 8 }]
  let fair = await officer().make('jobFair', {
    ...{
      name: '夜市招聘',
      heldOn: '2026-03-20',
      hours: '17时至21时',
      place: '大学路',
      organiser: own,
    },
    ...{ ways: ['线下'], signUpBy: '2026-03-12', contactName: '周敏', contactPhone: '13900139000' },
    employers,
  })
  fair = await officer().take('jobFair', fair, '已发布')
  bureau.day('2026-03-20')
  fair = await colleague().take('jobFair', fair, '已举办')
  const hired = (more: RecordData) => ({ employers: [{ ...employers[0], ...more }] })
  const tooMany = hired({ applied: 10, hired: 11, graduatesHired: 8 })
  expect(await colleague().triesToWrite('jobFair', fair, tooMany)).toMatchObject(
    blocks('hiredOfApplied'),
  )
  const done = { applied: 40, hired: 11, graduatesHired: 8, staying30: 10 }
  fair = await colleague().write('jobFair', fair, hired(done))
  expect(fair.judgement?.values).toMatchObject({ postsTotal: 12, hiredTotal: 11 })
  expect((await colleague().tries('jobFair', fair, '三十天回访')).kind).toBe('unmet')
  bureau.day('2026-04-19')
  expect(await bureau.flags('jobFair', fair)).toEqual(['该首次回访'])
  fair = await colleague().take('jobFair', fair, '三十天回访')
  bureau.day('2026-06-18')
  fair = await colleague().write('jobFair', fair, hired({ ...done, staying90: 9 }))
  expect((await colleague().take('jobFair', fair, '办结')).state).toBe('办结')
})

it('S23: help for the west is of its year, and of one’s own project', async () => {
  bureau.day('2026-03-02')
  const help = {
    ...{
      org: other,
      year: 2026,
      name: '秀带咖啡',
      brand: '其他',
      county: 'C1',
      forms: ['消费帮扶'],
    },
    ...{ startsOn: '2026-03-01', amount: 8_000_000, people: 120, story: '帮助种植户。' },
  }
  const [foreign] = await projects('创新创业')
  const wrong = await organisation(other).make('eastWest', { ...help, year: 2025 })
  expect(await organisation(other).tries('eastWest', wrong, '实施')).toMatchObject(blocks('inYear'))
  const stolen = { ...help, name: '别家的', projectRef: foreign?.id ?? '' }
  const claimed = await officer().make('eastWest', stolen)
  expect(await officer().tries('eastWest', claimed, '实施')).toMatchObject(blocks('sameOwner'))
  let now = await organisation(other).make('eastWest', help)
  now = await organisation(other).take('eastWest', now, '实施')
  expect((await officer().tries('eastWest', now, '已完成')).kind).toBe('unmet')
  expect((await officer().take('eastWest', now, '终止', '对方取消')).state).toBe('终止')
})

it('S24: money is raised by who may, receipted in words, and shown when spent', async () => {
  bureau.day('2026-03-01')
  const plan = {
    ...{
      name: '一杯咖啡的温暖',
      field: '民生服务',
      org: own,
      raising: '公开募捐',
      startsOn: '2026-03-05',
    },
    ...{
      endsOn: '2026-06-05',
      place: '滨江',
      expected: 500,
      story: '每杯捐一元。',
      usedFor: '早餐',
    },
  }
  let campaign = await organisation().make('charityCampaign', plan)
  expect(await organisation().tries('charityCampaign', campaign, '待备案')).toMatchObject(
    blocks('mayRaise'),
  )
  campaign = await organisation().write('charityCampaign', campaign, { partnerName: '慈善基金会' })
  campaign = await organisation().take('charityCampaign', campaign, '待备案')
  const gift = {
    ...{ campaign: campaign.id, donor: '林静喆', donorKind: '个人', amount: 168_050, what: '资金' },
    ...{ givenOn: '2026-04-08', clerk: '周敏', namedPublicly: true },
  }
  const early = await organisation().make('donation', gift)
  expect(await organisation().tries('donation', early, '已到账')).toMatchObject(blocks('isRunning'))
  expect((await officer().tries('charityCampaign', campaign, '实施')).kind).toBe('unmet')
  const filing = { filingNo: '沪慈募备2026-118' }
  campaign = await officer().write('charityCampaign', campaign, filing)
  expect((await officer().tries('charityCampaign', campaign, '实施')).kind).toBe('unmet')
  const unfit = { partner: other }
  expect(await officer().triesToWrite('charityCampaign', campaign, unfit)).toMatchObject(
    blocks('partnerMayRaise'),
  )
  campaign = await officer().write('charityCampaign', campaign, { partner: fund })
  campaign = await officer().take('charityCampaign', campaign, '实施')
  expect(await projects('公益主题活动')).toMatchObject([{ state: '储备', data: { org: own } }])
  bureau.day('2026-04-08')
  const given = await organisation().take('donation', early, '已到账')
  expect(given.judgement?.values.inWords).toBe('人民币壹仟陆佰捌拾元伍角整')
  bureau.day('2026-06-08')
  campaign = await officer().take('charityCampaign', campaign, '公示')
  const [draft] = await bureau.all('fundUse')
  const use = (amount: number, more: RecordData = {}) => ({
    ...{ people: 620, shownOn: '2026-06-08', shownWhere: '慈善中国', ...more },
    uses: [{ item: '早餐', amount, usedOn: '2026-06-07', people: 80 }],
  })
  let shown = await organisation().write('fundUse', draft as StoredRecord, use(168_051))
  expect(await organisation().tries('fundUse', shown, '已公示')).toMatchObject(blocks('usedLimit'))
  shown = await organisation().write('fundUse', shown, use(168_000))
  expect(await organisation().tries('fundUse', shown, '已公示')).toMatchObject(
    blocks('restPlanned'),
  )
  shown = await organisation().write('fundUse', shown, use(168_000, { rest: '转入下一期' }))
  shown = await organisation().take('fundUse', shown, '已公示')
  expect((await chief().tries('charityCampaign', campaign, '办结')).kind).toBe('unmet')
  await officer().take('fundUse', shown, '已核对')
  await chief().take('charityCampaign', campaign, '办结')
})

const judges = ['祁堃', '陆昇', '范珺', '顾赟', '许喆昇']
const marks = (round: string, ...scores: readonly number[]) =>
  scores.map((score, at) => ({ round, judge: judges[at] ?? '', score: score.toFixed(1) }))

it('S25: exactly as many cases win as there are places, by the trimmed mean of judges who are not their own', async () => {
  bureau.day('2026-04-01')
  const open = { year: 2026, title: '十大创新案例', winners: 2, submitBy: '2026-04-30' }
  let call = await officer().take('caseCall', await officer().make('caseCall', open), '征集')
  const entered = async (org: string, title: string) => {
    const entry = {
      ...{ call: call.id, org, title, field: '社区治理', startsOn: '2025-03-01' },
      ...{ contactName: '周敏', contactMobile: '13900139000' },
      story: '居民在楼道里设议事角，每月一议，谈成了公约。',
    }
    return organisation(org).take(
      'innovationCase',
      await organisation(org).make('innovationCase', entry),
      '已申报',
    )
  }
  const entries = [
    await entered(own, '甲案'),
    await entered(other, '乙案'),
    await entered(fund, '丙案'),
  ]
  bureau.day('2026-05-06')
  call = await chief().take('caseCall', call, '评审')
  const partial = { ...marks('初评', 99)[0], judgeOrg: own } as RecordData
  const first = await officer().take('innovationCase', entries[0] as StoredRecord, '形式审查')
  expect(
    await officer().triesToWrite('innovationCase', first, { scores: [partial] }),
  ).toMatchObject(blocks('recusal'))
  const finalists: StoredRecord[] = []
  for (const [at, entry] of [first, ...entries.slice(1)].entries()) {
    const checked = at === 0 ? entry : await officer().take('innovationCase', entry, '形式审查')
    let now = await officer().write('innovationCase', checked, {
      formCheck: '合格',
      scores: marks('初评', 80, 81, 82, 83),
    })
    now = await officer().take('innovationCase', now, '初评')
    expect((await officer().tries('innovationCase', now, '终评')).kind).toBe('unmet')
    const scores = [
      ...marks('初评', 80, 81, 82, 83, 99),
      ...marks('终评', 60, 80 + at, 82, 84, 100),
    ]
    now = await officer().write('innovationCase', now, { scores })
    finalists.push(await officer().take('innovationCase', now, '终评'))
  }
  const [low, middle, high] = finalists as [StoredRecord, StoredRecord, StoredRecord]
  expect(low.judgement?.values).toMatchObject({ firstScore: '82.00', finalScore: '82.00' })
  expect((await chief().tries('innovationCase', low, '公示中')).kind).toBe('unmet')
  const shown = [
    await chief().take('innovationCase', middle, '公示中'),
    await chief().take('innovationCase', high, '公示中'),
  ]
  const days = { shownFrom: '2026-05-07', shownUntil: '2026-05-14' }
  call = await chief().write('caseCall', call, days)
  call = await chief().take('caseCall', call, '公示')
  expect(
    (await director().tries('innovationCase', shown[0] as StoredRecord, '入选十大')).kind,
  ).toBe('unmet')
  bureau.day('2026-05-15')
  await director().take('innovationCase', shown[0] as StoredRecord, '入选十大')
  expect((await director().tries('caseCall', call, '已公布')).kind).toBe('unmet')
  await director().take('innovationCase', shown[1] as StoredRecord, '入选十大')
  await director().take('caseCall', call, '已公布')
  expect((await projects('创新案例')).map(({ data }) => data.org)).toEqual([other, fund])
})

it('S26: a venture is paid in parts, each after its report, and never beyond what was approved', async () => {
  bureau.day('2026-04-20')
  let now = await organisation().make('venture', {
    ...{
      year: 2026,
      org: own,
      name: '暖邻食堂',
      field: '为老服务',
      served: '独居老人',
      people: 150,
    },
    ...{ startsOn: '2026-06-01', endsOn: '2027-05-31', applied: 20_000_000, own: 0 },
    plan: '在三个居民区设助餐点，由志愿者送餐上门，同时做健康监测。',
  })
  now = await organisation().take('venture', now, '已申报')
  now = await officer().take('venture', now, '评审')
  const scores = [70, 80, 85, 90].map((score, at) => ({
    judge: judges[at] ?? '',
    score: `${score}.0`,
  }))
  now = await officer().write('venture', now, { scores, approved: 15_000_000 })
  expect(now.judgement?.values.score).toBe('82.50')
  now = await chief().take('venture', now, '拟立项')
  now = await director().take('venture', now, '已立项')
  now = await officer().write('venture', now, { signedOn: '2026-05-28', contractNo: '创投2026-07' })
  now = await officer().take('venture', now, '已签约')
  const paid = (...parts: readonly (readonly [string, number, string])[]) => ({
    payments: parts.map(([stage, amount, paidOn]) => ({ stage, amount, paidOn })),
  })
  const first = ['首付', 9_000_000, '2026-06-05'] as const
  const second = ['中期款', 4_000_000, '2026-12-20'] as const
  now = await officer().write('venture', now, paid(first))
  now = await officer().take('venture', now, '首付已拨')
  const reports = () => bureau.all('ventureReport')
  const passed = async (stage: string, spent: number) => {
    const draft = (await reports()).find(({ data }) => data.stage === stage) as StoredRecord
    let report = await organisation().write('ventureReport', draft, {
      spent,
      people: 90,
      progress: '已开两个点。',
    })
    report = await organisation().take('ventureReport', report, '已报送')
    report = await officer().write('ventureReport', report, { checkedOn: '2026-12-10' })
    await officer().take('ventureReport', report, '合格')
  }
  expect((await officer().tries('venture', now, '中期')).kind).toBe('unmet')
  await passed('中期', 7_500_000)
  now = await officer().take('venture', now, '中期')
  const over = paid(first, ['中期款', 6_000_001, '2026-12-20'])
  expect(await officer().triesToWrite('venture', now, over)).toMatchObject(blocks('paidLimit'))
  const last = ['尾款', 2_000_000, '2027-06-30'] as const
  expect(await officer().triesToWrite('venture', now, paid(first, second, last))).toMatchObject(
    blocks('lastPayment'),
  )
  await passed('结项', 14_000_000)
  now = await officer().write('venture', now, { completedOn: '2027-06-20' })
  now = await chief().take('venture', now, '结项')
  const audited = { auditor: '衡信会计师事务所', auditOpinion: '无保留意见' }
  now = await officer().write('venture', now, { ...paid(first, second, last), ...audited })
  expect((await chief().take('venture', now, '已审计')).judgement?.values.paid).toBe(15_000_000)
  expect(await projects('公益创投')).toMatchObject([
    { data: { name: '暖邻食堂', funds: 15_000_000 } },
  ])
})

it('S27: every suggestion has a unit and a day, is answered and told back, or becomes a topic', async () => {
  bureau.day('2026-04-22')
  const meeting = {
    ...{ name: '献一计', nth: 3, heldAt: '2026-04-22T14:00', place: '三楼', moderator: '方知行' },
    ...{ field: '科技创新', people: [{ name: '陆昇', unit: '区科创促进会' }] },
  }
  const draft = await officer().make('suggestionMeeting', meeting)
  let held = await officer().take('suggestionMeeting', draft, '收集建议')
  const collected = async (nth: number, title: string) => {
    const idea = { meeting: held.id, nth, proposer: '陆昇', field: '科技创新', title }
    const one = { ...idea, content: '高校中试平台大半时间空着，建议开放。' }
    return officer().take('suggestion', await officer().make('suggestion', one), '收集')
  }
  const all = [await collected(1, '共享中试平台'), await collected(2, '错峰配送')]
  expect((await chief().tries('suggestion', all[0] as StoredRecord, '已交办')).kind).toBe('unmet')
  const answered: StoredRecord[] = []
  for (const one of all) {
    bureau.day('2026-04-28')
    const assignment = { unit: '区科学技术委员会', assignedOn: '2026-04-28' }
    let now = await colleague().write('suggestion', one, assignment)
    expect(now.judgement?.values.answerBy).toBe('2026-05-28')
    now = await chief().take('suggestion', now, '已交办')
    bureau.day('2026-05-29')
    expect(await bureau.flags('suggestion', now)).toEqual(['建议逾期'])
    const answer = { answeredOn: '2026-05-29', adopted: '部分采纳', reply: '先开放两个平台。' }
    now = await colleague().write('suggestion', now, answer)
    answered.push(await colleague().take('suggestion', now, '已答复'))
  }
  held = await colleague().take('suggestionMeeting', held, '已交办')
  const [first, second] = answered as [StoredRecord, StoredRecord]
  await chief().take('suggestion', first, '转为议题')
  expect(await bureau.all('topic')).toMatchObject([
    { submitted: null, data: { title: '共享中试平台', proposerName: '陆昇' } },
  ])
  expect((await chief().tries('suggestionMeeting', held, '已反馈')).kind).toBe('unmet')
  const told = { fedBackOn: '2026-05-29', satisfied: true }
  await colleague().take(
    'suggestion',
    await colleague().write('suggestion', second, told),
    '已反馈',
  )
  await chief().take('suggestionMeeting', held, '已反馈')
})
