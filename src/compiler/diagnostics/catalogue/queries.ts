import type { Entry } from './entry.ts'

/** Of what a database works out too, flags and scopes and reports, and of roles. */
export const queries = {
  'query-function': {
    severity: 'error',
    zh: '标识、范围和报表要在数据库里查，不能直接用“{name}”。请在表单里加一行“计算 名称：类型 = …”，这里用那个字段。',
    en: 'Flags, scopes and reports are asked of a database, which does not know “{name}”. Add a line calc to the form and use that field here.',
  },
  'query-places': {
    severity: 'error',
    zh: '这里的“{name}”要写明留几位，如 {name}（…，2）。',
    en: 'Here “{name}” needs its places as a figure, such as {name}(…, 2).',
  },
  'query-division': {
    severity: 'error',
    zh: '“{name}”里的数是除出来的，位数不定，请先四舍五入，如 {name}（四舍五入（…，2））。',
    en: 'The figures inside “{name}” come from a division; round them first: {name}(round(…, 2)).',
  },
  'me-outside': {
    severity: 'error',
    zh: '“{name}”指正在看的人，只用在角色的“范围”里。',
    en: '“{name}” is the person who looks; it has a meaning only in the scope of a role.',
  },
  'scope-twice': {
    severity: 'error',
    zh: '“{form}”的范围已经写过了。几个条件请写在一行里，用 且 或 或 连起来。',
    en: 'The scope of “{form}” is given already; join the conditions with and, or.',
  },
  'grant-calculated': {
    severity: 'error',
    zh: '“{name}”是算出来的，不能改，请从“可改”里去掉。',
    en: '“{name}” is calculated and cannot be changed; take it out of editable.',
  },
  'grant-unmasked': {
    severity: 'error',
    zh: '“{name}”不是文字，不能脱敏。不想给人看，就不要写进“可见”。',
    en: '“{name}” is no text and cannot be masked; leave it out of visible instead.',
  },
  'role-undeclared': {
    severity: 'warning',
    zh: '没有用“角色”写明“{name}”，谁也办不了这一步。请加一行“角色 {name}”，或者核对名称。',
    en: 'There is no role “{name}”, so nobody can take this step; add a line: role {name}, or check its name.',
  },
  'role-misspelt': {
    severity: 'warning',
    zh: '没有用“角色”写明“{name}”，是不是“{meant}”？',
    en: 'There is no role “{name}”; did you mean “{meant}”?',
  },
  'report-without-source': {
    severity: 'error',
    zh: '报表“{name}”没有说明统计哪张表，请加一行“来源 表单名称”。',
    en: 'The report “{name}” does not say what it counts; add a line: source form.',
  },
  'report-without-tally': {
    severity: 'error',
    zh: '报表“{name}”没有说明统计什么，请加一行“统计 家数 按 字段”。',
    en: 'The report “{name}” counts nothing; add a line: tally subjects per field.',
  },
  'source-not-table': {
    severity: 'error',
    zh: '“{form}”里没有名为“{name}”的表格。一行一行地统计，写“来源 {form}.表格”，可以用的有：{known}。',
    en: '“{form}” has no table “{name}”; to count rows, write: source {form}.table. There are: {known}.',
  },
  'figure-without-source': {
    severity: 'error',
    zh: '指标“{name}”没有说明统计哪张表，请在下面加一行“来源 表单名称”；拿别的指标来算的，直接写指标的名称。',
    en: 'The figure “{name}” does not say what it counts; add a line: source form. To reckon with other figures, name them.',
  },
  'figure-unknown': {
    severity: 'error',
    zh: '“{name}”不是前面写过的指标，算不出来。前面的指标有：{known}。',
    en: '“{name}” is no figure that comes before, so nothing can be reckoned with it. Those before are: {known}.',
  },
  'figure-undated': {
    severity: 'warning',
    zh: '指标“{name}”不管截至哪一天都一样。请写明“截至”或“统计期”，报告里才说得清是什么时候的数。',
    en: 'The figure “{name}” is the same on every day; say of when it is with asAt or during.',
  },
  'approx-figure': {
    severity: 'error',
    zh: '指标的约数要写明怎样说、说到几，如“约数 余 10”“约数 近 10”“约数 万”。',
    en: 'Say how a figure is told and to what: approx over 10, approx near 10, approx wan.',
  },
  'approx-tally': {
    severity: 'error',
    zh: '“约数 余 10”这样的写法只用在“指标”下面；“统计”的约数写“约数”或“约数 家数”。',
    en: 'Ways such as “over 10” are for a figure; of a tally write approx, or approx and what is counted.',
  },
  'complete-unknown': {
    severity: 'error',
    zh: '“{name}”不能补齐。“补齐”要写“按”或“交叉”里面的选项：{known}。',
    en: '“{name}” cannot be completed; name a choice among the groups down or across: {known}.',
  },
  'measure-unknown': {
    severity: 'error',
    zh: '不知道怎样统计“{name}”。可以用的有：{known}。',
    en: '“{name}” is nothing that can be counted; there are: {known}.',
  },
  'measure-misspelt': {
    severity: 'error',
    zh: '没有“{name}”这种统计，是不是“{meant}”？',
    en: 'There is no measure “{name}”; did you mean “{meant}”?',
  },
  'measure-field': {
    severity: 'error',
    zh: '“{name}”是字段，请写明怎样统计，如 合计（{name}）；要分组，请写在“按”后面。',
    en: '“{name}” is a field; say what to make of it, such as sum({name}), or write it after per.',
  },
  'measure-shape': {
    severity: 'error',
    zh: '这里写统计什么，如 家数、合计（字段）、家数（条件） ÷ 家数。',
    en: 'Say here what to count, such as subjects, sum(field), subjects(condition) ÷ subjects.',
  },
  'measure-argument': {
    severity: 'error',
    zh: '“{name}”应这样写：{example}。',
    en: '“{name}” is written so: {example}.',
  },
  'share-of': {
    severity: 'error',
    zh: '“{name}”前面要有能相加的统计，如 家数、份数、合计（字段）；也可以写明是哪一个，如 {name}（家数）。',
    en: '“{nameEn}” needs something before it that adds up, such as subjects, records, sum(field); or name it: {nameEn}(subjects).',
  },
  'dimension-type': {
    severity: 'error',
    zh: '“{name}”是{type}，不能用来分组。请改用只有一个值的字段。',
    en: '“{name}” is {typeEn}, and no one group can be told from it; use a field with one value.',
  },
  'dimension-division': {
    severity: 'error',
    zh: '“{name}”是除出来的，不能直接用来分组，请先取整或四舍五入。',
    en: '“{name}” comes from a division; round it before grouping by it.',
  },
  'subtotal-unknown': {
    severity: 'error',
    zh: '“{name}”没有小计可做。“小计”要写“按”里面的一项，最后一项除外：{known}。',
    en: 'There is no subtotal for “{name}”; name one of what stands after per, but the last: {known}.',
  },
  'chart-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种图，可以用：{known}。',
    en: 'There is no chart “{name}”; there are {knownEn}.',
  },
  'export-unknown': {
    severity: 'error',
    zh: '不能导出“{name}”，可以写：Excel、PDF、CSV。',
    en: 'There is no export to “{name}”; there are Excel, PDF, CSV.',
  },
  'approx-unknown': {
    severity: 'error',
    zh: '“统计”里没有“{name}”，可以写：{known}；不写就是所有的个数。',
    en: '“{name}” is not among what is tallied: {known}; without names, all counts are meant.',
  },
} as const satisfies Record<string, Entry>
