import { unconvertedText } from '../../../change/migrate/unconverted-text.ts'
import { titleOf } from '../../../rules/title.ts'
import { formOf } from '../../application.ts'
import type { Plan, WorkItem } from '../../editions/model.ts'
import type { PublishingPlace } from '../../editions/place.ts'
import { openItems } from '../../plans/work.ts'
import { tableWorkbook } from '../../plans/workbook.ts'
import type { FormerAnswer } from '../../records/records.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { problemPage } from '../problem-page.ts'
import { type Reply, xlsxType } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { planLabel } from './list-page.ts'
import { refusedPage } from './plan.ts'

type Store = Pick<PublishingPlace, 'store'>

/** What publishing could not convert, for whoever sees the records and fills them in. */
export async function workPage(site: Site, place: Store, id: string): Promise<Reply> {
  const plan = await place.store.paper('plan', id)
  const rows = plan && (await rowsOf(site, place, plan))
  if (!plan || !rows) return problemPage(site, 'missing')
  const title = say(site, 'plan-work')
  const isPlanner = refusedPage(site) === null
  const view = {
    ...frame(site, title, {
      section: addresses.plans,
      trail: isPlanner
        ? [
            { label: say(site, 'plans'), href: addresses.plans },
            { label: planLabel(site, plan), href: addresses.plan(id) },
          ]
        : [],
    }),
    headings: headings(site),
    rows,
    excel: rows.length > 0 ? addresses.planWorkExcel(id) : null,
  }
  return { kind: 'page', status: 200, page: 'plans/work', view }
}

/** The same as a workbook. */
export async function workFile(site: Site, place: Store, id: string): Promise<Reply> {
  const plan = await place.store.paper('plan', id)
  const rows = plan && (await rowsOf(site, place, plan))
  if (!plan || !rows) return problemPage(site, 'missing')
  const title = say(site, 'plan-work')
  const table = {
    headings: headings(site),
    rows: rows.map(({ cells }) => ({ about: null, cells })),
  }
  const bytes = await tableWorkbook(table, title)
  return { kind: 'file', name: `${title}.xlsx`, type: xlsxType, bytes }
}

const headings = (site: Site): readonly string[] => heads.map((head) => say(site, head))

const heads = [
  'plan-work-record',
  'plan-work-field',
  'plan-work-original',
  'plan-work-reason',
] as const

interface Row {
  readonly href: string
  readonly cells: readonly string[]
}

/** Null: there is nothing of this plan that the visitor has to do with. */
async function rowsOf(site: Site, { store }: Store, plan: Plan): Promise<readonly Row[] | null> {
  const all = plan.unconverted ?? []
  if (all.length === 0) return null
  const open = await store.read((view) => openItems(view, site.home.app, plan))
  const rows = await Promise.all(open.map((item) => rowOf(site, item)))
  return rows.flatMap((row) => row ?? [])
}

async function rowOf(site: Site, item: WorkItem): Promise<Row | null> {
  const { app, records } = site.home
  const form = formOf(app, item.form)
  const record = form && (await records.get(form, item.record))
  if (!form || !record) return null
  const former = (await records.former(form, [item.record])).get(item.record) ?? []
  const { row, label, from } = item
  const original = originalOf(item, former)
  return {
    href: addresses.record(item.form, item.record),
    cells: [
      titleOf(form, record.data) ?? item.record,
      row ? say(site, 'plan-work-row', { table: row.label, row: row.index + 1, label }) : label,
      original === '' ? from : say(site, 'plan-work-was', { from, original }),
      unconvertedText({ ...item, original: '', masked: false }, site.language),
    ],
  }
}

/** As the record has kept it, and the visitor may see it. */
function originalOf({ row, from }: WorkItem, former: readonly FormerAnswer[]): string {
  if (row)
    return former.findLast(({ field }) => field === row.table)?.text.split('\n')[row.index] ?? ''
  const texts = from.split('、').map((name) => former.findLast(({ label }) => label === name)?.text)
  return texts.every((text) => text !== undefined) ? texts.join('、') : ''
}
