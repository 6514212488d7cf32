import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recipe, recipeFile } from '../../src/compiler/parse/grammar.ts'
import { filesOf, type SourceFile } from './files.ts'

const sources = filesOf(['src', 'dsl', 'examples'], ['.ts', '.js'])
const tests = filesOf(['test'], ['.ts'])
const made = /^test\/golden\//
const written = [...sources, ...tests].filter(({ path }) => !made.test(path))

const having = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('no file and no folder is a place for anything', () => {
  const vague = /(^|[/.-])(utils?|helpers?|common|misc|managers?|stuff|lib)([/.-]|$)/i
  const all = filesOf(['src', 'dsl', 'templates', 'examples', 'test'], [''])
  expect(all.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
})

/** Put together here so that this file does not hold them. */
const banned: readonly (readonly [string, RegExp])[] = [
  ['a cast to anything', new RegExp(`\\bas ${'any'}\\b`)],
  ['a silenced type error', new RegExp(`@ts-${'(ignore|nocheck|expect-error)'}`)],
  ['a silenced linter', new RegExp(`biome-${'ignore'}`)],
  ['a note to do something', new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|X${'XX'})\\b`)],
  ['a default export', new RegExp(`^export ${'default'}\\b`, 'm')],
]

test.each(banned)('nothing has %s', (_, pattern) => {
  const configured = /^test\/vitest\.config\.ts$/
  expect(having(written, pattern).filter((path) => !configured.test(path))).toEqual([])
})

test('no test is left out or preferred', () => {
  const chosen =
    /\b(test|it|describe|suite)(\.\w+)*\.(only|skip|todo|fails)\b|\b(xit|xdescribe|fit|fdescribe)\(/
  expect(having(tests, chosen)).toEqual([])
})

test('dsl/fangyuan.recipe.json is made of today’s grammar: npm run grammar', () => {
  expect(readFileSync(recipeFile, 'utf8')).toBe(recipe())
})
