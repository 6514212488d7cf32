import type { Moment, OptionList } from '../../model/index.ts'
import { nothing, type Typed } from './literal.ts'
import {
  type FieldSymbol,
  type FormSymbol,
  isCalled,
  type Names,
  type Report,
  type Symbols,
} from './symbols.ts'
import type { Type } from './type.ts'
import { builtinWords, findingPropertyWords } from './vocabulary.ts'

/** Where an expression stands, and so what its names may mean. */
export interface Scope {
  readonly symbols: Symbols
  readonly form: FormSymbol | null
  /** The table whose rows are gone through: its columns come before the form's fields. */
  readonly table: FieldSymbol | null
  /** Inside 〈每个 问题〉. */
  readonly finding: boolean
  /** Inside any 〈每个 …〉. */
  readonly ordinal: boolean
  /** In a letter: 签发日期 and 到期日 are known. */
  readonly letter: boolean
  /** In 建 and 登记 of a notice: so are its 文号, 送达日期 and the like. */
  readonly filing?: boolean
  /** After the rules: the conclusion and the findings are known. */
  readonly judged: boolean
  /** Where the record stands is known: 状态. */
  readonly stated?: boolean
  /** Whose records were drawn: 抽中. */
  readonly drawn?: FormSymbol | 'unknown'
  /** For each of whose records one is made: 该份. */
  readonly eachOne?: FormSymbol
  /** In a 标识, 范围 or 报表: a database works it out too. */
  readonly query?: boolean
  /** In a 报表: it may look up other records too, and its rows are gone through by themselves. */
  readonly counting?: boolean
  /** In a 角色's 范围: what 我.x may name. */
  readonly me?: Names<FieldSymbol>
  /** A browser decides it by itself: other records are not known. */
  readonly alone?: boolean
  /** Inside a function over other records: theirs come before all else. */
  readonly others?: Others
  readonly report: Report
}

export interface Others {
  readonly form: FormSymbol
  /** As they are named where they are gone through. */
  readonly name: string
}

/** A field's condition, a rule, a calculation of `form`. */
export const formScope = (symbols: Symbols, form: FormSymbol): Scope => ({
  symbols,
  form,
  table: null,
  finding: false,
  ordinal: false,
  letter: false,
  judged: false,
  report: symbols.report,
})

/** What a single name means here, apart from options; null where it means nothing. */
export function named(name: string, scope: Scope): Typed | null {
  return (
    ofLetter(name, scope) ??
    findingNamed(name, scope) ??
    theirNamed(name, scope) ??
    columnNamed(name, scope.table?.columns) ??
    fieldNamed(name, scope) ??
    conclusionNamed(name, scope) ??
    selfNamed(name, scope) ??
    drawnNamed(name, scope) ??
    stateNamed(name, scope) ??
    parameterNamed(name, scope) ??
    momentNamed(name, scope)
  )
}

export function fieldNamed(name: string, scope: Scope): Typed | null {
  const field = scope.form?.fields.get(name)
  return field ? { expression: { kind: 'field', field: field.id }, type: field.type } : null
}

/** Of the other record that is gone through: its fields, its conclusion, the day it was submitted. */
export function theirNamed(name: string, { others }: Scope): Typed | null {
  if (!others) return null
  const { fields, conclusion } = others.form
  const field = fields.get(name)
  if (field) return { expression: { kind: 'their', field: field.id }, type: field.type }
  if (conclusion && isCalled(conclusion, name))
    return { expression: { kind: 'theirConclusion' }, type: conclusion.type }
  const { stateType } = others.form
  if (stateType && isState(name)) return { expression: { kind: 'theirState' }, type: stateType }
  if (builtinWords.get(name) !== 'submitted') return null
  return { expression: { kind: 'theirSubmission' }, type: { kind: 'date' } }
}

function findingNamed(name: string, scope: Scope): Typed | null {
  const property = findingPropertyWords.get(name)
  if (!property || property === 'findings') return null
  if (property === 'ordinal') {
    return scope.ordinal ? { expression: { kind: 'ordinal' }, type: { kind: 'number' } } : null
  }
  if (!scope.finding) return null
  const type: Type =
    property === 'severity' ? { kind: 'choice', options: severityOptions.id } : { kind: 'text' }
  return { expression: { kind: 'finding', property }, type }
}

/** The three severities as an option list, so that 严重程度 compares and shows like any choice. */
export const severityOptions: OptionList = {
  id: '@severity',
  label: '严重程度',
  options: [
    { code: 'severe', label: '严重', from: null, until: null },
    { code: 'ordinary', label: '一般', from: null, until: null },
    { code: 'advice', label: '建议', from: null, until: null },
  ],
}

