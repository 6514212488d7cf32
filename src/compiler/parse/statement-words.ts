import { phrases, statements, type Word } from '../../../dsl/words.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { invisible, withoutInvisible } from '../source/invisible.ts'
import type { StatementKind } from './tree.ts'

export type Rank = 'file' | 'form' | 'item'

interface StatementWord {
  readonly kind: StatementKind
  readonly rank: Rank
}

const written: ReadonlyMap<string, StatementWord> = new Map(
  (['item', 'form', 'file'] as const).flatMap((rank) =>
    Object.entries<Word>(statements[rank]).flatMap(([kind, word]) =>
      [word.zh, word.en].map((text): [string, StatementWord] => [
        text,
        { kind: kind as StatementKind, rank },
      ]),
    ),
  ),
)

/** Every word a line may start with, those that open the least first. */
export const statementWords: readonly string[] = [...written.keys()]

/** A row of a table starts with its mark. */
const row: StatementWord = { kind: 'row', rank: 'item' }
const byWord: ReadonlyMap<string, StatementWord> = new Map([
  ...written,
  ...['|', '｜', '│'].map((bar): [string, StatementWord] => [bar, row]),
])

// As the grammar's space, to which control characters belong.
const leading = new RegExp(`^[\\p{Cc}\\s${invisible}]*`, 'u')
const run = /^(?:[\p{L}\p{N}_·〇]+|[|｜│])/u

export interface FirstWord {
  readonly text: string
  readonly at: number
}

/** The first word of a line and where it stands; empty where the line starts with a mark. */
export function firstWord(line: string): FirstWord {
  const at = leading.exec(line)?.[0].length ?? 0
  return { text: run.exec(line.slice(at))?.[0] ?? '', at }
}

export const statementOf = (word: string): StatementWord | undefined => byWord.get(word)

/** The words that start an attribute of a field. */
export const attributeWords: ReadonlySet<string> = new Set(
  [
    phrases.required,
    phrases.optional,
    statements.item.visible,
    phrases.readonly,
    statements.item.masked,
    phrases.least,
    phrases.most,
    phrases.length,
    phrases.places,
    phrases.initial,
    phrases.hint,
    phrases.taken,
    phrases.follows,
    phrases.converted,
    statements.item.from,
    statements.item.until,
    phrases.formerly,
  ].flatMap((word) => [word.zh, word.en]),
)

/** The grammar's rule for a statement. */
export const startRule = (kind: StatementKind): string =>
  kind.charAt(0).toUpperCase() + kind.slice(1)

export const rankOf = (kind: StatementKind): Rank => rankByKind.get(kind) ?? 'item'

const rankByKind: ReadonlyMap<StatementKind, Rank> = new Map(
  [...byWord.values()].map((word) => [word.kind, word.rank]),
)

/** Whether a physical line could start a statement of its own. */
export function startsStatement(line: string): boolean {
  const { text, at } = firstWord(line)
  return byWord.has(text) && /^\s+[^\s=＝]/.test(line.slice(at + text.length))
}

export const opensBody = (line: string): boolean =>
  statementOf(firstWord(line).text)?.kind === 'body'

/** What ends pasted text, alone on its line. */
export const bodyEnds: Word = { zh: '正文完', en: 'endbody' }

export const closesBody = (line: string): boolean =>
  (line.includes(bodyEnds.zh) || line.includes(bodyEnds.en)) &&
  [bodyEnds.zh, bodyEnds.en].includes(withoutInvisible(line).trim())

/** A word alone on its line that is not the one that was meant. */
export const nearlyOpensBody = (line: string): boolean =>
  isNearly(line, [statements.item.body.zh, statements.item.body.en])
export const nearlyClosesBody = (line: string): boolean =>
  isNearly(line, [bodyEnds.zh, bodyEnds.en])

function isNearly(line: string, words: readonly string[]): boolean {
  const word = withoutInvisible(line).trim()
  return run.exec(word)?.[0] === word && nearest(word, words) !== null
}

/** Blocks of a file start at the margin, so that pasted text and open brackets end there at the latest. */
export function startsFileBlock(line: string): boolean {
  const { text, at } = firstWord(line)
  return at === 0 && byWord.get(text)?.rank === 'file' && /^\s+\S/.test(line.slice(text.length))
}
