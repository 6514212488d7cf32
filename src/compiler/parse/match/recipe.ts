/** A parsing expression of ohm's recipe of a grammar, as far as our grammar has them; second is where it was written. */
export type Expression =
  | readonly ['terminal', unknown, string]
  | readonly ['range', unknown, string, string]
  | readonly ['param', unknown, number]
  | readonly ['app', unknown, string, readonly Expression[]]
  | readonly ['seq' | 'alt', unknown, ...Expression[]]
  | readonly ['opt' | 'star' | 'plus' | 'not', unknown, Expression]

export type GrammarRecipe = readonly [
  'grammar',
  unknown,
  name: string,
  parent: GrammarRecipe | null,
  start: unknown,
  rules: Readonly<Record<string, RuleRecipe>>,
]

type RuleRecipe = readonly [
  how: 'define' | 'override' | 'extend',
  unknown,
  description: string | null,
  formals: readonly string[],
  body: Expression,
]

/** What each rule of a grammar matches: its own ones, those of its parents, and those that ohm has for all, but for single characters. */
export function bodiesOf(grammar: GrammarRecipe): ReadonlyMap<string, Expression> {
  const [, , , parent, , rules] = grammar
  const bodies = new Map(parent ? bodiesOf(parent) : builtIn)
  for (const [name, [how, , , , body]] of Object.entries(rules)) {
    const inherited = bodies.get(name)
    bodies.set(name, how === 'extend' && inherited ? ['alt', null, body, inherited] : body)
  }
  return bodies
}

const rule = (name: string, ...args: readonly Expression[]): Expression => ['app', null, name, args]
const [item, separator]: [Expression, Expression] = [
  ['param', null, 0],
  ['param', null, 1],
]

const builtIn: ReadonlyMap<string, Expression> = new Map([
  ['space', ['range', null, '\u0000', ' ']],
  ['ListOf', ['alt', null, rule('NonemptyListOf', item, separator), rule('EmptyListOf')]],
  ['NonemptyListOf', ['seq', null, item, ['star', null, ['seq', null, separator, item]]]],
  ['EmptyListOf', ['seq', null]],
])

export const partsOf = ([, , ...parts]: readonly [
  unknown,
  unknown,
  ...Expression[],
]): Expression[] => parts

/** The rules that an expression names. */
export function rulesIn(expression: Expression): readonly string[] {
  switch (expression[0]) {
    case 'terminal':
    case 'range':
    case 'param':
      return []
    case 'app':
      return [expression[2], ...expression[3].flatMap(rulesIn)]
    case 'seq':
    case 'alt':
      return partsOf(expression).flatMap(rulesIn)
    case 'not':
    case 'opt':
    case 'star':
    case 'plus':
      return rulesIn(expression[2])
  }
}

/** With what a list was given in the place of its parameters. */
export function substituted(expression: Expression, args: readonly Expression[]): Expression {
  switch (expression[0]) {
    case 'terminal':
    case 'range':
      return expression
    case 'param':
      return args[expression[2]] ?? expression
    case 'app':
      return ['app', null, expression[2], expression[3].map((each) => substituted(each, args))]
    case 'seq':
    case 'alt':
      return [expression[0], null, ...partsOf(expression).map((part) => substituted(part, args))]
    case 'not':
    case 'opt':
    case 'star':
    case 'plus':
      return [expression[0], null, substituted(expression[2], args)]
  }
}

/** How many nodes it gives where it matches; the ways of an `alt` give as many. */
export function arityOf(expression: Expression): number {
  switch (expression[0]) {
    case 'terminal':
    case 'range':
    case 'param':
    case 'app':
      return 1
    case 'seq':
      return partsOf(expression).reduce((sum, part) => sum + arityOf(part), 0)
    case 'alt':
      return arityOf(partsOf(expression)[0] ?? expression)
    case 'not':
      return 0
    case 'opt':
    case 'star':
    case 'plus':
      return arityOf(expression[2])
  }
}
