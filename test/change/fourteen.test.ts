import { beforeAll, expect, it } from 'vitest'
import { compare, riskWord, sentenceOf } from '../../src/change/compare/index.ts'
import type { Impact } from '../../src/change/impact/index.ts'
import { countsOf } from '../../src/change/migrate/counts.ts'
import { migrate, type Side } from '../../src/change/migrate/migrate.ts'
import { refusalText } from '../../src/change/migrate/refusal.ts'
import { refusals } from '../../src/change/migrate/refusals.ts'
import type { Application, RecordData, StoredRecord } from '../../src/model/index.ts'
import { flagsOf } from '../../src/rules/index.ts'
import { sources } from '../example/example.ts'
import { districtRecords, sent, sheet, today } from './fourteen/district.ts'
import { drafted, type Edit, edition, mended } from './fourteen/editions.ts'
import { plainRun } from './impact/brute.ts'

const example = edition([])

let records: readonly StoredRecord[]
/** Reports that were sent in. */
let reports: readonly StoredRecord[]

beforeAll(async () => {
  records = await districtRecords()
  reports = of('annualInspection').filter(({ submitted }) => submitted !== null)
}, 120_000)

const of = (form: string): readonly StoredRecord[] => records.filter((each) => each.form === form)

const first = <T>(items: readonly T[]): T => items[0] ?? expect.fail()

const orgOf = ({ data }: StoredRecord): RecordData =>
  of('org').find(({ id }) => id === data.org)?.data ?? expect.fail(String(data.org))

/** Some records, with the organisations that they are of. */
function withOrgs(some: readonly StoredRecord[]): readonly StoredRecord[] {
  const wanted = new Set(some.map(({ data }) => data.org))
  return [...of('org').filter(({ id }) => wanted.has(id)), ...some]
}

/** A record that the demonstration does not have. */
const another = (like: StoredRecord, id: string, more: Partial<StoredRecord>): StoredRecord => ({
  ...like,
  ...more,
  id,
  data: { ...like.data, ...more.data },
})

const changesIn = (before: Application, after: Application): readonly string[] =>
  compare(before, after).changes.map(
    (change) => `[${riskWord(change.risk, 'zh')}] ${sentenceOf(change, 'zh')}`,
  )

/** Of what was sent in: the conclusion and the findings that are others. */
const turnsIn = ({ records: found }: Impact) =>
  Object.fromEntries(
    found
      .filter(({ submitted }) => submitted !== null)
      .map(({ id, conclusion, findings }) => [
        id,
        [
          `${conclusion.before} → ${conclusion.after}`,
          ...findings.map(({ rule, before, after }) => `${rule} ${before?.kind} → ${after?.kind}`),
        ],
      ]),
  )

const lettersIn = ({ letters }: Impact): readonly string[] =>
  letters.map(({ notice, record, turn }) => `${notice} ${record} ${turn}`).sort()

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id).sort()

const sideOf = (application: Application, form: string): Side => ({
  application,
  form: application.forms.find(({ id }) => id === form) ?? expect.fail(form),
})

const refusedIn = (after: Application, held: readonly StoredRecord[]): readonly string[] =>
  refusals([example], after, countsOf(held, [example])).map((each) => refusalText(each, 'zh'))

/** As the acceptance table has it. */
function conclusionOf(severities: readonly string[]): string {
  const ordinary = severities.filter((each) => each === 'ordinary').length
  if (severities.includes('severe') || ordinary >= 5) return '不合格'
  return ordinary > 0 ? '基本合格' : '合格'
}

const inspected =
  '结论 年检结论 （conclusion）：成立登记日期 + 参检登记期 > 年末（检查年度） 则 不参加本年年检'
const counted =
  '结论 参检情况 （outcome）：成立登记日期 + 参检登记期 > 年末（检查年度） 则 不参加本年年检'
const late = '规则 逾期报送 （R35）：提交日期 ≤ 截止日期\n  依据 '

