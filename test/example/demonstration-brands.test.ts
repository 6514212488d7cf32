import { beforeAll, describe, expect, it } from 'vitest'
import { waterfront } from '../../examples/yangpu/data/names.ts'
import { demonstration } from '../../examples/yangpu/demo.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { usccFault } from '../../src/rules/index.ts'
import { loadDemonstration } from '../../src/runtime/demonstration.ts'
import { serverAct } from '../../src/runtime/store/change.ts'
import { Office } from './office.ts'

const office = new Office()
beforeAll(async () => {
  await loadDemonstration(office.app, office.store, demonstration(), () => {})
})

const all: Office['all'] = (form, wanted) => office.all(form, wanted)
const inStates = async (form: string) => tally((await all(form)).map(({ state }) => state))
const tally = (items: readonly unknown[]): { readonly [item: string]: number } =>
  Object.fromEntries(
    [...new Set(items)].sort().map((item) => [item, items.filter((each) => each === item).length]),
  )
const sum = (numbers: readonly unknown[]): number =>
  numbers.reduce<number>((total, each) => total + Number(each ?? 0), 0)
const rows = ({ data }: StoredRecord, table: string): readonly RecordData[] =>
  (data[table] ?? []) as readonly RecordData[]

/** Of the yearly report: 指标, the exact figure, and how it is told. */
async function told(day: string, labels: readonly string[]): Promise<readonly string[]> {
  office.today = day
  const lines = (await office.report('annualWork')).split('\r\n')
  return labels.map((label) => {
    const line = lines.find((each) => each.startsWith(`${label},`)) ?? `no ${label}`
    return line.split(',').slice(0, 3).join(' ')
  })
}

describe('the yearly report', () => {
  it('prints on 28 April 2025 what the bureau told of its brands', async () => {
    const article = [
      '创新创业项目 113 110余个',
      '协商联系点 18+12+2 18+12+2',
      '协商活动 86 80多场',
      '企业落户 48 近50家',
      '招聘岗位 634 630余个',
      '录用 615 610余人',
      '录用率 97.0% 97.0%',
      '参与东西部协作 15 15家',
      '市级荣誉项目 9 9个',
      '培训 13 10余场',
      '培训人次 1043 1000多人次',
    ]
    const labels = article.map((line) => line.split(' ')[0] ?? '')
    expect(await told('2025-04-28', labels)).toEqual(article)
  })

  it('prints other figures on other days', async () => {
    expect(await told('2025-03-31', ['协商联系点'])).toEqual(['协商联系点 1 1个'])
    expect(await told('2026-07-01', ['协商联系点', '创新创业项目', '培训'])).toEqual([
      '协商联系点 17+12+3 17+12+3',
      '创新创业项目 122 120余个',
      '培训 8 8场',
    ])
  })

  it('has one less when a record goes, and is whole again with it', async () => {
    const [gone = expect.fail('nobody')] = await attended()
    await office.store.transaction((tx) => tx.remove(gone), { ...serverAct, action: 'remove' })
    expect(await told('2025-04-28', ['培训人次'])).toEqual(['培训人次 1042 1000多人次'])
    await office.store.transaction((tx) => tx.put({ ...gone, version: gone.version + 1 }), {
      ...serverAct,
      action: 'restore',
    })
    expect(await told('2025-04-28', ['培训人次'])).toEqual(['培训人次 1043 1000多人次'])
  })
})

const attended = async () =>
  (await all('attendance')).filter(({ data }) => String(data.heldAt).startsWith('2024'))

