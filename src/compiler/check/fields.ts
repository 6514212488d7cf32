import type { Expression, Field, FieldType } from '../../model/index.ts'
import { plainField } from '../../model/plain-field.ts'
import { textualKinds } from '../../rules/index.ts'
import type {
  Block,
  ExpressionNode,
  FieldAttribute,
  LiteralNode,
  Name,
  StatementOf,
} from '../parse/tree.ts'
import { type Span, textOf } from '../source/text.ts'
import { conversionOf } from './conversion.ts'
import { conditionOf, expressionOf, mismatch } from './expression.ts'
import { valueType } from './field-type.ts'
import { formerOf } from './former.ts'
import { linesOf } from './lines.ts'
import { literalOf, optionIn } from './literal.ts'
import { isBarePercent } from './mismatch.ts'
import { optionsOf, type Scope } from './scope.ts'
import { type FieldSymbol, type Names, reporter } from './symbols.ts'
import { fits, type Type } from './type.ts'
import { unknownName } from './unknown-name.ts'

type FieldLine = StatementOf<'field' | 'column' | 'calc'>

/** A field as the model keeps it; null where its type does not read. */
export function fieldOf(
  statement: FieldLine,
  names: Names<FieldSymbol>,
  scope: Scope,
): Field | null {
  const symbol = names.get(statement.name.text)
  if (!symbol?.declared || symbol.span.start !== statement.name.span.start) return null
  const field: Draft = { ...emptyField(symbol, symbol.declared) }
  saidTwice(statement.attributes, symbol.label, scope)
  for (const attribute of statement.attributes) apply(attribute, field, scope)
  boundsCrossed(statement.attributes, field.least, field.most, ['least', 'most'], scope)
  boundsCrossed(statement.attributes, field.shortest, field.longest, ['shortest', 'longest'], scope)
  field.visible = asked(statement.attributes, field.visible)
  if (statement.kind === 'calc') {
    const converted = statement.attributes.find(({ kind }) => kind === 'converted')
    if (converted)
      reporter(scope.report)('converted-calculated', converted.span, { name: symbol.label })
    field.calculate = expressionOf(statement.value, scope, symbol.type)
    field.readonly = true
  }
  return field
}

export function tableOf(block: Block, statement: StatementOf<'table'>, scope: Scope): Field | null {
  const symbol = scope.form?.fields.get(statement.name.text)
  const columns = symbol?.columns
  if (!symbol || !columns || symbol.span.start !== statement.name.span.start) return null
  const rows: Scope = { ...scope, table: symbol }
  const field: Draft = emptyField(symbol, { kind: 'table', columns: [], fewest: 0, most: null })
  let fewest = 0
  let most: number | null = null
  for (const attribute of statement.attributes) {
    if (attribute.kind === 'least') fewest = Number(attribute.value.value)
    else if (attribute.kind === 'most') most = Number(attribute.value.value)
    else if (attribute.kind === 'visible')
      field.visible = conditionOf(attribute.when, { ...scope, alone: true })
    else if (attribute.kind === 'formerly') field.formerly.push(attribute.name.text)
  }
  boundsCrossed(statement.attributes, fewest, most, ['least', 'most'], scope)
  const made = block.children.flatMap(({ statement: line }) =>
    line.kind === 'column' || line.kind === 'calc' ? (fieldOf(line, columns, rows) ?? []) : [],
  )
  if (block.children.length === 0 && block.statement.kind === 'table')
    reporter(scope.report)('table-empty', statement.name.span, { name: symbol.label })
  const gone = linesOf(block.children, 'formerColumn')
  const former = symbol.former ? formerOf(gone, symbol.former, columns, rows) : []
  return {
    ...field,
    type: {
      kind: 'table',
      columns: made,
      ...(former.length > 0 && { former }),
      fewest,
      most,
    },
  }
}

type Draft = { -readonly [key in keyof Field]: Field[key] } & { formerly: string[] }

const emptyField = (symbol: FieldSymbol, type: FieldType): Draft => ({
  ...plainField({ id: symbol.id, label: symbol.label, type }),
  formerly: [],
})

