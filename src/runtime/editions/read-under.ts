import { legible } from '../../change/migrate/legible.ts'
import type { Form, StoredRecord } from '../../model/index.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import type { View } from '../store/store.ts'

/** A record as one of many that an app's form looks at, whatever edition it is of: what it cannot read is empty. */
export function readUnder(
  { edition, editions }: LoadedApplication,
  form: Form,
  record: StoredRecord,
): StoredRecord {
  if (!editions || record.definition === edition) return record
  const own = formOf(editions.of(record.definition), record.form)
  return own && own.hash !== form.hash ? legible(own, form, record) : record
}

/** All records of a form, as `readUnder` gives them. */
export function readAll(
  app: LoadedApplication,
  form: string,
  view: Pick<View, 'scan'>,
): readonly StoredRecord[] {
  const now = formOf(app, form)
  const records = [...view.scan(form)]
  return now ? records.map((record) => readUnder(app, now, record)) : records
}
