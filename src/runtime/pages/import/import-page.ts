import { createHash } from 'node:crypto'
import type { Form } from '../../../model/index.ts'
import { applyImport } from '../../excel/import/apply.ts'
import { namesFor } from '../../excel/import/names.ts'
import { withRemarks } from '../../excel/import/remarks.ts'
import { type Import, type Trial, tryImport } from '../../excel/import/trial.ts'
import { openFile } from '../../excel/open-file.ts'
import { isFilledIn, templateWorkbook } from '../../excel/template.ts'
import type { StoredFile } from '../../files/model.ts'
import { excelSentence } from '../../messages/excel.ts'
import { deniedPage } from '../problem-page.ts'
import { type Reply, type Visit, xlsxType } from '../reply.ts'
import type { Site } from '../site.ts'
import { asFault, workbookName } from '../uploads.ts'
import { receiptPage, trialPage, uploadPage } from './views.ts'

/** Asks for a file to bring in. */
export async function importPage({ site, form }: Visit): Promise<Reply> {
  return (await refusal(site, form)) ?? uploadPage(site, form, null)
}

/** An empty workbook with drop-downs, for those who may fill the form in. */
export async function importTemplate({ site, form }: Visit): Promise<Reply> {
  const refused = await refusal(site, form)
  if (refused) return refused
  const { app, language, records } = site
  const fields = form.fields.flatMap((field) => [
    field,
    ...(field.type.kind === 'table' ? field.type.columns : []),
  ])
  const names = await namesFor(app, records, fields.filter(isFilledIn))
  const titles = new Map(
    [...names].flatMap(([id, { titles: all }]) =>
      all.length <= mostChoices ? [[id, [...new Set(all)]] as const] : [],
    ),
  )
  const { today } = site.clock()
  const bytes = await templateWorkbook({ app, form, language, today, names: titles })
  return {
    kind: 'file',
    name: `${form.label} ${templateName[language]}.xlsx`,
    type: xlsxType,
    bytes,
  }
}

const mostChoices = 5000
const templateName = { zh: '模板', en: 'template' } as const

/** What was sent is tried, given back with remarks, or brought in, as the button says; a file is sent once for all of it. */
export async function importFile(visit: Visit): Promise<Reply> {
  const { site, form, posted } = visit
  const refused = await refusal(site, form)
  if (refused) return refused
  const { own } = posted
  const fault = own.get(asFault + workbookName)
  if (fault !== undefined) return uploadPage(site, form, fault)
  const id = own.get(workbookName) ?? ''
  if (id === '') return uploadPage(site, form, excelSentence('file-none', site.language))
  const file = await sentFile(site, id)
  if (file === null) return uploadPage(site, form, excelSentence('file-gone', site.language))
  const opened = await openFile(file.bytes, site.language)
  if (opened.kind === 'unfit') return uploadPage(site, form, opened.reason)
  const asked: Import = {
    ...{ app: site.app, form, records: site.records, language: site.language },
    today: site.clock().today,
    workbook: opened.workbook,
    file: file.paper.name,
    chosen: chosenIn(own),
    draft: own.get('@draft') === 'yes' && form.states.length > 0,
  }
  const trial = await tryImport(asked)
  if (trial.kind === 'rows' && own.get('@do') === 'remarks') {
    const remarked = await withRemarks(opened.bytes, trial, site.language)
    if (remarked.kind === 'done')
      return { kind: 'file', name: file.paper.name, type: xlsxType, bytes: remarked.value }
    return uploadPage(site, form, excelSentence(`file-${remarked.kind}`, site.language))
  }
  const isAsked = own.get('@do') === 'apply'
  if (isAsked && trial.kind === 'rows' && trial.rows.some(({ item }) => item !== null))
    return apply(site, asked, id, trial)
  return trialPage(site, asked, id, trial, null)
}

async function apply(
  site: Site,
  asked: Import,
  id: string,
  trial: Extract<Trial, { readonly kind: 'rows' }>,
): Promise<Reply> {
  const key = `import-${id}`
  const plan = JSON.stringify([id, asked.draft, trial.rows.map(({ row, kind }) => [row, kind])])
  const hash = createHash('sha256').update(plan).digest('hex')
  const applied = await applyImport(asked, trial, { key: `${key}-${hash.slice(0, 16)}`, hash })
  if (applied.kind === 'done') return receiptPage(site, asked, trial, applied)
  return trialPage(site, asked, id, await tryImport(asked), 'import-undone')
}

/** Who may not fill the form in brings nothing in either. */
async function refusal(site: Site, form: Form): Promise<Reply | null> {
  const standing = await site.records.standing(form, null)
  return standing?.noCreating ? deniedPage(site, form, null, standing.noCreating) : null
}

/** A file that this visitor sent, and nobody else may name. */
async function sentFile(
  { files, records }: Site,
  id: string,
): Promise<{ readonly paper: StoredFile; readonly bytes: Uint8Array } | null> {
  const paper = (await files?.find(id)) ?? null
  const { visitor } = records
  if (!files || !paper || paper.by !== visitor.account || paper.holder !== null) return null
  const content = await files.open(paper, visitor)
  if (content === null) return null
  try {
    const pieces: Buffer[] = []
    for await (const piece of content.pieces) pieces.push(piece)
    return { paper, bytes: Buffer.concat(pieces) }
  } finally {
    await content.close()
  }
}

/** "@column.3": what the fourth column is. */
function chosenIn(own: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  return new Map(
    [...own].flatMap(([name, value]) => {
      const column = /^@column\.(\d{1,4})$/.exec(name)?.[1]
      return column === undefined ? [] : [[Number(column), value] as const]
    }),
  )
}
