import type { RecordData } from '../../model/index.ts'
import { explain } from '../../rules/index.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { checkedAt } from '../records/desk.ts'
import { revised } from '../records/revised.ts'
import { runOf } from '../records/run.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Transaction } from '../store/store.ts'

/** What was written into records that letters of a demonstration made. */
export interface WrittenLater {
  /** The form of the records that are meant. */
  readonly form: string
  /** By the record that the letter is about. */
  readonly of: { readonly [record: string]: LaterStep }
}

export interface LaterStep {
  /** YYYY-MM-DD. */
  readonly on: string
  readonly data: RecordData
  /** Where it stands from then on. */
  readonly state: string
}

/** Writes it, as if on its days; what hinders it, or null. */
export function writeLater(
  app: LoadedApplication,
  tx: Transaction,
  letters: readonly LetterRecord[],
  { form, of }: WrittenLater,
): string | null {
  for (const letter of letters) {
    const step = of[letter.record]
    const made = letter.made?.find((each) => each.form === form)
    if (!step || !made) continue
    const hindrance = writeStep(app, tx, made, step)
    if (hindrance !== null) return `${letter.record}: ${hindrance}`
  }
  return null
}

function writeStep(
  app: LoadedApplication,
  tx: Transaction,
  made: { readonly form: string; readonly id: string },
  { on, data, state }: LaterStep,
): string | null {
  const form = formOf(app, made.form)
  const record = tx.get(made.form, made.id)
  if (!form || !record) return made.form
  const { submitted } = record
  const now = { today: on, now: `${on}T05:00:00.000Z` }
  const desk = { app, form, tx, now, record: record.id, submitted: submitted ?? now.today }
  const given = { draft: false, stored: record.data }
  const checked = checkedAt(desk, { ...record.data, ...data }, given, state)
  if (checked.mistakes.length + checked.blocks.length > 0) {
    const wrong = checked.mistakes.map((each) => explain(each, each.path.join('.'), 'zh'))
    return [...wrong, ...checked.blocks.map(({ message }) => message)].join(' ')
  }
  const run = runOf(app, { today: now.today, submitted, state }, tx, record.id)
  const move = { from: record.state ?? '', to: state, at: now.now, on: now.today, reason: null }
  tx.put({
    ...record,
    version: record.version + 1,
    updated: now.now,
    state,
    data: checked.data,
    judgement: revised(form, record, checked.data, run),
    moves: record.state === state ? record.moves : [...record.moves, move],
  })
  return null
}
