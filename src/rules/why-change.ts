import type { Expression, Form, Mistake, RecordData, Rule } from '../model/index.ts'
import { datedBy, dayOf } from './dated.ts'
import { evaluate } from './evaluate.ts'
import { columnsOf, fieldOf } from './fields.ts'
import { baseline } from './moment.ts'
import { parseExact } from './number.ts'
import { isObject } from './own.ts'
import { isInForce } from './period.ts'
import type { Run, Scope } from './scope.ts'
import { type Settled, settle } from './settle.ts'
import { type At, type FactRow, rowsAt, rowsIn } from './why-facts.ts'
import { spotsIn } from './why-spots.ts'
import { type Change, changesOf, withValue } from './why-try.ts'

/** Answers to change together. */
export interface Remedy {
  readonly changes: readonly Change[]
  /** Labels of what must be filled in beside them, because it is asked then. */
  readonly asks: readonly string[]
}

export interface Case {
  readonly rule: Rule
  readonly form: Form
  readonly data: unknown
  readonly run: Run
  /** What was wrong before anything was changed. */
  readonly mistakes: readonly Mistake[]
}

/**
 * Changes of what people may fill in, each tried: with it the rule passes, and nothing that was right is wrong.
 * The fewest changes first; none where nothing was found, not where nothing is possible.
 */
export function remediesFor(given: Case): readonly Remedy[] {
  if (!isObject(given.data)) return []
  const bench = new Bench(given)
  const first = bench.trial(given.data as RecordData, [])
  const denials = given.rule.cases.map(({ when }): Expression => ({ kind: 'not', operand: when }))
  const goal: Expression = { kind: 'and', operands: denials }
  const found = solutions(goal, true, null, first, bench).flatMap(({ changes }) => {
    const asks = changes.length > 0 ? bench.asksWith(given.data as RecordData, changes) : null
    return asks === null ? [] : [{ changes, asks }]
  })
  const different = new Map(found.map((remedy) => [JSON.stringify(remedy), remedy]))
  return [...different.values()]
    .filter((remedy, _, all) => !all.some((other) => isLooser(other, remedy)))
    .sort((one, other) => one.changes.length - other.changes.length)
    .slice(0, mostRemedies)
}

/** 至多 268 where 至多 199 is offered too: one bound of the same answer is enough. */
function isLooser({ changes: [one, ...more] }: Remedy, { changes: [other, ...others] }: Remedy) {
  if (!one || !other || more.length + others.length > 0 || one.kind !== other.kind) return false
  if (JSON.stringify(one.path) !== JSON.stringify(other.path)) return false
  const order = orderIn(one.values[0], other.values[0])
  return one.kind === 'atMost' ? order > 0 : one.kind === 'atLeast' && order < 0
}

/** Figures as figures, days as they are written. */
function orderIn(one: unknown, other: unknown): number {
  const [a, b] = [String(one), String(other)]
  return parseExact(a)?.compare(parseExact(b) ?? 0) ?? (a < b ? -1 : a > b ? 1 : 0)
}

/** The record with a remedy's answers in it. */
export const applied = (data: RecordData, { changes }: Pick<Remedy, 'changes'>): RecordData =>
  changes.reduce((changed, { path, values }) => withValue(changed, path, values[0]), data)

const mostRemedies = 8
const mostProbes = 3000

/** A record as it would be with some changes. */
interface Trial {
  readonly data: RecordData
  readonly changes: readonly Change[]
  readonly settled: Settled
  readonly scope: Scope
}

class Bench {
  readonly given: Case
  readonly #wrong: ReadonlySet<string>
  #left = mostProbes

  constructor(given: Case) {
    this.given = given
    this.#wrong = new Set(given.mistakes.map(({ path }) => JSON.stringify(path)))
  }

  trial(data: RecordData, changes: readonly Change[]): Trial {
    const { form, run, rule } = this.given
    const settled = settle(form, data, run)
    const scope: Scope = { form, data: settled.data, run }
    const dated = datedBy(scope, baseline(scope, evaluate))
    return { data, changes, settled, scope: datedBy(dated, dayOf(rule, dated)) }
  }

  /** Null: enough was tried. */
  probe(data: RecordData): Trial | null {
    return this.#left-- > 0 ? this.trial(data, []) : null
  }