it('1: associations too need not file in the first half year, by a measure of their own', () => {
  const before = edition([
    [inspected, inspected.replace('）：', '）：组织类型 ≠ 社会团体 且 ')],
    [counted, counted.replace('）：', '）：社会组织.组织类型 ≠ 社会团体 且 ')],
  ])
  const after = edition([
    [
      '参数 慈善组织不参加年检 （charityExempt）',
      '参数 社团参检登记期 （groupAge）：期间\n  自 1998年10月25日 0个月\n  自 2026年1月1日 6个月，依据 《社会团体年度检查办法》\n\n参数 慈善组织不参加年检 （charityExempt）',
    ],
    [
      inspected,
      inspected.replace('参检登记期', '若（组织类型 = 社会团体，社团参检登记期，参检登记期）'),
    ],
    [
      counted,
      counted.replace(
        '参检登记期',
        '若（社会组织.组织类型 = 社会团体，社团参检登记期，参检登记期）',
      ),
    ],
    [late, `${late}《社会团体年度检查办法》；`],
  ])
  expect(changesIn(before, after).slice(0, 2)).toEqual([
    '[安全] 新增参数『社团参检登记期』：0个月（自 1998年10月25日 起）；6个月（自 2026年1月1日 起）',
    '[需确认] 规则『逾期报送』（R35）的依据由“《社会团体登记管理条例》第二十八条；《民办非企业单位登记管理暂行条例》第二十三条”改为“《社会团体年度检查办法》；《社会团体登记管理条例》第二十八条；《民办非企业单位登记管理暂行条例》第二十三条”',
  ])
  const found = sheet(before, after, records)
  const young = of('participation').filter((each) => {
    const { orgType, registeredOn } = orgOf(each)
    return orgType === 'ST' && String(registeredOn) > '2025-06-30'
  })
  expect(young.length).toBeGreaterThan(0)
  const lateOnes = reports.filter(({ submitted }) => String(submitted) > '2026-06-01')
  expect(turnsIn(found)).toEqual({
    ...Object.fromEntries(young.map(({ id }) => [id, ['未参检 → 不参加本年年检']])),
    ...Object.fromEntries(
      lateOnes.map(({ id, judgement }) => [
        id,
        [`${judgement?.conclusion} → ${judgement?.conclusion}`, 'R35 ordinary → ordinary'],
      ]),
    ),
  })
  const reminded = young.filter(({ state }) => state === '已核对')
  expect(lettersIn(found)).toEqual([
    ...idsOf(reminded).map((id) => `filingReminder ${id} no-longer-due`),
    ...idsOf(lateOnes).map((id) => `rectifyNotice ${id} text`),
  ])
})

it('2: ratings that are announced from the new measure on last longer, and no failed report bars one', () => {
  const old = edition([
    ['若（公告日期 ≥ 评估新办法施行日，年初（年（公告日期） + 1），公告日期）', '公告日期'],
    [
      '若（公告日期 ≥ 评估新办法施行日，年末（年（公告日期） + 5），公告日期 + 5年）',
      '公告日期 + 5年',
    ],
    ['年检结论 = 不合格） = 0\n  至 2026年2月28日', '年检结论 = 不合格） = 0'],
    ['年检结论 = 基本合格） < 2\n  至 2026年2月28日', '年检结论 = 基本合格） < 2'],
  ])
  const failed = first(reports.filter(({ judgement }) => judgement?.conclusion === '不合格'))
  const rated = first(of('rating'))
  const announced = another(rated, 'announced', {
    submitted: '2026-03-20',
    data: { announcedOn: '2026-04-20', publicFrom: '2026-04-01', publicTo: '2026-04-10' },
  })
  const barred = another(rated, 'barred', {
    ...{ submitted: '2026-05-10', state: '申报' },
    data: { org: failed.data.org ?? '', appliedOn: '2026-05-10' },
  })
  const found = sheet(old, example, [...records, announced, barred])
  expect(turnsIn(found)).toEqual({
    announced: ['null → null'],
    barred: ['null → null', 'barredFailed block → undefined'],
  })
  expect(found.records.find(({ id }) => id === 'announced')?.values).toEqual([
    { field: 'validFrom', label: '有效期起', before: '2026-04-20', after: '2027-01-01' },
    { field: 'validTo', label: '有效期止', before: '2031-04-20', after: '2031-12-31' },
  ])
  expect(of('rating').length).toBeGreaterThan(200)
})

