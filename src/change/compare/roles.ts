import type { Field, Flag, Form, Grant, Role } from '../../model/index.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Aspect, Change, Subject } from './change.ts'
import { pairsOf } from './pairs.ts'
import { atForm, type Both, both, type Place, type Places } from './place.ts'
import { same } from './same.ts'
import { thingChanges } from './things.ts'
import { plainWords } from './words.ts'
import { expressionText, listText, rolesText, typeText } from './written.ts'

export const roleChanges = (places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'role',
      id: ({ id }: Role) => id,
      label: ({ label }) => label,
      added: 'rights-otherwise',
      removed: 'rights-otherwise',
      identified: 'rights-otherwise',
      moved: 'words-only',
      inside: (roles, subject) => [
        ...aspectChanges(aspects, roles, subject, places),
        ...grantChanges(roles, subject, {
          before: { ...places.before, role: roles.before },
          after: { ...places.after, role: roles.after },
        }),
      ],
    },
    both(places, ({ application }) => application.roles),
    places,
  )

const aspects: Aspects<Role> = {
  kind: null,
  id: null,
  label: null,
  attributes: {
    kind: 'role-attributes',
    text: (attributes, place) =>
      listText(attributes.map(({ label, type }) => `${label}（${typeText(type, place)}）`)),
    reason: 'rights-otherwise',
  },
  grants: null,
  hash: null,
}

const grantChanges = (roles: Both<Role>, role: Subject, places: Places): readonly Change[] =>
  pairsOf(roles.before.grants, roles.after.grants, ({ form }) => form).flatMap(
    ({ before, after }) => {
      const form = (after ?? before)?.form
      if (form === undefined) return []
      const inside = both(places, (place) => atForm(place, form))
      const subject = { ...role, form }
      if (before === null || after === null)
        return [
          change(
            'grant',
            subject,
            'rights-otherwise',
            before && scopeText(before, inside.before),
            after && scopeText(after, inside.after),
          ),
        ]
      return [
        ...scopeChanges({ before, after }, subject, inside),
        ...insideGrant({ before, after }, subject, inside),
      ]
    },
  )

const scopeText = ({ scope }: Grant, place: Place): string =>
  scope === null ? plainWords.whole.zh : expressionText(scope, place)

const scopeChanges = (
  { before, after }: Both<Grant>,
  subject: Subject,
  places: Places,
): readonly Change[] =>
  same(before.scope, after.scope)
    ? []
    : [
        change(
          'scope',
          subject,
          'rights-otherwise',
          scopeText(before, places.before),
          scopeText(after, places.after),
        ),
      ]

const insideGrant = (grants: Both<Grant>, subject: Subject, places: Places): readonly Change[] =>
  grantKeys.flatMap(({ key, kind }) =>
    setChanges(
      kind,
      both(grants, (grant) => grant[key]),
      subject,
      places,
    ),
  )

const grantKeys: readonly {
  readonly key: 'visible' | 'editable' | 'masked'
  readonly kind: Aspect
}[] = [
  { key: 'visible', kind: 'sees' },
  { key: 'editable', kind: 'edits' },
  { key: 'masked', kind: 'sees-masked' },
]

/** What is no longer in a set of fields, and what is now. */
function setChanges(
  kind: Aspect,
  { before, after }: Both<readonly string[]>,
  subject: Subject,
  places: Places,
): readonly Change[] {
  // Of a field that came or went it is told with the field.
  const stays = (id: string): boolean =>
    [places.before, places.after].every(({ form }) => form?.fields.some((each) => each.id === id))
  const text = (ids: readonly string[], others: readonly string[], { form }: Place) =>
    listText(ids.filter((id) => stays(id) && !others.includes(id)).map((id) => labelOf(form, id)))
  const gone = text(before, after, places.before)
  const come = text(after, before, places.after)
  return gone === null && come === null
    ? []
    : [change(kind, subject, 'rights-otherwise', gone, come)]
}

const labelOf = (form: Form | undefined, id: string): string =>
  form?.fields.find((field: Field) => field.id === id)?.label ?? id

export const flagChanges = (places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'flag',
      id: ({ id }: Flag) => id,
      label: ({ label }) => label,
      text: ({ form, when }, place) => expressionText(when, atForm(place, form)),
      added: 'by-itself',
      removed: 'figures-otherwise',
      moved: 'words-only',
      of: ({ form }) => ({ form }),
      inside: (flags, subject) => [
        ...aspectChanges(flagAspects, flags, subject, {
          before: atForm(places.before, flags.before.form),
          after: atForm(places.after, flags.after.form),
        }),
        ...seenByChanges(flags, subject, places),
      ],
    },
    both(places, ({ application }) => application.flags),
    places,
  )

/** Who sees it where nothing is said is told too: they are more than any list of roles. */
function seenByChanges(flags: Both<Flag>, subject: Subject, places: Places): readonly Change[] {
  const { before, after } = both(flags, ({ seenBy }) => seenBy)
  if (same(before, after)) return []
  const text = (ids: Flag['seenBy'], place: Place): string | null =>
    ids ? rolesText(ids, place) : plainWords.unlimited.zh
  const [was, is] = [text(before, places.before), text(after, places.after)]
  return [change('flag-seen-by', subject, 'rights-otherwise', was, is)]
}

const flagAspects: Aspects<Flag> = {
  kind: null,
  id: null,
  label: null,
  form: {
    kind: 'flag-form',
    text: (id, place) => atForm(place, id).form?.label ?? id,
    reason: 'figures-otherwise',
  },
  when: { kind: 'flag-when', text: expressionText, reason: 'figures-otherwise' },
  seenBy: null,
  hash: null,
}
