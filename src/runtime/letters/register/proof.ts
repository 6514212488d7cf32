import type { Notice } from '../../../model/index.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store, View } from '../../store/store.ts'
import type { Office } from './office.ts'
import { mayAct } from './rights-of.ts'
import { firstSerial, lastSerial } from './series.ts'

/** What the register says of one series in one year. */
export interface SeriesProof {
  readonly series: string
  readonly year: number
  /** The number it begins with: 1, where no other register was continued. */
  readonly first: number
  readonly least: number
  readonly greatest: number
  readonly count: number
  /** Of them. */
  readonly voided: number
  readonly byHand: number
  /** Given twice. */
  readonly doubles: readonly number[]
  /** Not given, though later ones were. */
  readonly gaps: readonly number[]
  /** The last number that was taken is not the greatest of a letter. */
  readonly lost: boolean
  /** Numbers of letters that are dated before the one with the number before: a warning only. */
  readonly outOfOrder: readonly number[]
  readonly holds: boolean
}

/** Whether each series has every number once, from its first to its last, year by year. */
export const registerProof = (store: Store): Promise<readonly SeriesProof[]> =>
  store.read((view) => proofIn(view))

/** Of the series with which somebody has to do; one that no notice has any more is for all who have to do with any. */
export async function proofFor(office: Office): Promise<readonly SeriesProof[]> {
  const { store, visitor } = office
  if (visitor.account === null) return registerProof(store)
  const { notices } = office.app.application
  const own = notices.filter(({ id, form }) => hasToDo(office, { notice: id, form }))
  const inOwn = seriesOf(own)
  const inAny = seriesOf(notices)
  const { all, kinds } = await store.read((view) => ({ all: proofIn(view), kinds: kindsIn(view) }))
  const isOfLetters = own.length > 0 || kinds.some((kind) => hasToDo(office, kind))
  return all.filter(({ series }) => inOwn.has(series) || (isOfLetters && !inAny.has(series)))
}

const seriesOf = (notices: readonly Notice[]): ReadonlySet<string> =>
  new Set(notices.flatMap(({ number }) => (number ? [number.series] : [])))

type Kind = Pick<LetterRecord, 'notice' | 'form'>

const hasToDo = (office: Office, about: Kind): boolean =>
  (['draft', 'review', 'sign'] as const).some((act) => mayAct(office, about, act))

/** One of each, also of notices that are gone. */
const kindsIn = (view: View): readonly Kind[] => [
  ...new Map(
    [...view.papers('letter', {})].map(({ notice, form }) => [notice, { notice, form }]),
  ).values(),
]

export function proofIn(view: View): readonly SeriesProof[] {
  const groups = new Map<string, Map<number, LetterRecord[]>>()
  for (const letter of view.papers('letter', {})) {
    if (letter.series === null || letter.serial === null) continue
    const years = groups.get(letter.series) ?? new Map<number, LetterRecord[]>()
    groups.set(letter.series, years)
    const letters = years.get(letter.year) ?? []
    years.set(letter.year, letters)
    letters.push(letter)
  }
  return [...groups].flatMap(([series, years]) => provenYears(view, series, years))
}

function provenYears(
  view: View,
  series: string,
  years: ReadonlyMap<number, readonly LetterRecord[]>,
): readonly SeriesProof[] {
  const throughYears = lastSerial(view, series, 0)
  const ordered = [...years].sort(([a], [b]) => a - b)
  let before = 0
  return ordered.map(([year, letters], at) => {
    const ofYear = lastSerial(view, series, year)
    // A series that runs through the years begins a year where the year before ended.
    const goingOn = before > 0 ? before + 1 : firstSerial(view, series, 0)
    const begins = [
      ...(ofYear === null ? [] : [firstSerial(view, series, year)]),
      ...(throughYears === null ? [] : [goingOn]),
    ]
    const isLast = at === ordered.length - 1
    const taken = ofYear ?? (isLast ? (throughYears ?? 0) : 0)
    const proof = proven(series, year, letters, begins, taken)
    before = proof.greatest
    return proof
  })
}

function proven(
  series: string,
  year: number,
  letters: readonly LetterRecord[],
  begins: readonly number[],
  taken: number,
): SeriesProof {
  const ordered = [...letters].sort((a, b) => (a.serial ?? 0) - (b.serial ?? 0))
  const serials = ordered.map(({ serial }) => serial ?? 0)
  const least = serials[0] ?? 0
  const greatest = serials.at(-1) ?? 0
  const first = begins.includes(least) ? least : (begins[0] ?? 1)
  const given = new Set(serials)
  const doubles = [...new Set(serials.filter((serial, at) => serials[at - 1] === serial))]
  const gaps = missingBetween(given, first, greatest)
  const outOfOrder = ordered.flatMap(({ issued, serial }, at) =>
    issued < (ordered[at - 1]?.issued ?? '') ? [serial ?? 0] : [],
  )
  const lost = taken > greatest
  return {
    series,
    year,
    first,
    least,
    greatest,
    count: letters.length,
    voided: letters.filter(({ state }) => state === 'void').length,
    byHand: letters.filter(({ byHand }) => byHand !== null).length,
    doubles,
    gaps,
    lost,
    outOfOrder,
    holds: least === first && doubles.length === 0 && gaps.length === 0 && !lost,
  }
}

/** As many as can be of use. */
const mostGaps = 1000

function missingBetween(given: ReadonlySet<number>, first: number, last: number): number[] {
  const missing: number[] = []
  for (let serial = first; serial <= last && missing.length < mostGaps; serial++)
    if (!given.has(serial)) missing.push(serial)
  return missing
}
