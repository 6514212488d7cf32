import type { Conversion, Field, FieldKind, RecordValue } from '../../model/index.ts'
import {
  evaluate,
  isExact,
  isSame,
  lift,
  type Occasion,
  own,
  read,
  render,
  type Scope,
  store,
  textualKinds,
  type Value,
  verdict,
} from '../../rules/index.ts'
import { recoded } from './recode.ts'
import type { UnconvertedReason } from './unconverted.ts'

/** What a conversion comes to: a value, nothing at all, or why there is none. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: RecordValue }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly reason: UnconvertedReason }

export function convert(conversion: Conversion, field: Field, scope: Scope): Outcome {
  const held = scope.row ? scope.row.data : scope.data
  if (conversion.reads.every((id) => own(held, id) === undefined)) return nothing
  if (conversion.kind === 'text') {
    const text = render(conversion.text, scope)
    return text === null ? partEmpty(conversion) : fromText(text, field, scope.run)
  }
  const value = evaluate(conversion.value, scope)
  if (value === null || value === '') return nothing
  return typeof value === 'string' && textualKinds.has(field.type.kind)
    ? fromText(value, field, scope.run)
    : asStored(value, field)
}

const nothing: Outcome = { kind: 'nothing' }

const failed = (reason: UnconvertedReason): Outcome => ({ kind: 'failed', reason })

/** Of a text that only shows one value, nothing was there to show. */
const partEmpty = ({ reads }: Conversion): Outcome =>
  reads.length > 1 ? failed({ kind: 'part-empty' }) : nothing

function asStored(value: Value, { type }: Field): Outcome {
  const stored = store(value, type)
  if (stored === null) return failed({ kind: 'no-conversion' })
  const again = lift(stored, type)
  return isExact(value) && isExact(again) && !isSame(value, again)
    ? failed({ kind: 'rounded' })
    : { kind: 'value', value: stored }
}

function fromText(text: string, field: Field, occasion: Occasion): Outcome {
  const found = read(text, field.type, occasion)
  if ('mistake' in found)
    return chosenBy.has(field.type.kind)
      ? chosenIn(text, field, occasion)
      : failed({ kind: 'unread', mistake: found.mistake })
  if (found.value === null) return nothing
  if (chosenBy.has(field.type.kind))
    return { kind: 'value', value: recoded(found.value, field.type, occasion) }
  const mistake = verdict(found.value, { ...field, ...unbounded }, occasion)
  return mistake ? failed({ kind: 'unread', mistake }) : { kind: 'value', value: found.value }
}

/** A value outside of the bounds is the form's to speak of. */
const unbounded = { least: null, most: null, shortest: null, longest: null }

const chosenBy: ReadonlySet<FieldKind> = new Set(['choice', 'choices'])

/** The one option whose name stands in a longer text; the longest name of those that hold each other. */
function chosenIn(text: string, { type }: Field, occasion: Occasion): Outcome {
  const list =
    'options' in type ? occasion.options.find(({ id }) => id === type.options) : undefined
  const said = (list?.options ?? []).filter(
    ({ label }) => [...label].length > 1 && text.includes(label),
  )
  const codes = new Set(
    said
      .filter(
        ({ label }) => !said.some((each) => each.label !== label && each.label.includes(label)),
      )
      .map(({ code }) => code),
  )
  if (codes.size > 1 && type.kind === 'choice') return failed({ kind: 'several-options' })
  const [code] = codes
  if (code === undefined) return failed({ kind: 'no-option' })
  const value = type.kind === 'choice' ? code : [...codes]
  return { kind: 'value', value: recoded(value, type, occasion) }
}
