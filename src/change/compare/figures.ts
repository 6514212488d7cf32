import type { Application, Citation, Parameter, Tiers } from '../../model/index.ts'
import type { Period } from '../../rules/index.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Reason, Subject } from './change.ts'
import { days, stretches } from './dated.ts'
import { type Both, both, type Place, type Places } from './place.ts'
import { same } from './same.ts'
import { thingChanges } from './things.ts'
import { usersOf } from './users.ts'
import { typeNames, unitNames } from './words.ts'
import { citationsText, datedText, figureText } from './written.ts'

/** Figures with a name: 参数 and 分档. */
export const figureChanges = (apps: Both<Application>, places: Places): readonly Change[] => [
  ...parameterChanges(apps, places),
  ...tiersChanges(apps, places),
]

const parameterChanges = (apps: Both<Application>, places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'parameter',
      id: ({ id }: Parameter) => id,
      label: ({ label }) => label,
      text: ({ values, type, unit }) =>
        values
          .map(({ from, until, value }) => datedText(figureText(value, type, unit), from, until))
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
          .map(({ from, until, steps }) => datedText(stepsText(tiers, steps), from, until))
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
