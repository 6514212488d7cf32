import type { Field } from '../../../model/index.ts'
import { parseExact } from '../../../rules/index.ts'
import type { FieldAttribute } from '../../parse/tree.ts'
import { textOf } from '../../source/text.ts'
import type { Subject } from './subject.ts'

/** A default that the field itself would refuse. */
export function defaultAdvice(
  attribute: Extract<FieldAttribute, { kind: 'initial' }>,
  field: Field,
  { say }: Subject,
): void {
  const { initial, label } = field
  if (typeof initial !== 'string') return
  const params = { name: label, value: textOf(attribute.value.span) }
  if (isOutside(initial, field)) say('default-outside', attribute.value.span, params)
  else if (isTooFine(initial, field)) say('default-places', attribute.value.span, params)
}

function isOutside(initial: string, { type, least, most, shortest, longest }: Field): boolean {
  const { kind } = type
  if (kind === 'date')
    return (least !== null && initial < least) || (most !== null && initial > most)
  const number = parseExact(initial)
  if (number && (least !== null || most !== null))
    return (
      number.lt(parseExact(least ?? initial) ?? number) ||
      number.gt(parseExact(most ?? initial) ?? number)
    )
  const length = [...initial].length
  return (shortest !== null && length < shortest) || (longest !== null && length > longest)
}

/** More digits after the point than the type keeps. */
function isTooFine(initial: string, { type }: Field): boolean {
  const places = initial.split('.')[1]?.length ?? 0
  if (type.kind === 'integer' || type.kind === 'year' || type.kind === 'money') return places > 0
  if (type.kind === 'decimal') return places > type.places
  return type.kind === 'percent' && places > type.places + 2
}
