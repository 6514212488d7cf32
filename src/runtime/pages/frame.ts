import type { Form } from '../../model/index.ts'
import { addresses } from './addresses.ts'
import { type Site, say } from './site.ts'

/** What `layout/page` shows around every page. */
export interface Frame {
  readonly title: string
  readonly app: { readonly label: string; readonly bureau: string }
  readonly navigation: readonly Link[]
  readonly crumbs: readonly Link[]
  readonly definition: string | null
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
  }: {
    form?: Form
    trail?: readonly Link[]
    banner?: string | null
    /** The address of the part of the app that it belongs to, where that is no form. */
    section?: string
  } = {},
): Frame {
  const { application } = site.app
  return {
    title,
    app: { label: application.label, bureau: application.bureau.name },
    navigation: [
      ...formsFor(site).map(({ id, label }) => ({
        label,
        href: addresses.list(id),
        here: id === form?.id,
      })),
      ...(site.app.application.reports.some((report) => site.records.reportable(report) === null)
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
    crumbs: [
      { label: say(site, 'home'), href: addresses.home },
      ...trail,
      { label: title, href: null },
    ],
    definition: form ? say(site, 'definition', { form: form.label, version: form.version }) : null,
    banner: banner ?? null,
  }
}

/** Of which the visitor may see anything. */
export const formsFor = ({ app, records }: Site): readonly Form[] =>
  app.application.forms.filter((form) => records.askable(form, {}) === null)

export const toList = (form: Form): Link => ({ label: form.label, href: addresses.list(form.id) })