describe('consultation', () => {
  it('has 32 contact points on 28 April 2025, one a street, and changed since', async () => {
    const points = await all('contactPoint')
    const then = points.filter(
      ({ data }) =>
        String(data.setUpOn) <= '2025-04-28' && String(data.closedOn ?? '9') >= '2025-04-28',
    )
    expect(tally(then.map(({ data }) => data.kind))).toEqual({ 专业: 18, 协会商会: 2, 社区: 12 })
    expect(new Set(then.flatMap(({ data }) => (data.street ? [data.street] : []))).size).toBe(12)
    expect(tally(points.map(({ state }) => state))).toEqual({
      ...{ 运行: 31, 已设立: 1, 已调整: 1, 已撤销: 1 },
    })
    expect(points.find(({ id }) => id === 'point-J08-2')?.data.former).toBe('point-J08')
  })

  it('has topics of the year in every state, each with what its state needs', async () => {
    const topics = await all('topic', { year: 2026 })
    expect(tally(topics.map(({ state }) => state))).toEqual({
      ...{ 征集: 1, 初筛: 1, 拟定年度议题: 1, 已批准: 1, 已分派: 1, 协商中: 18, 成果报送: 2 },
      ...{ 部门反馈: 3, 办结: 2, 并案: 1, 不采纳: 1 },
    })
    const meetings = new Set((await all('consultation')).map(({ data }) => data.topic))
    for (const topic of topics.filter(({ state }) => state === '协商中'))
      expect([topic.id, meetings.has(topic.id)]).toEqual([topic.id, true])
  })

  it('settled companies with codes that hold, three of them told of twice', async () => {
    const settled = (await all('consultationOutcome', { kind: '企业落户' })).filter(
      ({ data }) => String(data.settledOn) <= '2025-04-28',
    )
    expect(settled).toHaveLength(51)
    expect(new Set(settled.map(({ data }) => data.companyCode)).size).toBe(48)
    for (const { data } of settled) expect(usccFault(String(data.companyCode))).toBeNull()
  })

  it('has no meeting that is over without its minutes', async () => {
    const written = new Set((await all('consultationMinutes')).map(({ data }) => data.consultation))
    const over = (await all('consultation')).filter(({ state }) => state !== '已通知')
    expect(over.filter(({ id }) => !written.has(id))).toEqual([])
  })

  it('has closed no meeting of which an outcome is still followed', async () => {
    const open = (await all('consultationOutcome')).filter(({ state }) => state === '跟踪中')
    expect(open.length).toBeGreaterThan(5)
    const closed = (await all('consultation')).filter(({ state }) => state === '办结')
    const ids = new Set(open.map(({ data }) => data.consultation))
    expect(closed.filter(({ id }) => ids.has(id))).toEqual([])
  })

  it('reviewed what each point did in 2025', async () => {
    const reviews = await all('pointReview')
    const held = tally(
      (await all('consultation')).flatMap(({ data }) =>
        String(data.heldAt).startsWith('2025') ? [data.point] : [],
      ),
    )
    for (const { data, judgement } of reviews)
      expect([data.point, judgement?.values.events]).toEqual([
        ...[data.point, held[String(data.point)] ?? 0],
      ])
    const results = reviews.map(({ judgement }) => judgement?.conclusion)
    expect(tally(results)).toEqual({ 全年无活动: 1, 场次不足: 12, 达标: 19 })
  })

  it('has experts in and out of their terms', async () => {
    expect(await inStates('expert')).toEqual({ 在聘: 8, 拟聘: 1, 期满: 2, 解聘: 1 })
  })

  it('has papers in force, on trial and replaced, no two editions at once', async () => {
    const papers = await all('basis', { kind: '本局文件' })
    expect(tally(papers.map(({ state }) => state))).toEqual({
      ...{ 试行: 1, 正式: 2, 已废止: 2, 征求意见: 1, 拟定: 1 },
    })
    for (const { data } of papers.filter(({ data }) => data.formerEdition)) {
      const former = await office.get({ form: 'basis', id: String(data.formerEdition) })
      expect([former.state, former.data.repealedOn]).toEqual(['已废止', data.inForceFrom])
    }
  })
})

