import type * as ohm from 'ohm-js'
import type { ArithmeticOperator, CompareOperator, Unit } from '../../model/index.ts'
import { isDate } from '../../rules/index.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceText, type Span, sourceText } from '../source/text.ts'
import { grammar } from './grammar.ts'
import { readText } from './read-text.ts'
import type * as tree from './tree.ts'

/** Where a matched piece lies in its file, and who hears of mistakes inside its texts. */
export interface Place {
  readonly file: SourceText
  readonly offset: number
  readonly report: (found: Diagnostic) => void
}

/** The tree of a successful match. */
export function toTree<T>(match: ohm.MatchResult, where: Place): T {
  const outer = place
  place = where
  try {
    return semantics(match).tree() as T
  } finally {
    place = outer
  }
}

// Actions get no arguments of their own below the first node, and a text calls back for its {insets}.
let place: Place = { file: sourceText('', ''), offset: 0, report: () => {} }

type Ohm = ohm.Node

// Only reshaping happens here, one action a rule, in the grammar's order; checking is in ../check.
const actions: ohm.ActionDict<unknown> = {
  App: (_app, name, id) => at(name, { kind: 'app', name: one(name), id: maybe(id) }),
  Bureau: (_bureau, name, _comma, _code, code) =>
    at(name, { kind: 'bureau', name: one(name), code: maybe(code) }),
  Law: (_law, law, _effective, effective, _repealed, repealed) =>
    at(law, { kind: 'law', law: one(law), effective: maybe(effective), repealed: maybe(repealed) }),
  Article: (_article, article, text) =>
    at(article, { kind: 'article', article: one(article), text: maybe(text) }),
  Options: (_options, name, id) => at(name, { kind: 'options', name: one(name), id: maybe(id) }),
  Option(first, second, tails) {
    const attributes = each<{ kind: string; date?: tree.DateNode; name?: tree.Name }>(tails)
    return at(first, {
      kind: 'option',
      words: [one(first), ...each<tree.Name>(second)],
      from: attributes.find((found) => found.kind === 'from')?.date ?? null,
      until: attributes.find((found) => found.kind === 'until')?.date ?? null,
      mergedInto: attributes.find((found) => found.kind === 'mergedInto')?.name ?? null,
    })
  },
  OptionTail: (_comma, attribute) => one(attribute),
  OptionAttribute_from: (_from, date) => ({ kind: 'from', date: one(date) }),
  OptionAttribute_until: (_until, date) => ({ kind: 'until', date: one(date) }),
  OptionAttribute_mergedInto: (_into, name) => ({ kind: 'mergedInto', name: one(name) }),
  Parameter: (_parameter, name, id, _colon, type, _eq, value) =>
    at(name, {
      kind: 'parameter',
      name: one(name),
      id: maybe(id),
      type: one(type),
      value: maybe(value),
    }),
  From(_from, date, tail) {
    const value = maybe<{ value: tree.LiteralNode; basis: readonly tree.CitationNode[] }>(tail)
    return at(date, {
      kind: 'from',
      date: one(date),
      value: value?.value ?? null,
      basis: value?.basis ?? [],
    })
  },
  FromValue(literal, _comma, basis) {
    const cited = maybe<tree.StatementOf<'basis'>>(basis)
    return { value: one(literal), basis: cited?.citations ?? [] }
  },
  Until: (_until, date) => at(date, { kind: 'until', date: one(date) }),
  Fragment: (_fragment, name) => at(name, { kind: 'fragment', name: one(name) }),
  Form: (_form, name, id, _version, version) =>
    at(name, { kind: 'form', name: one(name), id: maybe(id), version: maybe(version) }),
  Notice: (_notice, name, id, _about, about, _colon, _when, when) =>
    at(name, {
      kind: 'notice',
      name: one(name),
      id: maybe(id),
      about: maybe(about),
      when: maybe(when),
    }),

  Section: (_section, name, id) => at(name, { kind: 'section', name: one(name), id: maybe(id) }),
  Include: (_include, name) => at(name, { kind: 'include', name: one(name) }),
  Unique: (keyword, names) => at(keyword, { kind: 'unique', names: list(names) }),
  Baseline: (keyword, value) => at(keyword, { kind: 'baseline', value: one(value) }),
  Deadline(keyword, _yearly, monthDay, _comma, roll) {
    const { month, day } = one<{ month: number; day: number }>(monthDay)
    return at(keyword, { kind: 'deadline', month, day, rollForward: roll.numChildren > 0 })
  },
  FilledBy: (keyword, names) => at(keyword, { kind: 'filledBy', names: list(names) }),
  ReviewedBy: (keyword, names) => at(keyword, { kind: 'reviewedBy', names: list(names) }),
  States: (keyword, names) => at(keyword, { kind: 'states', names: list(names) }),
  Transition(keyword, from, _arrow, to, _colon, first, _comma, rest) {
    const parts = [one<TransitionPart>(first), ...each<TransitionPart>(rest)]
    const labels = parts.flatMap((part) => (part.kind === 'label' ? [part.name] : []))
    return at(keyword, {
      kind: 'transition',
      from: one(from),
      to: one(to),
      label: labels[0] ?? null,
      by: parts.flatMap((part) => (part.kind === 'by' ? [part.name] : [])),
      when: parts.flatMap((part) => (part.kind === 'when' ? [part.when] : []))[0] ?? null,
      reason: parts.some((part) => part.kind === 'reason'),
    })
  },
  TransitionPart_by: (_by, name): TransitionPart => ({ kind: 'by', name: one(name) }),
  TransitionPart_reason: (_reason): TransitionPart => ({ kind: 'reason' }),
  TransitionPart_when: (_when, condition): TransitionPart => ({
    kind: 'when',
    when: one(condition),
  }),
  TransitionPart_label: (name): TransitionPart => ({ kind: 'label', name: one(name) }),
  Conclusion: (_conclusion, name, id, _colon, cases) =>
    at(name, { kind: 'conclusion', name: one(name), id: maybe(id), cases: list(cases) }),
  ConclusionCase_rest: (_rest, value) => ({ when: null, value: one(value) }),
  ConclusionCase_when: (condition, _then, value) => ({ when: one(condition), value: one(value) }),

  Table(_table, name, id, _colon, attributes) {
    const given = attributes.children[0]
    return at(name, {
      kind: 'table',
      name: one(name),
      id: maybe(id),
      attributes: given ? list(given) : [],
    })
  },
  TableAttribute_least: node((_least, value, _rows) => ({ kind: 'least', value: one(value) })),
  TableAttribute_most: node((_most, value, _rows) => ({ kind: 'most', value: one(value) })),
  TableAttribute_visible: node((_visible, _when, condition) => ({
    kind: 'visible',
    when: one(condition),
  })),
  TableAttribute_formerly: node((_formerly, name) => ({ kind: 'formerly', name: one(name) })),
  Field: (_field, name, id, _colon, type, tails) => fieldOf('field', name, id, type, tails),
  Column: (_column, name, id, _colon, type, tails) => fieldOf('column', name, id, type, tails),
  Calc: (_calc, name, id, _colon, type, tails, _eq, value) => ({
    ...fieldOf('calc', name, id, type, tails),
    value: one(value),
  }),
  FieldTail: (_comma, attribute) => one(attribute),
  FieldAttribute_requiredWhen: node((_required, _when, condition) => ({
    kind: 'required',
    when: one(condition),
  })),
  FieldAttribute_required: node((_required) => ({ kind: 'required', when: null })),
  FieldAttribute_optional: node((_optional) => ({ kind: 'optional' })),
  FieldAttribute_visible: node((_visible, _when, condition) => ({
    kind: 'visible',
    when: one(condition),
  })),
  FieldAttribute_readonly: node((_readonly) => ({ kind: 'readonly' })),
  FieldAttribute_masked: node((_masked) => ({ kind: 'masked' })),
  FieldAttribute_least: node((_least, value) => ({ kind: 'least', value: one(value) })),
  FieldAttribute_most: node((_most, value) => ({ kind: 'most', value: one(value) })),
  FieldAttribute_shortest: node((_length, _least, value) => ({
    kind: 'shortest',
    value: one(value),
  })),
  FieldAttribute_longest: node((_length, _most, value) => ({ kind: 'longest', value: one(value) })),
  FieldAttribute_places: node((_places, value) => ({ kind: 'places', value: one(value) })),
  FieldAttribute_initial: node((_initial, value) => ({ kind: 'initial', value: one(value) })),
  FieldAttribute_hint: node((_hint, value) => ({ kind: 'hint', value: one(value) })),
  FieldAttribute_taken: node((_taken, reference, _dot, target) => ({
    kind: 'taken',
    reference: one(reference),
    target: one(target),
  })),
  FieldAttribute_formerly: node((_formerly, name) => ({ kind: 'formerly', name: one(name) })),
  TypeRef(name, argument) {
    const given = maybe<{ inline: tree.Name[] | null; name: tree.Name | null }>(argument)
    return {
      kind: 'type',
      span: spanOf(this),
      name: one(name),
      inline: given?.inline ?? null,
      argument: given?.name ?? null,
    }
  },
  TypeArgument_inline: (_open, items, _close) => ({ inline: list(items), name: null }),
  TypeArgument_name: (name) => ({ inline: null, name: one(name) }),

  Rule: (_rule, name, id, _colon, body) =>
    at(name, { kind: 'rule', name: one(name), id: maybe(id), body: maybe(body) }),
  RuleBody_atSubmit: node((_submit) => ({ kind: 'stage', stage: 'submit' })),
  RuleBody_atReview: node((_review) => ({ kind: 'stage', stage: 'review' })),
  RuleBody_case: node((_when, condition, _then, consequence) => ({
    kind: 'case',
    when: one(condition),
    consequence: one(consequence),
  })),
  RuleBody_implies: node((_when, condition, _then, then) => ({
    kind: 'implies',
    when: one(condition),
    then: one(then),
  })),
  RuleBody_holds: node((value) => ({ kind: 'holds', value: one(value) })),
  When: (keyword, condition, _then, consequence) =>
    at(keyword, { kind: 'when', when: one(condition), consequence: one(consequence) }),
  Otherwise: (keyword, consequence) =>
    at(keyword, { kind: 'otherwise', consequence: one(consequence) }),
  Consequence_block: node((_block, message) => ({ kind: 'block', message: one(message) })),
  Consequence_warn: node((_warn, message) => ({ kind: 'warn', message: one(message) })),
  Consequence_finding: node((_finding, severity, message) => ({
    kind: 'finding',
    severity: one(severity),
    message: one(message),
  })),
  Basis: (keyword, citations) => at(keyword, { kind: 'basis', citations: list(citations) }),
  Citation: node((law, article) => ({ kind: 'citation', law: one(law), article: maybe(article) })),
  Demand: (keyword, text) => at(keyword, { kind: 'demand', text: one(text) }),

  Sample(_sample, name, _same, same, _colon, items, expect) {
    const given = items.children[0]
    return at(name, {
      kind: 'sample',
      name: one(name),
      same: maybe(same),
      items: given ? one(given) : [],
      expect: maybe(expect) ?? [],
    })
  },
  SampleItems: (items) => list(items),
  SampleItem_submitted: node((_submitted, date) => ({ kind: 'submittedOn', date: one(date) })),
  SampleItem_value: node((name, value) => ({ kind: 'cell', name: one(name), value: one(value) })),
  SampleValue_nothing: node((_nothing) => ({ kind: 'nothing' })),
  SampleValue_rows: node((_open, rows, _close) => ({ kind: 'rows', rows: list(rows) })),
  SampleValue_list: node((_open, items, _close) => ({ kind: 'list', items: list(items) })),
  SampleRow: (cells) => list(cells),
  SampleCell: node((name, value) => ({ kind: 'cell', name: one(name), value: one(value) })),
  ExpectTail: (_expect, expectations) => list(expectations),
  Fill: (keyword, items) => at(keyword, { kind: 'fill', items: one(items) }),
  Submitted: (keyword, date) => at(keyword, { kind: 'submitted', date: one(date) }),
  Expect: (keyword, expectations) => at(keyword, { kind: 'expect', expect: list(expectations) }),
  Expectation_noFinding: node((_none) => ({ kind: 'noFinding' })),
  Expectation_noLetter: node((_none) => ({ kind: 'noLetter' })),
  Expectation_send: node((_send, name) => ({ kind: 'send', name: one(name) })),
  Expectation_required: node((_required, name) => ({ kind: 'required', name: one(name) })),
  Expectation_hidden: node((_hidden, name) => ({ kind: 'hidden', name: one(name) })),
  Expectation_value: node((name, value) => ({ kind: 'cell', name: one(name), value: one(value) })),
  Expectation_rule: node((name) => ({ kind: 'rule', name: one(name) })),

  Layout: (keyword, name) => at(keyword, { kind: 'layout', name: one(name) }),
  Title: (keyword, text) => at(keyword, { kind: 'title', text: one(text) }),
  Number(keyword, text, _comma, parts) {
    const given = each<string>(parts)
    return at(keyword, {
      kind: 'number',
      text: one(text),
      perYear: given.includes('perYear'),
      gapless: given.includes('gapless'),
    })
  },
  NumberPart_perYear: (_word) => 'perYear',
  NumberPart_gapless: (_word) => 'gapless',
  To: (keyword, recipient) => at(keyword, { kind: 'to', recipient: one(recipient) }),
  Cc: (keyword, recipients) => at(keyword, { kind: 'cc', recipients: list(recipients) }),
  Enclosures: (keyword, texts) => at(keyword, { kind: 'enclosures', texts: list(texts) }),
  Signer: (keyword, recipient) => at(keyword, { kind: 'signer', recipient: one(recipient) }),
  Remark: (keyword, text) => at(keyword, { kind: 'remark', text: one(text) }),
  Due: (keyword, _service, duration) => at(keyword, { kind: 'due', duration: one(duration) }),
  Needs: (keyword, _needs) => at(keyword, { kind: 'needs', receipt: true }),
  Batch: (keyword, _by, order) => at(keyword, { kind: 'batch', order: list(order) }),
  Body: (keyword) => at(keyword, { kind: 'body', content: [] }),
  EachMark: node((_each, name, _when, condition) => ({
    kind: 'each',
    over: one(name),
    where: maybe(condition),
  })),
  IfMark: (_when, condition) => one(condition),
  Inset: node((value, format) => ({ kind: 'inset', value: one(value), format: maybe(format) })),

  OrExpr: (first, _or, rest) => joined('or', first, rest),
  AndExpr: (first, _and, rest) => joined('and', first, rest),
  NotExpr_not: node((_not, value) => ({ kind: 'not', value: one(value) })),
  Comparison_compare: node((left, operator, right) => ({
    kind: 'compare',
    operator: compareOperator(operator.sourceString),
    left: one(left),
    right: one(right),
  })),
  Comparison_in: node((value, _in, items) => ({
    kind: 'in',
    value: one(value),
    items: one(items),
    negated: false,
  })),
  Comparison_notIn: node((value, _in, items) => ({
    kind: 'in',
    value: one(value),
    items: one(items),
    negated: true,
  })),
  Comparison_isEmpty: node((value, _empty) => ({
    kind: 'empty',
    value: one(value),
    negated: false,
  })),
  Comparison_notEmpty: node((value, _empty) => ({
    kind: 'empty',
    value: one(value),
    negated: true,
  })),
  ItemList: (_open, items, _close) => list(items),
  Sum: (first, operators, rest) => chained(first, operators, rest),
  Product: (first, operators, rest) => chained(first, operators, rest),
  Unary_negative: node((_minus, value) => ({ kind: 'negative', value: one(value) })),
  Suffixed_emptyAsZero: node((value, _as, _zero) => ({ kind: 'emptyAsZero', value: one(value) })),
  Primary_group: node((_open, value, _close) => ({ kind: 'group', value: one(value) })),
  Primary_call: node((name, _open, items, _close) => ({
    kind: 'call',
    name: one(name),
    arguments: list(items),
  })),
  Primary_hasFindingOf: node((_has, severity) => ({ kind: 'hasFinding', severity: one(severity) })),
  Primary_hasFinding: node((_has) => ({ kind: 'hasFinding', severity: null })),
  Primary_path: node((names) => ({ kind: 'path', names: list(names) })),
  Argument_where: node((value, _when, where) => ({
    kind: 'argument',
    value: one(value),
    where: one(where),
  })),
  Argument_plain: node((value) => ({ kind: 'argument', value: one(value), where: null })),
  Literal_negative(_minus, value) {
    const literal = one<tree.LiteralNode>(value)
    const negated = literal.kind === 'number' ? { ...literal, value: `-${literal.value}` } : literal
    return { ...negated, span: spanOf(this) }
  },

  name: node((text) => ({ kind: 'name', text: unquoted(text.sourceString) })),
  optionName: node((text) => ({ kind: 'name', text: unquoted(text.sourceString) })),
  versionText: word((_first, _dots, _rest) => {}),
  id: (_open, _before, text, _after, _close) => one(text),
  idText: word((_first, _rest) => {}),
  law: node((_open, name, _close) => ({ kind: 'name', text: name.sourceString })),
  article: word((_first, _rest) => {}),
  text(_open, _content, _close) {
    const span = spanOf(this)
    const text = span.file.text.slice(span.start + 1, span.end - 1)
    return { kind: 'text', span, text, parts: readText(text, { ...place, offset: span.start + 1 }) }
  },
  number: node((digits, _point, decimals, scale) => ({
    kind: 'number',
    unit: 'none',
    value: decimal(digits.sourceString, optional(decimals), optional(scale)),
  })),
  money: node((digits, _point, decimals, scale, _space, _unit) => ({
    kind: 'number',
    unit: 'yuan',
    value: decimal(digits.sourceString, optional(decimals), optional(scale)),
  })),
  percent: node((digits, _point, decimals, _sign) => ({
    kind: 'number',
    unit: 'percent',
    value: decimal(digits.sourceString, optional(decimals), ''),
  })),
  duration: node((digits, _space, unit) => ({
    kind: 'duration',
    amount: Number(halfWidth(digits.sourceString)),
    unit: one(unit),
  })),
  durationUnit_workday: (_each, _word): Unit => 'workday',
  durationUnit_day: (_word): Unit => 'day',
  durationUnit_month: (_word): Unit => 'month',
  durationUnit_year: (_word): Unit => 'year',
  date_chinese(year, _y, month, _m, day, _d) {
    return dateOf(this, year.sourceString, month, day)
  },
  date_iso(a, b, c, d, _dash, month, _dash2, day) {
    return dateOf(this, [a, b, c, d].map((digit) => digit.sourceString).join(''), month, day)
  },
  monthDay_chinese(month, _m, day, _d) {
    return monthDayOf(this, month, day)
  },
  monthDay_iso(month, _dash, day) {
    return monthDayOf(this, month, day)
  },
  kw_yes: node((_word) => ({ kind: 'yesno', value: true })),
  kw_no: node((_word) => ({ kind: 'yesno', value: false })),
}

