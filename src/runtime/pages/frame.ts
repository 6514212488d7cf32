import type { Form } from '../../model/index.ts'
import { addresses } from './addresses.ts'
import { areaLinks } from './areas.ts'
import { type Site, say } from './site.ts'

/** What `layout/page` shows around every page. */
export interface Frame {
  readonly title: string
  readonly app: { readonly label: string; readonly bureau: string }
  readonly navigation: readonly Link[]
  /** Of the 栏目 at hand: where there are 栏目, forms stand below them. */
  readonly forms: readonly Link[]
  readonly crumbs: readonly Link[]
  readonly definition: string | null
  /** The current one, with where the others are; null: nothing is published. */
  readonly edition: Link | null
  readonly banner: string | null
}

export interface Link {
  readonly label: string
  readonly href: string | null
  readonly here?: boolean
}

/** `trail`: the pages between the home page and this one. */
export function frame(
  site: Site,
  title: string,
  {
    form,
    trail = [],
    banner,
    section,
    area,
  }: {
    form?: Form
    trail?: readonly Link[]
    banner?: string | null
    /** The address of the part of the app that it belongs to, where that is no form. */
    section?: string
    /** The number of the 栏目 that it is, where it is about no form. */
    area?: number
  } = {},
): Frame {
  const { application } = site.home.app
  const areas = areaLinks(application, formsFor(site), say(site, 'area-rest'), {
    ...(form && { form: form.id }),
    ...(area !== undefined && { area }),
  })
  return {
    title,
    app: { label: application.label, bureau: application.bureau.name },
    navigation: [
      ...areas.links,
      ...(application.reports.some((report) => site.home.records.reportable(report) === null)
        ? [
            {
              label: say(site, 'reports'),
              href: addresses.reports,
              here: section === addresses.reports,
            },
          ]
        : []),
      ...(site.letters === null
        ? []
        : [{ label: say(site, 'letters'), href: addresses.letters, here: false }]),
      ...(site.press === null
        ? []
        : [{ label: say(site, 'batches'), href: addresses.batches, here: false }]),
    ],
    forms: areas.forms,
    crumbs: [
      { label: say(site, 'home'), href: addresses.home },
      ...trail,
      { label: title, href: null },
    ],
    definition: form ? say(site, 'definition', { form: form.label, version: form.version }) : null,
    edition: editionLink(site),
    banner: banner ?? null,
  }
}

const editionLink = (
  site: Pick<Site, 'language'> & { readonly home: Pick<Site['home'], 'app'> },
) => {
  const { editions, edition } = site.home.app
  const number = editions?.numberOf(edition) ?? 0
  return number === 0 ? null : { label: say(site, 'edition', { number }), href: addresses.editions }
}

/** Of which the visitor may see anything. */
export const formsFor = ({ home: { app, records } }: Site): readonly Form[] =>
  app.application.forms.filter((form) => records.askable(form, {}) === null)

export const toList = (form: Form): Link => ({ label: form.label, href: addresses.list(form.id) })
