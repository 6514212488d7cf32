import type { Form } from '../../model/index.ts'
import type { StatementOf } from '../parse/tree.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/** 换版, each state once. With 改为 the state is one that was. */
export function onEditionOf(
  { states }: StatementOf<'onEdition'>,
  { form, report }: Scope,
): NonNullable<Form['onEdition']> {
  const known = form?.states
  const seen = new Map<string, (typeof states)[number]>()
  for (const each of states) {
    const { text, span } = each.state
    const first = seen.get(text)
    const current = each.becomes ?? each.state
    if (first) reporter(report)('edition-state-twice', span, { name: text }, first.state.span)
    else if (known && !known.includes(current.text))
      unknownDeclared(current, known, 'state', report)
    else if (each.becomes && known?.includes(text))
      reporter(report)('edition-state-there', span, { name: text })
    else seen.set(text, each)
  }
  return [...seen.values()].map(({ state, policy, becomes }) => ({
    state: state.text,
    policy,
    ...(becomes && { becomes: becomes.text }),
  }))
}
