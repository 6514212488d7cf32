import type { Field } from '../../model/index.ts'
import { isDate } from '../date.ts'
import { type Problem, problem } from '../problem.ts'
import { isDateTime, parseDate, parseDateTime, showDate } from '../written-date.ts'
import { type Kind, reading } from './kind.ts'

/** Stored as 'YYYY-MM-DD' and 'YYYY-MM-DDTHH:MM', both by the clock of the bureau. */
export const dateKinds: { readonly date: Kind; readonly datetime: Kind } = {
  date: {
    read: reading((text) => read(parseDate(text), 'not-a-date')),
    verdict: (json, field) => (isDate(json) ? boundsProblem(json, field) : problem('not-a-date')),
    show: (json) => showDate(String(json)),
  },
  datetime: {
    read: reading((text) => read(parseDateTime(text), 'not-a-time')),
    verdict: (json, field) =>
      isDateTime(json) ? boundsProblem(json.slice(0, 10), field) : problem('not-a-time'),
    show: (json) => showDate(String(json)),
  },
}

const read = (value: string | null, code: 'not-a-date' | 'not-a-time') =>
  value === null ? { mistake: problem(code) } : { value }

function boundsProblem(date: string, { least, most }: Field): Problem | null {
  if (least !== null && date < least) return problem('too-early', { least: showDate(least) })
  return most !== null && date > most ? problem('too-late', { most: showDate(most) }) : null
}
