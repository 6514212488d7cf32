import type { Form, Mistake, RecordData } from '../../model/index.ts'
import { own, prefill, type Run } from '../../rules/index.ts'
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
  const sources = new Map(form.fields.flatMap(({ id, from }) => (from ? [[id, from.field]] : [])))
  const rest = Object.entries(isPlain(data) ? data : {}).filter(([id]) => !sources.has(id))
  const filled = isPlain(data) ? prefill(form, Object.fromEntries(rest), run) : data
  const mistakes = [...sources.keys()].flatMap((id) => {
    const value = valueIn(sent, id)
    const known = [valueIn(filled, id), valueIn(stored, id)].map(canonical)
    const isRepeated = value === undefined || value === null || known.includes(canonical(value))
    return isRepeated ? [] : [{ path: [id], code: 'prefilled', params: {} }]
  })
  const contradicted = new Set(mistakes.flatMap(({ path }) => path))
  return {
    data: filled,
    mistakes,
    ofSender: (found) => {
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

const valueIn = (data: unknown, id: string): unknown => (isPlain(data) ? own(data, id) : undefined)

const isPlain = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
