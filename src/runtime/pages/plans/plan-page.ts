import {
  type Basis,
  byConclusion,
  decidedIn,
  groupsOf,
  type ListName,
  sayer,
  told,
} from '../../../change/impact/index.ts'
import type { Plan } from '../../editions/model.ts'
import type { PublishingPlace } from '../../editions/place.ts'
import { refusedTo } from '../../editions/rights.ts'
import { openItems } from '../../plans/work.ts'
import { addresses, withQuery } from '../addresses.ts'
import { frame } from '../frame.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { decidedText, planLabel, planStates } from './list-page.ts'

/** The sheet of a plan, its numbers opening their lists, and what may be done with it. */
export async function planPage(
  site: Site,
  place: Pick<PublishingPlace, 'store' | 'backup'>,
  plan: Plan,
  basis: Basis,
): Promise<Reply> {
  const title = planLabel(site, plan)
  const { app, records } = site.home
  const isWaiting = plan.state === 'waiting'
  const may = (act: 'revise' | 'publish'): boolean =>
    isWaiting && refusedTo(app, records.visitor, act, plan.made) === null
  const view = {
    ...frame(site, title, {
      section: addresses.plans,
      trail: [{ label: say(site, 'plans'), href: addresses.plans }],
    }),
    facts: [
      { name: say(site, 'plan-by'), value: plan.made.name },
      ...(plan.note === null ? [] : [{ name: say(site, 'plan-note'), value: plan.note }]),
      {
        name: say(site, 'plan-state'),
        value: [
          say(site, planStates[plan.state]),
          ...(plan.decided ? [decidedText(site, plan.decided)] : []),
        ].join(' '),
      },
      {
        name: say(site, 'plan-definition'),
        value: `${plan.before.slice(0, 12)} → ${plan.after.slice(0, 12)}`,
      },
    ],
    position: say(site, 'plan-position', { number: plan.position.number }),
    sections: told(basis, site.language).sections.map(({ title: heading, lines }, at) => ({
      title: heading,
      element: `s${at + 1}`,
      lines: lines.map(({ text, list, count, subjects, report }) => ({
        ...{ text, count },
        of: subjects === undefined ? null : say(site, 'plan-subjects', { count: subjects }),
        href: list === undefined || count === 0 ? null : listAddress(plan.id, list, report),
      })),
    })),
    work: await workLine(site, place, plan),
    groups: groupViews(site, plan.id, basis),
    excel: addresses.planExcel(plan.id),
    publishHint: say(
      site,
      place.backup === null ? 'plan-publish-hint-database' : 'plan-publish-hint',
    ),
    publish: may('publish') ? addresses.planAct(plan.id, 'publish') : null,
    withdraw: may('publish') || may('revise') ? addresses.planAct(plan.id, 'withdraw') : null,
  }
  return { kind: 'page', status: 200, page: 'plans/page', view }
}

/** What publishing left to be done; null: nothing. */
async function workLine(site: Site, { store }: Pick<PublishingPlace, 'store'>, plan: Plan) {
  const count = plan.unconverted?.length ?? 0
  if (count === 0) return null
  const open = await store.read((view) => openItems(view, site.home.app, plan).length)
  return { text: say(site, 'plan-work-count', { open, count }), href: addresses.planWork(plan.id) }
}

/** `report`: only this one of the reports. */
const listAddress = (id: string, list: ListName, report?: string): string =>
  withQuery(addresses.planList(id), { of: list, ...(report !== undefined && { report }) })

function groupViews(site: Site, id: string, { impact }: Basis) {
  const words = sayer(site.language)
  const changed = decidedIn(impact)
  return [
    { by: words('by-conclusion'), field: conclusions, rows: byConclusion(changed) },
    ...groupsOf(changed).map(({ by, rows }) => ({
      ...{ by: words('by', { name: by }), field: by, rows },
    })),
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ by, field, rows }) => ({
      by,
      rows: rows.map((row) => ({
        ...row,
        href: withQuery(addresses.planList(id), { of: 'changed', by: field, is: row.is }),
      })),
    }))
}

/** Stands for the conclusion among the names of fields. */
export const conclusions = '@conclusion'
