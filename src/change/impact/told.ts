import { citation, type Language, showDate } from '../../rules/index.ts'
import { type Change, type Comparison, riskWord, sentenceOf } from '../compare/index.ts'
import {
  decidedIn,
  isLetterList,
  isRecordList,
  type LetterList,
  lettersIn,
  type RecordList,
  recordsIn,
  subjectsOf,
} from './lists.ts'
import type { ArticleImpact, Impact, RecordImpact } from './sheet.ts'
import { type ImpactText, impactTexts } from './texts.ts'

/** The sheet as a clerk reads it: what was changed, from when, how many, which, the letters, and what to do today. */
export interface Told {
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly lines: readonly Line[]
}

export interface Line {
  readonly text: string
  /** The list that it counts. */
  readonly list?: ListName
  readonly count?: number
  /** Of a list of records: of how many different ones. */
  readonly subjects?: number
  /** Only this one of the reports. */
  readonly report?: string
}

export type ListName = RecordList | LetterList | 'changed' | 'subjects' | 'reports' | 'articles'

export const isListName = (name: string): name is ListName =>
  isRecordList(name) || isLetterList(name) || others.has(name)

const others: ReadonlySet<string> = new Set(['changed', 'subjects', 'reports', 'articles'])

export interface Basis {
  readonly comparison: Comparison
  readonly impact: Impact
  /** Why it cannot be published, in sentences. */
  readonly refused: readonly string[]
}

export function told({ comparison, impact, refused }: Basis, language: Language): Told {
  const say = sayer(language)
  const { changes } = comparison
  return {
    sections: [
      {
        title: say('changes'),
        lines: or(
          changes.map((change) => ({
            text: `[${riskWord(change.risk, language)}] ${withinText(change)}${sentenceOf(change, language)}`,
          })),
          say('no-changes'),
        ),
      },
      { title: say('from'), lines: daysOf(changes, say).map((text) => ({ text })) },
      { title: say('reach'), lines: reachLines(impact, say) },
      { title: say('who'), lines: or(recordLines(impact, say), say('changed-none')) },
      { title: say('letters'), lines: or(letterLines(impact, say), say('letters-none')) },
      { title: say('reports'), lines: or(reportLines(impact, say), say('reports-none')) },
      { title: say('articles'), lines: or(articleLines(impact, say), say('articles-none')) },
      { title: say('today'), lines: todo(comparison, impact, refused, say) },
    ],
  }
}

export type Say = (key: ImpactText, params?: Readonly<Record<string, string | number>>) => string

export const sayer =
  (language: Language): Say =>
  (key, params = {}) =>
    impactTexts[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : whole,
    )

const or = (lines: readonly Line[], text: string): readonly Line[] =>
  lines.length > 0 ? lines : [{ text }]

/** The form, of what has no name of its own outside of it. */
const withinText = ({ subject: { kind, formLabel } }: Change): string =>
  formLabel !== undefined && inForms.has(kind) ? `《${formLabel}》` : ''

const inForms: ReadonlySet<Change['subject']['kind']> = new Set([
  ...(['section', 'field', 'column', 'rule', 'state', 'transition', 'conclusion'] as const),
])

function daysOf(changes: readonly Change[], say: Say): readonly string[] {
  const days = new Set(
    changes.flatMap(({ from, days: more = [] }) => [
      ...(from === undefined ? [] : [from]),
      ...more,
    ]),
  )
  const named = [...days].sort().map(showDate).join(say('and'))
  return [...(named ? [say('from-days', { days: named })] : []), say('from-publishing')]
}

function reachLines(impact: Impact, say: Say): readonly Line[] {
  const { forms } = impact
  if (forms.length === 0) return [{ text: say('reached-none') }]
  const texts = { both: 'reached-form', added: 'form-added', removed: 'form-removed' } as const
  const changed = decidedIn(impact)
  const standing = (wanted: string): number =>
    changed.filter(({ policy }) => policy === wanted).length
  const counts = {
    ...{ upgrade: standing('upgrade'), keep: standing('keep'), final: standing('final') },
    ...{ count: changed.length, subjects: subjectsOf(changed).length },
  }
  return [
    ...forms.map(({ label, presence, submitted, drafts }) => ({
      text: say(texts[presence], { form: label, submitted, drafts }),
    })),
    ...(changed.length === 0
      ? [{ text: say('changed-none') }]
      : [
          { text: say('changed', counts), list: 'changed' as const, count: changed.length },
          { text: say('subjects', counts), list: 'subjects' as const, count: counts.subjects },
          { text: say('policies', counts) },
        ]),
    ...touchedLines(impact, changed, say),
  ]
}

