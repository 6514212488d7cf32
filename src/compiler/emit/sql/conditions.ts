import type { Application, Expression, Form, Role } from '../../../model/index.ts'
import { placeholdersOf } from '../../../model/names.ts'
import type { Dialect } from './dialect.ts'
import { sqlOf } from './expression.ts'
import { comment, type Names, own, quoted } from './names.ts'
import { type Place, placeOf } from './place.ts'
import { remarkOf } from './tables.ts'
import { truthSql } from './value.ts'

/** The ids of the records of a form that meet a condition on a day. What is unknown does not hold. */
function recordsWhere(when: Expression, place: Place): string {
  const id = `${place.record}.${quoted(own.id)}`
  return `SELECT ${id} FROM ${place.names.table(place.form)} AS ${place.record}
WHERE ${truthSql(sqlOf(when, place))}
ORDER BY ${id};
`
}

/** Of every 标识: the records that carry it. */
export const flagsSql = (
  application: Application,
  names: Names,
  dialect: Dialect,
): readonly { readonly id: string; readonly text: string }[] =>
  application.flags.flatMap(({ id, label, form: about, when }) => {
    const form = formOf(application, about)
    if (!form) return []
    const place = placeOf(application, form, names, dialect, 'today')
    return [
      { id, text: `${comment(`${label}：${form.label}`)}${today}${recordsWhere(when, place)}` },
    ]
  })

/** Of every role and form with a 范围: the records that a person in the role may see. */
export const scopesSql = (
  application: Application,
  names: Names,
  dialect: Dialect,
): readonly { readonly role: string; readonly form: string; readonly text: string }[] =>
  application.roles.flatMap((role) => {
    const me = placeholdersOf(role)
    return role.grants.flatMap(({ form: about, scope }) => {
      const form = formOf(application, about)
      if (!form || scope === null) return []
      const place = placeOf(application, form, names, dialect, 'today', me)
      const head = comment(`${role.label}：${form.label}`) + today + attributesIn(role, me)
      return [{ role: role.id, form: form.id, text: head + recordsWhere(scope, place) }]
    })
  })

const formOf = ({ forms }: Application, id: string): Form | undefined =>
  forms.find((form) => form.id === id)

const today = comment(':today 哪一天，如 2026-07-01')

const attributesIn = ({ attributes }: Role, me: ReadonlyMap<string, string>): string =>
  attributes
    .map(({ id, label, type }) =>
      comment(`:${me.get(id)} ${remarkOf({ label: `我.${label}`, type })}`),
    )
    .join('')