const semantics: ohm.Semantics = grammar.createSemantics().addOperation<unknown>('tree', actions)

type TransitionPart =
  | { readonly kind: 'by' | 'label'; readonly name: tree.Name }
  | { readonly kind: 'when'; readonly when: tree.ExpressionNode }
  | { readonly kind: 'reason' }

type Action = (this: Ohm, ...children: Ohm[]) => unknown

function spanOf(node: Ohm): Span {
  const { startIdx, endIdx } = node.source.trimmed()
  return { file: place.file, start: place.offset + startIdx, end: place.offset + endIdx }
}

const one = <T>(child: Ohm): T => child.tree() as T
const each = <T>(children: Ohm): T[] => children.children.map((child) => one<T>(child))
const maybe = <T>(child: Ohm): T | null => (child.children[0] ? one<T>(child.children[0]) : null)
const list = <T>(items: Ohm): T[] => items.asIteration().children.map((child) => one<T>(child))

const at = (node: Ohm, content: object): object => ({ span: spanOf(node), ...content })

/** An action that gives a node with its own span; ohm reads an action's arity, so it is kept. */
function node(build: (...children: Ohm[]) => object): Action {
  const action: Action = function (...children) {
    return { span: spanOf(this), ...build(...children) }
  }
  return Object.defineProperty(action, 'length', { value: build.length })
}

