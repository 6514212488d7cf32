import { columnsIn } from '../../model/columns.ts'
import type { Expression, Field, Form } from '../../model/index.ts'
import { holdsPart, isOfOthers, restsOnOthers } from '../../rules/index.ts'
import type { Block, Statement } from '../parse/tree.ts'
import type { Span } from '../source/text.ts'
import { linesOf } from './lines.ts'
import { type FormSymbol, type Report, reporter } from './symbols.ts'

/**
 * Says where something that a browser decides by itself, or that tells records apart, rests on other records through a
 * calculated field. What names them itself was said where it is written.
 */
export function checkAlone(
  form: Form,
  items: readonly Block[],
  { fields }: FormSymbol,
  report: Report,
): void {
  const say = reporter(report)
  const check = (expression: Expression, span: Span, label: string, table?: Field): void => {
    if (!holdsPart(expression, isOfOthers) && restsOnOthers(expression, form, table))
      say('others-through', span, { name: label })
  }
  for (const { statement, children } of items) {
    const own = asField(statement, form.fields)
    for (const each of own ? conditionsOf(own, statement) : []) check(...each)
    const columns = own ? columnsIn(own) : []
    for (const { statement: line } of children) {
      const column = asField(line, columns)
      for (const each of column ? conditionsOf(column, line) : []) check(...each, own ?? undefined)
    }
  }
  for (const name of linesOf(items, 'unique').flatMap((line) => line.names)) {
    const field = form.fields.find(({ id }) => id === fields.get(name.text)?.id)
    if (field?.calculate && restsOnOthers(field.calculate, form))
      say('others-unique', name.span, { name: name.text })
  }
  const [baseline] = linesOf(items, 'baseline')
  if (baseline) check(form.baseline, baseline.value.span, '基准日')
}

const asField = (statement: Statement, among: readonly Field[]): Field | null =>
  'name' in statement && 'attributes' in statement && statement.kind !== 'role'
    ? (among.find(({ label }) => label === statement.name.text) ?? null)
    : null

/** Each condition with where it is written and what it is of. */
function conditionsOf(
  field: Field,
  statement: Statement,
): readonly (readonly [Expression, Span, string])[] {
  const attributes = 'attributes' in statement ? statement.attributes : []
  return attributes.flatMap((attribute) => {
    if (attribute.kind === 'visible' && field.visible)
      return [[field.visible, attribute.when.span, field.label] as const]
    if (attribute.kind !== 'required' || !attribute.when || typeof field.required === 'boolean')
      return []
    return [[field.required, attribute.when.span, field.label] as const]
  })
}
