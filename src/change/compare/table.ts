import type { Application } from '../../model/index.ts'
import type { Change, Comparison, Risk } from './change.ts'
import {
  itemOf,
  type Language,
  nameOf,
  reasonOf,
  riskWord,
  sentenceOf,
  sideText,
  sinceText,
} from './sentence.ts'

/** Changes that belong together: of one form, or (null) of the app as a whole. */
export interface ChangeGroup {
  readonly form: string | null
  readonly label: string
  readonly changes: readonly Change[]
}

/** By form, in the order of the later definition; what belongs to no form first. */
export function grouped(
  { changes }: Comparison,
  applications: readonly Application[],
  language: Language,
): readonly ChangeGroup[] {
  const forms = new Map(
    applications.flatMap((each) => each.forms.map(({ id, label }) => [id, label] as const)),
  )
  const groups = Map.groupBy(changes, ({ subject }) => subject.form ?? null)
  return [null, ...forms.keys()].flatMap((form) => {
    const found = groups.get(form)
    const label = form === null ? whole[language] : (forms.get(form) ?? form)
    return found ? [{ form, label, changes: found }] : []
  })
}

const whole = { zh: '全应用', en: 'The whole app' } as const

/** 修订对照表: a line for each change, grouped by form. */
export interface ComparisonView {
  readonly risk: Risk
  readonly riskWord: string
  readonly counts: readonly { readonly risk: Risk; readonly word: string; readonly count: number }[]
  readonly headings: { readonly [H in 'item' | 'before' | 'after' | 'note']: string }
  readonly groups: readonly {
    readonly form: string | null
    readonly label: string
    readonly rows: readonly ComparisonRow[]
  }[]
}

export interface ComparisonRow {
  readonly item: string
  readonly before: string
  readonly after: string
  readonly note: string
  readonly risk: Risk
  readonly riskWord: string
  /** The whole change in words. */
  readonly sentence: string
}

/** `applications`: the later definition first, then the earlier one, for the names of forms. */
export function comparisonView(
  comparison: Comparison,
  applications: readonly Application[],
  language: Language,
): ComparisonView {
  const { changes, risk } = comparison
  return {
    risk,
    riskWord: riskWord(risk, language),
    counts: risks
      .map((each) => ({
        risk: each,
        word: riskWord(each, language),
        count: changes.filter((change) => change.risk === each).length,
      }))
      .filter(({ count }) => count > 0),
    headings: headings[language],
    groups: grouped(comparison, applications, language).map(({ form, label, changes: own }) => ({
      form,
      label,
      rows: own.map((change) => rowOf(change, language)),
    })),
  }
}

const risks: readonly Risk[] = ['loss', 'confirm', 'safe']

const headings = {
  zh: { item: '条目', before: '现行', after: '修订后', note: '说明' },
  en: { item: 'Item', before: 'Now', after: 'Revised', note: 'Note' },
} as const

const rowOf = (change: Change, language: Language): ComparisonRow => {
  const side = (which: 'before' | 'after', shown: string | null): string =>
    sideText({ ...change, [which]: shown }, which, language) ?? none[language]
  return {
    item: itemOf(change, language),
    before: side('before', beforeOf(change)),
    after: side('after', afterOf(change)),
    note: noteOf(change, language),
    risk: change.risk,
    riskWord: riskWord(change.risk, language),
    sentence: sentenceOf(change, language),
  }
}

const none = { zh: '（无）', en: '(none)' } as const

/** Of what came or went without a line of its own, its name. */
const beforeOf = ({ kind, before, subject }: Change): string | null =>
  before ?? (kind.endsWith('-removed') ? subject.label : null)

const afterOf = ({ kind, after, subject }: Change): string | null =>
  after ?? (kind.endsWith('-added') ? subject.label : null)

function noteOf(change: Change, language: Language): string {
  const { usedBy } = change
  const when = sinceText(change, language)
  const reason = reasonOf(change, language)
  const users = usedBy?.map((each) => nameOf(each, language)) ?? []
  return language === 'zh'
    ? [
        ...(when === '' ? [] : [`${when}。`]),
        ...(users.length === 0 ? [] : [`用于${users.join('、')}。`]),
        reason,
      ].join('')
    : [
        ...(when === '' ? [] : [`${when}.`]),
        ...(users.length === 0 ? [] : [`Used by ${users.join(', ')}.`]),
        reason,
      ].join(' ')
}
