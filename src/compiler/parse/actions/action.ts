import type { Span } from '../../source/text.ts'
import type { Action, MatchNode } from '../match/match-node.ts'
import { here, spanAt } from '../place.ts'

export type { Actions, MatchNode } from '../match/match-node.ts'

/** Of the file, without the space around it. */
export function spanOf(node: MatchNode): Span {
  const place = here()
  const { start, end } = node.trimmed()
  return spanAt(place, place.offset + start, place.offset + end)
}

/** The trees of one child, of each of an iteration, of an optional one, of a list, of an optional list. */
export const one = <T>(child: MatchNode): T => child.tree() as T
export const each = <T>(children: MatchNode): T[] => children.children.map((child) => one<T>(child))
export const maybe = <T>(child: MatchNode): T | null =>
  child.children[0] ? one<T>(child.children[0]) : null
export const list = <T>(items: MatchNode): T[] => items.items().map((child) => one<T>(child))
export const maybeList = <T>(items: MatchNode): T[] =>
  items.children[0] ? list<T>(items.children[0]) : []

/** A node whose place is that of one of its parts. */
export const at = (node: MatchNode, content: object): object => ({ span: spanOf(node), ...content })

/** An action that gives a node with its own span. */
export function node(build: (...children: MatchNode[]) => object): Action {
  return function (...children) {
    return { span: spanOf(this), ...build(...children) }
  }
}

/** The action that gives the text as a name. */
export const word: Action = function () {
  return { kind: 'name', span: spanOf(this), text: this.sourceString }
}
