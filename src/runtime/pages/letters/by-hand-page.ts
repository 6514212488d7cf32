import { dateParts } from '../../../rules/index.ts'
import { beginSeries, enterByHand, mayAct } from '../../letters/register/index.ts'
import { addresses, withQuery } from '../addresses.ts'
import { frame } from '../frame.ts'
import { problemPage } from '../problem-page.ts'
import { type Reply, redirect } from '../reply.ts'
import { say } from '../site.ts'
import { dayIn } from './acts.ts'
import { type Asked, errorsIn, formOf } from './inputs.ts'
import {
  type Given,
  givenWrong,
  type LetterVisit,
  nothingGiven,
  refusedPage,
  toRegister,
} from './visit.ts'

/** Asks for a letter that was written outside. */
export async function newLetterPage(visit: LetterVisit): Promise<Reply> {
  return asking(visit, entering(visit), nothingGiven)
}

export async function enterLetter(visit: LetterVisit): Promise<Reply> {
  const { office, posted } = visit
  const outcome = await enterByHand(office, {
    notice: posted.get('notice') ?? '',
    title: posted.get('title') ?? '',
    addressee: posted.get('addressee') ?? '',
    day: dayIn(posted),
    remark: posted.get('remark'),
  })
  if (outcome.kind === 'invalid') return asking(visit, entering(visit), givenWrong(visit, outcome))
  if (outcome.kind !== 'done') return refusedPage(visit, outcome, addresses.letters)
  const { year, number } = outcome.letter
  return redirect(withQuery(addresses.letters, { year: String(year), entered: number ?? '' }))
}

/** Asks up to which number another register went. */
export async function beginSeriesPage(visit: LetterVisit): Promise<Reply> {
  return asking(visit, beginning(visit), nothingGiven)
}

export async function beginSeriesAt(visit: LetterVisit): Promise<Reply> {
  const { office, posted } = visit
  const outcome = await beginSeries(office, {
    notice: posted.get('notice') ?? '',
    year: wholeIn(posted, 'year'),
    last: wholeIn(posted, 'last'),
    remark: posted.get('remark'),
  })
  if (outcome.kind === 'invalid') return asking(visit, beginning(visit), givenWrong(visit, outcome))
  if (outcome.kind !== 'done') return refusedPage(visit, outcome, addresses.letters)
  return redirect(withQuery(addresses.letters, { first: String(outcome.first) }))
}

interface Asking {
  readonly id: string
  readonly title: 'enter-letter' | 'begin-series'
  readonly lead: 'enter-lead' | 'begin-lead'
  readonly action: string
  readonly asked: readonly Asked[]
}

const entering = (visit: LetterVisit): Asking => ({
  id: 'enter',
  title: 'enter-letter',
  lead: 'enter-lead',
  action: addresses.newLetter,
  asked: [
    { name: 'notice', label: 'field-notice', choices: numbered(visit, 'draft') },
    { name: 'title', label: 'field-title' },
    { name: 'addressee', label: 'field-addressee' },
    {
      name: 'day',
      label: 'field-signed-on',
      hint: 'field-day-hint',
      value: visit.office.clock().today,
      short: true,
    },
    { name: 'remark', label: 'field-remark', optional: true },
  ],
})

const beginning = (visit: LetterVisit): Asking => ({
  id: 'begin',
  title: 'begin-series',
  lead: 'begin-lead',
  action: addresses.beginSeries,
  asked: [
    { name: 'notice', label: 'field-notice', choices: numbered(visit, 'sign') },
    {
      name: 'year',
      label: 'field-year',
      value: String(dateParts(visit.office.clock().today).year),
      short: true,
    },
    { name: 'last', label: 'field-last', short: true },
    { name: 'remark', label: 'field-remark', optional: true },
  ],
})

/** The notices with numbers, each with its pattern. */
const numbered = ({ site, office }: LetterVisit, act: 'draft' | 'sign') =>
  site.app.application.notices.flatMap(({ id, label, form, number }) =>
    number && mayAct(office, { notice: id, form }, act)
      ? [{ value: id, label: `${label}（${number.series}）` }]
      : [],
  )

function asking(
  visit: LetterVisit,
  { id, title, lead, action, asked }: Asking,
  given: Given,
): Reply {
  const { site } = visit
  if (asked.some(({ choices }) => choices?.length === 0)) return problemPage(site, 'missing')
  const form = formOf(visit, id, asked, given, {
    action,
    button: say(site, title),
    back: addresses.letters,
  })
  return {
    kind: 'page',
    status: given.faults.size > 0 ? 422 : 200,
    page: 'people/page',
    view: {
      ...frame(site, say(site, title), { trail: [toRegister(site)] }),
      lead: say(site, lead),
      errors: errorsIn(visit, id, asked, given),
      panels: [{ id, forms: [form] }],
    },
  }
}

const wholeIn = (posted: URLSearchParams, name: string): number =>
  Number(posted.get(name)?.trim() || Number.NaN)
