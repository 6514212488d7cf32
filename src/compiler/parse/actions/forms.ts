import type * as tree from '../tree.ts'
import {
  type Actions,
  at,
  each,
  list,
  type MatchNode,
  maybe,
  maybeList,
  node,
  one,
  spanOf,
} from './action.ts'

/** The lines of a form itself: its sections, states, fields. */
export const formActions: Actions = {
  Section: (_section, name, id) => at(name, { kind: 'section', name: one(name), id: maybe(id) }),
  Include: (_include, name) => at(name, { kind: 'include', name: one(name) }),
  Called: (keyword, names) => at(keyword, { kind: 'called', names: list(names) }),
  Unique: (keyword, names) => at(keyword, { kind: 'unique', names: list(names) }),
  Baseline: (keyword, value) => at(keyword, { kind: 'baseline', value: one(value) }),
  Deadline(keyword, _yearly, monthDay, _comma, roll) {
    const { month, day } = one<{ month: number; day: number }>(monthDay)
    return at(keyword, { kind: 'deadline', month, day, rollForward: roll.children.length > 0 })
  },
  FilledBy: (keyword, names) => at(keyword, { kind: 'filledBy', names: list(names) }),
  ReviewedBy: (keyword, names) => at(keyword, { kind: 'reviewedBy', names: list(names) }),
  States: (keyword, chains) => at(keyword, { kind: 'states', chains: list(chains) }),
  StateChain: (names) => list(names),
  OnEdition: (keyword, states) => at(keyword, { kind: 'onEdition', states: list(states) }),
  EditionState_upgrade: (state, _upgrade) => ({
    state: one(state),
    policy: 'upgrade',
    becomes: null,
  }),
  EditionState_keep: (state, _keep) => ({ state: one(state), policy: 'keep', becomes: null }),
  EditionState_final: (state, _final) => ({ state: one(state), policy: 'final', becomes: null }),
  EditionState_becomes: (state, _becomes, other) => ({
    state: one(state),
    policy: 'upgrade',
    becomes: one(other),
  }),
  Transition(keyword, from, _arrow, to, _colon, first, _comma, rest) {
    const parts = [one<TransitionPart>(first), ...each<TransitionPart>(rest)]
    const labels = parts.flatMap((part) => (part.kind === 'label' ? [part.name] : []))
    return at(keyword, {
      kind: 'transition',
      from: one(from),
      to: one(to),
      label: labels[0] ?? null,
      by: parts.flatMap((part, place) =>
        part.kind !== 'when' && part.kind !== 'reason' && isTaker(parts, place) ? [part.name] : [],
      ),
      when: parts.flatMap((part) => (part.kind === 'when' ? [part.when] : []))[0] ?? null,
      reason: parts.some((part) => part.kind === 'reason'),
      sends: parts.flatMap((part) => (part.kind === 'send' ? [part.name] : [])),
    })
  },
  Create: (keyword, form, service, _each, items, _when, condition, _colon, values) =>
    creation('create', { keyword, form, service, items, condition, values }),
  Enter: (keyword, form, service, _each, items, _when, condition, _colon, values) =>
    creation('enter', { keyword, form, service, items, condition, values }),
  Draw(keyword, form, _when, condition, _colon, first, _commas, others) {
    const parts = [one<DrawPart>(first), ...each<DrawPart>(others)]
    const of = <K extends DrawPart['kind']>(kind: K) =>
      parts.flatMap((part) => (part.kind === kind ? [part.of] : []))
    return at(keyword, {
      kind: 'draw',
      form: one(form),
      when: maybe(condition),
      howMany: of('howMany'),
      seed: of('seed'),
      candidates: of('candidates'),
    })
  },
  DrawPart_howMany: (_word, _eq, count): DrawPart => ({ kind: 'howMany', of: one(count) }),
  DrawPart_seed: (_word, _eq, name): DrawPart => ({ kind: 'seed', of: one(name) }),
  DrawPart_candidates: (_word, _eq, name): DrawPart => ({ kind: 'candidates', of: one(name) }),
  FieldValue: (field, _eq, value) => ({ field: one(field), value: one(value) }),
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
    return at(name, {
      kind: 'table',
      name: one(name),
      id: maybe(id),
      attributes: maybeList(attributes),
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
  FormerField: (_field, name, id, _colon, type, tails) =>
    fieldOf('formerField', name, id, type, tails),
  FormerColumn: (_column, name, id, _colon, type, tails) =>
    fieldOf('formerColumn', name, id, type, tails),
  FormerTail: (_comma, attribute) => one(attribute),
  FormerAttribute_masked: node((_masked) => ({ kind: 'masked' })),
  FormerAttribute_places: node((_places, value) => ({ kind: 'places', value: one(value) })),
  FormerAttribute_formerly: node((_formerly, name) => ({ kind: 'formerly', name: one(name) })),
  FormerAttribute_erased: node((_erased, _basis, citations) => ({
    kind: 'erased',
    citations: list(citations),
  })),
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
  FieldAttribute_converted: node((_converted, value) => ({ kind: 'converted', value: one(value) })),
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
}

interface DrawPart {
  readonly kind: 'howMany' | 'seed' | 'candidates'
  readonly of: tree.ExpressionNode | tree.Name
}

type TransitionPart =
  | { readonly kind: 'by' | 'label' | 'send'; readonly name: tree.Name }
  | { readonly kind: 'when'; readonly when: tree.ExpressionNode }
  | { readonly kind: 'reason' }

/** A role after 由, or a further one after that: a second label it is not. */
function isTaker(parts: readonly TransitionPart[], place: number): boolean {
  const part = parts[place]
  if (part?.kind !== 'label') return part?.kind === 'by'
  const isSecond = parts.slice(0, place).some(({ kind }) => kind === 'label')
  return isSecond && isTaker(parts, place - 1)
}

type CreationParts = Readonly<
  Record<'keyword' | 'form' | 'service' | 'items' | 'condition' | 'values', MatchNode>
>

const creation = (
  kind: 'create' | 'enter',
  { keyword, form, service, items, condition, values }: CreationParts,
): object =>
  at(keyword, {
    kind,
    form: one(form),
    atService: service.children[0] ? spanOf(service.children[0]) : null,
    each: maybe(items),
    when: maybe(condition),
    values: list(values),
  })

function fieldOf(
  kind: 'field' | 'column' | 'calc' | 'formerField' | 'formerColumn',
  name: MatchNode,
  id: MatchNode,
  type: MatchNode,
  tails: MatchNode,
): object {
  return at(name, {
    kind,
    name: one(name),
    id: maybe(id),
    type: one(type),
    attributes: each(tails),
  })
}
