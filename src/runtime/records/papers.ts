import type { Form, Report, StoredRecord } from '../../model/index.ts'
import { talliesOf } from '../../model/tallies.ts'
import { type ReportRun, reportWork, type Target } from '../../rules/index.ts'
import type { Denial } from '../access/denial.ts'
import { seesLetter } from '../access/letter-sight.ts'
import { actorOf, denial, ownFirst } from '../access/rights.ts'
import { sightThrough } from '../access/sight.ts'
import { isTold, lookedUp, tallySources } from '../access/sources.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { readAll } from '../editions/read-under.ts'
import type { View } from '../store/store.ts'
import { type Frame, seenAmong, seenIn } from './frame.ts'
import { audienceOf, keptFor } from './kept.ts'
import type { HandedOut, Records } from './records.ts'
import { runOf } from './run.ts'

/** What is made of records: letters, files, reports. Whoever may not see what went into them does not see them. */
export function papersOf(
  frame: Frame,
): Pick<Records, 'readable' | 'mayRead' | 'handOut' | 'reportable' | 'report' | 'handOutReport'> {
  const { app, store, visitor } = frame
  const reportable = (report: Report): Denial | null => {
    const access = frame.access()
    if (!access.isByRole) return null
    for (const { form, fields } of readBy(app, report)) {
      const held = access.held(form)
      const { visible } = sightThrough(form, held)
      const field = [...fields].find((id) => !visible.has(id))
      if (field === undefined && held.length > 0) continue
      return denial(access, form, 'not-visible', field === undefined ? {} : { field })
    }
    return null
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
        const seen = seenIn(frame, form, view.get(form.id, holder.record), view)
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
        (tx) => tx.note({ action: 'export', kind: '@report', id: report.id, detail }),
        { action: 'export', by: actorOf(access, []) },
      )
    },
    async report(report, asOf, show, kept) {
      const denied = reportable(report)
      if (denied) return { kind: 'denied', denial: denied }
      const work = (view: View) => {
        const { resolve, records } = runOf(app, { today: asOf, submitted: null }, view)
        const isSeenHere = seenBy(frame, report, view)
        const run: ReportRun = {
          ...{ asOf, resolve },
          records: (form, key) => lookedUpBy(frame, form, records?.(form, key) ?? [], view),
        }
        const counted = (form: string) =>
          readAll(app, form, view).filter((record) => isSeenHere(record))
        const done = reportWork(report, app.application, counted, run)
        return show({ ...done, run })
      }
      const shown =
        kept === undefined
          ? await store.read(work)
          : await keptFor(app, store).of(
              JSON.stringify(['report', report.hash, asOf, kept, audienceOf(frame.access())]),
              work,
            )
      return { kind: 'done', shown }
    },
  }
}

interface ReadForm {
  readonly form: Form
  readonly fields: ReadonlySet<string>
}

/** What a report reads, of the forms that it counts and of those that it looks up. */
const readBy = ({ application }: LoadedApplication, report: Report): readonly ReadForm[] =>
  talliesOf(report).flatMap((tally) => {
    const form = application.forms.find(({ id }) => id === tally.source.form)
    const own = form ? [{ form, fields: tallySources(application, form, tally).fields }] : []
    return [...own, ...lookedUp(application, tally)]
  })

/** Whether a record is told in full to the visitor, as far as the report speaks of its form. */
function seenBy(frame: Frame, report: Report, view: View): (record: StoredRecord) => boolean {
  const tallies = Map.groupBy(talliesOf(report), ({ source }) => source.form)
  return (record) => {
    const form = formOf(frame.app, record.form)
    const seen = form && seenAmong(frame, form, record, view)
    if (!form || !seen) return false
    return (tallies.get(form.id) ?? []).every((tally) =>
      isTold(tallySources(frame.app.application, form, tally), seen.sight),
    )
  }
}

/** Of the records that a report looks up those within the visitor's reach. */
function lookedUpBy(
  frame: Frame,
  id: string,
  found: Iterable<Target>,
  view: View,
): Iterable<Target> {
  const form = formOf(frame.app, id)
  if (!frame.access().isByRole || !form) return found
  return [...found].filter((each) => {
    const record = each.id === undefined ? null : view.get(id, each.id)
    return seenAmong(frame, form, record, view) !== null
  })
}

/** Whose lent post the visitor sees it by; null: it takes none. */
function lenderOf(
  frame: Frame,
  { form: about, record, field }: NonNullable<HandedOut['of']>,
  view: View,
): string | null {
  const access = frame.access()
  const form = formOf(frame.app, about)
  const seen = form && seenIn(frame, form, view.get(about, record), view)
  const showing = (seen?.sight.held ?? []).filter(
    ({ grant }) => field === undefined || grant.visible.includes(field),
  )
  return actorOf(access, ownFirst(showing)).for ?? null
}
