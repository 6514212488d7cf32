import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { refusedTo } from '../../../src/runtime/editions/rights.ts'
import type { Visitor } from '../../../src/runtime/people/model.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { type Bureau, bureauOf } from './bureau.ts'

const source = `应用 借伞处 （umbrella）
  机构 河图街道，代字 河图伞
  修订人 科长
  发布人 局长、科长
角色 借的人 （lender）
  范围 借条：窗口 = 我.窗口
  可见 借条（姓名，窗口，备注）
  可改 借条（姓名，窗口，备注）
  属性 窗口 （desk）：文本
角色 看的人 （looker）
  可见 借条（姓名，窗口）
角色 科长 （chief）
  可见 借条
角色 局长 （head）
  可见 借条
表单 借条 （slip） 版本 2026
  填报 借的人
  字段 姓名 （name）：文本，必填
  字段 窗口 （desk）：文本，必填
  字段 备注 （memo）：文本
状态 草稿 → 已借
流转 草稿 → 已借：借出
`
let bureau: Bureau
beforeAll(async () => {
  bureau = await bureauOf(source)
})
afterAll(() => bureau.close())

const who = (role: string, more: Partial<Visitor> = {}, attributes = {}): Visitor => ({
  ...serverVisitor,
  account: `${role} account`,
  name: role,
  posts: [{ role, attributes, for: null }],
  ...more,
})

test('the roles that are named plan and publish, never one person both', () => {
  const app = bureau.app()
  const planner = { account: 'chief account', name: '科长', at: '' }
  const codes = (visitor: Visitor, act: 'revise' | 'publish') =>
    refusedTo(app, visitor, act, planner)?.code ?? null
  expect(codes(who('chief'), 'revise')).toBe(null)
  expect(refusedTo(app, who('head'), 'revise')).toEqual({
    code: 'not-reviser',
    params: { by: '“科长”' },
  })
  expect(codes(who('head'), 'publish')).toBe(null)
  expect(codes(who('chief'), 'publish')).toBe('same-person')
  expect(codes(who('lender'), 'publish')).toBe('not-publisher')
  expect(codes(who('head', { readOnly: true }), 'publish')).toBe('read-only')
  expect(codes(who('none', { posts: [], duty: 'security' }), 'publish')).toBe('not-publisher')
  const lent = { posts: [{ role: 'chief', attributes: {}, for: 'chief account' }] }
  expect(codes(who('head', { ...lent, account: 'other' }), 'publish')).toBe('same-person')
  expect(codes(who('head', { account: 'chief account' }), 'publish')).toBe('same-person')
})

test('where no role is named, administrators do', () => {
  const { revisedBy: _, publishedBy: __, ...application } = bureau.app().application
  const codeFor = (duty: Visitor['duty'], act: 'revise' | 'publish') =>
    refusedTo({ application }, who('', { posts: [], duty }), act)?.code ?? null
  expect([codeFor('system', 'revise'), codeFor('security', 'publish')]).toEqual([null, null])
  expect([codeFor('security', 'revise'), codeFor('system', 'publish')]).toEqual([
    'not-system',
    'not-security',
  ])
  const nobody = { application: { ...application, roles: [] } }
  expect(refusedTo(nobody, who('', { posts: [] }), 'revise')).toBe(null)
  const named = { application: { ...nobody.application, revisedBy: ['科长'] } }
  expect(refusedTo(named, who('', { posts: [] }), 'revise')).toBe(null)
})

test('roles of today decide over old records; what only the old edition asks, those of then, within today’s scope', async () => {
  const form = bureau.form('slip')
  const make = async (desk: string) => {
    const data = { name: '甲', desk, memo: '大伞' }
    const draft = done(await bureau.records().create(form, data, { draft: true }))
    return done(await bureau.records().move(form, draft.id, draft.version, '已借'))
  }
  const [here, there] = [await make('一号'), await make('二号')]
  const next = source
    .replace('  字段 备注 （memo）：文本\n', '')
    .replaceAll('，备注', '')
    .replace('可见 借条（姓名，窗口）\n角色 科长', '可见 借条（窗口）\n角色 科长')
  const plan = await bureau.plan(next)
  expect(await applyPlan(bureau.place, plan.id, serverVisitor)).toMatchObject({ kind: 'done' })
  const dataFor = async (visitor: Visitor, id: string) =>
    (await bureau.records().as(visitor).get(bureau.form('slip'), id))?.data ?? null
  const lender = who('lender', {}, { desk: '一号' })
  expect(await dataFor(lender, here.id)).toEqual({ name: '甲', desk: '一号', memo: '大伞' })
  expect(await dataFor(lender, there.id)).toBe(null)
  expect(await dataFor(who('looker'), here.id)).toEqual({ desk: '一号' })
  expect(await dataFor(who('chief'), there.id)).toEqual({ name: '甲', desk: '二号', memo: '大伞' })
})
