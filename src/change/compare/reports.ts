import type {
  Application,
  DerivedFigure,
  Dimension,
  Figure,
  Measure,
  MeasureExpression,
  MeasureFunction,
  Report,
  Source,
  Tally,
} from '../../model/index.ts'
import { formsOf } from '../../model/tallies.ts'
import { type Aspects, aspectChanges, change } from './aspects.ts'
import type { Aspect, Change, Subject } from './change.ts'
import { gapsOf, zipped } from './pairs.ts'
import { atForm, type Both, both, type Place, type Places } from './place.ts'
import { thingChanges } from './things.ts'
import { chartNames, exportNames } from './words.ts'
import { expressionText, figureText, listText } from './written.ts'

export const reportChanges = (places: Places): readonly Change[] =>
  thingChanges(
    {
      kind: 'report',
      id: ({ id }: Report) => id,
      label: ({ label }) => label,
      added: 'by-itself',
      removed: 'figures-otherwise',
      moved: 'words-only',
      of: (report) => {
        const [form] = formsOf(report)
        return form === undefined ? {} : { form }
      },
      inside: (reports, subject) => [
        ...aspectChanges(aspects, reports, subject, places),
        ...partChanges(
          'report-figure',
          both(reports, ({ figures }) => figures),
          (figure, place, side) => figureLine(figure, reports[side], place),
          subject,
          places,
        ),
        ...partChanges(
          'report-table',
          both(reports, ({ tables }) => tables),
          tallyText,
          subject,
          places,
        ),
      ],
    },
    both(places, ({ application }) => application.reports),
    places,
  )

const aspects: Aspects<Report> = {
  kind: null,
  id: null,
  label: null,
  figures: null,
  tables: null,
  exports: {
    kind: 'report-exports',
    text: (exports) => listText(exports.map((each) => exportNames[each].zh)),
    reason: 'shown-otherwise',
  },
  home: {
    kind: 'report-home',
    text: (ids, { application }) => listText(ids.map((id) => figureLabel(id, application))),
    reason: 'shown-otherwise',
  },
  hash: null,
}

const figureLabel = (id: string, { reports }: Application): string =>
  reports.flatMap(({ figures }) => figures).find((figure) => figure.id === id)?.label ?? id

const partChanges = <T>(
  kind: Aspect,
  parts: Both<readonly T[]>,
  text: (part: T, place: Place, side: keyof Both<T>) => string,
  subject: Subject,
  places: Places,
): readonly Change[] =>
  gapsOf(parts.before, parts.after, (part) => JSON.stringify(part)).flatMap((gap) =>
    zipped(gap).map(([was, is]) => {
      const [before, after] = onlyOther(
        was && text(was, places.before, 'before'),
        is && text(is, places.after, 'after'),
      )
      return change(kind, subject, 'figures-otherwise', before, after)
    }),
  )

/** Of two long lines with the same beginning, that and what differs in them. */
function onlyOther(
  before: string | null,
  after: string | null,
): readonly [before: string | null, after: string | null] {
  const [first, ...was] = before?.split('；') ?? []
  const [begin, ...is] = after?.split('；') ?? []
  if (before === null || after === null || first !== begin) return [before, after]
  const but = (parts: readonly string[], others: readonly string[]): string =>
    [first, ...parts.filter((part) => !others.includes(part))].join('；')
  return [but(was, is), but(is, was)]
}

function figureLine(figure: Figure, report: Report, place: Place): string {
  const { label, section, unit, value, approximate, compares } = figure
  const made =
    value.kind === 'counted' ? tallyText(value.tally, place) : derived(value.value, report)
  return [
    labelled(label, made),
    ...(section === null ? [] : [`分组 ${section}`]),
    ...(unit === null ? [] : [`单位 ${unit}`]),
    ...(approximate === null
      ? []
      : [`约数 ${approximations[approximate.way]} ${approximate.step}`]),
    ...(compares ? [] : ['不同比']),
  ].join('；')
}

const approximations: { readonly [W in NonNullable<Figure['approximate']>['way']]: string } = {
  over: '余',
  more: '多',
  near: '近',
  wan: '万余',
}

