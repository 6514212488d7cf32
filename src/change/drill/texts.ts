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
  return [fill(key, params, language), fill(count, { count: citers.length }, language)].join(separator)
}

/** 年检报告书的规则『甲』：依据《…》第八条，改为《…》第九条 */
export function citerText(
  { kind, label, form, cited, inText, now }: Citer & { readonly now: string | null },
  language: Language,
): string {
  const key = inText ? 'named' : 'based'
  const where = form === null ? '' : fill('of-form', { form }, language)
  const said = fill(key, { where, kind: kinds[kind][language], label, cited }, language)
  return now === null ? said : said + fill('now', { now }, language)
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
  repealed: { zh: '假定{name}自{from}起废止。', en: 'Supposing that {name} is repealed from {from} on.' },
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
  based: { zh: '{where}{kind}“{label}”：依据{cited}', en: '{kind} “{label}”{where}: based on {cited}' },
  named: { zh: '{where}{kind}“{label}”：文字里写着{cited}', en: '{kind} “{label}”{where}: names {cited}' },
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