/** An action that gives the text as a name; `shape` only says how many children there are. */
function word(shape: (...children: Ohm[]) => void): Action {
  const action: Action = function () {
    return { kind: 'name', span: spanOf(this), text: this.sourceString }
  }
  return Object.defineProperty(action, 'length', { value: shape.length })
}

function fieldOf(
  kind: 'field' | 'column' | 'calc',
  name: Ohm,
  id: Ohm,
  type: Ohm,
  tails: Ohm,
): object {
  return at(name, {
    kind,
    name: one(name),
    id: maybe(id),
    type: one(type),
    attributes: each(tails),
  })
}

function joined(kind: 'and' | 'or', first: Ohm, rest: Ohm): tree.ExpressionNode {
  const operands = [one<tree.ExpressionNode>(first), ...each<tree.ExpressionNode>(rest)]
  const [only] = operands
  if (operands.length === 1 && only) return only
  return { kind, span: spanning(operands), operands }
}

function chained(first: Ohm, operators: Ohm, rest: Ohm): tree.ExpressionNode {
  const values = each<tree.ExpressionNode>(rest)
  return values.reduce<tree.ExpressionNode>((left, right, index) => {
    const operator = arithmetic.get(operators.children[index]?.sourceString ?? '') ?? '+'
    return { kind: 'arithmetic', span: spanning([left, right]), operator, left, right }
  }, one(first))
}

