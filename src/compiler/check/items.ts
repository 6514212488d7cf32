import { nearest } from '../diagnostics/suggest.ts'
import type { Block, Name } from '../parse/tree.ts'
import { pathsDropped } from './drop.ts'
import { inherit } from './inherit.ts'
import { ancestorsOf, parentsFirst } from './parents.ts'
import { type FormSymbol, type FragmentSymbol, reporter, type Symbols } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/**
 * The lines of every form, by form, a parent before those that extend it: with what a form 引入s in its place, and what
 * it takes over from its parent. Lines that stand in several forms are reported once, not once a form.
 */
export function itemsOf(symbols: Symbols): ReadonlyMap<FormSymbol, readonly Block[]> {
  const items = new Map<FormSymbol, readonly Block[]>()
  for (const form of parentsFirst(symbols.forms.all)) {
    form.incomplete = isIncomplete(form, symbols)
    const own = form.block.children.flatMap((child) => expanded(child, symbols, []))
    const [parent] = ancestorsOf(form)
    const above = parent && items.get(parent)
    const lines =
      parent && above
        ? inherit({ form, parent, above, own }, symbols.report)
        : alone(form, own, symbols)
    items.set(form, lines)
  }
  return items
}

function expanded(block: Block, symbols: Symbols, within: readonly string[]): Block[] {
  const { statement } = block
  if (statement.kind !== 'include') return [block]
  const fragment = fragmentNamed(statement.name, symbols)
  if (!fragment) return []
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

/** The fragment of that name, or, where there is none, the one that was meant. */
function fragmentNamed(name: Name, { fragments, report }: Symbols): FragmentSymbol | undefined {
  const fragment = fragments.get(name.text)
  if (fragment) return fragment
  unknownDeclared(name, fragments.labels, 'fragment', report)
  return fragments.get(nearest(name.text, fragments.labels) ?? '')
}

/** What is taken in cannot be told, so that no name is known not to be there. */
const isIncomplete = (form: FormSymbol, { fragments }: Symbols): boolean =>
  form.block.children.some(({ statement }) =>
    statement.kind === 'broken'
      ? statement.of === 'include'
      : statement.kind === 'include' &&
        !fragments.get(statement.name.text) &&
        nearest(statement.name.text, fragments.labels) === null,
  )

/** Without another form there is nothing to leave out. */
function alone(form: FormSymbol, own: readonly Block[], { report }: Symbols): readonly Block[] {
  const [first] = pathsDropped(own)[0] ?? []
  if (first && form.parent === null)
    reporter(report)('drop-without-parent', first.span, { form: form.label })
  return own.filter(({ statement }) => statement.kind !== 'drop')
}
