import type { Application, Form } from '../../model/index.ts'
import { addresses } from './addresses.ts'
import type { Link } from './frame.ts'

/** Some of an app's forms as they are put together. */
export interface FormArea {
  /** Counts the app's 栏目 from 1, whoever looks. */
  readonly number: number
  readonly label: string
  readonly forms: readonly Form[]
}

/** These forms by 栏目, those that stand in none at the end under `rest`; empty: the app has no 栏目. */
export function areasOf(
  { areas = [] }: Application,
  forms: readonly Form[],
  rest: string,
): readonly FormArea[] {
  if (areas.length === 0) return []
  const placed = new Set(areas.flatMap((area) => area.forms))
  const all = [
    ...areas.map((area) => ({
      label: area.label,
      forms: area.forms.flatMap((id) => forms.find((form) => form.id === id) ?? []),
    })),
    { label: rest, forms: forms.filter(({ id }) => !placed.has(id)) },
  ]
  return all
    .map((area, at) => ({ number: at + 1, ...area }))
    .filter((area) => area.forms.length > 0)
}

/** What leads to these forms: each by itself, or the 栏目 and below them the forms of the one at hand. */
export function areaLinks(
  application: Application,
  forms: readonly Form[],
  rest: string,
  here: { readonly form?: string; readonly area?: number } = {},
): { readonly links: readonly Link[]; readonly forms: readonly Link[] } {
  const areas = areasOf(application, forms, rest)
  const link = ({ id, label }: Form): Link => ({
    label,
    href: addresses.list(id),
    here: id === here.form,
  })
  if (areas.length === 0) return { links: forms.map(link), forms: [] }
  const isHere = (area: FormArea): boolean =>
    area.number === here.area || area.forms.some(({ id }) => id === here.form)
  return {
    links: areas.map((area) => ({
      label: area.label,
      href: addresses.area(area.number),
      here: isHere(area),
    })),
    forms: areas.filter(isHere).flatMap((area) => area.forms.map(link)),
  }
}
