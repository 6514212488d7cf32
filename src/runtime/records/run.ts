import type { StoredRecord } from '../../model/index.ts'
import type { Run } from '../../rules/index.ts'
import { formOf, type LoadedApplication } from '../application.ts'

/** YYYY-MM-DD in the bureau's own time zone, and an ISO 8601 instant. */
export interface Now {
  readonly today: string
  readonly now: string
}

export type Clock = () => Now

/** The time as it is in Shanghai. */
export const clock: Clock = () => {
  const now = new Date()
  return { today: day.format(now), now: now.toISOString() }
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** What the rules are told beside a record; `get` finds the records that references point at. */
export function runOf(
  { application, ...app }: LoadedApplication,
  days: Pick<Run, 'today' | 'submitted'>,
  get: (form: string, id: string) => StoredRecord | null,
): Run {
  return {
    ...days,
    options: application.options,
    parameters: application.parameters,
    resolve: (id, key) => {
      const form = formOf({ application, ...app }, id)
      const record = form ? get(id, key) : null
      if (!form || !record) return null
      return { form, data: { ...record.judgement?.values, ...record.data } }
    },
  }
}
