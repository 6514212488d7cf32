import type { Application, Option, OptionList } from '../../model/index.ts'
import { stateTarget } from '../../rules/index.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Subject } from './change.ts'
import { turnedOn } from './dated.ts'
import { type Both, both, type Places } from './place.ts'
import { thingChanges } from './things.ts'
import { datedText, listText, periodText } from './written.ts'

/** Lists of options, and what is in them. */
export const listChanges = (apps: Both<Application>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'options',
      id: ({ id }: OptionList) => id,
      label: ({ label }) => label,
      text: ({ options }) => options.map(({ label }) => label).join('、'),
      added: 'by-itself',
      removed: 'by-itself',
      moved: 'words-only',
      of: (list) => ownerOf(list, apps),
      inside: (lists, subject) => [
        ...aspectChanges(listAspects, lists, subject, places),
        ...optionChanges(lists, subject, places),
      ],
    },
    both(apps, told),
    places,
  )

/** Without those that say a form's states and conclusions, which are told with the form. */
const told = ({ options, forms }: Application): readonly OptionList[] => {
  const way = new Set(
    forms.flatMap(({ id, conclusion }) => [
      `${id}.${stateTarget}`,
      ...(conclusion ? [`${id}.${conclusion.id}`] : []),
    ]),
  )
  return options.filter(({ id }) => !way.has(id))
}

/** The form that a list written with a field belongs to. */
const ownerOf = ({ id }: OptionList, { before, after }: Both<Application>) => {
  const isOwn = (form: { readonly id: string }): boolean => id.startsWith(`${form.id}.`)
  const owner = after.forms.find(isOwn) ?? before.forms.find(isOwn)
  return owner ? { form: owner.id } : {}
}

const listAspects: Aspects<OptionList> = {
  id: null,
  label: null,
  parent: {
    kind: 'options-parent',
    text: (id, { application }) => application.options.find((list) => list.id === id)?.label ?? id,
    reason: 'asked-otherwise',
  },
  options: null,
}

const optionChanges = (
  lists: Both<OptionList>,
  { id: list, label: within, form }: Subject,
  places: Places,
): readonly Change[] =>
  thingChanges(
    {
      kind: 'option',
      id: ({ code }: Named) => `${list}.${code}`,
      label: ({ label }) => label,
      text: ({ names, from, until }) => namesText(names) ?? periodText(from, until),
      days: ({ from }) => [from],
      added: 'more-allowed',
      removed: 'values-homeless',
      moved: 'shown-otherwise',
      of: { within, ...(form !== undefined && { form }) },
      inside: (options, subject) => [
        ...aspectChanges(optionAspects(lists), options, subject, places).map((each) =>
          each.kind === 'option-names' ? { ...each, ...daysIn(options.after) } : each,
        ),
        ...optionPeriod(options, subject),
      ],
    },
    both(lists, ({ options }) => named(options)),
    places,
  )

/** A code; with all that it is called in turn, where that is more than one name. */
interface Named extends Option {
  readonly names: readonly Option[]
}

const named = (options: readonly Option[]): readonly Named[] =>
  [...Map.groupBy(options, ({ code }) => code).values()].flatMap((names) => {
    const [first, last] = [names[0], names.at(-1)]
    return first && last
      ? [{ ...last, from: first.from, names: names.length > 1 ? names : [] }]
      : []
  })

function daysIn({ names }: Named): Pick<Change, 'days'> {
  const days = names.flatMap(({ from }) => from ?? [])
  return days.length > 0 ? { days } : {}
}

/** Null: it has one name, at all times. */
const namesText = (names: readonly Option[]): string | null =>
  listText(
    names.map(({ label, from, until }) => datedText(label, from, until)),
    '；',
  )

const optionAspects = ({ after }: Both<OptionList>): Aspects<Named> => {
  const labelOf = (code: string) => after.options.find((each) => each.code === code)?.label ?? code
  return {
    code: null,
    label: null,
    from: null,
    until: null,
    parent: { kind: 'option-parent', text: (code) => code, reason: 'asked-otherwise' },
    mergedInto: { kind: 'option-merged', text: labelOf, reason: 'figures-otherwise' },
    names: {
      kind: 'option-names',
      text: (names, _, { label }) => namesText(names) ?? label,
      reason: 'words-only',
    },
  }
}

function optionPeriod({ before, after }: Both<Option>, subject: Subject): readonly Change[] {
  if (before.from === after.from && before.until === after.until) return []
  const was = periodText(before.from, before.until)
  const isShorter =
    (after.from ?? '') > (before.from ?? '') || (after.until ?? '9999') < (before.until ?? '9999')
  return [
    {
      ...change(
        'option-period',
        subject,
        isShorter ? 'less-allowed' : 'more-allowed',
        was,
        periodText(after.from, after.until),
      ),
      ...turnedOn(before, after),
    },
  ]
}
