import type { Field, Form, Mistake, RecordData } from '../../model/index.ts'
import { own } from '../../rules/own.ts'
import { type Problem, problem } from '../../rules/problem.ts'
import type { Visitor } from '../people/model.ts'
import type { Transaction } from '../store/store.ts'
import type { StoredFile } from './model.ts'

/**
 * Gives the files that a record's data names to the record, in the transaction that writes it; with mistakes
 * nothing is given. A file must be the writer's own and of no other record, or stand in the same field already. It
 * stays the record's when a later version no longer names it: the past still does.
 *
 * Text that is no file stays where it stands, and the server itself may write any.
 */
export function claimFiles(
  tx: Pick<Transaction, 'paper' | 'putPaper'>,
  form: Form,
  record: string,
  before: RecordData,
  after: RecordData,
  visitor: Visitor,
): readonly Mistake[] {
  const former = new Set(placesIn(form, before).map(({ field, value }) => `${field}\n${value}`))
  const mistakes: Mistake[] = []
  const claimed = new Map<string, { readonly file: StoredFile; readonly holder: Holder }>()
  for (const { path, field, value } of placesIn(form, after)) {
    const file = tx.paper('file', value)
    if (file === null) {
      const isText = visitor.account === null || former.has(`${field}\n${value}`)
      if (!isText) mistakes.push({ path, ...problem('unknown-file') })
      continue
    }
    const holder = { form: form.id, record, field }
    const wrong = claimed.has(value)
      ? problem('repeated-file', { file: file.name })
      : faultOf(file, holder, visitor)
    if (wrong) mistakes.push({ path, ...wrong })
    else claimed.set(value, { file, holder })
  }
  if (mistakes.length > 0) return mistakes
  for (const { file, holder } of claimed.values()) {
    if (file.holder?.field !== holder.field) tx.putPaper('file', { ...file, holder })
  }
  return []
}

type Holder = NonNullable<StoredFile['holder']>

interface Place {
  readonly path: Mistake['path']
  /** Of a column: its table. */
  readonly field: string
  readonly value: string
}

function placesIn(form: Form, data: RecordData): readonly Place[] {
  return form.fields.flatMap((field) => {
    if (field.type.kind !== 'table') return placesOf(field, data, [], field.id)
    const { columns } = field.type
    const rows = own(data, field.id)
    if (!Array.isArray(rows)) return []
    return rows.flatMap((row, index) =>
      columns.flatMap((column) => placesOf(column, row, [field.id, index], field.id)),
    )
  })
}

function placesOf(
  { id, type }: Field,
  data: RecordData,
  above: Mistake['path'],
  field: string,
): readonly Place[] {
  if (type.kind !== 'attachment' && type.kind !== 'signature') return []
  const value = own(data, id)
  return typeof value === 'string' ? [{ path: [...above, id], field, value }] : []
}

function faultOf(
  { by, holder, name, scan }: StoredFile,
  { form, record, field }: Holder,
  { account }: Visitor,
): Problem | null {
  const isHere = holder !== null && holder.form === form && holder.record === record
  if (isHere && holder.field === field) return null
  // Whose file it is not learns nothing of it.
  if ((account !== null && by !== account) || scan === 'infected') return problem('unknown-file')
  return holder === null || isHere ? null : problem('file-of-other', { file: name })
}
