import { countsOf } from '../../change/migrate/counts.ts'
import { refusalText } from '../../change/migrate/refusal.ts'
import { refusals } from '../../change/migrate/refusals.ts'
import type { Application } from '../../model/index.ts'
import type { View } from '../store/store.ts'
import type { PublishingRefusal } from './outcome.ts'

/**
 * Why what the data holds does not let a definition be published. `published`: all editions, the oldest first, the last
 * of them the current one.
 */
export function blockersIn(
  view: Pick<View, 'scan'>,
  published: readonly Application[],
  next: Application,
): readonly PublishingRefusal[] {
  const current = published.at(-1)
  const hashes = new Map(next.forms.map(({ id, hash }) => [id, hash]))
  const changed = (current?.forms ?? []).filter(({ id, hash }) => hashes.get(id) !== hash)
  const records = changed.flatMap(({ id }) => [...view.scan(id)])
  return refusals(published, next, countsOf(records, published)).map((refusal) => ({
    code: 'unsafe',
    params: { zh: refusalText(refusal, 'zh'), en: refusalText(refusal, 'en') },
  }))
}
