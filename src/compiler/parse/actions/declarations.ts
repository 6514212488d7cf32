import type * as tree from '../tree.ts'
import { type Actions, at, each, list, maybe, one, spanOf } from './action.ts'

/** What stands at the head of a file: the app, laws, lists, figures, forms, notices, flags. */
export const declarationActions: Actions = {
  App: (_app, name, id) => at(name, { kind: 'app', name: one(name), id: maybe(id) }),
  Bureau: (_bureau, name, _comma, _code, code) =>
    at(name, { kind: 'bureau', name: one(name), code: maybe(code) }),
  RevisedBy: (keyword, names) => at(keyword, { kind: 'revisedBy', names: list(names) }),
  PublishedBy: (keyword, names) => at(keyword, { kind: 'publishedBy', names: list(names) }),
  Area: (_area, name, _colon, forms) =>
    at(name, { kind: 'area', name: one(name), forms: list(forms) }),
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
  Options: (_options, name, id, _parent, parent, formerly) =>
    at(name, {
      kind: 'options',
      name: one(name),
      id: maybe(id),
      parent: maybe(parent),
      formerly: each(formerly),
    }),
  FormerName: (_comma, _formerly, name) => one(name),
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
  Form: (_form, name, id, _extends, parent, _version, version, formerly) =>
    at(name, {
      kind: 'form',
      name: one(name),
      id: maybe(id),
      extends: maybe(parent),
      version: maybe(version),
      formerly: each(formerly),
    }),
  Drop: (keyword, paths) => at(keyword, { kind: 'drop', paths: list(paths) }),
  DropPath: (names) => list(names),
  Notice: (_notice, name, id, _about, about, formerly, _colon, _when, when) =>
    at(name, {
      kind: 'notice',
      name: one(name),
      id: maybe(id),
      about: maybe(about),
      when: maybe(when),
      formerly: each(formerly),
    }),

  SeenBy: (_comma, _visible, names) => list(names),
  Flag: (_flag, name, id, _about, about, seenBy, _colon, when) =>
    at(name, {
      kind: 'flag',
      name: one(name),
      id: maybe(id),
      about: one(about),
      seenBy: maybe(seenBy) ?? [],
      when: one(when),
    }),
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
