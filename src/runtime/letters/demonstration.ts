import type { Notice } from '../../model/index.ts'
import { addDays } from '../../rules/index.ts'
import { type LoadedApplication, noticeOf } from '../application.ts'
import { serverVisitor } from '../people/server-visitor.ts'
import type { Clock } from '../records/run.ts'
import { serverAct } from '../store/change.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Store, Transaction } from '../store/store.ts'
import { endOf } from './due.ts'
import { issueIn, type LetterText, textOfNotice } from './register/index.ts'
import { refiledAndKept } from './register/letter-in.ts'
import { stopText } from './stop.ts'
import { type WrittenLater, writeLater } from './written-later.ts'

/** Letters of one notice that went out on one day of a demonstration. */
export interface DemonstrationLetters {
  /** Its id. */
  readonly notice: string
  /** YYYY-MM-DD. */
  readonly on: string
  /** Ids of the records they are about. */
  readonly records: readonly string[]
  /** How many days later the post delivered them; absent: nobody knows yet. */
  readonly servedAfter?: number
  /** Of these records: why the letter was declared void a day later. */
  readonly voided?: { readonly [record: string]: string }
  /** What became of the records that the letters made. */
  readonly later?: readonly WrittenLater[]
}

/** Issues them all as on their days, in one go; what hinders one of them, or null. They are printed when somebody asks. */
export async function issueDemonstration(
  app: LoadedApplication,
  store: Store,
  all: readonly DemonstrationLetters[],
): Promise<string | null> {
  const texts = new Map<Notice, LetterText>()
  for (const { notice: id } of all) {
    const notice = noticeOf(app, id)
    if (!notice) return id
    if (!texts.has(notice)) texts.set(notice, await textOfNotice(app, notice))
  }
  return store.transaction(
    (tx) => {
      for (const letters of all) {
        const hindrance = send(app, tx, letters, texts)
        if (hindrance !== null) return `${letters.notice} ${letters.on}: ${hindrance}`
      }
      return null
    },
    { ...serverAct, action: 'demonstration' },
  )
}

function send(
  app: LoadedApplication,
  tx: Transaction,
  letters: DemonstrationLetters,
  texts: ReadonlyMap<Notice, LetterText>,
): string | null {
  const { on, records, voided = {}, later = [] } = letters
  const notice = noticeOf(app, letters.notice)
  const text = notice && texts.get(notice)
  if (!notice || !text) return letters.notice
  const { now } = clockOn(on)()
  const sent = issueIn(tx, { app, notice, date: on, records, now, text })
  const [hindered] = sent.stopped
  if (hindered) return `${hindered.record}: ${stopText(hindered.stop, 'zh')}`
  if (sent.issued.length !== records.length) return `${records.length} ≠ ${sent.issued.length}`
  cancelPrinting(tx, sent.batch)
  const kept = sent.issued.filter(({ record }) => voided[record] === undefined)
  const steps = [
    ...sent.issued.map((letter) => declareVoid(app, tx, letter, voided[letter.record])),
    ...kept.map((letter) => serve(app, tx, letter, letters)),
  ]
  const known = kept.flatMap(({ id }) => tx.paper('letter', id) ?? [])
  const hindrances = [...steps, ...later.map((each) => writeLater(app, tx, known, each))]
  return hindrances.find((each) => each !== null) ?? null
}

function declareVoid(
  app: LoadedApplication,
  tx: Transaction,
  letter: LetterRecord,
  remark: string | undefined,
): string | null {
  if (remark === undefined) return null
  const day = after(letter.issued, 1)
  const voided = { ...stepOn(day), remark }
  return keep(app, tx, { ...letter, state: 'void', voided }, day)
}

/** By post; a person enters it only when the letter is printed, which invented ones are later. */
function serve(
  app: LoadedApplication,
  tx: Transaction,
  letter: LetterRecord,
  { on, servedAfter }: DemonstrationLetters,
): string | null {
  if (servedAfter === undefined) return null
  const day = after(on, servedAfter)
  const service: LetterRecord['service'] = {
    ...stepOn(day),
    mode: 'mail',
    day,
    served: day,
    due: letter.allowed && endOf(letter.allowed, day),
    receiver: null,
    witness: null,
  }
  return keep(app, tx, { ...letter, service }, day)
}

function keep(
  app: LoadedApplication,
  tx: Transaction,
  letter: LetterRecord,
  day: string,
): string | null {
  const outcome = refiledAndKept(tx, { app, clock: clockOn(day) }, letter)
  return outcome.kind === 'done' ? null : `${letter.record}: ${outcome.kind}`
}

const stepOn = (day: string) => ({
  account: null,
  name: serverVisitor.name,
  for: null,
  at: clockOn(day)().now,
  remark: null,
})

/** Letters of years ago are printed when somebody asks for them, not as the server starts. */
function cancelPrinting(tx: Transaction, id: string | null): void {
  const batch = id === null ? null : tx.paper('batch', id)
  if (batch !== null) tx.putPaper('batch', { ...batch, printing: 'cancelled' })
}

const after = (day: string, days: number): string => addDays(day, days) ?? day

const clockOn =
  (today: string): Clock =>
  () => ({ today, now: `${today}T03:00:00.000Z` })
