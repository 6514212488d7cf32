import type { Request, Response } from 'express'
import { accessOf } from '../../access/access.ts'
import type { LoadedApplication } from '../../application.ts'
import type { Language } from '../../messages/language.ts'
import { dutyNames, type PeopleRefusal } from '../../messages/people.ts'
import type { Cookies } from '../../people/cookies.ts'
import type { Offered } from '../../people/demonstration.ts'
import type { FormGuard } from '../../people/form-guard.ts'
import type { Account, Duty, Visitor } from '../../people/model.ts'
import { type People, refusal } from '../../people/people.ts'
import { roleOf } from '../../people/posts.ts'
import type { Origin } from '../../people/sessions.ts'
import type { Setup } from '../../people/setup.ts'
import { addressOf, knownIn } from '../../people/visiting.ts'
import type { Known } from '../../people/visitor.ts'
import { addresses } from '../addresses.ts'
import { areaLinks } from '../areas.ts'
import type { Frame, Link } from '../frame.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import type { Render } from '../templates.ts'
import type { TextKey } from '../texts.ts'
import { peopleAddresses } from './addresses.ts'
import { errorsOf, type Faults, type Panel } from './panels.ts'

/** What every page about people is made from. */
export interface PeopleSite {
  readonly app: LoadedApplication
  readonly people: People
  readonly language: Language
  readonly render: Render
  readonly cookies: Cookies
  readonly guard: FormGuard
  readonly setup: Setup
  /** Where the data's key lies, beside which erasures are written down; null: nothing is erased here. */
  readonly keyFile: string | null
  /** The accounts that anybody may enter; null: this is no demonstration. */
  readonly demonstration: readonly Offered[] | null
}

/** One request of a page about people. */
export interface PeopleVisit {
  readonly site: PeopleSite
  readonly request: Request
  readonly response: Response
  readonly query: URLSearchParams
  readonly posted: URLSearchParams
  readonly known: Known | null
  readonly csrf: string
}

export interface SignedVisit extends PeopleVisit {
  readonly account: Account
  readonly visitor: Visitor
  readonly secret: string
}

export function visitOf(site: PeopleSite, request: Request, response: Response): PeopleVisit {
  return {
    site,
    request,
    response,
    query: new URL(request.originalUrl, 'http://pages').searchParams,
    posted: new URLSearchParams(typeof request.body === 'string' ? request.body : ''),
    known: knownIn(response),
    csrf: site.guard.token(request, response),
  }
}

export const originOf = ({ request }: PeopleVisit): Origin => ({
  address: addressOf(request),
  browser: request.get('User-Agent') ?? '',
})

/** What was posted under a name; spaces around it do not count, but in a password. */
export const posted = (visit: PeopleVisit, name: string): string =>
  (visit.posted.get(name) ?? '').trim()

export const postedPassword = (visit: PeopleVisit, name: string): string =>
  visit.posted.get(name) ?? ''

export const noFaults = ({ site }: PeopleVisit): Faults => faults(site, [])

export const faults = (
  { language }: Pick<PeopleSite, 'language'>,
  refusals: readonly PeopleRefusal[],
): Faults => ({ language, refusals })

export interface Shown {
  readonly status?: number
  readonly title: string
  readonly lead?: string
  readonly banner?: string | null
  readonly trail?: readonly Link[]
  readonly make?: Link
  readonly panels: readonly Panel[]
  readonly faults?: Faults
}

/** A page of panels. */
export function panelPage(visit: PeopleVisit, shown: Shown): Reply {
  const { title, lead, make, panels } = shown
  const found = shown.faults ?? noFaults(visit)
  const inputs = panels.flatMap(({ forms = [] }) => forms.flatMap((form) => form.inputs))
  const errors = errorsOf(found, inputs)
  return {
    kind: 'page',
    status: shown.status ?? (errors.length > 0 ? 422 : 200),
    page: 'people/page',
    view: {
      ...peopleFrame(visit, title, shown),
      csrf: visit.csrf,
      lead,
      make,
      panels,
      errors: errors.length > 0 ? errors : null,
    },
  }
}

