import type { AggregateFunction, Expression, FieldKind } from '../../model/index.ts'
import { equalitiesIn, soughtBy } from '../../rules/across.ts'
import { stateTarget, textualKinds } from '../../rules/index.ts'
import type { Name } from '../parse/tree.ts'
import { nothing, type Typed } from './literal.ts'
import { isState, type Scope, theirNamed } from './scope.ts'
import { type FieldSymbol, type FormSymbol, reporter } from './symbols.ts'
import { broken } from './type.ts'
import { unknownName } from './unknown-name.ts'
import { builtinWords } from './vocabulary.ts'

type Across = Extract<Expression, { kind: 'across' }>

/** 上年度.净额, 上年度.结论: of the same subject's record of the year before. */
export function previousField(lastYear: Name, part: Name, scope: Scope): Typed {
  const { form } = scope
  if (!form || !mayLook(lastYear, scope) || !hasYear(lastYear, form, scope)) return nothing
  const found = theirNamed(part.text, { ...scope, others: { form, name: lastYear.text } })
  if (found?.expression.kind === 'theirConclusion')
    return { ...found, expression: { kind: 'previous', years: 1, field: null } }
  if (found?.expression.kind === 'theirState')
    return { ...found, expression: { kind: 'previous', years: 1, field: stateTarget } }
  if (found?.expression.kind !== 'their') return unknownName(part, scope, namesOf(form))
  if (isTable(found, part, scope)) return nothing
  return { ...found, expression: { kind: 'previous', years: 1, field: found.expression.field } }
}

/** A field of the record that is gone through, or of what a field of it points at. */
export function theirField(names: readonly Name[], scope: Scope): Typed {
  const [first, second] = names
  const form = scope.others?.form
  if (!first || !form) return nothing
  const found = theirNamed(first.text, scope)
  if (!found) return unknownName(first, scope, namesOf(form))
  if (isTable(found, first, scope)) return nothing
  if (!second || found.type.kind === 'broken') return found
  const target = found.type.form ? scope.symbols.forms.get(found.type.form) : undefined
  if (!target || found.expression.kind !== 'their') {
    const params = { name: first.text, part: second.text }
    reporter(scope.report)('path-not-reference', first.span, params)
    return nothing
  }
  const part = target.fields.get(second.text) ?? stateBehind(target, second, scope)
  if (!part) return unknownName(second, scope, target.fields.labels)
  return { expression: { ...found.expression, target: part.id }, type: part.type }
}

/** Where the record that a reference points at stands; null where no state is meant. */
export function stateBehind(
  { stateType, label: form }: FormSymbol,
  { text: name, span }: Name,
  { alone, report }: Scope,
): Pick<FieldSymbol, 'id' | 'type'> | null {
  if (!isState(name)) return null
  if (!stateType) reporter(report)('state-none', span, { name, form })
  else if (alone) reporter(report)('others-alone', span, { name })
  return { id: stateTarget, type: alone || !stateType ? broken : stateType }
}

function isTable({ type }: Typed, { text: name, span }: Name, scope: Scope): boolean {
  if (type.kind === 'table') reporter(scope.report)('others-table', span, { name })
  return type.kind === 'table'
}

const namesOf = ({ fields, conclusion }: FormSymbol): readonly string[] => [
  ...fields.labels,
  ...(conclusion ? [conclusion.label] : []),
]

/** Records that a function goes over. */
export interface Gone {
  readonly name: string
  readonly form: FormSymbol
  readonly of: Across['of']
  /** Names in it are theirs first. */
  readonly scope: Scope
}

/** What 表单.字段, 前3年.字段 or 上年度.字段 goes over, by its first name; null where that is none of them. */
export function goneOver(first: Name, scope: Scope): Gone | null | 'refused' {
  const years = builtinWords.get(first.text) === 'lastYear' ? 1 : yearsIn(first.text)
  const form = years === null ? scope.symbols.forms.get(first.text) : scope.form
  if (!form) return null
  if (!mayLook(first, scope)) return 'refused'
  if (years !== null && !(hasYear(first, form, scope) && isReach(years, first, scope)))
    return 'refused'
  const others = { form, name: first.text }
  return {
    ...others,
    of: years === null ? { kind: 'form', form: form.id } : { kind: 'years', years },
    scope: { ...scope, others },
  }
}

export const acrossOf = (
  { of, form }: Gone,
  name: AggregateFunction,
  value: Expression | undefined,
  where: Expression | undefined,
): Across => ({
  kind: 'across',
  function: name,
  of: of.kind === 'form' ? { ...of, ...keyOf(form, name, value, where) } : of,
  ...(value && { value }),
  ...(where && { where }),
})

/**
 * Fields that lie in the store as they are compared. Of 任一, whether it is true is not known where one of them is empty,
 * so there they are those that no submitted record is without.
 */
function keyOf(
  form: FormSymbol,
  ...[name, value, where]: Parameters<typeof soughtBy>
): { readonly key?: string[] } {
  const condition = soughtBy(name, value, where)
  const asked = new Set(condition ? equalitiesIn(condition).map(({ field }) => field) : [])
  const key = form.fields.all.flatMap(({ id, declared, calculated, isAlwaysGiven = false }) => {
    const isStored = declared !== null && !calculated && indexed.has(declared.kind)
    return asked.has(id) && isStored && (condition === where || isAlwaysGiven) ? [id] : []
  })
  return key.length > 0 ? { key } : {}
}

/** One value is written in one way only, unlike 1.0 and 1.00, or a day and a time on it. */
const indexed: ReadonlySet<FieldKind> = new Set([
  ...textualKinds,
  'integer',
  'money',
  'year',
  'yesno',
  'choice',
  'ref',
])

/** 前3年, last3Years. */
export function yearsIn(name: string): number | null {
  const [, zh, en] = /^(?:前(\d+)年|last(\d+)Years)$/.exec(name.normalize('NFKC')) ?? []
  const digits = zh ?? en
  return digits === undefined ? null : Number(digits)
}

const mostYears = 50

function isReach(years: number, { text: name, span }: Name, scope: Scope): boolean {
  const fits = years >= 1 && years <= mostYears
  if (!fits) reporter(scope.report)('others-years', span, { name, most: String(mostYears) })
  return fits
}

/** Not where a browser decides by itself, and not from inside another such look. */
function mayLook({ text: name, span }: Name, { alone, others, report }: Scope): boolean {
  if (alone) reporter(report)('others-alone', span, { name })
  else if (others) reporter(report)('others-nested', span, { name: others.name })
  return !alone && !others
}

/** Whether a year tells the subject's records apart; of lines that do not read it is not said. */
function hasYear({ text: name, span }: Name, form: FormSymbol, scope: Scope): boolean {
  const fields = form.unique?.map((each) => form.fields.get(each))
  const known = fields?.every((field) => field?.declared) ?? false
  if (!known || fields?.some((field) => field?.declared?.kind === 'year')) return true
  reporter(scope.report)('others-year', span, { name, form: form.label })
  return false
}

/** Says how a word for other records, or the name of a form, is used. */
export function sayBare({ text: name, span }: Name, scope: Scope, part?: Name): void {
  const form = scope.symbols.forms.get(name) ?? scope.form
  const field = part?.text ?? form?.fields.labels[0] ?? '…'
  const example =
    builtinWords.get(name) === 'lastYear' ? `${name}.${field}` : `合计（${name}.${field}）`
  reporter(scope.report)('others-bare', span, { name, example })
}
