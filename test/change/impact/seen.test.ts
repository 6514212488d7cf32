import { expect, test } from 'vitest'
import { impact, type RecordImpact } from '../../../src/change/impact/index.ts'
import { analyse } from '../../../src/compiler/compile.ts'
import { isSeen, knownPart } from '../../../src/runtime/pages/plans/seen.ts'
import type { Visitor } from '../../../src/runtime/people/model.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { groundIn } from '../../../src/runtime/plans/ground.ts'
import { done } from '../../done.ts'
import { bureauOf, today } from '../editions/bureau.ts'

const source = `应用 借伞处 （umbrella）
  机构 河图街道，代字 河图伞
  修订人 科长
角色 科长 （chief）
  范围 借条：窗口 = 我.窗口
  可见 借条（姓名，窗口）
  属性 窗口 （desk）：文本
表单 借条 （slip） 版本 2026
  字段 姓名 （name）：文本，必填
  字段 窗口 （desk）：文本，必填
  字段 备注 （memo）：文本，选填
  字段 伞数 （umbrellas）：整数，选填
`
const after = `${source}  字段 电话 （phone）：文本，必填
规则 备注 （R1）：备注 ≠ “丢失”
  否则 提醒 “备注是{备注}。”
规则 姓名 （R2）：姓名 ≠ “张三”
  否则 提醒 “姓名是{姓名}。”
`

const chief: Visitor = {
  ...serverVisitor,
  ...{ account: 'chief', name: '科长' },
  posts: [{ role: 'chief', attributes: { desk: '东' }, for: null }],
}

test('a list of a plan says nothing that rests on what its reader does not see', async () => {
  const bureau = await bureauOf(source)
  const form = bureau.form('slip')
  const file = async (name: string, desk: string, memo: string): Promise<string> =>
    done(await bureau.records().create(form, { name, desk, memo })).id
  const ids = [
    ...[await file('李四', '东', '丢失'), await file('张三', '东', '丢失')],
    await file('张三', '西', '丢失'),
  ]
  const { application } = analyse([{ path: 'app.fy', text: after }])
  const { records } = await bureau.store.read((view) =>
    impact(
      bureau.app().application,
      application ?? expect.fail(),
      groundIn(bureau.app(), bureau.app().application, view, today),
    ),
  )
  const site = { home: { app: bureau.app(), records: bureau.records().as(chief) } }
  const told = async (id: string | undefined) => {
    const record: RecordImpact = records.find((each) => each.id === id) ?? expect.fail(id)
    const known = await knownPart(site, record)
    return (
      known && [known.findings.map(({ rule }) => rule), known.missing.map(({ label }) => label)]
    )
  }
  expect(await Promise.all(ids.map(told))).toEqual([[[], ['电话']], [['R2'], ['电话']], null])
  expect(await isSeen(site, { form: 'slip', id: ids[2] ?? '' })).toBe(false)
  await bureau.close()
})
