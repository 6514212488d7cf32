import type { Act } from '../../src/runtime/store/change.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store, Transaction } from '../../src/runtime/store/store.ts'
import { letter, record } from '../store/made.ts'

export const account = 'a1'
export const keyOf = (writer: number, index: number): string => `${writer}-${index}`

/**
 * One request as it comes again and again until it is answered: two records of different forms, a numbered letter,
 * a count of all of them, and something removed or brought back. Gives the number of its letter.
 */
export function perform(store: Store, writer: number, index: number): Promise<number> {
  const key = keyOf(writer, index)
  const act: Act = {
    action: 'create',
    by: { account, name: '写入者' },
    request: { key, hash: key },
  }
  return store.transaction((tx) => {
    const first = tx.answered(account, key).find(({ kind }) => kind === '@letter')
    if (first) return (first.after as LetterRecord).serial ?? 0
    const serial = tx.nextSerial('a', 2026)
    for (const form of ['book', '借阅']) tx.put(record(key, { serial, text }, { form }))
    tx.putPaper('letter', letter(key, { serial }))
    const count = Number(tx.get('count', '1')?.data.count ?? 0)
    tx.put(record('1', { count: count + 1 }, { form: 'count' }))
    tidy(tx, writer, index)
    return serial
  }, act)
}

const text = '上海市杨树浦路'.repeat(20)

function tidy(tx: Transaction, writer: number, index: number): void {
  if (index % 5 === 4) {
    const older = tx.get('book', keyOf(writer, index - 3))
    if (older) tx.remove({ ...older, version: older.version + 1 })
  }
  if (index % 10 === 9) {
    const removed = tx.removed('book', keyOf(writer, index - 3))
    if (removed) tx.put({ ...removed, version: removed.version + 1 })
  }
}