it('3: another system of accounts asks for more from its year on, and leaves the former years alone', () => {
  const after = edition([
    ['  A2004 民非会计制度2004版', '  A2004 民非会计制度2004版，至 2026年12月31日'],
    [
      '  字段 会费收入 （incDues）',
      '  字段 其中服务捐赠 （serviceDonation）：金额，必填，自 2027年1月1日，至少 0元\n  字段 会费收入 （incDues）',
    ],
    [
      '则 净资产年初数 = 上年度.净资产合计\n',
      '则 净资产年初数 = 上年度.净资产合计 + 以前年度调整 空值视为 0\n',
    ],
  ])
  const last = first(reports.filter(({ data }) => data.accounting === 'A2004'))
  const next = another(last, 'next', {
    submitted: '2027-03-20',
    data: {
      ...{ reportYear: 2026, netAdj: 100, netAdjReason: '衔接调整' },
      netOpening: Number(last.data.netAssets) + 100,
    },
  })
  const found = sheet(example, after, [...records, next])
  expect(turnsIn(found)).toEqual({ next: expect.arrayContaining(['R06 warn → undefined']) })
  expect(found.records).toMatchObject([
    {
      id: 'next',
      missing: [{ path: ['serviceDonation'], label: '其中服务捐赠' }],
      mistakes: [{ path: ['accounting'], before: null, after: expect.any(String) }],
    },
  ])
  const retyped = edition([['（socialWorkers）：整数，必填', '（socialWorkers）：小数，必填']])
  const held = of('annualInspection').length
  expect(refusedIn(retyped, records)).toEqual([
    `“年检报告书”的“持证社会工作者”换了类型，${held}份记录里有值，没有写明怎样转。请加“，转自 持证社会工作者”（或者一个算式），再加一行“原字段 持证社会工作者 （socialWorkers）：原来的类型”。`,
  ])
})

it('4: what is newly required was not collected of drafts, and of nobody is it taken to be 否', () => {
  const line = '  字段 已建工会 （hasUnion）：是否，必填  # 54'
  const ask = (more: string): Edit => [
    line,
    `  字段 设党建联络员 （hasLiaison）：是否，必填${more}\n${line}`,
  ]
  const missing = { path: ['hasLiaison'], label: '设党建联络员' }
  const found = sheet(example, edition([ask('，自 2026年7月1日')]), records)
  const drafts = of('annualInspection').filter(({ submitted }) => submitted === null)
  expect(drafts).toHaveLength(6)
  expect(found.records.map(({ id, missing: lacking }) => [id, lacking])).toEqual(
    idsOf(drafts).map((id) => [id, [missing]]),
  )
  const some = of('annualInspection').slice(0, 60)
  const { records: all } = sheet(example, edition([ask('')]), withOrgs(some))
  expect(all.map(({ missing: lacking, values }) => ({ lacking, values }))).toEqual(
    some.map(() => ({ lacking: [missing], values: [] })),
  )
  expect(all.every(({ findings, turn }) => findings.length === 0 && turn === 'same')).toBe(true)
})

