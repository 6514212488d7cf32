import type { Deadline, Form, Section } from '../../model/index.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Subject } from './change.ts'
import { fieldChanges, formerAspect } from './field.ts'
import { atForm, type Both, both, type Place, type Places } from './place.ts'
import { ruleChanges } from './rule.ts'
import { thingChanges } from './things.ts'
import { wayChanges } from './way.ts'
import { policyNames } from './words.ts'
import { citationsText, expressionText, listText, rolesText } from './written.ts'

export const formsChanges = (places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'form',
      id: ({ id }: Form) => id,
      label: ({ label }) => label,
      text: ({ fields }) => fields.map(({ label }) => label).join('、'),
      added: 'by-itself',
      removed: 'records-homeless',
      moved: 'shown-otherwise',
      of: ({ id }) => ({ form: id }),
      inside: (forms, subject) => formChanges(forms, subject, places),
    },
    both(places, ({ application }) => application.forms),
    places,
  )

function formChanges(forms: Both<Form>, subject: Subject, outside: Places): readonly Change[] {
  const { id } = forms.after
  const places = both(outside, (place) => atForm(place, id))
  return [
    ...aspectChanges(aspects, forms, subject, places),
    ...sectionChanges(forms, places),
    ...fieldChanges(
      both(forms, ({ fields }) => fields),
      id,
      forms.after.former ?? [],
      places,
    ),
    ...homeChanges(forms),
    ...ruleChanges(forms, places),
    ...wayChanges(forms, places),
  ]
}

const aspects: Aspects<Form> = {
  kind: null,
  id: null,
  label: null,
  version: { kind: 'version', text: (version) => version, reason: 'words-only' },
  extends: {
    kind: 'extends',
    text: (id, { application }) => application.forms.find((form) => form.id === id)?.label ?? id,
    reason: 'words-only',
  },
  basis: { kind: 'form-basis', text: citationsText, reason: 'law-otherwise' },
  unique: {
    kind: 'unique',
    text: (ids, place) => listText(ids.map((id) => labelOf(place, id))),
    reason: (before, after) =>
      after.length === 0 || (before.length > 0 && before.every((id) => after.includes(id)))
        ? 'more-allowed'
        : 'less-allowed',
  },
  called: {
    kind: 'called',
    text: (ids, place) => listText(ids.map((id) => labelOf(place, id))),
    reason: 'shown-otherwise',
  },
  baseline: { kind: 'baseline', text: expressionText, reason: 'judged-otherwise' },
  deadline: { kind: 'deadline', text: deadlineText, reason: 'judged-otherwise' },
  filledBy: { kind: 'filled-by', text: rolesText, reason: 'rights-otherwise' },
  reviewedBy: { kind: 'reviewed-by', text: rolesText, reason: 'rights-otherwise' },
  onEdition: {
    kind: 'on-edition',
    text: (all) =>
      listText(
        all.map(({ state, policy, becomes }) =>
          [
            state,
            policyNames[policy].zh,
            ...(becomes === undefined ? [] : [`改为 ${becomes}`]),
          ].join(' '),
        ),
        '，',
      ),
    reason: 'way-otherwise',
  },
  sections: null,
  fields: null,
  rules: null,
  states: null,
  transitions: null,
  conclusion: null,
  samples: null,
  former: formerAspect,
  hash: null,
}

const labelOf = ({ form }: Place, id: string): string =>
  form?.fields.find((field) => field.id === id)?.label ?? id

function deadlineText({ month, day, rollForward, yearField }: Deadline, place: Place): string {
  const year = yearField === null ? '每年' : `${labelOf(place, yearField)}的次年`
  return `${year} ${month}月${day}日${rollForward ? '，遇休息日顺延' : ''}`
}

const sectionChanges = (forms: Both<Form>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'section',
      id: ({ id }: Section) => id,
      label: ({ label }) => label,
      added: 'shown-otherwise',
      removed: 'shown-otherwise',
      moved: 'shown-otherwise',
      of: { form: forms.after.id },
    },
    both(forms, ({ sections }) => sections),
    places,
  )

/** Fields that stand in another section now; the order among fields is told with them. */
function homeChanges({ before, after }: Both<Form>): readonly Change[] {
  return after.fields.flatMap(({ id, label }) => {
    if (!before.fields.some((field) => field.id === id)) return []
    const homes = [before, after].map((form) =>
      form.sections.find(({ fields }) => fields.includes(id)),
    )
    if (homes[0]?.id === homes[1]?.id) return []
    const subject: Subject = { kind: 'field', id, label, form: after.id }
    const [was, is] = homes.map((home) => (home ? `分组『${home.label}』` : null))
    return [change('field-moved', subject, 'shown-otherwise', was ?? null, is ?? null)]
  })
}
