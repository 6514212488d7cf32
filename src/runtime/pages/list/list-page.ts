import type { Form, StoredRecord } from '../../../model/index.ts'
import { addresses, withQuery } from '../addresses.ts'
import { frame, type Link } from '../frame.ts'
import { deniedPage } from '../problem-page.ts'
import { loadReferences } from '../references.ts'
import { type Reply, redirect, type Visit } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { unseen } from '../templates.ts'
import { behindOf } from './behind.ts'
import { cellView, headingView, questionIn, sortOf } from './columns.ts'
import { conditionsOf, filterView } from './filters.ts'
import { searchedFields } from './search.ts'
import { selected } from './selected.ts'

/** The records of a form: searched, filtered, sorted, a page at a time. The address holds all of it. */
export async function listPage(visit: Visit): Promise<Reply> {
  const { site, form, query } = visit
  const where = conditionsOf(site, form, query)
  const denied = site.records.askable(form, { where, sort: sortOf(form, query) })
  if (denied) return deniedPage(site, form, null, denied)
  const behind = await behindOf(site, form, query)
  if (behind && 'denial' in behind) return deniedPage(site, form, null, behind.denial)
  const standing = await site.records.standing(form, null)
  const q = (query.get('q') ?? '').trim()
  const action = addresses.list(form.id)
  const kept = questionIn(query)
  const narrowed = q !== '' || where.length > 0 || behind !== null
  const total = await site.records.count(form, [])
  const only = behind?.ids ?? null
  const page =
    q === '' && only === null ? await storedPage(visit) : await gatheredPage(visit, q, only)
  if (page.unreadable) return redirect(withQuery(action, kept))
  const references = await loadReferences(
    site,
    form,
    page.records.map((record) => record.data),
  )
  const flags = await site.records.flags(form, page.records)
  const view = {
    ...frame(site, form.label, {
      form,
      banner: query.has('removed') ? say(site, 'record-removed') : null,
    }),
    form: { label: form.label },
    behind,
    hidden: Object.entries(behind?.asked ?? {}).map(([name, value]) => ({ name, value })),
    links: linksOf(site, form, standing?.noCreating === null, kept),
    newHref: standing?.noCreating ? null : addresses.create(form.id),
    action,
    q,
    sort: query.get('sort'),
    searchHint: say(site, 'search-hint', {
      fields: searchedFields(form)
        .map((field) => field.label)
        .join(say(site, 'separator')),
    }),
    narrowed,
    count: narrowed
      ? say(site, 'found-some', { count: page.count, total })
      : say(site, 'found-all', { count: total }),
    rows: page.records,
    first: query.has('after') ? withQuery(action, kept) : null,
    next: page.next === null ? null : withQuery(action, { ...kept, after: page.next }),
    paged: query.has('after') || page.next !== null,
    filter: (id: string) =>
      filterView(site, form, id, query) ??
      (form.fields.some((each) => each.id === id) ? unseen : undefined),
    heading: (id: string) => headingView(site, form, id, query),
    cell: (id: string, record: StoredRecord) =>
      cellView(site, form, id, record, references, flags.get(record.id)),
  }
  return {
    kind: 'page',
    status: 200,
    page: 'list/page',
    view,
    body: { form: form.id, part: 'list' },
  }
}

/** Other ways to this form's records. `kept`: what the list was asked. */
function linksOf(
  site: Site,
  form: Form,
  mayFill: boolean,
  kept: Readonly<Record<string, string>>,
): readonly Link[] {
  const find = { label: say(site, 'find'), href: addresses.find(form.id) }
  const removed = { label: say(site, 'removed'), href: addresses.removed(form.id) }
  const asFile = {
    label: say(site, 'export-excel'),
    href: withQuery(addresses.export(form.id), kept),
  }
  const bringIn = { label: say(site, 'import'), href: addresses.import(form.id) }
  return [
    asFile,
    ...(mayFill && site.files !== null ? [bringIn] : []),
    ...(site.records.findable(form).length > 0 ? [find] : []),
    ...(site.records.askable(form, { removed: true }) === null ? [removed] : []),
  ]
}

interface Found {
  readonly records: readonly StoredRecord[]
  readonly next: string | null
  readonly count: number
  /** The address asks for a page of another order: it starts again. */
  readonly unreadable?: true
}

const pageSize = 50

async function storedPage({ site, form, query }: Visit): Promise<Found> {
  const where = conditionsOf(site, form, query)
  const after = query.get('after')
  const page = await site.records.list(form, {
    where,
    sort: sortOf(form, query),
    limit: pageSize,
    ...(after ? { after } : {}),
  })
  return { ...page, count: await site.records.count(form, where) }
}

/** What is searched through is all at hand, so that a place in it is a number. */
async function gatheredPage(
  { site, form, query }: Visit,
  q: string,
  only: ReadonlySet<string> | null,
): Promise<Found> {
  const where = conditionsOf(site, form, query)
  const found = await selected(site, form, { q, only }, { where, sort: sortOf(form, query) })
  const start = Math.max(0, Number.parseInt(query.get('after') ?? '0', 10) || 0)
  const end = start + pageSize
  return {
    records: found.slice(start, end),
    next: end < found.length ? String(end) : null,
    count: found.length,
  }
}
