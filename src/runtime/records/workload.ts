import type { Flag, Form, Transition } from '../../model/index.ts'
import type { Access } from '../access/access.ts'
import { isDenied, isToFill, rightToFill, rightToMove, rightToWrite } from '../access/rights.ts'
import { isFlagSeen } from '../access/sources.ts'
import { isAll, isWithin } from '../store/shelf.ts'
import type { Reach, Store, View } from '../store/store.ts'
import { isOpen } from './desk.ts'
import { carriedBy } from './flags.ts'
import { type Frame, type Seen, seenAmong, seenIn } from './frame.ts'
import { audienceOf, keptFor } from './kept.ts'
import type { Records } from './records.ts'
import { runOf } from './run.ts'
import { waysFrom } from './ways.ts'

/** How much there is, of what the visitor sees: in each state, to be gone on with, and with each 标识. */
export function counting(frame: Frame): Pick<Records, 'workload' | 'waiting' | 'flagged'> {
  const { app, store } = frame
  const kept = keptFor(app, store)
  const keep = <T>(what: string, form: Form, work: (view: View) => T, on?: unknown): Promise<T> =>
    kept.of(JSON.stringify([what, form.id, audienceOf(frame.access())]), work, on)
  const keepForAll = <T>(what: string, form: Form, work: (view: View) => T): Promise<T> =>
    kept.of(JSON.stringify([what, form.id, frame.clock().today]), work)
  return {
    async workload(form) {
      const access = frame.access()
      const reach = access.reach(form)
      const counts = isAll(reach)
        ? await countsIn(store, form)
        : await keep('states', form, (view) => countsWithin(access, form, reach, view))
      return form.states.map((state) => ({ state, count: counts.get(state) ?? 0 }))
    },
    async waiting(form) {
      const access = frame.access()
      if (rightToWrite(access, form) || form.states.length === 0) return new Map()
      const all = await keepForAll('open', form, (view) => openIn(frame, form, view))
      const { account } = frame.visitor
      return keep(`waiting for ${account}`, form, (view) => waitingIn(frame, form, all, view), all)
    },
    async flagged(form) {
      const { application } = app
      const flags = application.flags.filter((flag) => flag.form === form.id)
      if (flags.length === 0) return new Map()
      const all = await keepForAll('flags', form, (view) => flaggedIn(frame, form, flags, view))
      const seen = (view: View) =>
        new Map(flags.map((flag) => [flag.id, carriedFor(frame, form, flag, all, view)]))
      return keep('flagged', form, seen, all)
    },
  }
}

type Counts = ReadonlyMap<unknown, number>

async function countsIn(store: Store, form: Form): Promise<Counts> {
  const groups = await store.aggregate(form.id, { where: [], by: ['@state'], sums: [] })
  return new Map(groups.map(({ key: [state], count }) => [state, count]))
}

function countsWithin(access: Access, form: Form, reach: Reach | undefined, view: View): Counts {
  const counts = new Map<unknown, number>()
  for (const record of view.matching(form.id, access.common(form)))
    if (isWithin(record, reach, view)) counts.set(record.state, (counts.get(record.state) ?? 0) + 1)
  return counts
}

/** By 标识, the ids of all records that carry it. */
function flaggedIn(
  frame: Frame,
  form: Form,
  flags: readonly Flag[],
  view: View,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map(flags.map(({ id }) => [id, [] as string[]]))
  for (const record of view.scan(form.id))
    for (const flag of carriedBy(frame, form, flags, record, view))
      found.get(flag.id)?.push(record.id)
  return found
}

/** Those that the visitor sees, with all that their 标识 rests on. */
function carriedFor(
  frame: Frame,
  form: Form,
  flag: Flag,
  all: ReadonlyMap<string, readonly string[]>,
  view: View,
): ReadonlySet<string> {
  const isTold = (id: string): boolean => {
    const seen = seenAmong(frame, form, view.get(form.id, id), view)
    return seen !== null && isFlagSeen(frame.app.application, form, flag, seen.sight)
  }
  return new Set(all.get(flag.id)?.filter(isTold))
}

/** A record that may go on, and by which 流转; of a draft none are asked. */
interface Open {
  readonly id: string
  readonly steps: readonly Transition[] | null
}

/** Whoever takes them: the 流转 whose conditions hold now. One that asks for a reason is an exception, and waits for nobody. */
function openIn(frame: Frame, form: Form, view: View): readonly Open[] {
  const found: Open[] = []
  const { today } = frame.clock()
  for (const each of view.scan(form.id)) {
    const { frame: own, form: ownForm, record } = frame.pinned(form, each)
    const { id, submitted, state } = record
    if (isOpen(ownForm, record)) found.push({ id, steps: null })
    else {
      const run = runOf(own.app, { today, submitted, state }, view, id)
      const steps = waysFrom(ownForm, record, run).filter(({ reason }) => !reason)
      if (steps.length > 0) found.push({ id, steps })
    }
  }
  return found
}

function waitingIn(
  frame: Frame,
  form: Form,
  all: readonly Open[],
  view: View,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(form.states.map((state) => [state, new Set<string>()]))
  for (const { id, steps } of all) {
    const seen = seenIn(frame, form, view.get(form.id, id), view)
    if (seen && isMine(seen, steps)) found.get(seen.record.state ?? '')?.add(id)
  }
  return new Map([...found].filter(([, ids]) => ids.size > 0))
}

function isMine({ frame, form, record, sight }: Seen, steps: Open['steps']): boolean {
  const access = frame.access()
  return steps === null
    ? !isDenied(rightToFill(access, form, sight.held)) && isToFill(access, record, sight)
    : steps.some((step) => !isDenied(rightToMove(access, form, record, sight, step)))
}
