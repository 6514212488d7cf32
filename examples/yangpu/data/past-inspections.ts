import { daysAfter, daysBetween } from './days.ts'
import { adviceFaults, ordinaryFaults, severeFaults } from './faults.ts'
import { healthyReport, settle } from './healthy.ts'
import { type Inspection, strike } from './inspections.ts'
import { randomOf } from './random.ts'
import { amount, type Report } from './report.ts'

/** A report of an earlier year, accepted and filed away. */
export interface PastInspection extends Report {
  readonly id: string
  readonly year: number
  /** Ids of the rules that must find something, in no order. */
  readonly findings: readonly string[]
  /** What it was to rectify was not done when the next report was judged. */
  readonly isNeglected: boolean
}

/** Of 2023 as many as had letters in 2024: with the spot checks and campaigns 189 and 81. */
const figures = {
  2023: { faulty: 105, severe: 9, advised: 30 },
  2024: { faulty: 40, severe: 4, advised: 0 },
} as const

/** From the latest report of each, on the day of the yearly figures. */
const staffTotal = 19_240
const countedOn = '2025-04-28'

/** The reports of 2022 to 2024 that go before those of 2025; the rated have nothing to rectify. */
export function pastInspections(
  latest: readonly Inspection[],
  rated: ReadonlySet<string>,
): readonly PastInspection[] {
  const lives = livesOf(latest)
  staff(lives)
  spoil(lives, rated)
  const past = lives.flatMap(({ reports }) => [...reports.values()])
  return past.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Two of those that have sent nothing in yet missed the year before too, two others did not rectify. */
export const absentTwice = (latest: readonly Inspection[]): readonly string[] =>
  unfinished(latest).slice(0, 2)

const neglecting = (latest: readonly Inspection[]): readonly string[] =>
  unfinished(latest).slice(2, 4)

const unfinished = (latest: readonly Inspection[]): readonly string[] =>
  latest
    .filter(({ isDraft, organisation }) => isDraft && organisation.registeredOn < '2023-06-30')
    .map(({ organisation }) => organisation.id)

/** Five that missed 2023: what they said of 2022 is carried on. */
const missed2023 = (place: number): boolean => place % 160 === 90

interface Life {
  readonly latest: Inspection
  readonly reports: Map<number, Writable>
  readonly isNeglecting: boolean
}

type Writable = { -readonly [Key in keyof PastInspection]: PastInspection[Key] }

function livesOf(latest: readonly Inspection[]): readonly Life[] {
  const [absent, neglect] = [absentTwice(latest), neglecting(latest)]
  return latest.map((report, place) => {
    const { id, registeredOn } = report.organisation
    const isMissed = missed2023(place) && !report.isDraft && registeredOn < '2022-06-30'
    const years = isMissed ? [2024, 2022] : absent.includes(id) ? [2023] : [2024, 2023]
    const reports = new Map<number, Writable>()
    let next: Report = report
    for (const year of years.filter((each) => registeredOn <= `${each}-06-30`)) {
      const made = before(report, next, year)
      if (isMissed && year === 2024) made.submitted = '2025-05-20'
      reports.set(year, made)
      next = made
    }
    return { latest: report, reports, isNeglecting: neglect.includes(id) }
  })
}

/** What the same organisation reported of an earlier year, so that the next year goes on from it. */
function before({ organisation, seed, data }: Inspection, next: Report, year: number): Writable {
  const report = healthyReport(organisation, amount(next, 'staffTotal'), randomOf(seed), year)
  const opening = amount(next, 'netOpening')
  if (opening >= amount(report, 'registeredCapital')) settle(report, opening)
  if (organisation.type === 'JJ') report.data.expCharity = amount(report, 'expProgram')
  report.submitted = sentOn(report.submitted, year)
  if (data.hasUnion === true) report.data.hasUnion = true
  if (data.hasWomen === true) report.data.hasWomen = true
  return { ...report, id: `${year}-${organisation.id}`, year, findings: [], isNeglected: false }
}

/** Nobody was late; of 2023 everything was in by the day of the yearly figures. */
function sentOn(drawn: string, year: number): string {
  const opened = `${year + 1}-03-01`
  const after = daysBetween(opened, drawn)
  return daysAfter(opened, year < 2024 ? Math.floor((after * 56) / 92) : Math.min(after, 90))
}

/** The latest ones on the day add up; the others are near them. */
function staff(lives: readonly Life[]): void {
  const counted = lives.flatMap(({ reports }) => {
    const known = [...reports.values()].filter(({ submitted }) => submitted <= countedOn)
    return known[0] ?? []
  })
  const sum = counted.reduce((total, report) => total + amount(report, 'staffTotal'), 0)
  const [step, times] = [Math.sign(staffTotal - sum), Math.abs(staffTotal - sum)]
  const growing = counted.filter((report) => amount(report, 'staffTotal') > 4)
  for (let time = 0; time < times; time++) {
    const report = growing[time % growing.length]
    if (report) employ(report, amount(report, 'staffTotal') + step)
  }
  for (const { reports } of lives)
    for (const report of reports.values()) {
      if (report.data.hasUnion !== true) continue
      report.data.unionMembers = Math.ceil(amount(report, 'staffTotal') / 2)
    }
}

/** One more or less of those who have another job too. */
function employ({ data }: Report, total: number): void {
  const full = Math.min(Number(data.staffFull), total)
  Object.assign(data, { staffTotal: total, staffFull: full, staffPart: total - full })
  for (const field of ['staffDegree', 'socialWorkers', 'gradHired', 'contracts', 'insured'])
    data[field] = Math.min(Number(data[field]), total)
}

function spoil(lives: readonly Life[], rated: ReadonlySet<string>): void {
  for (const { reports, isNeglecting } of lives) {
    const [first, second] = [reports.get(2023), reports.get(2024)]
    if (!isNeglecting || !first || !second) continue
    spoilOne(first, [ordinaryFaults], randomOf(Number(first.data.staffTotal)))
    Object.assign(first, { isNeglected: true })
    Object.assign(second, { findings: ['R36'], isNeglected: true })
  }
  const sound = lives.filter(
    ({ latest, isNeglecting }) =>
      !isNeglecting && !latest.isDraft && !rated.has(latest.organisation.id),
  )
  const [of2023, rest] = split(of(sound, 2023), figures[2023].faulty)
  damage(of2023, rest, figures[2023])
  const touched = new Set(of2023.map(({ organisation }) => organisation.id))
  const others = sound.filter(
    ({ latest }) => latest.findings.length === 0 && !touched.has(latest.organisation.id),
  )
  damage(split(of(others, 2024), figures[2024].faulty)[0], [], figures[2024])
}

const of = (lives: readonly Life[], year: 2023 | 2024): readonly Writable[] =>
  randomOf(year).shuffled(lives.flatMap(({ reports }) => reports.get(year) ?? []))

const split = <T>(items: readonly T[], at: number) => [items.slice(0, at), items.slice(at)] as const

function damage(
  faulty: readonly Writable[],
  others: readonly Writable[],
  { severe, advised }: { readonly severe: number; readonly advised: number },
): void {
  const both = Math.floor(advised / 3)
  for (const [place, report] of faulty.entries()) {
    const first = place < severe ? severeFaults : ordinaryFaults
    const more = place % 4 === 1 ? [ordinaryFaults] : []
    const advice = place < both ? [adviceFaults] : []
    spoilOne(report, [first, ...more, ...advice], randomOf(600_000 + report.year * 1000 + place))
  }
  for (const [place, report] of others.slice(0, advised - both).entries())
    spoilOne(report, [adviceFaults], randomOf(650_000 + place))
}

function spoilOne(
  report: Writable,
  faults: readonly (readonly (typeof ordinaryFaults)[number][])[],
  random: ReturnType<typeof randomOf>,
): void {
  const findings = new Set<string>()
  for (const each of faults) strike(report, each.filter(isLasting), findings, random)
  report.findings = [...findings]
}

/** What would not go on from year to year is left out. */
const isLasting = ({ findings }: (typeof ordinaryFaults)[number]): boolean =>
  !findings.includes('R07') && !findings.includes('R19')
