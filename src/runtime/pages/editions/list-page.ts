import type { Editions } from '../../application.ts'
import type { Hand } from '../../editions/model.ts'
import { publications } from '../../editions/publish.ts'
import { refusedTo } from '../../editions/rights.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { workshopFor } from '../workshop/address.ts'

/** All that was published, the newest first. */
export function editionsPage(site: Site, editions: Editions): Reply {
  const all = publications(editions.list())
  const rows = all.toReversed().map(({ number, published, by, second, note }) => ({
    label: say(site, 'edition', { number }),
    href: addresses.edition(number),
    current: number === all.length,
    at: showInstant(published),
    by: nameOf(by),
    second: nameOf(second),
    note,
    compare: number > 1 && {
      label: say(site, 'edition-compare', { from: number - 1, to: number }),
      href: addresses.compareEditions(number - 1, number),
    },
  }))
  const view = {
    ...frame(site, say(site, 'editions'), { section: addresses.editions }),
    rows,
    plans: may(site, 'revise') || may(site, 'publish'),
    drill: may(site, 'revise'),
    workshop: workshopFor(site),
  }
  return { kind: 'page', status: 200, page: 'editions/list', view }
}

const may = ({ home: { app, records } }: Site, right: 'revise' | 'publish'): boolean =>
  refusedTo(app, records.visitor, right) === null

const nameOf = (hand: Hand | null): string => hand?.name ?? ''
