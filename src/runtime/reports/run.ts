import type { Report } from '../../model/index.ts'
import { type ReportRun, type ReportWork, reportWork } from '../../rules/index.ts'
import type { LoadedApplication } from '../application.ts'
import { readAll } from '../editions/read-under.ts'
import { runOf } from '../records/run.ts'
import type { Store } from '../store/store.ts'

export interface ReportDone extends ReportWork {
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
  store.read((view) => {
    const { resolve, records } = runOf(app, { today: asOf, submitted: null }, view)
    const run: ReportRun = { asOf, resolve, ...(records && { records }) }
    return show({
      ...reportWork(report, app.application, (form) => readAll(app, form, view), run),
      run,
    })
  })
