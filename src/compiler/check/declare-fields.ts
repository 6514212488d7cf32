import { builtins } from '../../../dsl/words.ts'
import type { FieldType } from '../../model/index.ts'
import { stateTarget } from '../../rules/index.ts'
import type {
  Block,
  FieldAttribute,
  FormerAttribute,
  Name,
  Statement,
  StatementOf,
  TableAttribute,
  TypeNode,
} from '../parse/tree.ts'
import { typeOfField, valueType } from './field-type.ts'
import { type FieldSymbol, type FormSymbol, identityOf, Names, type Symbols } from './symbols.ts'
import { broken } from './type.ts'

/** Makes the fields, columns, states and the conclusion of a form known by name, before any expression is read. */
export function declareFields(form: FormSymbol, items: readonly Block[], symbols: Symbols): void {
  // Before the fields: one may hold the conclusion of another record of the form.
  for (const { statement } of items)
    if (statement.kind === 'conclusion') declareConclusion(form, statement, symbols)
  for (const block of items) {
    const { statement } = block
    const table = asTable(statement)
    if (table) addTable(form, block, table, symbols)
    else if (statement.kind === 'field' || statement.kind === 'calc')
      add(form, form.fields, statement, [], symbols)
    else if (statement.kind === 'formerField') add(form, form.former, statement, [former], symbols)
    else if (statement.kind === 'broken') declareBroken(form, statement, symbols)
    else if (statement.kind === 'states') declareStates(form, statement)
    else if (statement.kind === 'unique')
      form.unique = form.unique && statement.names.map((name) => name.text)
  }
}

/** The line of a table, or what is left of one that does not read: its columns are known all the same. */
export function asTable(statement: Statement): StatementOf<'table'> | null {
  if (statement.kind === 'table') return statement
  if (statement.kind !== 'broken' || statement.of !== 'table' || !statement.name) return null
  const { span, name } = statement
  return { kind: 'table', span, name, id: null, attributes: [] }
}

type Typed = Statement & {
  readonly name: Name
  readonly id: Name | null
  readonly type: TypeNode
  readonly attributes: readonly (FieldAttribute | FormerAttribute)[]
}

/** Where the inline options of 原字段 and 原列 are kept; no name holds its mark. */
const former = '@former'

function add(
  form: FormSymbol,
  names: Names<FieldSymbol>,
  statement: Typed,
  path: readonly string[],
  symbols: Symbols,
): void {
  const formerly = oldNames(statement.attributes)
  const identity = identityOf(statement.name, statement.id, symbols.report, formerly)
  const origin = form.origins.get(statement) ?? form.id
  const keep = (options: Parameters<typeof keepOptions>[2]): string =>
    keepOptions(
      form,
      { id: [origin, ...path, identity.id].join('.'), label: identity.label },
      options,
    )
  const bare = typeOfField(
    statement.type,
    () => ({ symbols, conclusion: form.conclusion, keep }),
    symbols.report,
  )
  const declared = withPlaces(bare, statement.attributes)
  const masked = statement.attributes.some((attribute) => attribute.kind === 'masked')
  const symbol: FieldSymbol = {
    ...identity,
    type: valueType(declared),
    declared,
    columns: null,
    masked,
    calculated: statement.kind === 'calc',
    isAlwaysGiven: isAlwaysGiven(statement.attributes),
  }
  names.add(symbol, symbols.report)
  for (const { text } of formerly) names.alias(text, symbol)
}

const isAlwaysGiven = (attributes: readonly (FieldAttribute | FormerAttribute)[]): boolean =>
  attributes.some((attribute) => attribute.kind === 'required' && attribute.when === null) &&
  !attributes.some(({ kind }) => kind === 'visible' || kind === 'from' || kind === 'until')

const oldNames = (
  attributes: readonly (FieldAttribute | FormerAttribute | TableAttribute)[],
): readonly Name[] =>
  attributes.flatMap((attribute) => (attribute.kind === 'formerly' ? [attribute.name] : []))

