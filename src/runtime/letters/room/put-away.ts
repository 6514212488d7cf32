import type { Transaction } from '../../store/store.ts'
import type { Printed } from '../print.ts'
import { isWaiting } from './jobs.ts'

/**
 * Says of letters in the register that they were made, or why not; their files are there already. Gives the files that
 * nobody needs: of letters that were made elsewhere or declared void meanwhile.
 */
export function putAway(tx: Transaction, printed: readonly Printed[]): readonly string[] {
  return printed.flatMap((each) => {
    const letter = tx.paper('letter', each.id)
    if (letter === null || !isWaiting(letter)) {
      return each.kind === 'filed' && letter?.file !== each.file ? [each.file] : []
    }
    if (each.kind === 'failed')
      tx.putPaper('letter', { ...letter, state: 'failed', reason: each.reason })
    else if (each.kind === 'filed') {
      const { pages, sha256, file } = each
      tx.putPaper('letter', { ...letter, state: 'printed', pages, sha256, file, reason: null })
    }
    return []
  })
}
