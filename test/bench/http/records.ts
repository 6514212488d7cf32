import { demonstration } from '../../../examples/yangpu/demo.ts'
import type { RecordData, StoredRecord } from '../../../src/model/index.ts'
import type { LoadedApplication } from '../../../src/runtime/application.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'

/** The example's widest form, and the register that its records name. */
export const wide = 'annualInspection'
const register = 'org'

const made = (form: string): readonly DemonstrationRecord[] =>
  [...demonstration().records].filter((each) => 'form' in each).filter((each) => each.form === form)

/** Data of whole records as somebody would send it, one for each of `count` registered ones: text around the number of the latter. */
export function bodies(app: LoadedApplication): (place: number) => string {
  const form = app.application.forms.find(({ id }) => id === wide)
  const own = new Set(form?.fields.flatMap((f) => (f.calculate || f.from ? [] : [f.id])))
  const parts = made(wide)
    .filter(({ submitted }) => submitted !== null)
    .map(({ data }) => {
      const sent = Object.entries(data).filter(([id]) => own.has(id))
      const text = JSON.stringify({ ...Object.fromEntries(sent), org: 'PLACE' })
      return { org: String(data.org), parts: text.split('PLACE') }
    })
  return (place) => {
    const { org, parts: around } = parts[place % parts.length] ?? { org: '', parts: [] }
    return around.join(cloneOf(org, place))
  }
}

/** `count` clones of registered ones, those that `bodies` names. */
export function* registered(app: LoadedApplication, count: number): Generator<StoredRecord> {
  const byId = new Map(made(register).map((each) => [each.id, each.data]))
  const wanted = made(wide).filter(({ submitted }) => submitted !== null)
  for (let place = 0; place < count; place++) {
    const org = String(wanted[place % wanted.length]?.data.org)
    yield stored(app, register, cloneOf(org, place), byId.get(org) ?? {})
  }
}

/** `count` records of the wide form, of registered ones that are not there. */
export function* filled(app: LoadedApplication, count: number): Generator<StoredRecord> {
  const whole = made(wide).filter(({ submitted }) => submitted !== null)
  for (let place = 0; place < count; place++) {
    const { data, state, submitted } = whole[place % whole.length] ?? {
      data: {},
      state: null,
      submitted: null,
    }
    const record = stored(app, wide, `r${place}`, { ...data, org: `gone-${place}` })
    yield { ...record, state, submitted }
  }
}

const cloneOf = (org: string, place: number): string => `${org}-${place}`

function stored(app: LoadedApplication, form: string, id: string, data: RecordData): StoredRecord {
  const { states = [], hash = '' } = app.application.forms.find((each) => each.id === form) ?? {}
  const at = '2026-05-20T02:00:00.000Z'
  return {
    id,
    form,
    version: 1,
    definition: hash,
    state: states[0] ?? null,
    submitted: '2026-05-20',
    created: at,
    updated: at,
    data,
    judgement: null,
    moves: [],
  }
}
