import type { Field, Form, Mistake, RecordData } from '../../model/index.ts'
import { oncePer } from '../../rules/once.ts'
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

/** Asks for them, so that a store far away has them at hand when they are claimed. */
export function askForFiles(tx: Pick<Transaction, 'paper'>, form: Form, data: RecordData): void {
  for (const { value } of placesIn(form, data)) tx.paper('file', value)
}

type Holder = NonNullable<StoredFile['holder']>

interface Place {
  readonly path: Mistake['path']
  /** Of a column: its table. */
  readonly field: string
  readonly value: string
}

const placesIn = (form: Form, data: RecordData): readonly Place[] =>
  filesOf(form).flatMap(({ field, columns }) => {
    if (columns === null) return placesOf(field, data, [], field.id)
    const rows = own(data, field.id)
    if (!Array.isArray(rows)) return []
    return rows.flatMap((row, index) =>
      columns.flatMap((column) => placesOf(column, row, [field.id, index], field.id)),
    )
  })

/** The fields that hold files, and the tables with such columns. */
const filesOf = oncePer(({ fields }: Form) =>
  fields.flatMap((field): FileField[] => {
    if (isFile(field)) return [{ field, columns: null }]
    const columns = field.type.kind === 'table' ? field.type.columns.filter(isFile) : []
    return columns.length > 0 ? [{ field, columns }] : []
  }),
)

interface FileField {
  readonly field: Field
  /** Null: it is no table. */
  readonly columns: readonly Field[] | null
}

const isFile = ({ type }: Field): boolean => type.kind === 'attachment' || type.kind === 'signature'

function placesOf(
  { id }: Field,
  data: RecordData,
  above: Mistake['path'],
  field: string,
): readonly Place[] {
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
