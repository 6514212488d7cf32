import { expect, it } from 'vitest'
import { judges } from '../../examples/yangpu/data/judges.ts'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData } from '../../src/model/index.ts'
import { Office } from './office.ts'

const fundraiser = {
  ...{ charity: true, charityOn: '2020-01-01', publicFund: true, publicFundOn: '2022-01-01' },
}
const register = organisations()
  .slice(0, 14)
  .map(({ id, data }, place) => ({ id, data: place === 2 ? { ...data, ...fundraiser } : data }))
const [own, other, fund] = register.map(({ id }) => id) as [string, string, string]

const office = new Office()
await office.registered(...register)
const officer = office.person('bureau')
const colleague = office.person('bureau')
const chief = office.person('sectionHead')
const director = office.person('director')
const [mine, theirs] = [office.member(own), office.member(other)]

it('S16, S28: an honour is claimed, checked against its certificate, and counted once a level and year', async () => {
  office.today = '2026-03-01'
  const plan = {
    ...{ name: '滨江楼宇光伏协同', kind: '创新创业', field: '绿色低碳' },
    ...{ startsOn: '2025-03-01', org: own, funds: 0 },
  }
  const project = await mine.file('project', plan)
  expect(await officer.tryToCreate('project', plan)).toBe('duplicate')
  await officer.take(project, '实施')
  expect(await office.flags(project)).toEqual(['该年度确认'])
  const year = { year: 2025, confirmedOn: '2026-03-01', running: true, talents: 6, jobs: 20 }
  await officer.write(project, { yearly: [year] })
  expect(await office.flags(project)).toEqual([])
  const honour = {
    ...{ project: project.id, title: '优秀公益项目', level: '市级', grantedBy: '上海市民政局' },
    ...{ grantedOn: '2025-11-20', year: 2025 },
  }
  const claim = await mine.file('honour', honour)
  expect(await officer.move(claim, '已核实')).toBe('unmet')
  expect(await officer.move(claim, '填写', '请补证书编号')).toBe('填写')
  await mine.write(claim, { certificateNo: '沪社奖2025-031' })
  await mine.take(claim, '已申报')
  await officer.take(claim, '已核实')
  expect((await chief.take(claim, '已认定')).data.kind).toBe('创新创业')
  expect(await mine.tryToCreate('honour', { ...honour, title: '又一个' })).toBe('duplicate')
})

it('S22: hires follow the fair, by 30 and 90 days, and are never more than applied', async () => {
  office.today = '2026-03-02'
  const employers = [{ org: own, posts: 12, graduatePosts: 8 }]
  const fair = await officer.file('jobFair', {
    ...{ name: '夜市招聘', heldOn: '2026-03-20', hours: '17时至21时', place: '大学路' },
    ...{ organiser: own, ways: ['线下'], signUpBy: '2026-03-12', employers },
    ...{ contactName: '周敏', contactPhone: '13900139000' },
  })
  office.today = '2026-03-20'
  await colleague.take(fair, '已举办')
  const hired = (more: RecordData) => ({ employers: [{ ...employers[0], ...more }] })
  const tooMany = hired({ applied: 10, hired: 11, graduatesHired: 8 })
  expect(await colleague.tryToWrite(fair, tooMany)).toEqual(['hiredOfApplied'])
  const done = { applied: 40, hired: 11, graduatesHired: 8, staying30: 10 }
  expect((await colleague.write(fair, hired(done))).judgement?.values).toMatchObject({
    postsTotal: 12,
    hiredTotal: 11,
  })
  expect(await colleague.move(fair, '三十天回访')).toBe('unmet')
  office.today = '2026-04-19'
  expect(await office.flags(fair)).toEqual(['该首次回访'])
  await colleague.take(fair, '三十天回访')
  office.today = '2026-06-18'
  await colleague.write(fair, hired({ ...done, staying90: 9 }))
  expect((await colleague.take(fair, '办结')).state).toBe('办结')
})

it('S23: help for the west is of its year, and of one’s own project', async () => {
  office.today = '2026-03-02'
  const help = {
    ...{ org: other, year: 2026, name: '秀带咖啡', brand: '其他', county: 'C1' },
    ...{ forms: ['消费帮扶'], startsOn: '2026-03-01', amount: 8_000_000, people: 120 },
    story: '帮助种植户。',
  }
  const [foreign] = await office.all('project', { kind: '创新创业' })
  const wrong = await theirs.create('eastWest', { ...help, year: 2025 })
  expect(await theirs.move(wrong, '实施')).toEqual(['inYear'])
  const stolen = { ...help, name: '别家的', projectRef: foreign?.id ?? '' }
  const claimed = await officer.create('eastWest', stolen)
  expect(await officer.move(claimed, '实施')).toEqual(['sameOwner'])
  const now = await theirs.file('eastWest', help)
  expect(await officer.move(now, '已完成')).toBe('unmet')
  expect(await officer.move(now, '终止', '对方取消')).toBe('终止')
})

