import type { Form, RecordData, StoredRecord } from '../model/index.ts'
import { explain, inspect, prefill } from '../rules/index.ts'
import { definitionOf, formOf, type LoadedApplication } from './application.ts'
import { type DemonstrationLetters, issueDemonstration } from './letters/demonstration.ts'
import type { DemonstrationMark } from './people/demonstration-mark.ts'
import { runOf } from './records/run.ts'
import type { Store, Transaction } from './store/store.ts'

/**
 * What an app's `demo.ts` gives: whom one may be, and invented records, complete, in an order in which references point backwards, and between
 * them the letters that went out about those before.
 */
export interface Demonstration extends DemonstrationMark {
  readonly records: Iterable<DemonstrationRecord | DemonstrationLetters>
}

/** One whose id came before is the same record as it was written again on the day `submitted`. */
export interface DemonstrationRecord {
  readonly form: string
  readonly id: string
  readonly data: RecordData
  readonly submitted: string | null
  readonly state: string | null
}

/** A record that its form would not take. */
export class DemonstrationError extends Error {
  readonly record: string

  constructor(record: string, reason: string) {
    super(reason)
    this.name = 'DemonstrationError'
    this.record = record
  }
}

/** Puts the records into an empty store, judged as if each had been sent on its day; gives their number. */
export async function loadDemonstration(
  app: LoadedApplication,
  store: Store,
  demonstration: Demonstration,
  onProgress: (done: number) => void,
): Promise<number> {
  let done = 0
  for (const batch of batches(demonstration.records)) {
    const { letters, records } = batch
    const hindrance = letters.length > 0 ? await issueDemonstration(app, store, letters) : null
    if (hindrance !== null) throw new DemonstrationError(letters[0]?.notice ?? '', hindrance)
    await store.transaction((tx) => {
      for (const record of records) tx.put(storedRecord(app, tx, record, demonstration.today))
    })
    done += records.length
    onProgress(done)
  }
  return done
}

/** What can be done in one go: letters, or records. */
interface Batch {
  readonly letters: DemonstrationLetters[]
  readonly records: DemonstrationRecord[]
}

function* batches(all: Demonstration['records']): Generator<Batch> {
  let batch: Batch = { letters: [], records: [] }
  for (const one of all) {
    const { letters, records } = batch
    const isOther = 'notice' in one ? records.length > 0 : letters.length > 0
    if (isOther || letters.length === 100 || records.length === 1000) {
      yield batch
      batch = { letters: [], records: [] }
    }
    if ('notice' in one) batch.letters.push(one)
    else batch.records.push(one)
  }
  if (batch.letters.length + batch.records.length > 0) yield batch
}

function storedRecord(
  app: LoadedApplication,
  tx: Transaction,
  { form: formId, id, data: given, submitted, state }: DemonstrationRecord,
  today: string,
): StoredRecord {
  const form = formOf(app, formId)
  if (!form) throw new DemonstrationError(id, formId)
  const stands = stateOf(form, state)
  const run = runOf(app, { today, submitted, state: stands }, tx, id)
  const data = prefill(form, given, run)
  const { settled, mistakes, judgement } = inspect(form, data, run, { draft: submitted === null })
  const wrong = mistakes.map((mistake) => explain(mistake, mistake.path.join('.'), 'zh'))
  const schema = submitted === null || app.validators.get(formId)?.(settled.kept) ? [] : ['schema']
  const problems = [...wrong, ...schema, ...judgement.blocks.map((block) => block.message)]
  if (problems.length > 0) throw new DemonstrationError(`${formId} ${id}`, problems.join(' '))
  const at = `${submitted ?? today}T02:00:00.000Z`
  const before = tx.get(formId, id)
  return {
    id,
    form: formId,
    version: (before?.version ?? 0) + 1,
    definition: definitionOf(app, form),
    state: stands,
    submitted: before?.submitted ?? submitted,
    created: before?.created ?? at,
    updated: at,
    data: settled.kept,
    judgement: submitted === null ? null : judgement,
    moves: [],
  }
}

const stateOf = (form: Form, state: string | null): string | null =>
  form.states.length === 0 ? null : (state ?? form.states[0] ?? null)