function columnNamed(name: string, columns: Names<FieldSymbol> | null | undefined): Typed | null {
  const column = columns?.get(name)
  return column ? { expression: { kind: 'column', column: column.id }, type: column.type } : null
}

function conclusionNamed(name: string, scope: Scope): Typed | null {
  const conclusion = scope.judged ? scope.form?.conclusion : null
  if (!conclusion || !isCalled(conclusion, name)) return null
  return { expression: { kind: 'conclusion' }, type: conclusion.type }
}

export const isState = (name: string): boolean => builtinWords.get(name) === 'state'

export function stateNamed(name: string, { form, stated }: Scope): Typed | null {
  if (!isState(name) || !stated || !form?.stateType) return null
  return { expression: { kind: 'state' }, type: form.stateType }
}

function drawnNamed(name: string, scope: Scope): Typed | null {
  const word = builtinWords.get(name)
  const drawn = word === 'drawn' || word === 'eachOne' ? scope[word] : undefined
  if (!drawn) return null
  if (drawn === 'unknown') return nothing
  return { expression: { kind: 'drawn', field: null }, type: { kind: 'ref', form: drawn.id } }
}

/** 本表 alone: the record, as what points at it holds it. */
function selfNamed(name: string, { form, alone }: Scope): Typed | null {
  if (builtinWords.get(name) !== 'thisTable' || !form || alone) return null
  return { expression: { kind: 'self' }, type: { kind: 'ref', form: form.id } }
}

function parameterNamed(name: string, scope: Scope): Typed | null {
  const parameter = scope.symbols.parameters.get(name)
  return parameter
    ? { expression: { kind: 'parameter', parameter: parameter.id }, type: parameter.type }
    : null
}

const momentTypes: Readonly<Record<Moment, Type>> = {
  today: { kind: 'date' },
  submitted: { kind: 'date' },
  deadline: { kind: 'date' },
  baseline: { kind: 'date' },
  thisYear: { kind: 'year' },
  issued: { kind: 'date' },
  due: { kind: 'date' },
  served: { kind: 'date' },
}

function momentNamed(name: string, scope: Scope): Typed | null {
  const word = builtinWords.get(name)
  switch (word) {
    case undefined:
    case 'thisTable':
    case 'lastYear':
    case 'drawn':
    case 'eachOne':
    case 'me':
    case 'state':
      return null
    case 'number':
    case 'title':
    case 'addressee':
    case 'voided':
      return scope.filing
        ? { expression: { kind: 'letter', part: word }, type: { kind: 'text' } }
        : null
    case 'served':
      return scope.filing ? momentOf(word) : null
    case 'issued':
    case 'due':
      return scope.letter ? momentOf(word) : null
    default:
      return momentOf(word)
  }
}

/** What a record that goes with a letter says of it: before fields of the same name. */
function ofLetter(name: string, scope: Scope): Typed | null {
  const word = builtinWords.get(name)
  return scope.filing && word && letterWords.has(word) ? momentNamed(name, scope) : null
}

/** What is known of a letter that is out alone. */
export const filedWords: ReadonlySet<string> = new Set([
  'served',
  'number',
  'title',
  'addressee',
  'voided',
])
const letterWords: ReadonlySet<string> = new Set([...filedWords, 'issued', 'due'])

const momentOf = (moment: Moment): Typed => ({
  expression: { kind: 'moment', moment },
  type: momentTypes[moment],
})

/** Every name that could stand here, for a suggestion. */
export function namesIn(scope: Scope): string[] {
  const conclusion = scope.judged ? scope.form?.conclusion : null
  return [
    ...(scope.finding ? findingPropertyWords.keys() : []),
    ...(conclusion ? [conclusion.label] : []),
    ...(scope.others?.form.fields.labels ?? []),
    ...(scope.table?.columns?.labels ?? []),
    ...(scope.form?.fields.labels ?? []),
    ...scope.symbols.parameters.labels,
    ...builtinWords.keys(),
  ]
}

/** The names of the form's tables. */
export const tablesIn = ({ form }: Scope): string[] =>
  (form?.fields.all ?? []).filter((field) => field.columns).map((field) => field.label)

export function optionsOf(type: Type, scope: Scope): OptionList | null {
  if (!type.options) return null
  if (type.options === severityOptions.id) return severityOptions
  for (const form of scope.symbols.forms.unwatched) {
    const own = form.ownOptions.get(type.options)
    if (own) return own
  }
  for (const role of scope.symbols.roles.unwatched) {
    const own = role.ownOptions.get(type.options)
    if (own) return own
  }
  return scope.symbols.options.get(type.options)?.list ?? null
}
