import type { Option, OptionList } from '../../model/index.ts'
import type { Block, Name, StatementOf } from '../parse/tree.ts'
import { unknown } from './field-type.ts'
import { linesOf } from './lines.ts'
import { reporter, type Symbols } from './symbols.ts'
import { unknownOption } from './unknown-name.ts'

/** 上级 and 并入 name options by code or label; kept is the code, once every list is known. */
export function resolveParents(blocks: readonly Block[], symbols: Symbols): void {
  for (const block of blocks)
    if (block.statement.kind === 'options') resolveList(block, block.statement, symbols)
}

function resolveList(block: Block, statement: StatementOf<'options'>, symbols: Symbols): void {
  const symbol = symbols.options.get(statement.name.text)
  if (!symbol?.list || symbol.span.start !== statement.name.span.start) return
  const parent = statement.parent ? symbols.options.get(statement.parent.text) : undefined
  if (statement.parent && !parent)
    unknown(statement.parent, symbols.options.labels, 'options', symbols.report)
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