it('5: one more link and another name for one: codes stay, the label is that of the day', () => {
  const after = edition([
    [
      '  L4 规范化建设评估\n',
      '  L4 等级评估，至 2025年12月31日\n  L4 规范化建设评估，自 2026年1月1日\n',
    ],
    ['  L6 教育培训\n\n', '  L6 教育培训\n  L7 信息公开，自 2026年7月1日\n\n'],
  ])
  const open = first(of('partyCheckpoint').filter(({ state }) => state === '需跟进'))
  const assessed = [
    { item: '党建指标得分', result: 'Y' },
    { item: '应建未建否决', result: 'N' },
  ]
  const followed = (day: string): StoredRecord =>
    another(open, day, {
      submitted: day,
      data: { link: 'L4', triggeredOn: day, trigger: '评估', items: assessed },
    })
  const found = sheet(example, after, [...records, followed('2025-11-03'), followed('2026-03-03')])
  expect(changesIn(example, after)).toEqual([
    '[安全] 『六同步环节』的选项『规范化建设评估』改名为『等级评估』',
    '[需确认] 『六同步环节』的选项『等级评估』的起止增加“至 2025年12月31日 止”',
    '[安全] 新增『六同步环节』的选项『规范化建设评估』：自 2026年1月1日 起',
    '[安全] 新增『六同步环节』的选项『信息公开』：自 2026年7月1日 起',
  ])
  expect(found.records).toEqual([])
  expect(found.letters).toMatchObject([
    {
      ...{ notice: 'partyReminder', record: '2025-11-03', turn: 'text' },
      lines: {
        before: [expect.stringContaining('在规范化建设评估同步开展')],
        after: [expect.stringContaining('在等级评估同步开展')],
      },
    },
  ])
  const [coverage = expect.fail()] = found.reports
  expect(coverage.figures.filter(({ column }) => column !== '信息公开')).toEqual([])
})

it('6: a type of organisation has both its names, each in its time; nobody’s code is another', () => {
  const after = edition([
    [
      '  MF 社会服务机构\n',
      '  MF 民办非企业单位，至 2016年8月31日\n  MF 社会服务机构，自 2016年9月1日\n',
    ],
  ])
  const found = sheet(example, after, records)
  const { records: judged, letters, reports: figures } = found
  expect({ judged, letters, figures }).toEqual({ judged: [], letters: [], figures: [] })
  expect(found.forms.map(({ form }) => form)).toContain('org')
})

it('7: a telephone is split; what nobody can read waits for a person, the original stays', () => {
  const field = '  字段 值守电话 （phone）：固话，选填'
  const before = edition([[field, '  字段 值守电话 （phone）：文本，选填']])
  const after = edition([
    [
      field,
      '  字段 值守手机 （dutyMobile）：手机，转自 值守电话\n  字段 值守固话 （dutyPhone）：固话，转自 值守电话\n  原字段 值守电话 （phone）：文本',
    ],
  ])
  const given = ['138 0013 8000', '021-65123456', '问门卫', '021-65123457转8', '']
  const nodes = of('warningNode').map((node, at) => {
    const phone = given[at % given.length] ?? ''
    return phone === '' ? node : another(node, node.id, { data: { phone } })
  })
  const [side, other] = [before, after].map((each) => sideOf(each, 'warningNode')) as [Side, Side]
  const moved = nodes.slice(0, 5).map((node) => migrate(side, other, node, today))
  expect(
    moved.map(({ data, former, unconverted }) => [
      data.dutyMobile ?? data.dutyPhone ?? null,
      former.map(({ value }) => value),
      unconverted.map(({ original }) => original),
    ]),
  ).toEqual([
    ['13800138000', ['138 0013 8000'], []],
    ['021-65123456', ['021-65123456'], []],
    [null, ['问门卫'], ['问门卫']],
    ['021-65123457-8', ['021-65123457转8'], []],
    [null, [], []],
  ])
  const found = sheet(before, after, [
    ...records.filter(({ form }) => form !== 'warningNode'),
    ...nodes,
  ])
  const unread = nodes.filter((_, at) => at % given.length === 2)
  const waiting = found.records.filter(({ unconverted }) => unconverted.length > 0)
  expect(idsOf(waiting)).toEqual(idsOf(unread))
  expect(
    found.records.every(({ findings, turn }) => findings.length === 0 && turn === 'same'),
  ).toBe(true)
  const { application, diagnostics } = drafted([
    [
      '  字段 住所 （residence）：地址，必填\n  字段 邮编',
      '  原字段 住所 （residence）：地址\n  字段 邮编',
    ],
  ])
  expect(application).toBeNull()
  expect(diagnostics.map(({ code, params }) => [code, params.name])).toContainEqual([
    'name-unknown',
    '住所',
  ])
})

