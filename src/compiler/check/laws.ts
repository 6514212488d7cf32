import type { Article, Law } from '../../model/index.ts'
import { addDays } from '../../rules/index.ts'
import { behindArticle, citationsIn, isWithinArticle } from '../../rules/written-citations.ts'
import { replacing } from '../diagnostics/fix.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Block, Statement, StatementOf } from '../parse/tree.ts'
import { lineEnd, Span, textOf } from '../source/text.ts'
import { linesOf } from './lines.ts'
import { misplaced } from './misplaced.ts'
import { perBlock } from './per-block.ts'
import { type Report, reporter } from './symbols.ts'

/** A law with every wording of its articles: a 修订 ends the wording of those it names again, or moves. */
export function lawOf(block: Block, statement: StatementOf<'law'>, report: Report): Law {
  misplaced(block.children, inLaw, statement.law.text, report)
  let articles: readonly Article[] = []
  let from = statement.effective?.value ?? null
  for (const { statement: line } of block.children) {
    if (line.kind === 'revision') from = line.date.value
    if (line.kind === 'article') articles = reword(articles, articleOf(line, from))
  }
  return {
    name: statement.law.text,
    effective: statement.effective?.value ?? null,
    repealed: statement.repealed?.value ?? null,
    replaces: statement.replaces?.text ?? null,
    articles,
  }
}

const inLaw: ReadonlySet<Statement['kind']> = new Set(['article', 'revision'])

const articleOf = (line: StatementOf<'article'>, from: string | null): Article => ({
  number: line.article.text.trim(),
  text: line.text?.text ?? '',
  from: line.from?.value ?? from,
  until: line.until?.value ?? null,
  former: line.former?.text.trim() ?? null,
})

/** What had its number, and what it was itself under another, ends the day before. */
function reword(articles: readonly Article[], next: Article): readonly Article[] {
  const { from, number, former } = next
  const isEnded = (each: Article): boolean =>
    (each.number === number || each.number === former) &&
    each.until === null &&
    from !== null &&
    (each.from ?? '') < from
  return [
    ...articles.map((each) =>
      isEnded(each) && from !== null ? { ...each, until: addDays(from, -1) } : each,
    ),
    next,
  ]
}

/** Where an app declares its laws, what it cites is one of them, and in force as long as what cites it. */
export function checkCitations(
  blocks: readonly Block[],
  laws: readonly Law[],
  report: Report,
): void {
  // A 法规 line that does not read was to declare some law.
  const isUnread = blocks.some(
    ({ statement }) => statement.kind === 'broken' && statement.of === 'law',
  )
  if (laws.length === 0 || isUnread) return
  const declared = new Map(
    blocks.flatMap(({ statement }) =>
      statement.kind === 'law' ? [[statement.law.text, statement] as const] : [],
    ),
  )
  const uses = blocks.flatMap(usesOf)
  const stale = new Set(laws.filter((law) => uses.some((use) => isStale(use, law))))
  for (const use of uses) checkUse(use, laws, { declared, stale }, report)
}

/** What is known of the laws together. */
interface Known {
  readonly declared: ReadonlyMap<string, StatementOf<'law'>>
  /** Some of what cites them still has numbers that were given up: so has what cites a number that is another's now. */
  readonly stale: ReadonlySet<Law>
}

/** Whether a number is cited that a revision moved, and gave to nothing else. */
function isStale({ citation: { law: name, article }, until }: Use, law: Law): boolean {
  if (name.text !== law.name || article === null) return false
  const cited = article.text.trim()
  return lastOf(cited, law) < (until ?? open) && successor(cited, law) !== null
}

/** A citation, and the days on which what cites it counts. */
interface Use {
  readonly citation: Cited
  readonly from: string | null
  readonly until: string | null
  /** Named in what people read, where any text may be named. */
  readonly inText?: true
}

interface Cited {
  readonly law: Named
  readonly article: Named | null
}

interface Named {
  readonly text: string
  readonly span: Span
}

type Days = Pick<Use, 'from' | 'until'>
const always: Days = { from: null, until: null }

const usesOf = perBlock((block) => usesIn(block, always))

function usesIn({ statement, children }: Block, days: Days): readonly Use[] {
  const own: Days = dated.has(statement.kind) ? periodOf(children) : days
  const cited =
    statement.kind === 'basis'
      ? statement.citations.map((citation) => ({ citation, ...own }))
      : statement.kind === 'from'
        ? // A figure is set once: its basis counts on the day it is set.
          statement.basis.map((citation) => ({
            citation,
            from: statement.date.value,
            until: statement.date.value,
          }))
        : textless.has(statement.kind)
          ? []
          : readIn(statement)
              .flatMap(writtenIn)
              .map((citation) => ({ citation, ...own, inText: true as const }))
  return [...cited, ...children.flatMap((child) => usesIn(child, own))]
}

const dated: ReadonlySet<Statement['kind']> = new Set(['rule', 'notice'])

/** What laws say themselves, and what only tries the app out. */
const textless: ReadonlySet<Statement['kind']> = new Set([
  ...(['law', 'article', 'revision', 'sample', 'fill', 'given', 'broken'] as const),
])

/** Messages, hints, the paragraphs of letters. */
function readIn(node: unknown): readonly Span[] {
  if (typeof node !== 'object' || node === null || node instanceof Span) return []
  if (isRead(node)) return [node.kind === 'text' ? node.span : lineOf(node.span)]
  return Object.values(node).flatMap(readIn)
}

