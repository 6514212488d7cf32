import { parse } from '../parse/parse.ts'
import type { Block } from '../parse/tree.ts'
import type { SourceText } from '../source/text.ts'

/** What the sources of an app call their own: 今天 is theirs where a field is called so, and stays as it is written. */
export const ownNames = (files: readonly SourceText[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => parse(file).blocks.flatMap(namesIn)))

function namesIn({ statement, children }: Block): readonly string[] {
  const named = [
    'name' in statement ? statement.name : null,
    'id' in statement ? statement.id : null,
    ...(statement.kind === 'option' ? statement.words : []),
    ...(statement.kind === 'tally' ? statement.measures.map((measure) => measure.name) : []),
  ]
  return [...named.flatMap((name) => name?.text ?? []), ...children.flatMap(namesIn)]
}
