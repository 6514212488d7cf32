import { citation, type Language, showDate } from '../../rules/index.ts'
import { type Change, sentenceOf } from '../compare/index.ts'
import { arrow, decidedIn, isLetterList, isRecordList, lettersIn, recordsIn } from './lists.ts'
import type { Cause } from './reach.ts'
import type { FindingChange, Found, Impact, LetterImpact, RecordImpact } from './sheet.ts'
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
  const records = isRecordList(list) ? recordsIn(impact, list) : decidedIn(impact)
  return recordTable(impact, records, say, why)
}

function recordTable(
  { forms }: Impact,
  records: readonly RecordImpact[],
  say: Say,
  why: (causes: readonly Cause[]) => string,
): ListTable {
  const groups = [...new Set(records.flatMap((record) => record.groups.map(({ by }) => by)))]
  const labels = new Map(forms.map(({ form, label }) => [form, label]))
  return {
    headings: [
      ...headingsOf(say, 'title', 'form'),
      ...groups,
      ...headingsOf(
        say,
        'state',
        'submitted',
        'kept',
        'before',
        'after',
        'findings',
        'why',
        'lacks',
      ),
    ],
    rows: records.map((record) => ({
      about: { form: record.form, id: record.id },
      cells: [
        record.title,
        labels.get(record.form) ?? record.form,
        ...groups.map((by) => record.groups.find((each) => each.by === by)?.is ?? ''),
        record.state ?? (record.submitted === null ? say('is-draft') : ''),
        record.submitted ?? '',
        record.kept ?? '',
        record.conclusion.before ?? '',
        record.conclusion.after ?? '',
        record.findings.map((each) => findingText(each, say)).join('；'),
        [...new Set(record.findings.map(({ causes }) => why(causes)))].filter(Boolean).join('；'),
        [
          ...record.missing.map(({ label }) => label),
          ...record.mistakes.filter(({ after }) => after !== null).map(({ label }) => label),
        ].join(say('and')),
      ],
    })),
  }
}

/** 规则：一般 → 没有问题. */
export function findingText({ label, before, after }: FindingChange, say: Say): string {
  const kind = (found: Found | null): string => say(`found-${found?.kind ?? 'none'}`)
  if (before?.kind === after?.kind) return `${label}：${kind(after)}（${say('wording')}）`
  const message = after?.message ?? null
  return `${label}：${arrow(kind(before), kind(after))}${message ? `（${message}）` : ''}`
}

const letterTable = (letters: readonly LetterImpact[], say: Say): ListTable => ({
  headings: headingsOf(say, 'title', 'letter', 'turn', 'number', 'issued', 'lacks'),
  rows: letters.map(({ form, record, title, label, turn, issued, lacking }) => ({
    about: { form, id: record },
    cells: [
      ...[title, label, say(`turn-${turn}`), issued?.number ?? '', issued?.issued ?? ''],
      lacking.join(say('and')),
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
type LastColumn = 'column' | 'measure' | 'was' | 'is' | 'article' | 'until' | 'cited'

const headingsOf = (say: Say, ...columns: readonly (Column | OtherColumn | LastColumn)[]) =>
  columns.map((column) => say(`column-${column}`))

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