it('8: two figures, over all reports of the year: who passes now, and who fails', () => {
  const after = edition([
    ['  自 2006年1月1日 100%', '  自 2006年1月1日 100%\n  自 2026年1月1日 80%'],
    ['  自 2014年1月1日 4', '  自 2014年1月1日 4\n  自 2026年1月1日 3'],
  ])
  expect(changesIn(example, after)).toEqual([
    '[需确认] 参数『净资产下限比例』由100%改为80%，自 2026年1月1日起，用于规则『净资产不足』（R07）',
    '[需确认] 参数『会费档次上限』由4改为3，自 2026年1月1日起，用于规则『会费档次过多』（R26）、规则『会费档次』（S45）、通知书『登记告知书』',
  ])
  const wanted = reports.flatMap((each) => {
    const { judgement, data, id } = each
    const kept = judgement?.findings ?? []
    const isEnough =
      Number(data.netAssets) >= Number(orgOf(each).capital) * 0.8 &&
      Number(data.netAssets) < Number(orgOf(each).capital)
    const tiers = orgOf(each).orgType === 'ST' ? Number(data.duesTiers ?? 0) : 0
    if (!isEnough && tiers <= 3) return []
    const left = kept
      .filter(({ rule }) => !(isEnough && rule === 'R07'))
      .map(({ severity }) => severity)
    const now = tiers === 4 ? [...left, 'ordinary'] : left
    return [
      [
        id,
        [
          `${judgement?.conclusion} → ${conclusionOf(now)}`,
          ...(isEnough ? ['R07 ordinary → undefined'] : []),
          ...(tiers > 3 ? [`R26 ${tiers === 4 ? 'undefined' : 'ordinary'} → ordinary`] : []),
        ],
      ],
    ] as const
  })
  const notified = first(wanted.filter(([, [turn]]) => turn === '基本合格 → 合格'))[0]
  const issued = sent(
    'rectifyNotice',
    reports.find(({ id }) => id === notified) ?? expect.fail(),
    '',
  )
  const found = sheet(example, after, records, { letters: [issued] })
  expect(turnsIn(found)).toEqual(Object.fromEntries(wanted))
  expect(wanted.some(([, [turn]]) => turn === '合格 → 基本合格')).toBe(true)
  expect(found.letters.filter((each) => each.issued !== null)).toMatchObject([
    { notice: 'rectifyNotice', record: notified, turn: 'no-longer-due', issued: { number: '1号' } },
  ])
  const twice = drafted([['  自 2014年1月1日 4', '  自 2014年1月1日 4\n  自 2014年1月1日 3']])
  expect(twice.application).toBeNull()
})

