import { areasOf } from '../areas.ts'
import { formsFor, frame } from '../frame.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { formLine } from './form-line.ts'

/** The forms of a 栏目, each with how many records there are in which state. */
export async function areaPage(site: Site, number: string): Promise<Reply> {
  const areas = areasOf(site.app.application, formsFor(site), say(site, 'area-rest'))
  const area = areas.find((each) => String(each.number) === number)
  if (!area) return problemPage(site, 'missing')
  const forms = await Promise.all(
    area.forms.map(async (form) => formLine(site, form, await site.records.workload(form))),
  )
  const view = { ...frame(site, area.label, { area: area.number }), rows: forms }
  return { kind: 'page', status: 200, page: 'home/area', view }
}