function derived(value: DerivedFigure, report: Report): string {
  switch (value.kind) {
    case 'literal':
      return figureText(value.value, 'number')
    case 'figure':
      return report.figures.find(({ id }) => id === value.figure)?.label ?? value.figure
    case 'arithmetic':
      return `（${derived(value.left, report)} ${value.operator} ${derived(value.right, report)}）`
  }
}

function tallyText(tally: Tally, outside: Place): string {
  const { label, source, measures, by, cross, subtotals, chart, listed } = tally
  const at = atForm(outside, source.form)
  const place = source.table === null ? at : { ...at, table: source.table }
  const named = (dimensions: readonly Dimension[]): string =>
    dimensions
      .map((each) => {
        const text = labelled(each.label, expressionText(each.value, place))
        return each.complete ? `${text} 补齐` : text
      })
      .join('，')
  return [
    ...(label === null ? [] : [label]),
    sourceText(source, place),
    ...(listed !== null
      ? [
          `列出 ${measures.map((each) => listedText(each, place)).join('，')}`,
          ...(listed.length > 0 ? [`按 ${named(listed)}`] : []),
        ]
      : measures.length > 0
        ? [`统计 ${measures.map((each) => measureText(each, place)).join('，')}`]
        : []),
    ...(by.length > 0 ? [`按 ${named(by)}`] : []),
    ...(cross.length > 0 ? [`交叉 ${named(cross)}`] : []),
    ...(subtotals.length > 0
      ? [`小计 ${subtotals.map((count) => by[count - 1]?.label ?? count).join('，')}`]
      : []),
    ...(chart === null ? [] : [`图 ${chartNames[chart].zh}`]),
  ].join('；')
}

function sourceText({ form, table, when, asAt, during, latest }: Source, place: Place): string {
  const text = (day: Parameters<typeof expressionText>[0]): string => expressionText(day, place)
  const rows = place.form?.fields.find(({ id }) => id === table)?.label ?? table
  return [
    `来源 ${place.form?.label ?? form}${rows === null ? '' : `.${rows}`}`,
    ...(when ? [`当 ${text(when)}`] : []),
    ...(asAt ? [`截至 ${text(asAt.from)}${asAt.until ? ` 至 ${text(asAt.until)}` : ''}`] : []),
    ...(during
      ? [`统计期 ${text(during.from)} 至 ${text(during.until)} 按 ${text(during.day)}`]
      : []),
    ...(latest
      ? [
          `每家最近一份${latest.by ? ` 按 ${text(latest.by)}` : ''}${latest.carried ? `，沿用 ${text(latest.carried)}` : ''}`,
        ]
      : []),
  ].join(' ')
}

const labelled = (label: string, text: string): string =>
  label === text ? label : `${label} = ${text}`

const measureText = ({ label, value, approximate }: Measure, place: Place): string =>
  `${labelled(label, figure(value, place))}${approximate ? ' 约数' : ''}`

/** A column of a list: each of its records is one row. */
const listedText = ({ label, value }: Measure, place: Place): string =>
  labelled(
    label,
    value.kind === 'measure' && value.value
      ? expressionText(value.value, place)
      : figure(value, place),
  )

function figure(measure: MeasureExpression, place: Place): string {
  switch (measure.kind) {
    case 'literal':
      return figureText(measure.value, 'number')
    case 'arithmetic':
      return `（${figure(measure.left, place)} ${measure.operator} ${figure(measure.right, place)}）`
    case 'share':
      return `占比（${figure(measure.of, place)}）`
    case 'change':
      return `同比（${figure(measure.of, place)}）`
    case 'measure': {
      const { value, where } = measure
      const inside = [
        ...(value ? [expressionText(value, place)] : []),
        ...(where ? [`当 ${expressionText(where, place)}`] : []),
      ]
      return `${measureNames[measure.function]}（${inside.join(' ')}）`
    }
  }
}

const measureNames: { readonly [F in MeasureFunction]: string } = {
  records: '份数',
  subjects: '家数',
  sum: '合计',
  average: '平均',
  max: '最大',
  min: '最小',
  median: '中位数',
  distinct: '去重计数',
  latest: '最近一份',
}
