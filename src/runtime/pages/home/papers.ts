import { refusedTo } from '../../editions/rights.ts'
import { batchesOf, lettersIn, mayAct, type Office } from '../../letters/register/index.ts'
import { letterStateName } from '../../messages/letter-acts.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'
import { addresses, withQuery } from '../addresses.ts'
import { type Site, say } from '../site.ts'

export interface WaitingLine {
  readonly label: string
  readonly href: string
  readonly links: readonly {
    readonly label: string
    readonly count: number
    readonly href: string
  }[]
}

/** What waits beside records: batches of letters to review or sign, letters to seal or serve, plans to publish. */
export async function waitingPapers(site: Site): Promise<readonly WaitingLine[]> {
  const office = officeOf(site)
  if (office === null) return []
  const lines = [
    {
      label: say(site, 'batches'),
      href: addresses.batches,
      links: site.press === null ? [] : await batchLinks(site, office),
    },
    {
      label: say(site, 'letters'),
      href: addresses.letters,
      links: await letterLinks(site, office, ['unsealed', 'unserved'], (letter) =>
        mayAct(office, letter, 'draft'),
      ),
    },
    {
      label: say(site, 'plans'),
      href: addresses.plans,
      links: await planLinks(site, office.store),
    },
  ]
  return lines.filter(({ links }) => links.length > 0)
}

/** Null: there are no letters here. */
export function officeOf({ app, clock, records, press, letters }: Site): Office | null {
  const store = press?.store ?? letters?.store
  return store ? { app, store, clock, visitor: records.visitor } : null
}

/** How many letters have this left to be done, each leading to them in the register. */
export async function letterLinks(
  { language }: Site,
  office: Office,
  states: readonly ('unsealed' | 'unserved' | 'ending' | 'overdue')[],
  isMine: (letter: LetterRecord) => boolean = () => true,
): Promise<WaitingLine['links']> {
  const found = await lettersIn(office, states)
  return states.flatMap((state) => {
    const count = (found.get(state) ?? []).filter(isMine).length
    const href = withQuery(addresses.letters, { year: 'all', state })
    return count > 0 ? [{ label: letterStateName(state, language), count, href }] : []
  })
}

async function batchLinks(site: Site, office: Office): Promise<WaitingLine['links']> {
  const open = await batchesOf(office, ({ signed, withdrawn }) => !signed && !withdrawn)
  const { notices } = site.app.application
  return open.flatMap((batch) => {
    const notice = notices.find(({ id }) => id === batch.notice)
    const act = batch.reviewed === null ? 'review' : 'sign'
    if (!notice || !mayAct(office, { notice: notice.id, form: notice.form }, act, batch)) return []
    const state = say(site, act === 'review' ? 'batch-state-drafted' : 'batch-state-reviewed')
    const label = `${notice.label} ${state}`
    return [{ label, count: batch.records.length, href: addresses.batch(batch.id) }]
  })
}

async function planLinks(site: Site, store: Store): Promise<WaitingLine['links']> {
  const { visitor } = site.records
  const plans = await store.papers('plan', { state: 'waiting' })
  const mine = plans.filter(({ made }) => refusedTo(site.app, visitor, 'publish', made) === null)
  return mine.length > 0
    ? [{ label: say(site, 'plan-waiting'), count: mine.length, href: addresses.plans }]
    : []
}
