import type { Inset, LetterItems } from '../../model/index.ts'
import type { EachNode, TableNode } from '../parse/tree.ts'
import { canonical, canonicalName } from './canonical.ts'
import { conditionOf } from './expression.ts'
import { acrossOf, goneOver } from './others.ts'
import { type Scope, tablesIn } from './scope.ts'
import { type FormSymbol, reporter } from './symbols.ts'
import { insetOfValue } from './text.ts'
import { unknownName } from './unknown-name.ts'
import { findingPropertyWords } from './vocabulary.ts'

type Node = Pick<EachNode<unknown> | TableNode, 'over' | 'where' | 'order'>

/** What 〈每个 …〉 or 〈表格 …〉 goes through, and the scope of one of its items; null where nothing is named. */
export function letterItems(
  node: Node,
  scope: Scope,
): { readonly items: LetterItems; readonly inner: Scope; readonly form?: FormSymbol } | null {
  const gone = goneThrough(node, { ...scope, ordinal: true })
  if (!gone) return null
  const { name, inner } = gone
  const where = node.where ? conditionOf(node.where, inner) : null
  const order = node.order.flatMap((each): readonly Inset[] => {
    const inset = insetOfValue(each, null, inner)
    return inset ? [inset] : []
  })
  const key = [
    name,
    ...(node.where ? [`当 ${canonical(node.where, inner)}`] : []),
    ...(order.length > 0 ? [`按 ${order.map((inset) => inset.key).join('，')}`] : []),
  ].join(' ')
  const items = { key, over: gone.over(where), where, ...(order.length > 0 && { order }) }
  return { items, inner, ...(gone.form && { form: gone.form }) }
}

interface Gone {
  readonly name: string
  /** Whose records are gone through. */
  readonly form?: FormSymbol
  readonly inner: Scope
  readonly over: (where: LetterItems['where']) => LetterItems['over']
}

/** 问题 before a table, a table before a form. */
function goneThrough({ over: name }: Node, scope: Scope): Gone | null {
  if (findingPropertyWords.get(name.text) === 'findings')
    return { name: '问题', inner: { ...scope, finding: true }, over: () => ({ kind: 'findings' }) }
  const field = scope.form?.fields.get(name.text)
  if (field?.columns)
    return {
      name: canonicalName(field.label),
      inner: { ...scope, table: field },
      over: () => ({ kind: 'table', table: field.id }),
    }
  if (field?.type.kind === 'broken') return null
  const gone = goneOver(name, scope)
  if (gone === 'refused') return null
  if (gone)
    return {
      name: gone.of.kind === 'form' ? canonicalName(gone.form.label) : `前${gone.of.years}年`,
      inner: gone.scope,
      ...(gone.of.kind === 'form' && { form: gone.form }),
      over: (where) => ({
        kind: 'records',
        of: acrossOf(gone, 'count', undefined, where ?? undefined).of,
      }),
    }
  if (field) reporter(scope.report)('aggregate-not-table', name.span, { name: name.text })
  else unknownName(name, scope, ['问题', ...tablesIn(scope), ...scope.symbols.forms.labels])
  return null
}
