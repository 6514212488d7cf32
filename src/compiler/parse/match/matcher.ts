import { anyLength, isPlain, letterLength } from './characters.ts'
import { type Actions, MatchNode } from './match-node.ts'
import { arityOf, type Expression, partsOf, rulesIn, substituted } from './recipe.ts'
import {
  firstOf,
  type Input,
  inTurn,
  mark,
  noNodes,
  type Step,
  several,
  type Times,
  unless,
} from './step.ts'

/**
 * Matches texts with the rules of a grammar. It finds what ohm finds, and several times as fast: each rule is made into
 * functions once, a letter is no rule, and a rule that no action looks into has no nodes below it. What was expected
 * where a text does not match, only ohm can tell.
 */
export function matcher(
  bodies: ReadonlyMap<string, Expression>,
  actions: Actions,
): (text: string, rule: string) => MatchNode | null {
  const input: Input = { text: '', known: new Map() }
  const steps = new Map<string, Step>()
  const speaking = new Map<string, boolean>()
  const primitives: Readonly<Record<string, Step>> = {
    any: mark(input, anyLength),
    letter: mark(input, letterLength),
    end: mark(input, (text, at) => (at < text.length ? -1 : 0)),
  }
  const space = application('space', [], lexical)

  return (text, rule) => {
    input.text = text
    input.known.clear()
    const context: Context = { isSyntactic: isSyntactic(rule), args: [] }
    const found: MatchNode[] = []
    const end = spaced(application(rule, [], lexical), context)(0, found)
    const isWhole = end >= 0 && spaced(unread, context)(end, null) === text.length
    // The space after a text belongs to its match.
    return (isWhole && found[0]?.until(text.length)) || null
  }

  function stepOf(expression: Expression, context: Context): Step {
    switch (expression[0]) {
      case 'terminal': {
        const [, , word] = expression
        const lengthAt = (text: string, at: number) =>
          text.startsWith(word, at) ? word.length : -1
        return spaced(mark(input, lengthAt), context)
      }
      case 'range': {
        const [from, to] = [expression[2].charCodeAt(0), expression[3].charCodeAt(0)]
        const isWithin = (code: number): boolean => code >= from && code <= to
        const lengthAt = (text: string, at: number) => (isWithin(text.charCodeAt(at)) ? 1 : -1)
        return spaced(mark(input, lengthAt), context)
      }
      case 'param':
        return stepOf(substituted(expression, context.args), context)
      case 'app':
        return spaced(application(expression[2], expression[3], context), context)
      case 'seq':
        return inTurn(partsOf(expression).map((part) => stepOf(part, context)))
      case 'alt':
        return firstOf(partsOf(expression).map((part) => stepOf(part, context)))
      case 'not':
        return unless(stepOf(expression[2], context))
      case 'opt':
      case 'star':
      case 'plus': {
        const [how, , repeated] = expression
        return several(input, stepOf(repeated, context), arityOf(repeated), times[how])
      }
    }
  }

  /** In a rule whose name begins with a capital, space may stand before each part. */
  function spaced(step: Step, context: Context): Step {
    return context.isSyntactic ? (at, out) => step(afterSpace(at), out) : step
  }

  function afterSpace(from: number): number {
    let at = from
    while (at < input.text.length && !isPlain(input.text.charCodeAt(at))) {
      const end = space(at, null)
      if (end < 0) return at
      at = end
    }
    return at
  }

  /** Rules use one another, so one is made into a step when it is first tried. */
  function application(name: string, given: readonly Expression[], context: Context): Step {
    const primitive = primitives[name]
    if (primitive) return primitive
    const args = given.map((each) => substituted(each, context.args))
    const key = JSON.stringify([name, args])
    let step: Step | undefined
    return (at, out) => {
      step ??= stepOfRule(key, name, args)
      return step(at, out)
    }
  }

  function stepOfRule(key: string, name: string, args: readonly Expression[]): Step {
    const step = steps.get(key) ?? ruleStep(name, args, steps.size)
    steps.set(key, step)
    return step
  }

  function ruleStep(name: string, args: readonly Expression[], index: number): Step {
    const body = bodies.get(name)
    if (!body) throw new Error(`no rule ${name}`)
    const context: Context = { isSyntactic: isSyntactic(name), args }
    const step = stepOf(body, context)
    const action = Object.hasOwn(actions, name) ? (actions[name] ?? null) : null
    const node = (start: number, end: number, children: readonly MatchNode[]): MatchNode =>
      new MatchNode(input.text, name, action, start, end, children)
    if (!context.isSyntactic && !isSpeaking(name)) return withoutNodes(step, node)
    const whole = (at: number): MatchNode | null => {
      const children: MatchNode[] = []
      const end = step(at, children)
      return end < 0 ? null : node(at, end, children)
    }
    return giving(context.isSyntactic && args.length === 0 ? tried(whole, index) : whole)
  }

  /** A rule that several ways begin with is matched once at a place, or brackets in brackets would take for ever. */
  function tried(whole: (at: number) => MatchNode | null, index: number) {
    return (at: number): MatchNode | null => {
      const key = at * mostRules + index
      const known = input.known.get(key)
      if (known !== undefined) return known
      const found = whole(at)
      input.known.set(key, found)
      return found
    }
  }

  /** Whether a rule, or one below it, has an action; of a rule below itself that is assumed. */
  function isSpeaking(name: string): boolean {
    const known = speaking.get(name)
    if (known !== undefined) return known
    speaking.set(name, true)
    const body = bodies.get(name)
    const result = Object.hasOwn(actions, name) || (body ? rulesIn(body).some(isSpeaking) : false)
    speaking.set(name, result)
    return result
  }
}

/** What an expression stands in: which kind of rule, and what that was given for its parameters. */
interface Context {
  readonly isSyntactic: boolean
  readonly args: readonly Expression[]
}

const isSyntactic = (rule: string): boolean => /^[A-Z]/.test(rule)
const lexical: Context = { isSyntactic: false, args: [] }
const mostRules = 4096

const times: Readonly<Record<'opt' | 'star' | 'plus', Times>> = {
  opt: { least: 0, most: 1 },
  star: { least: 0, most: Number.POSITIVE_INFINITY },
  plus: { least: 1, most: Number.POSITIVE_INFINITY },
}

const unread: Step = (at) => at

const withoutNodes =
  (
    step: Step,
    node: (start: number, end: number, children: readonly MatchNode[]) => MatchNode,
  ): Step =>
  (at, out) => {
    const end = step(at, null)
    if (end >= 0 && out) out.push(node(at, end, noNodes))
    return end
  }

const giving =
  (whole: (at: number) => MatchNode | null): Step =>
  (at, out) => {
    const found = whole(at)
    if (!found) return -1
    if (out) out.push(found)
    return found.end
  }
