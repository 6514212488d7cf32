import { expect, it } from 'vitest'
import type { Expression, FunctionName } from '../../src/model/index.ts'
import { partsOf } from '../../src/rules/index.ts'
import { askedOf } from './asked.ts'
import { differenceInBrowser } from './browser.ts'
import { orchard } from './orchard.ts'

const { application, files } = orchard()

function within(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(within)]
}

const used = application.forms
  .flatMap((form) => askedOf(application, form))
  .flatMap(({ expression }) => within(expression))

it('asks every kind of expression', () => {
  expect([...new Set(used.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort())
})

it('asks every function', () => {
  const called = used.flatMap((each) => (each.kind === 'call' ? [each.function] : []))
  expect([...new Set(called)].sort()).toEqual(Object.keys(functions).sort())
})

it('comes to the same in Node and in a browser', async () => {
  expect(await differenceInBrowser(files, { records: 300, chunk: 150, seed: 11 })).toBeNull()
})

const kinds: Readonly<Record<Expression['kind'], true>> = {
  literal: true,
  field: true,
  column: true,
  reference: true,
  columnReference: true,
  parameter: true,
  tier: true,
  previous: true,
  across: true,
  their: true,
  theirConclusion: true,
  theirState: true,
  theirSubmission: true,
  me: true,
  moment: true,
  conclusion: true,
  state: true,
  self: true,
  letter: true,
  drawn: true,
  findings: true,
  finding: true,
  ordinal: true,
  arithmetic: true,
  shift: true,
  compare: true,
  and: true,
  or: true,
  not: true,
  in: true,
  empty: true,
  emptyAsZero: true,
  aggregate: true,
  call: true,
  if: true,
}

const functions: Readonly<Record<FunctionName, true>> = {
  age: true,
  daysBetween: true,
  workdaysBetween: true,
  hoursBetween: true,
  addMonths: true,
  addWorkdays: true,
  rollForward: true,
  year: true,
  month: true,
  day: true,
  yearStart: true,
  yearEnd: true,
  birthDate: true,
  round: true,
  floor: true,
  absolute: true,
  length: true,
  contains: true,
  startsWith: true,
  rmbWords: true,
  chineseDate: true,
  approx: true,
  mask: true,
}
