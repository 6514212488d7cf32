import type { Field, Flag, Form, StoredRecord } from '../../../model/index.ts'
import { titleFields } from '../../../model/titles.ts'
import { fieldOf } from '../../../rules/fields.ts'
import type { Sort } from '../../store/store.ts'
import { addresses, withQuery } from '../addresses.ts'
import { showInstant } from '../instants.ts'
import { writtenValue } from '../record/written.ts'
import { allOf, type References } from '../references.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { titleOf } from '../titles.ts'

export interface HeadingView {
  readonly label: string
  readonly href: string | null
  readonly sorted: 'ascending' | 'descending' | null
  readonly arrow: string
  readonly figure: boolean
}

export interface CellView {
  readonly text: string
  readonly href: string | null
  readonly mark: boolean
  /** Not to be broken into lines. */
  readonly tight: boolean
  readonly figure: boolean
}

/** The heading of a column: a field, or "@title", "@state", "@conclusion", "@updated". */
export function headingView(
  site: Site,
  form: Form,
  id: string,
  query: URLSearchParams,
): HeadingView | undefined {
  const label = labelOf(site, form, id)
  if (label === null) return undefined
  const sort = sortOf(form, query)
  const [known] = sortKeys(form, id)
  const key = known !== undefined && isSortable(site, form, known) ? known : undefined
  const sorted = key === undefined || sort.field !== key ? null : direction(sort)
  return {
    label,
    href: key === undefined ? null : sortAddress(form, query, key, sorted),
    sorted,
    arrow: sorted === null ? '' : arrows[sorted],
    figure: isFigure(fieldOf(form, id)),
  }
}

/** The order an address asks for: "sort=title", "sort=-@updated"; the latest first where it asks for none. */
export function sortOf(form: Form, query: URLSearchParams): Sort {
  const asked = query.get('sort') ?? ''
  const descending = asked.startsWith('-')
  const field = descending ? asked.slice(1) : asked
  const known = ['@state', '@conclusion', '@updated', ...form.fields.map(({ id }) => id)]
  if (!known.some((id) => sortKeys(form, id).includes(field))) return latest
  return { field, descending }
}

const isSortable = ({ records }: Site, form: Form, field: string): boolean =>
  records.askable(form, { sort: { field, descending: false } }) === null

/** What an address asks for: not which page of it, and not what was done before it was opened. */
export const questionIn = (query: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries([...query].filter(([name]) => name !== 'after' && name !== 'removed'))

export function cellView(
  site: Site,
  form: Form,
  id: string,
  record: StoredRecord,
  references: References,
  flags: readonly Flag[] = [],
): CellView {
  const field = fieldOf(form, id)
  return {
    text:
      field === undefined
        ? systemText(site, form, id, record, references, flags)
        : writtenValue(field, allOf(record), occasionOf(site, record.submitted), references),
    href: id === '@title' ? addresses.record(form.id, record.id) : null,
    mark: id === '@state' || id === '@flags',
    tight: field === undefined ? id !== '@title' : !isProse(field),
    figure: isFigure(field),
  }
}

const latest: Sort = { field: '@updated', descending: true }

const direction = ({ descending }: Sort) => (descending ? 'descending' : 'ascending')

const arrows = { ascending: '▲', descending: '▼' } as const

/** What a column is sorted by; a reference is stored as an id, which has no order for people. */
function sortKeys(form: Form, id: string): readonly string[] {
  if (id === '@title')
    return titleFields(form)
      .flatMap((field) => sortKeys(form, field.id))
      .slice(0, 1)
  if (id === '@flags') return []
  if (id.startsWith('@')) return [id]
  const kind = fieldOf(form, id)?.type.kind
  return kind === undefined || ['ref', 'table', 'choices', 'longtext'].includes(kind) ? [] : [id]
}

function sortAddress(
  form: Form,
  query: URLSearchParams,
  key: string,
  sorted: 'ascending' | 'descending' | null,
): string {
  const sort = sorted === 'ascending' ? `-${key}` : key
  return withQuery(addresses.list(form.id), { ...questionIn(query), sort })
}

function labelOf(site: Site, form: Form, id: string): string | null {
  switch (id) {
    case '@title':
      return titleFields(form).length === 1
        ? (titleFields(form)[0]?.label ?? null)
        : say(site, 'title')
    case '@state':
      return say(site, 'state')
    case '@conclusion':
      return form.conclusion?.label ?? null
    case '@flags':
      return say(site, 'flags')
    case '@updated':
      return say(site, 'updated')
    default:
      return fieldOf(form, id)?.label ?? null
  }
}

function systemText(
  site: Site,
  form: Form,
  id: string,
  record: StoredRecord,
  references: References,
  flags: readonly Flag[],
): string {
  switch (id) {
    case '@title': {
      const occasion = occasionOf(site, record.submitted)
      return titleOf(form, allOf(record), occasion, references.title) || say(site, 'untitled')
    }
    case '@state':
      return record.state ?? ''
    case '@conclusion':
      return record.judgement?.conclusion ?? ''
    case '@flags':
      return flags.map(({ label }) => label).join(say(site, 'separator'))
    default:
      return showInstant(record.updated)
  }
}

const isProse = ({ type }: Field): boolean =>
  ['text', 'longtext', 'address', 'ref', 'choices', 'docno'].includes(type.kind)

const isFigure = (field: Field | undefined): boolean =>
  ['integer', 'decimal', 'money', 'percent'].includes(field?.type.kind ?? '')
