import { lineText, positionOf } from '../source/text.ts'
import { firstWord } from './statement-words.ts'
import type { Name, Statement } from './tree.ts'

/** The word a statement starts with, as it is written. */
export function keywordOf({ span }: Statement): Name {
  const { line, column } = positionOf(span.file, span.start)
  const { text, at } = firstWord(lineText(span.file, line))
  const start = span.start - (column - 1) + at
  return { kind: 'name', span: span.part(start, start + text.length), text }
}
