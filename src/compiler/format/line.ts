import { type Style, type Token, tokensOf } from './tokens.ts'

/**
 * What reads as the grammar's rule, in canonical form: its line breaks and comments stay where they are. Null where it
 * does not read.
 */
export function lineOf(text: string, rule: string, style: Style): string | null {
  const tokens = tokensOf(text, rule, style)
  if (!tokens) return null
  let written = ''
  let before: Token | null = null
  for (const token of tokens) {
    const gap = text.slice(before?.end ?? 0, token.start)
    const apart = before !== null && spaced(before, token, style.marks)
    written += broken(gap) ? brokenGap(gap) : apart ? ' ' : ''
    written += token.text
    before = token
  }
  if (rule === 'Row' && before?.text !== '|') written += ' |'
  const comment = commentIn(text.slice(before?.end ?? 0))
  return comment ? `${written}  ${comment}` : written
}

const broken = (gap: string): boolean => gap.includes('\n')

/** A statement goes on in the next line, after its comment where it has one. */
function brokenGap(gap: string): string {
  const [first = '', ...others] = gap.split('\n').map(commentIn)
  const between = others
    .slice(0, -1)
    .map((comment) => (comment ? `\n${continued}${comment}` : '\n'))
  return `${first && `  ${first}`}${between.join('')}\n${continued}`
}

/** How far a line is set in that goes on with a statement. */
const continued = '    '

/** Between tokens there is nothing but space and comments. */
function commentIn(gap: string): string {
  const at = gap.search(/[#＃]/)
  return at < 0 ? '' : gap.slice(at).trimEnd()
}

function spaced(before: Token, token: Token, marks: Style['marks']): boolean {
  if (token.class === 'dot' || before.class === 'dot' || before.class === 'sign') return false
  if (before.class === 'operator' || token.class === 'operator') return true
  if (before.class === 'mark') return marks === 'en'
  if (token.class === 'mark' || token.class === 'close') return false
  if (before.class === 'open' || token.class === 'open') return false
  if (before.class === 'law' && token.class === 'article') return false
  return true
}