function apply(attribute: FieldAttribute, field: Draft, scope: Scope): void {
  switch (attribute.kind) {
    case 'required':
      field.required = attribute.when
        ? conditionOf(attribute.when, { ...scope, alone: true })
        : true
      return
    case 'optional':
      field.required = false
      return
    case 'visible':
      field.visible = conditionOf(attribute.when, { ...scope, alone: true })
      return
    case 'readonly':
      field.readonly = true
      return
    case 'masked':
      if (fitsKind(attribute, field, textualKinds, scope)) field.masked = true
      return
    case 'least':
    case 'most':
      if (fitsKind(attribute, field, measured, scope))
        field[attribute.kind] = bound(attribute.value, field, scope)
      return
    case 'shortest':
    case 'longest':
      if (fitsKind(attribute, field, textualKinds, scope))
        field[attribute.kind] = whole(attribute.value.value)
      return
    case 'places':
      fitsKind(attribute, field, fractional, scope)
      return
    case 'initial':
      field.initial = initialOf(attribute.value, field, scope)
      return
    case 'hint':
      field.hint = attribute.value.text
      return
    case 'taken':
      field.from = takenFrom(attribute, field, scope)
      field.readonly = true
      return
    case 'formerly':
      field.formerly.push(attribute.name.text)
      return
    case 'follows':
      followed(attribute.name, field, scope)
      return
    case 'converted': {
      const converted = conversionOf(attribute.value, field, scope)
      if (converted) field.converted = converted
      return
    }
    case 'from':
    case 'until':
  }
}

/** A field with 自 or 至 is asked of records that are judged by a day between them. */
function asked(
  attributes: readonly FieldAttribute[],
  visible: Expression | null,
): Expression | null {
  const day: Expression = { kind: 'moment', moment: 'baseline' }
  const bounds = attributes.flatMap((attribute): Expression[] => {
    if (attribute.kind !== 'from' && attribute.kind !== 'until') return []
    const operator = attribute.kind === 'from' ? '≥' : '≤'
    const right: Expression = { kind: 'literal', type: 'date', value: attribute.date.value }
    return [{ kind: 'compare', operator, left: day, right }]
  })
  const operands = visible ? [...bounds, visible] : bounds
  return operands.length > 1 ? { kind: 'and', operands } : (operands[0] ?? null)
}

/** 随: a choice beside this one, from the list that this field's list is a part of. */
function followed(name: Name, field: Draft, scope: Scope): void {
  const beside = (scope.table?.columns ?? scope.form?.fields)?.get(name.text)
  if (!beside) {
    unknownName(name, scope, (scope.table?.columns ?? scope.form?.fields)?.labels ?? [])
    return
  }
  const list = optionsOf(valueType(field.type), scope)
  const isChoice = field.type.kind === 'choice' && beside.type.kind === 'choice'
  if (beside.type.kind === 'broken') return
  if (isChoice && list?.parent !== undefined && list.parent === beside.type.options)
    field.follows = beside.id
  else reporter(scope.report)('follows-other', name.span, { name: name.text, field: field.label })
}

/** Every attribute but a former name counts once; 必填 and 选填 are one. */
function saidTwice(attributes: readonly FieldAttribute[], field: string, scope: Scope): void {
  const seen = new Map<string, FieldAttribute>()
  for (const attribute of attributes) {
    const kind = attribute.kind === 'optional' ? 'required' : attribute.kind
    const first = seen.get(kind)
    const params = { attribute: textOf(attribute.span), field }
    if (!first) seen.set(kind, attribute)
    else if (kind !== 'formerly')
      reporter(scope.report)('attribute-twice', attribute.span, params, first.span)
  }
}

/** Nothing lies between the two. */
function boundsCrossed(
  attributes: readonly { readonly kind: string; readonly span: Span }[],
  least: string | number | null,
  most: string | number | null,
  kinds: readonly [string, string],
  scope: Scope,
): void {
  const [low, high] = kinds.map((kind) => attributes.find((each) => each.kind === kind)?.span)
  if (least === null || most === null || !low || !high || !isAbove(least, most)) return
  const params = { least: textOf(low), most: textOf(high) }
  reporter(scope.report)('bounds-crossed', high, params, low)
}

