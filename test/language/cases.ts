import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../src/compiler/compile.ts'
import { type Diagnostic, sentence } from '../../src/compiler/diagnostics/diagnostic.ts'
import { positionOf } from '../../src/compiler/source/text.ts'
import type { WordContent, WordFile } from '../../src/compiler/source/word-file.ts'
import type { Application } from '../../src/model/index.ts'

/**
 * A file of small sources and what the compiler says of each:
 *
 *     # A title
 *     字段 注册资金：金饿
 *     !! 1:9-1:11 type-misspelt 没有“金饿”这种类型，是不是“金额”？
 *
 * `@@ 甲.docx 文字` is a Word file of that text beside the source, in which `|` ends a paragraph; `@@ 甲.docx !broken` one
 * that is not taken. What stands before the first title is put before each source; lines count from the source's own first. Without `!!`
 * nothing is to be found. A line `==` starts another way of writing the same. `\u00a0` is that character, and
 * `\u540d{99}` that many of it.
 */
export interface CaseFile {
  readonly path: string
  readonly prelude: string
  readonly cases: readonly Case[]
}

export interface Case {
  readonly title: string
  /** One, or several that mean the same. */
  readonly sources: readonly string[]
  readonly found: readonly string[]
}

export const caseFiles = (): CaseFile[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.cases.txt'))
    .sort()
    .map((name) => readCaseFile(join(import.meta.dirname, name)))

function readCaseFile(path: string): CaseFile {
  const [prelude = '', ...parts] = readFileSync(path, 'utf8').split(/^# /m)
  return { path, prelude: unescaped(prelude), cases: parts.map(caseOf) }
}

function caseOf(text: string): Case {
  const [title = '', ...lines] = text.trimEnd().split('\n')
  const source = lines.filter((line) => !line.startsWith('!!')).join('\n')
  return {
    title,
    sources: source.split(/^==\n/m).map((each) => unescaped(each.replace(/\n$/, ''))),
    found: lines.filter((line) => line.startsWith('!!')),
  }
}

const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})(?:\{(\d+)\})?/gi, (_, code: string, times = '1') =>
    String.fromCharCode(Number.parseInt(code, 16)).repeat(Number(times)),
  )

export interface Seen {
  readonly application: Application | null
  readonly diagnostics: readonly Diagnostic[]
  /** As a case says it. */
  readonly found: readonly string[]
}

/** A source without what it says of the Word files beside it, and those. */
export const besideWords = (source: string) => ({
  text: source.replace(/^@@ .*\n?/gm, ''),
  words: [...source.matchAll(/^@@ (\S+) (.*)$/gm)].map(([, name = '', said = '']) =>
    wordFile(name, said),
  ),
})

export function see(prelude: string, source: string): Seen {
  const { text, words } = besideWords(source)
  const analysis = analyse([{ path: 'case.fy', text: prelude + text }], words)
  const before = prelude.split('\n').length - 1
  return { ...analysis, found: analysis.diagnostics.map((found) => said(found, before)) }
}

function wordFile(name: string, said: string): WordFile {
  const refused = /^!(broken|macros|outside|embedded|torn) ?(.*)/.exec(said)
  const reason = refused?.[1] as Extract<WordContent, { kind: 'refused' }>['reason'] | undefined
  const content: WordContent = reason
    ? { kind: 'refused', reason, detail: refused?.[2] ?? '' }
    : { kind: 'text', texts: [said.replaceAll('|', '\n')], bytes: new Uint8Array(), sha256: said }
  return { path: name, name, content }
}

function said(found: Diagnostic, before: number): string {
  const { file, start, end } = found.span
  if (file.isWord) return saidOfWord(found)
  const place = [start, end]
    .map((offset) => positionOf(file, offset))
    .map(({ line, column }) => `${line - before}:${column}`)
  return `!! ${place.join('-')} ${found.code} ${sentence(found, 'zh')}`
}

function saidOfWord(found: Diagnostic): string {
  const { file, start, end } = found.span
  const [from, to] = [start, end].map((offset) => positionOf(file, offset))
  return `!! ${file.path}:${from?.line}:${from?.column}-${to?.line}:${to?.column} ${found.code} ${sentence(found, 'zh')}`
}

/** Writes what is found now into a file of cases: for UPDATE_GOLDEN=1, and to be read before it is kept. */
export function acceptCases({ path, prelude }: CaseFile): void {
  const [head = '', ...parts] = readFileSync(path, 'utf8').split(/^# /m)
  const written = parts.map((part) => {
    const { sources } = caseOf(part)
    const kept = part
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('!!'))
    return [...kept, ...sources.flatMap((source) => see(prelude, source).found)].join('\n')
  })
  writeFileSync(path, `${[head, ...written.map((part) => `# ${part}\n\n`)].join('').trimEnd()}\n`)
}
