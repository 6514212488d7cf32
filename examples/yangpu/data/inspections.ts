import { adviceFaults, ordinaryFaults, severeFaults } from './faults.ts'
import { healthyReport } from './healthy.ts'
import { expiredBeforeReport, isInspected, type Organisation } from './organisations.ts'
import { type Random, randomOf } from './random.ts'
import { amount, type Fault, type Report } from './report.ts'

export interface Inspection extends Report {
  /** Not sent in yet, and not complete. */
  readonly isDraft: boolean
  /** Ids of the rules that must find something, in no order. */
  readonly findings: readonly string[]
  /** What its figures were drawn by; the same for each of its organisation's years. */
  readonly seed: number
}

/** The figures of a year's work that the demonstration reproduces; with the faulty ones, 81 are given advice. */
const figures = {
  faulty: 189,
  severe: 22,
  advisedOnly: 57,
  staff: 19_240,
  unions: 74,
  womensFederations: 12,
  drafts: 6,
} as const

/** The inspection of 2025: every organisation in scope, `figures.faulty` of them with something to rectify. */
export function inspections(organisations: readonly Organisation[]): readonly Inspection[] {
  const random = randomOf(2025)
  const inScope = random.shuffled(organisations.filter(isInspected))
  const expired = inScope.filter(expiredBeforeReport)
  const valid = inScope.filter((organisation) => !expiredBeforeReport(organisation))
  const ordered = [...expired, ...valid]
  const staff = shares(figures.staff, ordered.length - figures.drafts, random)
  const awaited = [...cases]
  const reports = ordered.map((organisation, place) => {
    const seed = 500_000 + place
    const own = randomOf(seed)
    const report = healthyReport(organisation, staff[place] ?? 8, own)
    if (place >= ordered.length - figures.drafts) return draft(report, seed)
    join(report, place)
    const findings = spoil(report, place, expired.length, own, awaited)
    return { ...report, isDraft: false, findings, seed }
  })
  return reports.sort((one, other) => (one.organisation.id < other.organisation.id ? -1 : 1))
}

/** Whole numbers of at least 2 that add up to the total. */
function shares(total: number, count: number, random: Random): readonly number[] {
  const weights = Array.from({ length: count }, () => random.between(2, 20) + random.below(20))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const rounded = weights.map((weight) => Math.max(2, Math.floor((total * weight) / sum)))
  const missing = total - rounded.reduce((all, share) => all + share, 0)
  return rounded.map((share, place) => share + (place < missing ? 1 : 0))
}

function draft(report: Report, seed: number): Inspection {
  for (const field of ['declarationScan', 'pledge', 'activities', 'auditOpinion', 'auditor']) {
    delete report.data[field]
  }
  return { ...report, isDraft: true, findings: [], seed }
}

/** Unions and women's federations, spread over the list. */
function join(report: Report, place: number): void {
  if (place % 11 === 3 && Math.floor(place / 11) < figures.unions) {
    report.data.hasUnion = true
    report.data.unionMembers = Math.ceil(amount(report, 'staffTotal') / 2)
  }
  if (place % 60 === 5 && Math.floor(place / 60) < figures.womensFederations) {
    report.data.hasWomen = true
  }
}

/** The first places go wrong; where the certificate had expired, that is found in any case. */
function spoil(
  report: Report,
  place: number,
  expired: number,
  random: Random,
  awaited: Case[],
): readonly string[] {
  const findings = new Set<string>(place < expired ? ['R31'] : [])
  if (
    place < figures.faulty &&
    takeCase(report, awaited, placeIn(place, expired), findings, random)
  )
    return [...findings]
  if (place < figures.faulty) {
    const isSevere = place >= expired && place < expired + figures.severe
    const isManifold = place % 70 === 69
    const wanted = isManifold ? 5 : random.weighted(howMany).count
    if (isSevere) strike(report, severeFaults, findings, random)
    while (findings.size < wanted) strike(report, ordinaryFaults, findings, random)
  }
  if (isAdvised(place)) strike(report, adviceFaults, findings, random)
  return [...findings]
}

/** What one report must have wrong together, and among which of them it is to be found. */
interface Case {
  readonly rules: readonly string[]
  readonly among: 'expired' | 'severe' | 'advised' | 'rest'
}

const cases: readonly Case[] = [
  { rules: ['R18', 'R30', 'R33'], among: 'expired' },
  { rules: ['R26', 'R27'], among: 'severe' },
  { rules: ['R19', 'R22'], among: 'advised' },
  { rules: ['R11', 'R12', 'R16'], among: 'rest' },
  { rules: ['R14', 'R29'], among: 'rest' },
]

function placeIn(place: number, expired: number): Case['among'] | null {
  const isSevere = place < expired + figures.severe
  if (isAdvised(place)) return isSevere ? null : 'advised'
  return place < expired ? 'expired' : isSevere ? 'severe' : 'rest'
}

/** Gives the report the first of the cases that fits it. */
function takeCase(
  report: Report,
  awaited: Case[],
  among: Case['among'] | null,
  findings: Set<string>,
  random: Random,
): boolean {
  const faults = [...severeFaults, ...ordinaryFaults, ...adviceFaults]
  const named = (rule: string): readonly Fault[] =>
    faults.filter((fault) => fault.findings.join() === rule && fault.fits(report))
  const at = awaited.findIndex(
    (each) => each.among === among && each.rules.every((rule) => named(rule).length > 0),
  )
  const [taken] = at < 0 ? [] : awaited.splice(at, 1)
  for (const rule of taken?.rules ?? []) strike(report, named(rule).slice(0, 1), findings, random)
  return taken !== undefined
}

/** Makes one thing more wrong, of those that it may go wrong with. */
export function strike(
  report: Report,
  faults: readonly Fault[],
  findings: Set<string>,
  random: Random,
): void {
  const fitting = faults.filter(
    (fault) => fault.fits(report) && fault.findings.every((rule) => !findings.has(rule)),
  )
  const fault = random.weighted(fitting)
  fault.strike(report, random)
  for (const rule of fault.findings) findings.add(rule)
}

const howMany = [
  { count: 1, weight: 58 },
  { count: 2, weight: 30 },
  { count: 3, weight: 12 },
] as const

/** Each eighth of those with something to rectify, each eleventh of the others. */
function isAdvised(place: number): boolean {
  const after = place - figures.faulty
  return after < 0 ? place % 8 === 1 : after % 11 === 4 && after / 11 < figures.advisedOnly
}
