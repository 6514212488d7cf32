import type { Flag } from '../../model/index.ts'
import { conditionOf } from './expression.ts'
import { roleNamed } from './flow.ts'
import { hashOf } from './hash.ts'
import { formScope } from './scope.ts'
import type { FlagSymbol, Symbols } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/** 标识 将满 对 表单：条件. */
export function flagOf({ id, label, statement }: FlagSymbol, symbols: Symbols): Flag | null {
  if (!statement) return null
  const form = symbols.forms.get(statement.about.text)
  if (!form) {
    unknownDeclared(statement.about, symbols.forms.labels, 'form', symbols.report)
    return null
  }
  const scope = { ...formScope(symbols, form), judged: true, stated: true, query: true }
  const when = conditionOf(statement.when, scope)
  const seenBy = statement.seenBy.map((name) => roleNamed(name, scope))
  const flag: Omit<Flag, 'hash'> = {
    ...{ kind: 'flag', id, label, form: form.id, when },
    ...(seenBy.length > 0 && { seenBy }),
  }
  return { ...flag, hash: hashOf(flag) }
}
