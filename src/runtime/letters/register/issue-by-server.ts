import { serverVisitor } from '../../people/server-visitor.ts'
import { type Clock, clock as systemClock } from '../../records/run.ts'
import { serverAct } from '../../store/change.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store, Transaction } from '../../store/store.ts'
import type { Stopped } from '../stop.ts'
import { batchId } from './batch-acts.ts'
import { freezeText, type LetterText, textOfNotice } from './frozen-text.ts'
import { issueLetters } from './issue-letters.ts'
import { type Issuing, preflight } from './preflight.ts'

export interface ServerIssuing extends Issuing {
  readonly store: Store
  /** Of these records only; otherwise of all that are due. */
  readonly records?: readonly string[]
  readonly clock?: Clock
}

export interface Issued {
  /** Null where nothing was issued. */
  readonly batch: string | null
  /** In number order. */
  readonly issued: readonly LetterRecord[]
  readonly stopped: readonly Stopped[]
  /** They had one already. */
  readonly already: readonly LetterRecord[]
}

/** Drafts, reviews and signs a batch in one go, as the server itself or its command line may. */
export async function issueByServer({
  store,
  records,
  clock = systemClock,
  ...issuing
}: ServerIssuing): Promise<Issued> {
  const text = await textOfNotice(issuing.app, issuing.notice)
  const selection = records && { records }
  return store.transaction(
    (tx) => issueIn(tx, { ...issuing, ...selection, now: clock().now, text }),
    { ...serverAct, action: 'issue' },
  )
}

/** The same, among other things that are done in one go. */
export function issueIn(
  tx: Transaction,
  {
    records,
    now,
    text,
    ...issuing
  }: Issuing & Pick<ServerIssuing, 'records'> & { readonly now: string; readonly text: LetterText },
): Issued {
  const { notice, date } = issuing
  const selection = records?.map((record) => ({ record, version: null }))
  const { ready, stopped, already } = preflight(tx, issuing, selection ? { selection } : {})
  if (ready.length === 0) return { batch: null, issued: [], stopped, already }
  const step = { account: null, name: serverVisitor.name, for: null, at: now, remark: null }
  const id = batchId(date)
  const made = issueLetters(tx, issuing, ready, id, now)
  const unsent = [...stopped, ...made.stopped]
  if (made.issued.length === 0) return { batch: null, issued: [], stopped: unsent, already }
  tx.putPaper('batch', {
    id,
    notice: notice.id,
    definition: notice.hash,
    records: ready.map(({ record }) => ({ record: record.id, version: record.version })),
    drafted: step,
    reviewed: step,
    signed: { ...step, date },
    stopped: unsent,
    text: freezeText(tx, text),
    withdrawn: null,
    printing: 'running',
  })
  return { batch: id, issued: made.issued, stopped: unsent, already }
}
