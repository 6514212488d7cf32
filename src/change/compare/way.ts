import type {
  Conclusion,
  Creation,
  CreationValue,
  Draw,
  Form,
  Transition,
} from '../../model/index.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Subject } from './change.ts'
import { gone } from './letter-lines.ts'
import { gapsOf, zipped } from './pairs.ts'
import { atForm, type Both, both, type Place, type Places } from './place.ts'
import { same } from './same.ts'
import { thingChanges } from './things.ts'
import { plainWords } from './words.ts'
import { expressionText, listText, rolesText, templateText } from './written.ts'

/** The way of a record through its form: 状态, 流转 and 结论. */
export const wayChanges = (forms: Both<Form>, places: Places): readonly Change[] => [
  ...stateChanges(forms, places),
  ...transitionChanges(forms, places),
  ...conclusionChanges(forms, places),
]

const stateChanges = (forms: Both<Form>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'state',
      id: (state: string) => state,
      label: (state) => state,
      added: 'way-otherwise',
      removed: (state) =>
        forms.after.onEdition?.some((each) => each.state === state && each.becomes !== undefined)
          ? 'way-otherwise'
          : 'stands-nowhere',
      moved: 'way-otherwise',
      of: { form: forms.after.id },
    },
    both(forms, ({ states }) => states),
    places,
  )

const transitionChanges = (forms: Both<Form>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'transition',
      id: ({ from, to }: Transition) => `${from} → ${to}`,
      label: ({ label }) => label,
      text: ({ by }, place) => rolesText(by, place),
      added: 'way-otherwise',
      removed: 'way-otherwise',
      moved: 'shown-otherwise',
      of: { form: forms.after.id },
      inside: (transitions, subject) => aspectChanges(aspects, transitions, subject, places),
    },
    both(forms, ({ transitions }) => transitions),
    places,
  )

const aspects: Aspects<Transition> = {
  from: null,
  to: null,
  label: null,
  by: { kind: 'transition-by', text: rolesText, reason: 'rights-otherwise' },
  when: { kind: 'transition-when', text: expressionText, reason: 'way-otherwise' },
  reason: {
    kind: 'transition-reason',
    text: (reason) => (reason ? plainWords.withReason : plainWords.withoutReason).zh,
    reason: 'way-otherwise',
  },
  sends: {
    kind: 'transition-sends',
    text: (ids, { application }) =>
      listText(
        ids.map((id) => application.notices.find((notice) => notice.id === id)?.label ?? id),
      ),
    reason: 'letters-otherwise',
  },
  creates: {
    kind: 'transition-creates',
    text: (creations, place, { draws }) =>
      creationsText(creations, draws ? { ...place, drawn: draws.form } : place),
    reason: 'way-otherwise',
  },
  draws: { kind: 'transition-draws', text: drawText, reason: 'way-otherwise' },
}

export function creationsText(creations: readonly Creation[], place: Place): string | null {
  return listText(
    creations.map((creation) => creationText(creation, place)),
    '；',
  )
}

function creationText(creation: Creation, place: Place): string {
  const { form, submitted, atService, when, each, values } = creation
  const items = each ? gone(each.over, place) : null
  const inside = items?.inside ?? place
  const target = atForm(place, form).form
  const said = values.map((value) => {
    const label = target?.fields.find(({ id }) => id === value.field)?.label ?? value.field
    return `${label} ${valueText(value, inside)}`
  })
  return [
    `${submitted ? '登记' : '建'} ${target?.label ?? form}`,
    ...(atService ? ['送达时'] : []),
    ...(items ? [`每个 ${items.label}`] : []),
    ...(each?.where ? [`当 ${expressionText(each.where, inside)}`] : []),
    ...(when ? [`当 ${expressionText(when, place)}`] : []),
    ...said,
  ].join('，')
}

const valueText = (value: CreationValue, place: Place): string =>
  value.kind === 'value' ? expressionText(value.value, place) : `“${templateText(value.text)}”`

function drawText({ form, where, count, seed, candidates }: Draw, place: Place): string {
  const target = atForm(place, form).form
  const labelOf = (id: string) => place.form?.fields.find((each) => each.id === id)?.label ?? id
  return [
    `抽取 ${target?.label ?? form}`,
    ...(where ? [`当 ${expressionText(where, target ? { ...place, other: target } : place)}`] : []),
    `数量 ${expressionText(count, place)}`,
    `种子 ${labelOf(seed)}`,
    ...(candidates === null ? [] : [`候选 ${labelOf(candidates)}`]),
  ].join('，')
}

function conclusionChanges(forms: Both<Form>, places: Places): readonly Change[] {
  const { before, after } = both(forms, ({ conclusion }) => conclusion)
  const shown = after ?? before
  if (shown === null) return []
  const { id, label } = shown
  const subject: Subject = { kind: 'conclusion', id, label, form: forms.after.id }
  const text = ({ values }: Conclusion): string => values.join('、')
  if (before === null)
    return [change('conclusion-added', subject, 'judged-otherwise', null, text(shown))]
  if (after === null)
    return [change('conclusion-removed', subject, 'judged-otherwise', text(before), null)]
  const former = before.id === after.id ? {} : { formerId: before.id }
  return insideConclusion({ before, after }, { ...subject, ...former }, places)
}

function insideConclusion(
  { before, after }: Both<Conclusion>,
  subject: Subject,
  places: Places,
): readonly Change[] {
  const isRenamed = before.label !== after.label || before.id !== after.id
  const values = both({ before, after }, (each) => each.values)
  return [
    ...(isRenamed
      ? [change('conclusion-renamed', subject, 'words-only', before.label, after.label)]
      : []),
    ...(same(values.before, values.after)
      ? []
      : [
          change(
            'conclusion-values',
            subject,
            same(values.before.toSorted(), values.after.toSorted())
              ? 'shown-otherwise'
              : 'judged-otherwise',
            listText(values.before),
            listText(values.after),
          ),
        ]),
    ...gapsOf(before.cases, after.cases, (each) => meaningOf(each)).flatMap((gap) =>
      zipped(gap).map(([was, is]) =>
        change(
          'conclusion-case',
          subject,
          'judged-otherwise',
          was && caseText(was, places.before),
          is && caseText(is, places.after),
        ),
      ),
    ),
  ]
}

type Case = Conclusion['cases'][number]

const meaningOf = (part: unknown): string => JSON.stringify(part)

const caseText = ({ when, value }: Case, place: Place): string =>
  when === null ? `其余：${value}` : `当 ${expressionText(when, place)}：${value}`
