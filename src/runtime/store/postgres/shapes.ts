import { type RawBuilder, sql } from 'kysely'
import { safeName } from './names.ts'
import { isSame, ownProjections, type Projection } from './projection.ts'
import { type Place, table } from './schema.ts'
import { type Runner, rows } from './sql.ts'
import { kept, unkept } from './text.ts'

/** The table of a form, as it stands in the database. */
export interface Shape {
  readonly form: string
  readonly table: RawBuilder<unknown>
  /** A change of a record fills all of them. */
  readonly projections: readonly Projection[]
  /** Those that every record of this tenant has filled. */
  readonly filled: readonly Projection[]
  /** Of those, the ones that are kept as this process wants them: only they can be asked. */
  readonly usable: readonly Projection[]
}

/** What is known of the forms' tables. Others may add to them, and say so by counting up. */
export class Shapes {
  readonly #place: Place
  readonly #wanted: readonly Projection[]
  #forms: ReadonlyMap<string, Shape> = new Map()
  #revision = -1

  constructor(place: Place, wanted: readonly Projection[]) {
    this.#place = place
    this.#wanted = wanted
  }

  /** Another one wherever the tables are. */
  get revision(): number {
    return this.#revision
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
    const [found] = await rows<{ shape: number }>(
      on,
      sql`SELECT shape FROM ${table(place, 'format')}`,
    )
    const revision = found?.shape ?? 0
    if (revision === this.#revision) return
    const forms = await rows<{ form: string }>(on, sql`SELECT form FROM ${table(place, 'forms')}`)
    const projections = await rows<Projection>(
      on,
      sql`SELECT form, field, "numeric", sealed FROM ${table(place, 'projections')}`,
    )
    const filled = await rows<Projection>(
      on,
      sql`SELECT form, field, "numeric", sealed FROM ${table(place, 'filled')} WHERE tenant = ${place.tenant}`,
    )
    this.#forms = new Map(
      forms.map(({ form: id }) => {
        const ofForm = projections.filter(({ form }) => form === id).map(opened)
        const isFilled = (projection: Projection) =>
          filled.some((each) => each.form === id && isSame(opened(each), projection))
        const form = unkept(id)
        const shape = {
          form,
          table: tableOf(place, form),
          projections: ofForm,
          filled: ofForm.filter(isFilled),
          usable: ofForm.filter(isFilled).flatMap((each) => this.#wantedAs(each)),
        }
        return [form, shape]
      }),
    )
    this.#revision = revision
  }

  /** As this process wants it; none: it does not. */
  #wantedAs(projection: Projection): readonly Projection[] {
    const { form } = projection
    return [...ownProjections(form), ...this.#wanted]
      .filter((each) => each.form === form && isSame(each, projection))
      .slice(0, 1)
  }
}

/** The columns in which a field's values lie open. */
export const openColumn = (
  shape: Shape,
  field: string,
  numeric?: boolean,
): Projection | undefined =>
  shape.usable.find(
    (each) => each.field === field && !each.sealed && (numeric ?? each.numeric) === each.numeric,
  )

export const sealedColumn = (shape: Shape, field: string): Projection | undefined =>
  shape.usable.find((each) => each.field === field && each.sealed)

/** A form's table. */
export const tableOf = (place: Place, form: string): RawBuilder<unknown> =>
  table(place, tableName(form))

export const tableName = (form: string): string => `form_${safeName(form)}`

const opened = ({ form, field, numeric, sealed = false }: Projection): Projection => ({
  form: unkept(form),
  field: unkept(field),
  numeric,
  sealed,
  indexed: false,
})

export const keptProjection = ({ form, field }: Projection) => ({
  form: kept(form),
  field: kept(field),
})
