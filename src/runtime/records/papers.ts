import type { Form } from '../../model/index.ts'
import { reportOf } from '../../rules/index.ts'
import { denial } from '../access/rights.ts'
import { type Sight, sightThrough } from '../access/sight.ts'
import { isPlain, isSeen, noticeSources, reportSources, type Sources } from '../access/sources.ts'
import { formOf, noticeOf } from '../application.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { View } from '../store/store.ts'
import { type Frame, seenIn } from './frame.ts'
import type { Records } from './records.ts'
import { runOf } from './run.ts'

/** What is made of records: letters, files, reports. Whoever may not see what went into them does not see them. */
export function papersOf(frame: Frame): Pick<Records, 'readable' | 'mayRead' | 'report'> {
  const { app, store, visitor } = frame
  return {
    readable: async (letters) =>
      letters.length === 0 || visitor.account === null
        ? letters
        : store.read((view) => letters.filter((letter) => isReadable(frame, letter, view))),
    mayRead: ({ holder, by }) => {
      if (holder === null) return Promise.resolve(by === visitor.account)
      const form = formOf(app, holder.form)
      if (!form) return Promise.resolve(visitor.account === null)
      return store.read((view) => {
        const seen = seenIn(frame.access(), form, view.get(form.id, holder.record), view)
        return seen?.sight.visible.has(holder.field) ?? false
      })
    },
    report(report, asOf, show) {
      const access = frame.access()
      const form = formOf(app, report.form)
      const sources = form && reportSources(app.application, form, report)
      if (form && sources && access.isByRole) {
        const most = sightThrough(form, access.held(form))
        const field = [...sources.fields].find((id) => !most.visible.has(id))
        if (field !== undefined || access.held(form).length === 0) {
          const params = field === undefined ? {} : { field }
          return Promise.resolve({
            kind: 'denied',
            denial: denial(access, form, 'not-visible', params),
          })
        }
      }
      return store.read((view) => {
        const { resolve } = runOf(app, { today: asOf, submitted: null }, view)
        const run = { asOf, resolve }
        const records = [...view.scan(report.form)].filter((record) => {
          const seen = form && seenIn(access, form, record, view)
          return seen && sources && isTold(sources, seen.sight)
        })
        const tables = reportOf(report, app.application, records, run)
        return { kind: 'done', shown: show({ tables, run }) }
      })
    },
  }
}

const isTold = (sources: Sources, sight: Sight): boolean =>
  isSeen(sources, sight) && isPlain(sources, sight)

function isReadable(
  frame: Frame,
  { form: about, record, notice: id }: LetterRecord,
  view: View,
): boolean {
  const form = formOf(frame.app, about)
  const seen = form && seenIn(frame.access(), form, view.get(about, record), view)
  if (!form || !seen) return false
  const notice = noticeOf(frame.app, id)
  const { application } = frame.app
  return notice
    ? isTold(noticeSources(application, form, notice), seen.sight)
    : isAllPlain(form, seen.sight)
}

/** A letter of a notice that is gone may quote anything. */
const isAllPlain = ({ fields }: Form, { visible, masked }: Sight): boolean =>
  masked.size === 0 && fields.every(({ id }) => visible.has(id))
