import type {
  Application,
  Citation,
  Field,
  Form,
  FormerField,
  Period,
  Rule,
} from '../../model/index.ts'
import { citation } from '../../rules/index.ts'
import { citationsIn, isWithinArticle } from '../../rules/written-citations.ts'

/** What rests on a law, or names it in words. */
export interface Citer {
  readonly kind: 'form' | 'rule' | 'field' | 'notice' | 'report' | 'parameter' | 'tiers'
  readonly id: string
  readonly label: string
  /** Of a rule, a field or a letter: the form it belongs to. */
  readonly form: string | null
  /** The citation as it stands there: 《…》第八条第二款. */
  readonly cited: string
  /** Named in what people read, not as a basis. */
  readonly inText: boolean
  /** The last day that it counts; null: it goes on. */
  readonly until: string | null
}

/** Every part of an app that cites an article, or, where `article` is null, anything of the law; in the app's order. */
export function citersOf(app: Application, asked: Citation): readonly Citer[] {
  return [
    ...app.parameters.flatMap((each) => figure('parameter', each, asked)),
    ...app.tiers.flatMap((each) => figure('tiers', each, asked)),
    ...app.forms.flatMap((form) => inForm(form, asked)),
    ...app.notices.flatMap((notice) => {
      const { id, label, form, period } = notice
      const home = app.forms.find((each) => each.id === form)?.label ?? null
      const part: Part = { kind: 'notice', id, label, form: home, until: period?.until ?? null }
      return said(part, [], notice, asked)
    }),
    ...app.reports.flatMap((report) => {
      const { id, label } = report
      return said({ kind: 'report', id, label, form: null, until: null }, [], report, asked)
    }),
  ]
}

type Part = Omit<Citer, 'cited' | 'inText'>

interface Figure {
  readonly id: string
  readonly label: string
  readonly values: readonly (Period & { readonly basis?: readonly Citation[] })[]
}

function figure(kind: 'parameter' | 'tiers', { id, label, values }: Figure, asked: Citation) {
  const basis = values.flatMap((each) => each.basis ?? [])
  return said({ kind, id, label, form: null, until: null }, basis, null, asked)
}

function inForm(form: Form, asked: Citation): readonly Citer[] {
  const { id, label, basis, rules, fields, former = [] } = form
  return [
    ...said({ kind: 'form', id, label, form: null, until: null }, basis, null, asked),
    ...fields.flatMap((field) => inField(field, label, asked)),
    ...former.flatMap((field) => inFormer(field, label, asked)),
    ...rules.flatMap((rule) =>
      said(
        { kind: 'rule', id: rule.id, label: rule.label, form: label, until: rule.until },
        isInherited(rule, form) ? [] : rule.basis,
        [rule.cases, rule.demand],
        asked,
      ),
    ),
  ]
}

/** A rule without a basis of its own has the form's: it is named with the form. */
const isInherited = ({ basis }: Rule, form: Form): boolean =>
  JSON.stringify(basis) === JSON.stringify(form.basis)

function inField(field: Field, form: string, asked: Citation): readonly Citer[] {
  const { id, label, type, hint } = field
  const part: Part = { kind: 'field', id, label, form, until: null }
  const own = said(part, [], hint, asked)
  if (type.kind !== 'table') return own
  return [
    ...own,
    ...type.columns.flatMap((column) => inField(column, form, asked)),
    ...(type.former ?? []).flatMap((column) => inFormer(column, form, asked)),
  ]
}

const inFormer = ({ id, label, erased }: FormerField, form: string, asked: Citation) =>
  said({ kind: 'field', id, label, form, until: null }, erased ?? [], null, asked)

/** Each citation once, whether as a basis or in words. */
function said(
  part: Part,
  basis: readonly Citation[],
  words: unknown,
  asked: Citation,
): readonly Citer[] {
  const grounds = basis.filter((each) => isOf(each, asked)).map(citation)
  const named = [...textsIn(words)]
    .flatMap(citationsIn)
    .filter((each) => isOf(each, asked))
    .map(citation)
    .filter((each) => !grounds.includes(each))
  return [
    ...[...new Set(grounds)].map((cited) => ({ ...part, cited, inText: false })),
    ...[...new Set(named)].map((cited) => ({ ...part, cited, inText: true })),
  ]
}

/** Whether a citation is of what was asked for, or of a part of it. */
export const isOf = (cited: Citation, { law, article }: Citation): boolean =>
  bare(cited.law) === bare(law) &&
  (article === null || (cited.article !== null && isWithinArticle(cited.article, article)))

const bare = (law: string): string => law.replace(/^《|》$/g, '')

/** Every text in a part of the model. */
export function* textsIn(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part
  else if (typeof part === 'object' && part !== null)
    for (const each of Object.values(part)) yield* textsIn(each)
}
