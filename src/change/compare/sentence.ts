import { showDate } from '../../rules/index.ts'
import { aspectNames, reasonTexts, riskNames, subjectNames } from './catalogue.ts'
import type { Aspect, Change, ChangeKind, Risk, Subject } from './change.ts'
import type { Word } from './words.ts'
import * as words from './words.ts'

export type Language = 'zh' | 'en'

/** One change as a sentence for somebody who reads no definitions; without a full stop. */
export const sentenceOf = (change: Change, language: Language): string =>
  language === 'zh' ? chinese(change) : english(change)

export const reasonOf = ({ reason }: Pick<Change, 'reason'>, language: Language): string =>
  reasonTexts[reason][language]

export const riskWord = (risk: Risk, language: Language): string => riskNames[risk][language]

/** What a change is about, as the first column of a table names it. */
export function itemOf({ kind, subject, paragraph }: Change, language: Language): string {
  const aspect = isAspect(kind) ? aspectNames[kind][language] : ''
  const part =
    paragraph === undefined
      ? ''
      : language === 'zh'
        ? `第${paragraph}段`
        : `, paragraph ${paragraph}`
  return language === 'zh'
    ? `${nameOf(subject, 'zh')}${aspect === '' ? '' : `的${aspect}`}${part}`
    : `${nameOf(subject, 'en')}${aspect === '' ? '' : `, ${aspect}`}${part}`
}

/** From when to when it counts; empty: it is not dated. */
export function sinceText(
  { from, until }: Pick<Change, 'from' | 'until'>,
  language: Language,
): string {
  if (language === 'zh')
    return [
      ...(from === undefined ? [] : [`自 ${showDate(from)}起`]),
      ...(until === undefined ? [] : [`至 ${showDate(until)}止`]),
    ].join('')
  return [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ].join(' ')
}

/** What was or is, in the reader's language where it is a word of ours. */
export function sideText(
  { kind, ...sides }: Pick<Change, 'kind' | 'before' | 'after'>,
  side: 'before' | 'after',
  language: Language,
): string | null {
  const text = sides[side]
  if (text === null || language === 'zh') return text
  if (comingOf(kind) === 'moved') return placed(text)
  return short.has(kind) || kind === 'consequence' ? (ours.get(text)?.en ?? text) : text
}

/** Where something stands, in the words of `things.ts` and `form.ts`. */
const placed = (text: string): string =>
  text.replace(/^『(.*)』之后$/s, 'after “$1”').replace(/^分组『(.*)』$/s, 'section “$1”')

const ours: ReadonlyMap<string, Word> = new Map(
  [
    words.plainWords,
    words.typeNames,
    words.severityNames,
    words.consequenceNames,
    words.stageNames,
    words.layoutNames,
  ].flatMap((table) => Object.values<Word>(table).map((word) => [word.zh, word] as const)),
)

const isAspect = (kind: ChangeKind): kind is Aspect => Object.hasOwn(aspectNames, kind)

/** added, removed, renamed or moved; null: something of the subject is another. */
function comingOf(kind: ChangeKind): string | null {
  return isAspect(kind) ? null : kind.slice(kind.lastIndexOf('-') + 1)
}

function chinese(change: Change): string {
  const when = sinceText(change, 'zh')
  return `${chineseStem(change)}${when && `，${when}`}${usedBy(change, '，用于', '、')}`
}

function chineseStem(change: Change): string {
  const { kind, subject, before, after } = change
  const name = nameOf(subject, 'zh')
  switch (comingOf(kind)) {
    case 'added':
      return `新增${kindWord(subject)}${name}${after === null ? '' : `：${after}`}`
    case 'removed':
      return `删去${kindWord(subject)}${name}`
    case 'renamed':
      if (subject.kind === 'article') return `《${subject.within}》${before}改为${after}`
      return `${home(subject)}${bracketed(subject, before)}改名为${bracketed(subject, after)}`
    case 'moved':
      return `${name}移到${after ?? '各分组之外'}（原在${before ?? '各分组之外'}）`
    default:
      return aspectSentence(change)
  }
}

const home = ({ kind, within }: Subject): string =>
  `${within === undefined ? '' : `『${within}』的`}${subjectNames[kind].zh}`

const bracketed = ({ kind }: Subject, name: string | null): string =>
  kind === 'law' ? `《${name ?? ''}》` : `『${name ?? ''}』`

