import { answerPath } from './naming.ts'

/** What stands in a form's inputs, as text: by field, and by column in each row of a table. */
export interface Answers {
  readonly fields: Texts
  readonly tables: ReadonlyMap<string, readonly Texts[]>
}

/** Several texts where several boxes are ticked. */
export type Texts = ReadonlyMap<string, readonly string[]>

/** A posted form: the answers, and our own fields ("@do", "@version"), the last of a name counting. */
export interface Posted {
  readonly answers: Answers
  readonly own: ReadonlyMap<string, string>
}

/** From the pairs of a posted form; rows keep the order of their numbers, which may have gaps. */
export function readPairs(pairs: Iterable<readonly [string, string]>): Posted {
  const own = new Map<string, string>()
  const fields = new Map<string, string[]>()
  const tables = new Map<string, Map<number, Map<string, string[]>>>()
  for (const [name, value] of pairs) {
    if (name.startsWith('@')) {
      own.set(name, value)
      continue
    }
    const path = answerPath(name)
    if (path === null) continue
    if (path.length === 1) push(fields, path[0], value)
    else push(entry(entry(tables, path[0]), path[1]), path[2], value)
  }
  return { answers: { fields, tables: new Map([...tables].map(inOrder)) }, own }
}

export const textOf = (texts: Texts, id: string): string => texts.get(id)?.[0] ?? ''

export const isBlank = (texts: Texts): boolean =>
  [...texts.values()].every((values) => values.every((value) => value.trim() === ''))

/** The version that the page was made from; 0, which no record has, when it says none. */
export const versionIn = (own: ReadonlyMap<string, string>): number => {
  const version = own.get('@version') ?? ''
  return /^\d{1,15}$/.test(version) ? Number(version) : 0
}

function push(texts: Map<string, string[]>, id: string, value: string): void {
  const known = texts.get(id)
  if (known === undefined) texts.set(id, [value])
  else known.push(value)
}

function entry<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = map.get(key) ?? new Map<Inner, Value>()
  map.set(key, known)
  return known
}

const inOrder = ([table, rows]: readonly [string, ReadonlyMap<number, Texts>]) =>
  [table, [...rows].sort(([one], [other]) => one - other).map(([, row]) => row)] as const
