import type { Field, Form, RecordData, StoredRecord } from '../../model/index.ts'
import { fieldOf } from '../../rules/fields.ts'
import { holds, textualKinds, valuesOf } from '../../rules/index.ts'
import type { LoadedApplication } from '../application.ts'
import type { Visitor } from '../people/model.ts'
import { runOf } from '../records/run.ts'
import type { Reach, View } from '../store/store.ts'
import { sameAs } from './own-values.ts'
import { scopeQuery } from './scope-queries.ts'
import { type Held, openSight, type Sight, sightThrough, wholeSight } from './sight.ts'

/** What the roles of the language let one visitor see, on one day. */
export interface Access {
  readonly app: LoadedApplication
  readonly visitor: Visitor
  /** YYYY-MM-DD. */
  readonly today: string
  /** Whether roles decide: neither for the server itself, nor in an app that has none. */
  readonly isByRole: boolean
  /** The visitor's grants on a form that show anything of it. */
  held(form: Form): readonly Held[]
  /** For the store; undefined: every record. `field`: only through grants that show it. */
  reach(form: Form, field?: string): Reach | undefined
  /** Values of fields that every record within reach has: what an index finds, none need be looked through for. */
  common(form: Form): RecordData
  /** Null: the record is beyond reach. */
  sight(form: Form, record: StoredRecord, view: Lookup): Sight | null
  /** Of every record within reach, where it is the same for all; null: it is not, or there is none. */
  commonSight(form: Form): Sight | null
}

export type Lookup = Pick<View, 'get' | 'matching' | 'scan'>

export function accessOf(app: LoadedApplication, visitor: Visitor, today: string): Access {
  const isServer = visitor.account === null
  const isByRole = !isServer && (app.application.roles.length > 0 || visitor.duty !== null)
  const grants = new Map<string, readonly Held[]>()
  const sights = new Map<string, Sight>()

  const held = (form: Form): readonly Held[] => {
    const known = grants.get(form.id) ?? heldBy(app, visitor, form)
    grants.set(form.id, known)
    return known
  }
  const through = (form: Form, all: readonly Held[], some: readonly Held[]): Sight => {
    const name = `${form.id}\n${some.map((each) => all.indexOf(each)).join()}`
    const known = sights.get(name) ?? sightThrough(form, some)
    sights.set(name, known)
    return known
  }
  return {
    app,
    visitor,
    today,
    isByRole,
    held,
    reach(form, field) {
      if (!isByRole) return undefined
      const showing = held(form).filter(
        ({ grant }) => field === undefined || grant.visible.includes(field),
      )
      return showing.map(({ role, grant, post }) => ({
        test:
          grant.scope === null
            ? null
            : (record, view) => isHeld(app, form, record, { role, grant, post }, today, view),
        sql: grant.scope === null ? null : scopeQuery(app, role, form.id, today, post.attributes),
      }))
    },
    common(form) {
      const [only, ...others] = isByRole ? held(form) : []
      if (!only || others.length > 0) return {}
      const values = Object.entries(sameAs(only.grant.scope, only.post.attributes))
      return Object.fromEntries(values.filter(([id]) => isIndexed(fieldOf(form, id))))
    },
    sight(form, record, view) {
      if (isServer) return wholeSight(form)
      if (!isByRole) return openSight(form)
      const all = held(form)
      const some = all.filter((each) => isHeld(app, form, record, each, today, view))
      return some.length === 0 ? null : through(form, all, some)
    },
    commonSight(form) {
      if (isServer) return wholeSight(form)
      if (!isByRole) return openSight(form)
      const all = held(form)
      const isCommon = all.length === 1 || (all.length > 0 && all.every(isUnbounded))
      return isCommon ? through(form, all, all) : null
    },
  }
}

/** One value is written in one way only, unlike 1.0 and 1.00. */
const isIndexed = (field: Field | undefined): boolean =>
  field !== undefined &&
  (textualKinds.has(field.type.kind) || field.type.kind === 'choice' || field.type.kind === 'ref')

const isUnbounded = ({ grant }: Held): boolean => grant.scope === null

/** An administrator's account holds none, whatever it says. */
function heldBy({ application }: LoadedApplication, visitor: Visitor, form: Form): Held[] {
  if (visitor.duty !== null) return []
  return visitor.posts.flatMap((post) => {
    const role = application.roles.find(({ id }) => id === post.role)
    const grant = role?.grants.find((each) => each.form === form.id)
    return role && grant && grant.visible.length > 0 ? [{ role, grant, post }] : []
  })
}

/** Whether a grant's 范围 has the record; what is unknown is outside. Parameters count as they are today. */
function isHeld(
  app: LoadedApplication,
  form: Form,
  record: StoredRecord,
  { grant, post }: Held,
  today: string,
  view: Lookup,
): boolean {
  if (grant.scope === null) return true
  const { id, submitted, judgement, state } = record
  const run = {
    ...runOf(app, { today, submitted, state }, view, id),
    judgement,
    baseline: today,
    me: post.attributes,
  }
  return holds(grant.scope, { form, data: valuesOf(record), run })
}
