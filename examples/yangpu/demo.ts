import type { Demonstration, DemonstrationRecord } from '../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../src/runtime/letters/demonstration.ts'
import { accounts } from './data/accounts.ts'
import { brands } from './data/brands.ts'
import { type District, district } from './data/district.ts'
import { history } from './data/history.ts'
import { thisYear } from './data/this-year.ts'

/** The district's register and its work of some years, all invented; the same every time. */
export function demonstration(): Demonstration {
  const all = district()
  return {
    today: '2026-07-01',
    printed: 'rectifyNotice',
    people: accounts(all.register),
    records: records(all),
  }
}

function* records(all: District): Generator<DemonstrationRecord | DemonstrationLetters> {
  yield* history(all)
  yield* thisYear(all)
  const { register } = all
  yield* brands(register)
}
