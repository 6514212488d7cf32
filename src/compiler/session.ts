import { check } from './check/check.ts'
import { Memory } from './check/memory.ts'
import type { Analysis, SourceFile } from './compile.ts'
import { isError, settled } from './diagnostics/diagnostic.ts'
import { gathered } from './diagnostics/gather.ts'
import { type Parsed, parse } from './parse/parse.ts'
import { readWord, type WordNode } from './parse/read-word.ts'
import { type SourceText, sourceText } from './source/text.ts'
import type { WordFile } from './source/word-file.ts'

/** Sources that are being written: after each change, what they mean and all that is wrong with them. */
export interface Session {
  readonly analysis: Analysis
  /**
   * Makes edits, one after the other. What did not change is not read or checked again; the analysis is the one that
   * `analyse` would make. The blocks of the one before are used up.
   */
  edit(...edits: readonly Edit[]): Analysis
}

/** A text in the place of a range of a file, in UTF-16 units. */
export interface Edit {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export function openSources(
  files: readonly SourceFile[],
  words: readonly WordFile[] = [],
): Session {
  const memory = new Memory()
  const wordNodes = words.map(readWord)
  const sources = files.map(({ path, text }) => read(sourceText(path, text), null))
  const session = {
    analysis: analysed(sources, wordNodes, memory),
    edit(...edits: readonly Edit[]): Analysis {
      for (const { path, start, end, text } of edits) {
        const at = sources.findIndex(({ file }) => file.path === path)
        const source = sources[at]
        if (!source) throw new Error(`no source ${path}`)
        const before = source.file.text
        const file = sourceText(path, before.slice(0, start) + text + before.slice(end))
        sources[at] = read(file, source)
      }
      session.analysis = analysed(sources, wordNodes, memory)
      return session.analysis
    },
  }
  return session
}

interface Source extends Parsed {
  readonly file: SourceText
}

const read = (file: SourceText, before: Source | null): Source => ({
  ...parse(file, before),
  file,
})

function analysed(
  sources: readonly Source[],
  words: readonly WordNode[],
  memory: Memory,
): Analysis {
  const home = sources[0]?.file ?? sourceText('', '')
  const blocks = sources.flatMap((source) => source.blocks)
  const { application, diagnostics } = check(blocks, home, memory, words)
  const syntax = sources.flatMap((source) => source.diagnostics)
  return {
    application: syntax.some(isError) ? null : application,
    diagnostics: gathered(syntax, diagnostics).map(settled),
    blocks,
  }
}

/** From one text of a file to another: the one range that differs, if any does. */
export function editsBetween(path: string, before: string, after: string): Edit[] {
  if (before === after) return []
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let kept = 0
  while (kept < most - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++
  const text = after.slice(start, after.length - kept)
  return [{ path, start, end: before.length - kept, text }]
}
