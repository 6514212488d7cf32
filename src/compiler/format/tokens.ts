import {
  builtins,
  charts,
  findingWords,
  formats,
  functions,
  layouts,
  measures,
  numberParts,
  severities,
  types,
  type Word,
} from '../../../dsl/words.ts'
import { grammarRecipe, keywords } from '../parse/grammar.ts'
import type { MatchNode } from '../parse/match/match-node.ts'
import { matcher } from '../parse/match/matcher.ts'
import { bodiesOf } from '../parse/match/recipe.ts'
import { dateIn, durationIn, moneyIn, monthDayIn } from './figures.ts'
import { textIn } from './texts.ts'

/** A piece of a line as it is to be written, how it stands to its neighbours, and where it was. */
export interface Token {
  readonly text: string
  readonly class: TokenClass
  readonly start: number
  readonly end: number
}

type TokenClass =
  | 'word'
  | 'open'
  | 'close'
  | 'mark'
  | 'operator'
  | 'sign'
  | 'dot'
  | 'law'
  | 'article'

export type Vocabulary = 'zh' | 'en' | 'asWritten'

/** How a line is written: its words in a vocabulary or as they are, its marks in the width that goes with one. */
export interface Style {
  readonly words: Vocabulary
  readonly marks: 'zh' | 'en'
  /** Names of the app's own, which mean nothing in the language. */
  readonly own: ReadonlySet<string>
}

/** The pieces of a text that reads as the grammar's rule, in the style asked for; null where it does not read. */
export function tokensOf(text: string, rule: string, wanted: Style): Token[] | null {
  const found = matched(text, rule)
  if (!found) return null
  const outer = style
  style = wanted
  try {
    return tokens(found).sort((a, b) => a.start - b.start)
  } finally {
    style = outer
  }
}

let style: Style = { words: 'asWritten', marks: 'zh', own: new Set() }

// Apart from the one that makes trees: of what is in a lexical rule this one has no nodes.
const matched = matcher(bodiesOf(grammarRecipe), {})

/** Syntactic rules are gone through; a lexical one is a piece. */
function tokens(node: MatchNode): Token[] {
  const { rule, children } = node
  if (rule === null)
    return children.length > 0 ? children.flatMap(tokens) : pieces(node, node.sourceString, 'word')
  if (/^[a-z]/.test(rule)) return leaf(node, rule)
  const naming = namings[rule]
  const found = children.flatMap((child, at) =>
    naming?.at === at
      ? pieces(child, translated(naming.table, plain(child)), 'word')
      : tokens(child),
  )
  return namedWithin[rule]?.(found) ?? found
}

const plain = (node: MatchNode): string => node.sourceString.trim()

/** Nothing is written of what stands for nothing. */
const pieces = ({ start, end }: MatchNode, text: string, of: TokenClass): Token[] =>
  text === '' ? [] : [{ text, class: of, start, end }]

interface Naming {
  readonly at: number
  readonly table: Readonly<Record<string, Word>>
}

/** Names that belong to the language where they stand: which part of a rule is one, and of what table. */
const namings: { readonly [rule: string]: Naming } = {
  Primary_call: { at: 0, table: { ...measures, ...functions } },
  Primary_hasFindingOf: { at: 1, table: severities },
  Day_ofYear: { at: 1, table: functions },
  Chart: { at: 1, table: charts },
  Layout: { at: 1, table: layouts },
  Inset: { at: 1, table: formats },
}

/** The same where only the whole tells that a name in it is one. */
const namedWithin: { readonly [rule: string]: (tokens: Token[]) => Token[] } = {
  Primary_call: ([name, ...others]) => {
    const { zh, en } = functions.findingCount
    const counts = name?.text === zh || name?.text === en
    return name ? [name, ...(counts ? others.map(inTable(severities)) : others)] : []
  },
  Primary_path: firstMeant,
  SampleCell: firstMeant,
  RowValue_path: firstMeant,
  EachMark: overMeant,
  TableMark: overMeant,
  Measure_named: outsideCalls(measures),
  Measure_plain: outsideCalls(measures),
  FigureValue: outsideCalls(measures),
}

const inTable =
  (table: Naming['table']) =>
  (token: Token): Token => ({ ...token, text: translated(table, token.text) })

const present = (token: Token | undefined): Token[] => (token ? [token] : [])

