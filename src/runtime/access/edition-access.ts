import type { Application, Field, Form, Grant } from '../../model/index.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { type Access, accessOf } from './access.ts'
import { type Held, isMasking, openSight, type Sight, sightThrough, wholeSight } from './sight.ts'

/**
 * What a visitor may see and do in records of another edition. Who may is decided by the roles of the current one, also
 * for each field that it still has; a field that only the other edition has is open to those whom that edition showed it.
 */
export function accessUnder(now: Access, own: LoadedApplication): Access {
  const known = remembered(now)
  const found = known.get(own) ?? made(now, own)
  known.set(own, found)
  return found
}

function made(now: Access, own: LoadedApplication): Access {
  const { visitor, isByRole } = now
  const grants = new Map<Form, ReadonlyMap<Held, Held>>()
  /** By the grant of the current edition that it stands for. */
  const merged = (form: Form, current: Form): ReadonlyMap<Held, Held> => {
    const has =
      grants.get(form) ??
      new Map(
        now.held(current).map((held) => [held, mergedHeld(own.application, form, current, held)]),
      )
    grants.set(form, has)
    return has
  }
  const currentOf = (form: Form): Form | undefined => formOf(now.app, form.id)
  /** Of a form that the current edition has no more, its last say stands. */
  const alone = accessOf(own, visitor, now.today)

  return {
    app: own,
    visitor,
    today: now.today,
    isByRole,
    held(form) {
      const current = currentOf(form)
      return current ? [...merged(form, current).values()] : alone.held(form)
    },
    reach(form, field) {
      const current = currentOf(form)
      return current ? now.reach(current, field) : alone.reach(form, field)
    },
    common(form) {
      const current = currentOf(form)
      return current ? now.common(current) : alone.common(form)
    },
    sight(form, record, view) {
      const current = currentOf(form)
      if (!current) return alone.sight(form, record, view)
      if (visitor.account === null) return wholeSight(form)
      if (!isByRole) return openSight(form)
      const sight = now.sight(current, record, view)
      return sight && sightOf(form, sight, merged(form, current))
    },
    commonSight: (form) => (isByRole && currentOf(form) ? null : alone.commonSight(form)),
  }
}

function sightOf(form: Form, { held }: Sight, merged: ReadonlyMap<Held, Held>): Sight {
  return sightThrough(
    form,
    held.flatMap((each) => merged.get(each) ?? []),
  )
}

function mergedHeld(
  own: Application,
  form: Form,
  current: Form,
  { role, grant, post }: Held,
): Held {
  const former = own.roles.find(({ id }) => id === role.id)
  const formerGrant = former?.grants.find((each) => each.form === form.id)
  const openToAll = own.roles.length === 0
  const nowOf = (field: Field): Field | undefined =>
    current.fields.find(({ id, formerly }) => id === field.id || formerly.includes(field.label))
  const ids = (list: 'visible' | 'editable'): Grant['visible'] =>
    form.fields.flatMap((field) => {
      const same = nowOf(field)
      const has = same
        ? grant[list].includes(same.id)
        : openToAll || (formerGrant?.[list].includes(field.id) ?? false)
      return has ? [field.id] : []
    })
  const masked = form.fields.flatMap((field) => {
    const same = nowOf(field)
    const isMasked = same
      ? isMasking(same) || grant.masked.includes(same.id)
      : (formerGrant?.masked.includes(field.id) ?? false)
    return isMasked ? [field.id] : []
  })
  return {
    role,
    post,
    grant: { ...grant, visible: ids('visible'), editable: ids('editable'), masked },
  }
}

const knownOf = new WeakMap<Access, Map<LoadedApplication, Access>>()

function remembered(now: Access): Map<LoadedApplication, Access> {
  const known = knownOf.get(now) ?? new Map<LoadedApplication, Access>()
  knownOf.set(now, known)
  return known
}
