import type { Change, Explanation, Fact, Remedy, Step, Verdict } from '../../rules/index.ts'
import { showDate } from '../../rules/index.ts'
import type { Difference, Kept } from '../records/explained.ts'
import { fill, type Language, type Sentence } from './language.ts'

const texts = {
  block: { zh: '不得提交', en: 'blocks submission' },
  warn: { zh: '提醒', en: 'warning' },
  finding: { zh: '记问题', en: 'finding' },
  clue: { zh: '线索', en: 'clue' },
  passed: { zh: '通过', en: 'passed' },
  unjudged: { zh: '无法判断', en: 'cannot be judged' },
  notInForce: { zh: '不在施行期', en: 'not in force' },
  notAsked: { zh: '先不问（不得提交的改好再问）', en: 'not asked while the record is blocked' },
  severe: { zh: '严重', en: 'severe' },
  ordinary: { zh: '一般', en: 'ordinary' },
  advice: { zh: '建议', en: 'advice' },
  nothing: { zh: '没有问题', en: 'nothing' },

  title: { zh: '为什么', en: 'Why' },
  rule: { zh: '规则', en: 'Rule' },
  basis: { zh: '依据', en: 'Basis' },
  day: { zh: '判断日', en: 'Judged by' },
  facts: { zh: '因为', en: 'Because' },
  steps: { zh: '经过', en: 'Step by step' },
  needed: { zh: '应当', en: 'Needed' },
  remedies: {
    zh: '怎样通过（任选一项，都试算过）',
    en: 'What makes it pass (any one; each was tried)',
  },
  mistakes: { zh: '先改好', en: 'To be mended first' },

  'the-day': { zh: '{day}（{of}）', en: '{day} ({of})' },
  'assumed-day': { zh: '{day}（{of}还没有，按今天算）', en: '{day} (no {of} yet; as of today)' },
  'no-day': { zh: '{of}不知道，所以无法判断', en: '{of} is not known, so it cannot be judged' },
  fact: { zh: '{label}：{value}', en: '{label}: {value}' },
  'fact-in-period': { zh: '{label}：{value}（{period}）', en: '{label}: {value} ({period})' },
  empty: { zh: '空', en: 'empty' },
  from: { zh: '{from}起', en: 'from {from}' },
  until: { zh: '到{until}', en: 'until {until}' },
  between: { zh: '{from}到{until}', en: '{from} to {until}' },

  true: { zh: '成立', en: 'holds' },
  false: { zh: '不成立', en: 'does not hold' },
  unknown: { zh: '不知道', en: 'not known' },
  step: { zh: '{text}：{truth}', en: '{text}: {truth}' },
  'step-with-sides': { zh: '{text}：{truth}（{sides}）', en: '{text}: {truth} ({sides})' },
  side: { zh: '{text} 是 {value}', en: '{text} is {value}' },

  atLeast: { zh: '{label}至少{value}', en: '{label}: at least {value}' },
  atMost: { zh: '{label}至多{value}', en: '{label}: at most {value}' },
  notBefore: { zh: '{label}不早于{value}', en: '{label}: not before {value}' },
  notAfter: { zh: '{label}不晚于{value}', en: '{label}: not after {value}' },
  equal: { zh: '{label}改为{value}', en: '{label}: {value}' },
  different: { zh: '{label}改为别的', en: '{label}: anything else' },
  oneOf: { zh: '{label}改为{value}', en: '{label}: {value}' },
  fill: { zh: '填写{label}', en: 'fill in {label}' },
  clear: { zh: '{label}不填', en: 'leave {label} empty' },
  now: { zh: '，现为{now}', en: ', now {now}' },
  difference: { zh: '，差{difference}', en: ', {difference} away' },
  asks: { zh: '；同时要填{asks}', en: '; then also fill in {asks}' },

  'other-form': {
    zh: '这份记录提交以后表单改过：以下按现在的表单说明，当时的结果以存下的为准。',
    en: 'The form has changed since: this explains by the form of today, what was kept counts.',
  },
  differs: {
    zh: '“{label}”存下的结果是“{then}”，现在重新判断是“{now}”：所引用的记录或者规则后来变了，以存下的为准。',
    en: '“{label}” was kept as “{then}” and would now be “{now}”: a record it refers to, or the rule, has changed. What was kept counts.',
  },
} as const satisfies Readonly<Record<string, Sentence>>

