import type { Impact, LetterImpact, RecordImpact } from './sheet.ts'

/** The lists that the numbers of an impact open. */
export const recordLists = {
  /** Submitted, and found more or graver than before, or less. */
  worse: ({ submitted, turn }) => submitted !== null && turn === 'worse',
  better: ({ submitted, turn }) => submitted !== null && turn === 'better',
  /** As much is found, and the conclusion, the wording or a calculated value is another. */
  other: ({ submitted, turn, conclusion, findings, values }) =>
    submitted !== null &&
    turn === 'same' &&
    (conclusion.before !== conclusion.after || findings.length + values.length > 0),
  /** What was found of it cannot be judged any more. */
  unjudged: ({ submitted, turn }) => submitted !== null && turn === 'unjudged',
  missing: ({ missing }) => missing.length > 0,
  mistakes: ({ mistakes }) => mistakes.some(({ after }) => after !== null),
  unconverted: ({ unconverted }) => unconverted.length > 0,
  left: ({ left }) => left.length > 0,
  erased: ({ erased }) => erased.length > 0,
  /** That somebody is filling in, or has to fill in again. */
  drafts: ({ submitted }) => submitted === null,
} as const satisfies Readonly<Record<string, (record: RecordImpact) => boolean>>

export const letterLists = {
  /** They stay as they are; whether another one goes out, a person says. */
  issued: ({ issued, turn }) => issued !== null && turn !== 'newly-due',
  stopped: ({ issued, turn }) => issued === null && (turn === 'no-longer-due' || turn === 'gone'),
  due: ({ turn }) => turn === 'newly-due',
  reworded: ({ issued, turn }) => issued === null && turn === 'text',
  /** Not sent, and so only where the record is judged again. */
  trial: ({ issued, isTrial }) => issued === null && isTrial,
  /** Something that it says is empty, so that it cannot be written. */
  unwritable: ({ lacking, turn }) => lacking.length > 0 && turn !== 'no-longer-due',
} as const satisfies Readonly<Record<string, (letter: LetterImpact) => boolean>>

export type RecordList = keyof typeof recordLists
export type LetterList = keyof typeof letterLists

export const recordsIn = ({ records }: Impact, list: RecordList): readonly RecordImpact[] =>
  records.filter(recordLists[list])

export const lettersIn = ({ letters }: Impact, list: LetterList): readonly LetterImpact[] =>
  letters.filter(letterLists[list])

export const isRecordList = (name: string): name is RecordList => Object.hasOwn(recordLists, name)
export const isLetterList = (name: string): name is LetterList => Object.hasOwn(letterLists, name)

/** By the different ones that the records are of, the most first; what is of nobody counts for itself. */
export const subjectsOf = (
  records: readonly RecordImpact[],
): readonly (readonly [RecordImpact, ...RecordImpact[]])[] =>
  [
    ...Map.groupBy(records, ({ form, id, subject }) =>
      JSON.stringify(subject ?? { form, id }),
    ).values(),
  ]
    .map((of) => of as [RecordImpact, ...RecordImpact[]])
    .sort((one, other) => other.length - one.length)

/** Submitted records of which anything comes out otherwise. */
export const decidedIn = ({ records }: Impact): readonly RecordImpact[] =>
  records.filter(
    (record) =>
      recordLists.worse(record) ||
      recordLists.better(record) ||
      recordLists.other(record) ||
      recordLists.unjudged(record),
  )

/** Whether anything is said of it at all. */
export const isToldOf = (record: RecordImpact): boolean => {
  const { conclusion, findings, missing, mistakes, values, unconverted, left, erased } = record
  const said = [findings, missing, mistakes, values, unconverted, left, erased]
  return conclusion.before !== conclusion.after || said.some((of) => of.length > 0)
}

/** Only one of the reports. */
export const ofReport = (impact: Impact, id: string): Impact => ({
  ...impact,
  reports: impact.reports.filter(({ report }) => report === id),
})

/** Only the records of a group, as `groupsOf` and `byConclusion` (`by` null) name it. */
export const narrowed = (impact: Impact, by: string | null, is: string): Impact => ({
  ...impact,
  records: impact.records.filter(({ groups, conclusion }) =>
    by === null
      ? arrow(conclusion.before, conclusion.after) === is
      : groups.some((group) => group.by === by && group.is === is),
  ),
})

export interface Group {
  readonly by: string
  readonly rows: readonly {
    readonly is: string
    readonly count: number
    readonly worse: number
    readonly better: number
  }[]
}

/** By what the app itself counts them under, the most first. */
export function groupsOf(records: readonly RecordImpact[]): readonly Group[] {
  const names = [...new Set(records.flatMap(({ groups }) => groups.map(({ by }) => by)))]
  return names.map((by) => ({
    by,
    rows: rowsOf(records, ({ groups }) => groups.find((each) => each.by === by)?.is ?? null),
  }))
}

export const arrow = (before: string | null, after: string | null): string =>
  `${before ?? '—'} → ${after ?? '—'}`

/** Those whose conclusion is another: from which to which. */
export const byConclusion = (records: readonly RecordImpact[]): Group['rows'] =>
  rowsOf(records, ({ conclusion: { before, after } }) =>
    before === after ? null : arrow(before, after),
  )

function rowsOf(
  records: readonly RecordImpact[],
  keyOf: (record: RecordImpact) => string | null,
): Group['rows'] {
  const rows = new Map<string, { is: string; count: number; worse: number; better: number }>()
  for (const record of records) {
    const is = keyOf(record)
    if (is === null) continue
    const row = rows.get(is) ?? { is, count: 0, worse: 0, better: 0 }
    row.count += 1
    if (record.turn === 'worse' || record.turn === 'better') row[record.turn] += 1
    rows.set(is, row)
  }
  return [...rows.values()].sort((one, other) => other.count - one.count)
}
