import type { FieldType } from '../../model/index.ts'
import { type Occasion, parseDateTime, read, stateTarget } from '../../rules/index.ts'
import type { Name, SampleCell, SampleValue } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { mismatch } from './expression.ts'
import { literalOf, optionIn } from './literal.ts'
import { isBarePercent } from './mismatch.ts'
import { isState, optionsOf, type Scope } from './scope.ts'
import { type FieldSymbol, type Names, reporter } from './symbols.ts'
import { fits, type Type } from './type.ts'
import { formerOf, unknownName, unknownOption, unknownYesNo } from './unknown-name.ts'

/** A sample's value as JSON holds it (a reference as the other record's own data); undefined: empty, or reported. */
export function sampleValue(node: SampleValue, field: FieldSymbol, scope: Scope): unknown {
  if (node.kind === 'nothing') return undefined
  if (node.kind === 'rows') return rowsValue(node.rows, node, field, scope)
  if (node.kind === 'list') return listValue(node.items, node, field, scope)
  if (field.type.kind === 'text') return writtenText(textValue(node), field)
  if (field.type.kind === 'choice') return optionValue(node, field, scope)
  if (field.type.kind === 'choices') {
    const option = optionValue(node, field, scope)
    return option === undefined ? undefined : [option]
  }
  if (field.type.kind === 'ref' || field.type.kind === 'table') {
    reporter(scope.report)('sample-shape', node.span, { field: field.label })
    return undefined
  }
  if (node.kind === 'name') {
    if (field.type.kind === 'yesno') unknownYesNo(node, scope.report)
    else mismatch(node, { kind: 'text' }, field.type.kind, scope)
    return undefined
  }
  if (field.declared?.kind === 'datetime' && node.kind === 'text')
    return parseDateTime(node.text) ?? node.text
  return figureValue(node, field, scope)
}

/** A text may be written bare where it is one run of letters and digits. */
function textValue(node: Exclude<SampleValue, { kind: 'nothing' | 'rows' | 'list' }>): string {
  if (node.kind === 'name' || node.kind === 'text') return node.text
  return textOf(node.span)
}

/** As it would be stored, were it typed into a page: +86 and spaces in a 手机 left out, and the like. */
function writtenText(text: string, { declared }: FieldSymbol): string {
  const reading = declared ? read(text, declared, noOccasion) : null
  return reading && 'value' in reading && typeof reading.value === 'string' ? reading.value : text
}

/** Reading a text asks for nothing of the run. */
const noOccasion: Occasion = { today: '', submitted: null, options: [] }

function figureValue(
  node: Parameters<typeof literalOf>[0],
  field: FieldSymbol,
  scope: Scope,
): unknown {
  const year = field.type.kind === 'year' && node.kind === 'duration' && node.unit === 'year'
  if (year) return node.amount
  const { expression, type } = literalOf(node)
  if (expression.kind !== 'literal' || expression.value === null) return undefined
  if (!fits(type, field.type) || isBarePercent(node, field.type)) {
    mismatch(node, type, field.type.kind, scope)
    return undefined
  }
  return asStored(expression.value, field.declared)
}

function asStored(value: string | boolean, type: FieldType | null): unknown {
  if (type?.kind === 'integer' || type?.kind === 'year' || type?.kind === 'money')
    return Number(value)
  if (type?.kind === 'decimal') return withPlaces(String(value), type.places)
  if (type?.kind === 'percent') return withPlaces(String(value), type.places + 2)
  return value
}

const withPlaces = (value: string, places: number): string => {
  const [whole = '0', decimals = ''] = value.split('.')
  return places === 0 ? whole : `${whole}.${decimals.padEnd(places, '0')}`
}

function optionValue(
  node: Exclude<SampleValue, { kind: 'nothing' | 'rows' | 'list' }>,
  field: { readonly type: Type },
  scope: Scope,
): string | undefined {
  const list = optionsOf({ ...field.type, kind: 'choice' }, scope)
  if (!list) return undefined
  const option = optionIn(list, { text: textValue(node) })
  if (option?.kind === 'literal') return String(option.value)
  unknownOption(textValue(node), node, list, scope)
  return undefined
}

