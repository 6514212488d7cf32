import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { same } from './same.ts'
import type { Symbols } from './symbols.ts'

/**
 * What was found out when the app was checked before. A part of the check is done again only where one of its inputs,
 * or an answer that it got from the symbols, has changed; else its result is given and its messages are said again.
 */
export class Memory {
  readonly #kept = new Map<string, Kept>()
  readonly #recalled = new Set<string>()
  readonly #compared = new WeakMap<object, { readonly to: object; readonly same: boolean }>()

  /**
   * `part` names it, once an app. What `find` uses must be in `inputs` or be asked of the symbols it is given, and it
   * must report to those. `alike` tells whether an answer is still the same.
   */
  recall<T>(
    part: string,
    inputs: readonly unknown[],
    symbols: Symbols,
    find: (symbols: Symbols) => T,
    alike: Alike = this.#isSame,
  ): T {
    const former = this.#kept.get(part) as Kept<T> | undefined
    const kept = (former && still(former, inputs, symbols, alike)) ?? found(inputs, symbols, find)
    this.#kept.set(part, kept)
    this.#recalled.add(part)
    for (const message of kept.messages) symbols.report(message)
    return kept.result
  }

  /** Drops what was not recalled since the last time: the app has no such part any more. */
  forget(): void {
    for (const part of this.#kept.keys()) if (!this.#recalled.has(part)) this.#kept.delete(part)
    this.#recalled.clear()
  }

  /** One symbol is the answer to many. */
  readonly #isSame: Alike = (one, other) => {
    if (!one || !other || typeof one !== 'object' || typeof other !== 'object') return one === other
    const known = this.#compared.get(one)
    if (known?.to === other) return known.same
    const result = same(one, other)
    this.#compared.set(one, { to: other, same: result })
    return result
  }
}

type Alike = (one: unknown, other: unknown) => boolean

interface Kept<T = unknown> {
  readonly inputs: readonly unknown[]
  readonly answers: readonly Answer[]
  readonly messages: readonly Diagnostic[]
  readonly result: T
}

interface Answer {
  readonly table: Table
  readonly question: string
  readonly answer: unknown
}

type Table = Exclude<keyof Symbols, 'report'>

/** What was found, with the present inputs and answers, so that those of the former check are let go; or null. */
function still<T>(
  former: Kept<T>,
  inputs: readonly unknown[],
  symbols: Symbols,
  alike: Alike,
): Kept<T> | null {
  if (!same(former.inputs, inputs)) return null
  const answers = former.answers.map(({ table, question }) => ({
    table,
    question,
    answer: symbols[table].answer(question),
  }))
  const holds = answers.every(({ answer }, index) => alike(former.answers[index]?.answer, answer))
  return holds ? { ...former, inputs, answers } : null
}

function found<T>(
  inputs: readonly unknown[],
  symbols: Symbols,
  find: (symbols: Symbols) => T,
): Kept<T> {
  const answers = new Map<string, Answer>()
  const messages: Diagnostic[] = []
  const asked = (table: Table) => (question: string) => {
    const key = `${table} ${question}`
    if (!answers.has(key))
      answers.set(key, { table, question, answer: symbols[table].answer(question) })
  }
  const result = find({
    options: symbols.options.watched(asked('options')),
    parameters: symbols.parameters.watched(asked('parameters')),
    tiers: symbols.tiers.watched(asked('tiers')),
    fragments: symbols.fragments.watched(asked('fragments')),
    forms: symbols.forms.watched(asked('forms')),
    notices: symbols.notices.watched(asked('notices')),
    flags: symbols.flags.watched(asked('flags')),
    reports: symbols.reports.watched(asked('reports')),
    roles: symbols.roles.watched(asked('roles')),
    report: (message) => messages.push(message),
  })
  return { inputs, answers: [...answers.values()], messages, result }
}
