import { addDays } from '../../rules/index.ts'
import { type LoadedApplication, noticeOf } from '../application.ts'
import { serverVisitor } from '../records/open.ts'
import type { Clock } from '../records/run.ts'
import { serverAct } from '../store/change.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Store } from '../store/store.ts'
import { endOf } from './due.ts'
import { issueByServer, type Office, voidLetter } from './register/index.ts'
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

/** Issues them as on that day; what hinders one of them, or null. They are printed when somebody asks. */
export async function issueDemonstration(
  app: LoadedApplication,
  store: Store,
  letters: DemonstrationLetters,
): Promise<string | null> {
  const { on, records, voided = {} } = letters
  const notice = noticeOf(app, letters.notice)
  if (!notice) return letters.notice
  const clock = clockOn(on)
  const { batch, issued, stopped, already } = await issueByServer({
    app,
    store,
    notice,
    date: on,
    records,
    clock,
  })
  const [hindered] = stopped
  if (hindered) return `${hindered.record}: ${stopText(hindered.stop, 'zh')}`
  if (already.length > 0 || issued.length !== records.length)
    return `${records.length} ≠ ${issued.length}`
  if (batch !== null) await pausePrinting(store, batch)
  for (const letter of issued) {
    const remark = voided[letter.record]
    if (remark === undefined) continue
    const office: Office = { app, store, clock: clockOn(after(on, 1)), visitor: serverVisitor }
    const outcome = await voidLetter(office, { letter: letter.id, remark })
    if (outcome.kind !== 'done') return `${letter.record}: ${outcome.kind}`
  }
  const kept = issued.filter(({ record }) => voided[record] === undefined)
  return (await serve(app, store, kept, letters)) ?? follow(app, store, kept, letters)
}

/** Letters of years ago are printed when somebody asks for them, not as the server starts. */
const pausePrinting = (store: Store, id: string): Promise<void> =>
  store.transaction(
    (tx) => {
      const batch = tx.paper('batch', id)
      if (batch !== null) tx.putPaper('batch', { ...batch, printing: 'paused' })
    },
    { ...serverAct, action: 'demonstration' },
  )

function follow(
  app: LoadedApplication,
  store: Store,
  issued: readonly LetterRecord[],
  { later = [] }: DemonstrationLetters,
): Promise<string | null> {
  if (later.length === 0) return Promise.resolve(null)
  return store.transaction(
    (tx) => {
      const known = issued.flatMap(({ id }) => tx.paper('letter', id) ?? [])
      const hindrances = later.map((each) => writeLater(app, tx, known, each))
      return hindrances.find((each) => each !== null) ?? null
    },
    { ...serverAct, action: 'demonstration' },
  )
}

/** By post; a person enters it only when the letter is printed, which invented ones are later. */
function serve(
  app: LoadedApplication,
  store: Store,
  issued: readonly LetterRecord[],
  { on, servedAfter }: DemonstrationLetters,
): Promise<string | null> {
  if (servedAfter === undefined || issued.length === 0) return Promise.resolve(null)
  const day = after(on, servedAfter)
  const office: Office = { app, store, clock: clockOn(day), visitor: serverVisitor }
  return store.transaction(
    (tx) => {
      for (const { id } of issued) {
        const letter = tx.paper('letter', id)
        if (letter === null) return id
        const outcome = refiledAndKept(tx, office, {
          ...letter,
          service: {
            account: null,
            name: serverVisitor.name,
            for: null,
            at: clockOn(day)().now,
            remark: null,
            mode: 'mail',
            day,
            served: day,
            due: letter.allowed && endOf(letter.allowed, day),
            receiver: null,
            witness: null,
          },
        })
        if (outcome.kind !== 'done') return `${letter.record}: ${outcome.kind}`
      }
      return null
    },
    { ...serverAct, action: 'serve' },
  )
}

const after = (day: string, days: number): string => addDays(day, days) ?? day

const clockOn =
  (today: string): Clock =>
  () => ({ today, now: `${today}T03:00:00.000Z` })
