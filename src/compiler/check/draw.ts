import type { Draw } from '../../model/index.ts'
import type { Block, Name, StatementOf } from '../parse/tree.ts'
import { conditionOf, expressionOf } from './expression.ts'
import { linesOf } from './lines.ts'
import type { Scope } from './scope.ts'
import { type FormSymbol, reporter } from './symbols.ts'
import { unknownDeclared, unknownName } from './unknown-name.ts'

/** The 抽取 line under a 流转; null where there is none, or it was reported. */
export function drawOf(
  lines: readonly Block[],
  scope: Scope,
): { readonly draw: Draw | null; readonly form: FormSymbol | 'unknown' } | null {
  const [line, second] = linesOf(lines, 'draw')
  if (!line) return null
  const { forms } = scope.symbols
  if (second) reporter(scope.report)('draw-twice', second.form.span, {})
  const form = forms.get(line.form.text)
  if (form) return { form, draw: readDraw(line, form, scope) }
  unknownDeclared(line.form, forms.labels, 'form', scope.report)
  return { form: 'unknown', draw: null }
}

function readDraw(line: StatementOf<'draw'>, form: FormSymbol, scope: Scope): Draw | null {
  const others: Scope = { ...scope, others: { form, name: line.form.text } }
  const where = line.when ? conditionOf(line.when, others) : null
  const [count, [seed], [candidates]] = [line.howMany, line.seed, line.candidates]
  const [howMany] = count
  if (!howMany || !seed || [count, line.seed, line.candidates].some((said) => said.length > 1)) {
    reporter(scope.report)('draw-parts', line.form.span, {})
    return null
  }
  const into = {
    seed: ownField(seed, 'text', scope),
    candidates: candidates ? ownField(candidates, 'integer', scope) : null,
  }
  const many = expressionOf(howMany, scope, { kind: 'number' })
  return into.seed === null ? null : { form: form.id, where, count: many, ...into, seed: into.seed }
}

/** A field that the draw writes into. */
function ownField(name: Name, kind: 'text' | 'integer', scope: Scope): string | null {
  const field = scope.form?.fields.get(name.text)
  if (!field) unknownName(name, scope, scope.form?.fields.labels ?? [])
  else if (field.calculated || (field.declared && field.declared.kind !== kind))
    reporter(scope.report)('draw-field', name.span, { name: name.text })
  return field?.id ?? null
}
