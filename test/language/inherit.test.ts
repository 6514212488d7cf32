import { expect, test } from 'vitest'
import { type Analysis, analyse } from '../../src/compiler/compile.ts'
import { renderText } from '../../src/compiler/diagnostics/render.ts'
import { openSources } from '../../src/compiler/session.ts'
import type { Field, Form } from '../../src/model/index.ts'
import { runSamples } from '../../src/runtime/samples.ts'
import { editsOf } from '../incremental/edits.ts'

const city = `应用 例 （demo）
表单 市表 （city） 版本 2026
  依据 《办法》第八条
  唯一 名称
  填报 单位
  字段 名称 （name）：文本，必填
分组 财务 （money）
  字段 收入 （income）：金额，必填
  字段 支出 （spent）：金额，必填
  字段 季节 （season）：单选【春，秋】
分组 人员 （people）
  字段 人数 （staff）：整数，必填
表格 名单 （list）：至少 1 行
  列 姓名 （who）：姓名，必填
  列 补贴 （paid）：金额
规则 收支 （R1）：支出 ≤ 收入
  否则 记问题 一般 “{季节}季多了{支出 − 收入}。”
规则 人少 （R2）：人数 ≥ 3
  否则 提醒 “少。”
规则 补贴高 （R3）：最大（名单.补贴） ≤ 100元
  否则 提醒 “高。”
状态 草稿 → 已报 → 已审
流转 已报 → 草稿：退回，须写理由
结论 结果 （result）：有问题 则 不行；其余 行
样例 好：名称 甲，收入 2元，支出 1元，人数 1，名单【姓名 王芳，补贴 3元】 应当 没有问题，结果 行
样例表 几个 同 好
  | 名称 | 支出 | 应当 | 结果 |
  | 多 | 3元 | 收支 | 不行 |
  | 平 | 2元 | 没有问题 | 行 |
`

const district = `表单 区表 （district） 继承 市表
  去掉 名单.补贴，补贴高，好
  字段 备注 （remark）：文本
  填报 社区，街道
分组 财务
  字段 收入：金额，必填，至少 1元
  字段 区补助 （grant）：金额
分组 街道 （streets）
  字段 所在街道 （street）：文本
规则 人少：人数 ≥ 5
  否则 不得提交 “太少。”
表格 名单
  列 职务 （post）：文本
流转 已报 → 草稿：退给单位
样例 平：名称 甲，收入 2元，支出 2元，人数 9，名单【姓名 王芳，职务 主任】 应当 没有问题，结果 行
样例表 几个 同 平
  | 名称 | 支出 | 应当 | 结果 |
  | 多 | 3元 | 收支 | 不行 |
表单 街道表 （street） 继承 区表 版本 7
  去掉 人数，人少，平，多
  字段 支出：金额，选填
`

function formsOf(source: string): Record<string, Form> {
  const { application, diagnostics } = analyse([{ path: 'inherit.fy', text: source }])
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map((found) => renderText(found, 'zh'))).toEqual([])
  const forms = application?.forms ?? []
  return Object.fromEntries(forms.map((form) => [form.id, form]))
}

const forms = formsOf(city + district)
const form = (id: string): Form => forms[id] ?? expect.fail()
const ids = (fields: readonly Field[]): string[] => fields.map(({ id }) => id)

