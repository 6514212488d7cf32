import type { FieldType, FormerField } from '../../model/index.ts'
import type { FormerAttribute, StatementOf } from '../parse/tree.ts'
import { citationOf } from './rules.ts'
import type { Scope } from './scope.ts'
import { type FieldSymbol, Names, reporter } from './symbols.ts'

type FormerLine = StatementOf<'formerField' | 'formerColumn'>

/** 原字段 and 原列 as the model keeps them. `still`: what is asked beside them. */
export function formerOf(
  lines: readonly FormerLine[],
  names: Names<FieldSymbol>,
  still: Names<FieldSymbol>,
  scope: Scope,
): FormerField[] {
  return lines.flatMap((line) => {
    const symbol = names.get(line.name.text)
    if (!symbol?.declared || symbol.span.start !== line.name.span.start) return []
    const asked = still.all.find(({ id }) => id === symbol.id)
    const attributes: readonly FormerAttribute[] = line.attributes
    const erased = attributes.find(({ kind }) => kind === 'erased')
    if (asked?.declared && (erased || isSame(asked.declared, symbol.declared)))
      reporter(scope.report)('former-asked', line.name.span, { name: symbol.label }, asked.span)
    return [fieldOf(line, symbol, symbol.declared)]
  })
}

function fieldOf(
  line: FormerLine,
  { id, label, masked }: FieldSymbol,
  type: FieldType,
): FormerField {
  const attributes: readonly FormerAttribute[] = line.attributes
  const formerly = attributes.flatMap((each) => (each.kind === 'formerly' ? [each.name.text] : []))
  const erased = attributes.find((each) => each.kind === 'erased')?.citations.map(citationOf)
  return { kind: 'formerField', id, label, type, masked, formerly, ...(erased && { erased }) }
}

/** What 转自 may speak of: what is no longer asked as it was, then what still is. */
export function namesBefore(
  former: Names<FieldSymbol>,
  still: Names<FieldSymbol>,
): Names<FieldSymbol> {
  const names = new Names<FieldSymbol>()
  for (const known of [former, still]) {
    for (const symbol of known.all) if (!symbol.calculated) names.add(symbol, () => {})
    for (const [name, symbol] of known.entries) if (!symbol.calculated) names.alias(name, symbol)
  }
  return names
}

/** Two that hold the same. */
const isSame = (one: FieldType, other: FieldType): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
