import type { Application } from '../model/index.ts'
import { check } from './check/check.ts'
import { type Diagnostic, inOrder } from './diagnostics/diagnostic.ts'
import { emit, type OutputFile } from './emit/emit.ts'
import { parse } from './parse/parse.ts'
import type { Block } from './parse/tree.ts'
import { type SourceText, sourceText } from './source/text.ts'

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

/** The files of an app, read and checked together. */
export function analyse(files: readonly SourceFile[]): Analysis {
  const sources = files.map((file) => sourceText(file.path, file.text))
  const parsed = sources.map((source) => parse(source))
  const home = sources[0] ?? sourceText('', '')
  const blocks = parsed.flatMap((each) => each.blocks)
  const { application, diagnostics } = check(blocks, home)
  const syntax = parsed.flatMap((each) => each.diagnostics)
  const broken = syntax.some((found) => found.severity === 'error')
  return {
    application: broken ? null : application,
    diagnostics: inOrder([...syntax, ...diagnostics]),
    blocks,
  }
}

/** Text in, files out; files are made only when nothing is wrong. */
export function compile(files: readonly SourceFile[]): Compilation {
  const analysis = analyse(files)
  return { ...analysis, files: analysis.application ? emit(analysis.application) : [] }
}

export type { SourceText }
