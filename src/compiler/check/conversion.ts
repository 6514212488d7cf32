import type { Conversion, Expression, Field, FieldKind, Template } from '../../model/index.ts'
import { textualKinds } from '../../rules/index.ts'
import type { ExpressionNode, RecipientNode } from '../parse/tree.ts'
import { typeOf } from './expression.ts'
import { valueType } from './field-type.ts'
import { namesBefore } from './former.ts'
import { columnsOf, readsOf } from './reads.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { insetOfValue, templateOf } from './text.ts'
import { fits, type Type, typeNames } from './type.ts'

/**
 * 转自: over what a record held before, never over others. What is a text or a choice is read as one would type it;
 * into text goes anything as it is shown. Undefined, and reported, where there is no such way.
 */
export function conversionOf(
  node: RecipientNode,
  field: Pick<Field, 'label' | 'type'>,
  scope: Scope,
): Conversion | undefined {
  const before = beforeIn(scope)
  const { kind } = field.type
  if (kind === 'table' || kind === 'ref' || kind === 'attachment' || kind === 'signature')
    return refuse(node, field, valueType(field.type), scope)
  if (node.kind === 'text') return ofText(templateOf(node, before), before)
  const wanted = valueType(field.type)
  const { expression, type } = typeOf(node, before, wanted)
  if (type.kind === 'broken') return undefined
  if (fits(type, wanted) && !isOtherList(type, wanted))
    return { kind: 'value', value: expression, reads: readIn([expression], before) }
  return isReadable(type, kind) ? shown(node, before) : refuse(node, field, type, scope)
}

/** The names are those of the record as it was. */
function beforeIn(scope: Scope): Scope {
  const { form, table } = scope
  return {
    ...scope,
    alone: true,
    form: form && { ...form, fields: namesBefore(form.former, form.fields) },
    table:
      table?.columns && table.former
        ? { ...table, columns: namesBefore(table.former, table.columns) }
        : table,
  }
}

/** A text may be read as anything, a choice as one of another list; anything may be shown as text. */
const isReadable = (given: Type, wanted: FieldKind): boolean =>
  textualKinds.has(wanted)
    ? !unshown.has(given.kind)
    : given.kind === 'text' ||
      (choiceKinds.has(wanted) && (given.kind === 'choice' || given.kind === 'choices'))

const unshown: ReadonlySet<Type['kind']> = new Set(['table', 'ref', 'duration', 'broken'])
const choiceKinds: ReadonlySet<FieldKind> = new Set(['choice', 'choices', 'yesno'])

const isOtherList = (given: Type, wanted: Type): boolean =>
  given.options !== undefined && given.options !== wanted.options

function shown(node: ExpressionNode, before: Scope): Conversion | undefined {
  const inset = insetOfValue(node, null, before)
  return inset ? ofText([inset], before) : undefined
}

const ofText = (text: Template, before: Scope): Conversion => ({
  kind: 'text',
  text,
  reads: readIn(
    text.flatMap((part) => (typeof part === 'string' ? [] : [part.expression])),
    before,
  ),
})

/** Of a column the columns beside it, else the fields. */
const readIn = (expressions: readonly Expression[], { table }: Scope): string[] => [
  ...new Set(expressions.flatMap(table ? columnsOf : readsOf)),
]

function refuse(
  node: RecipientNode,
  { label }: Pick<Field, 'label'>,
  given: Type,
  { report }: Scope,
): undefined {
  const params = {
    field: label,
    given: typeNames[given.kind].zh,
    givenEn: typeNames[given.kind].en,
  }
  reporter(report)('converted-type', node.span, params)
}
