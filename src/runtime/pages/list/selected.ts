import type { Form, StoredRecord } from '../../../model/index.ts'
import type { Query } from '../../store/store.ts'
import type { Site } from '../site.ts'
import { search } from './search.ts'

/** Every record that a list shows, in its order: those with the words, and among `only`. */
export async function selected(
  site: Site,
  form: Form,
  { q, only }: { readonly q: string; readonly only: ReadonlySet<string> | null },
  query: Omit<Query, 'limit' | 'after'>,
): Promise<readonly StoredRecord[]> {
  const found = q === '' ? await all(site, form, query) : await search(site, form, q, query)
  return only === null ? found : found.filter(({ id }) => only.has(id))
}

async function all(
  { records }: Site,
  form: Form,
  query: Omit<Query, 'limit' | 'after'>,
): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = []
  let after: string | null = null
  do {
    const page = await records.list(form, { ...query, limit: chunk, ...(after && { after }) })
    found.push(...page.records)
    after = page.next
  } while (after !== null)
  return found
}

const chunk = 500