function spanning(nodes: readonly tree.ExpressionNode[]): Span {
  return {
    file: place.file,
    start: Math.min(...nodes.map((each) => each.span.start)),
    end: Math.max(...nodes.map((each) => each.span.end)),
  }
}

const arithmetic: ReadonlyMap<string, ArithmeticOperator> = new Map([
  ...['+', '＋'].map((mark) => [mark, '+'] as const),
  ...['−', '-', '－'].map((mark) => [mark, '−'] as const),
  ...['×', '*', '＊'].map((mark) => [mark, '×'] as const),
  ...['÷', '/', '／'].map((mark) => [mark, '÷'] as const),
])

function compareOperator(mark: string): CompareOperator {
  const plain = mark.normalize('NFKC')
  if (plain === '>=' || plain === '≥') return '≥'
  if (plain === '<=' || plain === '≤') return '≤'
  if (plain === '!=' || plain === '≠') return '≠'
  return plain as CompareOperator
}

/** The text of a part that may be missing; an iteration's own text reaches over what stands beside it. */
const optional = (part: Ohm): string => part.children[0]?.sourceString ?? ''

const unquoted = (text: string): string => (text.startsWith('『') ? text.slice(1, -1) : text)

const halfWidth = (text: string): string => text.normalize('NFKC')

