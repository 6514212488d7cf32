import { citation, type Language, showDate } from '../../rules/index.ts'
import type { Citer } from './citers.ts'
import type { Drill } from './drill.ts'

/** What is supposed, and how much rests on it. */
export function drillText({ asked, from, by, citers, isKnown }: Drill, language: Language): string {
  const name = citation(asked)
  if (!isKnown) return fill('unknown', { name: citation({ ...asked, article: null }) }, language)
  const key = by === null ? 'repealed' : 'replaced'
  const params = { name, from: showDate(from), by: by === null ? '' : citation(by) }
  const count = citers.length === 0 ? 'none' : 'count'
  const separator = language === 'zh' ? '' : ' '
  return [fill(key, params, language), fill(count, { count: citers.length }, language)].join(
    separator,
  )
}

/** Where it stands, with what is written there and what to write instead. */
export function citerText(
  citer: Citer & { readonly now: string | null },
  language: Language,
): string {
  const { inText, cited, now } = citer
  const place = citerPlace(citer, language)
  const said = fill(inText ? 'named' : 'based', { place, cited }, language)
  return now === null ? said : said + fill('now', { now }, language)
}

export const citerPlace = (
  { kind, label, form }: Pick<Citer, 'kind' | 'label' | 'form'>,
  language: Language,
): string => {
  const where = form === null ? '' : fill('of-form', { form }, language)
  return fill('place', { where, kind: kinds[kind][language], label }, language)
}

const fill = (
  key: keyof typeof texts,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string =>
  texts[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  )

const texts = {
  repealed: {
    zh: '假定{name}自{from}起废止。',
    en: 'Supposing that {name} is repealed from {from} on.',
  },
  replaced: {
    zh: '假定{name}自{from}起由{by}代替。',
    en: 'Supposing that {by} takes the place of {name} from {from} on.',
  },
  unknown: {
    zh: '应用里没有写明{name}，也没有引用。请核对名称。',
    en: 'The app neither declares nor cites {name}: check its name.',
  },
  none: { zh: '没有地方引用它。', en: 'Nothing cites it.' },
  count: { zh: '引用它的有 {count} 处：', en: '{count} places cite it:' },
  'of-form': { zh: '“{form}”的', en: ' of “{form}”' },
  place: { zh: '{where}{kind}“{label}”', en: '{kind} “{label}”{where}' },
  based: { zh: '{place}：依据{cited}', en: '{place}: based on {cited}' },
  named: { zh: '{place}：文字里写着{cited}', en: '{place}: names {cited}' },
  now: { zh: '，改为{now}', en: ', to be {now}' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

const kinds = {
  form: { zh: '表单', en: 'form' },
  rule: { zh: '规则', en: 'rule' },
  field: { zh: '字段', en: 'field' },
  notice: { zh: '通知书', en: 'notice' },
  report: { zh: '报表', en: 'report' },
  parameter: { zh: '参数', en: 'parameter' },
  tiers: { zh: '分档', en: 'tiers' },
} as const satisfies Record<Citer['kind'], Readonly<Record<Language, string>>>
