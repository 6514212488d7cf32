import { countsOf } from '../../change/migrate/counts.ts'
import { refusalText } from '../../change/migrate/refusal.ts'
import { refusals } from '../../change/migrate/refusals.ts'
import type { Application } from '../../model/index.ts'
import type { View } from '../store/store.ts'
import type { PublishingRefusal } from './outcome.ts'
import { isTouched } from './touched.ts'

/**
 * Why what the data holds does not let a definition be published. `published`: all editions, the oldest first, the last
 * of them the current one.
 */
export function blockersIn(
  view: Pick<View, 'scan'>,
  published: readonly Application[],
  next: Application,
): readonly PublishingRefusal[] {
  const changed = (published.at(-1)?.forms ?? []).filter((form) => isTouched(form, published, next))
  const records = changed.flatMap(({ id }) => [...view.scan(id)])
  return refusals(published, next, countsOf(records, published)).map((refusal) => ({
    code: 'unsafe',
    params: { zh: refusalText(refusal, 'zh'), en: refusalText(refusal, 'en') },
  }))
}