const shifts: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
])

/** 1.5 万 → 15000: decimal text, moved by the scale's places. */
function decimal(whole: string, decimals: string, scale: string): string {
  const places = shifts.get(scale) ?? 0
  const fraction = halfWidth(decimals).padEnd(places, '0')
  const moved = halfWidth(whole) + fraction.slice(0, places)
  const rest = fraction.slice(places).replace(/0+$/, '')
  return moved.replace(/^0+(?=\d)/, '') + (rest ? `.${rest}` : '')
}

/** A day that no calendar has is said where it is read: dates stand in many kinds of statement. */
function dateOf(whole: Ohm, year: string, month: Ohm, day: Ohm): tree.DateNode {
  const two = (part: Ohm): string => halfWidth(part.sourceString).padStart(2, '0')
  const value = `${halfWidth(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const span = spanOf(whole)
  if (!isDate(value)) impossible(whole, span)
  return { kind: 'date', span, value }
}

function monthDayOf(whole: Ohm, month: Ohm, day: Ohm): { month: number; day: number } {
  const [monthNumber, dayNumber] = [month, day].map((part) => halfWidth(part.sourceString))
  const two = (part = ''): string => part.padStart(2, '0')
  // A day of every year: 29 February is none.
  if (!isDate(`2025-${two(monthNumber)}-${two(dayNumber)}`)) impossible(whole, spanOf(whole))
  return { month: Number(monthNumber), day: Number(dayNumber) }
}

const impossible = (whole: Ohm, span: Span): void =>
  place.report(diagnostic('date-impossible', span, { date: whole.sourceString }))
