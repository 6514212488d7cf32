import { formsOf } from '../../../model/tallies.ts'
import { formOf } from '../../application.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'

/** The reports that the visitor may see. */
export async function reportsPage(site: Site): Promise<Reply> {
  const reports = site.app.application.reports.filter(
    (report) => site.records.reportable(report) === null,
  )
  const view = {
    ...frame(site, say(site, 'reports')),
    reports: reports.map((report) => ({
      label: report.label,
      href: addresses.report(report.id),
      form: formsOf(report)
        .map((form) => formOf(site.app, form)?.label ?? form)
        .join('、'),
    })),
  }
  return { kind: 'page', status: 200, page: 'reports/list', view }
}
