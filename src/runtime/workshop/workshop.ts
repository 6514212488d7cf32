import type { Language } from '../messages/language.ts'
import type { Draft } from '../plans/make.ts'
import type { SampleResult } from '../samples.ts'

/** The compiler, beside a server: for who edits the sources on a page. Nothing here keeps requests waiting. */
export interface Workshop {
  /** The files of the app's folder as they are now, in order. */
  sources(): Promise<readonly Source[]>
  /** All that is wrong with sources, by file and place. */
  examine(sources: readonly Source[], language: Language): Promise<readonly Remark[]>
  /** What came of their samples; null: something is wrong with the sources. */
  samples(sources: readonly Source[], language: Language): Promise<readonly SampleResult[] | null>
  /** Null: something is wrong with them. */
  compile(sources: readonly Source[]): Promise<Draft | null>
}

/** One file. Its lines end in line feeds alone, as they do in a text area. */
export interface Source {
  /** Without the folder. */
  readonly name: string
  readonly text: string
}

export interface Remark {
  readonly source: string
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  /** The headings over the place; may be empty. */
  readonly within: string
  /** From 1. */
  readonly line: number
  /** Offsets in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The line, cut at the place. */
  readonly excerpt: readonly [before: string, marked: string, after: string]
  /** The likeliest first. */
  readonly fixes: readonly RemarkFix[]
}

export interface RemarkFix {
  readonly title: string
  readonly edits: readonly SourceEdit[]
}

/** Puts a text in the place of a range; the edits of one fix do not overlap. */
export interface SourceEdit {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n')
