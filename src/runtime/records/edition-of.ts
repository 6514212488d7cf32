import { type Frame, seenIn } from './frame.ts'
import type { Records } from './records.ts'

/** `recordsOn` gives the records of a frame. */
export const ofEditions = (
  frame: Frame,
  recordsOn: (frame: Frame) => Records,
): Pick<Records, 'editionOf'> => ({
  editionOf: (form, id) =>
    frame.store.read((view) => {
      const record = id === '' ? null : (view.get(form.id, id) ?? view.removed(form.id, id))
      const seen = seenIn(frame, form, record, view)
      const { frame: own, form: ownForm } = seen ?? { frame, form }
      const from = seen?.record.upgraded
      const begun = from === undefined ? null : (frame.current.editions?.of(from) ?? null)
      return { app: own.app, form: ownForm, records: recordsOn(own), begun }
    }),
})
