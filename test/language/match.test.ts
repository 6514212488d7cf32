import fc from 'fast-check'
import type * as ohm from 'ohm-js'
import { expect, test } from 'vitest'
import { grammarRecipe, ohmGrammar } from '../../src/compiler/parse/grammar.ts'
import type { MatchNode } from '../../src/compiler/parse/match/match-node.ts'
import { matcher } from '../../src/compiler/parse/match/matcher.ts'
import { bodiesOf } from '../../src/compiler/parse/match/recipe.ts'
import { linesIn } from '../../src/compiler/parse/parse.ts'
import { firstWord, startRule, statementOf } from '../../src/compiler/parse/statement-words.ts'
import { matched } from '../../src/compiler/parse/to-tree.ts'
import { sourceText } from '../../src/compiler/source/text.ts'
import { exampleApps } from './examples.ts'
import { inputs } from './fuzz.ts'

test('a line of the apps is matched as ohm matches it', { timeout: 60_000 }, () => {
  const texts = exampleApps.flat().map(({ text }) => text)
  const counts = texts.map((text) => compareLines(text, 4))
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(500)
})

test('so is what was made, and spoilt', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(inputs, (text) => void compareLines(text)),
    { numRuns: 150 },
  )
})

test.each([
  [
    'Expr',
    '（（甲 ＋ １２.5万元）÷ 2 ≥ 3个月 且 非 乙·丙 为空） 或 计数（丙 当 丁 = “戊{己}”） > 0',
  ],
  ['Expr', '甲 # 说明'],
  ['Expr', '甲 = 𠀀𠀁'],
  [
    'Field',
    '字段 甲\u200b\u3000（a-1）：单选【10, 5A、『二 三』】，必填 当 乙 属于【丙】，默认 2026年1月2日',
  ],
  ['Row', '｜样例名｜｜甲、乙｜'],
  ['Options', '\u0000选项 甲'],
  ['Inset', ' 甲.乙 大写 '],
  ['Inset', '\ud800'],
  ['Inset', ''],
])('%s: %s', (rule, text) => {
  expect(shapeByUs(text, rule)).toEqual(shapeByOhm(text, rule))
})

/** Of one line in so many; how many of them match. */
function compareLines(text: string, step = 1): number {
  const lines = linesIn(sourceText('', text)).map(({ start, end }) => text.slice(start, end))
  const insets = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, inset = '']) => ['Inset', inset])
  const all = [...lines.map((line) => [ruleOf(line), line]), ...insets]
  const some = all.filter((_line, index) => index % step === 0)
  return some.filter(([rule = '', line = '']) => {
    const shape = shapeByOhm(line, rule)
    expect(JSON.stringify(shapeByUs(line, rule)), line).toBe(JSON.stringify(shape))
    expect(matched(line, rule) !== null, line).toBe(shape !== null)
    return shape !== null
  }).length
}

const ruleOf = (line: string): string =>
  startRule(statementOf(firstWord(line).text)?.kind ?? 'option')

type Shape = readonly [rule: string | null, start: number, end: number, ...children: Shape[]]

// With an action for each rule no part of a match is left out.
const grammar = ohmGrammar()
const bodies = bodiesOf(grammarRecipe)
const matchAll = matcher(
  bodies,
  Object.fromEntries([...bodies.keys()].map((name) => [name, () => {}])),
)

function shapeByUs(text: string, rule: string): Shape | null {
  const match = matchAll(text, rule)
  return match && shapeOf(match)
}

const shapeOf = ({ rule, start, end, children }: MatchNode): Shape => [
  rule,
  start,
  end,
  ...children.map(shapeOf),
]

function shapeByOhm(text: string, rule: string): Shape | null {
  const match = grammar.match(text, rule)
  return match.succeeded() ? (semantics(match).shape() as Shape) : null
}

const semantics = grammar.createSemantics().addOperation<Shape>('shape', {
  _terminal() {
    return [null, this.source.startIdx, this.source.endIdx]
  },
  _iter(...children) {
    return [null, this.source.startIdx, this.source.endIdx, ...shapesOf(children)]
  },
  _nonterminal(...children) {
    const { startIdx, endIdx } = this.source
    const isCharacter = ['any', 'letter', 'end'].includes(this.ctorName)
    if (isCharacter) return [null, startIdx, endIdx]
    return [this.ctorName, startIdx, endIdx, ...shapesOf(children)]
  },
})

const shapesOf = (nodes: readonly ohm.Node[]): Shape[] => nodes.map((node) => node.shape() as Shape)
