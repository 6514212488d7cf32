import type { Application, Form, RecordData, StoredRecord } from '../../model/index.ts'
import { own, type Run, type Target } from '../../rules/index.ts'
import type { Side } from '../migrate/migrate.ts'
import type { Ground } from './ground.ts'
import { type Taken, takenOver } from './taken-over.ts'

/** All records as one edition would hold them: what was kept of them stands, under the names it has there. */
export class Holding {
  readonly application: Application
  readonly #ground: Ground
  readonly #peer: Holding | null
  readonly #forms: ReadonlyMap<string, Form>
  readonly #taken = new Map<StoredRecord, Taken>()
  readonly #targets = new Map<StoredRecord, Target>()
  readonly #found = new Map<string, ReadonlyMap<string, readonly Target[]>>()
  readonly #merged: Map<Taken['data'], RecordData>
  readonly #base: Run

  /** `peer`: of the edition before; what both take over alike is put together once. */
  constructor(application: Application, ground: Ground, peer?: Holding) {
    this.application = application
    this.#ground = ground
    this.#peer = peer ?? null
    this.#merged = peer ? peer.#merged : new Map()
    this.#forms = new Map(application.forms.map((form) => [form.id, form]))
    const { options, parameters, tiers, laws } = application
    this.#base = {
      ...{ today: ground.today, submitted: null, options, parameters, tiers, laws },
      resolve: (id, key) => {
        const form = this.#forms.get(id)
        const found = form ? ground.get(id, key) : null
        return form && found ? this.target(form, found) : null
      },
      records: (id, key) => {
        const form = this.#forms.get(id)
        return form ? this.#submitted(form, key) : []
      },
    }
  }

  form(id: string): Form | undefined {
    return this.#forms.get(id)
  }

  readonly resolve: Run['resolve'] = (form, id) => this.#base.resolve(form, id)

  readonly records: NonNullable<Run['records']> = (form, key) =>
    this.#base.records?.(form, key) ?? []

  /** As it was judged, or would be if it were sent today. */
  run(form: Form, record: StoredRecord): Run {
    const { id, submitted } = record
    const day = submitted ?? this.#ground.today
    const { state } = this.taken(form, record)
    return { ...this.#base, today: day, submitted: day, state, record: id }
  }

  taken(form: Form, record: StoredRecord): Taken {
    const known = this.#taken.get(record)
    if (known) return known
    const side = { application: this.application, form }
    const from = this.#ground.writtenBy?.(record) ?? this.#former(form) ?? side
    const taken = takenOver(from, side, record, this.#ground.today)
    this.#taken.set(record, taken)
    return taken
  }

  target(form: Form, record: StoredRecord): Target {
    const known = this.#targets.get(record)
    if (known) return known
    const { id, submitted, judgement } = record
    const conclusion = judgement?.conclusion ?? null
    const taken = this.taken(form, record)
    const { state } = taken
    const data = this.#mergedOf(taken)
    const target = { form, id, data, submitted, conclusion, state }
    this.#targets.set(record, target)
    return target
  }

  /** What records are written by, where nothing else is said. */
  #former({ id }: Form): Side | undefined {
    const form = this.#peer?.form(id)
    return form && this.#peer ? { application: this.#peer.application, form } : undefined
  }

  #mergedOf({ data, values }: Taken): RecordData {
    const known = this.#merged.get(data)
    if (known) return known
    const merged = { ...values, ...data }
    this.#merged.set(data, merged)
    return merged
  }

  #submitted(form: Form, key: RecordData | null): readonly Target[] {
    const fields = key === null ? [] : Object.keys(key).sort()
    const name = JSON.stringify([form.id, fields])
    const index = this.#found.get(name) ?? this.#index(form, fields)
    this.#found.set(name, index)
    return index.get(JSON.stringify(fields.map((field) => key?.[field]))) ?? []
  }

  #index(form: Form, fields: readonly string[]): ReadonlyMap<string, readonly Target[]> {
    const index = new Map<string, Target[]>()
    for (const record of this.#ground.records(form.id)) {
      if (record.submitted === null) continue
      const target = this.target(form, record)
      const at = JSON.stringify(fields.map((field) => own(target.data, field)))
      const there = index.get(at)
      if (there) there.push(target)
      else index.set(at, [target])
    }
    return index
  }
}
