import type { Block } from '../parse/tree.ts'
import { unknown } from './field-type.ts'
import { type FormSymbol, reporter, type Symbols } from './symbols.ts'

/** The lines of a form, with what it 引入s put in their place. Lines of a fragment are reported once, not once a use. */
export function itemsOf(form: FormSymbol, symbols: Symbols): Block[] {
  return form.block.children.flatMap((child) => expanded(child, symbols, []))
}

function expanded(block: Block, symbols: Symbols, within: readonly string[]): Block[] {
  const { statement } = block
  if (statement.kind !== 'include') return [block]
  const fragment = symbols.fragments.get(statement.name.text)
  if (!fragment) {
    unknown(statement.name, symbols.fragments.labels, 'fragment', symbols.report)
    return []
  }
  if (within.includes(fragment.id)) {
    reporter(symbols.report)('include-cycle', statement.name.span, {
      path: [...within, fragment.id].join(' → '),
    })
    return []
  }
  return fragment.block.children.flatMap((child) =>
    expanded(child, symbols, [...within, fragment.id]),
  )
}
