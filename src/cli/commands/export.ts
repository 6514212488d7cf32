import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { StoredRecord } from '../../model/index.ts'
import { byteOrderMark, csvLine } from '../../runtime/csv.ts'
import { namesFor } from '../../runtime/excel/import/names.ts'
import { listWorkbook } from '../../runtime/excel/list.ts'
import { isFilledIn, templateWorkbook } from '../../runtime/excel/template.ts'
import { exportedHeads, rowsOf } from '../../runtime/http/export-rows.ts'
import { excelSentence } from '../../runtime/messages/excel.ts'
import { openRecords } from '../../runtime/records/open.ts'
import { clock } from '../../runtime/records/run.ts'
import { madeLines } from '../../runtime/reports/made.ts'
import { demonstrationDay } from '../demonstration-day.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { texts } from '../texts.ts'
import { formNamed } from './import.ts'

export interface ExportOptions {
  readonly data: string
  readonly out: string
}

/** Writes all records of a form into a workbook or a CSV, as the file's ending says. */
export const exportForm = (
  folder: string,
  form: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> => runJob(folder, options.data, 'export', jobOf(form, options), terminal)

/** Writes an empty workbook to fill in records of a form. */
export const template = (
  folder: string,
  form: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> => runJob(folder, options.data, 'template', jobOf(form, options), terminal)

const jobOf = (form: string, { data, out }: ExportOptions): ExportJob => ({
  ...{ form, data: resolve(data), out: resolve(out) },
})

export interface ExportJob extends ExportOptions {
  readonly form: string
}

export async function exportOver(
  { app, store }: Workplace,
  { form: name, out, data }: ExportJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  const form = formNamed(app.application, name, terminal)
  const isCsv = /\.csv$/i.test(out)
  if (!isCsv && !/\.xlsx$/i.test(out))
    throw new Refusal(exit.usage, texts[language].badEnding(out, '.xlsx、.csv'))
  const now = clockOf(data)
  const records = openRecords(app, store, now)
  const order = { where: [], sort: { field: '@created', descending: false } } as const
  const detail = { format: isCsv ? 'csv' : 'excel' }
  const exported = await records.export(form, order, { detail })
  if (exported.kind === 'denied') return exit.usage
  const all: StoredRecord[] = []
  for await (const page of exported.pages) all.push(...page)
  const list = { app, form, records, language }
  if (isCsv) {
    const lines = [exportedHeads(list, language), ...(await rowsOf(list, all, language))]
    await writeFile(out, byteOrderMark + lines.map(csvLine).join(''))
  } else {
    const about = [
      excelSentence('about-all', language),
      ...madeLines(now(), records.visitor, language),
    ]
    await writeFile(out, await listWorkbook({ ...list, about }, all))
  }
  terminal.say(texts[language].exported(form.label, all.length, out))
  return exit.ok
}

export async function templateOver(
  { app, store }: Workplace,
  { form: name, out, data }: ExportJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  const form = formNamed(app.application, name, terminal)
  if (!/\.xlsx$/i.test(out)) throw new Refusal(exit.usage, texts[language].badEnding(out, '.xlsx'))
  const now = clockOf(data)
  const fields = form.fields.filter(isFilledIn)
  const columns = fields.flatMap(({ type }) => (type.kind === 'table' ? type.columns : []))
  const found = await namesFor(app, openRecords(app, store, now), [...fields, ...columns])
  const names = new Map([...found].map(([id, { titles }]) => [id, [...new Set(titles)]]))
  const { today } = now()
  await writeFile(out, await templateWorkbook({ app, form, language, today, names }))
  terminal.say(texts[language].fileWritten(out))
  return exit.ok
}

function clockOf(data: string) {
  const day = demonstrationDay(data)
  return () => (day === null ? clock() : { ...clock(), today: day })
}
