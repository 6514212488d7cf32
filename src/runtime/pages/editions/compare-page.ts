import { compare, comparisonView } from '../../../change/compare/index.ts'
import type { Editions } from '../../application.ts'
import { publications } from '../../editions/publish.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'

/** What changed from one edition to another; null: one of them is not there. */
export async function comparePage(
  site: Site,
  editions: Editions,
  from: number,
  to: number,
): Promise<Reply | null> {
  const all = publications(editions.list())
  const ids = [from, to].map((number) => all.find((each) => each.number === number)?.id)
  const [before, after] = await Promise.all(
    ids.map(async (id) => (id && (await editions.load(id))) || null),
  )
  if (!before || !after) return null
  const title = say(site, 'edition-compare-title', { from, to })
  const comparison = compare(before.application, after.application)
  const applications = [after.application, before.application]
  const view = {
    ...comparisonView(comparison, applications, site.language),
    ...frame(site, title, {
      section: addresses.editions,
      trail: [{ label: say(site, 'editions'), href: addresses.editions }],
    }),
  }
  return { kind: 'page', status: 200, page: 'editions/compare', view }
}
