import { isDeepStrictEqual } from 'node:util'
import type { Application, Field, Form, Given, RecordData, Sample } from '../model/index.ts'
import {
  firstStep,
  judge,
  own,
  type Run,
  settle,
  stateTarget,
  type Target,
} from '../rules/index.ts'

/** The sample as a record, and what it is judged by: the records that it points at and those that are given beside it. */
export function recordOf(
  application: Application,
  form: Form,
  sample: Sample,
): { readonly data: RecordData; readonly run: Run } {
  const { [stateTarget]: said, ...sampled } = sample.data
  const state = said === undefined ? stateOfSubmitted(form) : String(said)
  const day = sample.submitted ?? usualDay(form, sampled)
  const others = new Others(application)
  const data = others.place(form, sampled, self, day)
  const run = { ...others.runOn(day, self), state }
  others.self = { form, id: self, data: settle(form, data, run).data, submitted: day, state }
  const given = (sample.given ?? []).map((each, index) => ({
    ...each,
    key: `given:${index}`,
    day: each.submitted ?? usualDay(others.formOf(each.form), each.data),
  }))
  for (const each of given.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
    others.add(each, each.key, each.day)
  return { data, run }
}

const self = 'sample'

/** A record with what is said of it: the rest of its data is worked out from that. */
interface Known extends Target {
  readonly said: RecordData
  readonly given: string | null
}

const stateOfSubmitted = (form: Form): string | null => firstStep(form)?.to ?? null

/** A sample without a date is filed in time: on the first day of its deadline's month, else on a day of no meaning. */
function usualDay(form: Form | undefined, data: Sample['data']): string {
  const deadline = form?.deadline
  const year = deadline?.yearField ? Number(own(data, deadline.yearField)) + 1 : 2026
  const month = String(deadline?.month ?? 1).padStart(2, '0')
  return `${Number.isInteger(year) ? year : 2026}-${month}-01`
}

/** The records beside a sample's own, each judged on its day by those there were before it. */
class Others {
  self: Target | null = null
  readonly #application: Application
  readonly #known: Known[] = []

  constructor(application: Application) {
    this.#application = application
  }

  formOf(id: string): Form | undefined {
    return this.#application.forms.find((form) => form.id === id)
  }

  runOn(day: string, record: string): Run {
    const { options, parameters, tiers } = this.#application
    return {
      today: day,
      submitted: day,
      options,
      parameters,
      tiers,
      record,
      resolve: (form, id) => this.#find(form, id),
      records: (form) => this.#known.filter((each) => each.form.id === form),
    }
  }

  /** A record's data as it would be stored: what stands in the place of a reference becomes a record of its own. */
  place(form: Form, data: Sample['data'], key: string, day: string): RecordData {
    const placed = this.#placed(form, form.fields, data, key, day)
    return { ...this.#taken(form, placed), ...placed }
  }

  /** The id that the record has; more of one that is known already has the id of that. */
  add(given: Pick<Given, 'form' | 'data' | 'conclusion'>, key: string, day: string): string {
    const form = this.formOf(given.form)
    if (!form) return key
    const { [stateTarget]: stands, ...data } = given.data
    const placed = this.place(form, data, key, day)
    const at = this.#same(form, placed)
    const former = this.#known[at]
    const id = former?.id ?? key
    const said = { ...former?.said, ...placed }
    const state = stands === undefined ? (former?.state ?? stateOfSubmitted(form)) : String(stands)
    const run = { ...this.runOn(day, id), state }
    const { values, conclusion } = judge(form, said, run)
    const known: Known = {
      form,
      id,
      said,
      data: { ...values, ...said },
      submitted: day,
      state,
      conclusion: given.conclusion ?? former?.given ?? conclusion,
      given: given.conclusion ?? former?.given ?? null,
    }
    this.#known.splice(former ? at : this.#known.length, former ? 1 : 0, known)
    return id
  }

  #find(form: string, id: string): Target | null {
    if (this.self?.form.id === form && this.self.id === id) return this.self
    return this.#known.find((each) => each.form.id === form && each.id === id) ?? null
  }

  /** Of a form's own fields, or of the columns of a table of it. */
  #placed(
    form: Form,
    fields: readonly Field[],
    data: Sample['data'],
    key: string,
    day: string,
  ): RecordData {
    const entries = Object.entries(data).map(([id, value]) => {
      const field = fields.find((each) => each.id === id)
      return [id, field ? this.#value(form, field, value, `${key}.${id}`, day) : value] as const
    })
    return { ...this.#implied(form, fields, data), ...Object.fromEntries(entries) } as RecordData
  }

  #value(form: Form, { type }: Field, value: unknown, key: string, day: string): unknown {
    if (type.kind === 'table' && Array.isArray(value))
      return value.map((row: unknown, index) =>
        isData(row) ? this.#placed(form, type.columns, row, `${key}.${index}`, day) : row,
      )
    if (type.kind !== 'ref' || !isData(value)) return value
    return this.add({ form: type.form, data: value, conclusion: null }, key, day)
  }

  /** The place of what is known of the same record: what 唯一 names is the same, and nothing is said otherwise. */
  #same(form: Form, data: RecordData): number {
    const isSame = ({ form: { id }, said }: Known) =>
      id === form.id &&
      form.unique.every((field) => own(said, field) !== undefined) &&
      Object.entries(said).every(([field, value]) => {
        const now = own(data, field)
        return isDeepStrictEqual(now, value) || (now === undefined && !form.unique.includes(field))
      })
    return form.unique.length === 0 ? -1 : this.#known.findIndex(isSame)
  }

  /** What is 取自 a reference and not said. */
  #taken(form: Form, data: RecordData): RecordData {
    const entries = form.fields.flatMap(({ id, from }) => {
      const type = form.fields.find((field) => field.id === from?.field)?.type
      const key = from && own(data, from.field)
      const target = type?.kind === 'ref' && typeof key === 'string' && this.#find(type.form, key)
      const value = from && target ? own(target.data, from.target) : undefined
      return value === undefined ? [] : [[id, value] as const]
    })
    return Object.fromEntries(entries) as RecordData
  }

  /** Of a record beside the sample: references left out that can only mean the sample, or what it points at. */
  #implied(form: Form, fields: readonly Field[], data: Sample['data']): RecordData {
    const entries = fields.flatMap(({ id, type }) => {
      if (type.kind !== 'ref' || own(data, id) !== undefined) return []
      const key = this.#meant(form, id, type.form)
      return key === undefined ? [] : [[id, key] as const]
    })
    return Object.fromEntries(entries)
  }

  #meant(form: Form, field: string, target: string): string | undefined {
    if (this.self === null) return undefined
    const { form: mine, data } = this.self
    if (target === mine.id) return form.id === mine.id ? undefined : self
    const pointing = mine.fields.filter(({ type }) => type.kind === 'ref' && type.form === target)
    const same = form.id === mine.id ? pointing.find(({ id }) => id === field) : undefined
    const [meant, other] = same ? [same] : pointing
    const key = meant && !other ? own(data, meant.id) : undefined
    return typeof key === 'string' ? key : undefined
  }
}

const isData = (value: unknown): value is Sample['data'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