it('9: more time for one year: who was late is not, and reminders wait', () => {
  const after = edition([
    [
      '参数 慈善组织不参加年检 （charityExempt）',
      '参数 延长报送日 （extendedTo）：日期 = 2026年6月30日\n\n参数 慈善组织不参加年检 （charityExempt）',
    ],
    [late, late.replace('截止日期', '若（检查年度 = 2025，延长报送日，截止日期）')],
    [
      '（filingReminder） 对 参检核对：当 参检情况 = 未参检 且 状态 = 已核对',
      '（filingReminder） 对 参检核对：当 参检情况 = 未参检 且 状态 = 已核对 且 今天 > 延长报送日',
    ],
  ])
  const lateOnes = reports.filter(({ submitted }) => String(submitted) > '2026-06-01')
  const next = another(first(lateOnes), 'next', {
    submitted: '2027-06-15',
    data: { reportYear: 2026 },
  })
  const corrected = first(lateOnes)
  const found = sheet(example, after, [...records, next], {
    ...{ on: '2026-06-15', letters: [sent('rectifyNotice', corrected, '')] },
  })
  expect(turnsIn(found)).toEqual(
    Object.fromEntries(
      lateOnes.map(({ id, judgement }) => {
        const left = (judgement?.findings ?? []).filter(({ rule }) => rule !== 'R35')
        const now = conclusionOf(left.map(({ severity }) => severity))
        return [id, [`${judgement?.conclusion} → ${now}`, 'R35 ordinary → undefined']]
      }),
    ),
  )
  const reminders = found.letters.filter(({ notice }) => notice === 'filingReminder')
  expect(reminders.map(({ record, turn }) => [record, turn])).toEqual(
    of('participation')
      .filter(({ judgement, state }) => judgement?.conclusion === '未参检' && state === '已核对')
      .map(({ id }) => [id, 'no-longer-due']),
  )
  expect(found.letters.find(({ issued }) => issued !== null)?.record).toBe(corrected.id)
})

it('10: an amended law moves an article: every citation is reported with the one to write', () => {
  const moving = '《社会团体登记管理条例》第二十八条'
  const amended: Edit = [
    '法规 《社会团体年度检查办法》 生效 2026年1月1日',
    '  修订 2026年12月1日\n  条 第三十二条，原 第二十八条\n\n法规 《社会团体年度检查办法》 生效 2026年1月1日',
  ]
  const { application, diagnostics } = drafted([amended])
  const moved = diagnostics.filter(({ code }) => code === 'article-moved')
  const places = moved.map(({ span }) => span.file.text.slice(span.start, span.end))
  expect(new Set(places)).toEqual(new Set(['第二十八条']))
  expect(moved.every(({ fixes }) => fixes[0]?.edits[0]?.text === '第三十二条')).toBe(true)
  const written = sources().flatMap(({ text }) => [
    ...text.matchAll(/《社会团体登记管理条例》第二十八条/g),
  ])
  expect(moved).toHaveLength(written.length)
  const letter = sent(
    'filingReminder',
    first(of('participation')),
    '根据《社会团体登记管理条例》第二十八条的规定',
  )
  const found = sheet(example, application ?? expect.fail(), records, { letters: [letter] })
  expect(found.records).toEqual([])
  expect(found.articles).toMatchObject([
    {
      law: '社会团体登记管理条例',
      article: '第二十八条',
      until: '2026-11-30',
      letters: [{ id: letter.id }],
    },
  ])
  const renewed = mended([amended], 'article-moved')
  expect(renewed.diagnostics.filter(({ code }) => code === 'article-moved')).toEqual([])
  const [amendedApp, renewedApp] = [application, renewed.application]
  if (!amendedApp || !renewedApp) return expect.fail()
  const { records: cited, letters } = sheet(amendedApp, renewedApp, records)
  const citing = reports.filter(({ judgement }) =>
    (judgement?.findings ?? []).some(({ basis }) => basis.includes(moving)),
  )
  const graver = cited.filter(({ findings }) =>
    findings.some(({ before }) => before?.kind === 'ordinary'),
  )
  expect(idsOf(graver.filter(({ submitted }) => submitted !== null))).toEqual(idsOf(citing))
  for (const { findings, turn, conclusion } of cited) {
    expect([turn, conclusion.after]).toEqual(['same', conclusion.before])
    for (const { before, after } of findings)
      expect({ ...before, basis: before?.basis.replace('第二十八条', '第三十二条') }).toEqual(after)
  }
  expect(new Set(letters.map(({ turn }) => turn))).toEqual(new Set(['text']))
})

