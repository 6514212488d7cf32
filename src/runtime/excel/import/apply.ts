import type { RequestKey } from '../../records/records.ts'
import { faultsOf, type Import, outcomesIn, type Trial, type TrialRow } from './trial.ts'

/** What was brought in; or, where anything stood against it meanwhile, nothing. */
export type Applied =
  | { readonly kind: 'done'; readonly made: number; readonly changed: number }
  | { readonly kind: 'undone'; readonly reasons: readonly string[] }

/** Brings in every row of a trial that can be, in one transaction. */
export async function applyImport(
  asked: Import,
  { main, rows }: Extract<Trial, { readonly kind: 'rows' }>,
  request?: RequestKey,
): Promise<Applied> {
  const { form, records, draft, file } = asked
  const taken = rows.filter((row): row is TrialRow & { item: object } => row.item !== null)
  if (taken.length === 0) return { kind: 'done', made: 0, changed: 0 }
  const options = { dry: false, draft, file, ...(request && { request }) }
  const answer = await records.importMany(
    form,
    taken.flatMap(({ item }) => item ?? []),
    options,
  )
  const reasons = outcomesIn(answer).flatMap((outcome, at) =>
    faultsOf(asked, main, { row: taken[at]?.row ?? 0, places: new Map() }, [], outcome).map(
      ({ text }) => text,
    ),
  )
  if (answer.kind === 'conflict' || reasons.length > 0) return { kind: 'undone', reasons }
  return {
    kind: 'done',
    made: taken.filter(({ kind }) => kind === 'new').length,
    changed: taken.filter(({ kind }) => kind === 'change').length,
  }
}
