import { type LetterState, letterStates } from '../../../model/register.ts'
import { dateParts } from '../../../rules/index.ts'
import { showDate } from '../../../rules/written-date.ts'
import { noticeOf } from '../../application.ts'
import {
  type LetterFilter,
  letterPage,
  mayAct,
  proofFor,
  type SeriesProof,
  titleIn,
} from '../../letters/register/index.ts'
import { letterStateName } from '../../messages/letter-acts.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { addresses, withQuery } from '../addresses.ts'
import { frame } from '../frame.ts'
import { type Reply, redirect } from '../reply.ts'
import { say } from '../site.ts'
import { letterStanding } from './standing.ts'
import type { LetterVisit } from './visit.ts'

/** 发文登记簿: the letters in number order, by what is asked for, and the proof of their numbers. */
export async function registerPage(visit: LetterVisit): Promise<Reply> {
  const { site, office, query } = visit
  const filter = filterIn(visit)
  const after = query.get('after')
  const page = await letterPage(office, filter, after, pageSize)
  const kept = keptIn(query)
  if (page === null) return redirect(withQuery(addresses.letters, kept))
  const { letters, next, totals } = page
  const proofs = await proofFor(office)
  const entered = query.get('entered')
  const first = query.get('first')
  const view = {
    ...frame(site, say(site, 'letters-register'), {
      banner: entered
        ? say(site, 'act-done-enter', { number: entered })
        : first && say(site, 'act-done-begin', { first }),
    }),
    action: addresses.letters,
    text: query.get('text') ?? '',
    filters: filtersOf(visit),
    narrowed: Object.keys(kept).length > 0,
    totals: say(site, 'register-totals', { ...totals }),
    letters: letters.map((letter) => rowOf(visit, letter)),
    first: after === null ? null : withQuery(addresses.letters, kept),
    next: next === null ? null : withQuery(addresses.letters, { ...kept, after: next }),
    paged: after !== null || next !== null,
    csv: withQuery(addresses.lettersCsv, kept),
    newHref: entersAny(visit) ? addresses.newLetter : null,
    beginHref: beginsAny(visit) ? addresses.beginSeries : null,
    proofs: proofs.map((proof) => proofView(visit, proof)),
  }
  return { kind: 'page', status: 200, page: 'letters/register', view }
}

const pageSize = 50

/** What no filter offers is left out. Without a year, this one; "all" is every year. */
export function filterIn({ site, office, query }: LetterVisit): LetterFilter {
  const year = query.get('year') ?? String(dateParts(office.clock().today).year)
  const notice = query.get('notice') ?? ''
  const series = query.get('series') ?? ''
  const state = query.get('state') ?? ''
  const batch = query.get('batch') ?? ''
  const text = query.get('text')?.trim() ?? ''
  return {
    ...(/^\d{4}$/.test(year) && { year: Number(year) }),
    ...(seriesIn(site.app.application.notices).includes(series) && { series }),
    ...(notice !== '' && { notice }),
    ...(isState(state) && { state }),
    ...(batch !== '' && { batch }),
    ...(text !== '' && { text }),
  }
}

const isState = (text: string): text is LetterState => letterStates.some((each) => each === text)

/** What stands in the address beside the place of the page. */
export const keptIn = (query: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['year', 'series', 'notice', 'state', 'batch', 'text'].flatMap((name) => {
      const value = query.get(name)
      return value ? [[name, value]] : []
    }),
  )

const seriesIn = (
  notices: readonly { readonly number: { readonly series: string } | null }[],
): readonly string[] => [...new Set(notices.flatMap(({ number }) => number?.series ?? []))]

function filtersOf({ site, office, query }: LetterVisit) {
  const { notices } = site.app.application
  const thisYear = dateParts(office.clock().today).year
  const years = Array.from({ length: 6 }, (_, back) => String(thisYear - back))
  const filter = (
    name: 'year' | 'series' | 'notice' | 'state',
    values: readonly { readonly value: string; readonly label: string }[],
    chosen: string,
  ) => ({
    element: `register-${name}`,
    name,
    label: say(site, `register-${name}`),
    choices: [{ value: anyOf(name), label: say(site, 'any') }, ...values].map((choice) => ({
      ...choice,
      chosen: choice.value === chosen,
    })),
  })
  return [
    filter(
      'year',
      years.map((year) => ({ value: year, label: year })),
      query.get('year') ?? String(thisYear),
    ),
    filter(
      'notice',
      notices.map(({ id, label }) => ({ value: id, label })),
      query.get('notice') ?? '',
    ),
    filter(
      'series',
      seriesIn(notices).map((series) => ({ value: series, label: shown(series) })),
      query.get('series') ?? '',
    ),
    filter(
      'state',
      letterStates.map((state) => ({
        value: state,
        label: letterStateName(state, site.language),
      })),
      query.get('state') ?? '',
    ),
  ]
}

/** Nothing said of the year means this year. */
const anyOf = (name: string): string => (name === 'year' ? 'all' : '')

/** 某字〔年〕…号. */
const shown = (series: string): string => series.replaceAll('{年}', '年').replaceAll('{序号}', '…')

function rowOf({ site, office }: LetterVisit, letter: LetterRecord) {
  const { label, look } = letterStanding(site, letter, office.clock().today)
  return {
    href: addresses.letterPage(letter.id),
    number: letter.number ?? say(site, 'unnumbered'),
    label: noticeOf(site.app, letter.notice)?.label ?? letter.notice,
    title: letter.byHand?.title ?? titleIn(letter.view),
    addressee: letter.addressee,
    issued: showDate(letter.issued),
    served: letter.service === null ? '' : showDate(letter.service.served),
    state: label,
    look,
  }
}

function proofView({ site }: LetterVisit, proof: SeriesProof) {
  const { series, year, first, least, greatest, count, voided, byHand } = proof
  const numbers = (list: readonly number[]) => ({
    numbers: list.slice(0, 20).join(say(site, 'separator')),
  })
  const faults = [
    ...(least === first ? [] : [say(site, 'proof-least', { first })]),
    ...(proof.doubles.length > 0 ? [say(site, 'proof-doubles', numbers(proof.doubles))] : []),
    ...(proof.gaps.length > 0 ? [say(site, 'proof-gaps', numbers(proof.gaps))] : []),
    ...(proof.lost ? [say(site, 'proof-lost')] : []),
  ]
  const warnings =
    proof.outOfOrder.length > 0 ? [say(site, 'proof-order', numbers(proof.outOfOrder))] : []
  return {
    series: shown(series),
    year,
    least,
    greatest,
    count,
    voided,
    byHand,
    holds: proof.holds,
    verdict: [...(proof.holds ? [say(site, 'proof-holds')] : faults), ...warnings],
  }
}

const entersAny = ({ site, office }: LetterVisit): boolean =>
  site.app.application.notices.some(
    ({ id, form, number }) => number !== null && mayAct(office, { notice: id, form }, 'draft'),
  )

const beginsAny = ({ site, office }: LetterVisit): boolean =>
  site.app.application.notices.some(
    ({ id, form, number }) => number !== null && mayAct(office, { notice: id, form }, 'sign'),
  )
