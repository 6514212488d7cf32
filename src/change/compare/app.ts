import type {
  Application,
  Area,
  Citation,
  Law,
  Option,
  OptionList,
  Parameter,
  Tiers,
} from '../../model/index.ts'
import { type Period, stateTarget } from '../../rules/index.ts'
import { articleChanges } from './articles.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Reason, Subject } from './change.ts'
import { days, stretches, turnedOn } from './dated.ts'
import { pairsOf } from './pairs.ts'
import { type Both, both, type Place, type Places } from './place.ts'
import { same } from './same.ts'
import { thingChanges } from './things.ts'
import { usersOf } from './users.ts'
import { typeNames, unitNames } from './words.ts'
import { citationsText, dayText, figureText, listText, periodText, rolesText } from './written.ts'

/** What stands beside the forms: the app itself, its laws, lists and figures. */
export const appChanges = (places: Places): readonly Change[] => {
  const apps = both(places, ({ application }) => application)
  return [
    ...aspectChanges(appAspects, apps, subjectOfApp(apps.after), places),
    ...areaChanges(apps, subjectOfApp(apps.after)),
    ...labelChanges(apps),
    ...lawChanges(apps, places),
    ...listChanges(apps, places),
    ...parameterChanges(apps, places),
    ...tiersChanges(apps, places),
  ]
}

const subjectOfApp = ({ id, label }: Application): Subject => ({ kind: 'app', id, label })

const appAspects: Aspects<Omit<Application, 'label'>> = {
  kind: null,
  id: { kind: 'app-id', text: (id) => id, reason: 'words-only' },
  bureau: {
    kind: 'bureau',
    text: ({ name, code }) => `${name}（${code}）`,
    reason: 'letters-otherwise',
  },
  revisedBy: { kind: 'revised-by', text: rolesText, reason: 'rights-otherwise' },
  publishedBy: { kind: 'published-by', text: rolesText, reason: 'rights-otherwise' },
  areas: null,
  laws: null,
  options: null,
  parameters: null,
  tiers: null,
  forms: null,
  flags: null,
  notices: null,
  reports: null,
  roles: null,
}

/** Only the areas in which anything is another; where none is, their order. */
function areaChanges(apps: Both<Application>, subject: Subject): readonly Change[] {
  const areas = both(apps, ({ areas: all = [] }) => all)
  const told = (was: string | null, is: string | null): Change =>
    change('areas', subject, 'shown-otherwise', was, is)
  const found = pairsOf(areas.before, areas.after, ({ label }) => label).flatMap((pair) => {
    const was = pair.before && areaText(pair.before, apps.before)
    const is = pair.after && areaText(pair.after, apps.after)
    return was === is ? [] : [told(was, is)]
  })
  const order = both(areas, (all) => listText(all.map(({ label }) => label)))
  return found.length > 0 || order.before === order.after
    ? found
    : [told(order.before, order.after)]
}

const areaText = ({ label, forms }: Area, application: Application): string =>
  `${label}：${listText(forms.map((id) => labelOf(id, application)))}`

const labelOf = (id: string, { forms }: Application): string =>
  forms.find((form) => form.id === id)?.label ?? id

const labelChanges = ({ before, after }: Both<Application>): readonly Change[] =>
  before.label === after.label
    ? []
    : [change('app-renamed', subjectOfApp(after), 'words-only', before.label, after.label)]

const lawChanges = (apps: Both<Application>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'law',
      id: ({ name }: Law) => name,
      label: ({ name }) => name,
      added: 'by-itself',
      removed: 'by-itself',
      moved: 'words-only',
      inside: (laws, subject) => [
        ...aspectChanges(lawAspects, laws, subject, places),
        ...articleChanges(laws),
      ],
    },
    both(apps, ({ laws }) => laws),
    places,
  )

const lawAspects: Aspects<Law> = {
  name: null,
  effective: { kind: 'law-effective', text: dayText, reason: 'law-otherwise' },
  repealed: { kind: 'law-repealed', text: dayText, reason: 'law-otherwise' },
  replaces: { kind: 'law-replaces', text: (name) => `《${name}》`, reason: 'law-otherwise' },
  articles: null,
}

const listChanges = (apps: Both<Application>, places: Places): readonly Change[] =>
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
    names.map(({ label, from, until }) => dated(label, from, until)),
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

const parameterChanges = (apps: Both<Application>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'parameter',
      id: ({ id }: Parameter) => id,
      label: ({ label }) => label,
      text: ({ values, type, unit }) =>
        values
          .map(({ from, until, value }) => dated(figureText(value, type, unit), from, until))
          .join('；'),
      days: ({ values }) => values.map(({ from }) => from),
      added: 'by-itself',
      removed: 'by-itself',
      moved: 'words-only',
      inside: (parameters, subject) => [
        ...aspectChanges(parameterAspects, parameters, subject, places),
        ...valueChanges(parameters, subject, places),
        ...basisChanges(
          'parameter-basis',
          both(parameters, ({ values }) => values),
          subject,
          places,
        ),
      ],
    },
    both(apps, ({ parameters }) => parameters),
    places,
  )

