import type { Application, Expression, Field, Form } from '../../../model/index.ts'
import { talliesOf } from '../../../model/tallies.ts'
import { titleFields } from '../../../model/titles.ts'
import { partsOf } from '../../../rules/index.ts'
import type { Projection } from './projection.ts'

/**
 * The fields of an app that are worth columns: what its lists show, filter and sort first, what records are known and
 * found by, and what decides who sees them. The rest is looked at in memory.
 */
export function projectionsOf(app: Application): readonly Projection[] {
  const found = expressionsIn(app).flatMap(({ form, expression }) =>
    fieldsIn(app, form, expression),
  )
  return app.forms.flatMap((form) => {
    const indexed = new Set([
      ...form.unique,
      ...form.fields.filter(({ type }) => type.kind === 'ref').map(({ id }) => id),
      ...found.filter((each) => each.form === form.id).map(({ field }) => field),
      ...titleFields(form).map(({ id }) => id),
    ])
    return form.fields
      .filter((field) => isSingle(field) && isWorthIt(field, indexed.has(field.id)))
      .map((field) => ({
        form: form.id,
        field: field.id,
        numeric: !field.masked && ['decimal', 'percent'].includes(field.type.kind),
        sealed: field.masked,
        indexed: indexed.has(field.id) && !few.has(field.type.kind),
      }))
  })
}

/** What is masked can only be looked up, not listed by. */
const isWorthIt = ({ type, masked }: Field, isIndexed: boolean): boolean =>
  isIndexed || (!masked && listed.has(type.kind))

/** Of few values: an index finds too many at a time. */
const few: ReadonlySet<Field['type']['kind']> = new Set(['choice', 'year', 'yesno'])

const listed: ReadonlySet<Field['type']['kind']> = new Set(['choice', 'date', 'year', 'yesno'])

const isSingle = ({ type }: Field): boolean =>
  !['table', 'choices', 'longtext', 'attachment', 'signature'].includes(type.kind)

interface Asked {
  readonly form: string
  readonly expression: Expression
}

/** What is asked of a form's records in a query or beside another record. */
function expressionsIn({ forms, roles, flags, reports }: Application): readonly Asked[] {
  const of = (form: string, expression: Expression | null): readonly Asked[] =>
    expression ? [{ form, expression }] : []
  return [
    ...roles.flatMap(({ grants }) => grants.flatMap(({ form, scope }) => of(form, scope))),
    ...flags.flatMap(({ form, when }) => of(form, when)),
    ...reports
      .flatMap(talliesOf)
      .flatMap(({ source: { form, when } }) => [...of(form, when), ...(when ? keysIn(when) : [])]),
    ...forms.flatMap((form) => expressionsOf(form).flatMap((expression) => keysIn(expression))),
  ]
}

const expressionsOf = (form: Form): readonly Expression[] => [
  ...form.fields.flatMap(({ calculate, visible, required }) =>
    [calculate, visible, typeof required === 'boolean' ? null : required].filter(
      (each) => each !== null,
    ),
  ),
  ...form.rules.flatMap(({ cases }) => cases.map(({ when }) => when)),
  ...(form.conclusion?.cases ?? []).flatMap(({ when }) => when ?? []),
]

/** The keys by which other records are looked up. */
function keysIn(expression: Expression): readonly Asked[] {
  const inner = partsOf(expression).flatMap(keysIn)
  if (expression.kind !== 'across' || expression.of.kind !== 'form') return inner
  const { form, key = [] } = expression.of
  return [
    ...inner,
    ...key.map((field) => ({ form, expression: { kind: 'field', field } as const })),
  ]
}

function fieldsIn(
  app: Application,
  form: string,
  expression: Expression,
): readonly { readonly form: string; readonly field: string }[] {
  const inner = partsOf(expression).flatMap((part) => fieldsIn(app, form, part))
  if (expression.kind === 'field') return [...inner, { form, field: expression.field }]
  if (expression.kind !== 'reference') return inner
  const { field, target } = expression
  const type = app.forms.find(({ id }) => id === form)?.fields.find(({ id }) => id === field)?.type
  const other = type?.kind === 'ref' ? [{ form: type.form, field: target }] : []
  return [...inner, { form, field }, ...other]
}
