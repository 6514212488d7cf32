import type { Expression, Form, RecordData, Rule } from '../model/index.ts'
import { aggregate } from './aggregate.ts'
import { evaluateBy } from './evaluate.ts'
import { exact, parseExact } from './number.ts'
import { isInForce } from './period.ts'
import type { Scope } from './scope.ts'
import type { Value } from './value.ts'
import type { Explanation, Fact, FactValue, Verdict } from './why.ts'
import { type FactRow, rowOf } from './why-facts.ts'
import { decisiveIn, needsOf, operandsOf } from './why-parts.ts'

/**
 * The verdict that an explanation's facts lead to by themselves: everything that is not among them is unknown.
 * `form`: as it was explained.
 */
export function replay(form: Form, { rule: id, verdict, date, facts }: Explanation): Verdict {
  const rule = form.rules.find((each) => each.id === id)
  if (rule === undefined || verdict === 'notAsked') return 'notAsked'
  if (date.day === null) return 'unjudged'
  if (!isInForce(rule, date.day)) return 'notInForce'
  return verdictFrom(rule, new Memory(form, facts))
}

function verdictFrom(rule: Rule, memory: Memory): Verdict {
  let known = true
  for (const { when, consequence } of rule.cases) {
    const truth = memory.recall(when, null)
    if (truth === undefined) return 'unjudged'
    if (truth === true) return consequence.kind
    if (truth !== false) known = false
  }
  return known ? 'passed' : 'unjudged'
}

/** Undefined: the facts do not say. Null: they say that it is empty, or cannot be known. */
type Recalled = Value | undefined

class Memory {
  readonly #facts: ReadonlyMap<string, Value>
  readonly #rows: readonly FactRow[]
  readonly #nothing: Scope

  constructor(form: Form, facts: readonly Fact[]) {
    this.#facts = new Map(facts.map(({ of, row, value }) => [key(of, row), decoded(value)]))
    this.#rows = facts.flatMap(({ row }) => (row === null ? [] : [row]))
    const run = { today: '', submitted: null, options: [], parameters: [], resolve: () => null }
    this.#nothing = { form, data: {}, run }
  }

  recall(expression: Expression, row: FactRow | null): Recalled {
    switch (expression.kind) {
      case 'and':
      case 'or':
        return this.#joined(expression, row)
      case 'if':
        return this.#chosen(expression, row)
      case 'aggregate':
        return this.#aggregated(expression)
      default: {
        const parts = operandsOf(expression)
        if (parts === null) return this.#facts.get(key(expression, rowOf(expression, row)))
        return this.#worked(expression, parts, row)
      }
    }
  }

  #joined(expression: Extract<Expression, { kind: 'and' | 'or' }>, row: FactRow | null): Recalled {
    const decisive = decisiveIn(expression)
    const values = expression.operands.map((part) => this.recall(part, row))
    if (values.includes(decisive)) return decisive
    if (values.includes(undefined)) return undefined
    return values.every((value) => value === !decisive) ? !decisive : null
  }

  #chosen(
    { condition, then, otherwise }: Extract<Expression, { kind: 'if' }>,
    row: FactRow | null,
  ): Recalled {
    const truth = this.recall(condition, row)
    if (truth === undefined || truth === null) return truth
    return this.recall(truth === true ? then : otherwise, row)
  }

  #worked(expression: Expression, parts: readonly Expression[], row: FactRow | null): Recalled {
    const values = new Map(parts.map((part) => [part, this.recall(part, row)]))
    if (needsOf(expression).some((part) => values.get(part) === null)) return null
    if ([...values.values()].includes(undefined)) return undefined
    return evaluateBy(expression, this.#nothing, (part) => values.get(part) ?? null)
  }

  #aggregated(expression: Extract<Expression, { kind: 'aggregate' }>): Recalled {
    const { table, value, where } = expression
    const listed = this.#facts.get(key({ kind: 'field', field: table }, null))
    const count = Array.isArray(listed) ? listed.length : undefined
    const rows = this.#rowsOf(table, count).map((index) => {
      const row = { table, index }
      const taken = where === undefined ? true : this.recall(where, row)
      return {
        taken,
        value: value !== undefined && taken === true ? this.recall(value, row) : null,
      }
    })
    const decisive = decisiveIn(expression)
    if (decisive !== null && rows.some((row) => row.taken === true && row.value === decisive))
      return decisive
    if (count === undefined || rows.some((row) => row.taken === undefined)) return undefined
    if (rows.some((row) => row.value === undefined)) return undefined
    const places = new Map<RecordData, (typeof rows)[number]>(rows.map((row) => [{}, row]))
    const scope = { ...this.#nothing, data: { [table]: [...places.keys()] } }
    return aggregate(expression, scope, (part, { row }) => {
      const found = row && places.get(row.data)
      return (part === where ? found?.taken : found?.value) ?? null
    })
  }

  #rowsOf(table: string, count: number | undefined): readonly number[] {
    if (count !== undefined) return Array.from({ length: count }, (_, index) => index)
    const rows = this.#rows.filter((row) => row.table === table)
    return [...new Set(rows.map(({ index }) => index))]
  }
}

const key = (of: Expression, row: FactRow | null): string =>
  JSON.stringify([row?.table ?? null, row?.index ?? null, of])

function decoded(value: FactValue): Value {
  if (value === null || typeof value !== 'object') return value
  if ('rows' in value) return Array.from({ length: value.rows }, () => ({}))
  if (!('number' in value)) return value
  const [above = '', below] = value.number.split('/')
  return (parseExact(above) ?? exact(0)).div(
    below === undefined ? exact(1) : (parseExact(below) ?? exact(1)),
  )
}
