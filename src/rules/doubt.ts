import type { Expression, Form } from '../model/index.ts'
import { evaluate } from './evaluate.ts'
import { type Read, reads } from './reads.ts'
import type { Scope } from './scope.ts'

/** Why nobody can rely on a place: it has a mistake, or rests on one. What rests on it is not reported again. */
export type Doubt = 'wrong' | 'missing'

/** A cell of a table. */
export interface Cell {
  readonly table: string
  readonly row: number
  readonly column: string
}

/** A field of the form by its id, or a cell. */
export type Spot = string | Cell

export class Doubts {
  readonly #form: Form
  readonly #doubts = new Map<string, Doubt>()

  constructor(form: Form) {
    this.#form = form
  }

  mark(spot: Spot, doubt: Doubt): void {
    const keys =
      typeof spot === 'string'
        ? [key(spot)]
        : [key(spot.table, spot.row, spot.column), key(spot.table, spot.column)]
    for (const each of keys) {
      if (this.#doubts.get(each) !== 'wrong') this.#doubts.set(each, doubt)
    }
  }

  on(spot: Spot): Doubt | null {
    const place = typeof spot === 'string' ? key(spot) : key(spot.table, spot.row, spot.column)
    return this.#doubts.get(place) ?? null
  }

  /**
   * The worst of all that an expression rests on: nothing else where a part of a 且 or 或 that is sure decides it.
   * `spot`: whose condition it is, for columns of the same row.
   */
  of(expression: Expression, spot: Spot | null, scope: Scope): Doubt | null {
    switch (expression.kind) {
      case 'and':
        return this.#ofJoined(expression.operands, false, spot, scope)
      case 'or':
        return this.#ofJoined(expression.operands, true, spot, scope)
      case 'not':
        return this.of(expression.operand, spot, scope)
      default: {
        const found = reads(expression, this.#form)
        return worst(found.map((read) => this.#doubts.get(readKey(read, spot)) ?? null))
      }
    }
  }

  #ofJoined(
    operands: readonly Expression[],
    decisive: boolean,
    spot: Spot | null,
    scope: Scope,
  ): Doubt | null {
    const doubts = operands.map((operand) => this.of(operand, spot, scope))
    const isDecided = operands.some(
      (operand, index) => doubts[index] === null && evaluate(operand, scope) === decisive,
    )
    return isDecided ? null : worst(doubts)
  }
}

function worst(doubts: readonly (Doubt | null)[]): Doubt | null {
  if (doubts.includes('wrong')) return 'wrong'
  return doubts.includes('missing') ? 'missing' : null
}

function readKey(read: Read, spot: Spot | null): string {
  switch (read.kind) {
    case 'field':
      return key(read.field)
    case 'column':
      return spot === null || typeof spot === 'string' ? '' : key(spot.table, spot.row, read.column)
    case 'cells':
      return key(read.table, read.column)
  }
}

const key = (...parts: readonly (string | number)[]): string => JSON.stringify(parts)
