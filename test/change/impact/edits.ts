import { analyse } from '../../../src/compiler/compile.ts'
import type { Application } from '../../../src/model/index.ts'
import type { Random } from '../../emit/random.ts'

export interface Edited {
  readonly application: Application
  readonly text: string
  /** What was done, in order. */
  readonly edits: readonly string[]
}

/** So many random edits of a source; each leaves one that compiles. */
export function edited(text: string, count: number, random: Random): Edited {
  const done: string[] = []
  let now = { text, application: compiled(text) }
  for (let tries = 0; done.length < count && tries < count * 30; tries++) {
    const kind = random.pick(kinds)
    const next = edits[kind](now.text, random)
    const application = next === null || next === now.text ? null : compiled(next)
    if (next === null || application === null) continue
    now = { text: next, application }
    done.push(kind)
  }
  if (now.application === null) throw new Error('the source itself does not compile')
  return { text: now.text, application: now.application, edits: done }
}

/** Null: it has errors. */
export function compiled(text: string): Application | null {
  const { application, diagnostics } = analyse([{ path: 'clubs.fy', text }])
  return diagnostics.some(({ severity }) => severity === 'error') ? null : (application ?? null)
}

type Edit = (text: string, random: Random) => string | null

/** One of the places where a pattern fits, written otherwise. */
const rewritten =
  (pattern: RegExp, write: (match: RegExpMatchArray, random: Random) => string): Edit =>
  (text, random) => {
    const places = [...text.matchAll(pattern)]
    if (places.length === 0) return null
    const match = random.pick(places)
    const at = match.index
    return text.slice(0, at) + write(match, random) + text.slice(at + match[0].length)
  }

/** A new line behind one of the places where a pattern fits. */
const added = (pattern: RegExp, lines: readonly string[]): Edit =>
  rewritten(pattern, ([found], random) => `${found}${random.pick(lines)}\n`)

const renames: ReadonlyMap<string, string> = new Map([
  ['成员数', '会员人数'],
  ['余额', '年末余额'],
  ['收费说明', '收费情况'],
  ['负责人', '召集人'],
  ['评语', '印象'],
  ['项目', '活动名称'],
  ['人次', '参加人次'],
  ['上年余额', '年初余额'],
])

