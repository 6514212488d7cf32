import type { Analysis, SourceFile } from './compile.ts'
import { openSources } from './session.ts'
import type { WordFile } from './source/word-file.ts'

/** The files of an app, read and checked together. `words`: the Word files beside the sources. */
export const analyse = (files: readonly SourceFile[], words: readonly WordFile[] = []): Analysis =>
  openSources(files, words).analysis
