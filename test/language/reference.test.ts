import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as tables from '../../dsl/words.ts'
import { analyse } from '../../src/compiler/compile.ts'
import type { Language } from '../../src/compiler/diagnostics/diagnostic.ts'
import { renderText } from '../../src/compiler/diagnostics/render.ts'
import { runSamples } from '../../src/runtime/samples.ts'

const path = new URL('../../docs/language.md', import.meta.url)
const page = readFileSync(path, 'utf8')

/** The page's blocks of one kind, in order. */
const blocks = (kind: string): string[] =>
  [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, info, text = '']) =>
    info === kind ? [text] : [],
  )

/** A block that starts with 应用 begins an app; those after it go on with it. */
const apps = blocks('fy')
  .join('\n')
  .split(/^(?=应用 |app )/m)

test.each(apps.map((text) => ({ name: text.split('\n')[0] ?? '', text })))(
  '$name compiles, and its samples come out as they say',
  ({ text }) => {
    const { application, diagnostics } = analyse([{ path: 'language.fy', text }])
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
  const [, part = ''] = page.split('## 词表')
  const cells = [...part.matchAll(/`([^`]+)`\s*\|\s*`([A-Za-z]+)`/g)]
  expect(cells.map(([, zh, en]) => ({ zh, en }))).toEqual(allWords)
})

test.each(['zh', 'en'] as const)('the messages of the page are real: %s', (language) => {
  const [wrong = ''] = blocks('fy wrong')
  const { diagnostics } = analyse([{ path: 'visits/visits.fy', text: wrong }])
  const shown = diagnostics.map((found) => renderText(found, language)).join('\n\n')
  if (process.env.UPDATE_GOLDEN === '1') acceptMessages(language, shown)
  expect(blocks(`text ${language}`)).toEqual([`${shown}\n`])
})

const { statements, phrases, types, functions } = tables
const allWords: readonly tables.Word[] = [
  statements.file,
  statements.form,
  statements.item,
  phrases,
  types,
  functions,
  tables.builtins,
  tables.findingWords,
  tables.severities,
  tables.layouts,
  tables.formats,
  tables.numberParts,
].flatMap((table) => Object.values<tables.Word>(table))

function acceptMessages(language: Language, shown: string): void {
  const now = readFileSync(path, 'utf8')
  const block = new RegExp(`^(\`\`\`text ${language}\\n)[\\s\\S]*?^\`\`\`$`, 'm')
  writeFileSync(
    path,
    now.replace(block, (_, head: string) => `${head}${shown}\n\`\`\``),
  )
}
