import { once } from 'node:events'
import type { Response, Router } from 'express'
import { byteOrderMark, csvLine } from '../csv.ts'
import { gives } from './accepts.ts'
import { refuseQuery } from './collection.ts'
import { type Context, type Handlers, refuse } from './context.ts'
import { attachment } from './disposition.ts'
import { exportedHeads, rowsOf } from './export-rows.ts'
import { only } from './methods.ts'
import { languageOf } from './problem.ts'
import { listQuery } from './query.ts'
import { denied } from './refusal.ts'

/** A form's records as a table for a spreadsheet. */
export function exportRoutes(router: Router, on: Handlers): void {
  router
    .route('/:form/export.csv')
    .get(gives('text/csv', 'application/problem+json'), on(exportCsv))
    .all(only('GET, HEAD'))
}

/** Every record that the conditions leave: nothing of it is a page, so a page's parameters are refused. */
async function exportCsv(context: Context): Promise<void> {
  const { form, req, res, records } = context
  const language = languageOf(req)
  const paging = ['limit', 'after'].find((parameter) => Object.hasOwn(req.query, parameter))
  if (paging !== undefined) return refuseQuery(context, paging, 'unknown')
  const asked = listQuery(form, req.query)
  if (asked.kind === 'refused') return refuseQuery(context, asked.parameter, asked.reason)
  const { where, sort, removed = false } = asked.query
  const denial = records.askable(form, { where, sort, removed })
  if (denial) return refuse(context, denied(denial, language))
  res.type('text/csv').vary('Accept-Language')
  res.setHeader('Content-Disposition', attachment(`${form.label}.csv`))
  res.setHeader('Cache-Control', 'no-store')
  if (req.method === 'HEAD') return void res.end()
  const exported = await records.export(form, { where, sort, removed })
  if (exported.kind === 'denied') {
    res.removeHeader('Content-Disposition')
    return refuse(context, denied(exported.denial, language))
  }
  await send(res, byteOrderMark + csvLine(exportedHeads(context, language)))
  for await (const page of exported.pages) {
    const rows = await rowsOf(context, page, language)
    if (!(await send(res, rows.map(csvLine).join('')))) return
  }
  res.end()
}

/** False: nobody is there any more. */
async function send(res: Response, text: string): Promise<boolean> {
  if (res.destroyed) return false
  if (!res.write(text)) await Promise.race([once(res, 'drain'), once(res, 'close')])
  return !res.destroyed
}
