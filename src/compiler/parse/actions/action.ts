import type * as ohm from 'ohm-js'
import type { Span } from '../../source/text.ts'
import { here, spanAt } from '../place.ts'

export type Ohm = ohm.Node

type Action = (this: Ohm, ...children: Ohm[]) => unknown

/** Of the file, without the space around it. */
export function spanOf(node: Ohm): Span {
  const place = here()
  const { startIdx, endIdx } = node.source.trimmed()
  return spanAt(place, place.offset + startIdx, place.offset + endIdx)
}

/** The trees of one child, of each of an iteration, of an optional one, of a list, of an optional list. */
export const one = <T>(child: Ohm): T => child.tree() as T
export const each = <T>(children: Ohm): T[] => children.children.map((child) => one<T>(child))
export const maybe = <T>(child: Ohm): T | null =>
  child.children[0] ? one<T>(child.children[0]) : null
export const list = <T>(items: Ohm): T[] =>
  items.asIteration().children.map((child) => one<T>(child))
export const maybeList = <T>(items: Ohm): T[] =>
  items.children[0] ? list<T>(items.children[0]) : []

/** A node whose place is that of one of its parts. */
export const at = (node: Ohm, content: object): object => ({ span: spanOf(node), ...content })

/** An action that gives a node with its own span; ohm reads an action's arity, so it is kept. */
export function node(build: (...children: Ohm[]) => object): Action {
  const action: Action = function (...children) {
    return { span: spanOf(this), ...build(...children) }
  }
  return Object.defineProperty(action, 'length', { value: build.length })
}

/** An action that gives the text as a name; `shape` only says how many children there are. */
export function word(shape: (...children: Ohm[]) => void): Action {
  const action: Action = function () {
    return { kind: 'name', span: spanOf(this), text: this.sourceString }
  }
  return Object.defineProperty(action, 'length', { value: shape.length })
}