/** 小数位 says how a value is stored, so it is a part of the type. */
function withPlaces(
  type: FieldType | null,
  attributes: readonly (FieldAttribute | FormerAttribute)[],
): FieldType | null {
  const places = attributes.find((attribute) => attribute.kind === 'places')
  if (places?.kind !== 'places' || (type?.kind !== 'decimal' && type?.kind !== 'percent'))
    return type
  return { kind: type.kind, places: Math.trunc(Number(places.value.value)) }
}

function keepOptions(
  form: FormSymbol,
  home: { readonly id: string; readonly label: string },
  options: readonly { code: string; label: string; from: string | null; until: string | null }[],
): string {
  form.ownOptions.set(home.id, { ...home, options })
  return home.id
}

function addTable(
  form: FormSymbol,
  block: Block,
  { name, id, attributes }: StatementOf<'table'>,
  symbols: Symbols,
): void {
  const formerly = oldNames(attributes)
  const identity = identityOf(name, id, symbols.report, formerly)
  const columns = new Names<FieldSymbol>()
  const gone = new Names<FieldSymbol>()
  for (const { statement } of block.children) {
    if (statement.kind === 'column' || statement.kind === 'calc') {
      add(form, columns, statement, [identity.id], symbols)
    } else if (statement.kind === 'formerColumn')
      add(form, gone, statement, [identity.id, former], symbols)
    else if (statement.kind === 'broken') addBroken(columns, statement, symbols)
  }
  const declared: FieldType = { kind: 'table', columns: [], fewest: 0, most: null }
  const symbol: FieldSymbol = {
    ...identity,
    type: { kind: 'table' },
    declared,
    columns,
    former: gone,
    masked: false,
  }
  form.fields.add(symbol, symbols.report)
  for (const { text } of formerly) form.fields.alias(text, symbol)
}

/** A line that does not read still gives its name, so that what uses it is no second mistake. */
function declareBroken(form: FormSymbol, statement: Statement, symbols: Symbols): void {
  if (statement.kind !== 'broken') return
  if (statement.of === 'states') {
    form.states = null
    form.stateType = broken
  }
  if (statement.of === 'unique') form.unique = null
  if (statement.of !== 'conclusion' || !statement.name) {
    addBroken(form.fields, statement, symbols)
    return
  }
  form.conclusion = brokenField(statement.name)
}

function addBroken(names: Names<FieldSymbol>, statement: Statement, symbols: Symbols): void {
  if (statement.kind !== 'broken' || !statement.name) return
  const fieldLike = statement.of === 'field' || statement.of === 'column' || statement.of === 'calc'
  if (!fieldLike) return
  names.add(brokenField(statement.name), symbols.report)
}

const brokenField = ({ text, span }: Name): FieldSymbol => ({
  id: text,
  label: text,
  span,
  type: broken,
  declared: null,
  columns: null,
  masked: false,
})

function declareStates(form: FormSymbol, statement: StatementOf<'states'>): void {
  const states = [...new Set(statement.chains.flat().map((name) => name.text))]
  const id = `${form.origins.get(statement) ?? form.id}.${stateTarget}`
  const options = states.map((label) => ({ code: label, label, from: null, until: null }))
  form.states = states
  form.stateType = {
    kind: 'choice',
    options: keepOptions(form, { id, label: builtins.state.zh }, options),
  }
}

function declareConclusion(
  form: FormSymbol,
  statement: Extract<Statement, { kind: 'conclusion' }>,
  symbols: Symbols,
): void {
  // A second one is reported, and the first is meant by what names it.
  if (form.conclusion) return
  const identity = identityOf(statement.name, statement.id, symbols.report)
  const labels = [...new Set(statement.cases.map((each) => each.value.text))]
  const id = `${form.origins.get(statement) ?? form.id}.${identity.id}`
  keepOptions(
    form,
    { id, label: identity.label },
    labels.map((label) => ({ code: label, label, from: null, until: null })),
  )
  form.conclusion = {
    ...identity,
    type: { kind: 'choice', options: id },
    declared: null,
    columns: null,
    masked: false,
  }
}
