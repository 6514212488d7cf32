import { format } from '../../src/compiler/format/format.ts'
import type { Vocabulary } from '../../src/compiler/format/tokens.ts'
import { sourceText } from '../../src/compiler/source/text.ts'

/** A text by itself in canonical form. Kept: most are canonical as they stand, and would be formatted many times. */
export function formatted(text: string, vocabulary: Vocabulary): string {
  const key = `${vocabulary} ${text}`
  const known = kept.get(key) ?? format(sourceText('format.fy', text), vocabulary)
  kept.set(key, known)
  return known
}

const kept = new Map<string, string>()