function listValue(
  items: readonly Name[],
  node: SampleValue,
  field: FieldSymbol,
  scope: Scope,
): unknown {
  if (field.type.kind === 'choices') {
    return items.flatMap((item) => optionValue(item, field, scope) ?? [])
  }
  const code = field.type.kind === 'text' ? 'sample-text-bare' : 'sample-shape'
  reporter(scope.report)(code, node.span, { field: field.label })
  return undefined
}

/** A value put in its place: the last of the path names it, those before the references that lead there. */
export interface Assignment {
  readonly path: readonly string[]
  readonly value: unknown
}

/** 数 3, or 单位.名称 甲: a part of what a reference points at. Null, and reported, where there is no such place. */
export function assignmentOf(
  cell: SampleCell,
  names: Names<FieldSymbol>,
  scope: Scope,
): Assignment | null {
  const field = fieldAt(cell, names, scope)
  if (!field || field.symbol.type.kind === 'broken') return null
  return { path: field.path, value: sampleValue(cell.value, field.symbol, scope) }
}

/** The field that a name leads to, by the references before it. */
export function fieldAt(
  { of, name }: Pick<SampleCell, 'of' | 'name'>,
  names: Names<FieldSymbol>,
  scope: Scope,
): { readonly path: readonly string[]; readonly symbol: FieldSymbol } | null {
  const [first = name, ...rest] = of
  const symbol = names.get(first.text) ?? stateIn(names, first, scope)
  const former = !symbol && scope.form?.fields === names ? formerOf(first, scope) : null
  if (former) scope.report(former)
  else if (!symbol) unknownName(first, scope, names.labels)
  if (!symbol || of.length === 0) return symbol ? { path: [symbol.id], symbol } : null
  const target = symbol.type.form ? scope.symbols.forms.get(symbol.type.form) : undefined
  const inner = target && fieldAt({ of: rest, name }, target.fields, { ...scope, form: target })
  if (inner) return { ...inner, path: [symbol.id, ...inner.path] }
  if (!target && symbol.type.kind !== 'broken') {
    const params = { name: symbol.label, part: (rest[0] ?? name).text }
    reporter(scope.report)('path-not-reference', first.span, params)
  }
  return null
}

/** 状态: where the record of the scope's form stands. */
function stateIn(
  names: Names<FieldSymbol>,
  { text: label, span }: Name,
  { form }: Scope,
): FieldSymbol | undefined {
  if (!isState(label) || !form?.stateType || names !== form.fields) return undefined
  const type = form.stateType
  return { id: stateTarget, label, span, type, declared: null, columns: null, masked: false }
}

/** The data with all of them put in place, the later over the earlier; what is empty is left out. */
export function assigned(data: SampleData, assignments: readonly Assignment[]): SampleData {
  const fields = new Map(Object.entries(data))
  for (const { path, value } of assignments) {
    const [key = '', ...rest] = path
    const former = fields.get(key)
    const inner = isData(former) ? former : {}
    const whole = rest.length === 0 ? value : assigned(inner, [{ path: rest, value }])
    if (whole === undefined) fields.delete(key)
    else fields.set(key, whole)
  }
  return Object.fromEntries(fields)
}

export type SampleData = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is SampleData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Rows = Extract<SampleValue, { kind: 'rows' }>['rows']

function rowsValue(rows: Rows, node: SampleValue, field: FieldSymbol, scope: Scope): unknown {
  if (field.columns)
    return rows.map((row) => rowValue(row, field.columns as Names<FieldSymbol>, scope))
  const target = field.type.form ? scope.symbols.forms.get(field.type.form) : undefined
  const [first] = rows
  if (target && first && rows.length === 1)
    return rowValue(first, target.fields, { ...scope, form: target })
  reporter(scope.report)('sample-shape', node.span, { field: field.label })
  return undefined
}

function rowValue(
  cells: readonly SampleCell[],
  names: Names<FieldSymbol>,
  scope: Scope,
): SampleData {
  return assigned(
    {},
    cells.flatMap((cell) => assignmentOf(cell, names, scope) ?? []),
  )
}
