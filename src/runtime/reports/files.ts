import type { Application, Report } from '../../model/index.ts'
import { writtenWorkbook } from '../excel/apart.ts'
import type { Language } from '../messages/language.ts'
import { reportCsv } from './csv.ts'
import { paperHtml } from './paper.ts'
import { printedPdf } from './print.ts'
import type { ReportDone } from './run.ts'
import { shownReport } from './shown.ts'
import { reportSheets } from './workbook.ts'

export type ReportFormat = Report['exports'][number]

export interface FileOfReport {
  readonly report: Report
  readonly application: Application
  readonly language: Language
  /** Who made it when. */
  readonly made: readonly string[]
}

/**
 * A report as a file. What it says is taken at once, while the store stands still; the file is made when it is asked
 * for. A PDF is a `Failure` “no-browser” where nothing can print.
 */
export function reportAs(
  format: ReportFormat,
  { report, application, language, made }: FileOfReport,
  done: ReportDone,
): () => Promise<Uint8Array> {
  switch (format) {
    case 'csv': {
      const text = reportCsv(application, done, language)
      return () => Promise.resolve(Buffer.from(text))
    }
    case 'excel': {
      const sheets = reportSheets(report, application, done, language, made)
      return () => writtenWorkbook(sheets, report.label)
    }
    case 'pdf': {
      const shown = shownReport(report, application, done, language)
      const bureau = application.bureau.name
      return async () => printedPdf(await paperHtml(shown, { bureau, language, made }))
    }
  }
}
