import type { Application, Figure } from '../../model/index.ts'
import {
  type Exact,
  exact,
  type FigureDone,
  type FigurePart,
  type FigurePeriod,
  figureText,
  isExact,
  keyText,
  placeKey,
  type ReportPlace,
  type ReportRun,
  showDate,
  toldFigure,
  type Value,
} from '../../rules/index.ts'
import type { Language } from '../messages/language.ts'
import { reportSentence } from '../messages/reports.ts'

/** A 指标 as its reader sees it. */
export interface ShownFigure {
  readonly id: string
  /** The 分组 that begins with it; null: it goes on. */
  readonly section: string | null
  readonly label: string
  /** Exactly; several of 连写, each of its own records. */
  readonly parts: readonly ShownPart[]
  /** Of several: all of them together. */
  readonly total: ShownPart | null
  /** As it is told in a text, in its unit. */
  readonly told: string
  readonly before: string
  readonly change: string
  /** Of which days. */
  readonly period: string
  /** How many older values are in it. */
  readonly carried: ShownPart | null
  /** What it counts. */
  readonly words: string
}

export interface ShownPart {
  /** Which group it is of; empty where there is one alone. */
  readonly label: string
  readonly text: string
  readonly place: ReportPlace | null
}

export function shownFigures(
  figures: readonly FigureDone[],
  words: readonly string[],
  application: Application,
  run: ReportRun,
  language: Language,
): readonly ShownFigure[] {
  return figures.map((done, at) => {
    const { figure, value, before } = done
    const text = (shown: Value): string => figureText(shown, figure, application, run)
    const parts = partsOf(done, at, application, run)
    return {
      id: figure.id,
      section: figure.section === figures[at - 1]?.figure.section ? null : figure.section,
      label: figure.label,
      parts,
      total: parts.length > 1 ? partAt(done, at, { label: '', text: text(value) }, 0, []) : null,
      told: toldOf(done, parts, text(value)),
      before: before ? beforeText(before, text) : '—',
      change: changeText(done, language, text),
      period: done.periods.map((each) => periodText(each, language)).join('；') || '—',
      carried: carriedPart(done, at, application, run),
      words: words[at] ?? '',
    }
  })
}

function partsOf(
  done: FigureDone,
  at: number,
  application: Application,
  run: ReportRun,
): readonly ShownPart[] {
  const { figure, value, parts } = done
  const text = (shown: Value): string => figureText(shown, figure, application, run)
  if (parts.length === 0) return [partAt(done, at, { label: '', text: text(value) }, 0, [])]
  const group = figure.value.kind === 'counted' ? figure.value.tally.by[0] : undefined
  return parts.map((part) => {
    const label = group ? keyText(part.key, group, application, run) : ''
    return partAt(done, at, { label, text: text(part.value) }, 0, [part.key])
  })
}

const partAt = (
  { figure, value }: FigureDone,
  table: number,
  shown: Pick<ShownPart, 'label' | 'text'>,
  measure: number,
  row: readonly Value[],
): ShownPart => ({
  ...shown,
  place:
    figure.value.kind === 'counted' && value !== null
      ? { among: 'figures', table, measure, row: placeKey(row), column: placeKey([]) }
      : null,
})

function carriedPart(
  done: FigureDone,
  at: number,
  application: Application,
  run: ReportRun,
): ShownPart | null {
  const { carried } = done
  if (carried === null) return null
  const text = figureText(carried, { type: 'number' }, application, run)
  return partAt(done, at, { label: '', text }, 1, [])
}

const joined = (parts: readonly Pick<ShownPart, 'text'>[]): string =>
  parts.map(({ text }) => text).join('+')

function toldOf(
  { figure, value }: FigureDone,
  parts: readonly ShownPart[],
  exactly: string,
): string {
  if (parts.length > 1) return joined(parts)
  return toldFigure(figure, value) ?? withUnit(exactly, figure)
}

const withUnit = (text: string, { unit }: Figure): string =>
  text === '—' ? text : `${text}${unit ?? ''}`

const beforeText = (
  { value, parts }: { readonly value: Value; readonly parts: readonly FigurePart[] },
  text: (value: Value) => string,
): string =>
  parts.length > 1 ? joined(parts.map((part) => ({ text: text(part.value) }))) : text(value)

/** By how much, and by what part of what it was; of percentages by how many of their points. */
function changeText(
  { figure, value, before }: FigureDone,
  language: Language,
  text: (value: Value) => string,
): string {
  if (!isExact(value) || !before || !isExact(before.value)) return '—'
  const more = value.sub(before.value)
  const sign = more.lt(nothing) ? '−' : more.equals(nothing) ? '' : '+'
  if (figure.type === 'percent') {
    const points = figureNumber(more.abs().mul(hundred))
    return reportSentence('points', language, { points: `${sign}${points}` })
  }
  const by = `${sign}${text(more.abs())}`
  if (before.value.equals(nothing)) return by
  const rate = figureNumber(more.abs().mul(hundred).div(before.value.abs()))
  return `${by}（${sign}${rate}%）`
}

const nothing = exact(0)
const hundred = exact(100)
const figureNumber = (number: Exact): string => number.round(1).valueOf().toFixed(1)

function periodText(period: FigurePeriod, language: Language): string {
  switch (period.kind) {
    case 'during':
      return reportSentence('from-until', language, {
        from: showDate(period.from),
        until: showDate(period.until),
      })
    case 'asAt':
      return reportSentence('at-day', language, { day: showDate(period.day) })
  }
}
