import { linesIn, statementKinds } from '../parse/parse.ts'
import { bodyEnds, closesBody, firstWord, rankOf, startRule } from '../parse/statement-words.ts'
import type { StatementKind } from '../parse/tree.ts'
import { lineEnd, type SourceText, sourceText } from '../source/text.ts'
import { lineOf } from './line.ts'
import { ownNames } from './own-names.ts'
import { bodyIn } from './texts.ts'
import type { Style, Vocabulary } from './tokens.ts'

/**
 * A source in canonical form: one way of indenting, spacing and punctuating, keywords in one vocabulary or as they
 * were written, lines ended by a line feed. Comments, blank lines, line breaks, the words of letters and lines that do not read stay as they are.
 * `own`: the names of the whole app, of which the file may be a part.
 */
export function format(
  { path, text }: SourceText,
  vocabulary: Vocabulary,
  own?: ReadonlySet<string>,
): string {
  const file = sourceText(path, text.replaceAll('\r\n', '\n'))
  const names = own ?? ownNames([file])
  const kinds = statementKinds(file)
  let written = ''
  let at = 0
  for (const [index, line] of linesIn(file).entries()) {
    written += tidied(file.text.slice(at, line.start))
    const text = file.text.slice(line.start, line.end)
    const style = { ...styleOf(text, vocabulary), own: names }
    written += formatted(text, kinds[index] ?? null, style)
    at = line.end
    if (line.pasted) {
      written += bodyIn(file.text.slice(at, line.pasted.end), style)
      at = line.pasted.end
      if (line.pasted.closing !== null) {
        const end = lineEnd(file.text, at)
        written += closing(file.text.slice(at, end), style)
        at = end
      }
    }
  }
  return `${(written + tidied(file.text.slice(at))).trimEnd()}\n`
}

/** Between statements lie blank lines and comments; trailing space goes. */
const tidied = (text: string): string => text.replace(/[^\S\n]+$/gm, '')

/** Where words stay as they are, the marks of a line go with its first. */
const styleOf = (line: string, words: Vocabulary): Omit<Style, 'own'> => ({
  words,
  marks: words === 'asWritten' ? (/^[a-z]/.test(firstWord(line).text) ? 'en' : 'zh') : words,
})

const formatted = (text: string, kind: StatementKind | null, style: Style): string => {
  const line = kind && lineOf(text, startRule(kind), style)
  return kind && line !== null ? indentOf(kind) + line : text.trimEnd()
}

/** What nearly ends pasted text is not its end, and stays. */
function closing(line: string, { words }: Style): string {
  if (!closesBody(line)) return line.trimEnd()
  const english = words === 'en' || (words === 'asWritten' && line.includes(bodyEnds.en))
  return `  ${english ? bodyEnds.en : bodyEnds.zh}`
}

/** Lines that say more of the form itself are set in, as its items are. */
const setIn: ReadonlySet<StatementKind> = new Set([
  'called',
  'unique',
  'baseline',
  'onEdition',
  'deadline',
  'filledBy',
  'reviewedBy',
  'include',
  'drop',
  'option',
])

const indentOf = (kind: StatementKind): string =>
  rankOf(kind) === 'item' || setIn.has(kind) ? '  ' : ''
