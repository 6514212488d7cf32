import { serverVisitor } from '../../records/open.ts'
import { type Clock, clock as systemClock } from '../../records/run.ts'
import { serverAct } from '../../store/change.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'
import type { Stopped } from '../stop.ts'
import { batchId } from './batch-acts.ts'
import { freezeText, textOfNotice } from './frozen-text.ts'
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
  const { app, notice, date } = issuing
  const text = await textOfNotice(app, notice)
  const { name } = serverVisitor
  return store.transaction(
    (tx) => {
      const selection = records?.map((record) => ({ record, version: null }))
      const { ready, stopped, already } = preflight(tx, issuing, selection ? { selection } : {})
      if (ready.length === 0) return { batch: null, issued: [], stopped, already }
      const step = { account: null, name, for: null, at: clock().now, remark: null }
      const id = batchId(date)
      const now = issueLetters(tx, issuing, ready, id, step.at)
      const unsent = [...stopped, ...now.stopped]
      if (now.issued.length === 0) return { batch: null, issued: [], stopped: unsent, already }
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
      return { batch: id, issued: now.issued, stopped: unsent, already }
    },
    { ...serverAct, action: 'issue' },
  )
}
