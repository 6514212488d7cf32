import { eastAsianWidth } from 'get-east-asian-width'
import type { Analysis } from '../../src/compiler/compile.ts'
import { type Diagnostic, sentence } from '../../src/compiler/diagnostics/diagnostic.ts'
import { fixesOf } from '../../src/compiler/diagnostics/fixes/fixes-of.ts'
import { pages } from '../../src/compiler/diagnostics/pages/pages.ts'
import { renderText } from '../../src/compiler/diagnostics/render.ts'
import { withinOf } from '../../src/compiler/diagnostics/within.ts'
import { positionOf, textOf } from '../../src/compiler/source/text.ts'

/**
 * Twelve points that a message can have; one that cannot apply counts as met. Each looks at one message of a case, in
 * the words the terminal shows.
 */
export const points: Readonly<Record<string, (told: Told) => boolean>> = {
  code: ({ lines, found }) => (lines[0] ?? '').split(' ').includes(found.code),
  place: ({ lines, found: { span } }) => {
    const { line, column } = positionOf(span.file, span.start)
    return (lines[0] ?? '').startsWith(`${span.file.path}:${line}:${column} `)
  },
  caret: ({ lines, found }) => caretsUnder(lines.slice(2, 4), found),
  nameAsWritten: ({ found, zh }) => {
    const name = textOf(found.span).replace(/^[『“"《〈/]|[』”"》〉]$/g, '')
    const long = [...name].length > 12 || /\s/.test(name)
    return !/\p{L}/u.test(name) || long || zh.includes(name) || namesThing(found)
  },
  expected: ({ zh }) => advice.test(zh),
  suggestion: ({ found, zh }) => {
    const { meant } = found.params
    return meant === undefined || (zh.includes(meant) && isMended(found))
  },
  related: ({ found }) => !conflicts.has(found.code) || found.related.length > 0,
  within: ({ found, analysis }) =>
    unheaded.has(found.code) ||
    [found.span, ...found.related].some(
      (span) => withinOf(span, analysis.blocks).headings.length > 0,
    ),
  concrete: ({ found, zh }) => concrete.test(zh) || fixesOf(found).length > 0,
  fix: ({ found }) => isMended(found) || pages.get(found.code)?.byHand !== undefined,
  once: ({ found, analysis }) =>
    analysis.diagnostics.filter(
      ({ span }) => span.file === found.span.file && span.start === found.span.start,
    ).length === 1,
  bilingual: ({ zh, en }) =>
    /\p{Script=Han}/u.test(zh) && /[A-Za-z]{3}/.test(en) && !jargon.test(zh) && zh !== en,
}

/** What a Word file says is mended in Word. */
const isMended = (found: Diagnostic): boolean =>
  fixesOf(found).length > 0 || found.span.file.isWord === true

export interface Told {
  readonly found: Diagnostic
  readonly analysis: Analysis
  readonly lines: readonly string[]
  readonly zh: string
  readonly en: string
}

export const told = (found: Diagnostic, analysis: Analysis): Told => ({
  found,
  analysis,
  lines: renderText(found, 'zh', withinOf(found.span, analysis.blocks)).split('\n'),
  zh: sentence(found, 'zh'),
  en: sentence(found, 'en'),
})

export const missed = (each: Told): readonly string[] =>
  Object.entries(points).flatMap(([name, met]) => (met(each) ? [] : [name]))

/** What the message is about stands elsewhere in it, or is the kind of thing itself. */
const namesThing = ({ params, span }: Diagnostic): boolean =>
  Object.values(params).some((word) => word !== '' && textOf(span).includes(word))

/** Says what could stand here, or what to do. */
const advice = /请|应|应有|应写|是不是|可以|要|只能|最多|写成|少了|建议|不能|没有/
const concrete =
  /请|应为|应这样写|是不是|如“|如【|如（|写成|写“|可以用|可以填|常用的有|删去|改|补上|分成|加一行/
const jargon = /\b(token|parse|syntax|null|undefined|regex|AST|schema)\b/i

/** Two places that cannot both stand. */
const conflicts: ReadonlySet<string> = new Set([
  ...['app-twice', 'statement-twice', 'name-duplicate', 'id-duplicate', 'option-duplicate'],
  ...['attribute-twice', 'bounds-crossed', 'mark-mismatch', 'law-repealed', 'law-replaced'],
  ...['law-early', 'article-moved', 'article-ended', 'article-early', 'conclusion-unreachable'],
  ...['send-other-form', 'review-blocks'],
])

/** What stands above every heading. */
const unheaded: ReadonlySet<string> = new Set(['app-missing', 'statement-stray'])

/** The line as written, and carets as wide as what they mean: a Han character takes two columns. */
function caretsUnder([shown = '', carets = '']: readonly string[], { span }: Diagnostic): boolean {
  const { line } = positionOf(span.file, span.start)
  const at = carets.indexOf('^')
  const gutter = `  ${line} │ `
  if (!shown.startsWith(gutter) || at < 0) return false
  const text = textOf(span).split(/\r?\n/)[0] ?? ''
  const wanted = Math.max(1, columns(text))
  const before = shown.slice(0, indexAtColumn(shown, at))
  const cut = shown.includes('…')
  return (
    cut ||
    (carets.slice(at).length === wanted &&
      shown.slice(before.length).startsWith(text.replaceAll('\t', ' ')))
  )
}

function indexAtColumn(text: string, column: number): number {
  let width = 0
  let index = 0
  for (const character of text) {
    if (width >= column) break
    width += columns(character)
    index += character.length
  }
  return index
}

const columns = (text: string): number =>
  [...text].reduce((width, character) => {
    const code = character.codePointAt(0) ?? 0
    const ambiguousAsWide = '“”‘’…—'.includes(character)
    const zero = /[\u200b-\u200f\u2060\ufeff]|\p{Mn}/u.test(character)
    return width + (zero ? 0 : eastAsianWidth(code, { ambiguousAsWide }))
  }, 0)