export type WhyKey = keyof typeof texts

export const sayWhy = (
  key: WhyKey,
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string => fill(texts[key][language], params)

/** 记问题 一般. */
export function verdictText(
  { verdict, severity }: Pick<Explanation, 'verdict' | 'severity'>,
  language: Language,
): string {
  const degree = severity === null ? '' : ` ${sayWhy(severity, language)}`
  return `${sayWhy(verdict, language)}${degree}`
}

export function dayText({ date }: Explanation, language: Language): string {
  const { day, of, assumed } = date
  if (day === null) return sayWhy('no-day', language, { of })
  return sayWhy(assumed ? 'assumed-day' : 'the-day', language, { day: showDate(day), of })
}

export function factText({ label, shown, period }: Fact, language: Language): string {
  const value = shown ?? sayWhy('empty', language)
  const days = period && periodText(period, language)
  return days
    ? sayWhy('fact-in-period', language, { label, value, period: days })
    : sayWhy('fact', language, { label, value })
}

function periodText(
  { from, until }: NonNullable<Fact['period']>,
  language: Language,
): string | null {
  const days = {
    from: from === null ? '' : showDate(from),
    until: until === null ? '' : showDate(until),
  }
  if (from === null && until === null) return null
  return sayWhy(from === null ? 'until' : until === null ? 'from' : 'between', language, days)
}

export function stepText({ text, row, truth, sides }: Step, language: Language): string {
  const shown = sides.map((side) =>
    sayWhy('side', language, { text: side.text, value: side.shown ?? sayWhy('empty', language) }),
  )
  return sayWhy(sides.length > 0 ? 'step-with-sides' : 'step', language, {
    text: row === null ? text : `${row} ${text}`,
    truth: sayWhy(truth === null ? 'unknown' : truth ? 'true' : 'false', language),
    sides: shown.join(separator[language]),
  })
}

/** 净额改为80,000.00元或更大，现为60,000.00元，差20,000.00元. */
export function remedyText({ changes, asks }: Remedy, language: Language): string {
  const all = changes.map((change) => changeText(change, language)).join(separator[language])
  const more = asks.length > 0 ? sayWhy('asks', language, { asks: asks.join('、') }) : ''
  return `${all}${more}`
}

function changeText(change: Change, language: Language): string {
  const { kind, label, shown, now, difference } = change
  const isDay = change.values.some((value) => typeof value === 'string' && /^\d{4}-/.test(value))
  const days = { atLeast: 'notBefore', atMost: 'notAfter' } as const
  const key = isDay && (kind === 'atLeast' || kind === 'atMost') ? days[kind] : kind
  const value = shown.join(language === 'zh' ? '或' : ' or ')
  const text = sayWhy(key, language, { label, value })
  const from = now === null ? '' : sayWhy('now', language, { now })
  return `${text}${from}${difference === null ? '' : sayWhy('difference', language, { difference })}`
}

const separator = { zh: '；', en: '; ' } as const

/** What is to be said where a record would be judged otherwise today. */
export function keptTexts(
  { isOfOtherForm, differences }: Kept,
  language: Language,
): readonly string[] {
  const named = (verdict: Verdict | null) => sayWhy(verdict ?? 'nothing', language)
  const differs = ({ label, then, now }: Difference) =>
    sayWhy('differs', language, { label, then: named(then), now: named(now) })
  return [...(isOfOtherForm ? [sayWhy('other-form', language)] : []), ...differences.map(differs)]
}
