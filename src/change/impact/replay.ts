import type { Judgement, RecordData, StoredRecord } from '../../model/index.ts'
import { type Inspection, inspect } from '../../rules/index.ts'
import type { Holding } from './holding.ts'
import type { FormReach } from './reach.ts'
import type { Taken } from './taken-over.ts'

/** A record judged under both editions, each as if it had been sent under it on its day. */
export interface Replayed {
  readonly record: StoredRecord
  readonly before: Inspection
  readonly after: Inspection
}

/** Judges a form's records under both editions; null for each that comes out alike. Nothing is written. */
export function* replayed(
  { before, after, narrow }: FormReach,
  records: Iterable<StoredRecord>,
  earlier: Holding,
  later: Holding,
): Generator<Replayed | null> {
  if (before === null || after === null) return
  const fields = new Set([narrow?.before, narrow?.after].flatMap((form) => form?.fields ?? []))
  const read = [...new Set([...fields].map(({ id }) => id))]
  for (const record of records) {
    const [was, is] = [earlier.taken(before, record), later.taken(after, record)]
    const [ran, runs] = [earlier.run(before, record), later.run(after, record)]
    if (
      narrow !== null &&
      isTakenAlike(was, is) &&
      isAlike(
        inspect(narrow.before, only(read, was.data), ran),
        inspect(narrow.after, only(read, is.data), runs),
      )
    ) {
      yield null
      continue
    }
    const both = { before: inspect(before, was.data, ran), after: inspect(after, is.data, runs) }
    const isSame = isTakenAlike(was, is) && isAlike(both.before, both.after)
    yield isSame ? null : { record, ...both }
  }
}

const isTakenAlike = (one: Taken, other: Taken): boolean => fateOf(one) === fateOf(other)

const fateOf = ({ unconverted, left, erased }: Taken): string =>
  JSON.stringify([unconverted, left, erased])

/** So that of the others it is not said that the narrowed form does not know them. */
function only(fields: readonly string[], data: RecordData): RecordData {
  const few = Object.create(null)
  for (const field of fields) if (Object.hasOwn(data, field)) few[field] = data[field]
  return few
}

const isAlike = (one: Inspection, other: Inspection): boolean => said(one) === said(other)

/** Whatever the order of fields and rules. */
const said = ({ mistakes, judgement }: Inspection): string =>
  JSON.stringify([
    inOrder(mistakes),
    judgement.conclusion,
    inOrder(Object.entries(judgement.values)),
    ...remarksIn(judgement).map((of) =>
      inOrder(of.map(({ fields: _fields, label: _label, ...each }) => each)),
    ),
    inOrder(judgement.unjudged),
  ])

const inOrder = (parts: readonly unknown[]): readonly string[] =>
  parts.map((part) => JSON.stringify(part)).sort()

const remarksIn = ({ blocks, warnings, findings, clues }: Judgement) =>
  [blocks, warnings, findings, clues] as const
