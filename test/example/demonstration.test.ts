import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { district } from '../../examples/yangpu/data/district.ts'
import { demonstration } from '../../examples/yangpu/demo.ts'
import type { StoredRecord } from '../../src/model/index.ts'
import { citizenIdFault, isDate, usccFault } from '../../src/rules/index.ts'
import { loadDemonstration } from '../../src/runtime/demonstration.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { reportCsv } from '../../src/runtime/reports/csv.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { built } from './example.ts'

const app = await built()
const demo = demonstration()
const given = [...demo.records]
const records = given.filter((record) => 'form' in record)
const of = (form: string) => records.filter((record) => record.form === form)
const tally = (items: readonly unknown[]): { readonly [item: string]: number } =>
  Object.fromEntries(
    [...new Set(items)].sort().map((item) => [item, items.filter((each) => each === item).length]),
  )

/** As the server would hold them: every record checked by the compiled validators and judged. */
const store = memoryStore()
await loadDemonstration(app, store, { ...demo, records: given }, () => {})
const stored = (form: string): Promise<readonly StoredRecord[]> =>
  store.transaction((tx) => [...tx.scan(form)])
const letters = await store.read((view) => [...view.papers('letter', {})])

const reported = await stored('annualInspection')
const judged = reported.filter(({ data }) => data.reportYear === 2025)
const all = await stored('org')
const existing = all.filter(({ data }) => data.status === '存续')

/** The yearly report as it is printed on a day: its figures by their names. */
async function figuresOn(day: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const server = openRecords(app, store, () => ({ today: day, now: `${day}T01:00:00.000Z` }))
  const report = app.application.reports.find(({ id }) => id === 'annualWork')
  const made = await server.report(report ?? expect.fail('no report'), day, (done) =>
    reportCsv(app.application, done, 'zh'),
  )
  if (made.kind !== 'done') return expect.fail(made.kind)
  const [figures = ''] = made.shown.split(/\r?\n\r?\n/)
  return new Map(
    figures.split(/\r?\n/).map((line) => {
      const [name = '', ...cells] = line.split(',')
      return [name, cells] as const
    }),
  )
}

afterAll(() => rmSync(app.folder, { recursive: true }))

describe('the yearly report', () => {
  it('says of 28 April 2025 what the bureau said', async () => {
    const figures = await figuresOn('2025-04-28')
    const shown = Object.keys(article).map((name) => [name, figures.get(name)?.slice(0, 2)])
    expect(Object.fromEntries(shown)).toEqual(article)
  })

  it('counts 853 again on the day the demonstration plays on', async () => {
    const figures = await figuresOn('2026-07-01')
    const first = (name: string) => figures.get(name)?.[0]
    const names = ['社会组织', '群众活动团队', '工会', '妇联', '评估等级有效', '各等级']
    expect(names.map(first)).toEqual(['853', '1763', '74', '12', '224', '9+31+168+12+4'])
  })

  it('forgets what is taken away', async () => {
    const [one] = existing
    if (!one) return expect.fail('nobody')
    await store.transaction((tx) => tx.remove(one))
    expect((await figuresOn('2025-04-28')).get('社会组织')?.[0]).toBe('852')
    await store.transaction((tx) => tx.put({ ...one, version: one.version + 1 }))
    expect((await figuresOn('2025-04-28')).get('社会组织')?.[0]).toBe('853')
  })
})

/** As printed on that day: exactly, and as it is told. */
const article = {
  社会组织: ['853', '850余家'],
  群众活动团队: ['1763', '1760余家'],
  从业人员: ['19240', '1.9万余人'],
  工会: ['74', '70余家'],
  妇联: ['12', '10余家'],
  市级示范型培育基地: ['2', '2家'],
  评估等级有效: ['224', '224家'],
  各等级: ['9+31+168+12+4', '9+31+168+12+4'],
  创新创业项目: ['113', '110余个'],
  协商联系点: ['18+12+2', '18+12+2'],
  协商活动: ['86', '80多场'],
  企业落户: ['48', '近50家'],
  招聘岗位: ['634', '630余个'],
  录用: ['615', '610余人'],
  参与东西部协作: ['15', '15家'],
  市级荣誉项目: ['9', '9个'],
  培训: ['13', '10余场'],
  培训人次: ['1043', '1000多人次'],
  注销登记: ['26', '26家'],
  抽查: ['110', '110家'],
  整改通知书: ['189', '189份'],
  管理建议书: ['81', '81份'],
  撤销登记: ['6', '6家'],
}