it('S24: money is raised by who may, receipted in words, and shown when spent', async () => {
  office.today = '2026-03-01'
  const plan = {
    ...{ name: '一杯咖啡的温暖', field: '民生服务', org: own, raising: '公开募捐' },
    ...{ startsOn: '2026-03-05', endsOn: '2026-06-05', place: '滨江', expected: 500 },
    ...{ story: '每杯捐一元。', usedFor: '早餐' },
  }
  const campaign = await mine.create('charityCampaign', plan)
  expect(await mine.move(campaign, '待备案')).toEqual(['mayRaise'])
  await mine.write(campaign, { partnerName: '慈善基金会' })
  await mine.take(campaign, '待备案')
  const gift = {
    ...{ campaign: campaign.id, donor: '林静喆', donorKind: '个人', amount: 168_050, what: '资金' },
    ...{ givenOn: '2026-04-08', clerk: '周敏', namedPublicly: true },
  }
  const early = await mine.create('donation', gift)
  expect(await mine.move(early, '已到账')).toEqual(['isRunning'])
  expect(await officer.move(campaign, '实施')).toBe('unmet')
  await officer.write(campaign, { filingNo: '沪慈募备2026-118' })
  expect(await officer.move(campaign, '实施')).toBe('unmet')
  expect(await officer.tryToWrite(campaign, { partner: other })).toEqual(['partnerMayRaise'])
  await officer.write(campaign, { partner: fund })
  await officer.take(campaign, '实施')
  const started = await office.only('project', { kind: '公益主题活动' })
  expect(started).toMatchObject({ state: '储备', data: { org: own } })
  office.today = '2026-04-08'
  const given = await mine.take(early, '已到账')
  expect(given.judgement?.values.inWords).toBe('人民币壹仟陆佰捌拾元伍角整')
  office.today = '2026-06-08'
  await officer.take(campaign, '公示')
  const shown = await office.only('fundUse')
  const use = (amount: number, more: RecordData = {}) => ({
    ...{ people: 620, shownOn: '2026-06-08', shownWhere: '慈善中国', ...more },
    uses: [{ item: '早餐', amount, usedOn: '2026-06-07', people: 80 }],
  })
  await mine.write(shown, use(168_051))
  expect(await mine.move(shown, '已公示')).toEqual(['usedLimit'])
  await mine.write(shown, use(168_000))
  expect(await mine.move(shown, '已公示')).toEqual(['restPlanned'])
  await mine.write(shown, use(168_000, { rest: '转入下一期' }))
  await mine.take(shown, '已公示')
  expect(await chief.move(campaign, '办结')).toBe('unmet')
  await officer.take(shown, '已核对')
  await chief.take(campaign, '办结')
})

const marks = (round: string, ...scores: readonly number[]) =>
  scores.map((score, at) => ({ round, judge: judges[at] ?? '', score: score.toFixed(1) }))

it('S25: exactly as many cases win as there are places, by the trimmed mean of judges who are not their own', async () => {
  office.today = '2026-04-01'
  const open = { year: 2026, title: '十大创新案例', winners: 2, submitBy: '2026-04-30' }
  const call = await officer.file('caseCall', open)
  const entered = (org: string, title: string) =>
    office.member(org).file('innovationCase', {
      ...{ call: call.id, org, title, field: '社区治理', startsOn: '2025-03-01' },
      ...{ contactName: '周敏', contactMobile: '13900139000' },
      story: '居民在楼道里设议事角，每月一议，谈成了公约。',
    })
  const low = await entered(own, '甲案')
  const middle = await entered(other, '乙案')
  const high = await entered(fund, '丙案')
  office.today = '2026-05-06'
  await chief.take(call, '评审')
  for (const [at, entry] of [low, middle, high].entries()) {
    await officer.take(entry, '形式审查')
    const partial = { ...marks('初评', 99)[0], judgeOrg: entry.data.org }
    expect(await officer.tryToWrite(entry, { scores: [partial] })).toEqual(['recusal'])
    const scores = marks('初评', 80, 81, 82, 83)
    await officer.write(entry, { formCheck: '合格', scores })
    await officer.take(entry, '初评')
    expect(await officer.move(entry, '终评')).toBe('unmet')
    const all = [...marks('初评', 80, 81, 82, 83, 99), ...marks('终评', 60, 80 + at, 82, 84, 100)]
    await officer.write(entry, { scores: all })
    await officer.take(entry, '终评')
  }
  const { judgement } = await office.get(low)
  expect(judgement?.values).toMatchObject({ firstScore: '82.00', finalScore: '82.00' })
  expect(await chief.move(low, '公示中')).toBe('unmet')
  for (const each of [middle, high]) await chief.take(each, '公示中')
  await chief.write(call, { shownFrom: '2026-05-07', shownUntil: '2026-05-14' })
  await chief.take(call, '公示')
  expect(await director.move(middle, '入选十大')).toBe('unmet')
  office.today = '2026-05-15'
  await director.take(middle, '入选十大')
  expect(await director.move(call, '已公布')).toBe('unmet')
  await director.take(high, '入选十大')
  await director.take(call, '已公布')
  const winners = await office.all('project', { kind: '创新案例' })
  expect(winners.map(({ data }) => data.org)).toEqual([other, fund])
})

