import {
  type Basis,
  isListName,
  type ListName,
  type ListRow,
  listTable,
  narrowed,
  ofReport,
} from '../../../change/impact/index.ts'
import type { Plan } from '../../editions/model.ts'
import { listLabel, tableWorkbook } from '../../plans/workbook.ts'
import { addresses, withQuery } from '../addresses.ts'
import { frame } from '../frame.ts'
import { problemPage } from '../problem-page.ts'
import { type Reply, xlsxType } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { planLabel } from './list-page.ts'
import { conclusions } from './plan-page.ts'
import { isSeen, knownPart } from './seen.ts'

/** What a number of the sheet is made of; of records that the visitor does not see nothing but that they are there. */
export async function listOfPlan(
  site: Site,
  plan: Plan,
  basis: Basis,
  query: URLSearchParams,
): Promise<Reply> {
  const asked = askedFor(basis, query)
  if (asked === null) return problemPage(site, 'missing')
  const { list, of } = asked
  const { headings, rows } = listTable(of, list, site.language)
  const from = Math.max(0, Math.trunc(Number(query.get('from') ?? 0)) || 0)
  const shown = await Promise.all(rows.slice(from, from + most).map((row) => seenRow(site, row)))
  const at = (first: number): string =>
    withQuery(addresses.planList(plan.id), { ...Object.fromEntries(query), from: String(first) })
  const label = listLabel(list, site.language)
  const view = {
    ...frame(site, label, {
      section: addresses.plans,
      trail: [
        { label: say(site, 'plans'), href: addresses.plans },
        { label: planLabel(site, plan), href: addresses.plan(plan.id) },
      ],
    }),
    count: say(site, 'plan-count', { count: rows.length }),
    headings,
    rows: shown,
    excel: withQuery(addresses.planListExcel(plan.id), Object.fromEntries(query)),
    previous: from > 0 ? at(Math.max(0, from - most)) : null,
    next: from + most < rows.length ? at(from + most) : null,
  }
  return { kind: 'page', status: 200, page: 'plans/rows', view }
}

/** The same as a workbook. */
export async function listFile(
  site: Site,
  plan: Plan,
  basis: Basis,
  query: URLSearchParams,
): Promise<Reply> {
  const asked = askedFor(basis, query)
  if (asked === null) return problemPage(site, 'missing')
  const table = listTable(asked.of, asked.list, site.language)
  const rows = await Promise.all(table.rows.map((row) => seenRow(site, row)))
  const label = listLabel(asked.list, site.language)
  const bytes = await tableWorkbook({ ...table, rows }, label)
  return { kind: 'file', name: `${planLabel(site, plan)} ${label}.xlsx`, type: xlsxType, bytes }
}

const most = 100

interface Asked {
  readonly list: ListName
  readonly of: Basis
}

function askedFor(basis: Basis, query: URLSearchParams): Asked | null {
  const list = query.get('of') ?? ''
  if (!isListName(list)) return null
  const report = query.get('report')
  const own = report === null ? basis.impact : ofReport(basis.impact, report)
  const [by, is] = [query.get('by'), query.get('is')]
  if (by === null || is === null) return { list, of: { ...basis, impact: own } }
  const impact = narrowed(own, by === conclusions ? null : by, is)
  return { list, of: { ...basis, impact } }
}

/** A row as the visitor may know it: what he does not see of a record is told by nothing that rests on it either. */
export async function seenRow(
  site: Site,
  { about, cells, of = [], record, retold }: ListRow,
): Promise<Pick<ListRow, 'cells'> & { readonly href: string | null }> {
  if (about === null) return { cells, href: null }
  const areSeen = await Promise.all([about, ...of].map((each) => isSeen(site, each)))
  const known = record && (await knownPart(site, record))
  if (areSeen.includes(false) || known === null)
    return { cells: cells.map((_, at) => (at === 0 ? say(site, 'plan-unseen') : '')), href: null }
  return {
    cells: known && retold ? retold(known) : cells,
    href: addresses.record(about.form, about.id),
  }
}