describe('the register', () => {
  const register = all.map(({ data }) => data)

  it('holds 853 organisations of three types, and those that left', () => {
    const types = existing.map(({ data }) => data.orgType)
    expect(tally(types)).toEqual({ JJ: 4, MF: 648, ST: 201 })
    expect(tally(register.map(({ status }) => status))).toEqual({
      存续: 853,
      已撤销: 13,
      已注销: 61,
    })
  })

  it('keeps of who left how it was before', () => {
    const left = all.filter(({ data }) => data.status !== '存续')
    expect(tally(left.map(({ version }) => version))).toEqual({ 2: 74 })
    expect(left.filter(({ data, submitted }) => submitted !== data.registeredOn)).toEqual([])
  })

  it('lost as many after 28 April 2025 as it gained', () => {
    const day = '2025-04-28'
    expect(register.filter(({ registeredOn }) => String(registeredOn) > day)).toHaveLength(17)
    expect(register.filter(({ endedOn }) => String(endedOn ?? '') > day)).toHaveLength(17)
  })

  it('has no name and no code twice', () => {
    expect(new Set(register.map(({ name }) => name)).size).toBe(register.length)
    expect(new Set(register.map(({ uscc }) => uscc)).size).toBe(register.length)
  })

  it('has codes whose two checks hold, of the type they name', () => {
    const prefix = new Map([
      ['ST', '51'],
      ['MF', '52'],
      ['JJ', '53'],
    ])
    for (const { uscc, orgType } of register) {
      expect(usccFault(String(uscc))).toBeNull()
      expect(String(uscc).slice(0, 2)).toBe(prefix.get(String(orgType)))
    }
  })

  it('has people that nobody is', () => {
    for (const { legalRepId } of register) {
      expect(String(legalRepId)).toMatch(/^999999/)
      expect(citizenIdFault(String(legalRepId), '2026-07-01')).toBeNull()
    }
  })

  it('has names that are hard to set', () => {
    const names = register.map(({ legalRep }) => String(legalRep)).join('')
    for (const part of [...'喆堃昇玥珺犇赟', '欧阳', '·']) expect(names).toContain(part)
  })

  it('has two names that are easily confused', () => {
    const names = new Set(register.map(({ name }) => name))
    expect(names).toContain('上海市杨浦区明晖助老服务中心')
    expect(names).toContain('上海市杨浦区明辉助老服务中心')
  })

  it('lies in all twelve streets', () => {
    const counts = Object.values(tally(existing.map(({ data }) => data.street)))
    expect(counts).toHaveLength(12)
    expect(Math.min(...counts)).toBeGreaterThan(30)
    expect(Math.max(...counts)).toBeLessThan(150)
  })

  it('has certificates that have run out, and one that does in 90 days', () => {
    const ends = existing.map(({ data }) => String(data.certTo))
    expect(ends.filter((end) => end < '2026-07-01')).toHaveLength(7)
    expect(ends).toContain('2026-09-29')
  })
})

const planned = new Map(
  [district()].flatMap(({ reports, past }) => [
    ...past.map(({ id, findings }) => [id, [...findings].sort()] as const),
    ...reports.map(
      ({ organisation, findings }) => [`2025-${organisation.id}`, [...findings].sort()] as const,
    ),
  ]),
)

describe('the inspection of 2025', () => {
  const submitted = judged.filter((record) => record.submitted !== null)

  it('covers everyone in scope, six of them not finished', () => {
    expect(judged).toHaveLength(824)
    expect(submitted).toHaveLength(818)
  })

  it('finds in each report what was put there, and nothing else', () => {
    for (const { data, judgement } of submitted) {
      const found = judgement?.findings.map(({ rule }) => rule).sort()
      expect([data.org, found]).toEqual([data.org, planned.get(`2025-${data.org}`)])
    }
  })

  it('gives exactly 189 something to rectify', () => {
    const conclusions = submitted.map(({ judgement }) => judgement?.conclusion)
    expect(tally(conclusions)).toEqual({ 不合格: 25, 合格: 629, 基本合格: 164 })
  })

  it('has a believable mix of findings', () => {
    const findings = submitted.flatMap(({ judgement }) => judgement?.findings ?? [])
    const counts = tally(findings.map(({ rule }) => rule))
    expect(Object.keys(counts).length).toBeGreaterThan(20)
    expect(Math.max(...Object.values(counts))).toBeLessThan(60)
    const advised = submitted.filter(({ judgement }) =>
      judgement?.findings.some(({ severity }) => severity === 'advice'),
    )
    expect(advised).toHaveLength(81)
  })

  it('adds up to the district’s figures', () => {
    const sum = submitted.reduce((total, { data }) => total + Number(data.staffTotal), 0)
    expect(sum).toBe(19_240)
    expect(submitted.filter(({ data }) => data.hasUnion)).toHaveLength(74)
    expect(submitted.filter(({ data }) => data.hasWomen)).toHaveLength(12)
  })

  it('was sent in from March to the first days of June, few late', () => {
    const days = submitted.map((record) => String(record.submitted))
    expect(days.every((day) => isDate(day) && day >= '2026-03-01' && day <= '2026-06-05')).toBe(
      true,
    )
    expect(days.filter((day) => day > '2026-06-01').length).toBeLessThan(12)
  })

  it('leaves no rule that cannot be judged', () => {
    expect(submitted.flatMap(({ judgement }) => judgement?.unjudged ?? [])).toEqual([])
  })
})