describe('the brands', () => {
  it('has the union of the waterfront at 4A, leading 113 projects by then', async () => {
    const { id: org } = await office.only('org', { name: waterfront.name })
    const ratings = await all('rating', { org })
    expect(ratings.map(({ data, state }) => [data.finalLevel, state])).toEqual([['A4', '有效']])
    const led = await all('project', { org })
    expect(led.filter(({ data }) => String(data.startsOn) <= '2025-04-28')).toHaveLength(113)
  })

  it('has ten winners an edition, whose marks are above all others', async () => {
    for (const call of await all('caseCall')) {
      const entries = await all('innovationCase', { call: call.id })
      const mark = ({ judgement }: StoredRecord) => Number(judgement?.values.finalScore ?? 0)
      const won = entries.filter(({ state }) => state === '入选十大')
      const lost = entries.filter(({ state }) => state === '未入选')
      expect(won).toHaveLength(10)
      expect(won.length + lost.length).toBe(entries.length)
      expect(Math.min(...won.map(mark))).toBeGreaterThan(Math.max(...lost.map(mark)))
    }
  })

  it('pays ventures by what they have done', async () => {
    const ventures = await all('venture')
    expect(await inStates('venture')).toEqual({
      ...{ 已审计: 4, 结项: 1, 终止: 1, 未立项: 1, 已立项: 2, 已签约: 1, 首付已拨: 2, 中期: 1 },
      ...{ 评审: 2, 已申报: 1 },
    })
    const shares = ventures
      .filter(({ data }) => rows({ data } as StoredRecord, 'payments').length > 0)
      .map(({ state, data, judgement }) => [
        state,
        Math.round((Number(judgement?.values.paid) / Number(data.approved)) * 100),
      ])
    expect(tally(shares.map(([state, share]) => `${state} ${share}%`))).toEqual({
      ...{ '已审计 100%': 4, '结项 100%': 1, '终止 50%': 1, '首付已拨 50%': 2, '中期 80%': 1 },
    })
  })

  it('spends of the gifts what came in, and gave each a receipt', async () => {
    for (const year of [2024, 2025]) {
      const given = await all('donation', { campaign: `coffee-${year}` })
      const gifts = given.filter(({ state }) => state === '已到账')
      const use = await office.get({ form: 'fundUse', id: `coffee-${year}-use` })
      expect(use.judgement?.values.raised).toBe(sum(gifts.map(({ data }) => data.amount)))
      expect(Number(use.judgement?.values.left)).toBeGreaterThan(0)
      const letters = await office.store.transaction((tx) => [
        ...tx.papers('letter', { notice: 'donationReceipt' }),
      ])
      const told = new Set(letters.map(({ record }) => record))
      expect(gifts.filter(({ id }) => !told.has(id))).toEqual([])
    }
  })

  it('answers suggestions, or makes topics of them', async () => {
    expect(await inStates('suggestion')).toEqual({ 已反馈: 23, 转为议题: 2, 已交办: 6 })
    expect(await inStates('suggestionMeeting')).toEqual({ 已反馈: 5, 收集建议: 3 })
  })

  it('has articles in each column, reviewed by somebody else', async () => {
    const published = (await all('article')).filter(({ state }) => state === '已发布')
    expect(published).toHaveLength(36)
    expect(tally(published.map(({ data }) => data.column))).toEqual({
      ...{ 活力治理: 12, 便民问答: 12, 小民课堂: 12 },
    })
    for (const { data } of published) expect(data.reviewer).not.toBe(data.author)
  })
})

describe('the warning network', () => {
  it('has one district, twelve streets, 300 committees, and an informant in most', async () => {
    const nodes = await all('warningNode')
    expect(tally(nodes.map(({ data }) => data.level))).toEqual({ J: 12, Q: 1, W: 300 })
    const posts = (await all('informant')).filter(({ state }) => state === '在岗')
    expect(posts).toHaveLength(282)
    expect(new Set(posts.map(({ data }) => data.mobile)).size).toBe(282)
    const manned = new Set(posts.map(({ data }) => data.node))
    const unmanned = nodes.filter(({ id }) => !manned.has(id))
    expect(tally(unmanned.map(({ state }) => state))).toEqual({ 停用: 12, 已设: 6, 空缺: 13 })
  })

  it('counts as taught this year whoever signed in this year', async () => {
    office.today = '2026-07-01'
    const taught = (await all('attendance')).flatMap(({ id, data }) =>
      data.informant && id.includes('2026') ? [data.informant] : [],
    )
    const [figures = ''] = (await office.report('informantTraining')).split(/\r?\n\r?\n/)
    const last = figures.trim().split(/\r?\n/).at(-1)?.split(',') ?? []
    expect(last.slice(1, 3)).toEqual(['282', String(new Set(taught).size)])
  })

  it('has an urgent alert that waits, and alerts in every state but the first', async () => {
    office.today = '2026-07-01'
    const alerts = await all('alert')
    expect(Object.keys(tally(alerts.map(({ state }) => state)))).toEqual(
      ['区已受理', '处置中', '已上报', '已办结', '已反馈', '已退回', '街道已核实'].sort(),
    )
    const urgent = await all('alert', { urgency: '紧急' })
    const [waiting = expect.fail(), ...others] = urgent.filter(({ state }) => state === '已上报')
    expect(others).toEqual([])
    expect(await office.flags(waiting)).toContain('紧急待受理')
  })

  it('takes no alert from somebody who is not an informant any more', async () => {
    const alert = (await all('alert')).find(({ state }) => state === '已办结') ?? expect.fail()
    const { form, state } = alert
    const [left] = (await all('informant')).filter((each) => each.state === '离岗')
    const data = { ...alert.data, reporter: left?.id ?? '' }
    await expect(
      office.there({ ...{ form, state, data }, id: 'from-outside', submitted: '2026-06-30' }),
    ).rejects.toThrow('不是在岗的信息员，不能上报预警信息')
  })
})

it('has nothing twice that may be there only once', async () => {
  for (const form of office.app.application.forms) {
    if (form.unique.length === 0) continue
    const keys = (await all(form.id)).map(({ data, judgement }) =>
      JSON.stringify(form.unique.map((field) => data[field] ?? judgement?.values[field])),
    )
    expect([form.id, keys.filter((key, at) => keys.indexOf(key) !== at)]).toEqual([form.id, []])
  }
})
