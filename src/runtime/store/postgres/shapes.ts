import { type RawBuilder, sql } from 'kysely'
import { isSame, type Projection } from './projection.ts'
import { type Place, table } from './schema.ts'
import { type Runner, rows } from './sql.ts'
import { safeName } from './names.ts'
import { kept, unkept } from './text.ts'

/** The table of a form, as it stands in the database. */
export interface Shape {
  readonly form: string
  readonly table: RawBuilder<unknown>
  /** A change of a record fills all of them. */
  readonly projections: readonly Projection[]
  /** Those that every record of this tenant has filled: only they can be asked. */
  readonly filled: readonly Projection[]
}

/** What is known of the forms' tables. Others may add to them, and say so by counting up. */
export class Shapes {
  readonly #place: Place
  #forms: ReadonlyMap<string, Shape> = new Map()
  #revision = -1

  constructor(place: Place) {
    this.#place = place
  }

  known(form: string): Shape | undefined {
    return this.#forms.get(form)
  }

  /** Undefined: there is no such table. */
  async shape(on: Runner, form: string): Promise<Shape | undefined> {
    if (!this.#forms.has(form)) await this.refresh(on)
    return this.#forms.get(form)
  }

  /** What others have made since. */
  async refresh(on: Runner): Promise<void> {
    const place = this.#place
    const [found] = await rows<{ shape: number }>(on, sql`SELECT shape FROM ${table(place, 'format')}`)
    const revision = found?.shape ?? 0
    if (revision === this.#revision) return
    const forms = await rows<{ form: string }>(on, sql`SELECT form FROM ${table(place, 'forms')}`)
    const projections = await rows<Projection>(
      on,
      sql`SELECT form, field, "numeric" FROM ${table(place, 'projections')}`,
    )
    const filled = await rows<Projection>(
      on,
      sql`SELECT form, field, "numeric" FROM ${table(place, 'filled')} WHERE tenant = ${place.tenant}`,
    )
    this.#forms = new Map(
      forms.map(({ form: id }) => {
        const ofForm = projections.filter(({ form }) => form === id).map(opened)
        const isFilled = (projection: Projection) =>
          filled.some((each) => each.form === id && isSame(opened(each), projection))
        const form = unkept(id)
        const shape = { form, table: tableOf(place, form), projections: ofForm, filled: ofForm.filter(isFilled) }
        return [form, shape]
      }),
    )
    this.#revision = revision
  }
}

/** A form's table. */
export const tableOf = (place: Place, form: string): RawBuilder<unknown> =>
  table(place, tableName(form))

export const tableName = (form: string): string => `form_${safeName(form)}`

const opened = ({ form, field, numeric }: Projection): Projection => ({
  form: unkept(form),
  field: unkept(field),
  numeric,
  indexed: false,
})

export const keptProjection = ({ form, field }: Projection) => ({ form: kept(form), field: kept(field) })
