import type {
  AggregateFunction,
  Expression,
  Field,
  OptionList,
  ValueType,
} from '../../../../model/index.ts'
import { exact, parseExact } from '../../../../rules/index.ts'
import {
  anyNumber,
  anything,
  but,
  type Domain,
  numbers,
  only,
  type Values,
  yesOrNo,
} from './domain.ts'
import { between, everyNumber, everyWhole, hull, type Interval, point } from './interval.ts'
import { type Kind, kindOf } from './kind.ts'
import { dayNumber, rangeOf, stored } from './range.ts'
import { fieldNamed, isStored, keyOf, type Setting, targetNamed } from './setting.ts'

/** What a value may be by its declaration alone: type, bounds, options, whether it is always filled in. */
export function initialOf(term: Expression, setting: Setting): Domain {
  const key = keyOf(term)
  const known = setting.known.get(key)
  if (known) return known
  setting.known.set(key, { empty: true, values: anythingOf(kindOf(term, setting)) })
  const found = declared(term, setting)
  setting.known.set(key, found)
  return found
}

function declared(term: Expression, setting: Setting): Domain {
  switch (term.kind) {
    case 'field':
    case 'column': {
      const field = fieldNamed(term, setting)
      if (field)
        return {
          empty: !setting.complete || mayBeEmpty(field),
          values: valuesOfField(field, setting),
        }
      break
    }
    case 'reference':
    case 'columnReference': {
      // The other record may be older than its form, and hold what could no longer be filled in.
      const field = targetNamed(term, setting)
      if (field && wholeKinds.has(field.type.kind))
        return { empty: true, values: numbers(everyWhole) }
      break
    }
    case 'parameter':
      return parameterDomain(term.parameter, setting)
    case 'tier':
      return tierDomain(term.tiers, setting)
    case 'conclusion':
      return { empty: true, values: only(setting.form.conclusion?.values ?? []) }
    case 'state':
      return { empty: true, values: only(setting.form.states) }
    case 'findings':
      return { empty: false, values: numbers(findingCount(term, setting)) }
    case 'ordinal':
      return { empty: false, values: numbers(between(exact(1), null, true)) }
    case 'finding':
      return {
        empty: true,
        values: term.property === 'severity' ? only(['severe', 'ordinary', 'advice']) : anything,
      }
    case 'moment':
      return {
        empty: term.moment !== 'today' && term.moment !== 'thisYear',
        values: numbers(everyWhole),
      }
    default:
  }
  const kind = kindOf(term, setting)
  const numeric = kind === 'number' || kind === 'day' || kind === 'time'
  return {
    empty: !(term.kind === 'aggregate' && neverEmpty.has(term.function)),
    values: numeric ? numbers(rangeOf(term, setting, initialOf)) : anythingOf(kind),
  }
}

/** Of no rows they are 0. */
const neverEmpty: ReadonlySet<AggregateFunction> = new Set(['sum', 'count', 'distinct'])

const anythingOf = (kind: Kind | null): Values => {
  if (kind === 'number') return anyNumber
  if (kind === 'day' || kind === 'time') return numbers(everyWhole)
  return kind === 'truth' ? yesOrNo : anything
}

const wholeKinds: ReadonlySet<Field['type']['kind']> = new Set([
  'integer',
  'money',
  'year',
  'date',
  'datetime',
])

/** Only what must be filled in whatever else is said is never empty. */
const mayBeEmpty = (field: Field): boolean =>
  field.required !== true ||
  field.visible !== null ||
  field.from !== null ||
  field.calculate !== null

function valuesOfField(field: Field, setting: Setting): Values | null {
  const { type } = field
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
    case 'year':
    case 'date':
    case 'datetime':
      return numbers(field.calculate ? calculated(field, field.calculate, setting) : bounded(field))
    case 'yesno':
      return yesOrNo
    case 'choice':
      return field.calculate ? anything : codesOf(type.options, setting.application.options)
    case 'choices':
    case 'ref':
    case 'table':
      return anything
    default:
      return isStored(field) ? but(['']) : anything
  }
}

const calculated = (field: Field, formula: Expression, setting: Setting): Interval =>
  field.type.kind === 'datetime'
    ? everyWhole
    : stored(rangeOf(formula, setting, initialOf), field.type)

function bounded({ type, least, most }: Field): Interval {
  const whole = wholeKinds.has(type.kind)
  const number = type.kind === 'date' ? dayNumber : parseExact
  const [low, high] = type.kind === 'year' ? firstAndLastYear : [null, null]
  return between(least === null ? low : number(least), most === null ? high : number(most), whole)
}

/** A year outside these is not taken. */
const firstAndLastYear = [exact(1900), exact(2100)] as const

function codesOf(list: string, lists: readonly OptionList[]): Values {
  const found = lists.find(({ id }) => id === list)
  return found ? only(found.options.map(({ code }) => code)) : anything
}

function parameterDomain(id: string, setting: Setting): Domain {
  const parameter = setting.application.parameters.find((each) => each.id === id)
  if (!parameter || parameter.values.length === 0) return { empty: true, values: anything }
  const given = parameter.values.map(({ value }) => value)
  const always = parameter.values.some(({ from }) => from === null)
  const ends = parameter.values.some(({ until }) => until !== null)
  // A switch is there to be thrown: what waits for the other side is not dead.
  const values = parameter.type === 'yesno' ? anything : valuesGiven(given, parameter.type)
  return { empty: !always || ends, values }
}

function tierDomain(id: string, setting: Setting): Domain {
  const tiers = setting.application.tiers.find((each) => each.id === id)
  const given = tiers?.values.flatMap(({ steps }) => steps.map(({ value }) => value)) ?? []
  return {
    empty: true,
    values: tiers && given.length > 0 ? valuesGiven(given, tiers.type) : anything,
  }
}

/** Figures may change from day to day, but only among those that are written. */
function valuesGiven(given: readonly (string | boolean)[], type: ValueType): Values {
  if (type === 'text' || type === 'yesno' || type === 'choice') return only(given.map(String))
  const points = given.flatMap((each) => figure(each, type))
  return points.length === given.length ? numbers(spanning(points)) : anyNumber
}

function figure(value: string | boolean, type: ValueType): Interval[] {
  const read = type === 'date' ? dayNumber(String(value)) : parseExact(String(value))
  return read ? [point(read)] : []
}

const spanning = (intervals: readonly Interval[]): Interval =>
  intervals.reduce<Interval | null>((all, each) => (all ? hull(all, each) : each), null) ??
  everyNumber

/** A rule gives one finding at most. */
function findingCount(
  { severity }: Extract<Expression, { kind: 'findings' }>,
  { form }: Setting,
): Interval {
  const rules = form.rules.filter(({ cases }) =>
    cases.some(
      ({ consequence }) =>
        consequence.kind === 'finding' && (severity === null || consequence.severity === severity),
    ),
  )
  return between(exact(0), exact(rules.length), true)
}
