import { type Access, accessOf } from '../access/access.ts'
import { accessUnder } from '../access/edition-access.ts'
import type { LoadedApplication } from '../application.ts'
import { groundOf } from '../editions/ground.ts'
import type { Visitor } from '../people/model.ts'
import { serverVisitor } from '../people/server-visitor.ts'
import type { Store } from '../store/store.ts'
import { changing } from './change.ts'
import { ofEditions } from './edition-of.ts'
import { explaining } from './explained.ts'
import { finding } from './find.ts'
import { flagging } from './flags.ts'
import { formerly } from './former.ts'
import type { Frame, Pinned } from './frame.ts'
import { looking } from './look.ts'
import { papersOf } from './papers.ts'
import { remembering } from './past.ts'
import type { Records } from './records.ts'
import type { Clock } from './run.ts'
import { standing } from './standing.ts'
import { supposing } from './what-if.ts'
import { counting } from './workload.ts'

/** The records of an app over a store: those of `visitor`, or of the server itself, and `as` gives everybody else's. */
export function openRecords(
  app: LoadedApplication,
  store: Store,
  clock: Clock,
  visitor: Visitor = serverVisitor,
): Records {
  return recordsOn(frameOf(app, store, clock, visitor))
}

function recordsOn(frame: Frame): Records {
  const { current, store, clock, visitor } = frame
  return {
    visitor,
    as: (other) => openRecords(current, store, clock, other),
    ...ofEditions(frame, recordsOn),
    ...formerly(frame),
    ...looking(frame),
    ...changing(frame),
    ...remembering(frame),
    ...finding(frame),
    ...standing(frame),
    ...explaining(frame),
    ...supposing(frame),
    ...flagging(frame),
    ...counting(frame),
    ...papersOf(frame),
  }
}

function frameOf(current: LoadedApplication, store: Store, clock: Clock, visitor: Visitor): Frame {
  const access = accessToday(current, visitor, clock)
  const frames = new Map<LoadedApplication, Frame>()
  const pinned: Frame['pinned'] = (form, record): Pinned => {
    const ground = groundOf(current, form, record, clock().today)
    return { ...ground, frame: under(ground.app) }
  }
  const under = (app: LoadedApplication): Frame => {
    const known = frames.get(app)
    if (known) return known
    const own = { ...home, app, access: () => accessUnder(access(), app) }
    frames.set(app, own)
    return own
  }
  const home: Frame = { app: current, current, store, clock, visitor, access, pinned, under }
  frames.set(current, home)
  return home
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