test('a line of the same name changes the parent’s in its place, and new ones follow', () => {
  const { fields, sections, rules, version, filledBy, basis, transitions, states } =
    form('district')
  expect(form('district').extends).toBe('city')
  expect([version, filledBy]).toEqual(['2026', ['社区', '街道']])
  expect(basis).toEqual(form('city').basis)
  expect(sections.map(({ id, fields: own }) => [id, own])).toEqual([
    ['district', ['name']],
    ['money', ['income', 'spent', 'season', 'grant']],
    ['people', ['staff', 'list', 'remark']],
    ['streets', ['street']],
  ])
  expect(fields.find(({ id }) => id === 'income')).toMatchObject({ least: '100', required: true })
  const list = fields.find(({ id }) => id === 'list')?.type
  expect(list).toMatchObject({ kind: 'table', fewest: 1 })
  expect(list?.kind === 'table' && ids(list.columns)).toEqual(['who', 'post'])
  expect(rules.map(({ id, cases }) => [id, cases[0]?.consequence.kind])).toEqual([
    ['R1', 'finding'],
    ['R2', 'block'],
  ])
  expect(states).toEqual(form('city').states)
  expect(transitions.map(({ from, to, label, reason }) => [from, to, label, reason])).toEqual([
    ['草稿', '已报', '已报', false],
    ['已报', '已审', '已审', false],
    ['已报', '草稿', '退给单位', false],
  ])
})

test('a rule that is taken over unchanged is the same rule', () => {
  const [first, second] = form('district').rules
  expect(first).toEqual(form('city').rules[0])
  expect(second?.hash).not.toBe(form('city').rules[1]?.hash)
})

test('samples are taken over and changed as other lines are, whichever way they are written', () => {
  expect(form('city').samples.map(({ id }) => id)).toEqual(['好', '多', '平'])
  expect(form('district').samples.map(({ id }) => id)).toEqual(['平', '多'])
  expect(form('street').samples).toEqual([])
})

test('forms extend each other in a chain', () => {
  const { fields, rules, version } = form('street')
  expect([form('street').extends, version]).toEqual(['district', '7'])
  expect(ids(fields)).toEqual([
    'name',
    'income',
    'spent',
    'season',
    'grant',
    'list',
    'remark',
    'street',
  ])
  expect(fields.find(({ id }) => id === 'spent')?.required).toBe(false)
  expect(rules.map(({ hash }) => hash)).toEqual([form('city').rules[0]?.hash])
})

test('the order in which forms are written does not matter', () => {
  const [, parent = ''] = city.split('应用 例 （demo）\n')
  const turned = formsOf(`应用 例 （demo）\n${district}${parent}`)
  const hashes = (all: Record<string, Form>): Record<string, string> =>
    Object.fromEntries(Object.entries(all).map(([id, { hash }]) => [id, hash]))
  expect(hashes(turned)).toEqual(hashes(forms))
})

test('samples of a form that extends another come out as they say', () => {
  const { application } = analyse([{ path: 'inherit.fy', text: city + district }])
  const wrong = [...runSamples(application ?? expect.fail(), 'zh')].filter(({ ok }) => !ok)
  expect(wrong).toEqual([])
})

test('what a change spoils names both forms, and shows the lines', () => {
  const source = `${city}表单 区表 （district） 继承 市表\n  去掉 支出\n  字段 收入：整数\n`
  const { diagnostics } = analyse([{ path: 'inherit.fy', text: source }])
  const shown = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, params, related, fixes }) => ({
      code,
      users: params.users,
      lines: related.map(({ file, start }) => file.text.slice(0, start).split('\n').length),
      fix: fixes[0]?.edits.map(({ text }) => text),
    }))
  expect(shown).toEqual([
    {
      code: 'drop-needed',
      users: '规则“收支”、样例表“几个”、样例“好”',
      lines: [16, 17, 27, 25],
      fix: ['，收支，几个，好'],
    },
    { code: 'change-misfits', users: '样例“好”', lines: [25], fix: undefined },
  ])
})

test('each edit leads to what is found in the same source from the start', () => {
  let file = { path: 'inherit.fy', text: city + district }
  const session = openSources([file])
  const told = ({ application, diagnostics }: Analysis): object => ({
    application,
    diagnostics: diagnostics.map((found) => renderText(found, 'zh')),
  })
  for (const { start, end, text } of editsOf([file], 40, 11)) {
    file = { ...file, text: file.text.slice(0, start) + text + file.text.slice(end) }
    const found = session.edit({ path: file.path, start, end, text })
    expect(told(found), `${start}-${end} ${text}`).toEqual(told(analyse([file])))
  }
})
