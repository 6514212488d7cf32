import { beforeEach, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { clock, written } from './written.ts'

const source = `应用 花展 （show）
表单 花 （flower）
  字段 名称 （name）：文本，必填
表单 参展 （entry）
  填报 花农
  审核 评委
  字段 花名 （name）：文本，必填
  字段 初评 （first）：整数，必填
  字段 终评 （last）：整数
  计算 总分 （total）：整数 = 初评 + 终评
  计算 同名 （same）：整数 = 计数（花 当 名称 = 本表.花名）
状态 草稿 → 已报 → 已评
流转 已报 → 已评：评定，由 评委，当 总分 ≥ 10
角色 花农 （grower）
  可改 花
  可改 参展
角色 评委 （judge）
  可见 参展
  可改 参展（终评）
`
const app = written(source)
const [flower, entry] = formsOf(app.application, 'flower', 'entry')

const holder = (account: string, role: string): Visitor => ({
  account,
  name: account,
  address: null,
  duty: null,
  posts: [{ role, attributes: {}, for: null }],
  readOnly: false,
})

let records: Records
let grower: Records
let judge: Records
beforeEach(() => {
  records = openRecords(app, memoryStore(), clock)
  grower = records.as(holder('a', 'grower'))
  judge = records.as(holder('b', 'judge'))
})

const valuesOf = async ({ id }: StoredRecord) => (await records.get(entry, id))?.judgement?.values

test('what is written into a submitted record is calculated, what it does not touch stays', async () => {
  done(await grower.create(flower, { name: '梅' }))
  const draft = done(await grower.create(entry, { name: '梅', first: 4 }, { draft: true }))
  done(await grower.move(entry, draft.id, 1, '已报'))
  expect(await valuesOf(draft)).toEqual({ same: 1 })
  expect((await judge.move(entry, draft.id, 2, '已评')).kind).toBe('unmet')
  done(await grower.create(flower, { name: '梅' }))
  done(await judge.patch(entry, draft.id, 2, { last: 7 }))
  expect(await valuesOf(draft)).toEqual({ total: 11, same: 1 })
  expect(done(await judge.move(entry, draft.id, 3, '已评')).state).toBe('已评')
})
