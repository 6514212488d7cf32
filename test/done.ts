import type { StoredRecord } from '../src/model/index.ts'
import type { Outcome } from '../src/runtime/records/records.ts'

/** The record that somebody changed; that he could not fails the test. */
export const done = (outcome: Outcome): StoredRecord => {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.record
}
