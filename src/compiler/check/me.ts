import type { Name } from '../parse/tree.ts'
import { nothing, type Typed } from './literal.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { unknownName } from './unknown-name.ts'

/** 我.x: what is known of the person who looks. */
export function typeOfMine(me: Name, attribute: Name, scope: Scope): Typed {
  if (!scope.me) {
    reporter(scope.report)('me-outside', me.span, { name: me.text })
    return nothing
  }
  const found = scope.me.get(attribute.text)
  if (!found) return unknownName(attribute, scope, scope.me.labels)
  const { id, declared, type } = found
  return declared ? { expression: { kind: 'me', attribute: id, type: declared }, type } : nothing
}
