import type { Report } from '../model/index.ts'
import { type ReportRun, type ReportTable, reportOf } from '../rules/index.ts'
import type { LoadedApplication } from './application.ts'
import { runOf } from './records/run.ts'
import type { Store } from './store/store.ts'

export interface ReportDone {
  readonly tables: readonly ReportTable[]
  /** What shows the tables: records that a group names are found in it. */
  readonly run: ReportRun
}

/** A report over what the store holds at one moment. */
export const runReport = <T>(
  app: LoadedApplication,
  store: Store,
  report: Report,
  asOf: string,
  show: (done: ReportDone) => T,
): Promise<T> =>
  store.transaction((tx) => {
    const { resolve } = runOf(app, { today: asOf, submitted: null }, tx)
    const run: ReportRun = { asOf, resolve }
    return show({ tables: reportOf(report, app.application, tx.scan(report.form), run), run })
  })
