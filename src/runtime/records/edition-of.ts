import { type Frame, seenIn } from './frame.ts'
import type { Records } from './records.ts'

/** `recordsOn` gives the records of a frame. */
export const ofEditions = (
  frame: Frame,
  recordsOn: (frame: Frame) => Records,
): Pick<Records, 'editionOf'> => ({
  async editionOf(form, id) {
    const { editions } = frame.current
    const home = { app: frame.app, form, records: recordsOn(frame), begun: null }
    // Of a single edition nothing need be asked.
    if (id === '' || !editions || editions.list().length < 2) return home
    return frame.store.read((view) => {
      const seen = seenIn(frame, form, view.get(form.id, id) ?? view.removed(form.id, id), view)
      if (!seen) return home
      const { frame: own, record } = seen
      const begun = record.upgraded === undefined ? null : editions.of(record.upgraded)
      return { app: own.app, form: seen.form, records: recordsOn(own), begun }
    })
  },
})
