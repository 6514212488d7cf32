import { format } from '../../src/compiler/format/format.ts'
import { ownNames } from '../../src/compiler/format/own-names.ts'
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

/** The files of an app in canonical form: what one of them calls its own is its own in all. */
export function formattedApp<T extends { readonly path: string; readonly text: string }>(
  files: readonly T[],
  vocabulary: Vocabulary,
): readonly T[] {
  const texts = files.map(({ path, text }) => sourceText(path, text))
  const own = ownNames(texts)
  return files.map((file, at) => ({
    ...file,
    text: format(texts[at] as (typeof texts)[number], vocabulary, own),
  }))
}
