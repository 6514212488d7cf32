import { unknownCodes } from '../../change/migrate/recode.ts'
import { isRows } from '../../change/migrate/rows.ts'
import { columnsIn } from '../../model/columns.ts'
import type { Field, RecordData, RecordValue, StoredRecord } from '../../model/index.ts'
import { own } from '../../rules/own.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import type { Plan, WorkItem } from '../editions/model.ts'
import type { View } from '../store/store.ts'

/**
 * What publishing could not convert and nobody has filled in yet. Of a record that was sent in since, or removed, nothing
 * is left to do: the form has said what it needs.
 */
export const openItems = (
  view: Pick<View, 'get'>,
  app: LoadedApplication,
  { unconverted = [], decided }: Plan,
): readonly WorkItem[] =>
  unconverted.filter((item) => {
    const record = view.get(item.form, item.record)
    return (
      record !== null && !isSentSince(record, app, decided?.at ?? '') && isOpen(app, item, record)
    )
  })

function isSentSince({ form, moves }: StoredRecord, app: LoadedApplication, day: string): boolean {
  const first = formOf(app, form)?.states[0]
  return moves.some(({ from, at }) => from === first && at >= day)
}

function isOpen({ application }: LoadedApplication, item: WorkItem, record: StoredRecord): boolean {
  const form = application.forms.find(({ id }) => id === item.form)
  const place = form && placeOf(form.fields, item, record.data)
  if (!place) return false
  const { field, value } = place
  if (value === undefined) return true
  return unknownCodes(value, field.type, application.options).length > 0
}

interface Place {
  readonly field: Field
  readonly value: RecordValue | undefined
}

/** Undefined: the form, or the record, has no such place any more. */
function placeOf(
  fields: readonly Field[],
  { field: id, row }: WorkItem,
  data: RecordData,
): Place | undefined {
  const field = fields.find((each) => each.id === (row?.table ?? id))
  if (!field) return undefined
  const value = own(data, field.id) as RecordValue | undefined
  if (!row) return { field, value }
  const column = columnsIn(field).find((each) => each.id === id)
  const cells = value !== undefined && isRows(value) ? value[row.index] : undefined
  return column && cells && { field: column, value: own(cells, id) as RecordValue | undefined }
}
