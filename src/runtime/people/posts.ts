import type { Field, Role } from '../../model/index.ts'
import { plainField } from '../../model/plain-field.ts'
import { read, verdict } from '../../rules/types.ts'
import type { PeopleRefusal } from '../messages/people.ts'
import type { Post } from './model.ts'
import { done, type Outcome, type People, refusal, refuseAll } from './people.ts'

/** A post as it was typed: the attributes by id, as text. */
export interface GivenPost {
  readonly role: string
  readonly attributes: ReadonlyMap<string, string>
}

/** Posts with all that their roles want to know of a person; an account may hold a role once. */
export function postsFrom(people: People, given: readonly GivenPost[]): Outcome<readonly Post[]> {
  const refusals: PeopleRefusal[] = []
  const posts = given.flatMap((each, index) => {
    const role = roleOf(people, each.role)
    if (role === null) {
      refusals.push(refusal('role-unknown', undefined, { role: each.role }))
      return []
    }
    if (given.findIndex((other) => other.role === each.role) !== index)
      refusals.push(refusal('role-twice', undefined, { role: role.label }))
    return [{ role: role.id, attributes: attributesOf(people, role, each, refusals) }]
  })
  return refusals.length > 0 ? refuseAll(refusals) : done(posts)
}

export const roleOf = ({ application }: Pick<People, 'application'>, id: string): Role | null =>
  application.roles.find((role) => role.id === id) ?? null

/** The name of the input of a role's attribute; ids have no dots. */
export const attributeName = (role: string, attribute: string): string =>
  `attribute.${role}.${attribute}`

function attributesOf(
  { application, clock }: People,
  role: Role,
  given: GivenPost,
  refusals: PeopleRefusal[],
): Post['attributes'] {
  const occasion = { today: clock().today, submitted: null, options: application.options }
  const filled = role.attributes.flatMap((attribute) => {
    const { id, label, type } = attribute
    const reading = read(given.attributes.get(id) ?? '', type, occasion)
    const value = 'value' in reading ? reading.value : null
    if (value !== null && verdict(value, asField(attribute), occasion) === null)
      return [[id, value] as const]
    const at = attributeName(role.id, id)
    refusals.push(refusal('attribute-wrong', at, { role: role.label, attribute: label }))
    return []
  })
  return Object.fromEntries(filled)
}

/** An attribute is a field of which nothing more is asked than its type. */
const asField = ({ id, label, type }: Role['attributes'][number]): Field =>
  plainField({ id, label, type, required: true })
