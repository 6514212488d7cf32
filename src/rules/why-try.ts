import type {
  Expression,
  Field,
  FieldKind,
  Mistake,
  RecordData,
  RecordValue,
} from '../model/index.ts'
import { daysBetween, isDate } from './date.ts'
import { evaluate } from './evaluate.ts'
import { mask } from './mask.ts'
import { type Exact, exact, isExact } from './number.ts'
import { optionsInForce } from './options.ts'
import { own } from './own.ts'
import type { Occasion, Scope } from './scope.ts'
import { show } from './types.ts'
import type { Value } from './value.ts'
import { type Bound, boundsOf } from './why-bound.ts'
import { gridOf } from './why-grid.ts'

/** One answer to change. */
export interface Change {
  readonly path: Mistake['path']
  readonly label: string
  readonly kind: Bound['kind'] | 'oneOf' | 'fill' | 'clear'
  /** As stored, the first is the one that was tried; of `oneOf` each was. None: to be left empty. */
  readonly values: readonly RecordValue[]
  /** The same for a reader, masked where the field is. */
  readonly shown: readonly string[]
  /** What is there; null: nothing. */
  readonly now: string | null
  /** Between what is there and a bound: 20,000.00元, 3天. */
  readonly difference: string | null
}

/** An answer that people may change. */
export interface Spot {
  readonly field: Field
  readonly path: Mistake['path']
  readonly label: string
  /** What is stored; undefined: nothing. */
  readonly now: unknown
}

/** The scope that a condition is asked in when the answer is this; undefined: left empty. Null: the answer is not allowed. */
export type Probe = (value: RecordValue | undefined) => Scope | null

/** Ways to change one answer so that a condition comes out as wanted. */
export function changesOf(
  condition: Expression,
  want: boolean,
  spot: Spot,
  probe: Probe,
  occasion: Occasion,
): readonly Change[] {
  const holds = (value: RecordValue | undefined): boolean => {
    const scope = probe(value)
    return scope !== null && evaluate(condition, scope) === want
  }
  const ways = [byBound, byChoice, byText, byClearing]
  return ways.flatMap((way) => way({ condition, spot, probe, holds, occasion }))
}

interface Attempt {
  readonly condition: Expression
  readonly spot: Spot
  readonly probe: Probe
  readonly holds: (value: RecordValue | undefined) => boolean
  readonly occasion: Occasion
}

function byBound({ condition, spot, probe, holds, occasion }: Attempt): readonly Change[] {
  const grid = gridOf(spot.field, occasion.submitted ?? occasion.today)
  if (grid === null) return []
  const now = grid.place(spot.now)
  const any = (place: bigint) => grid.value(place) ?? undefined
  const isAnything = now === null && [0n, 1n, -1n].every((step) => holds(any(grid.origin + step)))
  if (condition.kind === 'empty' || isAnything)
    return byFilling(spot, holds, occasion, any(grid.origin))
  const distance = (place: bigint): Exact | null => {
    const scope = condition.kind === 'compare' ? probe(any(place)) : null
    if (scope === null || condition.kind !== 'compare') return null
    return between(evaluate(condition.left, scope), evaluate(condition.right, scope))
  }
  const test = (place: bigint): boolean => {
    const value = grid.value(place)
    return value !== null && holds(value)
  }
  return boundsOf({
    grid,
    now,
    holds: test,
    distance,
    isComparison: condition.kind === 'compare',
  }).flatMap(({ kind, place }) => {
    const value = grid.value(place)
    if (value === null) return []
    const steps =
      now === null || kind === 'different' ? null : place > now ? place - now : now - place
    const difference =
      steps === null ? null : differenceText(spot.field, grid.value(steps), steps, occasion)
    return [{ ...changeOf(spot, kind, [value], occasion), difference }]
  })
}

function differenceText(
  { type }: Field,
  value: RecordValue | null,
  steps: bigint,
  occasion: Occasion,
): string | null {
  if (type.kind === 'date') return `${steps}天`
  if (type.kind === 'year') return `${steps}年`
  return value === null ? null : show(value, type, occasion)
}

function between(left: Value, right: Value): Exact | null {
  if (isExact(left) && isExact(right)) return left.sub(right)
  const [one, other] = [left, right].map(dayIn)
  return isDate(one) && isDate(other) ? exact(daysBetween(other, one)) : null
}

const dayIn = (value: Value): unknown => (typeof value === 'string' ? value.slice(0, 10) : null)

function byChoice({ spot, holds, occasion }: Attempt): readonly Change[] {
  const values = candidates(spot, occasion).filter(holds)
  return values.length === 0 ? [] : [changeOf(spot, 'oneOf', values, occasion)]
}