  /** Null: the rule does not pass with every value that each change offers, or something else is wrong then. */
  asksWith(data: RecordData, changes: readonly Change[]): readonly string[] | null {
    const [only, ...others] = changes
    const tried =
      only !== undefined && others.length === 0 && only.values.length > 1
        ? only.values.map((value) => withValue(data, only.path, value))
        : [applied(data, { changes })]
    const changed = new Set(changes.map(({ path }) => JSON.stringify(path)))
    const asked = tried.map((each) => this.#asks(each, changed))
    return asked.includes(null) ? null : [...new Set(asked.flatMap((labels) => labels ?? []))]
  }

  #asks(data: RecordData, changed: ReadonlySet<string>): readonly string[] | null {
    const { rule, form } = this.given
    const { settled, scope } = this.trial(data, [])
    const asked = [...(rule.asOf ? [rule.asOf] : []), ...rule.cases.map(({ when }) => when)]
    const day = dayOf(rule, scope)
    const passes =
      day !== null &&
      isInForce(rule, day) &&
      asked.every((each) => settled.doubt(each) === null) &&
      rule.cases.every(({ when }) => evaluate(when, scope) === false)
    if (!passes) return null
    // What is no longer asked is dropped when the record is saved.
    const fresh = settled.mistakes.filter(
      ({ path, code }) => code !== 'not-asked' && !this.#wrong.has(JSON.stringify(path)),
    )
    const isAsked = ({ path, code }: Mistake): boolean =>
      (code === 'required' || code === 'too-few-rows') && !changed.has(JSON.stringify(path))
    return fresh.every(isAsked) ? fresh.map(({ path }) => labelAt(form, path)) : null
  }
}

function labelAt(form: Form, [id, , column]: Mistake['path']): string {
  const inside = columnsOf(form, String(id)).get(String(column))
  return [fieldOf(form, String(id)), inside].flatMap((field) => field?.label ?? []).join(' ')
}

/** The trials in which an expression comes out as wanted, from one in which it may not. */
function solutions(
  expression: Expression,
  want: boolean,
  row: FactRow | null,
  trial: Trial,
  bench: Bench,
): readonly Trial[] {
  const at = placeOf(trial, row)
  if (at === null) return []
  if (evaluate(expression, at.scope) === want) return [trial]
  const either = (parts: readonly Expression[]) =>
    parts.flatMap((part) => solutions(part, want, row, trial, bench)).slice(0, mostTrials)
  const each = (parts: readonly (readonly [Expression, FactRow | null])[]) =>
    parts.reduce<readonly Trial[]>(
      (trials, [part, place]) =>
        trials.flatMap((one) => solutions(part, want, place, one, bench)).slice(0, mostTrials),
      [trial],
    )
  switch (expression.kind) {
    case 'and':
    case 'or':
      return (expression.kind === 'and') === want
        ? each(expression.operands.map((part) => [part, row] as const))
        : either(expression.operands)
    case 'not':
      return solutions(expression.operand, !want, row, trial, bench)
    case 'if': {
      const { condition, then, otherwise } = expression
      const truth = evaluate(condition, at.scope)
      return truth === null ? [] : either([truth === true ? then : otherwise])
    }
    case 'aggregate': {
      const { value, function: name } = expression
      if (value === undefined || (name !== 'any' && name !== 'all')) break
      const taken = [...rowsIn(expression, at).taken]
      if ((name === 'all') === want) return each(taken.map((one) => [value, one.row] as const))
      return taken
        .flatMap((one) => solutions(value, want, one.row, trial, bench))
        .slice(0, mostTrials)
    }
  }
  return byOneAnswer(expression, want, row, trial, bench)
}

const mostTrials = 12

function byOneAnswer(
  condition: Expression,
  want: boolean,
  row: FactRow | null,
  trial: Trial,
  bench: Bench,
): readonly Trial[] {
  const { run } = bench.given
  const changed = new Set(trial.changes.map(({ path }) => JSON.stringify(path)))
  return spotsIn(condition, row, bench.given.form, trial)
    .filter(({ path }) => !changed.has(JSON.stringify(path)))
    .flatMap((spot) => {
      const probe = (value: Parameters<typeof withValue>[2]) => {
        const probed = bench.probe(withValue(trial.data, spot.path, value))
        return probed && (placeOf(probed, row)?.scope ?? null)
      }
      return changesOf(condition, want, spot, probe, run).map((change) =>
        bench.trial(withValue(trial.data, spot.path, change.values[0]), [...trial.changes, change]),
      )
    })
}

/** A row that is there no more has no place. */
function placeOf({ scope }: Trial, row: FactRow | null): At | null {
  if (row === null) return { scope, row: null }
  return rowsAt(row.table, { scope, row: null })[row.index] ?? null
}