/** A paragraph that 〈marks〉 divide is no longer one piece. */
const lineOf = (span: Span): Span => span.part(span.start, lineEnd(span.file.text, span.start))

const isRead = (
  node: object,
): node is { readonly kind: 'text' | 'paragraph'; readonly span: Span } =>
  'kind' in node &&
  (node.kind === 'text' || node.kind === 'paragraph') &&
  'span' in node &&
  node.span instanceof Span

function writtenIn(span: Span): readonly Cited[] {
  const { start } = span
  const named = (text: string, [from, to]: readonly [number, number]): Named => ({
    text,
    span: span.part(start + from, start + to),
  })
  return citationsIn(textOf(span)).map(({ law, article, lawAt, articleAt }) => ({
    law: named(law, lawAt),
    article: article === null || articleAt === null ? null : named(article, articleAt),
  }))
}

const periodOf = (lines: readonly Block[]): Days => ({
  from: linesOf(lines, 'from')[0]?.date.value ?? null,
  until: linesOf(lines, 'until')[0]?.date.value ?? null,
})

function checkUse(use: Use, laws: readonly Law[], known: Known, report: Report): void {
  const { declared, stale } = known
  const { law: name, article } = use.citation
  const law = laws.find((each) => each.name === name.text)
  if (!law && use.inText) return
  if (!law) sayUndeclared(use.citation, declared, report)
  else if (law.repealed !== null && (use.until ?? open) >= law.repealed)
    sayRepealed(use, law, laws, declared, report)
  else if (!use.inText && law.effective !== null && use.from !== null && use.from < law.effective)
    reporter(report)(
      'law-early',
      name.span,
      { law: name.text, date: law.effective, from: use.from },
      declared.get(name.text)?.span,
    )
  else if (article) checkArticle(use, article, law, stale.has(law), report)
}

/** Later than every day. */
const open = '9999-12-31'

function sayUndeclared(
  { law }: Cited,
  declared: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  const say = reporter(report)
  const meant = nearest(law.text, declared.keys())
  if (meant) say('law-misspelt', law.span, { law: law.text, meant })
  else say('law-undeclared', law.span, { law: law.text })
}

/**
 * The law that took its place is offered, with the article's number there where one says what it was before (原). Of
 * another article nobody knows the number: that is for a person to look up.
 */
function sayRepealed(
  { citation: { law: name, article } }: Use,
  law: Law,
  laws: readonly Law[],
  declared: ReadonlyMap<string, StatementOf<'law'>>,
  report: Report,
): void {
  const params = { law: name.text, date: law.repealed ?? '' }
  const related = declared.get(name.text)?.span
  const heir = laws.find(({ replaces }) => replaces === law.name)
  if (!heir) {
    reporter(report)('law-repealed', name.span, params, related)
    return
  }
  const moved = article ? successor(article.text.trim(), heir) : null
  const edits = [
    { span: name.span, text: `《${heir.name}》` },
    ...(moved && article ? [{ span: article.span, text: moved }] : []),
  ]
  const now = `《${heir.name}》${moved ?? ''}`
  const isKnown = article === null || moved !== null
  reporter(report)(
    'law-replaced',
    name.span,
    { ...params, now },
    related,
    isKnown ? [{ title: 'replace', edits }] : [],
  )
}

/** A law may list only some of its articles: of one that it does not list nothing is known. */
function checkArticle(use: Use, article: Named, law: Law, isStale: boolean, report: Report): void {
  const say = reporter(report)
  const cited = article.text.trim()
  const wordings = law.articles.filter(({ number }) => isWithinArticle(cited, number))
  const params = { law: law.name, article: cited }
  const moved = successor(cited, law)
  const last = lastOf(cited, law)
  const isOthers = isStale && isGivenAway(wordings, use)
  if ((last < (use.until ?? open) || isOthers) && moved !== null)
    say(
      'article-moved',
      article.span,
      { ...params, now: moved },
      [],
      [replacing(article.span, moved)],
    )
  else if (wordings.length > 0 && last < (use.until ?? open))
    say('article-ended', article.span, { ...params, date: last })
  else if (
    !use.inText &&
    wordings.length > 0 &&
    use.from !== null &&
    !wordings.some(isBegun(use.from))
  )
    say('article-early', article.span, {
      ...params,
      date: wordings.map(({ from }) => from ?? '').sort()[0] ?? '',
      from: use.from,
    })
}

/** Whether the number is another article's from some day on: of a rule about what is since then it is that one's. */
const isGivenAway = (wordings: readonly Article[], { from, until }: Use): boolean =>
  wordings.length > 1 &&
  wordings.some(
    (each) =>
      each.until !== null && each.until < (until ?? open) && (from === null || from <= each.until),
  )

/** The last day of any wording; the empty text where nothing is known of it. */
const lastOf = (cited: string, { articles }: Law): string =>
  articles
    .filter(({ number }) => isWithinArticle(cited, number))
    .map(({ until }) => until ?? open)
    .sort()
    .at(-1) ?? ''

const isBegun =
  (day: string) =>
  ({ from }: Article): boolean =>
    from === null || from <= day

/** The number that an article has now, with what stood behind it. */
function successor(cited: string, { articles }: Law): string | null {
  const moved = articles.findLast(({ former }) => former !== null && isWithinArticle(cited, former))
  return moved?.former ? moved.number + behindArticle(cited, moved.former) : null
}