describe('the inspections before', () => {
  const past = reported.filter(({ data }) => data.reportYear !== 2025)

  it('were of three years, five of the first told on', () => {
    expect(tally(past.map(({ data }) => data.reportYear))).toEqual({
      2022: 5,
      2023: 764,
      2024: 802,
    })
    expect(tally(past.map(({ state }) => state))).toEqual({ 已归档: past.length })
  })

  it('find in each report what was put there, and nothing else', () => {
    for (const { id, judgement } of past) {
      const found = judgement?.findings.map(({ rule }) => rule).sort()
      expect([id, found]).toEqual([id, planned.get(id)])
    }
    expect(past.flatMap(({ judgement }) => judgement?.unjudged ?? [])).toEqual([])
  })
})

describe('the cases that inspectors learn by', () => {
  const findingsOf = ({ judgement }: StoredRecord) =>
    judgement?.findings
      .map(({ rule }) => rule)
      .sort()
      .join(' ')
  const found = judged.filter(({ submitted }) => submitted !== null).map(findingsOf)

  it.each([
    ['nothing wrong', ''],
    ['too few assets', 'R07'],
    ['an association long due for elections', 'R11 R12 R16'],
    ['members and no party organisation, not all insured', 'R19 R22'],
    ['not all insured', 'R22'],
    ['an association that collects too much', 'R26 R27'],
    ['one that stands still', 'R18 R30 R31 R33'],
    ['a day late', 'R35'],
    ['an official without leave, a gift from abroad untold', 'R14 R29'],
  ])('%s', (_, rules) => {
    expect(found).toContain(rules)
  })

  it('on the last day, which rolled over a Sunday, nothing is late', () => {
    const last = judged.filter(({ submitted }) => submitted === '2026-06-01')
    expect(last.map(findingsOf)).toContain('')
  })

  it('what was not rectified the year before', () => {
    const past = reported.filter(({ data }) => data.reportYear === 2024)
    expect(past.filter((one) => findingsOf(one) === 'R36')).toHaveLength(2)
  })

  it('nothing sent in, and once more: a clue', async () => {
    const checked = (await stored('participation')).filter(({ data }) => data.reportYear === 2025)
    const outcomes = tally(checked.map(({ judgement }) => judgement?.conclusion))
    expect(outcomes).toEqual({ 不参加本年年检: 17, 未参检: 6 })
    const clues = checked.filter(({ judgement }) => (judgement?.clues ?? []).length > 0)
    expect(clues).toHaveLength(2)
  })
})

