import type { LetterState } from '../../../model/register.ts'
import { addDays } from '../../../rules/index.ts'
import { accessOf } from '../../access/access.ts'
import { seesLetter } from '../../access/letter-sight.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { endOf, latestEndOf } from '../due.ts'
import { byNumber } from '../number-order.ts'
import type { Office } from './office.ts'

/** What is not said does not count. */
export interface LetterFilter {
  readonly year?: number
  readonly series?: string
  readonly notice?: string
  readonly batch?: string
  readonly record?: string
  readonly state?: LetterState
  /** In the number, the addressee or the title; past case and width. */
  readonly text?: string
}

export interface LetterPage {
  /** In number order. */
  readonly letters: readonly LetterRecord[]
  /** Opaque: where the next page begins; null: there is none. */
  readonly next: string | null
  readonly totals: Totals
}

/** Of all that match. */
export interface Totals {
  readonly letters: number
  readonly pages: number
  readonly unserved: number
  readonly overdue: number
  readonly void: number
}

/** The letters that somebody may read and that match, in number order. */
export async function lettersOf(
  { app, store, clock, visitor }: Office,
  filter: LetterFilter,
): Promise<readonly LetterRecord[]> {
  const { year, series, notice, batch, record } = filter
  const key = {
    ...(year !== undefined && { year }),
    ...(series !== undefined && { series }),
    ...(notice !== undefined && { notice }),
    ...(batch !== undefined && { batch }),
    ...(record !== undefined && { record }),
  }
  const { today } = clock()
  const access = accessOf(app, visitor, today)
  const text = filter.text === undefined ? '' : folded(filter.text)
  return store.read((view) =>
    [...view.papers('letter', key)]
      .filter(
        (letter) =>
          (filter.state === undefined || is[filter.state](letter, today)) &&
          (text === '' || folded(wordsOf(letter)).includes(text)) &&
          seesLetter(access, letter, view),
      )
      .sort(byNumber),
  )
}

/** The letters that somebody may read, by each of these things that are left to do. */
export async function lettersIn<S extends LetterState>(
  { app, store, clock, visitor }: Office,
  states: readonly S[],
): Promise<ReadonlyMap<S, readonly LetterRecord[]>> {
  const { today } = clock()
  const access = accessOf(app, visitor, today)
  return store.read((view) => {
    const found = new Map(states.map((state) => [state, [] as LetterRecord[]]))
    for (const letter of view.papers('letter', {})) {
      const left = states.filter((state) => is[state](letter, today))
      if (left.length === 0 || !seesLetter(access, letter, view)) continue
      for (const state of left) found.get(state)?.push(letter)
    }
    return found
  })
}

/** One page of them, and what all of them come to. `after`: a former page's `next`; null: it is none. */
export async function letterPage(
  office: Office,
  filter: LetterFilter,
  after: string | null,
  limit: number,
): Promise<LetterPage | null> {
  const place = after === null ? null : placeIn(after)
  if (after !== null && place === null) return null
  const all = await lettersOf(office, filter)
  const from = place === null ? 0 : all.findIndex((letter) => byNumber(letter, place) > 0)
  const letters = from < 0 ? [] : all.slice(from, from + limit)
  const last = letters.at(-1)
  const isMore = from >= 0 && from + limit < all.length
  return {
    letters,
    next: isMore && last ? cursorAt(last) : null,
    totals: totalsOf(all, office.clock().today),
  }
}

export const isOverdue = (letter: LetterRecord, today: string): boolean => is.overdue(letter, today)

/**
 * By when it must be answered: counted from service, where it was served. Where the calendar was not known when it was
 * entered, it is worked out anew; null: by no day that is known yet.
 */
export function dueOf({ service, due, allowed, issued }: Timed): string | null {
  const kept = service === null ? due : service.due
  return kept ?? (allowed && endOf(allowed, service?.served ?? issued))
}

type Timed = Pick<LetterRecord, 'service' | 'due' | 'allowed' | 'issued'>

/** As long as the calendar is not known, by the latest day that can be. */
function isPast(letter: LetterRecord, today: string): boolean {
  const { allowed, service, issued } = letter
  const due = dueOf(letter) ?? (allowed && latestEndOf(allowed, service?.served ?? issued))
  return due !== null && due < today
}

/** Within a fortnight. */
function endsSoon(letter: LetterRecord, today: string): boolean {
  const due = dueOf(letter)
  const until = addDays(today, 14)
  return due !== null && until !== null && due >= today && due <= until
}

const is: { readonly [S in LetterState]: (letter: LetterRecord, today: string) => boolean } = {
  unprinted: ({ state, byHand }) => state === 'issued' && byHand === null,
  failed: ({ state }) => state === 'failed',
  unsealed: (letter) => isOut(letter) && letter.seal === null,
  unserved: (letter) => isOut(letter) && letter.service === null,
  served: (letter) => letter.state !== 'void' && letter.service !== null,
  ending: (letter, today) =>
    letter.state !== 'void' && letter.closed === null && endsSoon(letter, today),
  overdue: (letter, today) =>
    letter.state !== 'void' && letter.closed === null && isPast(letter, today),
  closed: (letter) => letter.state !== 'void' && letter.closed !== null,
  byHand: ({ byHand }) => byHand !== null,
  void: ({ state }) => state === 'void',
}

const isOut = ({ state, byHand }: LetterRecord): boolean =>
  state === 'printed' || (byHand !== null && state !== 'void')

function totalsOf(letters: readonly LetterRecord[], today: string): Totals {
  const counted = (state: LetterState): number =>
    letters.filter((letter) => is[state](letter, today)).length
  return {
    letters: letters.length,
    pages: letters.reduce((sum, { pages }) => sum + (pages ?? 0), 0),
    unserved: counted('unserved'),
    overdue: counted('overdue'),
    void: counted('void'),
  }
}

const wordsOf = ({ number, addressee, byHand, view }: LetterRecord): string =>
  [number, addressee, byHand?.title ?? titleIn(view)].join('\n')

/** Of the frozen view. */
export function titleIn(view: unknown): string {
  const frame = typeof view === 'object' && view !== null && 'frame' in view ? view.frame : null
  const title = typeof frame === 'object' && frame !== null && 'title' in frame ? frame.title : null
  return typeof title === 'string' ? title : ''
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

type Place = Pick<LetterRecord, 'year' | 'series' | 'serial' | 'id'>

const cursorAt = ({ year, series, serial, id }: Place): string =>
  Buffer.from(JSON.stringify([year, series, serial, id])).toString('base64url')

function placeIn(cursor: string): Place | null {
  try {
    const [year, series, serial, id, ...more] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    )
    const isText = (value: unknown): boolean => value === null || typeof value === 'string'
    const isCount = (value: unknown): boolean => value === null || Number.isInteger(value)
    const isPlace = Number.isInteger(year) && isText(series) && isCount(serial)
    return isPlace && typeof id === 'string' && more.length === 0
      ? { year, series, serial, id }
      : null
  } catch {
    return null
  }
}