const dated = (text: string, from: string | null, until: string | null): string => {
  const period = periodText(from, until)
  return period === null ? text : `${text}（${period}）`
}

const parameterAspects: Aspects<Parameter> = {
  id: null,
  label: null,
  type: { kind: 'parameter-type', text: typeWord, reason: 'judged-otherwise' },
  unit: { kind: 'parameter-type', text: (unit) => unitNames[unit].zh, reason: 'judged-otherwise' },
  values: null,
}

function typeWord(type: Parameter['type']): string {
  return type === 'number' || type === 'duration' || type === 'ref' || type === 'table'
    ? typeNumbers[type]
    : typeNames[type].zh
}

const typeNumbers = { number: '数', duration: '期间', ref: '引用', table: '表格' } as const

function valueChanges(
  { before, after }: Both<Parameter>,
  subject: Subject,
  places: Places,
): readonly Change[] {
  const text = ({ type, unit }: Parameter, value: string | boolean | null): string | null =>
    value === null ? null : figureText(value, type, unit)
  const found = stretches(before.values, after.values, ({ value }) => value, Object.is)
  return found.map((stretch) =>
    figureChange('parameter-value', subject, stretch, places, [
      text(before, stretch.before),
      text(after, stretch.after),
    ]),
  )
}

type Founded = Period & { readonly basis?: readonly Citation[] }

/** Where the same figure rests on another article. */
const basisChanges = (
  kind: 'parameter-basis' | 'tiers-basis',
  values: Both<readonly Founded[]>,
  subject: Subject,
  places: Places,
): readonly Change[] =>
  stretches(values.before, values.after, ({ basis = [] }) => basis, same).flatMap((stretch) => {
    const text = (basis: readonly Citation[] | null, place: Place) =>
      basis && citationsText(basis, place)
    const [was, is] = [text(stretch.before, places.before), text(stretch.after, places.after)]
    const isNew = stretch.before === null || stretch.after === null
    return isNew || was === is
      ? []
      : [change(kind, subject, 'law-otherwise', was, is, days(stretch.from, stretch.until))]
  })

/** A figure that is another from a day on, with what reads it. */
function figureChange(
  kind: 'parameter-value' | 'tiers-value',
  subject: Subject,
  { from, until }: { readonly from: string | null; readonly until: string | null },
  places: Places,
  [before, after]: readonly [string | null, string | null],
): Change {
  const users = usersOf(subject, places)
  const reason: Reason = users.length > 0 ? 'judged-otherwise' : 'by-itself'
  return {
    ...change(kind, subject, reason, before, after, days(from, until)),
    ...(users.length > 0 && { usedBy: users }),
  }
}

const tiersChanges = (apps: Both<Application>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'tiers',
      id: ({ id }: Tiers) => id,
      label: ({ label }) => label,
      text: (tiers) =>
        tiers.values
          .map(({ from, until, steps }) => dated(stepsText(tiers, steps), from, until))
          .join('；'),
      days: ({ values }) => values.map(({ from }) => from),
      added: 'by-itself',
      removed: 'by-itself',
      moved: 'words-only',
      inside: (tiers, subject) => [
        ...aspectChanges(tiersAspects, tiers, subject, places),
        ...stretches(tiers.before.values, tiers.after.values, ({ steps }) => steps, same).map(
          (stretch) =>
            figureChange('tiers-value', subject, stretch, places, [
              stretch.before && stepsText(tiers.before, stretch.before),
              stretch.after && stepsText(tiers.after, stretch.after),
            ]),
        ),
        ...basisChanges(
          'tiers-basis',
          both(tiers, ({ values }) => values),
          subject,
          places,
        ),
      ],
    },
    both(apps, ({ tiers }) => tiers ?? []),
    places,
  )

const tiersAspects: Aspects<Tiers> = {
  id: null,
  label: null,
  type: { kind: 'tiers-type', text: typeWord, reason: 'judged-otherwise' },
  by: { kind: 'tiers-type', text: typeWord, reason: 'judged-otherwise' },
  values: null,
}

const stepsText = ({ type, by }: Tiers, steps: Tiers['values'][number]['steps']): string =>
  steps
    .map(({ least, value }) => {
      const from = least === null ? '其余' : `${figureText(least, by)} 以上`
      return `${from} ${figureText(value, type)}`
    })
    .join('，')