function candidates({ field: { type }, now }: Spot, occasion: Occasion): readonly RecordValue[] {
  switch (type.kind) {
    case 'yesno':
      return [true, false].filter((value) => value !== now)
    case 'choice':
      return codesOf(type.options, occasion).filter((code) => code !== now)
    case 'choices': {
      const given = Array.isArray(now) ? now.filter((code) => typeof code === 'string') : []
      const codes = codesOf(type.options, occasion)
      const more = codes.filter((code) => !given.includes(code)).map((code) => [...given, code])
      const fewer = given.map((code) => given.filter((other) => other !== code))
      return [...more, ...fewer.filter(({ length }) => length > 0)]
    }
    default:
      return []
  }
}

const codesOf = (list: string, occasion: Occasion): readonly string[] =>
  optionsInForce(list, occasion).map(({ code }) => code)

/** What the other side of a comparison says, or anything else than what is there. */
function byText({ condition, spot, probe, holds, occasion }: Attempt): readonly Change[] {
  const samples = samplesOf(spot.field)
  if (samples.length === 0) return []
  const isEnough = condition.kind === 'empty' ? samples.some(holds) : samples.every(holds)
  if (isEnough && spot.now === undefined)
    return byFilling(spot, holds, occasion, samples.find(holds))
  const other = condition.kind === 'compare' ? otherSide(condition, spot) : undefined
  const scope = other && probe(spot.now as RecordValue | undefined)
  if (!other || !scope) return []
  const said = evaluate(other, scope)
  const fitting = samples.find(holds)
  if (typeof said === 'string' && holds(said)) return [changeOf(spot, 'equal', [said], occasion)]
  return fitting === undefined ? [] : [changeOf(spot, 'different', [fitting], occasion)]
}

/** What an answer itself is compared with. */
function otherSide(
  { left, right }: Extract<Expression, { kind: 'compare' }>,
  { field: { id }, path }: Spot,
): Expression | undefined {
  const isSpot = (side: Expression): boolean =>
    path.length === 1
      ? side.kind === 'field' && side.field === id
      : side.kind === 'column' && side.column === id
  return isSpot(left) ? right : isSpot(right) ? left : undefined
}

/** An answer of which nothing but its being there matters. */
function byFilling(
  spot: Spot,
  holds: Attempt['holds'],
  occasion: Occasion,
  value: RecordValue | undefined,
): readonly Change[] {
  if (value === undefined || spot.now !== undefined || !holds(value)) return []
  return [changeOf(spot, 'fill', [value], occasion)]
}

function byClearing({ spot, holds, occasion }: Attempt): readonly Change[] {
  if (spot.now === undefined || spot.field.required === true || !holds(undefined)) return []
  return [changeOf(spot, 'clear', [], occasion)]
}

function changeOf(
  { field, path, label, now }: Spot,
  kind: Change['kind'],
  values: readonly RecordValue[],
  occasion: Occasion,
): Change {
  const shown = (value: RecordValue): string => {
    const text = show(value, field.type, occasion)
    return field.masked ? mask(text) : text
  }
  return {
    path,
    label,
    kind,
    values,
    shown: kind === 'fill' || kind === 'different' ? [] : values.map(shown),
    now: now === undefined ? null : shown(now as RecordValue),
    difference: null,
  }
}

/** Two right values of a type, of which nothing but their being there is meant. */
function samplesOf({ type, shortest }: Field): readonly string[] {
  const written = samples[type.kind] ?? []
  return type.kind === 'text' || type.kind === 'longtext' || type.kind === 'address'
    ? written.map((text) => text.padEnd(shortest ?? 0, '。'))
    : written
}

const samples: { readonly [K in FieldKind]?: readonly string[] } = {
  text: ['说明', '补充'],
  longtext: ['说明', '补充'],
  address: ['本市', '本区'],
  docno: ['1号', '2号'],
  name: ['张三', '李四'],
  mobile: ['13800138000', '13900139000'],
  phone: ['021-65410000', '021-65410001'],
  email: ['a@example.cn', 'b@example.cn'],
  postcode: ['200090', '200092'],
  citizenId: ['999999199003070020', '999999197811201026'],
  attachment: ['附件.pdf', '说明.pdf'],
  signature: ['张三', '李四'],
}

/** A record with one answer changed; undefined: left empty. */
export function withValue(
  data: RecordData,
  [key, ...rest]: Mistake['path'],
  value: RecordValue | undefined,
): RecordData {
  const entries = Object.entries(data).filter(([id]) => id !== key)
  if (rest.length === 0)
    return Object.fromEntries(value === undefined ? entries : [...entries, [String(key), value]])
  const [index, ...inner] = rest
  const rows = own(data, String(key))
  if (!Array.isArray(rows)) return data
  const changed = rows.map((row: RecordData, at) =>
    at === index ? withValue(row, inner, value) : row,
  )
  return Object.fromEntries([...entries, [String(key), changed]])
}
