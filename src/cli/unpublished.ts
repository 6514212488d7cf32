import type { Language } from '../compiler/diagnostics/diagnostic.ts'
import type { Serving } from '../runtime/index.ts'
import { publishingTexts } from './publishing-texts.ts'

/** What to do where a server runs another definition than its folder's; null: it does not. */
export async function unpublishedText(
  { editions, isUnpublished, store }: Pick<Serving, 'editions' | 'isUnpublished' | 'store'>,
  folder: string,
  data: string,
  language: Language,
): Promise<string | null> {
  if (!isUnpublished) return null
  const { unpublished, drafted } = publishingTexts[language]
  const drafts = await store.papers('draft', {})
  if (drafts.length > 0) return drafted(drafts.length, folder)
  const { edition, editions: all } = editions.current()
  return unpublished(all?.numberOf(edition) ?? 0, folder, data)
}
