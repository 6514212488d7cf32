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
  readonly #fields = new Map<string, Doubt>()
  /** By table: of cells, and of whole columns. */
  readonly #cells = new Map<string, Map<string, Doubt>>()

  constructor(form: Form) {
    this.#form = form
  }

  mark(spot: Spot, doubt: Doubt): void {
    if (typeof spot === 'string') {
      raise(this.#fields, spot, doubt)
      return
    }
    const { table, row, column } = spot
    const cells = this.#cells.get(table) ?? new Map<string, Doubt>()
    this.#cells.set(table, cells)
    raise(cells, cellKey(row, column), doubt)
    raise(cells, cellKey(null, column), doubt)
  }

  on(spot: Spot): Doubt | null {
    if (typeof spot === 'string') return this.#fields.get(spot) ?? null
    return this.#onCell(spot.table, spot.row, spot.column)
  }

  /**
   * The worst of all that an expression rests on: nothing else where a part of a 且 or 或 that is sure decides it.
   * `spot`: whose condition it is, for columns of the same row.
   */
  of(expression: Expression, spot: Spot | null, scope: Scope): Doubt | null {
    if (this.#fields.size === 0 && this.#cells.size === 0) return null
    switch (expression.kind) {
      case 'and':
        return this.#ofJoined(expression.operands, false, spot, scope)
      case 'or':
        return this.#ofJoined(expression.operands, true, spot, scope)
      case 'not':
        return this.of(expression.operand, spot, scope)
      default: {
        const found = reads(expression, this.#form)
        return worst(found.map((read) => this.#onRead(read, spot)))
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

  #onRead(read: Read, spot: Spot | null): Doubt | null {
    switch (read.kind) {
      case 'field':
        return this.on(read.field)
      case 'column':
        if (spot === null || typeof spot === 'string') return null
        return this.#onCell(spot.table, spot.row, read.column)
      case 'cells':
        return this.#onCell(read.table, null, read.column)
    }
  }

  #onCell(table: string, row: number | null, column: string): Doubt | null {
    return this.#cells.get(table)?.get(cellKey(row, column)) ?? null
  }
}

function worst(doubts: readonly (Doubt | null)[]): Doubt | null {
  if (doubts.includes('wrong')) return 'wrong'
  return doubts.includes('missing') ? 'missing' : null
}

function raise(doubts: Map<string, Doubt>, key: string, doubt: Doubt): void {
  if (doubts.get(key) !== 'wrong') doubts.set(key, doubt)
}

/** Row null: the column in any row. */
const cellKey = (row: number | null, column: string): string => `${row ?? ''}:${column}`