function aspectSentence(change: Change): string {
  const { kind, before, after } = change
  const item = itemOf(change, 'zh')
  const isSet = sets.has(kind)
  if (isSet && (before !== null || after !== null))
    return `${item}${[
      ...(after === null ? [] : [`增加${after}`]),
      ...(before === null ? [] : [`减少${before}`]),
    ].join('，')}`
  if (before === after) return `${item}有改动`
  if (before === null) return `${item}增加“${after}”`
  if (after === null) return `${item}取消（原为“${before}”）`
  return short.has(kind) && !/\s/.test(before + after)
    ? `${item}由${before}改为${after}`
    : `${item}由“${before}”改为“${after}”`
}

/** What was and is are sets of which only what came and went is told. */
const sets: ReadonlySet<ChangeKind> = new Set(['sees', 'edits', 'sees-masked'])

/** Told without marks around. */
const short: ReadonlySet<ChangeKind> = new Set([
  'required',
  'masked',
  'readonly',
  'type',
  'severity',
  'stage',
  'transition-reason',
  'parameter-value',
  'notice-layout',
])

const usedBy = ({ usedBy: users }: Change, opening: string, between: string): string =>
  users === undefined ? '' : `${opening}${users.map((each) => nameOf(each, 'zh')).join(between)}`

/** Before a name that does not say of what kind it is. */
const kindWord = ({ kind }: Subject): string =>
  kind === 'field' || kind === 'column' ? subjectNames[kind].zh : ''

/** The thing as a person calls it. */
export function nameOf(subject: Subject, language: Language): string {
  const { kind, id, label, within, formLabel } = subject
  const word = subjectNames[kind][language]
  const marked = language === 'zh' ? `『${label}』` : `“${label}”`
  const space = language === 'zh' ? '' : ' '
  switch (kind) {
    case 'law':
      return `《${label}》`
    case 'article':
      return `《${within ?? ''}》${label}`
    case 'field':
      return marked
    case 'column':
      return language === 'zh' ? `『${within}』的${marked}` : `${marked} of “${within}”`
    case 'option':
      return language === 'zh' ? `『${within}』的选项${marked}` : `option ${marked} of “${within}”`
    case 'rule':
      return id === label
        ? `${word}${space}${marked}`
        : language === 'zh'
          ? `规则${marked}（${id}）`
          : `rule ${marked} (${id})`
    case 'role':
      return formLabel === undefined
        ? `${word}${space}${marked}`
        : language === 'zh'
          ? `${word}${marked}对『${formLabel}』`
          : `${word} ${marked}, for “${formLabel}”`
    case 'transition':
      return language === 'zh' ? `流转${marked}（${id}）` : `transition ${marked} (${id})`
    default:
      return `${word}${space}${marked}`
  }
}

function english(change: Change): string {
  const when = sinceText(change, 'en')
  const dated = when && `, ${when}`
  const { usedBy: users } = change
  const used =
    users === undefined ? '' : `, used by ${users.map((each) => nameOf(each, 'en')).join(', ')}`
  return `${capital(englishStem(change))}${dated}${used}`
}

function englishStem(change: Change): string {
  const { kind, subject } = change
  const name = nameOf(subject, 'en')
  const before = sideText(change, 'before', 'en')
  const after = sideText(change, 'after', 'en')
  const of = subject.within === undefined ? '' : ` of “${subject.within}”`
  const word =
    subject.kind === 'field' || subject.kind === 'column' ? `${subjectNames[subject.kind].en} ` : ''
  switch (comingOf(kind)) {
    case 'added':
      return `new ${word}${name}${after ? `: ${after}` : ''}`
    case 'removed':
      return `${word}${name} removed`
    case 'renamed':
      return `${subjectNames[subject.kind].en} “${before}”${of} is now called “${after}”`
    case 'moved':
      return `${word}${name} moved: ${after ?? 'outside all sections'} (was: ${before ?? 'outside all sections'})`
    default: {
      const item = itemOf(change, 'en')
      if (sets.has(kind))
        return `${item}: ${[...(after ? [`also ${after}`] : []), ...(before ? [`no longer ${before}`] : [])].join('; ')}`
      if (before === after) return `${item}: changed`
      if (!before) return `${item}: now “${after}”`
      if (!after) return `${item}: no longer “${before}”`
      return `${item}: “${after}” instead of “${before}”`
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
