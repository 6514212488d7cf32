import { beforeAll, expect, it } from 'vitest'
import { compare, riskWord, sentenceOf } from '../../src/change/compare/index.ts'
import type { Impact } from '../../src/change/impact/index.ts'
import { countsOf } from '../../src/change/migrate/counts.ts'
import { migrate, type Side } from '../../src/change/migrate/migrate.ts'
import { refusalText } from '../../src/change/migrate/refusal.ts'
import { refusals } from '../../src/change/migrate/refusals.ts'
import type { Application, RecordData, StoredRecord } from '../../src/model/index.ts'
import { flagsOf } from '../../src/rules/index.ts'
import { applyPlan } from '../../src/runtime/editions/apply.ts'
import { keepPlan } from '../../src/runtime/plans/keep.ts'
import { planned } from '../../src/runtime/plans/make.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { sources } from '../example/example.ts'
import { asked, changes, fourth, type RuleChange, renamed } from './fourteen/changes.ts'
import { districtRecords, sent, sheet, today } from './fourteen/district.ts'
import { drafted, type Edit, edition, editionsOf, mended } from './fourteen/editions.ts'
import { filesOf, officeOf, somebody } from './fourteen/office.ts'
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

it.each(Object.entries<RuleChange>(changes))(
  '%s: what is changed, as a section chief reads it',
  (number, { told }) => {
    const { before, after } = editionsOf(Number(number) as keyof typeof changes)
    const found = compare(before, after).changes
    expect(found.map((each) => `[${riskWord(each.risk, 'zh')}] ${sentenceOf(each, 'zh')}`)).toEqual(
      told,
    )
  },
)

it('1: associations too need not file in the first half year, by a measure of their own', () => {
  const { before, after } = editionsOf(1)
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
  const { before: old } = editionsOf(2)
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
    {
      ...{ field: 'validFrom', label: '有效期起', before: '2026-04-20', after: '2027-01-01' },
      texts: { before: '2026年4月20日', after: '2027年1月1日' },
    },
    {
      ...{ field: 'validTo', label: '有效期止', before: '2031-04-20', after: '2031-12-31' },
      texts: { before: '2031年4月20日', after: '2031年12月31日' },
    },
  ])
  expect(of('rating').length).toBeGreaterThan(200)
})

it('3: another system of accounts asks for more from its year on, and leaves the former years alone', () => {
  const { after } = editionsOf(3)
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
    `“年检报告书”的“持证社会工作者”换了类型，${held}份记录里有值，没有写明怎样转。请加“，转自 持证社会工作者”（或者一个算式），再加一行“原字段 持证社会工作者 （socialWorkers）：整数”。`,
  ])
})

it('4: what is newly required was not collected of drafts, and of nobody is it taken to be 否', () => {
  const missing = { path: ['hasLiaison'], label: '设党建联络员' }
  const { before, after } = editionsOf(4)
  const found = sheet(before, after, records)
  const drafts = of('annualInspection').filter(({ submitted }) => submitted === null)
  expect(drafts).toHaveLength(6)
  expect(found.records.map(({ id, missing: lacking }) => [id, lacking])).toEqual(
    idsOf(drafts).map((id) => [id, [missing]]),
  )
  const some = of('annualInspection').slice(0, 60)
  const { records: all } = sheet(example, edition([asked('')]), withOrgs(some))
  expect(all.map(({ missing: lacking, values }) => ({ lacking, values }))).toEqual(
    some.map(() => ({ lacking: [missing], values: [] })),
  )
  expect(all.every(({ findings, turn }) => findings.length === 0 && turn === 'same')).toBe(true)
})

it('5: one more link and another name for one: codes stay, the label is that of the day', () => {
  const { after } = editionsOf(5)
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
  const { after } = editionsOf(6)
  const found = sheet(example, after, [...of('rating'), ...withOrgs(reports.slice(0, 200))])
  const { records: judged, letters, reports: figures } = found
  expect({ judged, letters, figures }).toEqual({ judged: [], letters: [], figures: [] })
  expect(found.forms.map(({ form }) => form)).toContain('org')
})

it('7: a telephone is split; what nobody can read waits for a person, the original stays', () => {
  const { before, after } = editionsOf(7)
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
  const { after } = editionsOf(8)
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
  const { after } = editionsOf(9)
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
  const { application, diagnostics } = drafted(changes[10].after)
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
  const renewed = mended(changes[10].after, 'article-moved')
  expect(renewed.diagnostics.filter(({ code }) => code === 'article-moved')).toEqual([])
  const [amendedApp, renewedApp] = [application, renewed.application]
  if (!amendedApp || !renewedApp) return expect.fail()
  // What was found is cited by the day of the fact, whichever number the source writes.
  const lateOne = first(reports.filter(({ submitted }) => String(submitted) > '2026-06-01'))
  const next = another(lateOne, 'next', { submitted: '2027-06-15', data: { reportYear: 2026 } })
  const { records: cited, letters } = sheet(amendedApp, renewedApp, [...records, next])
  expect([cited.map(({ id, turn }) => [id, turn]), letters]).toEqual([[['next', 'same']], []])
  for (const { before, after } of first(cited).findings)
    expect({ ...before, basis: before?.basis.replace('第二十八条', '第三十二条') }).toEqual(after)
})

