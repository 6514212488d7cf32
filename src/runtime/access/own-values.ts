import type { Expression, Form, RecordData, RecordValue } from '../../model/index.ts'
import { fieldOf } from '../../rules/fields.ts'
import { isObject, own } from '../../rules/own.ts'
import { formOf } from '../application.ts'
import type { Access, Lookup } from './access.ts'
import type { Held } from './sight.ts'

/** A new record with its `ownValues`; what was sent stays. */
export function withOwnValues(
  access: Pick<Access, 'app' | 'sight'>,
  form: Form,
  writers: readonly Held[],
  data: unknown,
  view: Lookup,
): unknown {
  if (!isObject(data)) return data
  const missing = Object.entries(ownValues(access, form, writers, view)).filter(
    ([id]) => own(data, id) === undefined,
  )
  return { ...data, ...Object.fromEntries(missing) }
}

/**
 * What a record can only say, because the one grant to fill it in has no others: 范围 of which 字段 = 我.x is a part,
 * or 引用.字段 = 我.x where that is one record that the writer sees.
 */
export function ownValues(
  access: Pick<Access, 'app' | 'sight'>,
  form: Form,
  writers: readonly Held[],
  view: Lookup,
): RecordData {
  const [only, ...others] = writers
  if (!only || others.length > 0) return {}
  const { grant, post } = only
  const values = {
    ...pointers(access, form, grant.scope, post.attributes, view),
    ...sameAs(grant.scope, post.attributes),
  }
  const taken = Object.entries(values).filter(
    ([id]) => grant.editable.includes(id) && fieldOf(form, id)?.from === null,
  )
  return Object.fromEntries(taken)
}

function pointers(
  access: Pick<Access, 'app' | 'sight'>,
  form: Form,
  scope: Expression | null,
  me: RecordData,
  view: Lookup,
): RecordData {
  if (scope?.kind === 'and')
    return Object.assign(
      {},
      ...scope.operands.map((operand) => pointers(access, form, operand, me, view)),
    )
  const found = equalsMine(scope, me, 'reference')
  const type = found && fieldOf(form, found.side.field)?.type
  const other = type?.kind === 'ref' ? formOf(access.app, type.form) : undefined
  if (!found || !other) return {}
  const [target, ...more] = view.matching(other.id, { [found.side.target]: found.value })
  return target && more.length === 0 && access.sight(other, target, view) !== null
    ? { [found.side.field]: target.id }
    : {}
}

/** 字段 = 我.x as far as it is a part of a 范围: every record within has these values. */
export function sameAs(scope: Expression | null, me: RecordData): RecordData {
  if (scope?.kind === 'and')
    return Object.assign({}, ...scope.operands.map((operand) => sameAs(operand, me)))
  const found = equalsMine(scope, me, 'field')
  return found ? { [found.side.field]: found.value } : {}
}

type Side<K> = Extract<Expression, { readonly kind: K }>

/** Of … = 我.x the other side, and what 我.x is. */
function equalsMine<K extends 'field' | 'reference'>(
  scope: Expression | null,
  me: RecordData,
  kind: K,
): { readonly side: Side<K>; readonly value: RecordValue } | null {
  if (scope?.kind !== 'compare' || scope.operator !== '=') return null
  const { left, right } = scope
  const [side, mine] = right.kind === 'me' ? [left, right] : [right, left]
  if (mine.kind !== 'me' || side.kind !== kind) return null
  const value = own(me, mine.attribute) as RecordValue | undefined
  return value === undefined ? null : { side: side as Side<K>, value }
}
