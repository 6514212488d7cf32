import { phrases, statements, type Word } from '../../../dsl/words.ts'
import type { StatementKind } from './tree.ts'

export type Rank = 'file' | 'form' | 'item'

interface StatementWord {
  readonly kind: StatementKind
  readonly rank: Rank
}

const byWord: ReadonlyMap<string, StatementWord> = new Map(
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
export const statementWords: readonly string[] = [...byWord.keys()]

const leading = /^[\s\u3000\u200b-\u200f\ufeff\u2060]*/
const run = /^[\p{L}\p{N}_·〇]+/u

/** The first word of a line and where it stands; empty where the line starts with a mark. */
export function firstWord(line: string): { readonly text: string; readonly at: number } {
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
    statements.item.from,
    statements.item.until,
    phrases.formerly,
  ].flatMap((word) => [word.zh, word.en]),
)

export const rankOf = (kind: StatementKind): Rank => rankByKind.get(kind) ?? 'item'

const rankByKind: ReadonlyMap<StatementKind, Rank> = new Map(
  [...byWord.values()].map((word) => [word.kind, word.rank]),
)

/** Whether a physical line could start a statement of its own. */
export function startsStatement(line: string): boolean {
  const { text, at } = firstWord(line)
  return byWord.has(text) && /^[\s\u3000]+[^\s\u3000=＝]/.test(line.slice(at + text.length))
}

export const opensBody = (line: string): boolean =>
  statementOf(firstWord(line).text)?.kind === 'body'

export const closesBody = (line: string): boolean =>
  /^[\s\u3000]*(正文完|endbody)[\s\u3000]*$/.test(line)

/** Blocks of a file start at the margin, so that pasted text and open brackets end there at the latest. */
export function startsFileBlock(line: string): boolean {
  const { text, at } = firstWord(line)
  return (
    at === 0 && byWord.get(text)?.rank === 'file' && /^[\s\u3000]+\S/.test(line.slice(text.length))
  )
}
