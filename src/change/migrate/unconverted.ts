import type { Field, Mistake, RecordValue } from '../../model/index.ts'
import { show } from '../../rules/index.ts'
import type { Ground } from './bring.ts'

/** A value that a person has to look at: it is kept as it was, and the later form does not have it, or not rightly. */
export interface Unconverted {
  /** Of the later form: where the value would stand. */
  readonly field: string
  readonly label: string
  /** Of a column: its table, and the row from 0. */
  readonly row?: { readonly table: string; readonly label: string; readonly index: number }
  /** What it was called, and was, as a person reads it. */
  readonly from: string
  readonly original: string
  /** It is not to be shown to everybody. */
  readonly masked: boolean
  readonly reason: UnconvertedReason
}

export type UnconvertedReason =
  /** It does not read as the new type. */
  | { readonly kind: 'unread'; readonly mistake: Omit<Mistake, 'path'> }
  /** No option, or several, stand in the text. */
  | { readonly kind: 'no-option' | 'several-options' }
  /** A part of the new text is empty. */
  | { readonly kind: 'part-empty' }
  /** It would have to be rounded. */
  | { readonly kind: 'rounded' }
  /** 转自 gives nothing for it. */
  | { readonly kind: 'not-taken' }
  /** The type is another, and the definition does not say how one becomes the other. */
  | { readonly kind: 'no-conversion' }
  /** The list no longer has it. */
  | { readonly kind: 'no-code' }

/** Without what the record holds: to be kept beside it, where values may neither lie open nor outlive their erasure. */
export function bareItem({
  original: _,
  masked: __,
  ...item
}: Unconverted): Omit<Unconverted, 'original' | 'masked'> {
  const { reason } = item
  // What is said of a value beside its kind may be a part of it.
  if (reason.kind !== 'unread' || Object.keys(reason.mistake.params).length === 0) return item
  return { ...item, reason: { kind: 'unread', mistake: { code: 'unfit', params: {} } } }
}

/** A value as it was, and the field that it was in. */
export interface Origin {
  readonly field: Field
  readonly value: RecordValue
}

export function unconvertedOf(
  reason: UnconvertedReason,
  { id, label }: Field,
  origins: readonly Origin[],
  { row, scope }: Pick<Ground, 'row' | 'scope'>,
): Unconverted {
  return {
    field: id,
    label,
    ...(row && { row }),
    from: origins.map(({ field }) => field.label).join('、'),
    original: origins.map(({ field, value }) => shown(field, value, scope.run)).join('、'),
    masked: origins.some(({ field }) => field.masked),
    reason,
  }
}

const shown = ({ type }: Field, value: RecordValue, run: Ground['scope']['run']): string =>
  type.kind === 'table' ? String(Array.isArray(value) ? value.length : 0) : show(value, type, run)
