import type { FieldType, RecordValue, Role } from '../../../model/index.ts'
import { show } from '../../../rules/types.ts'
import type { Account } from '../../people/model.ts'
import { attributeName } from '../../people/posts.ts'
import { say } from '../site.ts'
import { type Choice, type Faults, type InputView, input } from './panels.ts'
import { posted, type SignedVisit } from './visit.ts'

/** A box for each role of the app, and below it what the role wants to know of the person. */
export const roleInputs = (
  visit: SignedVisit,
  account: Account,
  found: Faults,
): readonly InputView[] =>
  visit.site.people.application.roles.flatMap((role) => {
    const isPosted = visit.posted.has('version')
    const held = account.posts.find((post) => post.role === role.id)
    const box = input(found, 'role', role.label, {
      element: `role-${role.id}`,
      box: 'checkbox',
      value: role.id,
      chosen: isPosted ? visit.posted.getAll('role').includes(role.id) : held !== undefined,
    })
    const attributes = role.attributes.map((attribute) => {
      const name = attributeName(role.id, attribute.id)
      const stored = textOf(visit, attribute.type, held?.attributes[attribute.id])
      const value = isPosted ? posted(visit, name) : stored
      const choices = choicesOf(visit, attribute.type, value)
      return input(found, name, attribute.label, { value, ...(choices && { choices }) })
    })
    return [box, ...attributes]
  })

/** As it is typed; of a choice its code. */
function textOf({ site }: SignedVisit, type: FieldType, value: RecordValue | undefined): string {
  if (value === undefined) return ''
  if (type.kind === 'choice' || type.kind === 'ref') return String(value)
  const { application, clock } = site.people
  return show(value, type, { today: clock().today, submitted: null, options: application.options })
}

function choicesOf(
  { site }: SignedVisit,
  type: Role['attributes'][number]['type'],
  value: string,
): readonly Choice[] | null {
  if (type.kind !== 'choice') return null
  const { application, clock } = site.people
  const { today } = clock()
  const options = application.options.find(({ id }) => id === type.options)?.options ?? []
  return [
    { value: '', label: say(site, 'choose'), chosen: value === '' },
    ...options
      .filter(({ from, until }) => (from ?? '') <= today && today <= (until ?? '9999-12-31'))
      .map(({ code, label }) => ({ value: code, label, chosen: code === value })),
  ]
}
