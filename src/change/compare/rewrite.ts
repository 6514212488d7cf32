import { columnsIn } from '../../model/columns.ts'
import type { Application, Form } from '../../model/index.ts'
import type { Ids, OtherRenames, Renames } from './align.ts'

/** The same definition with the ids of another one; `renames` tells which are which. */
export function rewritten(
  application: Application,
  renames: Renames,
  others: OtherRenames,
): Application {
  const writer = new Writer(application, renames)
  const all = <T>(items: readonly T[], change: (item: T) => T): readonly T[] => items.map(change)
  const called = <T extends { readonly id: string }>(item: T, ids: Ids | undefined): T => ({
    ...item,
    id: ids?.get(item.id) ?? item.id,
  })
  const inForm = <T extends { readonly form: string }>(item: T): T =>
    writer.write(item, { form: item.form })
  return {
    ...application,
    ...writer.write(rightsOf(application), nowhere),
    options: all(application.options, (list) =>
      writer.write(called(list, renames.options), nowhere),
    ),
    parameters: all(application.parameters, (each) => called(each, renames.parameters)),
    tiers: all(application.tiers ?? [], (each) => called(each, renames.tiers)),
    forms: all(application.forms, (form) => {
      const id = renames.forms.get(form.id) ?? form.id
      const fields = renames.fields.get(form.id)
      const { samples: _, ...rest } = form
      const written = writer.write({ ...rest, samples: [] } as Form, { form: form.id })
      return {
        ...written,
        id,
        fields: written.fields.map((field) => called(field, fields)),
        rules: written.rules.map((rule) => called(rule, others.rules.get(id))),
        sections: written.sections.map((section) => called(section, others.sections.get(id))),
      }
    }),
    flags: all(application.flags, (flag) => called(inForm(flag), others.flags)),
    notices: all(application.notices, (notice) => called(inForm(notice), renames.notices)),
    reports: all(application.reports, (report) =>
      called(writer.write(report, nowhere), others.reports),
    ),
    roles: all(application.roles, (role) => ({
      ...called(role, renames.roles),
      attributes: role.attributes.map((each) => writer.write(each, nowhere)),
      grants: role.grants.map(inForm),
    })),
  }
}

const rightsOf = ({ revisedBy, publishedBy, areas }: Application) => ({
  ...(areas && { areas }),
  ...(revisedBy && { revisedBy }),
  ...(publishedBy && { publishedBy }),
})

/** Ids in the earlier definition. */
interface At {
  readonly form: string
  readonly table?: string
  /** The form of the records gone through. */
  readonly other?: string
}

const nowhere: At = { form: '' }

type Part = { readonly [key: string]: unknown }

class Writer {
  readonly #forms: ReadonlyMap<string, Form>
  readonly #renames: Renames

  constructor({ forms }: Application, renames: Renames) {
    this.#forms = new Map(forms.map((form) => [form.id, form]))
    this.#renames = renames
  }

  write<T>(part: T, at: At): T {
    return this.#any(part, at) as T
  }

  #any(part: unknown, at: At): unknown {
    if (Array.isArray(part)) return part.map((each) => this.#any(each, at))
    if (typeof part !== 'object' || part === null) return part
    return this.#part(part as Part, at)
  }

  #part(part: Part, at: At): Part {
    const inside = this.#inside(part, at)
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        this.#named(part, key, value, at) ?? this.#any(value, inside),
      ]),
    )
  }

  /** Where the parts of this one stand. */
  #inside(part: Part, at: At): At {
    const { kind } = part
    if (kind === 'aggregate') return { ...at, table: String(part.table) }
    if (kind === 'across') return { ...at, other: this.#gone(part.of, at) }
    if ('measures' in part) {
      // A 统计 stands in what it counts.
      const { form, table } = part.source as Part
      return { form: String(form), ...(table !== null && { table: String(table) }) }
    }
    if ('over' in part) {
      const over = part.over as Part
      if (over.kind === 'table') return { ...at, table: String(over.table) }
      if (over.kind === 'records') return { form: this.#gone(over.of, at) }
    }
    if ('source' in part && 'measures' in part) {
      const { form, table } = part.source as Part
      return { form: String(form), ...(typeof table === 'string' && { table }) }
    }
    if ('seed' in part && 'count' in part) return { ...at, other: String(part.form) }
    return kind === 'field' && 'formerly' in part && columnsIn(part as never).length > 0
      ? { ...at, table: String(part.id) }
      : at
  }

  #gone(of: unknown, at: At): string {
    const { kind, form } = of as Part
    return kind === 'form' ? String(form) : at.form
  }

  /** The new name that a property holds; null: it holds no name, or one that stays. */
  #named(part: Part, key: string, value: unknown, at: At): unknown {
    const name = (ids: Ids | undefined, id: unknown): unknown =>
      typeof id === 'string' ? (ids?.get(id) ?? id) : id
    const names = (ids: Ids | undefined): unknown =>
      Array.isArray(value) ? value.map((id) => name(ids, id)) : null
    const { forms, options, parameters, tiers, notices, roles } = this.#renames
    const fields = this.#renames.fields.get(at.form)
    switch (key) {
      case 'form':
      case 'extends':
        return typeof value === 'string' ? name(forms, value) : null
      case 'options':
      case 'parent':
        return typeof value === 'string' ? name(options, value) : null
      case 'parameter':
        return typeof value === 'string' ? name(parameters, value) : null
      case 'tiers':
        return typeof value === 'string' ? name(tiers, value) : null
      case 'forms':
        return isTexts(value) ? names(forms) : null
      case 'sends':
        return names(notices)
      case 'filledBy':
      case 'reviewedBy':
      case 'revisedBy':
      case 'publishedBy':
      case 'draftedBy':
      case 'signedBy':
      case 'seenBy':
        return names(roles)
      case 'by':
        return Array.isArray(value) && value.every((each) => typeof each === 'string')
          ? names(roles)
          : typeof value === 'string'
            ? value
            : null
      case 'called':
      case 'unique':
      case 'visible':
      case 'editable':
      case 'masked':
      case 'fields':
      case 'reads':
        return isTexts(value) ? names(fields) : null
      case 'yearField':
      case 'follows':
      case 'seed':
      case 'candidates':
      case 'table':
        return typeof value === 'string' ? name(fields, value) : null
      case 'column':
        return typeof value === 'string' ? name(this.#columns(at), value) : null
      case 'field':
        return typeof value === 'string' ? name(this.#fieldsOf(part, at), value) : null
      case 'target':
        return typeof value === 'string' ? name(this.#targets(part, at), value) : null
      case 'id':
        // A column of a table: fields and the rest are called where their lists are written.
        return at.table !== undefined && part.kind === 'field'
          ? name(this.#columns(at), value)
          : null
      default:
        return null
    }
  }

  #columns({ form, table = '' }: At): Ids | undefined {
    return this.#renames.columns.get(`${form}.${table}`)
  }

  #fieldsOf({ kind }: Part, at: At): Ids | undefined {
    const { fields } = this.#renames
    return fields.get(kind === 'their' ? (at.other ?? at.form) : at.form)
  }

  /** The fields of the form that a reference leads to. */
  #targets(part: Part, at: At): Ids | undefined {
    const of = this.#forms.get(part.kind === 'their' ? (at.other ?? at.form) : at.form)
    const table = of?.fields.find(({ id }) => id === at.table)
    const field =
      part.kind === 'columnReference'
        ? table && columnsIn(table).find(({ id }) => id === part.column)
        : of?.fields.find(({ id }) => id === part.field)
    return field?.type.kind === 'ref' ? this.#renames.fields.get(field.type.form) : undefined
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