/** Dates are compared as they are written, all else as figures. */
const isAbove = (least: string | number, most: string | number): boolean =>
  Number.isNaN(Number(least)) ? least > most : Number(least) > Number(most)

type Kinds = ReadonlySet<FieldType['kind']>

const fractional: Kinds = new Set(['decimal', 'percent'])
const measured: Kinds = new Set(['integer', 'decimal', 'money', 'percent', 'date', 'year'])

function fitsKind(attribute: FieldAttribute, field: Draft, kinds: Kinds, scope: Scope): boolean {
  if (kinds.has(field.type.kind)) return true
  misfit(attribute, field, scope)
  return false
}

function misfit(attribute: FieldAttribute, field: Draft, scope: Scope): void {
  reporter(scope.report)('attribute-misfit', attribute.span, {
    attribute: textOf(attribute.span),
    field: field.label,
  })
}

const whole = (value: string): number => Math.trunc(Number(value))

function bound(node: LiteralNode, field: Draft, scope: Scope): string | null {
  const wanted = valueType(field.type)
  const { expression, type } = literalOf(node)
  if (expression.kind !== 'literal' || type.kind === 'broken') return null
  if (!fits(type, wanted) || isBarePercent(node, wanted)) {
    mismatch(node, type, wanted.kind, scope)
    return null
  }
  return String(expression.value)
}

function initialOf(node: LiteralNode | Name, field: Draft, scope: Scope): string | boolean | null {
  const wanted = valueType(field.type)
  const expression =
    node.kind === 'name' ? named(node, wanted, scope) : expressionOf(node, scope, wanted)
  if (expression?.kind === 'literal') {
    if (node.kind !== 'name' && isBarePercent(node, wanted))
      mismatch(node, { kind: 'number' }, wanted.kind, scope)
    return expression.value
  }
  reporter(scope.report)('default-changing', node.span, {})
  return null
}

function named(name: Name, wanted: Type, scope: Scope): Expression | null {
  if (wanted.kind === 'text') return { kind: 'literal', type: 'text', value: name.text }
  const list = optionsOf(wanted, scope)
  const path: ExpressionNode = { kind: 'path', span: name.span, names: [name] }
  return list
    ? (optionIn(list, name) ?? expressionOf(path, scope, { ...wanted, kind: 'choice' }))
    : expressionOf(path, scope, wanted)
}

function takenFrom(
  attribute: Extract<FieldAttribute, { kind: 'taken' }>,
  field: Draft,
  scope: Scope,
): { field: string; target: string } | null {
  const reference = scope.form?.fields.get(attribute.reference.text)
  if (!reference) {
    unknownName(attribute.reference, scope)
    return null
  }
  const form = reference.type.form ? scope.symbols.forms.get(reference.type.form) : undefined
  if (!form) {
    if (reference.type.kind !== 'broken') {
      const params = { name: reference.label, part: attribute.target.text }
      reporter(scope.report)('path-not-reference', attribute.reference.span, params)
    }
    return null
  }
  const target = form.fields.get(attribute.target.text)
  if (!target) {
    unknownName(attribute.target, scope, form.fields.labels)
    return null
  }
  const wanted = valueType(field.type)
  if (!fits(target.type, wanted) && !sameOptions(target.type, wanted, scope)) {
    mismatch(attribute.target, target.type, wanted.kind, scope)
  }
  return { field: reference.id, target: target.id }
}

/** Two lists written twice are one list where their codes are the same. */
function sameOptions(given: Type, wanted: Type, scope: Scope): boolean {
  const codes = (type: Type): string =>
    (optionsOf(type, scope)?.options ?? []).map((option) => option.code).join('\n')
  return given.kind === wanted.kind && given.kind === 'choice' && codes(given) === codes(wanted)
}
