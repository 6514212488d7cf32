import type { Given } from '../../model/index.ts'
import type { SampleCell, SampleItem, StatementOf } from '../parse/tree.ts'
import { type Assignment, assigned, assignmentOf, sampleValue } from './sample-value.ts'
import type { Scope } from './scope.ts'
import { type FormSymbol, isCalled } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'
import { builtinWords } from './vocabulary.ts'

/** What a sample says of one record. */
export interface RecordLines {
  readonly values: readonly Assignment[]
  readonly submitted: string | null
  readonly conclusion: string | null
}

/** 上年度.x of a form that has no field of that name. */
export const isOfYearBefore = ({ of }: Pick<SampleCell, 'of'>, { fields }: FormSymbol): boolean =>
  of[0] !== undefined && builtinWords.get(of[0].text) === 'lastYear' && !fields.get(of[0].text)

/** The items that say something of the record of the year before, without saying so. */
export const ofYearBefore = (items: readonly SampleItem[], form: FormSymbol): SampleCell[] =>
  items.flatMap((item) =>
    item.kind === 'cell' && isOfYearBefore(item, form) ? [{ ...item, of: item.of.slice(1) }] : [],
  )

export const ofRecord = (items: readonly SampleItem[], form: FormSymbol): SampleItem[] =>
  items.filter((item) => item.kind === 'submittedOn' || !isOfYearBefore(item, form))

/** `judged`: it was submitted, so its conclusion may be said too. */
export function recordLines(
  items: readonly SampleItem[],
  form: FormSymbol,
  scope: Scope,
  judged: boolean,
): RecordLines {
  const values: Assignment[] = []
  let submitted: string | null = null
  let conclusion: string | null = null
  for (const item of items) {
    if (item.kind === 'submittedOn') submitted = item.date.value
    else if (judged && isConclusion(item, form)) conclusion = conclusionIn(item, form, scope)
    else {
      const assignment = assignmentOf(item, form.fields, scope)
      if (assignment) values.push(assignment)
    }
  }
  return { values, submitted, conclusion }
}

export const isConclusion = (
  { of, name }: Pick<SampleCell, 'of' | 'name'>,
  { conclusion, fields }: FormSymbol,
): boolean =>
  conclusion !== null &&
  of.length === 0 &&
  !fields.get(name.text) &&
  isCalled(conclusion, name.text)

function conclusionIn({ value }: SampleCell, form: FormSymbol, scope: Scope): string | null {
  const said = form.conclusion && sampleValue(value, form.conclusion, { ...scope, form })
  return typeof said === 'string' ? said : null
}

/** 另有 表单：字段 值. */
export function givenIn(line: StatementOf<'given'>, scope: Scope): Given[] {
  const { forms } = scope.symbols
  const form = forms.get(line.form.text)
  if (!form) {
    unknownDeclared(line.form, forms.labels, 'form', scope.report)
    return []
  }
  const { values, submitted, conclusion } = recordLines(line.items, form, { ...scope, form }, true)
  return [{ form: form.id, data: assigned({}, values), submitted, conclusion }]
}
