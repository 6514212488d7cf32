import type { Field, Form, RecordData } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import type { Occasion } from '../../../rules/scope.ts'
import type { StoredFile } from '../../files/model.ts'
import type { FileView } from '../file-view.ts'
import { elementId, inputName } from '../naming.ts'
import { isForFile, type References } from '../references.ts'
import { valueIn } from '../value-in.ts'
import { rowsOf, writtenValue } from './written.ts'

/** One answer as filed, for `record/answer` and `record/table`. */
export interface AnswerView {
  readonly element: string
  readonly label: string
  readonly text: string
  readonly file: FileView | null
  readonly hidden: boolean
  readonly dropped: boolean
  readonly error: string | null
  /** Where to change it. */
  readonly change: string | null
  /** Where to ask for the whole of what is masked. */
  readonly unmask: string | null
  readonly columns: readonly { readonly label: string; readonly figure: boolean }[]
  readonly rows: readonly {
    readonly number: number
    readonly cells: readonly {
      readonly text: string
      readonly file: FileView | null
      readonly figure: boolean
      readonly error: string | null
    }[]
  }[]
}

/** What the answers of one page have in common. */
export interface Answering {
  readonly form: Form
  readonly data: RecordData
  /** Fields that are not asked. */
  readonly hidden: ReadonlySet<string>
  readonly occasion: Occasion
  readonly references: References
  readonly view: (file: StoredFile) => FileView
  /** By `inputName`: what was filled in but not asked. */
  readonly dropped: readonly string[]
  /** By `inputName`. */
  readonly errors: ReadonlyMap<string, string>
  /** The page on which answers are changed; null where they cannot be. */
  readonly edit: string | null
  /** The page that shows the whole of what is masked; null: nobody is led there. */
  readonly unmask: ((field: Field) => string | null) | null
}

export function answerView(id: string, answering: Answering): AnswerView | undefined {
  const { form, data, hidden, occasion, references, dropped, errors, edit, unmask } = answering
  const field = fieldOf(form, id)
  if (field === undefined) return undefined
  const columns = field.type.kind === 'table' ? field.type.columns : []
  const asked = field.calculate === null && field.from === null && !field.readonly
  return {
    element: answerElement(id),
    label: field.label,
    text: field.type.kind === 'table' ? '' : writtenValue(field, data, occasion, references),
    file: fileOf(field, data, answering),
    hidden: hidden.has(id),
    dropped: dropped.includes(inputName(id)),
    error: errors.get(inputName(id)) ?? null,
    change: edit === null || !asked ? null : `${edit}#${elementId(id)}`,
    unmask: valueIn(data, field) === undefined ? null : (unmask?.(field) ?? null),
    columns: columns.map((column) => ({ label: column.label, figure: isFigure(column) })),
    rows: rowsOf(valueIn(data, field)).map((row, index) => ({
      number: index + 1,
      cells: columns.map((column) => ({
        text: writtenValue(column, row, occasion, references),
        file: fileOf(column, row, answering),
        figure: isFigure(column),
        error: errors.get(inputName(id, index, column.id)) ?? null,
      })),
    })),
  }
}

/** What is masked is not given out whole. */
function fileOf(field: Field, data: RecordData, { references, view }: Answering): FileView | null {
  const value = valueIn(data, field)
  if (!isForFile(field) || field.masked || typeof value !== 'string') return null
  const file = references.file(value)
  return file && view(file)
}

export const answerElement = (id: string): string => `answer-${inputName(id)}`

const isFigure = ({ type }: Field): boolean =>
  ['integer', 'decimal', 'money', 'percent'].includes(type.kind)
