import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { synonyms } from '../../dsl/synonyms.ts'
import * as tables from '../../dsl/words.ts'

const keywords = {
  ...tables.statements.file,
  ...tables.statements.form,
  ...tables.statements.item,
  ...tables.phrases,
}

const { statements: _, phrases: __, ...others } = tables
const columns = Object.entries({ keywords, ...others }).map(([name, table]) => ({
  name,
  words: Object.values<tables.Word>(table),
}))

test.each(columns)('$name turn from one vocabulary into the other and back', ({ words }) => {
  const meanings = new Map<string, tables.Word>()
  for (const word of words) {
    for (const text of [word.zh, word.en]) {
      expect(meanings.get(text) ?? word).toBe(word)
      meanings.set(text, word)
    }
    expect(word.zh).toMatch(/^\p{Script=Han}+$/u)
    expect(word.en).toMatch(/^[a-z][A-Za-z]*$/)
  }
})

test('the grammar uses every keyword, and no other', () => {
  const grammar = readFileSync(new URL('../../dsl/fangyuan.ohm', import.meta.url), 'utf8')
  const used = new Set([...grammar.matchAll(/\bkw_(\w+)/g)].map((match) => match[1]))
  expect([...used].sort()).toEqual(Object.keys(keywords).sort())
})

test('every statement has a rule of the grammar', () => {
  const grammar = readFileSync(new URL('../../dsl/fangyuan.ohm', import.meta.url), 'utf8')
  const kinds = Object.values(tables.statements).flatMap((rank) => Object.keys(rank))
  for (const kind of kinds) {
    expect(grammar).toMatch(
      new RegExp(`^  ${kind.charAt(0).toUpperCase()}${kind.slice(1)} = `, 'm'),
    )
  }
})

test('what a synonym stands for is a word or a mark of the language', () => {
  const words = Object.values({ ...keywords, ...tables.functions })
  const known = new Set(words.flatMap(({ zh, en }): string[] => [zh, en]))
  for (const meant of [...synonyms.values()].flat()) {
    expect(known.has(meant) || /^[><=≠≥≤+−×÷]$/.test(meant), meant).toBe(true)
  }
})
