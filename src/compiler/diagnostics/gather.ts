import { lineText, positionOf, type SourceText, type Span } from '../source/text.ts'
import type { Code } from './catalogue.ts'
import { type Diagnostic, inOrder, isError } from './diagnostic.ts'
import { type Fix, fix } from './fix.ts'

/**
 * One mistake, one message, by file and place. Several uses of one unknown name become one error at the first of them,
 * with the others as its related places and one fix for all; a name that stands in a line that does not read may be
 * known once it does, so its uses are not reported; lines without a keyword that follow each other are one mistake.
 */
export function gathered(
  syntax: readonly Diagnostic[],
  checked: readonly Diagnostic[],
): Diagnostic[] {
  const unread = [
    ...syntax.filter(isError).map(({ span }) => span),
    ...checked.filter(({ code }) => code === 'statement-misplaced').flatMap(places),
  ].map(lettersOfLine)
  const torn = new Set(syntax.filter(({ code }) => tears.has(code)).map(({ span }) => span.file))
  const groups = new Map<unknown, Diagnostic[]>()
  let last: Diagnostic | null = null
  for (const found of inOrder([
    ...syntax,
    ...checked.filter((each) => !rests(each, unread, torn)),
  ])) {
    const follows = last !== null && isNextLine(last, found)
    const key = keyOf(found) ?? (follows ? groupWith(last, groups) : null) ?? found
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
    last = found
  }
  return [...groups.values()].map(joined)
}

const places = ({ span, related }: Diagnostic): readonly Span[] => [span, ...related]

const lettersOfLine = (span: Span): string =>
  letters(lineText(span.file, positionOf(span.file, span.start).line))

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}_]/gu, '')

/** A mark of a letter that has lost its other half: what stood between them is out of its place. */
const tears: ReadonlySet<Code> = new Set(['mark-unopened', 'mark-unclosed'])
const outOfPlace: ReadonlySet<Code> = new Set(['finding-outside', 'table-outside-function'])

/** Whether it says that a name is unknown that stands in a line that does not read, or follows from a torn mark. */
function rests(
  found: Diagnostic,
  unread: readonly string[],
  torn: ReadonlySet<SourceText>,
): boolean {
  if (outOfPlace.has(found.code)) return torn.has(found.span.file)
  const name = unknowns[found.code] && found.params.name
  return name !== undefined && unread.some((line) => line.includes(letters(name)))
}

/** Two lines without a keyword, with nothing but space and comments between them. */
function isNextLine(last: Diagnostic, found: Diagnostic): boolean {
  if (last.code !== 'keyword-missing' || found.code !== last.code) return false
  if (last.span.file !== found.span.file) return false
  const { line } = positionOf(found.span.file, found.span.start)
  let above = line - 1
  while (above > 0 && /^\s*([#＃].*)?$/.test(lineText(found.span.file, above))) above--
  return above === positionOf(last.span.file, last.span.start).line
}

const groupWith = (last: Diagnostic | null, groups: ReadonlyMap<unknown, Diagnostic[]>): unknown =>
  [...groups].find(([, group]) => last !== null && group.includes(last))?.[0] ?? null

/** What the uses of one unknown name have in common; null for any other message. */
function keyOf({ code, params, span }: Diagnostic): string | null {
  const what = unknowns[code]
  if (what === undefined) return null
  const names = what.by.map((param) => params[param] ?? '')
  return [what.kind, ...names, what.within === 'file' ? span.file.path : ''].join('\u0000')
}

interface Unknown {
  readonly kind: string
  /** The params that tell one unknown name from another. */
  readonly by: readonly string[]
  readonly within?: 'file'
}

const name: Unknown = { kind: 'name', by: ['name'] }
const declared: Unknown = { kind: 'declared', by: ['what', 'name'] }
const option: Unknown = { kind: 'option', by: ['list', 'name'] }
const type: Unknown = { kind: 'type', by: ['name'] }
const called: Unknown = { kind: 'function', by: ['name'] }
const law: Unknown = { kind: 'law', by: ['law'] }

const unknowns: { readonly [code in Code]?: Unknown } = {
  'name-unknown': name,
  'name-misspelt': name,
  'declared-unknown': declared,
  'declared-misspelt': declared,
  'option-unknown': option,
  'option-misspelt': option,
  'type-unknown': type,
  'type-misspelt': type,
  'function-unknown': called,
  'function-misspelt': called,
  'law-undeclared': law,
  'law-misspelt': law,
  'sample-without-year': { kind: 'year', by: ['form'] },
  'finding-outside': { kind: 'finding', by: [], within: 'file' },
  'judged-early': { kind: 'judged', by: ['name'], within: 'file' },
  'letter-only': { kind: 'letter', by: ['name'], within: 'file' },
  'table-outside-function': { kind: 'table', by: ['table'], within: 'file' },
}

/** The first speaks for all, in the words of the one that knows most. */
function joined(group: readonly Diagnostic[]): Diagnostic {
  const [first] = group as readonly [Diagnostic, ...Diagnostic[]]
  if (group.length === 1) return first
  const telling = group.find(({ params }) => params.meant !== undefined) ?? first
  const others = group.filter((each) => each !== first)
  return {
    ...telling,
    span: first.span,
    related: [...first.related, ...others.map(({ span }) => span)],
    fixes: fixesOf(group, telling.params.meant),
  }
}

/** Where the same was meant everywhere, one fix mends all. */
function fixesOf(group: readonly Diagnostic[], meant: string | undefined): readonly Fix[] {
  if (meant === undefined || group.some(({ params }) => params.meant !== meant)) return []
  return [
    fix(
      'replace',
      group.map(({ span }) => ({ span, text: meant })),
    ),
  ]
}
