import type * as ohm from 'ohm-js'
import { functions, layouts, severities, types, type Word } from '../../../dsl/words.ts'
import { grammar, keywords } from '../parse/grammar.ts'

/** A piece of a line as it is to be written, and how it stands to its neighbours. */
export interface Token {
  readonly text: string
  readonly class: 'word' | 'open' | 'close' | 'mark' | 'operator' | 'dot'
}

export type Vocabulary = 'zh' | 'en' | 'asWritten'

/** How a line is written: its words in a vocabulary or as they are, its marks in the width that goes with one. */
export interface Style {
  readonly words: Vocabulary
  readonly marks: 'zh' | 'en'
}

/** The pieces of a line that reads, in the style asked for. */
export function tokensOf(match: ohm.MatchResult, wanted: Style): Token[] {
  const outer = style
  style = wanted
  try {
    return semantics(match).tokens() as Token[]
  } finally {
    style = outer
  }
}

let style: Style = { words: 'asWritten', marks: 'zh' }

const word = (text: string): Token[] => [{ text, class: 'word' }]

const written =
  (token: Token['class'], zh: string, en = zh) =>
  (): Token[] => [{ text: style.marks === 'en' ? en : zh, class: token }]

function translated(table: Readonly<Record<string, Word>>, text: string): string {
  if (style.words === 'asWritten') return text
  const found = Object.values(table).find((each) => each.zh === text || each.en === text)
  return found ? found[style.words] : text
}

const tokens = (node: ohm.Node): Token[] => node.tokens() as Token[]
const plain = (node: ohm.Node): string => node.sourceString.trim()
const halfWidth = (node: ohm.Node): Token[] =>
  word(plain(node).normalize('NFKC').replace(/\s+/g, ''))

/** A name that belongs to the language where it stands is written in the vocabulary asked for. */
const named =
  (table: Readonly<Record<string, Word>>, at: number) =>
  (...children: ohm.Node[]): Token[] =>
    children.flatMap((child, index) =>
      index === at ? word(translated(table, plain(child))) : tokens(child),
    )

const arity = (count: number, action: (...children: ohm.Node[]) => Token[]): ohm.Action<Token[]> =>
  Object.defineProperty((...children: ohm.Node[]) => action(...children), 'length', {
    value: count,
  })

const comparisons: ReadonlyMap<string, string> = new Map([
  ['>=', '≥'],
  ['<=', '≤'],
  ['!=', '≠'],
])

const operators: ReadonlyMap<string, string> = new Map([
  ['-', '−'],
  ['*', '×'],
  ['/', '÷'],
])

const actions: ohm.ActionDict<Token[]> = {
  _terminal() {
    return word(this.sourceString)
  },
  _nonterminal(...children) {
    const keyword = keywords.get(this.ctorName)
    if (keyword) return word(style.words === 'asWritten' ? plain(this) : keyword[style.words])
    return children.flatMap(tokens)
  },
  _iter(...children) {
    return interleaved(children)
  },
  NonemptyListOf: (first, separators, rest) => [...tokens(first), ...paired(separators, rest)],
  ListOf: (list) => tokens(list),
  EmptyListOf: () => [],
  OrExpr: (first, signs, rest) => [...tokens(first), ...paired(signs, rest)],
  AndExpr: (first, signs, rest) => [...tokens(first), ...paired(signs, rest)],
  Sum: (first, signs, rest) => [...tokens(first), ...paired(signs, rest)],
  Product: (first, signs, rest) => [...tokens(first), ...paired(signs, rest)],
  Transition: (keyword, from, arrow, to, colon, first, commas, rest) => [
    ...[keyword, from, arrow, to, colon, first].flatMap(tokens),
    ...paired(commas, rest),
  ],
  Number: (keyword, text, commas, parts) => [
    ...tokens(keyword),
    ...tokens(text),
    ...paired(commas, parts),
  ],
  Primary_call: arity(4, (name, open, items, close) => [
    ...word(translated(functions, plain(name))),
    ...[open, items, close].flatMap(tokens),
  ]),
  TypeRef: arity(2, named(types, 0)),
  Consequence_finding: arity(3, named(severities, 1)),
  Primary_hasFindingOf: arity(2, named(severities, 1)),
  Citation: (law, article) => [
    ...tokens(law),
    ...tokens(article).map((token): Token => ({ ...token, class: 'close' })),
  ],
  Layout: arity(2, named(layouts, 1)),
  comma: arity(1, written('mark', '，', ',')),
  citationSep: arity(1, written('mark', '；', ';')),
  semicolon: arity(1, written('mark', '；', ';')),
  colon: arity(1, written('mark', '：', ':')),
  dot: arity(1, written('dot', '.')),
  arrow: arity(1, written('operator', '→', '->')),
  eq: arity(1, written('operator', '=')),
  open_paren: arity(1, written('open', '（', '(')),
  close_paren: arity(1, written('close', '）', ')')),
  open_list: arity(1, written('open', '【')),
  close_list: arity(1, written('close', '】')),
  id: (_open, _before, text, _after, _close) =>
    word(style.marks === 'en' ? `(${plain(text)})` : `（${plain(text)}）`),
}

const verbatim = ['optionName', 'versionText', 'law', 'article', 'text'] as const
const figures = ['number', 'money', 'percent', 'duration', 'date', 'monthDay', 'zero'] as const

const semantics: ohm.Semantics = grammar.createSemantics().addOperation<Token[]>('tokens', {
  ...actions,
  ...Object.fromEntries([
    ...verbatim.map((rule) => [rule, whole(rule, (node) => word(plain(node)))]),
    ...figures.map((rule) => [rule, whole(rule, halfWidth)]),
    ['name', whole('name', (node) => word(plain(node)))],
    ['compareOp', whole('compareOp', (node) => operator(comparisons, node))],
    ['addOp', whole('addOp', (node) => operator(operators, node))],
    ['mulOp', whole('mulOp', (node) => operator(operators, node))],
    [
      'minus',
      whole('minus', (node) => [{ text: operator(operators, node)[0]?.text ?? '', class: 'dot' }]),
    ],
  ]),
})

/** An action that takes a rule's text as it stands, whatever it is made of. */
function whole(rule: string, action: (node: ohm.Node) => Token[]): ohm.Action<Token[]> {
  const count = grammar.rules[rule]?.body.getArity() ?? 1
  return Object.defineProperty(
    function (this: ohm.Node): Token[] {
      return action(this)
    },
    'length',
    { value: count },
  )
}

function operator(table: ReadonlyMap<string, string>, node: ohm.Node): Token[] {
  const text = plain(node).normalize('NFKC')
  return [{ text: table.get(text) ?? text, class: 'operator' }]
}

const paired = (separators: ohm.Node, rest: ohm.Node): Token[] =>
  rest.children.flatMap((child, index) => {
    const separator = separators.children[index]
    return [...(separator ? tokens(separator) : []), ...tokens(child)]
  })

const interleaved = (children: readonly ohm.Node[]): Token[] => children.flatMap(tokens)