it('S26: a venture is paid in parts, each after its report, and never beyond what was approved', async () => {
  office.today = '2026-04-20'
  const now = await mine.file('venture', {
    ...{ year: 2026, org: own, name: '暖邻食堂', field: '为老服务', served: '独居老人' },
    ...{ people: 150, startsOn: '2026-06-01', endsOn: '2027-05-31', applied: 20_000_000, own: 0 },
    plan: '在三个居民区设助餐点，由志愿者送餐上门，同时做健康监测。',
  })
  await officer.take(now, '评审')
  const scores = [70, 80, 85, 90].map((score, at) => ({
    judge: judges[at] ?? '',
    score: `${score}.0`,
  }))
  const { judgement } = await officer.write(now, { scores, approved: 15_000_000 })
  expect(judgement?.values.score).toBe('82.50')
  await chief.take(now, '拟立项')
  await director.take(now, '已立项')
  await officer.write(now, { signedOn: '2026-05-28', contractNo: '创投2026-07' })
  await officer.take(now, '已签约')
  const paid = (...parts: readonly (readonly [string, number, string])[]) => ({
    payments: parts.map(([stage, amount, paidOn]) => ({ stage, amount, paidOn })),
  })
  const first = ['首付', 9_000_000, '2026-06-05'] as const
  const second = ['中期款', 4_000_000, '2026-12-20'] as const
  await officer.write(now, paid(first))
  await officer.take(now, '首付已拨')
  const passed = async (stage: string, spent: number) => {
    const report = await office.only('ventureReport', { stage })
    await mine.write(report, { spent, people: 90, progress: '已开两个点。' })
    await mine.take(report, '已报送')
    await officer.write(report, { checkedOn: '2026-12-10' })
    await officer.take(report, '合格')
  }
  expect(await officer.move(now, '中期')).toBe('unmet')
  await passed('中期', 7_500_000)
  await officer.take(now, '中期')
  const over = paid(first, ['中期款', 6_000_001, '2026-12-20'])
  expect(await officer.tryToWrite(now, over)).toEqual(['paidLimit'])
  const last = ['尾款', 2_000_000, '2027-06-30'] as const
  expect(await officer.tryToWrite(now, paid(first, second, last))).toEqual(['lastPayment'])
  await passed('结项', 14_000_000)
  await officer.write(now, { completedOn: '2027-06-20' })
  await chief.take(now, '结项')
  const audited = { auditor: '衡信会计师事务所', auditOpinion: '无保留意见' }
  await officer.write(now, { ...paid(first, second, last), ...audited })
  expect((await chief.take(now, '已审计')).judgement?.values.paid).toBe(15_000_000)
  expect(await office.only('project', { kind: '公益创投' })).toMatchObject({
    data: { name: '暖邻食堂', funds: 15_000_000 },
  })
})

it('S27: every suggestion has a unit and a day, is answered and told back, or becomes a topic', async () => {
  office.today = '2026-04-22'
  const meeting = {
    ...{ name: '献一计', nth: 3, heldAt: '2026-04-22T14:00', place: '三楼', moderator: '方知行' },
    ...{ field: '科技创新', people: [{ name: '陆昇', unit: '区科创促进会' }] },
  }
  const held = await officer.file('suggestionMeeting', meeting)
  const collected = (nth: number, title: string) =>
    officer.file('suggestion', {
      ...{ meeting: held.id, nth, proposer: '陆昇', field: '科技创新', title },
      content: '高校中试平台大半时间空着，建议开放。',
    })
  const first = await collected(1, '共享中试平台')
  const second = await collected(2, '错峰配送')
  expect(await chief.move(first, '已交办')).toBe('unmet')
  for (const one of [first, second]) {
    office.today = '2026-04-28'
    const assignment = { unit: '区科学技术委员会', assignedOn: '2026-04-28' }
    const { judgement } = await colleague.write(one, assignment)
    expect(judgement?.values.answerBy).toBe('2026-05-28')
    await chief.take(one, '已交办')
    office.today = '2026-05-29'
    expect(await office.flags(one)).toEqual(['建议逾期'])
    const answer = { answeredOn: '2026-05-29', adopted: '部分采纳', reply: '先开放两个平台。' }
    await colleague.write(one, answer)
    await colleague.take(one, '已答复')
  }
  await colleague.take(held, '已交办')
  await chief.take(first, '转为议题')
  expect(await office.only('topic')).toMatchObject({
    submitted: null,
    data: { title: '共享中试平台', proposerName: '陆昇' },
  })
  expect(await chief.move(held, '已反馈')).toBe('unmet')
  await colleague.write(second, { fedBackOn: '2026-05-29', satisfied: true })
  await colleague.take(second, '已反馈')
  await chief.take(held, '已反馈')
})
