import type { Expression, Field, Form } from '../model/index.ts'
import { askedByBlocking } from './blocking.ts'
import { columnsOfTable, fieldOf } from './fields.ts'
import { oncePer } from './once.ts'
import { type Read, reads } from './reads.ts'

/** A field, or a column with its table. */
export interface Turn {
  readonly field: Field
  readonly table: Field | null
}

export interface Turns {
  /** What is given, and the calculations that its conditions and the rules that block rest on. */
  readonly first: readonly Turn[]
  /** The other calculations. */
  readonly later: readonly Turn[]
}

/** Every field and column of a form, each after what its own conditions look at; no record changes that. */
export const turnsOf = oncePer((form: Form): readonly Turn[] => {
  const order: Order = { form, turns: [], begun: new Set() }
  addAll(order, () => true)
  return order.turns
})

/** The same for who may need no more than what is wrong; PURE keeps it out of the script of the pages. */
export const turnsInTwo = /* @__PURE__ */ oncePer((form: Form): Turns => {
  const order: Order = { form, turns: [], begun: new Set() }
  addAll(order, ({ calculate }) => calculate === null)
  for (const expression of askedByBlocking(form)) addReads(order, expression, null)
  const first = [...order.turns]
  addAll(order, () => true)
  return { first, later: order.turns.slice(first.length) }
})

function addAll(order: Order, isWanted: (field: Field) => boolean): void {
  for (const field of order.form.fields) {
    if (isWanted(field)) addField(order, field)
    for (const column of columnsOfTable(field).values()) {
      if (isWanted(column)) addColumn(order, field, column)
    }
  }
}

interface Order {
  readonly form: Form
  readonly turns: Turn[]
  readonly begun: Set<string>
}

function addField(order: Order, field: Field): void {
  if (!begin(order, field.id)) return
  addNeeds(order, field, null)
  order.turns.push({ field, table: null })
}

function addColumn(order: Order, table: Field, column: Field): void {
  if (!begin(order, table.id, column.id)) return
  addField(order, table)
  addNeeds(order, column, table)
  order.turns.push({ field: column, table })
}

function begin({ begun }: Order, ...ids: readonly string[]): boolean {
  const node = JSON.stringify(ids)
  if (begun.has(node)) return false
  begun.add(node)
  return true
}

function addNeeds(order: Order, field: Field, table: Field | null): void {
  const required = typeof field.required === 'boolean' ? null : field.required
  for (const expression of [field.visible, required, field.calculate]) {
    if (expression !== null) addReads(order, expression, table)
  }
  if (field.follows !== undefined)
    addRead(
      order,
      table ? { kind: 'column', column: field.follows } : { kind: 'field', field: field.follows },
      table,
    )
}

function addReads(order: Order, expression: Expression, table: Field | null): void {
  for (const read of reads(expression, order.form)) addRead(order, read, table)
}

function addRead(order: Order, read: Read, table: Field | null): void {
  if (read.kind === 'field') {
    const field = fieldOf(order.form, read.field)
    if (field !== undefined) addField(order, field)
    return
  }
  const owner = read.kind === 'column' ? table : fieldOf(order.form, read.table)
  const column = owner ? columnsOfTable(owner).get(read.column) : undefined
  if (owner && column !== undefined) addColumn(order, owner, column)
}
