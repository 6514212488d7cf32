import type { Option, OptionList } from '../../model/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Block, Name, StatementOf } from '../parse/tree.ts'
import { linesOf } from './lines.ts'
import { type OptionsSymbol, reporter, type Symbols } from './symbols.ts'
import { unknownDeclared, unknownOption } from './unknown-name.ts'

/** 上级 and 并入 name options by code or label; kept is the code, once every list is known. */
export function resolveParents(blocks: readonly Block[], symbols: Symbols): void {
  for (const block of blocks)
    if (block.statement.kind === 'options') resolveList(block, block.statement, symbols)
  for (const list of symbols.options.all) circleOf(list, symbols)
}

function resolveList(block: Block, statement: StatementOf<'options'>, symbols: Symbols): void {
  const symbol = symbols.options.get(statement.name.text)
  if (!symbol?.list || symbol.span.start !== statement.name.span.start) return
  const parent = statement.parent ? parentList(statement.parent, symbols) : undefined
  const { id, label, options } = symbol.list
  const found = new Map<Name, string | null>()
  for (const line of linesOf(block.children, 'option')) {
    if (line.mergedInto) found.set(line.mergedInto, codeIn(line.mergedInto, symbol.list, symbols))
    if (!line.parent) continue
    if (!statement.parent)
      reporter(symbols.report)('parent-missing', line.parent.span, { list: label })
    found.set(line.parent, parent?.list ? codeIn(line.parent, parent.list, symbols) : null)
  }
  const codes = new Map([...found].map(([name, code]) => [name.text, code]))
  symbol.list = {
    id,
    label,
    ...(parent && { parent: parent.id }),
    options: options.map((option) => coded(option, codes)),
  }
}

/** Of a misspelt name the list that was meant, so that what follows it is no second mistake. */
function parentList(name: Name, { options, report }: Symbols): OptionsSymbol | undefined {
  const parent = options.get(name.text)
  if (parent) return parent
  unknownDeclared(name, options.labels, 'options', report)
  return options.get(nearest(name.text, options.labels) ?? '')
}

/** A list may be a part of itself; of several that go round, the first says so. */
function circleOf(list: OptionsSymbol, { options, report }: Symbols): void {
  const parentOf = ({ list }: OptionsSymbol) => options.get(list?.parent ?? '')
  const path = [list]
  for (let next = parentOf(list); next && next !== list; next = parentOf(next)) {
    if (path.includes(next)) return
    path.push(next)
  }
  const last = path.at(-1)
  if (path.length < 2 || !last || parentOf(last) !== list) return
  if (options.all.find((each) => path.includes(each)) !== list) return
  reporter(report)(
    'options-cycle',
    list.span,
    { path: [...path, list].map(({ label }) => label).join(' → ') },
    path.slice(1).map(({ span }) => span),
  )
}

const coded = (option: Option, codes: ReadonlyMap<string, string | null>): Option => ({
  ...option,
  ...(option.parent !== undefined && { parent: codes.get(option.parent) ?? option.parent }),
  ...(option.mergedInto !== undefined && {
    mergedInto: codes.get(option.mergedInto) ?? option.mergedInto,
  }),
})

function codeIn(name: Name, list: OptionList, symbols: Symbols): string | null {
  const option = list.options.find(({ code, label }) => code === name.text || label === name.text)
  if (!option) unknownOption(name.text, name, list, symbols)
  return option?.code ?? null
}
