import { showDate } from '../../../rules/written-date.ts'
import { formOf as formIn, noticeOf } from '../../application.ts'
import { faultText } from '../../letters/faults.ts'
import { dueOf, findLetter, titleIn } from '../../letters/register/index.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import { actViews, errorsOfActs } from './acts.ts'
import { letterStanding } from './standing.ts'
import { stepsOf } from './steps.ts'
import { linesOfLetter } from './text-lines.ts'
import { type Given, type LetterVisit, nothingGiven, toRegister } from './visit.ts'

/** Everything that is known of one letter, and what may be done with it. */
export async function letterPage(visit: LetterVisit, id: string): Promise<Reply> {
  const letter = await findLetter(visit.office, id)
  return letter
    ? shownLetter(visit, letter, null, nothingGiven)
    : problemPage(visit.site, 'missing')
}

/** `act`: the one whose form was filled in wrong. */
export async function shownLetter(
  visit: LetterVisit,
  letter: LetterRecord,
  act: string | null,
  given: Given,
): Promise<Reply> {
  const { site, office, query } = visit
  const title = letter.number ?? letter.byHand?.title ?? titleIn(letter.view)
  const done = query.get('done') ?? ''
  const standing = letterStanding(site, letter, office.clock().today)
  const isPrinted = letter.file !== null
  const view = {
    ...frame(site, title, {
      trail: [toRegister(site)],
      banner: isDone(done) ? say(site, `act-done-${done}`) : null,
    }),
    errors: errorsOfActs(visit, letter, act, given),
    over: noticeOf(site.app, letter.notice)?.label ?? letter.notice,
    standing,
    voided:
      letter.voided && say(site, 'letter-void-notice', { reason: letter.voided.remark ?? '' }),
    failed:
      letter.state === 'failed' && letter.reason !== null
        ? faultText(letter.reason, site.language)
        : null,
    pdf: isPrinted ? addresses.letter(letter.id) : null,
    word: letter.view === null ? null : addresses.letterWord(letter.id),
    facts: factsOf(visit, letter),
    steps: await stepsOf(visit, letter),
    acts: actViews(visit, letter, act, given),
    lines: await linesOfLetter(office, letter),
  }
  return { kind: 'page', status: given.faults.size > 0 ? 422 : 200, page: 'letters/letter', view }
}

const acts = ['seal', 'serve', 'close', 'void'] as const

const isDone = (text: string): text is (typeof acts)[number] => acts.some((act) => act === text)

interface Fact {
  readonly label: string
  readonly value: string
  readonly href?: string
}

function factsOf({ site }: LetterVisit, letter: LetterRecord): readonly Fact[] {
  const { allowed, service } = letter
  const due = dueOf(letter)
  const form = formIn(site.app, letter.form)
  const isOfRecord = form !== undefined && letter.record !== ''
  return [
    { label: say(site, 'letter-title'), value: letter.byHand?.title ?? titleIn(letter.view) },
    { label: say(site, 'addressee'), value: letter.addressee },
    { label: say(site, 'issued'), value: showDate(letter.issued) },
    ...(allowed
      ? [
          {
            label: say(site, 'letter-allowed'),
            value: say(site, `allowed-${allowed.unit}`, { amount: allowed.amount }),
          },
          {
            label: say(site, service === null ? 'letter-due-issue' : 'letter-due-service'),
            value: due === null ? say(site, 'due-unknown') : showDate(due),
          },
        ]
      : []),
    ...(letter.pages === null
      ? []
      : [{ label: say(site, 'letter-pages'), value: String(letter.pages) }]),
    ...(isOfRecord
      ? [
          {
            label: say(site, 'letter-record'),
            value: `${form.label}：${say(site, 'letter-open-record')}`,
            href: addresses.record(form.id, letter.record),
          },
        ]
      : []),
    ...(letter.sha256 === null
      ? []
      : [{ label: say(site, 'letter-sha256'), value: letter.sha256 }]),
    { label: say(site, 'letter-definition'), value: letter.definition },
  ]
}
