import type {
  Block,
  Expectation,
  Name,
  RowCell,
  RowValue,
  SampleCell,
  SampleItem,
  SampleValue,
  StatementOf,
} from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { isLiteral } from './literal.ts'
import { isConclusion, isOfYearBefore } from './sample-items.ts'
import { fieldAt } from './sample-value.ts'
import type { Scope } from './scope.ts'
import { type FormSymbol, reporter } from './symbols.ts'

type SampleStatement = StatementOf<'sample'>

/** A table of samples, each row as the 样例 line it stands for. */
export function rowsAsSamples(block: Block, symbol: FormSymbol, scope: Scope): SampleStatement[] {
  const { statement: table, children } = block
  if (table.kind !== 'sampleTable') return []
  const [head, ...rows] = children.map(({ statement }) => statement)
  if (!head || rows.length === 0) {
    reporter(scope.report)('sample-rows-missing', table.name.span, { name: table.name.text })
    return []
  }
  if (head.kind !== 'row') return []
  const columns = columnsOf(head.cells, symbol, scope)
  return rows.flatMap((row) =>
    row.kind === 'row' ? (sampleOf(row, columns, table, scope) ?? []) : [],
  )
}

/** What a heading says of the cells under it. */
type Column =
  | { readonly kind: 'given' | 'value'; readonly of: readonly Name[]; readonly name: Name }
  | { readonly kind: 'name' | 'submitted' | 'rule' | 'send' | 'required' | 'hidden' | 'flag' }
  /** It was reported, and what stands under it is passed over. */
  | { readonly kind: 'broken' }

function columnsOf(cells: readonly RowCell[], symbol: FormSymbol, scope: Scope): Column[] {
  const expectAt = cells.findIndex(({ values: [first] }) => first?.kind === 'expect')
  const outcomeAt = cells.findIndex(({ values: [first] }) => first && isOutcome(first, symbol))
  const expected = expectAt < 0 ? outcomeAt : expectAt
  const seen = new Map<string, RowCell>()
  return cells.map((cell, index): Column => {
    const text = textOf(cell.span).trim()
    const first = seen.get(text)
    if (first && text !== '') {
      reporter(scope.report)('sample-heading-twice', cell.span, { name: text }, first.span)
      return { kind: 'broken' }
    }
    seen.set(text, cell)
    if (index > 0) return columnOf(cell, expected >= 0 && index >= expected, symbol, scope)
    if (cell.values[0]?.kind !== 'sampleName')
      reporter(scope.report)('sample-heading-name', cell.span, { found: text })
    return { kind: 'name' }
  })
}

const isOutcome = (value: RowValue, symbol: FormSymbol): boolean =>
  value.kind === 'send' ||
  value.kind === 'required' ||
  value.kind === 'hidden' ||
  value.kind === 'flag' ||
  (value.kind === 'words' && isConclusion(placeOf(value), symbol))

const placeOf = ({ names, span }: WordsValue): Pick<SampleCell, 'of' | 'name'> => ({
  of: names.slice(0, -1),
  name: names.at(-1) ?? { kind: 'name', span, text: '' },
})

type WordsValue = Extract<RowValue, { kind: 'words' }>

function columnOf(
  { values, span }: RowCell,
  expected: boolean,
  symbol: FormSymbol,
  scope: Scope,
): Column {
  const [value] = values
  if (values.length === 1 && value?.kind === 'words')
    return wordsColumn(value, expected, symbol, scope)
  const kind = values.length === 1 && value ? headings[value.kind] : undefined
  if (kind) return { kind }
  reporter(scope.report)('sample-heading', span, { found: textOf(span).trim() })
  return { kind: 'broken' }
}

const headings: {
  readonly [kind in RowValue['kind']]?: Exclude<Column['kind'], 'given' | 'value'>
} = {
  submitted: 'submitted',
  expect: 'rule',
  send: 'send',
  required: 'required',
  hidden: 'hidden',
  flag: 'flag',
}

