import { grammar } from '../parse/grammar.ts'
import { linesIn, startRule, statementKinds } from '../parse/parse.ts'
import { firstWord, rankOf } from '../parse/statement-words.ts'
import type { StatementKind } from '../parse/tree.ts'
import type { SourceText } from '../source/text.ts'
import { type Style, type Token, tokensOf, type Vocabulary } from './tokens.ts'

/**
 * A source in canonical form: one way of indenting, spacing and punctuating, keywords in one vocabulary or as they
 * were written. Comments, blank lines, pasted letter text, statements over several lines and lines that do not read
 * stay as they are.
 */
export function format(file: SourceText, vocabulary: Vocabulary): string {
  const kinds = statementKinds(file)
  let written = ''
  let at = 0
  for (const [index, line] of linesIn(file).entries()) {
    written += tidied(file.text.slice(at, line.start))
    const text = file.text.slice(line.start, line.end)
    written += formatted(text, kinds[index] ?? null, vocabulary)
    at = line.end
    if (line.pasted) {
      const end = line.pasted.closed ? endOfLine(file.text, line.pasted.end) : line.pasted.end
      written += file.text.slice(at, end)
      at = end
    }
  }
  return `${(written + tidied(file.text.slice(at))).trimEnd()}\n`
}

/** Between statements lie blank lines and comments; trailing space goes. */
const tidied = (text: string): string => text.replace(/[^\S\n]+$/gm, '')

const endOfLine = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at
}

function formatted(text: string, kind: StatementKind | null, vocabulary: Vocabulary): string {
  const match = kind && !text.includes('\n') ? grammar.match(text, startRule(kind)) : null
  if (!kind || !match?.succeeded()) return text.trimEnd()
  const comment = commentOf(text)
  const marks = vocabulary === 'asWritten' ? vocabularyOf(text) : vocabulary
  const statement = indentOf(kind) + joined(tokensOf(match, { words: vocabulary, marks }), marks)
  return comment ? `${statement}  ${comment}` : statement
}

const vocabularyOf = (line: string): Style['marks'] =>
  /^[a-z]/.test(firstWord(line).text) ? 'en' : 'zh'

/** Lines that say more of the form itself are set in, as its items are. */
const setIn: ReadonlySet<StatementKind> = new Set([
  'unique',
  'baseline',
  'deadline',
  'filledBy',
  'reviewedBy',
  'include',
  'option',
])

const indentOf = (kind: StatementKind): string =>
  rankOf(kind) === 'item' || setIn.has(kind) ? '  ' : ''

function commentOf(text: string): string {
  const quoted = /“[^”\n]*”|"[^"\n]*"|「[^」\n]*」|『[^』\n]*』|《[^》\n]*》/g
  const bare = text.replace(quoted, (found) => ' '.repeat(found.length))
  const at = bare.search(/[#＃]/)
  return at < 0 ? '' : text.slice(at).trimEnd()
}

function joined(tokens: readonly Token[], marks: Style['marks']): string {
  return tokens.reduce((line, token, index) => {
    const before = tokens[index - 1]
    return before && spaced(before, token, marks) ? `${line} ${token.text}` : line + token.text
  }, '')
}

function spaced(before: Token, token: Token, marks: Style['marks']): boolean {
  if (token.class === 'dot' || before.class === 'dot')
    return token.class === 'dot' && before.class === 'operator'
  if (before.class === 'operator' || token.class === 'operator') return true
  if (before.class === 'mark') return marks === 'en'
  if (token.class === 'mark' || token.class === 'close') return false
  if (before.class === 'open' || token.class === 'open') return false
  return true
}
