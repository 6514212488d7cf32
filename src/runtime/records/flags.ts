import type { Flag, Form, StoredRecord } from '../../model/index.ts'
import { flagsOf, valuesOf } from '../../rules/index.ts'
import { isFlagSeen } from '../access/sources.ts'
import type { LoadedApplication } from '../application.ts'
import type { View } from '../store/store.ts'
import { type Frame, type Seen, seenAmong } from './frame.ts'
import type { Records } from './records.ts'
import { runOf } from './run.ts'

export const flagging = (frame: Frame): Pick<Records, 'flags'> => ({
  async flags(form, list) {
    if (!hasFlags(frame.app, form) || list.length === 0) return new Map()
    return frame.store.read((view) => {
      return new Map(
        list.flatMap(({ id }) => {
          const seen = seenAmong(frame, form, view.get(form.id, id), view)
          return seen ? [[id, carried(seen, view)]] : []
        }),
      )
    })
  },
})

export const hasFlags = ({ application }: LoadedApplication, form: Form): boolean =>
  application.flags.some((flag) => flag.form === form.id)

function carried({ frame, form, record, sight }: Seen, view: View): readonly Flag[] {
  const { application } = frame.app
  const flags = application.flags.filter(
    (flag) => flag.form === form.id && isFlagSeen(application, form, flag, sight),
  )
  return carriedBy(frame, form, flags, record, view)
}

/** Those of a form's 标识 that a record carries today. */
export function carriedBy(
  { app, clock }: Frame,
  form: Form,
  flags: readonly Flag[],
  record: StoredRecord,
  view: View,
): readonly Flag[] {
  const { id, submitted, judgement, state } = record
  const run = { ...runOf(app, { today: clock().today, submitted, state }, view, id), judgement }
  const ids = flagsOf(flags, form, valuesOf(record), run)
  return flags.filter((flag) => ids.includes(flag.id))
}
