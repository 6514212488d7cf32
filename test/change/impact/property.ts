import { impact } from '../../../src/change/impact/impact.ts'
import { random } from '../../emit/random.ts'
import { bruteOutcome, type Outcome, outcomeOf } from './brute.ts'
import { clubLetters, clubRecords, source, today } from './clubs.ts'
import { compiled, edited } from './edits.ts'
import { groundOf } from './ground.ts'

export interface Comparison {
  readonly seed: number
  readonly edits: readonly string[]
  readonly found: Outcome
  readonly expected: Outcome
}

/** One sequence of edits: what the impact says, and what judging everything says. */
export function compared(seed: number): Comparison {
  const chance = random(seed)
  const before = compiled(source)
  if (before === null) throw new Error('the app does not compile')
  const records = clubRecords(before, chance)
  const letters = clubLetters(records, chance)
  const { application: after, edits } = edited(source, chance.between(1, 5), chance)
  const found = outcomeOf(impact(before, after, groundOf(records, today, letters)))
  const expected = bruteOutcome(before, after, records, { today, letters })
  return { seed, edits, found, expected }
}
