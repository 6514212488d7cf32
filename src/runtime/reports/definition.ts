import type {
  Application,
  DerivedFigure,
  Figure,
  Form,
  MeasureExpression,
  Report,
  Source,
  Tally,
} from '../../model/index.ts'
import { showDate } from '../../rules/index.ts'
import { type Lexicon, words } from '../../rules/why-words.ts'
import type { Language } from '../messages/language.ts'
import { type ReportSentence, reportSentence } from '../messages/reports.ts'

/** What a report's figures count, in the words of its source. */
export interface Definition {
  /** Of which day all is; and which records are counted, where that is the same for all. */
  readonly scope: readonly string[]
  readonly tables: readonly TableDefinition[]
  /** A line a 指标. */
  readonly figures: readonly string[]
}

export interface TableDefinition {
  /** Which records are counted, where that is not said for all tables. */
  readonly scope: readonly string[]
  /** A line a measure. */
  readonly measures: readonly { readonly label: string; readonly words: string }[]
}

export function definitionOf(
  report: Report,
  application: Application,
  asOf: string,
  language: Language,
): Definition {
  const occasion = { today: asOf, submitted: null, options: application.options }
  const speechOf = ({ form: id, table }: Source): Speech | null => {
    const form = application.forms.find((each) => each.id === id)
    return form ? { language, lexicon: { application, form, occasion, table } } : null
  }
  const day = reportSentence('as-of', language, { day: showDate(asOf) })
  const common = commonSource(report)
  const lines = ({ source }: Tally): readonly string[] => sourceLines(source, speechOf(source))
  const [source, ...limits] = common ? sourceLines(common, speechOf(common)) : []
  return {
    scope: source === undefined ? [day] : [source, day, ...limits],
    tables: report.tables.map((tally) => ({
      scope: common ? [] : lines(tally),
      measures: measuresOf(tally, speechOf(tally.source)),
    })),
    figures: report.figures.map((figure) =>
      figure.value.kind === 'counted'
        ? countedWords(figure.value.tally, speechOf(figure.value.tally.source), language)
        : derivedWords(figure.value.value, report.figures),
    ),
  }
}

/** Of a report of tables alone that count the same. */
function commonSource({ figures, tables }: Report): Source | null {
  const [first] = tables
  if (!first || figures.length > 0) return null
  const same = JSON.stringify(first.source)
  return tables.every(({ source }) => JSON.stringify(source) === same) ? first.source : null
}

interface Speech {
  readonly language: Language
  readonly lexicon: Lexicon
}

const said = (
  { language }: Speech,
  key: ReportSentence,
  params: Readonly<Record<string, string>> = {},
): string => reportSentence(key, language, params)

/** What is counted; then what of it. */
function sourceLines(source: Source, speech: Speech | null): readonly string[] {
  if (speech === null) return []
  const { when, asAt, during, latest } = source
  const { lexicon } = speech
  const form = sourceLabel(source, lexicon.form, speech)
  const subject = subjectLabel(lexicon.form) ?? lexicon.form.label
  return [
    when === null
      ? said(speech, 'of-records', { form })
      : said(speech, 'of-some', { form, when: words(when, lexicon) }),
    ...asAtLines(asAt, speech),
    ...(during
      ? [
          said(speech, 'during', {
            day: words(during.day, lexicon),
            from: words(during.from, lexicon),
            until: words(during.until, lexicon),
          }),
        ]
      : []),
    ...(latest
      ? [
          latest.by
            ? said(speech, 'latest-by', { subject, by: words(latest.by, lexicon) })
            : said(speech, 'latest-each', { subject }),
        ]
      : []),
    ...(latest?.carried
      ? [said(speech, 'carried', { where: words(latest.carried, lexicon) })]
      : []),
  ]
}

function sourceLabel({ table }: Source, { label, fields }: Form, speech: Speech): string {
  const field = fields.find(({ id }) => id === table)
  return field ? said(speech, 'rows-of', { form: label, table: field.label }) : label
}

function asAtLines(asAt: Source['asAt'], speech: Speech): readonly string[] {
  if (asAt === null) return []
  const { lexicon } = speech
  const from = words(asAt.from, lexicon)
  return [
    asAt.until === null
      ? said(speech, 'begun', { from })
      : said(speech, 'begun-unended', { from, until: words(asAt.until, lexicon) }),
  ]
}

/** What 列出 shows is as it is. */
const measuresOf = (
  { measures, listed }: Tally,
  speech: Speech | null,
): TableDefinition['measures'] =>
  listed || speech === null
    ? []
    : measures.map(({ label, value }) => ({ label, words: measureWords(value, speech) }))

function countedWords(tally: Tally, speech: Speech | null, language: Language): string {
  const [measure] = tally.measures
  const [group] = tally.by
  if (!measure || speech === null) return ''
  const said = [
    measureWords(measure.value, speech),
    ...(group ? [reportSentence('joined', language, { by: group.label })] : []),
    ...sourceLines(tally.source, speech),
  ]
  return said.join(language === 'zh' ? '；' : '; ')
}

const derivedWords = (value: DerivedFigure, figures: readonly Figure[]): string => {
  switch (value.kind) {
    case 'figure':
      return figures.find(({ id }) => id === value.figure)?.label ?? value.figure
    case 'literal':
      return value.value
    case 'arithmetic': {
      const [left, right] = [value.left, value.right].map((side) =>
        side.kind === 'arithmetic'
          ? `（${derivedWords(side, figures)}）`
          : derivedWords(side, figures),
      )
      return `${left} ${value.operator} ${right}`
    }
  }
}

function measureWords(measure: MeasureExpression, speech: Speech): string {
  switch (measure.kind) {
    case 'literal':
      return measure.value
    case 'share':
    case 'change':
      return said(speech, measure.kind, { words: measureWords(measure.of, speech) })
    case 'arithmetic': {
      const { left, operator, right } = measure
      return `${operandWords(left, speech)} ${operator} ${operandWords(right, speech)}`
    }
    case 'measure':
      return baseWords(measure, speech)
  }
}

const operandWords = (measure: MeasureExpression, speech: Speech): string =>
  measure.kind === 'literal' ? measure.value : `（${measureWords(measure, speech)}）`

function baseWords(
  { function: name, value, where }: Extract<MeasureExpression, { kind: 'measure' }>,
  speech: Speech,
): string {
  const { lexicon } = speech
  const condition = where && words(where, lexicon)
  if (name === 'records' || name === 'subjects') {
    const subject = subjectLabel(lexicon.form) ?? lexicon.form.label
    const counted = name === 'records' && lexicon.table !== null ? 'rows' : name
    return condition === undefined
      ? said(speech, counted, { subject })
      : said(speech, `${counted}-where`, { subject, where: condition })
  }
  const all = said(speech, name, { value: value ? words(value, lexicon) : '' })
  return condition === undefined ? all : said(speech, 'of-those', { words: all, where: condition })
}

/** As 家数 counts: the first reference among what names a record. */
const subjectLabel = ({ fields, unique }: Form): string | undefined =>
  fields.find(({ id, type }) => type.kind === 'ref' && unique.includes(id))?.label