/** Those whose result stays, and that somebody has to do with all the same. */
function touchedLines(
  { records }: Impact,
  changed: readonly RecordImpact[],
  say: Say,
): readonly Line[] {
  const others = records.filter((each) => !changed.includes(each))
  const counts = { count: others.length, subjects: subjectsOf(others).length }
  return others.length === 0 ? [] : [{ text: say('touched', counts) }]
}

const recordNames: readonly RecordList[] = [
  ...(['worse', 'better', 'other', 'unjudged', 'missing', 'mistakes'] as const),
  ...(['unconverted', 'left', 'erased', 'drafts'] as const),
]

const recordLines = (impact: Impact, say: Say): readonly Line[] =>
  recordNames.flatMap((list) => {
    const found = recordsIn(impact, list)
    const subjects = subjectsOf(found).length
    return found.length === 0 ? [] : [{ text: say(list), list, count: found.length, subjects }]
  })

const letterNames: readonly LetterList[] = [
  ...(['issued', 'stopped', 'due', 'reworded', 'unwritable'] as const),
]

const letterLines = (impact: Impact, say: Say): readonly Line[] =>
  letterNames.flatMap((list) => {
    const found = lettersIn(impact, list)
    return found.length === 0 ? [] : [{ text: say(list), list, count: found.length }]
  })

function reportLines({ reports }: Impact, say: Say): readonly Line[] {
  const texts = {
    both: 'figures',
    added: 'report-added',
    removed: 'report-removed',
    redefined: 'report-redefined',
  } as const
  return reports.map(({ report, label, presence, figures }) => ({
    text: say(texts[presence], { report: label, count: figures.length }),
    ...(figures.length > 0 && { list: 'reports' as const, count: figures.length, report }),
  }))
}

const articleLines = ({ articles }: Impact, say: Say): readonly Line[] =>
  articles.map((article) => ({
    text: articleText(article, say),
    list: 'articles',
    count: article.letters.length,
  }))

export function articleText(article: ArticleImpact, say: Say): string {
  const { until, goesOn, citedBy, letters } = article
  const names = citedBy.map(({ label }) => label).join(say('and'))
  const about = { name: citation(article), until: showDate(until) }
  return [
    say(goesOn ? 'article-goes-on' : 'article-ends', about),
    names && say('article-cited', { names }),
    letters.length > 0 && say('article-letters', { count: letters.length }),
  ]
    .filter((part) => part !== '' && part !== false)
    .join(' ')
}

function todo(
  { changes }: Comparison,
  impact: Impact,
  refused: readonly string[],
  say: Say,
): readonly Line[] {
  const risky = (risk: Change['risk']): number =>
    changes.filter((each) => each.risk === risk).length
  const records = (list: RecordList): number => recordsIn(impact, list).length
  const line = (key: ImpactText, count: number, list?: ListName): readonly Line[] => {
    const params = { count, list: list === 'worse' ? say('worse') : '' }
    return count === 0 ? [] : [{ text: say(key, params), count, ...(list && { list }) }]
  }
  const letters = (key: ImpactText, list: LetterList): readonly Line[] => {
    const all = lettersIn(impact, list)
    const real = list === 'issued' ? all : all.filter(({ isTrial }) => !isTrial)
    return line(key, real.length, real.length === all.length ? list : undefined)
  }
  const lines = [
    ...refused.map((reason) => ({ text: say('do-refused', { reason }) })),
    ...line('do-loss', risky('loss')),
    ...line('do-confirm', risky('confirm')),
    ...line('do-read', records('worse'), 'worse'),
    ...line('do-missing', records('missing'), 'missing'),
    ...line('do-mistakes', records('mistakes'), 'mistakes'),
    ...line('do-convert', records('unconverted'), 'unconverted'),
    ...line('do-drafts', records('drafts'), 'drafts'),
    ...letters('do-issued', 'issued'),
    ...letters('do-stopped', 'stopped'),
    ...letters('do-due', 'due'),
    ...letters('do-unwritable', 'unwritable'),
    ...line('do-trial', lettersIn(impact, 'trial').length, 'trial'),
    ...line('do-articles', impact.articles.filter(({ citedBy }) => citedBy.length > 0).length),
  ]
  if (refused.length > 0) return lines
  return [...lines, { text: say(lines.length === 0 ? 'do-nothing' : 'do-publish') }]
}
