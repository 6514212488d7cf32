import { measures as words } from '../../../dsl/words.ts'
import type { Expression, Measure, MeasureExpression, MeasureFunction } from '../../model/index.ts'
import { isFixed } from '../../model/queryable.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { ExpressionNode, MeasureNode, Name, StatementOf } from '../parse/tree.ts'
import { resultOf } from './arithmetic.ts'
import type { Call } from './arity.ts'
import { canonical } from './canonical.ts'
import { conditionOf, mismatch, typeOf } from './expression.ts'
import { literalOf } from './literal.ts'
import { fieldNamed, type Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { isNumeric, type Type } from './type.ts'
import { canonicalMeasure, knownIn, measureWords } from './vocabulary.ts'

/** What a 统计 counts. `approx`: which of them are told as 约数 too; all counts, where it names none. */
export function measuresOf(
  nodes: readonly MeasureNode[],
  approx: StatementOf<'approx'> | undefined,
  scope: Scope,
): Measure[] {
  const known: Counted[] = []
  const made = nodes.flatMap((node): readonly Measure[] => {
    const counted = countedOf(node.value, known.at(-1)?.value ?? everyRecord, scope)
    if (!counted) return []
    known.push(counted)
    const label = node.name?.text ?? canonical(inChinese(node.value), scope)
    const { value, type } = counted
    if (type.kind === 'broken') return []
    return [{ label, value, ...typed(type), approximate: false }]
  })
  return approx ? approximated(made, approx.names, scope) : made
}

/** The one measure of a 指标, and what stands in it; null, and reported, where it counts nothing. */
export function measureOf(
  node: ExpressionNode,
  label: string,
  scope: Scope,
): { measure: Measure; type: Type; expressions: readonly Expression[] } | null {
  const counted = countedOf(node, everyRecord, scope)
  if (!counted || counted.type.kind === 'broken') return null
  const { value, type } = counted
  return {
    measure: { ...typed(type), label, value, approximate: false },
    type,
    expressions: partsOf(value),
  }
}

const typed = ({ kind, options, form }: Type): Pick<Measure, 'type' | 'options' | 'form'> => ({
  type: kind === 'broken' ? 'text' : kind,
  ...(options && { options }),
  ...(form && { form }),
})

function partsOf(measure: MeasureExpression): readonly Expression[] {
  switch (measure.kind) {
    case 'literal':
      return []
    case 'measure':
      return [measure.value, measure.where].filter((part) => part !== undefined)
    case 'share':
    case 'change':
      return partsOf(measure.of)
    case 'arithmetic':
      return [...partsOf(measure.left), ...partsOf(measure.right)]
  }
}

/** What 列出 shows of each record. */
export function listedOf(node: ExpressionNode, label: string, scope: Scope): readonly Measure[] {
  const { expression: value, type } = typeOf(node, scope)
  if (type.kind === 'broken') return []
  const { accepts, wanted } = shapes.latest
  if (!accepts(type)) mismatch(node, type, wanted, scope)
  else if (!isFixed(value)) reporter(scope.report)('query-division', node.span, { name: label })
  else return [{ ...typed(type), label, value: measure('latest', value, null), approximate: false }]
  return []
}

/** A measure is called by its Chinese words, in whichever vocabulary it is written. */
function inChinese(node: ExpressionNode): ExpressionNode {
  switch (node.kind) {
    case 'group':
      return { ...node, value: inChinese(node.value) }
    case 'arithmetic':
      return { ...node, left: inChinese(node.left), right: inChinese(node.right) }
    case 'path':
      return { ...node, names: node.names.length === 1 ? node.names.map(chinese) : node.names }
    case 'call': {
      const isOfMeasure =
        measureWords.get(node.name.text) === 'share' ||
        measureWords.get(node.name.text) === 'change'
      const items = node.arguments.map((each) => ({ ...each, value: inChinese(each.value) }))
      return { ...node, name: chinese(node.name), ...(isOfMeasure && { arguments: items }) }
    }
    default:
      return node
  }
}

const chinese = (name: Name): Name => ({ ...name, text: canonicalMeasure(name.text) })

interface Counted {
  readonly value: MeasureExpression
  readonly type: Type
}

type Base = Extract<MeasureExpression, { kind: 'measure' }>

const everyRecord: MeasureExpression = { kind: 'measure', function: 'records' }
const number: Type = { kind: 'number' }
const percent: Type = { kind: 'percent' }

/** `before`: what a bare 占比 or 同比 is of. Null, and reported, where it counts nothing. */
function countedOf(node: ExpressionNode, before: MeasureExpression, scope: Scope): Counted | null {
  switch (node.kind) {
    case 'group':
      return countedOf(node.value, before, scope)
    case 'number':
      return { value: { kind: 'literal', value: figureOf(node) }, type: figureType(node) }
    case 'path':
      return ofName(node, before, scope)
    case 'call':
      return ofCall(node, before, scope)
    case 'arithmetic':
      return ofArithmetic(node, before, scope)
    default:
      sayShape(node, scope)
      return null
  }
}

type Figure = Extract<ExpressionNode, { kind: 'number' }>

const figureOf = (node: Figure): string => {
  const { expression } = literalOf(node)
  return expression.kind === 'literal' ? String(expression.value) : '0'
}

const figureType = (node: Figure): Type => literalOf(node).type

function ofName(
  node: Extract<ExpressionNode, { kind: 'path' }>,
  before: MeasureExpression,
  scope: Scope,
): Counted | null {
  const [name, ...rest] = node.names
  if (!name) return null
  const word = rest.length === 0 ? measureWords.get(name.text) : undefined
  if (word === 'subjects' || word === 'records')
    return { value: { kind: 'measure', function: word }, type: number }
  if (word === 'share' || word === 'change') return compared(word, before, node, scope)
  if (word) sayExample(name, word, scope)
  else sayUnknown(node, name, scope)
  return null
}

function ofCall(node: Call, before: MeasureExpression, scope: Scope): Counted | null {
  const word = measureWords.get(node.name.text)
  const [given, extra] = node.arguments
  if (!word) {
    sayUnknown(node, node.name, scope)
    return null
  }
  if (extra || (!given && takesValue(word))) {
    sayExample(node.name, word, scope)
    return null
  }
  if (word === 'share' || word === 'change') {
    const of = given ? countedOf(given.value, before, scope) : { value: before }
    return of && compared(word, of.value, node, scope)
  }
  if (word === 'subjects' || word === 'records') return counts(word, given?.value, scope)
  return given ? ofValue(word, node.name, given, scope) : null
}

const takesValue = (word: keyof typeof words): boolean =>
  !['subjects', 'records', 'share', 'change'].includes(word)

function counts(
  word: 'subjects' | 'records',
  where: ExpressionNode | undefined,
  scope: Scope,
): Counted {
  const condition = where && { where: conditionOf(where, scope) }
  return { value: { kind: 'measure', function: word, ...condition }, type: number }
}

function ofValue(
  word: Exclude<MeasureFunction, 'subjects' | 'records'>,
  name: Name,
  argument: Call['arguments'][number],
  scope: Scope,
): Counted | null {
  const { expression: value, type } = typeOf(argument.value, scope)
  const where = argument.where && conditionOf(argument.where, scope)
  if (type.kind === 'broken') return null
  const { accepts, wanted, result } = shapes[word]
  if (!accepts(type)) {
    mismatch(argument.value, type, wanted, scope)
    return null
  }
  if (!isFixed(value)) {
    reporter(scope.report)('query-division', name.span, { name: name.text })
    return null
  }
  return { value: measure(word, value, where), type: result(type) }
}

const measure = (word: MeasureFunction, value: Expression, where: Expression | null): Base => ({
  kind: 'measure',
  function: word,
  value,
  ...(where && { where }),
})

interface Shape {
  readonly accepts: (type: Type) => boolean
  readonly wanted: Type['kind']
  readonly result: (type: Type) => Type
}

const same = ({ kind, options, form }: Type): Type => ({
  kind,
  ...(options && { options }),
  ...(form && { form }),
})
const isSingle = ({ kind }: Type): boolean => kind !== 'table' && kind !== 'choices'
const figures: Shape = { accepts: isNumeric, wanted: 'number', result: same }
const extremes: Shape = {
  accepts: (type) => isNumeric(type) || type.kind === 'date',
  wanted: 'number',
  result: same,
}

const shapes: Readonly<Record<Exclude<MeasureFunction, 'subjects' | 'records'>, Shape>> = {
  sum: figures,
  average: figures,
  median: figures,
  max: extremes,
  min: extremes,
  distinct: { accepts: isSingle, wanted: 'text', result: () => number },
  latest: { accepts: isSingle, wanted: 'text', result: same },
}

/** A part of a total needs what adds up; a change needs a figure. */
function compared(
  kind: 'share' | 'change',
  of: MeasureExpression,
  node: ExpressionNode,
  scope: Scope,
): Counted | null {
  if (of.kind === 'measure' && additive.has(of.function))
    return { value: { kind, of }, type: percent }
  reporter(scope.report)('share-of', node.span, { name: words[kind].zh, nameEn: words[kind].en })
  return null
}

const additive: ReadonlySet<MeasureFunction> = new Set(['records', 'subjects', 'sum', 'distinct'])

function ofArithmetic(
  node: Extract<ExpressionNode, { kind: 'arithmetic' }>,
  before: MeasureExpression,
  scope: Scope,
): Counted | null {
  const left = countedOf(node.left, before, scope)
  const right = countedOf(node.right, before, scope)
  if (!left || !right) return null
  const type = resultOf(node.operator, left.type, right.type)
  if (!type) {
    mismatch(node.right, right.type, left.type.kind, scope)
    return null
  }
  const { operator } = node
  const value = { kind: 'arithmetic', operator, left: left.value, right: right.value } as const
  const isPercent = isPart(value) || (type.kind === 'number' && isTimesHundred(operator, right))
  return { value, type: isPercent ? percent : type }
}

/** 合计（…） ÷ 合计（…） × 100%: how people write that it is a percentage. */
const isTimesHundred = (operator: string, { value, type }: Counted): boolean =>
  operator === '×' && type.kind === 'percent' && value.kind === 'literal' && value.value === '1'

/** 家数（…） ÷ 家数: the same count, of which some. */
const isPart = ({ operator, left, right }: Extract<MeasureExpression, { kind: 'arithmetic' }>) =>
  operator === '÷' &&
  left.kind === 'measure' &&
  right.kind === 'measure' &&
  right.where === undefined &&
  JSON.stringify({ ...left, where: undefined }) === JSON.stringify(right)

function sayUnknown(node: ExpressionNode, name: Name, scope: Scope): void {
  const say = reporter(scope.report)
  const { known } = knownIn(words)
  const isField = node.kind === 'path' && fieldNamed(name.text, scope) !== null
  const meant = nearest(name.text, [...measureWords.keys()])
  if (isField) say('measure-field', node.span, { name: canonical(node) })
  else if (meant) say('measure-misspelt', name.span, { name: name.text, meant })
  else say('measure-unknown', name.span, { name: name.text, known })
}

const sayShape = (node: ExpressionNode, scope: Scope): void =>
  reporter(scope.report)('measure-shape', node.span, {})

function sayExample(name: Name, word: keyof typeof words, scope: Scope): void {
  const example = `${name.text}（${takesValue(word) ? '字段' : '条件'}）`
  reporter(scope.report)('measure-argument', name.span, { name: name.text, example })
}

function approximated(made: readonly Measure[], names: readonly Name[], scope: Scope): Measure[] {
  const labels = made.map(({ label }) => label)
  const labelOf = ({ text }: Name): string =>
    labels.includes(text) ? text : canonicalMeasure(text)
  for (const name of names) {
    const known = labels.join('、')
    if (!labels.includes(labelOf(name)))
      reporter(scope.report)('approx-unknown', name.span, { name: name.text, known })
  }
  const wanted = names.map(labelOf)
  return made.map((each) => {
    const told = wanted.length > 0 ? wanted.includes(each.label) : each.type === 'number'
    return { ...each, approximate: told }
  })
}
