import type { Expression, Field, Form, RecordData } from '../../model/index.ts'
import { soughtBy } from '../../rules/across.ts'
import { askedByBlocking } from '../../rules/blocking.ts'
import { evaluate, own, partsOf } from '../../rules/index.ts'
import { oncePer } from '../../rules/once.ts'
import { isObject } from '../../rules/own.ts'
import { turnsInTwo } from '../../rules/settle-order.ts'
import type { LoadedApplication } from '../application.ts'
import { askForFiles } from '../files/claim.ts'
import type { Asks } from '../store/store.ts'
import { duplicateOf } from './desk.ts'
import { type Now, runOf } from './run.ts'

/** Asks for the records that one of this data names, and for those that its rules look up by what was given. */
export const asking =
  (app: LoadedApplication, form: Form, given: unknown, { today }: Now): Asks =>
  (view) => {
    if (!isObject(given)) return
    const data = given as RecordData
    const run = runOf(app, { today, submitted: today, state: null }, view)
    for (const { id, type } of form.fields) {
      const named = type.kind === 'ref' ? own(data, id) : undefined
      if (type.kind === 'ref' && typeof named === 'string') view.get(type.form, named)
    }
    duplicateOf({ form, tx: view }, data, '')
    askForFiles(view, form, data)
    for (const lookup of lookupsOf(form)) evaluate(lookup, { form, data, run })
  }

/** Each of those that look for the same records once. */
const lookupsOf = oncePer((form: Form): readonly Expression[] => {
  const all = (form.states.length > 0 ? askedUnjudged(form) : askedJudged(form)).flatMap(lookupsIn)
  return [...new Map(all.map((each) => [JSON.stringify(lookedUpBy(each)), each])).values()]
})

/** A record of a form with states is judged when it leaves the first of them. */
const askedUnjudged = (form: Form): readonly Expression[] => [
  ...turnsInTwo(form).first.flatMap(({ field, table }) => (table === null ? askedBy(field) : [])),
  ...askedByBlocking(form),
]

const askedJudged = ({ fields, rules, conclusion }: Form): readonly Expression[] => [
  ...fields.flatMap(askedBy),
  ...rules.flatMap(({ cases }) => cases.map(({ when }) => when)),
  ...(conclusion?.cases ?? []).flatMap(({ when }) => when ?? []),
]

const askedBy = ({ calculate, visible }: Field): readonly Expression[] =>
  [calculate, visible].filter((each) => each !== null)

type Lookup = Extract<Expression, { kind: 'across' | 'previous' }>

const lookupsIn = (expression: Expression): readonly Lookup[] =>
  expression.kind === 'across' || expression.kind === 'previous'
    ? [expression]
    : partsOf(expression).flatMap(lookupsIn)

const lookedUpBy = (lookup: Lookup): unknown =>
  lookup.kind === 'previous'
    ? lookup.years
    : [lookup.of, soughtBy(lookup.function, lookup.value, lookup.where)]
