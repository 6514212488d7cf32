import { columnsIn } from '../../model/columns.ts'
import type { Application, Field, Form } from '../../model/index.ts'
import { formsOf } from '../../model/tallies.ts'
import { formerKey } from './place.ts'
import { rewritten } from './rewrite.ts'
import { same } from './same.ts'

/** The earlier definition with everything called as in the later one, and by `formerKey` what it was called. */
export interface Aligned {
  readonly application: Application
  readonly former: ReadonlyMap<string, string>
}

/** By the id in the earlier definition, the one in the later; only where they differ. */
export type Ids = ReadonlyMap<string, string>

export interface Renames extends FieldRenames {
  readonly options: Ids
  readonly parameters: Ids
  readonly tiers: Ids
  readonly notices: Ids
  readonly roles: Ids
}

interface FieldRenames {
  readonly forms: Ids
  /** By the form's id in the earlier definition. */
  readonly fields: ReadonlyMap<string, Ids>
  /** By “form.table” in the earlier definition. */
  readonly columns: ReadonlyMap<string, Ids>
}

export function align(before: Application, after: Application): Aligned {
  const forms = matched(before.forms, after.forms)
  const fields = new Map<string, Ids>()
  const columns = new Map<string, Ids>()
  const rules: (readonly [Ids, string])[] = []
  for (const [form, now] of partners(before.forms, after.forms, forms)) {
    const ids = matchedFields(form.fields, now.fields)
    fields.set(form.id, ids)
    for (const [table, is] of partners(form.fields, now.fields, ids))
      columns.set(`${form.id}.${table.id}`, matchedFields(columnsIn(table), columnsIn(is)))
    rules.push([matched(form.rules, now.rules), now.id])
  }
  const renames: Renames = {
    forms,
    fields,
    columns,
    options: new Map([
      ...matched(before.options, after.options),
      ...ownLists(before.forms, after.forms, { forms, fields, columns }),
    ]),
    parameters: matched(before.parameters, after.parameters),
    tiers: matched(before.tiers ?? [], after.tiers ?? []),
    notices: matched(before.notices, after.notices),
    roles: matched(before.roles, after.roles),
  }
  const others = {
    flags: matched(before.flags, after.flags),
    reports: matched(before.reports, after.reports),
    rules: new Map(rules.map(([ids, form]) => [form, ids])),
    sections: sectionsOf(before.forms, after.forms, forms),
  }
  const former = formers(renames, others, before, after)
  if (former.size === 0) return { application: before, former }
  return { application: rewritten(before, renames, others), former }
}

interface Named {
  readonly id: string
  readonly label: string
}

/** By id; else by name; else by what they are, where they differ in nothing but their names. */
function matched<T extends Named>(before: readonly T[], after: readonly T[]): Ids {
  const lost = before.filter(({ id }) => !after.some((each) => each.id === id))
  const free = after.filter(({ id }) => !before.some((each) => each.id === id))
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const isLike of [calledAlike, madeAlike])
    for (const old of lost) {
      const now = free.find((each) => !taken.has(each.id) && isLike(old, each))
      if (found.has(old.id) || now === undefined) continue
      found.set(old.id, now.id)
      taken.add(now.id)
    }
  return found
}

const calledAlike = (one: Named, other: Named): boolean => one.label === other.label

const madeAlike = (one: Named, other: Named): boolean => same(unnamed(one), unnamed(other))

const unnamed = ({ id, label, ...rest }: Named): unknown => ({ ...rest, text: null })

/** Of fields only 曾用名 says that one is another under a new name: data goes by it. */
function matchedFields(before: readonly Field[], after: readonly Field[]): Ids {
  const lost = before.filter(({ id }) => !after.some((each) => each.id === id))
  const free = after.filter(({ id }) => !before.some((each) => each.id === id))
  return new Map(
    lost.flatMap((old) => {
      const now =
        free.find(({ formerly }) => formerly.includes(old.label) || formerly.includes(old.id)) ??
        free.find(({ label }) => old.label === label)
      return now ? [[old.id, now.id] as const] : []
    }),
  )
}

/** Things that are one, each under both definitions. */
function partners<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  ids: Ids,
): readonly (readonly [T, T])[] {
  return before.flatMap((old) => {
    const now = after.find(({ id }) => id === (ids.get(old.id) ?? old.id))
    return now ? [[old, now] as const] : []
  })
}

/** Lists that stand with a field go by the field. */
function ownLists(
  before: readonly Form[],
  after: readonly Form[],
  { forms, fields, columns }: FieldRenames,
): Ids {
  const found = new Map<string, string>()
  const note = (old: Field, now: Field): void => {
    const [was, is] = [old.type, now.type]
    if ('options' in was && 'options' in is && was.options !== is.options) {
      if (isOwn(was.options, old) && isOwn(is.options, now)) found.set(was.options, is.options)
    }
  }
  for (const [form, now] of partners(before, after, forms))
    for (const [field, is] of partners(form.fields, now.fields, fields.get(form.id) ?? new Map())) {
      note(field, is)
      const ids = columns.get(`${form.id}.${field.id}`) ?? new Map()
      for (const pair of partners(columnsIn(field), columnsIn(is), ids)) note(...pair)
    }
  return found
}

const isOwn = (list: string, { id }: Field): boolean => list.endsWith(`.${id}`)

const sectionsOf = (
  before: readonly Form[],
  after: readonly Form[],
  forms: Ids,
): ReadonlyMap<string, Ids> =>
  new Map(
    partners(before, after, forms).map(([form, now]) => [
      now.id,
      matched(form.sections, now.sections),
    ]),
  )

/** The lists whose ids no expression names. */
export interface OtherRenames {
  readonly flags: Ids
  readonly reports: Ids
  /** By the form's id in the later definition. */
  readonly rules: ReadonlyMap<string, Ids>
  readonly sections: ReadonlyMap<string, Ids>
}

function formers(
  renames: Renames,
  others: OtherRenames,
  before: Application,
  after: Application,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const note = (kind: string, ids: Ids | undefined, form = '', path = ''): void => {
    for (const [old, now] of ids ?? []) found.set(formerKey(kind, path + now, form), path + old)
  }
  for (const [old, now] of renames.forms) found.set(formerKey('form', now, now), old)
  note('parameter', renames.parameters)
  note('tiers', renames.tiers)
  note('role', renames.roles)
  for (const form of before.forms) {
    const id = renames.forms.get(form.id) ?? form.id
    const fields = renames.fields.get(form.id)
    note('field', fields, id)
    for (const { id: table } of form.fields)
      note(
        'column',
        renames.columns.get(`${form.id}.${table}`),
        id,
        `${fields?.get(table) ?? table}.`,
      )
    note('rule', others.rules.get(id), id)
    note('section', others.sections.get(id), id)
  }
  const formsOfReport = ({ reports }: Application, id: string): string => {
    const report = reports.find((each) => each.id === id)
    return (report && formsOf(report)[0]) ?? ''
  }
  const formOf = (list: readonly { readonly id: string; readonly form: string }[], id: string) =>
    list.find((each) => each.id === id)?.form ?? ''
  for (const [old, now] of renames.notices)
    found.set(formerKey('notice', now, formOf(after.notices, now)), old)
  for (const [old, now] of others.flags)
    found.set(formerKey('flag', now, formOf(after.flags, now)), old)
  for (const [old, now] of others.reports)
    found.set(formerKey('report', now, formsOfReport(after, now)), old)
  // A list that stands with a field has its id from there: the field tells it.
  for (const [old, now] of renames.options)
    if (!now.includes('.')) found.set(formerKey('options', now), old)
  return found
}
