import type { Citation, Parameter, Unit } from '../../model/index.ts'
import type { Block, LiteralNode, Statement, StatementOf } from '../parse/tree.ts'
import { fieldTypeWord, typeOfField } from './field-type.ts'
import { linesOf } from './lines.ts'
import { literalOf } from './literal.ts'
import { isBarePercent, sayMismatch } from './mismatch.ts'
import { misplaced } from './misplaced.ts'
import { citationOf } from './rules.ts'
import { identityOf, type ParameterSymbol, type Report, reporter } from './symbols.ts'
import { broken, fits, type Type, unitNames } from './type.ts'

/** A figure that may change, with its dated values; none of them where its type does not read. */
export function parameterOf(
  block: Block,
  statement: StatementOf<'parameter'>,
  report: Report,
): ParameterSymbol {
  const { asOf } = statement
  const identity = identityOf(statement.name, statement.id, report)
  const word = fieldTypeWord(statement.type)
  if (!word) {
    typeOfField(statement.type, () => null, report)
    return { ...identity, asOf, type: broken, parameter: null }
  }
  const bare = figureTypes[word] ?? broken
  if (bare === broken) {
    reporter(report)('parameter-type', statement.type.span, { type: statement.type.name.text })
    return { ...identity, asOf, type: bare, parameter: null }
  }
  const unit = bare.kind === 'duration' ? unitOf(block, statement) : null
  const type: Type = unit ? { ...bare, unit } : bare
  // Without a unit none of its values is a 期间: nothing can be said of what uses it.
  const used = bare.kind === 'duration' && !unit ? broken : type
  const parameter: Parameter = {
    id: identity.id,
    label: identity.label,
    type: bare.kind as Parameter['type'],
    ...(unit && { unit }),
    values: valuesOf(block, statement, type, report),
  }
  return { ...identity, asOf, type: used, parameter }
}

/** The types that a figure outside a record may have. */
export const figureTypes: { readonly [word: string]: Type } = {
  integer: { kind: 'number' },
  decimal: { kind: 'number' },
  money: { kind: 'money' },
  percent: { kind: 'percent' },
  date: { kind: 'date' },
  period: { kind: 'duration' },
  yesno: { kind: 'yesno' },
  text: { kind: 'text' },
}

/** That of its first value: all the others must have it too. */
function unitOf(block: Block, statement: StatementOf<'parameter'>): Unit | null {
  const dated = block.children.map(({ statement: line }) =>
    line.kind === 'from' ? line.value : null,
  )
  const first = [statement.value, ...dated].find((value) => value?.kind === 'duration')
  return first?.kind === 'duration' ? first.unit : null
}

type DatedValue = Parameter['values'][number]

function valuesOf(
  block: Block,
  statement: StatementOf<'parameter'>,
  type: Type,
  report: Report,
): DatedValue[] {
  const name = statement.name.text
  const values: DatedValue[] = []
  const add = (node: LiteralNode, dated: Omit<DatedValue, 'value'>): void => {
    const value = figureOf(node, type, name, report)
    if (value !== null) values.push({ ...dated, value })
  }
  if (statement.value) add(statement.value, { from: null, until: null, ...basisOf(null, block) })
  misplaced(block.children, valueLines, name, report)
  for (const { statement: line } of block.children) {
    if (line.kind !== 'from') continue
    const days = { from: line.date.value, until: line.until?.value ?? null }
    if (line.value) add(line.value, { ...days, ...basisOf(line, block) })
    else reporter(report)('parameter-empty', line.span, { name })
  }
  if (!statement.value && block.children.length === 0)
    reporter(report)('parameter-empty', statement.name.span, { name })
  return values.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** What a dated value names itself, or else the figure as a whole. */
export function basisOf(
  line: StatementOf<'from'> | null,
  { children }: Block,
): { readonly basis?: readonly Citation[] } {
  const whole = linesOf(children, 'basis').flatMap(({ citations }) => citations)
  const basis = line !== null && line.basis.length > 0 ? line.basis : whole
  return basis.length > 0 ? { basis: basis.map(citationOf) } : {}
}

const valueLines: ReadonlySet<Statement['kind']> = new Set(['from', 'basis'])

/** A literal of that type, as the model keeps it; null, and reported, where it is of another. */
export function figureOf(
  node: LiteralNode,
  type: Type,
  name: string,
  report: Report,
): string | boolean | null {
  const { expression, type: given } = literalOf(node)
  if (given === broken || expression.kind !== 'literal') return null
  if (fits(given, type) && !isBarePercent(node, type)) return expression.value
  if (given.unit && type.unit) {
    const { zh, en } = unitNames[type.unit]
    reporter(report)('period-units', node.span, { name, unit: zh, unitEn: en })
  } else sayMismatch(node, given, type.kind, report)
  return null
}
