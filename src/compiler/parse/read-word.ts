import { phrases, statements, type Word } from '../../../dsl/words.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceText, sourceText, spanIn } from '../source/text.ts'
import type { WordFile } from '../source/word-file.ts'
import { readBody } from './read-body.ts'
import type { BodyNode } from './tree.ts'

/** A Word file with its {insets} and marks as those of a letter's text, and what is wrong with them. */
export interface WordNode {
  readonly word: WordFile
  readonly content: readonly BodyNode[]
  readonly diagnostics: readonly Diagnostic[]
}

/** In a Word file {#每个 …} and {/每个} are what 〈每个 …〉 and 〈/每个〉 are in pasted text. */
export function readWord(word: WordFile): WordNode {
  const diagnostics: Diagnostic[] = []
  const report = (found: Diagnostic): void => {
    diagnostics.push(found)
  }
  const texts = word.content.kind === 'text' ? word.content.texts : []
  const content = texts.flatMap((text) => {
    const file = { ...sourceText(word.path, text), isWord: true as const }
    diagnostics.push(...strangeMarks(file))
    return readBody(asPasted(text), { home: { file, start: 0 }, offset: 0, report })
  })
  return { word, content, diagnostics }
}

function strangeMarks(file: SourceText): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { code, pattern } of strange) {
    for (const { index, 0: mark } of file.text.matchAll(pattern))
      found.push(diagnostic(code, spanIn(file, index, index + mark.length), { mark }))
  }
  for (const { index, 0: bracket } of blanked(file.text, /\{[^{}\n]*\}/g).matchAll(/[{}]/g))
    found.push(diagnostic('inset-unclosed', spanIn(file, index, index + 1), { bracket }))
  return found
}

const marked = (...words: readonly Word[]): RegExp =>
  new RegExp(`\\{#\\s*(?:${words.flatMap(({ zh, en }) => [zh, en]).join('|')})[^{}\\n]*\\}`, 'g')

/** What pasted text may have, and who fills in a Word file does not know. */
const strange = [
  { code: 'template-brace', pattern: /[｛｝]/g },
  { code: 'template-otherwise', pattern: marked(statements.item.otherwise) },
  { code: 'template-table', pattern: marked(statements.form.table, phrases.wideTable) },
] as const

/** All on one line, since a row of a table begins in one cell and ends in another; as long as before, so that places stay. */
function asPasted(text: string): string {
  const known = strange.reduce((kept, { pattern }) => blanked(kept, pattern), text)
  return known
    .replace(/\{[^{}\n]*\}|[〈〉{}]/g, (found) => (found.length > 1 ? found : ' '))
    .replace(/\{#([^{}]*)\}/g, '〈 $1〉')
    .replace(/\{\/([^{}]*)\}/g, '〈/$1〉')
    .replaceAll('\n', ' ')
}

const blanked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => ' '.repeat(found.length))
