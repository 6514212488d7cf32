import type { Application } from '../model/index.ts'
import { analyse } from './analyse.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { emit, type OutputFile } from './emit/emit.ts'
import type { Block } from './parse/tree.ts'
import type { SourceText } from './source/text.ts'
import type { WordFile } from './source/word-file.ts'

export interface SourceFile {
  /** As messages name it. */
  readonly path: string
  readonly text: string
}

export interface Analysis {
  /** Null where anything is wrong. */
  readonly application: Application | null
  readonly diagnostics: readonly Diagnostic[]
  /** What was written, as far as it reads: tells where in the memo a message is. */
  readonly blocks: readonly Block[]
}

export interface Compilation extends Analysis {
  readonly files: readonly OutputFile[]
}

/** Text in, files out; files are made only when nothing is wrong. `words`: the Word files beside the sources. */
export function compile(
  files: readonly SourceFile[],
  words: readonly WordFile[] = [],
): Compilation {
  return compiled(analyse(files, words), words)
}

/** The same of what was analysed already. */
export const compiled = (analysis: Analysis, words: readonly WordFile[]): Compilation => ({
  ...analysis,
  files: analysis.application ? emit(analysis.application, bytesOf(words)) : [],
})

const bytesOf = (words: readonly WordFile[]): ReadonlyMap<string, Uint8Array> =>
  new Map(
    words.flatMap(({ content }) =>
      content.kind === 'text' ? [[content.sha256, content.bytes] as const] : [],
    ),
  )

export type { SourceText, WordFile }
export { analyse }
