import type { Field, Form, Mistake, RecordData, RecordValue } from '../../model/index.ts'
import { columnsOfTable, fieldOf } from '../../rules/fields.ts'
import { mask } from '../../rules/index.ts'
import { isObject } from '../../rules/own.ts'
import { problem } from '../../rules/problem.ts'
import { canonical } from '../store/canonical.ts'
import { maskedValue } from './cut.ts'
import type { DenialReason } from './denial.ts'
import type { Sight } from './sight.ts'

/** What a visitor sent, put together with what stays of the record. */
export interface Incoming {
  /** The whole of it, as if sent by somebody who sees everything. */
  readonly data: unknown
  /** What arrived, without masked text that was only sent back. */
  readonly sent: unknown
  /** Masked text that stands for no value of the record. */
  readonly mistakes: readonly Mistake[]
  /** The first field that is not the visitor's to write. */
  readonly denied: { readonly reason: DenialReason; readonly field: string } | null
}

/**
 * A field that the visitor may not change stays as it is, also where nothing was sent for it; another value for it is
 * denied. Nothing here depends on a value that the visitor does not see. `kind` "patch": null takes a field away, and
 * what is not named stays.
 */
export function incoming(
  form: Form,
  sight: Sight,
  stored: RecordData,
  arrived: unknown,
  kind: 'whole' | 'patch',
): Incoming {
  const asSent = { data: arrived, sent: arrived, mistakes: [], denied: null }
  if (!isObject(arrived)) return asSent
  const all = Object.entries(arrived)
  const takenOf = all.map(([id, value]) => takenFrom(form, sight, stored, id, value))
  const kept = Object.entries(stored).filter(
    ([id]) =>
      kind === 'patch' || !sight.editable.has(id) || isRepeated(form, sight, stored, id, arrived),
  )
  const isTaken = takenOf.every(
    (taken, place) => taken.kind === 'value' && taken.value === all[place]?.[1],
  )
  // Most that is sent is a new record, whose copy would cost as much as the rest.
  if (isTaken && kind === 'whole' && kept.length === 0) return asSent
  const sent = new Map<string, unknown>()
  const mistakes: Mistake[] = []
  let denied: Incoming['denied'] = null
  for (const [place, [id]] of all.entries()) {
    const taken = takenOf[place]
    if (taken?.kind === 'value') sent.set(id, taken.value)
    if (taken?.kind === 'mistakes') mistakes.push(...taken.mistakes)
    if (taken?.kind === 'denied') denied ??= { reason: taken.reason, field: id }
  }
  const whole = new Map<string, unknown>([...kept, ...sent])
  const isLeft = ([, value]: [string, unknown]): boolean => kind === 'whole' || value !== null
  return {
    data: Object.fromEntries([...whole].filter(isLeft)),
    sent: Object.fromEntries(sent),
    mistakes,
    denied,
  }
}

type Taken =
  | { readonly kind: 'value'; readonly value: unknown }
  /** What is stored stays. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Mistake[] }
  | { readonly kind: 'denied'; readonly reason: DenialReason }

function takenFrom(
  form: Form,
  sight: Sight,
  stored: RecordData,
  id: string,
  value: unknown,
): Taken {
  const field = fieldOf(form, id)
  if (!field || field.calculate !== null || sight.isWhole) return { kind: 'value', value }
  if (!sight.visible.has(id)) return { kind: 'denied', reason: 'not-visible' }
  const former = Object.hasOwn(stored, id) ? stored[id] : undefined
  if (sight.masked.has(id)) return unmaskedFrom(field, sight, former, value)
  const isMine = sight.editable.has(id) || field.from !== null
  if (isMine || isSame(former, value)) return { kind: 'value', value }
  return { kind: 'denied', reason: 'not-editable' }
}

/** Null takes away what is absent already. */
const isSame = (former: RecordValue | undefined, value: unknown): boolean =>
  canonical(former ?? null) === canonical(value ?? null)

function unmaskedFrom(
  field: Field,
  sight: Sight,
  former: RecordValue | undefined,
  value: unknown,
): Taken {
  if (isSame(former === undefined ? undefined : maskedValue(field, former), value))
    return former === undefined ? { kind: 'value', value } : { kind: 'kept' }
  if (!sight.editable.has(field.id) || field.from !== null)
    return { kind: 'denied', reason: 'not-editable' }
  if (field.type.kind === 'table') return rowsFrom(field, former, value)
  if (typeof value !== 'string' || !isMaskedText(value)) return { kind: 'value', value }
  return { kind: 'mistakes', mistakes: [{ path: [field.id], ...problem('masked') }] }
}

/** A masked cell stands for the value of the row it came from, which may have moved. */
function rowsFrom(field: Field, former: RecordValue | undefined, value: unknown): Taken {
  if (!Array.isArray(value)) return { kind: 'value', value }
  const rows = Array.isArray(former) ? (former as readonly RecordData[]) : []
  const masked = [...columnsOfTable(field).values()].flatMap((column) =>
    column.masked ? [column.id] : [],
  )
  const isStill = rows.length === value.length
  const mistakes: Mistake[] = []
  const whole = value.map((row: unknown, index) => {
    if (!isObject(row)) return row
    const cells = masked.flatMap((id) => {
      const text = row[id]
      if (typeof text !== 'string' || !isMaskedText(text)) return []
      const meant = cellMeant(rows, row, id, masked, isStill ? rows[index] : undefined)
      if (meant === null) mistakes.push({ path: [field.id, index, id], ...problem('masked') })
      return meant === null ? [] : [[id, meant]]
    })
    return { ...row, ...Object.fromEntries(cells) }
  })
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'value', value: whole }
}

/** Null: it could be one of several, or is none. `same`: the row in its place, where none came or went. */
function cellMeant(
  rows: readonly RecordData[],
  row: { readonly [column: string]: unknown },
  column: string,
  masked: readonly string[],
  same: RecordData | undefined,
): string | null {
  const cell = (of: RecordData): string[] => {
    const found = Object.hasOwn(of, column) ? of[column] : undefined
    return typeof found === 'string' && mask(found) === row[column] ? [found] : []
  }
  const open = (of: object): string =>
    canonical(Object.fromEntries(Object.entries(of).filter(([id]) => !masked.includes(id))))
  const alike = rows.filter((each) => open(each) === open(row))
  for (const among of [alike, same ? [same] : [], rows]) {
    const values = new Set(among.flatMap(cell))
    if (values.size === 1) return [...values][0] ?? null
  }
  return null
}

const isMaskedText = (text: string): boolean =>
  text.length > 1 && text.includes('*') && mask(text) === text

/** Of an editable masked field: its masked text was sent back. */
function isRepeated(
  form: Form,
  sight: Sight,
  stored: RecordData,
  id: string,
  arrived: { readonly [key: string]: unknown },
): boolean {
  if (!sight.masked.has(id) || !Object.hasOwn(arrived, id)) return false
  return takenFrom(form, sight, stored, id, arrived[id]).kind === 'kept'
}