/** 今天, 上年度.x, {说明}: a name that the language gives a value to, unless the app has one of that name. */
function firstMeant([first, ...others]: Token[]): Token[] {
  return first ? [meant(first), ...others] : []
}

/** 每个 问题, 表格 问题 */
function overMeant([word, over, ...others]: Token[]): Token[] {
  return [word, over && meant(over), ...others].flatMap(present)
}

function meant(token: Token): Token {
  const { text } = token
  const years = /^(?:前(\d+)年|last(\d+)Years)$/.exec(text)
  const count = years?.[1] ?? years?.[2]
  const word = count
    ? { zh: `前${count}年`, en: `last${count}Years` }
    : meanings.find(({ zh, en }) => zh === text || en === text)
  if (!word || style.words === 'asWritten') return token
  return style.own.has(word.zh) || style.own.has(word.en)
    ? token
    : { ...token, text: word[style.words] }
}

/** Often names of fields too, maybe in a file that is not in hand: they stay as they are written. */
const { state, served, number, title, addressee, voided, ...others } = builtins

const meanings: readonly Word[] = [others, findingWords, numberParts].flatMap((table) =>
  Object.values<Word>(table),
)

function outsideCalls(table: Naming['table']) {
  return (tokens: Token[]): Token[] => {
    let depth = 0
    return tokens.map((token) => {
      if (token.class === 'open') depth++
      else if (token.class === 'close') depth--
      return depth === 0 ? inTable(table)(token) : token
    })
  }
}

function translated(table: Readonly<Record<string, Word>>, text: string): string {
  if (style.words === 'asWritten') return text
  const found = Object.values(table).find((each) => each.zh === text || each.en === text)
  return found ? found[style.words] : text
}

function leaf(node: MatchNode, rule: string): Token[] {
  const keyword = keywords.get(rule)
  const text = plain(node)
  if (keyword)
    return pieces(node, style.words === 'asWritten' ? text : keyword[style.words], 'word')
  const mark = marks[rule]
  if (mark) return pieces(node, mark[style.marks], mark.class)
  const sign = signs[rule]
  if (sign) {
    const half = text.normalize('NFKC')
    return pieces(node, operators.get(half) ?? half, sign)
  }
  const of = rule === 'law' || rule === 'article' ? rule : 'word'
  return pieces(node, values[rule]?.(text) ?? text, of)
}

interface Mark {
  readonly class: TokenClass
  readonly zh: string
  readonly en: string
}

const mark = (of: TokenClass, zh: string, en: string = zh): Mark => ({ class: of, zh, en })

const marks: { readonly [rule: string]: Mark } = {
  comma: mark('mark', '，', ','),
  citationSep: mark('mark', '；', ';'),
  rowSep: mark('mark', '、', ','),
  semicolon: mark('mark', '；', ';'),
  colon: mark('mark', '：', ':'),
  dot: mark('dot', '.'),
  bar: mark('operator', '|'),
  arrow: mark('operator', '→', '->'),
  eq: mark('operator', '='),
  open_paren: mark('open', '（', '('),
  close_paren: mark('close', '）', ')'),
  open_list: mark('open', '【'),
  close_list: mark('close', '】'),
}

/** A minus that is no operation stands at its figure. */
const signs: { readonly [rule: string]: TokenClass } = {
  compareOp: 'operator',
  addOp: 'operator',
  mulOp: 'operator',
  minus: 'sign',
}

const operators: ReadonlyMap<string, string> = new Map([
  ['>=', '≥'],
  ['<=', '≤'],
  ['!=', '≠'],
  ['-', '−'],
  ['*', '×'],
  ['/', '÷'],
])

const halfWidth = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** What else is not written as it stands. */
const values: { readonly [rule: string]: (text: string) => string } = {
  id: (text) => {
    const id = text.slice(1, -1).trim()
    return style.marks === 'en' ? `(${id})` : `（${id}）`
  },
  typeName: (text) => translated(types, text),
  severity: (text) => translated(severities, text),
  number: halfWidth,
  percent: halfWidth,
  zero: halfWidth,
  money: (text) => moneyIn(halfWidth(text), style.words),
  duration: (text) => durationIn(halfWidth(text), style.words),
  date: (text) => dateIn(halfWidth(text), style.words),
  monthDay: (text) => monthDayIn(halfWidth(text), style.words),
  text: (text) => textIn(text, style),
}
