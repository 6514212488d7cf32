import type { Aspect, Change, Reason, Subject } from './change.ts'
import { type Both, both, type Place, type Places } from './place.ts'
import { riskOf } from './risk.ts'
import { same } from './same.ts'

/**
 * How each property of a thing is told; null: it is worked out from others, or told as a thing of its own. A property
 * that the model gets is missing here until it is said.
 */
export type Aspects<T> = { readonly [K in keyof T]-?: AspectOf<T[K], T> | null }

export interface AspectOf<V, T> {
  readonly kind: Aspect
  readonly text: (value: NonNullable<V>, place: Place, of: T) => string | null
  readonly reason: Reason | ((before: V, after: V, places: Places) => Reason)
}

/** What became another property of a thing that both definitions have. */
export const aspectChanges = <T extends object>(
  aspects: Aspects<T>,
  things: Both<T>,
  subject: Subject,
  places: Places,
): readonly Change[] =>
  (Object.keys(aspects) as (keyof T)[]).flatMap((key) =>
    aspectChange(aspects[key], key, things, subject, places),
  )

function aspectChange<T, K extends keyof T>(
  aspect: AspectOf<T[K], T> | null,
  key: K,
  things: Both<T>,
  subject: Subject,
  places: Places,
): readonly Change[] {
  const { before, after } = both(things, (thing) => thing[key])
  if (aspect === null || same(before, after)) return []
  const text = (thing: T, place: Place): string | null => {
    const value = thing[key]
    return value === null || value === undefined ? null : aspect.text(value, place, thing)
  }
  return [
    change(
      aspect.kind,
      subject,
      typeof aspect.reason === 'function' ? aspect.reason(before, after, places) : aspect.reason,
      text(things.before, places.before),
      text(things.after, places.after),
    ),
  ]
}

export const change = (
  kind: Change['kind'],
  subject: Subject,
  reason: Reason,
  before: string | null,
  after: string | null,
  more: Pick<Change, 'from' | 'until' | 'paragraph'> = {},
): Change => ({ kind, subject, risk: riskOf(reason), reason, before, after, ...more })
