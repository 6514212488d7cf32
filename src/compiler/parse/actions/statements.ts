import type * as ohm from 'ohm-js'
import type * as tree from '../tree.ts'
import { at, each, list, maybe, node, type Ohm, one, spanOf } from './action.ts'

/** One action a statement and a part of one, in the grammar's order. */
export const statementActions: ohm.ActionDict<unknown> = {
  App: (_app, name, id) => at(name, { kind: 'app', name: one(name), id: maybe(id) }),
  Bureau: (_bureau, name, _comma, _code, code) =>
    at(name, { kind: 'bureau', name: one(name), code: maybe(code) }),
  Law: (_law, law, _effective, effective, _repealed, repealed, replaces) =>
    at(law, {
      kind: 'law',
      law: one(law),
      effective: maybe(effective),
      repealed: maybe(repealed),
      replaces: maybe(replaces),
    }),
  LawTail: (_comma, _replaces, law) => one(law),
  Revision: (_revision, date) => at(date, { kind: 'revision', date: one(date) }),
  Article(_article, article, text, tails) {
    const attributes = each<Tail>(tails)
    return at(article, {
      kind: 'article',
      article: one(article),
      text: maybe(text),
      from: dateIn(attributes, 'from'),
      until: dateIn(attributes, 'until'),
      former: nameIn(attributes, 'former'),
    })
  },
  ArticleTail: (_comma, attribute) => one(attribute),
  ArticleAttribute_from: (_from, date) => ({ kind: 'from', date: one(date) }),
  ArticleAttribute_until: (_until, date) => ({ kind: 'until', date: one(date) }),
  ArticleAttribute_former: (_former, article) => ({ kind: 'former', name: one(article) }),
  Options: (_options, name, id, _parent, parent) =>
    at(name, { kind: 'options', name: one(name), id: maybe(id), parent: maybe(parent) }),
  Option(first, second, tails) {
    const attributes = each<Tail>(tails)
    return at(first, {
      kind: 'option',
      words: [one(first), ...each<tree.Name>(second)],
      from: dateIn(attributes, 'from'),
      until: dateIn(attributes, 'until'),
      mergedInto: nameIn(attributes, 'mergedInto'),
      parent: nameIn(attributes, 'parent'),
    })
  },
  OptionTail: (_comma, attribute) => one(attribute),
  OptionAttribute_parent: (_parent, name) => ({ kind: 'parent', name: one(name) }),
  OptionAttribute_from: (_from, date) => ({ kind: 'from', date: one(date) }),
  OptionAttribute_until: (_until, date) => ({ kind: 'until', date: one(date) }),
  OptionAttribute_mergedInto: (_into, name) => ({ kind: 'mergedInto', name: one(name) }),
  Parameter: (_parameter, name, id, _colon, type, _eq, value, asOf) =>
    at(name, {
      kind: 'parameter',
      name: one(name),
      id: maybe(id),
      type: one(type),
      value: maybe(value),
      asOf: maybe(asOf),
    }),
  AsOf: (_comma, _per, day) => one(day),
  Day_ofYear(year, day) {
    return { kind: 'ofYear', span: spanOf(this), year: one(year), day: one(day) }
  },
  Day(value) {
    const day = one<tree.DayNode | tree.ExpressionNode>(value)
    return day.kind === 'ofYear' ? day : { kind: 'day', span: day.span, value: day }
  },
  Tiers: (_tiers, name, id, _colon, type, _per, by, asOf) =>
    at(name, {
      kind: 'tiers',
      name: one(name),
      id: maybe(id),
      type: one(type),
      by: one(by),
      asOf: maybe(asOf),
    }),
  Tier: (keyword, bound, _colon, value) =>
    at(keyword, { kind: 'tier', least: one(bound), value: one(value) }),
  TierBound_rest: (_rest) => null,
  TierBound_above: (least, _above) => one(least),
  From(_from, date, _until, until, tail) {
    const value = maybe<{
      value: tree.LiteralNode | null
      basis: readonly tree.CitationNode[]
    }>(tail)
    return at(date, {
      kind: 'from',
      date: one(date),
      until: maybe(until),
      value: value?.value ?? null,
      basis: value?.basis ?? [],
    })
  },
  FromTail_value(literal, _comma, basis) {
    const cited = maybe<tree.StatementOf<'basis'>>(basis)
    return { value: one(literal), basis: cited?.citations ?? [] }
  },
  FromTail_basis: (_comma, basis) => ({
    value: null,
    basis: one<tree.StatementOf<'basis'>>(basis).citations,
  }),
  Until: (_until, date) => at(date, { kind: 'until', date: one(date) }),
  Fragment: (_fragment, name) => at(name, { kind: 'fragment', name: one(name) }),
  Form: (_form, name, id, _extends, parent, _version, version) =>
    at(name, {
      kind: 'form',
      name: one(name),
      id: maybe(id),
      extends: maybe(parent),
      version: maybe(version),
    }),
  Drop: (keyword, paths) => at(keyword, { kind: 'drop', paths: list(paths) }),
  DropPath: (names) => list(names),
  Notice: (_notice, name, id, _about, about, _colon, _when, when) =>
    at(name, {
      kind: 'notice',
      name: one(name),
      id: maybe(id),
      about: maybe(about),
      when: maybe(when),
    }),

  Flag: (_flag, name, id, _about, about, _colon, when) =>
    at(name, {
      kind: 'flag',
      name: one(name),
      id: maybe(id),
      about: one(about),
      when: one(when),
    }),

  Role(_role, name, id, _colon, attributes) {
    const given = attributes.children[0]
    return at(name, {
      kind: 'role',
      name: one(name),
      id: maybe(id),
      attributes: given ? list(given) : [],
    })
  },
  RoleAttribute: (_attribute, name, id, _colon, type) => attributeOf(name, id, type),
  Attribute: (_attribute, name, id, _colon, type) => attributeOf(name, id, type),
  Scope: (_scope, form, _colon, when) =>
    at(form, { kind: 'scope', form: one(form), when: one(when) }),
  Visible: (_visible, form, parts) => grantOf('visible', form, parts),
  Editable: (_editable, form, parts) => grantOf('editable', form, parts),
  Masked: (_masked, form, parts) => grantOf('masked', form, parts),
  NameList: (_open, names, _close) => list(names),

  Report: (_report, name, id) => at(name, { kind: 'report', name: one(name), id: maybe(id) }),
  Source: (_source, form, _when, when) =>
    at(form, { kind: 'source', form: one(form), when: maybe(when) }),
  Tally: (keyword, measures, by) =>
    at(keyword, { kind: 'tally', measures: list(measures), by: maybe(by) ?? [] }),
  TallyBy: (_comma, _per, by) => list(by),
  Measure_named: node((name, _eq, value) => ({
    kind: 'measure',
    name: one(name),
    value: one(value),
  })),
  Measure_plain: node((value) => ({ kind: 'measure', name: null, value: one(value) })),
  Cross: (keyword, by) => at(keyword, { kind: 'cross', by: list(by) }),
  Subtotal: (keyword, by) => at(keyword, { kind: 'subtotal', by: list(by) }),
  Chart: (keyword, name) => at(keyword, { kind: 'chart', name: one(name) }),
  Approx: (keyword, names) => at(keyword, { kind: 'approx', names: list(names) }),
  AsAt: (keyword, value, _until, until) =>
    at(keyword, { kind: 'asAt', value: one(value), until: maybe(until) }),
  Export: (keyword, names) => at(keyword, { kind: 'export', names: list(names) }),

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
  States: (keyword, chains) => at(keyword, { kind: 'states', chains: list(chains) }),
  StateChain: (names) => list(names),
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
      sends: parts.flatMap((part) => (part.kind === 'send' ? [part.name] : [])),
    })
  },
  TransitionPart_send: (_send, name): TransitionPart => ({ kind: 'send', name: one(name) }),
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
  FieldAttribute_follows: node((_follows, name) => ({ kind: 'follows', name: one(name) })),
  FieldAttribute_from: node((_from, date) => ({ kind: 'from', date: one(date) })),
  FieldAttribute_until: node((_until, date) => ({ kind: 'until', date: one(date) })),
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

  Rule: (_rule, name, id, _colon, tail) =>
    at(name, {
      kind: 'rule',
      name: one(name),
      id: maybe(id),
      ...(maybe<RuleTail>(tail) ?? { stage: null, body: null }),
    }),
  RuleTail_staged: (stage, _comma, body): RuleTail => ({ stage: one(stage), body: one(body) }),
  RuleTail_stage: (stage): RuleTail => ({ stage: one(stage), body: null }),
  RuleTail_body: (body): RuleTail => ({ stage: null, body: one(body) }),
  Stage_submit: (_submit) => 'submit',
  Stage_review: (_review) => 'review',
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
  Consequence_clue: node((_clue, message) => ({ kind: 'clue', message: one(message) })),
  Consequence_finding: node((_finding, severity, message) => ({
    kind: 'finding',
    severity: one(severity),
    message: one(message),
  })),
  Basis: (keyword, citations, asOf) =>
    at(keyword, { kind: 'basis', citations: list(citations), asOf: maybe(asOf) }),
  Per: (keyword, day) => at(keyword, { kind: 'per', day: one(day) }),
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
  Given: (keyword, form, _colon, items) =>
    at(keyword, { kind: 'given', form: one(form), items: one(items) }),
  SampleTable: (_table, name, _same, same) =>
    at(name, { kind: 'sampleTable', name: one(name), same: maybe(same) }),
  Row_heading(bar, name, _rowBar, cells, _bar) {
    const span = spanOf(name)
    const first: tree.RowCell = { kind: 'rowCell', span, values: [{ kind: 'sampleName', span }] }
    return at(bar, { kind: 'row', cells: [first, ...list<tree.RowCell>(cells)] })
  },
  Row_plain: (bar, cells, _bar) => at(bar, { kind: 'row', cells: list(cells) }),
  RowCell: node((values) => ({ kind: 'rowCell', values: list(values) })),
  RowValue_expect: node((_expect) => ({ kind: 'expect' })),
  RowValue_submitted: node((_submitted) => ({ kind: 'submitted' })),
  RowValue_send: node((_send) => ({ kind: 'send' })),
  RowValue_required: node((_required) => ({ kind: 'required' })),
  RowValue_hidden: node((_hidden) => ({ kind: 'hidden' })),
  RowValue_flag: node((_flag) => ({ kind: 'flag' })),
  RowValue_noFinding: node((_none) => ({ kind: 'noFinding' })),
  RowValue_noLetter: node((_none) => ({ kind: 'noLetter' })),
  RowValue_nothing: node((_nothing) => ({ kind: 'nothing' })),
  RowValue_literal: (literal) => one(literal),
  RowValue_path: node((names) => ({ kind: 'words', names: list(names) })),
  SampleValue_nothing: node((_nothing) => ({ kind: 'nothing' })),
  SampleValue_rows: node((_open, rows, _close) => ({ kind: 'rows', rows: list(rows) })),
  SampleValue_list: node((_open, items, _close) => ({ kind: 'list', items: list(items) })),
  SampleRow: (cells) => list(cells),
  SampleCell: node((path, value) => {
    const names = list<tree.Name>(path)
    return { kind: 'cell', of: names.slice(0, -1), name: names.at(-1), value: one(value) }
  }),
  ExpectTail: (_expect, expectations) => list(expectations),
  Fill: (keyword, items) => at(keyword, { kind: 'fill', items: one(items) }),
  Submitted: (keyword, date) => at(keyword, { kind: 'submitted', date: one(date) }),
  Expect: (keyword, expectations) => at(keyword, { kind: 'expect', expect: list(expectations) }),
  Expectation_noFinding: node((_none) => ({ kind: 'noFinding' })),
  Expectation_noLetter: node((_none) => ({ kind: 'noLetter' })),
  Expectation_send: node((_send, name) => ({ kind: 'send', name: one(name) })),
  Expectation_required: node((_required, name) => ({ kind: 'required', name: one(name) })),
  Expectation_hidden: node((_hidden, name) => ({ kind: 'hidden', name: one(name) })),
  Expectation_flag: node((_flag, name) => ({ kind: 'flag', name: one(name) })),
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
  Due: (keyword, _service, length) => at(keyword, { kind: 'due', length: one(length) }),
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
}

interface Tail {
  readonly kind: string
  readonly date?: tree.DateNode
  readonly name?: tree.Name
}

const dateIn = (tails: readonly Tail[], kind: string): tree.DateNode | null =>
  tails.find((found) => found.kind === kind)?.date ?? null

const nameIn = (tails: readonly Tail[], kind: string): tree.Name | null =>
  tails.find((found) => found.kind === kind)?.name ?? null

const attributeOf = (name: Ohm, id: Ohm, type: Ohm): object =>
  at(name, { kind: 'attribute', name: one(name), id: maybe(id), type: one(type) })

const grantOf = (kind: 'visible' | 'editable' | 'masked', form: Ohm, parts: Ohm): object =>
  at(form, { kind, form: one(form), parts: maybe(parts) })

interface RuleTail {
  readonly stage: 'submit' | 'review' | null
  readonly body: tree.RuleBody | null
}

type TransitionPart =
  | { readonly kind: 'by' | 'label' | 'send'; readonly name: tree.Name }
  | { readonly kind: 'when'; readonly when: tree.ExpressionNode }
  | { readonly kind: 'reason' }

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
