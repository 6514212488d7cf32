import type { FieldType } from '../../model/index.ts'
import { type Occasion, parseDateTime, read } from '../../rules/index.ts'
import type { Name, SampleCell, SampleValue } from '../parse/tree.ts'
import { mismatch } from './expression.ts'
import { literalOf, optionIn } from './literal.ts'
import { isBarePercent } from './mismatch.ts'
import { optionsOf, type Scope } from './scope.ts'
import { type FieldSymbol, type Names, reporter } from './symbols.ts'
import { fits, type Type } from './type.ts'
import { unknownName, unknownOption } from './unknown-name.ts'

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
    if (field.type.kind === 'yesno') reporter(scope.report)('yesno-unknown', node.span, {})
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
  return node.span.file.text.slice(node.span.start, node.span.end)
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
  reporter(scope.report)('sample-shape', node.span, { field: field.label })
  return undefined
}

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
): Record<string, unknown> {
  const entries = cells.flatMap((cell): [string, unknown][] => {
    const column = names.get(cell.name.text)
    if (!column) unknownName(cell.name, scope, names.labels)
    const value =
      column && column.type.kind !== 'broken' ? sampleValue(cell.value, column, scope) : undefined
    return column && value !== undefined ? [[column.id, value]] : []
  })
  return Object.fromEntries(entries)
}
