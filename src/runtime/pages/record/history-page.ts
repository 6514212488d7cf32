import type { Field, Form, RecordData, RecordValue } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { actionName } from '../../messages/actions.ts'
import type { FieldChange, Version } from '../../records/records.ts'
import { waysBetween } from '../../records/ways.ts'
import { canonical } from '../../store/canonical.ts'
import { addresses, withQuery } from '../addresses.ts'
import { frame, toList } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { problemPage } from '../problem-page.ts'
import { allOf, loadReferences, type References } from '../references.ts'
import type { Reply, Visit } from '../reply.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { titleOf } from '../titles.ts'
import { rowsOf, writtenValue } from './written.ts'

/** What became of a record: who did what, when and why, and what changed; the latest first, a page at a time. */
export async function historyPage({ site, form, query }: Visit, id: string): Promise<Reply> {
  const versions = await site.records.history(form, id)
  const last = versions?.at(-1)
  if (!versions || !last) return problemPage(site, 'missing')
  const record = await site.records.get(form, id)
  const data = record ? allOf(record) : dataAfter(versions)
  const sides = versions.flatMap(({ changed }) => [before(changed), after(changed)])
  const references = await loadReferences(site, form, [data, ...sides])
  const occasion = occasionOf(site, record?.submitted ?? null)
  const name = titleOf(form, data, occasion, references.title) || say(site, 'untitled')
  const upTo = Number(query.get('before') ?? Number.POSITIVE_INFINITY)
  const older = versions.filter(({ version }) => !(version >= upTo))
  const shown = older.slice(-pageSize)
  const [oldest] = shown
  const title = say(site, 'changes')
  const own = addresses.history(form.id, id)
  const back = record ? addresses.record(form.id, id) : addresses.removed(form.id)
  const view = {
    ...frame(site, title, { form, trail: [toList(form), { label: name, href: back }] }),
    form: { label: form.label },
    name,
    versions: shown.toReversed().map((version) => {
      const former = versions[versions.indexOf(version) - 1]
      return versionView(site, form, version, former, references)
    }),
    first: query.has('before') ? own : null,
    next:
      oldest && shown.length < older.length
        ? withQuery(own, { before: String(oldest.version) })
        : null,
    paged: query.has('before') || shown.length < older.length,
  }
  return { kind: 'page', status: 200, page: 'record/history-page', view }
}

const pageSize = 50

const side = (changed: readonly FieldChange[], which: 'before' | 'after'): RecordData =>
  Object.fromEntries(
    changed.flatMap((change): [string, RecordValue][] => {
      const value = change[which]
      return value === null ? [] : [[change.field, value]]
    }),
  )
const before = (changed: readonly FieldChange[]) => side(changed, 'before')
const after = (changed: readonly FieldChange[]) => side(changed, 'after')

/** As the last version left it: a record that was removed cannot be read itself. */
function dataAfter(versions: readonly Version[]): RecordData {
  const data = new Map<string, RecordValue>()
  for (const { field, after: value } of versions.flatMap(({ changed }) => changed)) {
    if (value === null) data.delete(field)
    else data.set(field, value)
  }
  return Object.fromEntries(data)
}

function versionView(
  site: Site,
  form: Form,
  version: Version,
  former: Version | undefined,
  references: References,
) {
  const isMoved = former !== undefined && former.state !== version.state
  return {
    number: version.version,
    action: actionIn(site, form, version, isMoved ? former : null),
    at: showInstant(version.at),
    by: version.by,
    for: version.for,
    reason: version.reason,
    from: isMoved ? former.state : null,
    to: isMoved ? version.state : null,
    filled: former === undefined,
    rows: version.changed.flatMap((change) => {
      const field = fieldOf(form, change.field)
      return field ? [changeView(site, field, change, references)] : []
    }),
  }
}

/** A step by its own name where only one leads there. */
function actionIn(site: Site, form: Form, { action, state }: Version, former: Version | null) {
  const [way, ...others] = former ? waysBetween(form, former.state, state) : []
  return way && others.length === 0 ? way.label : actionName(action, site.language)
}

function changeView(site: Site, field: Field, change: FieldChange, references: References) {
  const shown = field.type.kind === 'table' ? changedRows(change) : change
  const [one, other] = [shown.before, shown.after].map((value) =>
    value === null ? '' : told(site, field, value, references),
  )
  return { label: field.label, before: one, after: other, alike: one === other }
}

/** A row of a table is a line that says each of its cells. */
function told(site: Site, field: Field, value: RecordValue, references: References): string {
  const cell = (of: Field, data: RecordData) =>
    writtenValue(of, data, occasionOf(site, null), references)
  if (field.type.kind !== 'table') return cell(field, { [field.id]: value })
  const { columns } = field.type
  return rowsOf(value)
    .map((row) =>
      columns
        .flatMap((column) => {
          const text = cell(column, row)
          return text === '' ? [] : [say(site, 'cell', { label: column.label, text })]
        })
        .join(say(site, 'cell-separator')),
    )
    .join('\n')
}

/** Of two tables the rows that the other does not have; both whole where only the order differs. */
function changedRows(change: FieldChange): FieldChange {
  const rows = [rowsOf(change.before ?? []), rowsOf(change.after ?? [])] as const
  const [gone, come] = [without(rows[0], rows[1]), without(rows[1], rows[0])]
  if (gone.length + come.length === 0) return change
  return { ...change, before: gone, after: come }
}

function without(
  rows: readonly RecordData[],
  others: readonly RecordData[],
): readonly RecordData[] {
  const known = new Set(others.map(canonical))
  return rows.filter((row) => !known.has(canonical(row)))
}
