import type { Form, Mistake, RecordData } from '../../model/index.ts'
import { own, prefill, prefilledIn, type Run } from '../../rules/index.ts'
import { oncePer } from '../../rules/once.ts'
import { canonical } from '../store/canonical.ts'

/** What arrived, where it is not the whole record, and what was there before. */
export interface Arrival {
  readonly sent?: unknown
  readonly stored?: RecordData
}

interface Taken {
  readonly data: unknown
  /** Values that the sender gave for the system's own fields, and that are not theirs. */
  readonly mistakes: readonly Mistake[]
  /** Of the mistakes found in `data`, those that the sender made, or must at least mend. */
  ofSender(found: readonly Mistake[]): readonly Mistake[]
}

/**
 * Puts in what is 取自 other records, as those say it now. A sender may repeat the value, or the one that was stored,
 * but not say another.
 */
export function takeFrom(
  form: Form,
  data: unknown,
  run: Run,
  { sent = data, stored = {} }: Arrival,
): Taken {
  const sources = sourcesOf(form)
  const filled = isPlain(data) ? prefill(form, without(data, sources), run) : data
  const mistakes = [...sources.keys()].flatMap((id) => {
    const value = valueIn(sent, id)
    if (value === undefined || value === null) return []
    const known = [valueIn(filled, id), valueIn(stored, id)].map(canonical)
    return known.includes(canonical(value)) ? [] : [{ path: [id], code: 'prefilled', params: {} }]
  })
  const contradicted = new Set(mistakes.flatMap(({ path }) => path))
  return {
    data: filled,
    mistakes,
    ofSender: (found) => {
      if (found.length === 0) return found
      const wrong = new Set(found.map(({ path }) => path[0]))
      return found.filter(({ path, code }) => {
        const id = String(path[0])
        const source = sources.get(id)
        if (source === undefined) return true
        if (contradicted.has(id)) return false
        if (code === 'not-asked') return valueIn(sent, id) !== undefined
        return code !== 'required' || !wrong.has(source)
      })
    },
  }
}

/** By the field that is 取自 another record: the reference that it comes by. */
const sourcesOf = oncePer(
  ({ fields }: Form) =>
    new Map(prefilledIn(fields).flatMap(({ id, from }) => (from ? [[id, from.field]] : []))),
)

function without(data: Plain, ids: ReadonlyMap<string, unknown>): Plain {
  if (![...ids.keys()].some((id) => own(data, id) !== undefined)) return data
  return Object.fromEntries(Object.entries(data).filter(([id]) => !ids.has(id)))
}

type Plain = { readonly [key: string]: unknown }

const valueIn = (data: unknown, id: string): unknown => (isPlain(data) ? own(data, id) : undefined)

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
