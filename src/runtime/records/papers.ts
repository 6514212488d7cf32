import type { Report } from '../../model/index.ts'
import { reportWork } from '../../rules/index.ts'
import type { Denial } from '../access/denial.ts'
import { seesLetter } from '../access/letter-sight.ts'
import { actorOf, denial, ownFirst } from '../access/rights.ts'
import { sightThrough } from '../access/sight.ts'
import { isTold, reportSources } from '../access/sources.ts'
import { formOf } from '../application.ts'
import type { View } from '../store/store.ts'
import { type Frame, seenIn } from './frame.ts'
import type { HandedOut, Records } from './records.ts'
import { runOf } from './run.ts'

/** What is made of records: letters, files, reports. Whoever may not see what went into them does not see them. */
export function papersOf(
  frame: Frame,
): Pick<Records, 'readable' | 'mayRead' | 'handOut' | 'reportable' | 'report' | 'handOutReport'> {
  const { app, store, visitor } = frame
  const reportable = (report: Report): Denial | null => {
    const access = frame.access()
    const form = formOf(app, report.form)
    if (!form || !access.isByRole) return null
    const held = access.held(form)
    const { visible } = sightThrough(form, held)
    const { fields } = reportSources(app.application, form, report)
    const field = [...fields].find((id) => !visible.has(id))
    if (field === undefined && held.length > 0) return null
    return denial(access, form, 'not-visible', field === undefined ? {} : { field })
  }
  return {
    readable: async (letters) => {
      if (letters.length === 0 || visitor.account === null) return letters
      const access = frame.access()
      return store.read((view) => letters.filter((letter) => seesLetter(access, letter, view)))
    },
    mayRead: ({ holder, by }) => {
      if (holder === null) return Promise.resolve(by === visitor.account)
      const form = formOf(app, holder.form)
      if (!form) return Promise.resolve(visitor.account === null)
      return store.read((view) => {
        const seen = seenIn(frame.access(), form, view.get(form.id, holder.record), view)
        return seen?.sight.visible.has(holder.field) ?? false
      })
    },
    handOut: ({ kind, id, of }) => {
      const access = frame.access()
      return store.transaction(
        (tx) => {
          tx.actFor(of && lenderOf(frame, of, tx))
          tx.note({ action: 'download', kind: `@${kind}`, id, detail: of })
        },
        { action: 'download', by: actorOf(access, []) },
      )
    },
    reportable,
    handOutReport: (report, asOf, format) => {
      const access = frame.access()
      const detail = { report: report.id, asOf, format }
      return store.transaction(
        (tx) => tx.note({ action: 'export', kind: report.form, id: '', detail }),
        { action: 'export', by: actorOf(access, []) },
      )
    },
    report(report, asOf, show) {
      const denied = reportable(report)
      if (denied) return Promise.resolve({ kind: 'denied', denial: denied })
      const access = frame.access()
      const form = formOf(app, report.form)
      const sources = form && reportSources(app.application, form, report)
      return store.read((view) => {
        const { resolve } = runOf(app, { today: asOf, submitted: null }, view)
        const run = { asOf, resolve }
        const records = [...view.scan(report.form)].filter((record) => {
          const seen = form && seenIn(access, form, record, view)
          return seen && sources && isTold(sources, seen.sight)
        })
        const work = reportWork(report, app.application, records, run)
        return { kind: 'done', shown: show({ ...work, run }) }
      })
    },
  }
}

/** Whose lent post the visitor sees it by; null: it takes none. */
function lenderOf(
  frame: Frame,
  { form: about, record, field }: NonNullable<HandedOut['of']>,
  view: View,
): string | null {
  const access = frame.access()
  const form = formOf(frame.app, about)
  const seen = form && seenIn(access, form, view.get(about, record), view)
  const showing = (seen?.sight.held ?? []).filter(
    ({ grant }) => field === undefined || grant.visible.includes(field),
  )
  return actorOf(access, ownFirst(showing)).for ?? null
}
