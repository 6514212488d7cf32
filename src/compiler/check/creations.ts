import type { Creation, CreationValue } from '../../model/index.ts'
import type { Block, Name, RecipientNode, StatementOf } from '../parse/tree.ts'
import { conditionOf, mismatch, typeOf } from './expression.ts'
import { letterItems } from './letter-items.ts'
import { linesOf } from './lines.ts'
import { misplaced } from './misplaced.ts'
import type { Scope } from './scope.ts'
import { type FieldSymbol, type FormSymbol, reporter } from './symbols.ts'
import { templateOf } from './text.ts'
import { fits } from './type.ts'
import { unknownDeclared, unknownName } from './unknown-name.ts'

/** The 建 and 登记 lines under a 流转 (`holder`: as it is written). */
export function creationsOfStep(lines: readonly Block[], holder: string, scope: Scope): Creation[] {
  misplaced(lines, placed, holder, scope.report)
  for (const { atService } of [...linesOf(lines, 'create'), ...linesOf(lines, 'enter')])
    if (atService) reporter(scope.report)('creation-at-service', atService, {})
  return creationsIn(lines, scope)
}

const placed = new Set(['create', 'enter', 'draw'] as const)

export const creationsIn = (lines: readonly Block[], scope: Scope): Creation[] =>
  lines.flatMap(({ statement }) =>
    statement.kind === 'create' || statement.kind === 'enter' ? creationOf(statement, scope) : [],
  )

type Line = StatementOf<'create' | 'enter'>

function creationOf(line: Line, scope: Scope): Creation[] {
  const { forms } = scope.symbols
  const form = forms.get(line.form.text)
  const about = aboutOf(line, scope)
  if (!form) {
    unknownDeclared(line.form, forms.labels, 'form', scope.report)
    return []
  }
  if (!about) return []
  const { when, each, inner } = about
  const values = line.values.flatMap(({ field, value }, at) => {
    const said = line.values.findIndex((other) => other.field.text === field.text)
    if (said < at) return twice(field, form, scope)
    const target = targetOf(field, form, scope)
    return target ? given(value, target, inner) : []
  })
  const submitted = line.kind === 'enter'
  const atService = line.atService ? { atService: true as const } : {}
  return [{ form: form.id, submitted, ...atService, when, ...each, values }]
}

/** Whether, or for each of what, it is made; null where that is not known. */
function aboutOf(
  { each: over, when }: Line,
  scope: Scope,
):
  | (Pick<Creation, 'when'> & { readonly each?: Pick<Creation, 'each'>; readonly inner: Scope })
  | null {
  if (!over) return { when: when ? conditionOf(when, scope) : null, inner: scope }
  const found = letterItems({ over, where: when, order: [] }, scope)
  if (!found) return null
  const { over: items, where } = found.items
  const inner = { ...found.inner, ...(found.form && { eachOne: found.form }) }
  return { when: null, each: { each: { over: items, where } }, inner }
}

function twice(field: Name, form: FormSymbol, scope: Scope): [] {
  const params = { field: field.text, form: form.label }
  reporter(scope.report)('creation-field-twice', field.span, params)
  return []
}

/** What the system works out or takes over is not given, nor are whole tables. */
function targetOf(name: Name, form: FormSymbol, scope: Scope): FieldSymbol | null {
  const field = form.fields.get(name.text)
  if (!field) {
    unknownName(name, scope, form.fields.labels)
    return null
  }
  if (!field.calculated && !field.columns) return field
  const params = { field: field.label, form: form.label }
  reporter(scope.report)('creation-field-derived', name.span, params)
  return null
}

function given(node: RecipientNode, target: FieldSymbol, scope: Scope): CreationValue[] {
  const field = target.id
  if (node.kind === 'text' && target.type.kind === 'text')
    return [{ field, kind: 'text', text: templateOf(node, scope) }]
  const { expression, type } = typeOf(node, scope, target.type)
  if (!fits(type, target.type)) mismatch(node, type, target.type.kind, scope)
  else if (type.form) pointsAt(type.form, node, target, scope)
  return [{ field, kind: 'value', value: expression }]
}

function pointsAt(form: string, node: RecipientNode, target: FieldSymbol, scope: Scope): void {
  const { forms } = scope.symbols
  const wanted = target.type.form
  if (target.type.kind === 'ref' && wanted === form) return
  if (target.type.kind === 'broken') return
  const params = { field: target.label, given: forms.get(form)?.label ?? form }
  reporter(scope.report)('creation-other-form', node.span, params)
}
