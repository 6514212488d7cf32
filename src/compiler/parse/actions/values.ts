import type { Unit } from '../../../model/index.ts'
import { isDate } from '../../../rules/index.ts'
import { diagnostic } from '../../diagnostics/diagnostic.ts'
import { detached, type Span } from '../../source/text.ts'
import { here } from '../place.ts'
import { readText } from '../read-text.ts'
import type * as tree from '../tree.ts'
import { type Actions, type MatchNode, node, one, spanOf, word } from './action.ts'

/** Names, texts, figures and dates. */
export const valueActions: Actions = {
  name: node((text) => ({ kind: 'name', text: unquoted(text.sourceString) })),
  optionName: node((text) => ({ kind: 'name', text: unquoted(text.sourceString) })),
  versionText: word,
  id: (_open, _before, text, _after, _close) => one(text),
  idText: word,
  law: node((_open, name, _close) => ({ kind: 'name', text: name.sourceString })),
  article: word,
  text(_open, _content, _close) {
    const span = spanOf(this)
    const text = detached(span.file.text.slice(span.start + 1, span.end - 1))
    return {
      kind: 'text',
      span,
      text,
      parts: readText(text, { ...here(), offset: span.start + 1 }),
    }
  },
  number: node((digits, _point, decimals, scale, _end) => ({
    kind: 'number',
    unit: 'none',
    value: decimal(digits.sourceString, optional(decimals), optional(scale)),
  })),
  money: node((digits, _point, decimals, scale, _space, _unit, _end) => ({
    kind: 'number',
    unit: 'yuan',
    value: decimal(digits.sourceString, optional(decimals), optional(scale)),
  })),
  percent: node((digits, _point, decimals, _sign) => ({
    kind: 'number',
    unit: 'percent',
    value: decimal(digits.sourceString, optional(decimals), ''),
  })),
  duration: node((digits, _space, unit) => ({
    kind: 'duration',
    amount: Number(halfWidth(digits.sourceString)),
    unit: one(unit),
  })),
  durationUnit_workday: (_each, _word): Unit => 'workday',
  durationUnit_day: (_word): Unit => 'day',
  durationUnit_month: (_word): Unit => 'month',
  durationUnit_year: (_word): Unit => 'year',
  date_chinese(year, _y, month, _m, day, _d) {
    return dateOf(this, year.sourceString, month, day)
  },
  date_iso(a, b, c, d, _dash, month, _dash2, day) {
    return dateOf(this, [a, b, c, d].map((digit) => digit.sourceString).join(''), month, day)
  },
  monthDay_chinese(month, _m, day, _d) {
    return monthDayOf(this, month, day)
  },
  monthDay_iso(month, _dash, day) {
    return monthDayOf(this, month, day)
  },
  kw_yes: node((_word) => ({ kind: 'yesno', value: true })),
  kw_no: node((_word) => ({ kind: 'yesno', value: false })),
}

/** The text of a part that may be missing; an iteration's own text reaches over what stands beside it. */
const optional = (part: MatchNode): string => part.children[0]?.sourceString ?? ''

const unquoted = (text: string): string => (text.startsWith('『') ? text.slice(1, -1) : text)

const halfWidth = (text: string): string => text.normalize('NFKC')

const shifts: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
])

/** 1.5 万 → 15000: decimal text, moved by the scale's places. */
function decimal(whole: string, decimals: string, scale: string): string {
  const places = shifts.get(scale) ?? 0
  const fraction = halfWidth(decimals).padEnd(places, '0')
  const moved = halfWidth(whole) + fraction.slice(0, places)
  const rest = fraction.slice(places).replace(/0+$/, '')
  return moved.replace(/^0+(?=\d)/, '') + (rest ? `.${rest}` : '')
}

/** A day that no calendar has is said where it is read: dates stand in many kinds of statement. */
function dateOf(whole: MatchNode, year: string, month: MatchNode, day: MatchNode): tree.DateNode {
  const two = (part: MatchNode): string => halfWidth(part.sourceString).padStart(2, '0')
  const value = `${halfWidth(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const span = spanOf(whole)
  if (!isDate(value)) impossible(whole, span)
  return { kind: 'date', span, value }
}

function monthDayOf(
  whole: MatchNode,
  month: MatchNode,
  day: MatchNode,
): { month: number; day: number } {
  const [monthNumber, dayNumber] = [month, day].map((part) => halfWidth(part.sourceString))
  const two = (part = ''): string => part.padStart(2, '0')
  // A day of every year: 29 February is none.
  if (!isDate(`2025-${two(monthNumber)}-${two(dayNumber)}`)) impossible(whole, spanOf(whole))
  return { month: Number(monthNumber), day: Number(dayNumber) }
}

const impossible = (whole: MatchNode, span: Span): void =>
  here().report(diagnostic('date-impossible', span, { date: whole.sourceString }))
