import type {
  Application,
  Field,
  Form,
  Notice,
  Report,
  Role,
  Rule,
  Transition,
} from '../model/index.ts'

/**
 * What an earlier program emitted, as this one expects it: a list that was not known then is empty, a choice was not
 * made, a mark is not set; never what decides who may do what. Throws with the name of what nothing can stand in for.
 */
export const completeForm = (form: Form): Form => {
  const whole = complete('form', form, forForm)
  const { fields, rules, transitions } = whole
  return withParts(whole, {
    fields: each(fields, completeField),
    rules: each(rules, (rule) => complete('rule', rule, forRule)),
    transitions: each(transitions, (step) => complete('transition', step, forTransition)),
  })
}

/** The same of the app but for its forms, which lie elsewhere. */
export function completeApplication<A extends Omit<Application, 'forms'>>(application: A): A {
  const whole = complete('application', application, forApplication)
  const { notices, reports, roles } = whole
  return withParts<A>(whole, {
    notices: each(notices, (notice) => complete('notice', notice, forNotice)),
    reports: each(reports, (report) => complete('report', report, forReport)),
    roles: each(roles, (role) => complete('role', role, forRole)),
  } as Partial<A>)
}

function completeField(field: Field): Field {
  const whole = complete('field', field, forField)
  const { type } = whole
  if (type.kind !== 'table') return whole
  const columns = each(type.columns, completeField)
  return columns === type.columns ? whole : { ...whole, type: { ...type, columns } }
}

/** What stands in for each property that every such thing has now; `needed`: nothing can. */
type Standins<T> = {
  readonly [K in keyof T as T extends Record<K, T[K]> ? K : never]: typeof needed | Empty<T[K]>
}

type Empty<V> = V extends readonly unknown[]
  ? readonly []
  : V extends boolean
    ? false
    : null extends V
      ? null
      : never

const needed = Symbol('needed')
const none = [] as const

/** Without its roles an app would be open to everybody, so nothing stands in for them. */
const forApplication: Standins<Omit<Application, 'forms'>> = {
  ...{ kind: needed, id: needed, label: needed, bureau: needed, roles: needed },
  ...{ laws: needed, options: needed, parameters: needed },
  ...{ tiers: none, flags: none, notices: none, reports: none },
}

const forForm: Standins<Form> = {
  ...{ kind: needed, id: needed, label: needed, version: needed, hash: needed, baseline: needed },
  ...{ filledBy: needed, reviewedBy: needed, sections: needed, fields: needed },
  ...{ rules: needed, states: needed, transitions: needed },
  ...{ basis: none, unique: none, samples: none, deadline: null, conclusion: null },
}

const forField: Standins<Field> = {
  ...{ kind: needed, id: needed, label: needed, type: needed, required: needed, masked: needed },
  ...{ visible: null, calculate: null, from: null, hint: null, initial: null },
  ...{ least: null, most: null, shortest: null, longest: null },
  ...{ readonly: false, formerly: none },
}

const forRule: Standins<Rule> = {
  ...{ kind: needed, id: needed, label: needed, stage: needed, text: needed, hash: needed },
  ...{ cases: needed, reads: needed, basis: none, demand: null, from: null, until: null },
}

const forTransition: Standins<Transition> = {
  ...{ from: needed, to: needed, label: needed, by: needed, when: null, reason: false },
}

const forNotice: Standins<Notice> = {
  ...{ kind: needed, id: needed, label: needed, form: needed, layout: needed, hash: needed },
  ...{ title: needed, to: needed, signer: needed, body: needed },
  ...{ cc: none, enclosures: none, needs: none, order: none },
  ...{ draftedBy: none, reviewedBy: none, signedBy: none },
  ...{ when: null, number: null, remark: null, due: null },
}

const forReport: Standins<Report> = {
  ...{ kind: needed, id: needed, label: needed, hash: needed },
  ...{ figures: none, tables: none, exports: none },
}

const forRole: Standins<Role> = {
  ...{ kind: needed, id: needed, label: needed, hash: needed },
  ...{ attributes: none, grants: none },
}

/** The same one where nothing is missing. */
function complete<T extends object>(
  what: string,
  value: T,
  standins: { readonly [name: string]: unknown },
): T {
  const missing = Object.entries(standins).filter(([name]) => !Object.hasOwn(value, name))
  const lost = missing.find(([, standin]) => standin === needed)
  if (lost) throw new Error(`${what}: no ${lost[0]}`)
  return missing.length === 0 ? value : { ...value, ...Object.fromEntries(missing) }
}

function each<T>(list: readonly T[], one: (item: T) => T): readonly T[] {
  const done = list.map(one)
  return done.every((item, at) => item === list[at]) ? list : done
}

function withParts<T extends object>(whole: T, parts: Partial<T>): T {
  const isSame = Object.entries(parts).every(
    ([name, part]) => part === (whole as { readonly [name: string]: unknown })[name],
  )
  return isSame ? whole : { ...whole, ...parts }
}
