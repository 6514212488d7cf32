import type { Application } from '../../../src/model/index.ts'
import { stateTarget } from '../../../src/rules/index.ts'

/** One thing of a model that can be made another: where it is. */
export interface Spot {
  readonly path: readonly (string | number)[]
  readonly how: 'another' | 'gone'
}

/** Every value that a definition says, and every item of its lists; not what the compiler works out from others. */
export function spotsIn(application: Application): readonly Spot[] {
  const spots: Spot[] = []
  const walk = (part: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(part)) {
      part.forEach((each, at) => {
        if (each === left) return
        spots.push({ path: [...path, at], how: 'gone' })
        walk(each, [...path, at])
      })
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, value] of Object.entries(part))
        if (!isDerived(part, key)) walk(value, [...path, key])
    } else if (another(part, keyOf(path)) !== part) spots.push({ path, how: 'another' })
  }
  walk({ ...application, options: application.options.map(withoutWay(application)) }, [])
  return spots.filter(({ path }) => path.length > 0)
}

/** In the place of what is left out. */
const left = Symbol('left out')

/** Lists that say a form's states and conclusions again. */
const withoutWay =
  ({ forms }: Application) =>
  (list: Application['options'][number]) =>
    forms.some(
      ({ id, conclusion }) =>
        list.id === `${id}.${stateTarget}` || list.id === `${id}.${conclusion?.id}`,
    )
      ? left
      : list

function isDerived(part: object, key: string): boolean {
  if (key === 'hash' || key === 'key' || key === 'reads' || key === 'samples') return true
  return key === 'text' && 'kind' in part && part.kind === 'rule'
}

export function mutated(application: Application, { path, how }: Spot): Application {
  const copy = structuredClone(application)
  const last = path[path.length - 1] as string | number
  let part = copy as unknown as { [key: string | number]: unknown }
  for (const key of path.slice(0, -1)) part = part[key] as typeof part
  if (how === 'gone' && Array.isArray(part)) part.splice(Number(last), 1)
  else part[last] = another(part[last], keyOf(path))
  return copy
}

/** Of an item of a list, the list's. */
const keyOf = (path: Spot['path']): string =>
  path.findLast((key): key is string => typeof key === 'string') ?? ''

/** Another value of the same kind; the same where there is none. */
function another(value: unknown, key: string): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  const days = key === 'from' || key === 'until'
  if (value === null) return days ? '2020-02-02' : unwritten.has(key) ? value : 'x'
  const text = String(value)
  const closed = words[key]
  if (closed) return closed[(closed.indexOf(text) + 1) % closed.length] ?? value
  if (structural.has(key)) return value
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text === '2020-02-02' ? '2020-02-03' : '2020-02-02'
  return /^-?\d+(\.\d+)?$/.test(text) ? `${text}1` : `${text}x`
}

/** Values that only some words may be. */
const words: { readonly [key: string]: readonly string[] } = {
  operator: ['=', '≠', '<', '≤', '>', '≥'],
  unit: ['day', 'workday', 'month', 'year'],
  severity: ['severe', 'ordinary', 'advice'],
  stage: ['submit', 'review'],
  layout: ['document', 'letter', 'notification', 'minutes'],
  moment: ['today', 'submitted', 'baseline', 'thisYear'],
  policy: ['upgrade', 'keep', 'final'],
  way: ['over', 'more', 'near', 'wan'],
  chart: ['column', 'bar', 'line', 'pie'],
  measure: ['any', 'count'],
}

/** What a part is, on which the others of it hang; and what a part is called, which others name. */
const structural: ReadonlySet<string> = new Set([
  ...['kind', 'type', 'by', 'function', 'part', 'property', 'format', 'exports'],
  ...['form', 'id', 'needs'],
])

/** Null where there could be a part with parts of its own. */
const unwritten: ReadonlySet<string> = new Set([
  ...['visible', 'calculate', 'from', 'when', 'scope', 'where', 'deadline', 'conclusion', 'due'],
  ...['number', 'remark', 'until', 'demand', 'severity', 'chart', 'options', 'field'],
  ...['during', 'latest', 'asAt', 'carried', 'listed', 'table', 'approximate', 'by'],
  ...['value', 'template', 'candidates', 'most'],
])

export const shown = ({ path, how }: Spot): string => `${path.join('.')} ${how}`
