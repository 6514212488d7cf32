import type { Form, StoredRecord } from '../../model/index.ts'
import type { Run, Target } from '../../rules/index.ts'
import type { LoadedApplication } from '../application.ts'
import { readUnder } from '../editions/read-under.ts'
import type { View } from '../store/store.ts'

/** YYYY-MM-DD in the bureau's own time zone, and an ISO 8601 instant. */
export interface Now {
  readonly today: string
  readonly now: string
}

export type Clock = () => Now

/** The time as it is in Shanghai. */
export const clock: Clock = () => {
  const now = new Date()
  return { today: dayOf(now), now: now.toISOString() }
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** Asked of each of many records: a day is worked out once a minute. */
function dayOf(now: Date): string {
  const minute = Math.floor(now.getTime() / 60_000)
  if (minute !== lately.minute) lately = { minute, day: day.format(now) }
  return lately.day
}

let lately = { minute: Number.NaN, day: '' }

/** What the rules are told beside a record; `tx` finds those that it points at or is measured against. */
export function runOf(
  app: LoadedApplication,
  known: Pick<Run, 'today' | 'submitted' | 'state'>,
  tx: Pick<View, 'get' | 'matching' | 'scan'>,
  record: string | null = null,
): Run {
  const { application } = app
  const formOf = (id: string): Form | undefined => application.forms.find((form) => form.id === id)
  return {
    ...known,
    options: application.options,
    parameters: application.parameters,
    tiers: application.tiers,
    laws: application.laws,
    record,
    resolve: (id, key) => {
      const form = formOf(id)
      const found = form ? tx.get(id, key) : null
      return form && found ? targetOf(app, form, found) : null
    },
    records: (id, key) => {
      const form = formOf(id)
      if (!form) return []
      const found = key === null ? tx.scan(id) : tx.matching(id, key)
      return [...found].flatMap((each) =>
        each.submitted === null ? [] : [targetOf(app, form, each)],
      )
    },
  }
}

/** A stored record does not change, and is looked at for many others. */
function targetOf(app: LoadedApplication, form: Form, record: StoredRecord): Target {
  const known = targets.get(record)
  if (known?.form === form) return known
  const { id, data, submitted, judgement, state } = readUnder(app, form, record)
  const target: Target = {
    form,
    id,
    data: judgement ? { ...judgement.values, ...data } : data,
    submitted,
    conclusion: judgement?.conclusion ?? null,
    state,
  }
  targets.set(record, target)
  return target
}

const targets = new WeakMap<StoredRecord, Target>()