describe('the letters of 2024', () => {
  const sent = letters.filter(({ year }) => year === 2024)
  const series = (start: string) => sent.filter(({ number }) => number?.startsWith(start))

  it('are numbered to 192 without a gap, three of them void, and to 81', () => {
    const rectify = series('杨民社整').map(({ serial }) => serial ?? 0)
    expect(rectify.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 192 }, (_, at) => at + 1),
    )
    expect(series('杨民社整').filter(({ state }) => state === 'void')).toHaveLength(3)
    const advise = series('杨民社建').map(({ serial }) => serial ?? 0)
    expect(advise.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 81 }, (_, at) => at + 1))
  })

  it('have numbers that rise with their days', () => {
    const days = series('杨民社整')
      .toSorted((a, b) => (a.serial ?? 0) - (b.serial ?? 0))
      .map(({ issued }) => issued)
    expect(days).toEqual(days.toSorted())
  })

  it('were served, some on 30 November: the time ends with February', async () => {
    const served = (await stored('rectification')).filter(
      ({ data }) => data.servedOn === '2024-11-30',
    )
    expect(served.length).toBeGreaterThan(5)
    expect(new Set(served.map(({ judgement }) => judgement?.values.due))).toEqual(
      new Set(['2025-02-28']),
    )
  })

  it('made 189 rectifications, nearly all of them done', async () => {
    const made = (await stored('rectification')).filter(({ data }) =>
      String(data.number).includes('〔2024〕'),
    )
    expect(tally(made.map(({ state }) => state))).toEqual({ 已立案: 3, 已销号: 184, 整改中: 2 })
    const late = made.filter(({ judgement }) => judgement?.values.inTime === false)
    expect(late.length).toBeGreaterThan(4)
    expect(late.length).toBeLessThan(20)
  })

  it('came of 110 checks in four batches, of reports and of campaigns', async () => {
    const checks = (await stored('spotCheck')).filter(({ data }) =>
      String(data.checkedOn).startsWith('2024'),
    )
    expect(tally(checks.map(({ data }) => data.batch))).toEqual({
      'round-2024-1': 28,
      'round-2024-2': 28,
      'round-2024-3': 27,
      'round-2024-4': 27,
    })
    const valid = series('杨民社整').filter(({ state }) => state !== 'void')
    expect(tally(valid.map(({ notice }) => notice))).toEqual({
      campaignRectifyNotice: 12,
      checkRectifyNotice: 70,
      rectifyNotice: 107,
    })
  })

  it('wait for nobody to print them', async () => {
    const batches = await store.read((view) => [...view.papers('batch', {})])
    expect(new Set(batches.map(({ printing }) => printing))).toEqual(new Set(['cancelled']))
  })
})

describe('the streets', () => {
  it('have twelve times three parts, and two incubators of the city', async () => {
    const bases = await stored('base')
    const parts = bases.filter(({ data }) => data.kind !== 'B1')
    expect(tally(parts.map(({ data }) => data.kind))).toEqual({ A1: 12, A2: 12, A3: 12 })
    expect(new Set(parts.map(({ data }) => data.street)).size).toBe(12)
    expect(bases.filter(({ state }) => state === '市示范型')).toHaveLength(2)
  })
})

describe('the rest of the year’s work', () => {
  it('has a case and a party checkpoint for every newcomer', () => {
    const cases = of('registrationCase').filter(({ id }) => id.startsWith('set-up-'))
    const checkpoints = of('partyCheckpoint').filter(({ data }) => data.link === 'L1')
    expect(cases).toHaveLength(17)
    expect(checkpoints.map(({ data }) => data.registration).sort()).toEqual(
      cases.map(({ id }) => id).sort(),
    )
  })

  it('closes no case whose party checkpoint is open', () => {
    const open = of('partyCheckpoint').filter(
      ({ state, data }) => state === '待采集' && data.link === 'L1',
    )
    const waiting = new Set(open.map(({ data }) => data.registration))
    const cases = of('registrationCase').filter(({ id }) => waiting.has(id))
    expect(tally(cases.map(({ state }) => state))).toEqual({ 已发证: open.length })
  })

  it('has candidates that exist on paper only, each year’s dealt with the year after', async () => {
    const checks = await stored('zombieCheck')
    expect(tally(checks.map(({ data }) => data.year))).toEqual({ 2024: 15, 2025: 10, 2026: 8 })
    const known = checks.filter(({ state }) => state === '已认定')
    expect(known.filter(({ judgement }) => Number(judgement?.values.hits) < 1)).toEqual([])
    const old = checks.filter(({ data }) => data.year !== 2026)
    expect(tally(old.map(({ state }) => state))).toEqual({ 已办结: old.length })
  })

  it('follows what runs out, and reminds whoever does not answer', async () => {
    const work = await stored('expiryWork')
    expect(work.filter(({ state }) => state === '已延续')).toHaveLength(40)
    const reminders = await stored('reminder')
    const again = reminders.filter(({ judgement }) => judgement?.values.ordinal === 2)
    expect(again.map(({ state }) => state)).toEqual(['无回应', '无回应'])
  })
})

it('is the same every time, on every machine', () => {
  const hash = (items: Iterable<unknown>) =>
    createHash('sha256')
      .update(JSON.stringify([...items]))
      .digest('hex')
  expect(hash(demonstration().records)).toBe(hash(given))
  expect(hash(records).slice(0, 16)).toBe('70a08acf92ccf8bd')
})
