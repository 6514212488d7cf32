import { expect, test } from 'vitest'
import type { Application, Form, RecordData } from '../../src/model/index.ts'
import {
  applied,
  type Explanation,
  inspect,
  type Remedy,
  type Run,
  replay,
  type Verdict,
  verdictIn,
  why,
} from '../../src/rules/index.ts'
import { withValue } from '../../src/rules/why-try.ts'
import { recordOf as sampleRecord } from '../../src/runtime/samples.ts'
import { applications } from '../emit/applications.ts'
import { mutated } from '../emit/mutate.ts'
import { type Random, random } from '../emit/random.ts'
import { recordOf } from '../emit/records.ts'
import type { JsonObject } from '../emit/values.ts'
import { generatedRules } from './generated-rules.ts'

const known = applications()
/** Of each application, spread over its forms: `npm run prove:why` makes more. */
const records = Number(process.env.WHY_RECORDS ?? 20)

test.each(known)('$label: each sample is explained by its own facts', (application) => {
  const tally = new Map<Verdict, number>()
  for (const form of application.forms) {
    for (const sample of form.samples) {
      const { data, run } = sampleRecord(application, form, sample)
      explains(application, form, data, run, tally)
    }
  }
  expect(tally.size > 0).toBe(
    application.forms.some(({ rules, samples }) => rules.length * samples.length > 0),
  )
})

test.each(known)(
  '$label: the facts alone give each verdict again, and every change that is offered makes it pass',
  (application) => {
    const source = random(7)
    const tally = new Map<Verdict, number>()
    const remedies = { count: 0 }
    for (const form of application.forms) {
      for (let count = 0; count < records / application.forms.length; count++) {
        const rules = [...form.rules, ...generatedRules(form, 6, source)]
        const data = madeRecord(application, form, source)
        const run = runOf(application, source)
        remedies.count += explains(application, { ...form, rules }, data, run, tally)
      }
    }
    for (const verdict of ['passed', 'unjudged', 'block', 'warn'] as const)
      expect(tally.get(verdict), verdict).toBeGreaterThan(5)
    expect(remedies.count).toBeGreaterThan(10)
  },
)

/** Whole, with holes, or with a mistake. */
function madeRecord(application: Application, form: Form, source: Random): RecordData {
  const whole = recordOf(application, form, source)
  if (source.chance(0.4)) return whole as RecordData
  if (source.chance(0.4)) return mutated(whole, application, form, source) as RecordData
  const kept = Object.entries(whole).filter(() => source.chance(0.8))
  return Object.fromEntries(kept) as RecordData
}

/** References point at made records, or nowhere. */
function runOf(application: Application, source: Random): Run {
  const { forms, options, parameters, tiers } = application
  const targets = new Map<string, JsonObject>()
  const isLost = source.chance(0.1)
  return {
    today: '2026-05-20',
    submitted: source.chance(0.8) ? '2026-05-20' : null,
    options,
    parameters,
    tiers,
    resolve: (id) => {
      const form = forms.find((each) => each.id === id)
      if (form === undefined || isLost) return null
      const data = targets.get(id) ?? recordOf(application, form, source)
      targets.set(id, data)
      return { form, data: data as RecordData }
    },
  }
}

/** How many changes were offered. */
function explains(
  application: Application,
  form: Form,
  data: RecordData,
  run: Run,
  tally: Map<Verdict, number>,
): number {
  const before = inspect(form, data, run).judgement
  let offered = 0
  for (const explanation of why(application, form, data, run).rules) {
    const { rule, verdict, remedies } = explanation
    const told = JSON.stringify(explanation)
    const isQuiet = ['passed', 'notInForce', 'notAsked'].includes(verdict)
    tally.set(verdict, (tally.get(verdict) ?? 0) + 1)
    offered += remedies.length
    expect(verdictIn(before, rule), rule).toBe(isQuiet ? null : verdict)
    if (replay(form, JSON.parse(told) as Explanation) !== verdict)
      throw shown('replayed', told, form, data)
    if (isQuiet) expect(remedies).toEqual([])
    for (const changed of remedies.flatMap((remedy) => everyWay(data, remedy))) {
      const after = inspect(form, changed, run).judgement
      if (verdictIn(after, rule) !== null) throw shown('changed', told, form, changed)
    }
  }
  return offered
}

const shown = (what: string, told: string, { rules }: Form, data: RecordData): Error => {
  const { rule } = JSON.parse(told) as Explanation
  const cases = rules.find(({ id }) => id === rule)?.cases.map(({ when }) => when)
  return new Error(
    [`otherwise when ${what}:`, told, ...[cases, data].map((each) => JSON.stringify(each))].join(
      '\n',
    ),
  )
}

/** With each of the values that a single change offers. */
function everyWay(data: RecordData, remedy: Remedy): readonly RecordData[] {
  const [only, ...others] = remedy.changes
  return only !== undefined && others.length === 0 && only.values.length > 1
    ? only.values.map((value) => withValue(data, only.path, value))
    : [applied(data, remedy)]
}