function wordsColumn(
  value: WordsValue,
  expected: boolean,
  symbol: FormSymbol,
  scope: Scope,
): Column {
  const { of, name } = placeOf(value)
  if (isConclusion({ of, name }, symbol)) return { kind: 'value', of, name }
  const before = isOfYearBefore({ of }, symbol)
  const place = { of: before ? of.slice(1) : of, name }
  if (before && isConclusion(place, symbol)) return { kind: 'given', of, name }
  const field = fieldAt(place, symbol.fields, scope)?.symbol
  if (!field) return { kind: 'broken' }
  const shape = field.type.kind
  if (shape !== 'table' && shape !== 'ref') return { kind: expected ? 'value' : 'given', of, name }
  reporter(scope.report)('sample-heading-shape', name.span, { field: field.label })
  return { kind: 'broken' }
}

function sampleOf(
  row: StatementOf<'row'>,
  columns: readonly Column[],
  table: StatementOf<'sampleTable'>,
  scope: Scope,
): SampleStatement | null {
  const { span, cells } = row
  const say = reporter(scope.report)
  if (cells.length !== columns.length) {
    const cell = cells[Math.min(cells.length, columns.length + 1) - 1]
    say('sample-row-cells', cell?.values[0]?.span ?? span, {
      given: String(cells.length),
      wanted: String(columns.length),
    })
    return null
  }
  const [value] = cells[0]?.values ?? []
  if (!value) {
    say('sample-row-nameless', span, {})
    return null
  }
  const under = <T>(read: (column: Column, cell: RowCell) => readonly T[]): T[] =>
    columns.flatMap((column, at) => {
      const cell = cells[at]
      return cell && cell.values.length > 0 ? read(column, cell) : []
    })
  return {
    kind: 'sample',
    span,
    name: nameIn(value),
    same: table.same,
    items: under((column, cell) => itemIn(column, cell, scope)),
    expect: under((column, cell) => expectationsIn(column, cell, scope)),
  }
}

function itemIn(column: Column, cell: RowCell, scope: Scope): SampleItem[] {
  if (column.kind === 'given') return cellIn(column, cell, scope)
  if (column.kind !== 'submitted') return []
  const [value] = cell.values
  if (cell.values.length === 1 && value?.kind === 'date')
    return [{ kind: 'submittedOn', span: cell.span, date: value }]
  const found = textOf(cell.span).trim()
  reporter(scope.report)('sample-cell-day', cell.span, { found })
  return []
}

function expectationsIn(column: Column, cell: RowCell, scope: Scope): Expectation[] {
  const { kind } = column
  if (kind === 'value') return cellIn(column, cell, scope)
  if (
    kind !== 'rule' &&
    kind !== 'send' &&
    kind !== 'required' &&
    kind !== 'hidden' &&
    kind !== 'flag'
  )
    return []
  return cell.values.map((value): Expectation => {
    const none = kind === 'rule' ? 'noFinding' : kind === 'send' ? 'noLetter' : null
    if (none && value.kind === none) return { kind: none, span: value.span }
    return { kind, span: value.span, name: nameIn(value) }
  })
}

function cellIn(
  { of, name }: Extract<Column, { kind: 'given' | 'value' }>,
  cell: RowCell,
  scope: Scope,
): SampleCell[] {
  const value = valueIn(cell)
  if (value) return [{ kind: 'cell', span: cell.span, of, name, value }]
  const params = { column: name.text, found: textOf(cell.span).trim() }
  reporter(scope.report)('sample-cell', cell.span, params)
  return []
}

/** Several names are several choices; null where one value and another stand together. */
function valueIn({ values, span }: RowCell): SampleValue | null {
  const [value] = values
  if (!value) return null
  if (values.length === 1)
    return isLiteral(value) || value.kind === 'nothing' ? (value as SampleValue) : nameIn(value)
  return values.some(isLiteral) ? null : { kind: 'list', span, items: values.map(nameIn) }
}

/** A word that means something elsewhere is a name here. */
function nameIn(value: RowValue): Name {
  const { span } = value
  if (value.kind === 'words' && value.names.length === 1 && value.names[0]) return value.names[0]
  return { kind: 'name', span, text: value.kind === 'text' ? value.text : textOf(span) }
}