const edits = {
  rethreshold: rewritten(/(?<=^ {2}自 \d+年\d+月\d+日 )\d+(?=%?$)/gm, (_, random) =>
    String(random.between(0, 30)),
  ),
  redate: rewritten(/(?<=^ {2}自 )\d{4}(?=年)/gm, (_, random) =>
    String(random.between(2015, 2026)),
  ),
  'dated value': added(/^参数 人数下限 .*\n/gm, ['  自 2023年1月1日 11', '  自 2024年7月1日 2']),
  tier: rewritten(/(?<=^ {2}档 (\d+ 以上|其余)：)\d+(?=元)/gm, (_, random) =>
    String(random.between(0, 50) * 100),
  ),
  'tier step': rewritten(/(?<=^ {2}档 )\d+(?= 以上)/gm, (_, random) =>
    String(random.between(1, 60)),
  ),
  deadline: rewritten(
    /期限 每年 \d+月\d+日/g,
    (_, random) => `期限 每年 ${random.between(1, 12)}月${random.between(1, 28)}日`,
  ),
  comparison: rewritten(/(?<=^规则 .*)[≥≤<>]/gm, (_, random) => random.pick(['≥', '≤', '<', '>'])),
  constant: rewritten(/(?<=^规则 .*(≥|>|×) )\d+/gm, (_, random) => String(random.between(0, 9))),
  severity: rewritten(/(?<=记问题 )(严重|一般|建议)/g, (_, random) =>
    random.pick(['严重', '一般', '建议']),
  ),
  consequence: rewritten(/否则 提醒/g, () => '否则 不得提交'),
  wording: rewritten(/(?<=^ {2}(要求|否则 [^“]*) ?“)/gm, (_, random) =>
    random.pick(['请', '应当', '须']),
  ),
  'article cited': rewritten(/(?<=^ {2}依据 《社团办法》第)[一二三](?=条$)/gm, (_, random) =>
    random.pick(['一', '二', '三']),
  ),
  'rule dated': rewritten(
    /^规则 .* （[A-Z]\d+）：.*\n/gm,
    ([line], random) => `${line}  自 ${random.between(2021, 2026)}年1月1日\n`,
  ),
  'rule removed': rewritten(/^规则 .*\n(?: {2}.*\n)+/gm, () => ''),
  'rule added': added(/^(?=状态 )/gm, [
    '规则 余额为负 （N1）：余额 ≥ 0元\n  依据 《社团办法》第二条\n  要求 “补足。”\n  否则 记问题 严重 “余额{余额}。”',
    '规则 人数少了 （N2）：当 上年度.成员数 不为空 则 成员数 ≥ 上年度.成员数\n  否则 提醒 “去年{上年度.成员数}人。”',
    '规则 片区不同 （N3）：片区 = 社团.片区\n  依据 《社团办法》第一条\n  要求 “更正。”\n  否则 记问题 一般 “{片区}与登记的{社团.片区}不同。”',
    '规则 每次有人 （N4）：每一行（活动，人次 > 0）\n  否则 提醒 “有的活动没有人。”',
  ]),
  conclusion: rewritten(/(?<=问题数（一般） ≥ )\d/g, (_, random) => String(random.between(1, 4))),
  'field required': rewritten(/(?<=^ {2}[字列][段] .*|^ {2}列 .*)选填/gm, () => '必填'),
  'field optional': rewritten(/(?<=^ {2}字段 .*)必填(?!，可见)/gm, () => '选填'),
  'field added': added(/^(?= {2}字段 (电话|备注|评语))/gm, [
    '  字段 网址 （site）：文本，选填',
    '  字段 党员数 （party）：整数，必填，至少 0',
    '  字段 有章程 （charter）：是否，必填',
  ]),
  'field removed': rewritten(/^ {2}(字段 (备注|负责人|电话|片区)|列 支出) .*\n/gm, () => ''),
  'field renamed': (text, random) => {
    const former = random.pick([...renames.keys()])
    const later = renames.get(former) ?? former
    const declared = new RegExp(`^( {2}(?:字段|列) )${former}( .*)$`, 'm')
    if (!declared.test(text) || text.includes(later)) return null
    const marked = text.replace(declared, `$1${former}$2，曾用名 旧名`)
    return marked.replaceAll(former, later).replace('曾用名 旧名', `曾用名 ${former}`)
  },
  'field given another id': rewritten(
    /(?<=^ {2}字段 (电话|备注|评语|负责人) （)\w+(?=）：.*$)/gm,
    (_, random) => `other${random.between(1, 3)}`,
  ),
  retype: rewritten(/(?<=^ {2}字段 (备注|电话|收费说明) .*：)(文本|长文本)/gm, (_, random) =>
    random.pick(['文本', '长文本']),
  ),
  'retype to a number': rewritten(
    /^ {2}字段 电话 （phone）：文本.*$/gm,
    () => '  字段 电话 （phone）：整数，选填，转自 电话\n  原字段 电话 （phone）：文本',
  ),
  split: rewritten(
    /^ {2}字段 电话 （phone）：文本.*$/gm,
    () =>
      '  字段 手机 （mobile）：手机，选填，转自 电话\n  字段 固话 （landline）：固话，选填，转自 电话\n  原字段 电话 （phone）：文本',
  ),
  bound: rewritten(/(?<=(?:至少|至多) )\d+(?!\d*元|\d* 行)/g, (_, random) =>
    String(random.between(0, 60)),
  ),
  visibility: rewritten(/可见 当 收费 = [是否]/g, ([found]) =>
    found.endsWith('是') ? '可见 当 收费 = 否' : '可见 当 收费 = 是',
  ),
  formula: rewritten(/合计（活动\.(人次|参加人次)）/g, () => '计数（活动）'),
  'formula over others': rewritten(
    /计数（走访 当 社团 = 本表\.社团）/g,
    () => '计数（走访 当 社团 = 本表.社团 且 评语 ≠ 差）',
  ),
  'option added': added(/^选项 (片区|类别) .*\n/gm, ['  9 其他片']),
  'option removed': rewritten(/^ {2}[123ABC] .*\n/gm, () => ''),
  'options merged': rewritten(/^ {2}3 南片$/gm, () => '  3 南片，至 2023年6月30日，并入 1'),
  'option relabelled': rewritten(/(?<=^ {2}[123AB] )\S{2}$/gm, ([found]) => `新${found}`),
  'letter for others': rewritten(/(?<=对 年报：当 评定 属于【)基本通过，不通过/g, () => '不通过'),
  'letter text': rewritten(/单位\{年度\}年度存在/g, () => '单位{年度}年度报送的材料存在'),
  'letter due': rewritten(
    /送达之日起 \d+个月/g,
    (_, random) => `送达之日起 ${random.between(1, 6)}个月`,
  ),
  'report by': rewritten(/(?<=^ {2}统计 家数 按 )社团\.类别/gm, () => '社团.片区'),
  'article ended': rewritten(/(?<=^ {2}条 第二条)$/gm, () => '，至 2025年12月31日'),
  'on edition': added(/^流转 已报送 → 已评定.*\n/gm, ['换版 已报送 升级']),
  label: rewritten(/逾期(?= （R4）)/g, () => '晚报'),
} satisfies Readonly<Record<string, Edit>>

const kinds = Object.keys(edits) as readonly (keyof typeof edits)[]

/** What the edits are called. */
export const editKinds: readonly string[] = kinds