it('11: a new wording of the advice: who signed the former one and is not accepted signs again', () => {
  const before = edition([['  自 2026年3月1日 “2026年版”\n', '']])
  const asked = first(
    of('registrationCase').filter(
      ({ data }) => data.matter === '成立登记' && data.ackSigned === true,
    ),
  )
  const signed = (id: string, state: string, ackVersion: string): StoredRecord =>
    another(asked, id, { state, data: { ackVersion } })
  const cases = [
    signed('former', '预审', '2025年版'),
    signed('accepted', '受理', '2025年版'),
    signed('current', '预审', '2026年版'),
  ]
  const narrower: Edit = [
    '对 登记事项：事项 = 成立登记 且 告知书版本 ≠ 登记告知书版本',
    '对 登记事项：事项 = 成立登记 且 告知书版本 ≠ 登记告知书版本 且 状态 属于【咨询，预审】',
  ]
  const after = edition([narrower])
  const flagged = (application: Application): readonly string[] =>
    cases
      .filter((each) => {
        const { form } = sideOf(application, each.form)
        const run = { ...plainRun(application, records, each, today), today }
        return flagsOf(application.flags, form, each.data, run).includes('oldAdvice')
      })
      .map(({ id }) => id)
  expect([before, example, after].map(flagged)).toEqual([
    ['current'],
    ['former', 'accepted'],
    ['former'],
  ])
  const found = sheet(before, after, [...records, ...cases])
  expect(found.records).toEqual([])
  const due = [...of('registrationCase'), ...cases].filter(
    ({ submitted }) => String(submitted) >= '2026-03-01',
  )
  expect(lettersIn(found)).toEqual(idsOf(due).map((id) => `registrationAdvice ${id} text`))
  expect(found.letters[0]?.lines.after.join()).toContain('2026年版')
})

it('12: a number that nobody needs is erased by a duty, and nothing of it is kept', () => {
  const mobile = '  字段 职务 （post）：文本，选填\n  字段 起任日期 （since）：日期，必填'
  const before = edition([[mobile, `  字段 身份证号 （idNumber）：身份证号，脱敏\n${mobile}`]])
  const law: Edit = [
    '法规 《中华人民共和国慈善法》',
    '法规 《中华人民共和国个人信息保护法》 生效 2021年11月1日\n  条 第四十七条\n\n法规 《中华人民共和国慈善法》',
  ]
  const duty =
    '  原字段 身份证号 （idNumber）：身份证号，脱敏，删除 依据 《中华人民共和国个人信息保护法》第四十七条'
  const after = edition([[mobile, `${mobile}\n${duty}`], law])
  const held = of('informant').map((each) =>
    another(each, each.id, { data: { idNumber: '999999197006011238' } }),
  )
  const others = records.filter(({ form }) => form !== 'informant')
  const found = sheet(before, after, [...others, ...held])
  expect(found.records.map(({ id, erased, left, turn }) => ({ id, erased, left, turn }))).toEqual(
    held.map(({ id }) => ({ id, erased: ['身份证号'], left: [], turn: 'same' })),
  )
  expect(found.letters).toEqual([])
  const [side, other] = [before, after].map((each) => sideOf(each, 'informant')) as [Side, Side]
  for (const each of held) {
    const moved = migrate(side, other, each, today)
    expect(JSON.stringify(moved)).not.toContain('999999')
  }
})

