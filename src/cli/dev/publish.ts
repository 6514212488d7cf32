import { applyPlan } from '../../runtime/editions/apply.ts'
import type { EditionPaper } from '../../runtime/editions/model.ts'
import type { PublishingRefusal } from '../../runtime/editions/outcome.ts'
import type { PublishingPlace } from '../../runtime/editions/place.ts'
import { serverVisitor } from '../../runtime/people/server-visitor.ts'
import { keepPlan } from '../../runtime/plans/keep.ts'
import { type Draft, planned } from '../../runtime/plans/make.ts'

export type Published =
  | { readonly kind: 'done'; readonly edition: EditionPaper; readonly changes: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly refusals: readonly PublishingRefusal[] }

/** Publishes a build at once, as nobody may over data that count. */
export async function publish(place: PublishingPlace, draft: Draft): Promise<Published> {
  const made = await planned(place, draft, serverVisitor, null)
  if (made.kind === 'refused')
    return made.refusals.some(({ code }) => code === 'nothing-new') ? { kind: 'same' } : made
  const kept = await keepPlan(place, made, serverVisitor)
  if (kept.kind === 'refused') return kept
  const applied = await applyPlan(place, kept.plan.id, serverVisitor)
  if (applied.kind !== 'refused')
    return { kind: 'done', edition: applied.edition, changes: made.comparison.changes.length }
  // Somebody tried a page meanwhile.
  return applied.refusals.some(({ code }) => code === 'data-moved')
    ? publish(place, draft)
    : applied
}