it('11: a new wording of the advice: who signed the former one and is not accepted signs again', () => {
  const { before, after } = editionsOf(11)
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
  const { before, after } = editionsOf(12)
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
  const counts = '  统计 家数 按 街道\n  交叉 年检结论\n  补齐 街道'
  const now: Edit = [counts, '  统计 家数 按 现为（街道）\n  交叉 年检结论']
  const streets = ['310110021', '310110020']
  const near = withOrgs(
    of('annualInspection').filter((each) => streets.includes(String(orgOf(each).street))),
  )
  const figures = (view: readonly Edit[]) => {
    const found = sheet(edition(view), edition([...view, ...changes[13].after]), near)
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
    `“社会组织名录”的“街道”有${chosen}份记录选了“长海路街道（310110021）”，新的选项里没有它。请把这一行留着，写上“至”哪一天、“并入”哪一项。`,
  ])
})

it('14: a fourth conclusion; states that are renamed say what becomes of those that stand there', () => {
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
  expect(lettersIn(sheet(example, editionsOf(14).after, withOrgs(manifold)))).toEqual([])
  expect(refusedIn(edition(renamed), records)).toEqual([
    '“年检报告书”有6份记录停在“草稿”，新的定义里没有这个状态。请在“换版”里写“草稿 改为 起草”这样的一项。',
  ])
})

it('all of them: planned by one, published by another; what was filed stays as it is, and the rest goes on by them', async () => {
  const { before, after } = editionsOf()
  const idNumber = '999999197006011238'
  const nodes = ['138 0013 8000', '021-65123456', '问门卫'].map((phone, at) =>
    another(first(of('warningNode')), `node-${at}`, {
      ...{ state: '拟设', submitted: null, judgement: null },
      data: { name: `节点${at}`, phone },
    }),
  )
  const informants = of('informant')
    .slice(0, 5)
    .map((each) => another(each, each.id, { data: { idNumber } }))
  const drafts = of('annualInspection').filter(({ submitted }) => submitted === null)
  expect(drafts).toHaveLength(6)
  const sample = ['participation', 'partyCheckpoint', 'rating', 'registrationCase'].flatMap(
    (form) => of(form).slice(0, 20),
  )
  const filed = [...withOrgs([...reports.slice(0, 40), ...sample]), ...withOrgs(drafts)]
  const others = [...new Set(filed)].filter((each) => !drafts.includes(each))
  const held = [...others, ...drafts, ...informants, ...nodes]
  const office = await officeOf(before, held)
  const { place } = office
  const { store, editions } = place
  const clerk = somebody('经办', before.revisedBy)
  const draft = { application: after, files: filesOf(after) }
  const made = await planned(place, draft, clerk, '十四处修订')
  if (made.kind !== 'planned') return expect.fail(JSON.stringify(made.refusals))
  expect(made.refusals).toEqual([])
  const sentences = made.comparison.changes.map((each) => sentenceOf(each, 'zh'))
  for (const { told } of Object.values<RuleChange>(changes))
    expect(sentences).toEqual(
      expect.arrayContaining(told.slice(-1).map((each) => each.slice(each.indexOf(' ') + 1))),
    )
  expect((await keepPlan(place, made, clerk)).kind).toBe('kept')
  expect(await applyPlan(place, made.plan.id, clerk)).toMatchObject({
    refusals: [{ code: 'not-publisher' }],
  })
  const both = { ...clerk, posts: somebody('', before.publishedBy).posts }
  expect(await applyPlan(place, made.plan.id, both)).toMatchObject({
    refusals: [{ code: 'same-person' }],
  })
  const chief = somebody('科长', before.publishedBy)
  expect(await applyPlan(place, made.plan.id, chief)).toMatchObject({
    ...{ kind: 'done', unconverted: 1 },
    edition: { number: 2, by: { name: '经办' }, second: { name: '科长' }, note: '十四处修订' },
  })
  const now = await store.read(
    (view) =>
      new Map(held.map(({ form, id }) => [`${form} ${id}`, view.get(form, id) ?? expect.fail(id)])),
  )
  const is = ({ form, id }: StoredRecord): StoredRecord =>
    now.get(`${form} ${id}`) ?? expect.fail(id)
  for (const each of drafts) {
    const { state, definition, data } = is(each)
    expect([state, definition, data.hasLiaison]).toEqual(['起草', made.plan.after, undefined])
  }
  expect(nodes.map((each) => [is(each).data, is(each).former])).toMatchObject([
    [{ dutyMobile: '13800138000' }, [{ value: '138 0013 8000' }]],
    [{ dutyPhone: '021-65123456' }, [{ value: '021-65123456' }]],
    [{}, [{ value: '问门卫' }]],
  ])
  expect((await store.paper('plan', made.plan.id))?.unconverted).toMatchObject([
    { record: 'node-2' },
  ])
  const told = await Promise.all(informants.map(({ form, id }) => store.history(form, id)))
  expect(JSON.stringify([told, informants.map(is)])).not.toContain(idNumber)
  expect(told.every((changes) => changes.some(({ effect }) => effect === 'erase'))).toBe(true)
  const asFiled = others.filter((each) => {
    const { definition: _was, ...record } = each
    const { definition: _is, ...stored } = is(each)
    return JSON.stringify(record) === JSON.stringify(stored)
  })
  expect(asFiled).toHaveLength(others.length)
  expect(
    new Set(
      others.filter(({ form }) => form === 'annualInspection').map((each) => is(each).definition),
    ),
  ).toEqual(new Set([office.first]))
  const form =
    editions.current().application.forms.find(({ id }) => id === 'annualInspection') ??
    expect.fail()
  const next = first(drafts)
  const examined = await openRecords(editions.current(), store, place.clock).examine(
    form,
    is(next).data,
    { id: next.id },
  )
  expect(examined.mistakes).toContainEqual(
    expect.objectContaining({ path: ['hasLiaison'], code: 'required' }),
  )
  await office.close()
})
