import { type Access, accessOf } from '../access/access.ts'
import type { LoadedApplication } from '../application.ts'
import type { Visitor } from '../people/model.ts'
import { serverAct } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import { changing } from './change.ts'
import { explaining } from './explained.ts'
import { finding } from './find.ts'
import { flagging } from './flags.ts'
import type { Frame } from './frame.ts'
import { looking } from './look.ts'
import { papersOf } from './papers.ts'
import { remembering } from './past.ts'
import type { Records } from './records.ts'
import type { Clock } from './run.ts'
import { standing } from './standing.ts'

/** The records of an app over a store: those of `visitor`, or of the server itself, and `as` gives everybody else's. */
export function openRecords(
  app: LoadedApplication,
  store: Store,
  clock: Clock,
  visitor: Visitor = serverVisitor,
): Records {
  const frame: Frame = { app, store, clock, visitor, access: accessToday(app, visitor, clock) }
  return {
    visitor,
    as: (other) => openRecords(app, store, clock, other),
    ...looking(frame),
    ...changing(frame),
    ...remembering(frame),
    ...finding(frame),
    ...standing(frame),
    ...explaining(frame),
    ...flagging(frame),
    ...papersOf(frame),
  }
}

/** The server itself, or a person at its own machine: everything is open to it. */
export const serverVisitor: Visitor = {
  account: null,
  name: serverAct.by.name,
  address: null,
  duty: null,
  posts: [],
  readOnly: false,
}

/** Anew when the day changes. */
function accessToday(app: LoadedApplication, visitor: Visitor, clock: Clock): () => Access {
  let day: string | null = null
  let access: Access | null = null
  return () => {
    const { today } = clock()
    if (access === null || day !== today) access = accessOf(app, visitor, today)
    day = today
    return access
  }
}
