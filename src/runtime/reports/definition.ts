import type { Application, Form, MeasureExpression, Report } from '../../model/index.ts'
import { showDate } from '../../rules/index.ts'
import { type Lexicon, words } from '../../rules/why-words.ts'
import type { Language } from '../messages/language.ts'
import { type ReportSentence, reportSentence } from '../messages/reports.ts'

/** What a report's figures count, in the words of its source. */
export interface Definition {
  /** Which records are counted, and of which day. */
  readonly scope: readonly string[]
  /** A line a measure of each table. */
  readonly tables: readonly (readonly { readonly label: string; readonly words: string }[])[]
}

export function definitionOf(
  report: Report,
  application: Application,
  asOf: string,
  language: Language,
): Definition {
  const form = application.forms.find(({ id }) => id === report.form)
  if (form === undefined) return { scope: [], tables: [] }
  const occasion = { today: asOf, submitted: null, options: application.options }
  const speech: Speech = { language, lexicon: { application, form, occasion, table: null } }
  return {
    scope: scopeLines(report, form, asOf, speech),
    tables: report.tables.map(({ measures }) =>
      measures.map(({ label, value }) => ({ label, words: measureWords(value, speech) })),
    ),
  }
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

function scopeLines(
  { when, asAt }: Report,
  form: Form,
  asOf: string,
  speech: Speech,
): readonly string[] {
  const { lexicon } = speech
  const source =
    when === null
      ? said(speech, 'of-records', { form: form.label })
      : said(speech, 'of-some', { form: form.label, when: words(when, lexicon) })
  const day = said(speech, 'as-of', { day: showDate(asOf) })
  if (asAt === null) return [source, day]
  const from = words(asAt.from, lexicon)
  const begun =
    asAt.until === null
      ? said(speech, 'begun', { from })
      : said(speech, 'begun-unended', { from, until: words(asAt.until, lexicon) })
  return [source, day, begun]
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
    return condition === undefined
      ? said(speech, name, { subject })
      : said(speech, `${name}-where`, { subject, where: condition })
  }
  const all = said(speech, name, { value: value ? words(value, lexicon) : '' })
  return condition === undefined ? all : said(speech, 'of-those', { words: all, where: condition })
}

/** As 家数 counts: the first reference among what names a record. */
const subjectLabel = ({ fields, unique }: Form): string | undefined =>
  fields.find(({ id, type }) => type.kind === 'ref' && unique.includes(id))?.label
