import type { Face } from './face.ts'
import { awaited } from './people/awaited.ts'
import type { Clock } from './records/run.ts'

/**
 * Prepares the front pages of those who will most likely come, at once and again whenever the day has turned or the app
 * is another: what they count is kept by day and app. What fails is told, and shows itself where somebody comes.
 */
export function expecting(
  face: () => Face,
  clock: Clock,
  log: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let ready: { readonly face: Face; readonly today: string } | null = null
  let isOver = false
  const prepare = async (): Promise<void> => {
    const now = { face: face(), today: clock().today }
    if (ready?.face === now.face && ready.today === now.today) return
    ready = now
    const isLate = (): boolean => isOver || face() !== now.face
    for (const visitor of await awaited(now.face.people, mostAwaited))
      await now.face.foresee(visitor, isLate)
  }
  let working = prepare().catch(log)
  const timer = setInterval(() => {
    working = working.then(prepare).catch(log)
  }, 60_000).unref()
  return {
    stop: () => {
      isOver = true
      clearInterval(timer)
      return working
    },
  }
}

/** So many that their pages do not push each other out of what is kept. */
const mostAwaited = 16
