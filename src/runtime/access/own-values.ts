import type { Expression, Form, RecordData } from '../../model/index.ts'
import { isObject, own } from '../../rules/own.ts'
import type { Held } from './sight.ts'

/**
 * What a new record can only say, because the one grant to fill it in has no others: 范围 of which 字段 = 我.x is a
 * part. What was sent stays.
 */
export function ownValues(form: Form, writers: readonly Held[], data: unknown): unknown {
  const [only, ...others] = writers
  if (!only || others.length > 0 || !isObject(data)) return data
  const { grant, post } = only
  const values = Object.entries(sameAs(grant.scope, post.attributes)).filter(
    ([id]) =>
      own(data, id) === undefined &&
      grant.editable.includes(id) &&
      form.fields.some((field) => field.id === id && field.from === null),
  )
  return { ...data, ...Object.fromEntries(values) }
}

/** 字段 = 我.x as far as it is a part of a 范围: every record within has these values. */
export function sameAs(scope: Expression | null, me: RecordData): RecordData {
  if (scope?.kind === 'and')
    return Object.assign({}, ...scope.operands.map((operand) => sameAs(operand, me)))
  if (scope?.kind !== 'compare' || scope.operator !== '=') return {}
  const [field, mine] =
    scope.left.kind === 'field' ? [scope.left, scope.right] : [scope.right, scope.left]
  if (field.kind !== 'field' || mine.kind !== 'me' || !Object.hasOwn(me, mine.attribute)) return {}
  const value = me[mine.attribute]
  return value === undefined ? {} : { [field.field]: value }
}
