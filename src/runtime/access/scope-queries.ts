import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application, FieldType, RecordData, RecordValue, Role } from '../../model/index.ts'
import { fileStems, placeholdersOf } from '../../model/names.ts'
import type { LoadedApplication } from '../application.ts'
import type { ReachPart } from '../store/store.ts'

/** The 范围 of a role as a query; null: none was emitted. Read once for an application. */
export function scopeQuery(
  app: LoadedApplication,
  role: Role,
  form: string,
  today: string,
  me: RecordData,
): ReachPart['sql'] {
  const queries = known.get(app) ?? queriesIn(app)
  known.set(app, queries)
  const text = queries.get(role.id)?.get(form)
  return text === undefined ? null : { text, values: { today, ...valuesOf(role, me) } }
}

const known = new WeakMap<LoadedApplication, Queries>()

/** By role and form. */
type Queries = ReadonlyMap<string, ReadonlyMap<string, string>>

function queriesIn({ application, folder }: LoadedApplication): Queries {
  const stems = stemsOf(application)
  return new Map(
    application.roles.map((role) => [
      role.id,
      new Map(
        role.grants.flatMap(({ form, scope }) => {
          const path = `${stems.roles.get(role.id)}/${stems.forms.get(form)}.postgres.sql`
          const text = scope === null ? null : read(join(folder, 'sql/scopes', path))
          return text === null ? [] : [[form, text]]
        }),
      ),
    ]),
  )
}

const stemsOf = ({ roles, forms }: Application) => ({
  roles: fileStems(roles.map(({ id }) => id)),
  forms: fileStems(forms.map(({ id }) => id)),
})

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function valuesOf(role: Role, me: RecordData): { readonly [name: string]: unknown } {
  const names = placeholdersOf(role)
  return Object.fromEntries(
    role.attributes.map(({ id, type }) => [
      names.get(id),
      inColumn(Object.hasOwn(me, id) ? me[id] : undefined, type),
    ]),
  )
}

/** As the emitted tables keep it: decimals are whole numbers of their last place. */
function inColumn(value: RecordValue | undefined, type: FieldType): unknown {
  if (value === undefined) return null
  if (type.kind !== 'decimal' && type.kind !== 'percent') return value
  const places = type.kind === 'percent' ? type.places + 2 : type.places
  const [whole = '', part = ''] = String(value).split('.')
  return BigInt(`${whole}${part.padEnd(places, '0').slice(0, places)}`).toString()
}
