import type { Field, Form, StoredRecord } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { listWorkbook } from '../../excel/list.ts'
import { excelSentence } from '../../messages/excel.ts'
import { madeLines } from '../../reports/made.ts'
import { deniedPage } from '../problem-page.ts'
import { loadReferences } from '../references.ts'
import { type Reply, type Visit, xlsxType } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { type Behind, behindOf } from './behind.ts'
import { sortOf } from './columns.ts'
import { conditionsOf, filterView } from './filters.ts'
import { selected } from './selected.ts'

/** The list that an address asks for, as a workbook: every record of it, in its order. */
export async function exportList({ site, form, query }: Visit): Promise<Reply> {
  const where = conditionsOf(site, form, query)
  const sort = sortOf(form, query)
  const denied = site.records.askable(form, { where, sort })
  if (denied) return deniedPage(site, form, null, denied)
  const behind = await behindOf(site, form, query)
  if (behind && 'denial' in behind) return deniedPage(site, form, null, behind.denial)
  const q = (query.get('q') ?? '').trim()
  const only = await idsOf(site, form, q, behind, { where, sort })
  const outcome = await site.records.export(
    form,
    { where, sort },
    { ...(only && { only }), detail: detailOf(q, behind) },
  )
  if (outcome.kind === 'denied') return deniedPage(site, form, null, outcome.denial)
  const records: StoredRecord[] = []
  for await (const page of outcome.pages) records.push(...page)
  const references = await loadReferences(
    site,
    form,
    records.map(({ data }) => data),
  )
  const { app, language } = site
  const about = [
    ...conditionLines(site, form, query, behind),
    ...madeLines(site.clock(), site.records.visitor, language),
  ]
  const fileName = (id: string): string => references.file(id)?.name ?? id
  const list = { app, form, records: site.records, language, about, fileName }
  const bytes = await listWorkbook(list, records)
  const name = `${form.label} ${site.clock().today}.xlsx`
  return { kind: 'file', name, type: xlsxType, bytes }
}

/** Null: all that the conditions leave. */
async function idsOf(
  site: Site,
  form: Form,
  q: string,
  behind: Behind | null,
  query: Parameters<typeof selected>[3],
): Promise<ReadonlySet<string> | null> {
  if (q === '') return behind?.ids ?? null
  const found = await selected(site, form, { q, only: behind?.ids ?? null }, query)
  return new Set(found.map(({ id }) => id))
}

const detailOf = (q: string, behind: Behind | null): Readonly<Record<string, string>> => ({
  format: 'excel',
  ...(q !== '' && { q }),
  ...(behind && { ...behind.asked }),
})

/** What the list was narrowed to, as its page says it. */
function conditionLines(
  site: Site,
  form: Form,
  query: URLSearchParams,
  behind: Behind | null,
): readonly string[] {
  const q = (query.get('q') ?? '').trim()
  const chosen = ['@state', ...form.fields.map(({ id }: Field) => id)].flatMap((id) => {
    const choice = filterView(site, form, id, query)?.choices.find((each) => each.chosen)
    const label = fieldOf(form, id)?.label ?? say(site, 'state')
    return choice ? [`${label} = ${choice.label}`] : []
  })
  const conditions = [...chosen, ...(q === '' ? [] : [`${say(site, 'search-for')} ${q}`])]
  const line =
    conditions.length === 0
      ? excelSentence('about-all', site.language)
      : excelSentence('about-order', site.language, { conditions: conditions.join('、') })
  return behind ? [behind.text, ...(conditions.length > 0 ? [line] : [])] : [line]
}
