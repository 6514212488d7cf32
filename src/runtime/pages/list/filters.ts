import type { Form } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { optionsInForce } from '../../../rules/options.ts'
import type { Condition } from '../../store/store.ts'
import { addresses, withQuery } from '../addresses.ts'
import { elementId } from '../naming.ts'
import { occasionOf, type Site, say } from '../site.ts'

/** A choice of one state or one option, as `list/filter` shows it. */
export interface FilterView {
  readonly element: string
  readonly name: string
  readonly label: string
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly chosen: boolean
  }[]
}

/** The name a filter has in the address; "is." keeps fields apart from what we ask ourselves. */
export const filterName = (id: string): string =>
  id.startsWith('@') ? id.slice(1) : `is.${encodeURIComponent(id)}`

/** The list of the records that stand in this state. */
export const stateAddress = (form: Form, state: string): string =>
  withQuery(addresses.list(form.id), { [filterName('@state')]: state })

export function filterView(
  site: Site,
  form: Form,
  id: string,
  query: URLSearchParams,
): FilterView | undefined {
  const offered = offeredBy(site, form, id)
  const asked = { field: id, operator: 'is', value: '' } as const
  if (offered === null || site.records.askable(form, { where: [asked] })) return undefined
  const chosen = query.get(filterName(id))
  return {
    element: elementId(id),
    name: filterName(id),
    label: offered.label,
    choices: offered.values.map((choice) => ({ ...choice, chosen: choice.value === chosen })),
  }
}

/** The conditions that an address asks for; what no filter offers is left out. */
export function conditionsOf(site: Site, form: Form, query: URLSearchParams): readonly Condition[] {
  return ['@state', ...form.fields.map(({ id }) => id)].flatMap((id): readonly Condition[] => {
    const value = query.get(filterName(id))
    const offered = value ? offeredBy(site, form, id) : null
    if (!value || !offered?.values.some((choice) => choice.value === value)) return []
    return [{ field: id, operator: 'is', value }]
  })
}

function offeredBy(site: Site, form: Form, id: string) {
  if (id === '@state') {
    const values = form.states.map((state) => ({ value: state, label: state }))
    return { label: say(site, 'state'), values }
  }
  const field = fieldOf(form, id)
  if (field?.type.kind !== 'choice') return null
  const options = optionsInForce(field.type.options, occasionOf(site, null))
  return {
    label: field.label,
    values: options.map(({ code, label }) => ({ value: code, label })),
  }
}
