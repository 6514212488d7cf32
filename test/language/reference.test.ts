import { readFileSync, writeFileSync } from 'node:fs'
import { eastAsianWidth } from 'get-east-asian-width'
import { expect, test } from 'vitest'
import * as tables from '../../dsl/words.ts'
import { analyse, type WordFile } from '../../src/compiler/compile.ts'
import type { Language } from '../../src/compiler/diagnostics/diagnostic.ts'
import { renderText } from '../../src/compiler/diagnostics/render.ts'
import { withinOf } from '../../src/compiler/diagnostics/within.ts'
import { runSamples } from '../../src/runtime/samples.ts'

const path = new URL('../../docs/language.md', import.meta.url)
const page = readFileSync(path, 'utf8')

/** The page's blocks of one kind, in order. */
const blocks = (kind: string): string[] =>
  [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, info, text = '']) =>
    info === kind ? [text] : [],
  )

/** What the Word files beside the examples say. */
const words = [...page.matchAll(/^```word (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', text = '']): WordFile => ({
    path: name,
    name,
    content: { kind: 'text', texts: [text], bytes: new Uint8Array(), sha256: '' },
  }),
)

/** A block that starts with 应用 begins an app; those after it go on with it. */
const apps = blocks('fy')
  .join('\n')
  .split(/^(?=应用 |app )/m)

test.each(apps.map((text) => ({ name: text.split('\n')[0] ?? '', text })))(
  '$name compiles, and its samples come out as they say',
  ({ text }) => {
    const { application, diagnostics } = analyse([{ path: 'language.fy', text }], words)
    expect(diagnostics.map((found) => renderText(found, 'zh'))).toEqual([])
    const wrong = [...runSamples(application ?? expect.fail(), 'zh')].filter(({ ok }) => !ok)
    expect(wrong.map(({ sample, problems }) => ({ sample, problems }))).toEqual([])
  },
)

test('every word of the language stands in an example', () => {
  const examples = blocks('fy').join('\n')
  const missing = allWords.filter(
    ({ zh }) => !new RegExp(`(?<!\\p{Script=Han})${zh}`, 'u').test(examples),
  )
  expect(missing.map(({ zh }) => zh)).toEqual([])
})

test('the tables of words are those of the language', () => {
  const now = readFileSync(path, 'utf8')
  const [, shown = ''] = /^(\*\*语句 statements\*\*\n[\s\S]*?)(?=^## )/m.exec(now) ?? []
  const right = wordTables.map(([title, words]) => `**${title}**\n\n${grid(words)}\n`).join('')
  if (process.env.UPDATE_GOLDEN === '1' && shown !== '')
    writeFileSync(
      path,
      now.replace(shown, () => right),
    )
  else expect(shown).toBe(right)
})

test.each(['zh', 'en'] as const)('the messages of the page are real: %s', (language) => {
  const [wrong = ''] = blocks('fy wrong')
  const { diagnostics, blocks: written } = analyse([{ path: 'visits/visits.fy', text: wrong }])
  const shown = diagnostics
    .map((found) => renderText(found, language, withinOf(found.span, written)))
    .join('\n\n')
  if (process.env.UPDATE_GOLDEN === '1') acceptMessages(language, shown)
  expect(blocks(`text ${language}`)).toEqual([`${shown}\n`])
})

const { statements, phrases, types, functions } = tables
const wordTables: readonly (readonly [string, readonly tables.Word[]])[] = (
  [
    ['语句 statements', [statements.file, statements.form, statements.item]],
    ['句中的词 words inside a statement', [phrases]],
    ['类型 types', [types]],
    ['函数 functions', [functions]],
    ['名称 names with a meaning', [tables.builtins, tables.findingWords]],
    ['统计 measures and charts', [tables.measures, tables.charts]],
    ['其他 others', [tables.severities, tables.layouts, tables.formats, tables.numberParts]],
  ] as const
).map(([title, of]) => [title, of.flatMap((table) => Object.values<tables.Word>(table))])

const allWords = wordTables.flatMap(([, words]) => words)

/** Four words a row, in columns of equal width. */
function grid(words: readonly tables.Word[]): string {
  const rows = Array.from({ length: Math.ceil(words.length / 4) }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => words[row * 4 + column]).flatMap((word) =>
      word ? [`\`${word.zh}\``, `\`${word.en}\``] : ['', ''],
    ),
  )
  const head = ['zh', 'en', 'zh', 'en', 'zh', 'en', 'zh', 'en']
  const widths = head.map((_, column) => Math.max(...rows.map((row) => wide(row[column] ?? ''))))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - wide(cell))).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`
}

const wide = (text: string): number =>
  [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0)

function acceptMessages(language: Language, shown: string): void {
  const now = readFileSync(path, 'utf8')
  const block = new RegExp(`^(\`\`\`text ${language}\\n)[\\s\\S]*?^\`\`\`$`, 'm')
  writeFileSync(
    path,
    now.replace(block, (_, head: string) => `${head}${shown}\n\`\`\``),
  )
}
