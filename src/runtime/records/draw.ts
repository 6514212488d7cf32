import { hash, randomBytes } from 'node:crypto'
import type { Creation, Draw, RecordData } from '../../model/index.ts'
import {
  evaluate,
  holdsPart,
  isExact,
  othersThat,
  own,
  type Scope,
  type Target,
} from '../../rules/index.ts'

export interface Drawn {
  readonly records: readonly Target[]
  /** What the record that draws is to say of it: the seed, and among how many. */
  readonly data: RecordData
}

/**
 * Of the records that may be drawn, those first in the order of SHA-256 over “seed:id” in UTF-8, as many as are asked
 * for: whoever has the seed and the ids comes to the same.
 */
export function drawnBy(draw: Draw, scope: Scope): Drawn {
  const { form, where, count, seed: field, candidates: told } = draw
  const given = own(scope.data, field)
  const seed = typeof given === 'string' && given !== '' ? given : randomBytes(16).toString('hex')
  const candidates = othersThat({ kind: 'form', form }, where ?? undefined, scope, evaluate) ?? []
  const many = evaluate(count, scope)
  const asked = isExact(many) ? Math.max(0, Math.floor(many.valueOf())) : 0
  const inOrder = candidates
    .map((record) => ({ record, key: hash('sha256', `${seed}:${record.id}`) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  return {
    records: inOrder.slice(0, asked).map(({ record }) => record),
    data: { [field]: seed, ...(told !== null && { [told]: candidates.length }) },
  }
}

/** Whether it is made for each record that was drawn. */
export const isOfDrawn = ({ when, values }: Creation): boolean =>
  [
    ...(when ? [when] : []),
    ...values.flatMap((each) =>
      each.kind === 'value'
        ? [each.value]
        : each.text.flatMap((part) => (typeof part === 'string' ? [] : [part.expression])),
    ),
  ].some((expression) => holdsPart(expression, ({ kind }) => kind === 'drawn'))
