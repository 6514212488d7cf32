import { citation, type Language, showDate } from '../../rules/index.ts'
import { type Change, sentenceOf } from '../compare/index.ts'
import { unconvertedText } from '../migrate/unconverted-text.ts'
import {
  arrow,
  byConclusion,
  decidedIn,
  isLetterList,
  isRecordList,
  lettersIn,
  type RecordList,
  recordsIn,
  subjectsOf,
} from './lists.ts'
import type { Cause } from './reach.ts'
import type {
  FindingChange,
  Found,
  Impact,
  LetterImpact,
  RecordImpact,
  ValueChange,
} from './sheet.ts'
import type { Basis, ListName, Say } from './told.ts'
import { sayer } from './told.ts'

/** One of the lists, set out. */
export interface ListTable {
  readonly headings: readonly string[]
  readonly rows: readonly ListRow[]
}

export interface ListRow {
  readonly cells: readonly string[]
  /** Whom the first cell names; null: no record. */
  readonly about: { readonly form: string; readonly id: string } | null
  /** Further records that it tells of. */
  readonly of?: readonly { readonly form: string; readonly id: string }[]
  /** The record that it tells of, and what it would say of less of it. */
  readonly record?: RecordImpact
  readonly retold?: (record: RecordImpact) => readonly string[]
}

/** `missing` and the like: what the number was of. */
export function listTable(
  { impact, comparison }: Pick<Basis, 'impact' | 'comparison'>,
  list: ListName,
  language: Language,
): ListTable {
  const say = sayer(language)
  const why = (causes: readonly Cause[]): string =>
    reasonsOf(causes, comparison.changes, language).join(say('and'))
  if (list === 'reports') return reportTable(impact, say)
  if (list === 'articles') return articleTable(impact, say)
  if (isLetterList(list)) return letterTable(lettersIn(impact, list), say)
  if (list === 'subjects') return subjectTable(decidedIn(impact), say)
  if (!isRecordList(list)) return recordTable(impact, decidedIn(impact), say, why)
  const last = lastColumns[list](say, language)
  return recordTable(impact, recordsIn(impact, list), say, why, last)
}

interface LastColumn {
  readonly heading: string
  readonly text: (record: RecordImpact) => readonly string[]
}

type LastColumnOf = (say: Say, language: Language) => LastColumn

const lacking: LastColumnOf = (say) => ({
  heading: say('column-lacks'),
  text: ({ missing, mistakes }) => [
    ...missing.map(({ label }) => label),
    ...mistakes.filter(({ after }) => after !== null).map(({ label }) => label),
  ],
})

/** What a list is about is what its rows say at last. */
const lastColumns: { readonly [L in RecordList]: LastColumnOf } = {
  worse: lacking,
  better: lacking,
  other: lacking,
  unjudged: lacking,
  missing: lacking,
  drafts: lacking,
  mistakes: (say) => ({
    heading: say('column-wrong'),
    text: ({ mistakes }) =>
      mistakes.filter(({ after }) => after !== null).map(({ label }) => label),
  }),
  left: (say) => ({ heading: say('column-holds'), text: ({ left }) => left }),
  erased: (say) => ({ heading: say('column-holds'), text: ({ erased }) => erased }),
  unconverted: (say, language) => ({
    heading: say('column-unconverted'),
    text: ({ unconverted }) =>
      unconverted.map((each) => {
        const original = each.original === '' ? '' : `“${each.original}”`
        return `${each.label}${original}：${unconvertedText(each, language)}`
      }),
  }),
}

/** Whose records they are, one a line. */
const subjectTable = (records: readonly RecordImpact[], say: Say): ListTable => ({
  headings: headingsOf(say, 'title', 'count', 'worse', 'better', 'turned'),
  rows: subjectsOf(records).map((of) => {
    const [{ subject, form, id, title }] = of
    const turned = byConclusion(of).map(({ is, count }) => (count > 1 ? `${is} ${count}` : is))
    const among = (turn: RecordImpact['turn']): string =>
      String(of.filter((each) => each.turn === turn).length)
    return {
      about: subject ? { form: subject.form, id: subject.id } : { form, id },
      of,
      cells: [
        ...[subject?.title ?? title, String(of.length), among('worse'), among('better')],
        turned.join('；'),
      ],
    }
  }),
})

