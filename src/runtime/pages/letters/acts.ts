import { servingModes } from '../../../model/register.ts'
import { parseDate } from '../../../rules/written-date.ts'
import {
  closeLetter,
  findLetter,
  type LetterOutcome,
  mayAct,
  sealLetters,
  serveLetter,
  voidLetter,
} from '../../letters/register/index.ts'
import { modeName } from '../../messages/letter-acts.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { addresses } from '../addresses.ts'
import type { FormView } from '../people/panels.ts'
import { problemPage } from '../problem-page.ts'
import { type Reply, redirect } from '../reply.ts'
import { say } from '../site.ts'
import { type Asked, errorsIn, formOf } from './inputs.ts'
import { shownLetter } from './letter-page.ts'
import { type Given, givenWrong, type LetterVisit, nothingGiven, refusedPage } from './visit.ts'

/** Does an act on a letter, and shows the letter as it is then. */
export async function actOnLetter(visit: LetterVisit, id: string, name: string): Promise<Reply> {
  const { site, office, posted } = visit
  const act = Object.hasOwn(acts, name) ? acts[name as ActName] : undefined
  const letter = await findLetter(office, id)
  if (act === undefined || letter === null) return problemPage(site, 'missing')
  const outcome = await act.carryOut(visit, id, posted)
  if (outcome.kind === 'done') return redirect(`${addresses.letterPage(id)}?done=${name}`)
  if (outcome.kind === 'invalid')
    return shownLetter(visit, letter, name, givenWrong(visit, outcome))
  return refusedPage(visit, outcome, addresses.letterPage(id))
}

export interface ActView {
  readonly id: ActName
  readonly title: string
  readonly open: boolean
  readonly form: FormView
}

/** The forms of what somebody may do with a letter now. */
export const actViews = (
  visit: LetterVisit,
  letter: LetterRecord,
  tried: string | null,
  given: Given,
): readonly ActView[] =>
  offered(visit, letter).map((name) => {
    const act = acts[name]
    const title = say(visit.site, act.title(letter))
    return {
      id: name,
      title,
      open: tried === name,
      form: formOf(visit, name, act.asked(visit, letter), name === tried ? given : nothingGiven, {
        action: addresses.letterAct(letter.id, name),
        button: title,
        look: name === 'void' ? 'danger' : 'second',
        of: letter.number ?? letter.addressee,
      }),
    }
  })

export const errorsOfActs = (
  visit: LetterVisit,
  letter: LetterRecord,
  tried: string | null,
  given: Given,
) =>
  offered(visit, letter).flatMap((name) =>
    name === tried ? errorsIn(visit, name, acts[name].asked(visit, letter), given) : [],
  )

type ActName = 'seal' | 'serve' | 'close' | 'void'

interface LetterActing {
  readonly right: 'draft' | 'sign'
  readonly isOpen: (letter: LetterRecord) => boolean
  readonly title: (
    letter: LetterRecord,
  ) => 'act-seal' | 'act-serve' | 'act-close' | 'act-void' | 'act-seal-again' | 'act-serve-again'
  readonly asked: (visit: LetterVisit, letter: LetterRecord) => readonly Asked[]
  readonly carryOut: (
    visit: LetterVisit,
    letter: string,
    posted: URLSearchParams,
  ) => Promise<LetterOutcome<object>>
}

const isOut = ({ state, byHand }: LetterRecord): boolean =>
  state === 'printed' || (byHand !== null && state !== 'void')

const remark: Asked = { name: 'remark', label: 'field-remark', optional: true }

const acts: { readonly [A in ActName]: LetterActing } = {
  seal: {
    right: 'draft',
    isOpen: isOut,
    title: ({ seal }) => (seal === null ? 'act-seal' : 'act-seal-again'),
    asked: ({ office }, { seal }) => [
      {
        name: 'day',
        label: 'field-day',
        hint: 'field-day-hint',
        value: seal?.day ?? office.clock().today,
        short: true,
      },
      { name: 'copies', label: 'field-copies', value: String(seal?.copies ?? 1), short: true },
      seal === null
        ? remark
        : { name: 'remark', label: 'field-remark', hint: 'field-remark-again-hint' },
    ],
    carryOut: ({ office }, letter, posted) =>
      sealLetters(office, {
        of: { letter },
        day: dayIn(posted),
        copies: Number(posted.get('copies') || Number.NaN),
        remark: posted.get('remark'),
      }),
  },
  serve: {
    right: 'draft',
    isOpen: isOut,
    title: ({ service }) => (service === null ? 'act-serve' : 'act-serve-again'),
    asked: ({ site, office }, { service }) => [
      {
        name: 'mode',
        label: 'field-mode',
        value: service?.mode ?? 'direct',
        choices: servingModes.map((mode) => ({
          value: mode,
          label: modeName(mode, site.language),
        })),
      },
      {
        name: 'day',
        label: 'field-day',
        hint: 'field-serve-day-hint',
        value: service?.day ?? office.clock().today,
        short: true,
      },
      {
        name: 'receiver',
        label: 'field-receiver',
        hint: 'field-receiver-hint',
        value: service?.receiver ?? '',
      },
      {
        name: 'witness',
        label: 'field-witness',
        hint: 'field-witness-hint',
        value: service?.witness ?? '',
      },
      {
        name: 'remark',
        label: 'field-remark',
        hint: 'field-remark-serve-hint',
      },
    ],
    carryOut: ({ office }, letter, posted) =>
      serveLetter(office, {
        letter,
        mode: posted.get('mode') ?? '',
        day: dayIn(posted),
        receiver: posted.get('receiver'),
        witness: posted.get('witness'),
        remark: posted.get('remark'),
      }),
  },
  close: {
    right: 'draft',
    isOpen: ({ state, closed }) => state !== 'void' && closed === null,
    title: () => 'act-close',
    asked: () => [remark],
    carryOut: ({ office }, letter, posted) =>
      closeLetter(office, { letter, remark: posted.get('remark') }),
  },
  void: {
    right: 'sign',
    isOpen: ({ state }) => state !== 'void',
    title: () => 'act-void',
    asked: () => [{ name: 'remark', label: 'field-reason' }],
    carryOut: ({ office }, letter, posted) =>
      voidLetter(office, { letter, remark: posted.get('remark') }),
  },
}

const offered = ({ office }: LetterVisit, letter: LetterRecord): readonly ActName[] =>
  (['seal', 'serve', 'close', 'void'] as const).filter(
    (name) => acts[name].isOpen(letter) && mayAct(office, letter, acts[name].right),
  )

/** However a day is written; what is none stays as it is. */
export function dayIn(posted: URLSearchParams): string {
  const text = posted.get('day')?.trim() ?? ''
  return parseDate(text) ?? text
}
