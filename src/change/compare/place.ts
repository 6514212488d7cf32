import type { Application, Form, Role } from '../../model/index.ts'
import type { Lexicon } from '../../rules/index.ts'

/** Where something stands in a definition: what names in it are looked up in. */
export interface Place {
  readonly application: Application
  readonly form?: Form
  /** Whose columns are meant. */
  readonly table?: string
  /** The form of the records gone through. */
  readonly other?: Form
  readonly role?: Role
  /** What 抽中 is of. */
  readonly drawn?: string
  /** By `formerKey`: what was called something else in the earlier definition. */
  readonly former?: ReadonlyMap<string, string>
}

export const formerKey = (kind: string, id: string, form = ''): string => `${kind} ${form} ${id}`

export interface Both<T> {
  readonly before: T
  readonly after: T
}

export type Places = Both<Place>

export const both = <T, U>(of: Both<T>, made: (one: T) => U): Both<U> => ({
  before: made(of.before),
  after: made(of.after),
})

export const atForm = (place: Place, id: string): Place => {
  const form = place.application.forms.find((each) => each.id === id)
  return form ? { ...place, form } : place
}

export const lexiconOf = ({ application, form, table, other, role, drawn }: Place): Lexicon => ({
  application,
  form: form ?? nowhere,
  // A label that is dated is written as it is at last.
  occasion: { today: '9999-12-31', submitted: null, options: application.options },
  table: table ?? null,
  dated: true,
  ...(other && { other }),
  ...(role && { attributes: role.attributes }),
  ...(drawn !== undefined && { drawn }),
})

const nowhere: Form = {
  kind: 'form',
  id: '',
  label: '',
  version: '',
  basis: [],
  unique: [],
  baseline: { kind: 'moment', moment: 'submitted' },
  deadline: null,
  filledBy: [],
  reviewedBy: [],
  sections: [],
  fields: [],
  rules: [],
  states: [],
  transitions: [],
  conclusion: null,
  samples: [],
  hash: '',
}
