import type { Flag, Form, StoredRecord } from '../../model/index.ts'
import { flagsOf, valuesOf } from '../../rules/index.ts'
import type { LoadedApplication } from '../application.ts'
import type { Records } from './records.ts'

/** The 标识 that each of a form's records carries today, by record id; nothing is asked where the form has none. */
export async function flagsOn(
  { application }: LoadedApplication,
  records: Pick<Records, 'beside'>,
  form: Form,
  list: readonly StoredRecord[],
): Promise<ReadonlyMap<string, readonly Flag[]>> {
  const flags = application.flags.filter((flag) => flag.form === form.id)
  if (flags.length === 0 || list.length === 0) return new Map()
  return records.beside(null, null, (run) => {
    const carried = (record: StoredRecord): readonly Flag[] => {
      const { id, submitted, judgement } = record
      const ids = flagsOf(flags, form, valuesOf(record), {
        ...run,
        submitted,
        judgement,
        record: id,
      })
      return flags.filter((flag) => ids.includes(flag.id))
    }
    return new Map(list.map((record) => [record.id, carried(record)]))
  })
}

export const hasFlags = ({ application }: LoadedApplication, form: Form): boolean =>
  application.flags.some((flag) => flag.form === form.id)
