import { bareItem } from '../../change/migrate/unconverted.ts'
import { policyUnder } from '../../model/on-edition.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import type { Now } from '../records/run.ts'
import type { Transaction } from '../store/store.ts'
import type { WorkItem } from './model.ts'
import { isTouched } from './touched.ts'
import { upgraded } from './upgrade.ts'

export interface Rewritten {
  /** How many records were written anew. */
  readonly count: number
  readonly unconverted: readonly WorkItem[]
}

/** Converts the records that come along to the next edition and do not fit it as they are. */
export function rewriteAll(
  tx: Transaction,
  before: LoadedApplication,
  next: LoadedApplication,
  { today, now }: Now,
): Rewritten {
  const unconverted: WorkItem[] = []
  let count = 0
  for (const form of before.application.forms) {
    const after = formOf(next, form.id)
    if (!after || !isTouched(form, [before.application], next.application)) continue
    for (const record of [...tx.scan(form.id)]) {
      if (policyUnder(form, after, record.state) !== 'upgrade') continue
      const app = before.editions?.of(record.definition) ?? before
      const own = { app, form: formOf(app, form.id) ?? form }
      const come = upgraded(own, { app: next, form: after }, record, today)
      for (const each of come.unconverted)
        unconverted.push({ form: form.id, record: record.id, ...bareItem(each) })
      if (!come.isConverted) continue
      tx.put({ ...come.record, version: record.version + 1, updated: now })
      count += 1
    }
  }
  return { count, unconverted }
}