function recordTable(
  { forms }: Impact,
  records: readonly RecordImpact[],
  say: Say,
  why: (causes: readonly Cause[]) => string,
  last: LastColumn = lastColumns.other(say, 'zh'),
): ListTable {
  const groups = [...new Set(records.flatMap((record) => record.groups.map(({ by }) => by)))]
  const labels = new Map(forms.map(({ form, label }) => [form, label]))
  return {
    headings: [
      ...headingsOf(say, 'title', 'form'),
      ...groups,
      ...headingsOf(say, 'state', 'submitted', 'kept', 'before', 'after', 'findings', 'why'),
      last.heading,
    ],
    rows: records.map((all) => {
      const retold = (record: RecordImpact): readonly string[] => [
        record.title,
        labels.get(record.form) ?? record.form,
        ...groups.map((by) => record.groups.find((each) => each.by === by)?.is ?? ''),
        record.state ?? (record.submitted === null ? say('is-draft') : ''),
        record.submitted ?? '',
        record.kept ?? '',
        record.conclusion.before ?? '',
        record.conclusion.after ?? '',
        [
          ...record.findings.map((each) => findingText(each, say)),
          ...record.values.map((each) => valueText(each, say)),
        ].join('；'),
        [...new Set(record.findings.map(({ causes }) => why(causes)))].filter(Boolean).join('；'),
        last.text(record).join(say('and')),
      ]
      return { about: { form: all.form, id: all.id }, record: all, retold, cells: retold(all) }
    }),
  }
}

/** 字段：旧值 → 新值. */
const valueText = ({ label, texts }: ValueChange, say: Say): string =>
  texts.before === null && texts.after === null
    ? `${label}（${say('other-value')}）`
    : `${label}：${arrow(texts.before, texts.after)}`

/** 规则：一般 → 没有问题. */
export function findingText({ label, before, after }: FindingChange, say: Say): string {
  const kind = (found: Found | null): string => say(`found-${found?.kind ?? 'none'}`)
  if (before?.kind === after?.kind) return `${label}：${kind(after)}（${say('wording')}）`
  const message = after?.message ?? null
  return `${label}：${arrow(kind(before), kind(after))}${message ? `（${message}）` : ''}`
}

const letterTable = (letters: readonly LetterImpact[], say: Say): ListTable => ({
  headings: headingsOf(say, 'title', 'letter', 'turn', 'number', 'issued', 'lacks'),
  rows: letters.map(({ form, record, title, label, turn, isTrial, issued, lacking: lacks }) => ({
    about: { form, id: record },
    cells: [
      ...[title, label, `${say(`turn-${turn}`)}${isTrial ? say('is-trial') : ''}`],
      ...[issued?.number ?? '', issued?.issued ?? ''],
      lacks.join(say('and')),
    ],
  })),
})

const reportTable = ({ reports }: Impact, say: Say): ListTable => ({
  headings: headingsOf(say, 'report', 'row', 'column', 'measure', 'was', 'is'),
  rows: reports.flatMap(({ label, figures }) =>
    figures.map(({ row, column, measure, before, after }) => ({
      about: null,
      cells: [label, row, column, measure, before ?? '—', after ?? '—'],
    })),
  ),
})

const articleTable = ({ articles }: Impact, say: Say): ListTable => ({
  headings: headingsOf(say, 'article', 'until', 'cited', 'number', 'issued', 'title'),
  rows: articles.flatMap((article): readonly ListRow[] => {
    const own = [
      ...[citation(article), showDate(article.until)],
      article.citedBy.map(({ label }) => label).join(say('and')),
    ]
    if (article.letters.length === 0) return [{ about: null, cells: [...own, '', '', ''] }]
    return article.letters.map(({ form, record, number, issued, addressee }) => ({
      about: { form, id: record },
      cells: [...own, number ?? '', issued, addressee],
    }))
  }),
})

type Column = 'title' | 'form' | 'state' | 'submitted' | 'kept' | 'before' | 'after' | 'findings'
type OtherColumn = 'why' | 'lacks' | 'letter' | 'number' | 'issued' | 'turn' | 'report' | 'row'
type MoreColumn = 'column' | 'measure' | 'was' | 'is' | 'article' | 'until' | 'cited'
type CountColumn = 'count' | 'worse' | 'better' | 'turned'

const headingsOf = (
  say: Say,
  ...columns: readonly (Column | OtherColumn | MoreColumn | CountColumn)[]
) => columns.map((column) => say(`column-${column}`))

/** The changes that are about what a rule rests on, as sentences. */
export function reasonsOf(
  causes: readonly Cause[],
  changes: readonly Change[],
  language: Language,
): readonly string[] {
  const found = changes.filter(({ subject }) => causes.some((cause) => isAbout(cause, subject)))
  return found.map((change) => sentenceOf(change, language))
}

function isAbout({ kind, id, form }: Cause, subject: Change['subject']): boolean {
  switch (kind) {
    case 'parameter':
    case 'tiers':
    case 'rule':
    case 'notice':
    case 'report':
      return subject.kind === kind && subject.id === id
    case 'options':
      return (
        (subject.kind === 'options' && subject.id === id) ||
        (subject.kind === 'option' && subject.id.startsWith(`${id}.`))
      )
    case 'field':
    case 'other':
      return (
        (subject.kind === 'field' || subject.kind === 'column') &&
        subject.form === form &&
        (subject.id === id || subject.formerId === id)
      )
    case 'form':
      return subject.kind === 'form' && id.startsWith(`${subject.id}.`)
    case 'conclusion':
      return subject.kind === 'conclusion' && subject.form === id
    case 'law':
      return subject.kind === 'law' || subject.kind === 'article'
    case 'app':
      return subject.kind === 'app'
    case 'judgement':
      return false
  }
}