it('13: two streets become one: reports show then or now, records keep the code they have', () => {
  const merged: Edit = [
    '  310110021 长海路街道',
    '  310110021 长海路街道，至 2026年6月30日，并入 310110020',
  ]
  const counts = '  统计 家数 按 街道\n  交叉 年检结论\n  补齐 街道'
  const now: Edit = [counts, '  统计 家数 按 现为（街道）\n  交叉 年检结论']
  const streets = ['310110021', '310110020']
  const near = withOrgs(
    of('annualInspection').filter((each) => streets.includes(String(orgOf(each).street))),
  )
  const figures = (view: readonly Edit[]) => {
    const found = sheet(edition(view), edition([...view, merged]), near)
    expect(found.records).toEqual([])
    return found.reports.find(({ report }) => report === 'inspectionByStreet')?.figures ?? []
  }
  expect(figures([])).toEqual([])
  const [gone, left] = streets.map((street) =>
    of('annualInspection').filter(
      (each) => orgOf(each).street === street && each.submitted !== null,
    ),
  )
  const among = (list: readonly StoredRecord[] | undefined, value: string): number =>
    (list ?? []).filter(({ judgement }) => judgement?.conclusion === value).length
  const moved = ['不合格', '基本合格', '合格'].filter((value) => among(gone, value) > 0)
  const both = (value: string) => String(among(gone, value) + among(left, value))
  const shown = figures([now]).map(({ row, column, before, after }) => [row, column, before, after])
  expect(shown).toEqual(
    expect.arrayContaining([
      ...moved.map((value) => ['新江湾城街道', value, String(among(left, value)), both(value)]),
      ...moved.map((value) => ['长海路街道', value, String(among(gone, value)), null]),
    ]),
  )
  expect(new Set(shown.map(([row]) => row))).toEqual(new Set(['新江湾城街道', '长海路街道']))
  const cut = edition([['  310110021 长海路街道\n', '']])
  const chosen = of('org').filter(({ data }) => data.street === '310110021').length
  expect(refusedIn(cut, of('org'))).toEqual([
    `“社会组织名录”的“街道”有${chosen}份记录选了“310110021”，新的选项里没有它。请把这一行留着，写上“至”哪一天、“并入”哪一项。`,
  ])
})

it('14: a fourth conclusion; states that are renamed say what becomes of those that stand there', () => {
  const cases = '不合格；有问题 一般 则 基本合格；其余 合格'
  const fourth: Edit = [cases, cases.replace('；有', '；问题数（一般） ≥ 3 则 限期补正；有')]
  const due: Edit = [
    '（rectifyNotice） 对 年检报告书：当 年检结论 属于【基本合格，不合格】',
    '（rectifyNotice） 对 年检报告书：当 年检结论 属于【限期补正，基本合格，不合格】',
  ]
  const manifold = reports.filter(({ judgement }) => {
    const { findings = [], conclusion } = judgement ?? {}
    return (
      conclusion === '基本合格' &&
      findings.filter(({ severity }) => severity === 'ordinary').length >= 3
    )
  })
  const found = sheet(example, edition([fourth]), records)
  expect(turnsIn(found)).toEqual(
    Object.fromEntries(manifold.map(({ id }) => [id, ['基本合格 → 限期补正']])),
  )
  expect(lettersIn(found)).toEqual(idsOf(manifold).map((id) => `rectifyNotice ${id} no-longer-due`))
  expect(lettersIn(sheet(example, edition([fourth, due]), withOrgs(manifold)))).toEqual([])
  const renamed: readonly Edit[] = [
    ['状态 草稿 → 已提交 → 已初审', '状态 起草 → 已提交 → 已初审'],
    [
      '流转 草稿 → 已提交：提交，由 社会组织\n  登记 党建检查点',
      '流转 起草 → 已提交：提交，由 社会组织\n  登记 党建检查点',
    ],
    ['流转 已提交 → 草稿：退回，由 业务主管单位', '流转 已提交 → 起草：退回，由 业务主管单位'],
    ['流转 党建已审核 → 草稿', '流转 党建已审核 → 起草'],
  ]
  expect(refusedIn(edition(renamed), records)).toEqual([
    '“年检报告书”有6份记录停在“草稿”，新的定义里没有这个状态。请在“换版”里写“草稿 改为 起草”这样的一项。',
  ])
})
