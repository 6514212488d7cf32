import type { Consequence, Expression, Form, Rule } from '../../model/index.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Subject } from './change.ts'
import { turnedOn } from './dated.ts'
import { type Both, both, type Place, type Places } from './place.ts'
import { same } from './same.ts'
import { type Sort, thingChanges } from './things.ts'
import { movedBounds } from './threshold.ts'
import { consequenceNames, severityNames, stageNames } from './words.ts'
import {
  citationsText,
  expressionText,
  listText,
  optionalTemplate,
  periodText,
  templateText,
} from './written.ts'

export const ruleChanges = (forms: Both<Form>, places: Places): readonly Change[] =>
  thingChanges(
    sortOf(forms.after.id, places),
    both(forms, ({ rules }) => rules),
    places,
  )

const sortOf = (form: string, places: Places): Sort<Rule> => ({
  kind: 'rule',
  id: ({ id }) => id,
  label: ({ label }) => label,
  text: ruleText,
  days: ({ from }) => [from],
  added: 'judged-otherwise',
  removed: 'judged-otherwise',
  moved: 'shown-otherwise',
  of: { form },
  inside: (rules, subject) => {
    const { before, after } = rules
    const dated = after.from !== null && after.from !== before.from ? { from: after.from } : {}
    return [
      ...[
        ...caseChanges(rules, subject, places),
        ...aspectChanges(aspects, rules, subject, places),
      ].map((each) => ({ ...each, ...dated })),
      ...periodChange(rules, subject),
    ]
  },
})

const ruleText = ({ text, cases, from, until }: Rule): string => {
  const ends = [...new Set(cases.map(({ consequence }) => consequenceText(consequence)))]
  const period = periodText(from, until)
  return `${text}（${[...ends, ...(period === null ? [] : [period])].join('；')}）`
}

const consequenceText = (consequence: Consequence): string => {
  const name = consequenceNames[consequence.kind].zh
  return consequence.kind === 'finding' ? `${name} ${severityNames[consequence.severity].zh}` : name
}

const aspects: Aspects<Rule> = {
  kind: null,
  id: null,
  label: null,
  stage: { kind: 'stage', text: (stage) => stageNames[stage].zh, reason: 'judged-otherwise' },
  text: null,
  basis: { kind: 'rule-basis', text: citationsText, reason: 'law-otherwise' },
  cases: null,
  demand: { kind: 'demand', text: templateText, reason: 'letters-otherwise' },
  from: null,
  until: null,
  asOf: { kind: 'rule-day', text: expressionText, reason: 'judged-otherwise' },
  reads: null,
  hash: null,
}

function periodChange({ before, after }: Both<Rule>, subject: Subject): readonly Change[] {
  if (before.from === after.from && before.until === after.until) return []
  return [
    {
      ...change(
        'rule-period',
        subject,
        'judged-otherwise',
        periodText(before.from, before.until),
        periodText(after.from, after.until),
      ),
      ...turnedOn(before, after),
    },
  ]
}

function caseChanges(rules: Both<Rule>, subject: Subject, places: Places): readonly Change[] {
  const { before, after } = rules
  if (before.cases.length !== after.cases.length)
    return [change('condition', subject, 'judged-otherwise', ruleText(before), ruleText(after))]
  return [
    ...conditionChanges(rules, subject, places),
    ...after.cases.flatMap((now, at) => {
      const then = before.cases[at]
      return then
        ? consequenceChanges({ before: then.consequence, after: now.consequence }, subject)
        : []
    }),
  ]
}

/** The rule as written, or of one whose bounds alone moved, the bounds. */
function conditionChanges(rules: Both<Rule>, subject: Subject, places: Places): readonly Change[] {
  const { before, after } = both(rules, conditionsOf)
  if (same(before, after)) return []
  const bounds = before.map((when, at) => movedBounds(when, after[at] ?? when))
  if (bounds.some((each) => each === null)) {
    const texts = both(rules, ({ text }) => text)
    return [change('condition', subject, 'judged-otherwise', texts.before, texts.after)]
  }
  const text = (parts: readonly Expression[], place: Place): string | null =>
    listText([...new Set(parts.map((part) => expressionText(part, place)))], '，')
  const moved = bounds.flatMap((each) => each ?? [])
  return [
    change(
      'threshold',
      subject,
      'judged-otherwise',
      text(
        moved.map((each) => each.before),
        places.before,
      ),
      text(
        moved.map((each) => each.after),
        places.after,
      ),
    ),
  ]
}

const conditionsOf = ({ cases }: Rule): readonly Expression[] => cases.map(({ when }) => when)

function consequenceChanges(
  { before, after }: Both<Consequence>,
  subject: Subject,
): readonly Change[] {
  const isOther = before.kind !== after.kind
  const severities = [before, after].map((each) =>
    each.kind === 'finding' ? severityNames[each.severity].zh : null,
  )
  const [was = null, is = null] = severities
  return [
    ...(isOther
      ? [
          change(
            'consequence',
            subject,
            'judged-otherwise',
            consequenceText(before),
            consequenceText(after),
          ),
        ]
      : was === is
        ? []
        : [change('severity', subject, 'judged-otherwise', was, is)]),
    ...(same(before.message, after.message)
      ? []
      : [
          change(
            'rule-text',
            subject,
            after.kind === 'finding' ? 'letters-otherwise' : 'words-only',
            optionalTemplate(before.message),
            optionalTemplate(after.message),
          ),
        ]),
  ]
}