/** Whose duty it is instead; `refusals`: what was said of it. */
export const notYours = (
  visit: PeopleVisit,
  duty: Duty,
  refusals: readonly PeopleRefusal[] = [refusal('not-allowed', undefined, { duty })],
): Reply =>
  panelPage(visit, {
    status: 403,
    title: say(visit.site, 'not-yours-title'),
    panels: [],
    faults: faults(visit.site, refusals),
  })

export const missing = (visit: PeopleVisit): Reply =>
  panelPage(visit, {
    status: 404,
    title: say(visit.site, 'missing-title'),
    lead: say(visit.site, 'missing'),
    panels: [],
  })

export const wrongMethod = (visit: PeopleVisit): Reply =>
  panelPage(visit, {
    status: 405,
    title: say(visit.site, 'method-title'),
    lead: say(visit.site, 'method'),
    panels: [],
  })

export const crossSite = (visit: PeopleVisit): Reply =>
  panelPage(visit, {
    status: 403,
    title: say(visit.site, 'cross-site-title'),
    lead: say(visit.site, 'cross-site'),
    panels: [],
  })

/** What was done, told by the page that is shown after it. */
export const bannerOf = (
  { query, site }: PeopleVisit,
  banners: readonly TextKey[],
): string | null => {
  const found = banners.find((key) => key === query.get('done'))
  return found === undefined ? null : say(site, found)
}

export const doneAt = (address: string, banner: TextKey): Reply => ({
  kind: 'redirect',
  to: `${address}?${new URLSearchParams({ done: banner })}`,
})

export const dutyName = ({ language }: Pick<PeopleSite, 'language'>, duty: Duty): string =>
  dutyNames[duty][language]

/** What the masthead says of the one who is signed in, and as what he is; null: nobody is. */
export const personView = (
  site: Pick<PeopleSite, 'language' | 'people'>,
  known: Known | null,
  csrf: string,
): object | null =>
  known && {
    name: known.account.name,
    as: known.visitor.duty ? dutyName(site, known.visitor.duty) : rolesText(site, known.visitor),
    csrf,
  }

const rolesText = (
  { language, people }: Pick<PeopleSite, 'language' | 'people'>,
  visitor: Visitor,
) =>
  [...new Set(visitor.posts.map(({ role }) => roleOf(people, role)?.label ?? role))].join(
    say({ language }, 'separator'),
  )

function peopleFrame(
  { site, known, csrf }: PeopleVisit,
  title: string,
  { trail = [], banner = null }: Pick<Shown, 'trail' | 'banner'>,
): Frame & { readonly person: object | null } {
  const { application } = site.app
  const home = { label: say(site, 'home'), href: addresses.home }
  return {
    title,
    app: { label: application.label, bureau: application.bureau.name },
    navigation: known ? navigation(site, known.visitor) : [],
    crumbs: known ? [home, ...trail, { label: title, href: null }] : [],
    forms: [],
    definition: null,
    edition: null,
    banner,
    person: personView(site, known, csrf),
  }
}

/** Administrators see accounts and no business. */
export function navigation(
  site: Pick<PeopleSite, 'app' | 'people' | 'language'>,
  visitor: Visitor,
): readonly Link[] {
  const { duty } = visitor
  const accounts = { label: say(site, 'all-accounts'), href: peopleAddresses.accounts }
  const sessions = { label: say(site, 'sessions'), href: peopleAddresses.sessions }
  const erasures = { label: say(site, 'erasures'), href: peopleAddresses.erasures }
  switch (duty) {
    case null: {
      const access = accessOf(site.app, visitor, site.people.clock().today)
      const { application } = site.app
      const forms = application.forms.filter(
        (form) => !access.isByRole || access.held(form).length > 0,
      )
      return areaLinks(application, forms, say(site, 'area-rest')).links
    }
    case 'system':
      return [accounts, erasures]
    case 'security':
      return [accounts, sessions, erasures]
    case 'audit':
      return [{ label: say(site, 'trail'), href: peopleAddresses.trail }]
  }
}
