import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { isAnyDue } from '../../src/runtime/letters/register/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Outcome, Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { loaded } from '../apps/apps.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'

const source = `
应用 渡口 （ferries）
  机构 江岸渡口站
选项 岸 （banks）
  N 北岸
  S 南岸
选项 渡口 （piers） 上级 岸
  N1 柳林渡，上级 北岸
  S1 石桥渡，上级 南岸
  X 临时渡
表单 船只 （boat）
  字段 船名 （name）：文本，必填
  字段 停航 （stopped）：是否，必填
表单 班次 （trip）
  唯一 船
分组 班次 （trip）
  字段 船 （boat）：引用 船只，必填
  字段 岸 （bank）：岸
  字段 渡口 （pier）：单选 渡口，随 岸
  字段 救生衣 （vests）：整数，必填，自 2026年1月1日，至 2026年12月31日
  字段 人数 （people）：整数，必填
规则 超员 （R1）：人数 ≤ 救生衣 空值视为 0
  否则 提醒 “救生衣不够。”
规则 停航 （R2）：审查时 船.停航 = 否
  依据 《渡口管理办法》第三条
  否则 记问题 严重 “船已停航。”
规则 大船 （R3）：审查时，当 人数 > 50 则 线索 “超过50人，请海事处核查。”
状态 草稿 → 已报 → 已审 → 归档；已退
流转 已审 → 已退：退回，须写理由，发 退回通知
结论 审查结论 （result）：有问题 则 不准；其余 准予
通知书 退回通知 （returned） 对 班次
  至 2026年12月31日
  主送 “船东”
  正文
请改正。
  正文完
`

const { app, remove } = await loaded([{ path: 'ferries.fy', text: source }])
const [boats, trips] = formsOf(app.application, 'boat', 'trip')
afterAll(remove)

let store: Store
let records: Records
let today: string
beforeEach(() => {
  today = '2026-03-01'
  store = memoryStore()
  records = openRecords(app, store, () => ({ today, now: `${today}T08:00:00.000Z` }))
})

const mistakesIn = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'refused'
    ? outcome.mistakes.map(({ path, code }) => `${path.join('.')} ${code}`)
    : [outcome.kind]
const boat = async (stopped = false): Promise<StoredRecord> =>
  done(await records.create(boats, { name: '江安号', stopped }))
const trip = async (more: object = {}): Promise<StoredRecord> =>
  done(
    await records.create(
      trips,
      { boat: (await boat()).id, vests: 3, people: 2, ...more },
      { draft: true },
    ),
  )
const move = async ({ id, version }: StoredRecord, to: string, reason?: string) =>
  done(await records.move(trips, id, version, to, reason))

describe('a field with 自 and 至', () => {
  const given = { people: 2 }

  test('is asked between its days', async () => {
    const of = { ...given, boat: (await boat()).id }
    expect(mistakesIn(await records.examine(trips, of).then(refused))).toEqual(['vests required'])
  })

  test.each(['2025-12-31', '2027-01-01'])('and not on %s', async (day) => {
    today = day
    const of = { ...given, boat: (await boat()).id }
    expect(mistakesIn(await records.examine(trips, of).then(refused))).toEqual([])
    const with3 = { ...of, vests: 3 }
    expect(mistakesIn(await records.examine(trips, with3).then(refused))).toEqual([
      'vests not-asked',
    ])
  })
})

const refused = (found: Pick<Extract<Outcome, { kind: 'refused' }>, 'mistakes' | 'blocks'>) =>
  ({ kind: 'refused', ...found }) as const

describe('a choice that follows another', () => {
  test.each([
    [{ bank: 'N', pier: 'N1' }, []],
    [{ bank: 'N', pier: 'X' }, []],
    [{ pier: 'S1' }, []],
    [{ bank: 'N', pier: 'S1' }, ['pier choice-of-other']],
  ])('%j: %j', async (given, mistakes) => {
    const of = { boat: (await boat()).id, vests: 3, people: 2, ...given }
    expect(mistakesIn(await records.examine(trips, of).then(refused))).toEqual(mistakes)
  })
})

describe('rules of review', () => {
  test('are asked again with each 流转, and those of submission are not', async () => {
    const ship = await boat()
    const filed = await move(await trip({ boat: ship.id, people: 60 }), '已报')
    expect(filed.judgement).toMatchObject({
      conclusion: '准予',
      findings: [],
      warnings: [{ rule: 'R1' }],
      clues: [{ rule: 'R3', message: '超过50人，请海事处核查。' }],
    })
    done(await records.patch(boats, ship.id, ship.version, { stopped: true }))
    const seen = await move(filed, '已审')
    expect(seen.judgement).toMatchObject({
      conclusion: '不准',
      findings: [{ rule: 'R2', severity: 'severe' }],
      warnings: [{ rule: 'R1' }],
      clues: [{ rule: 'R3' }],
      unjudged: [],
    })
  })
})

describe('a letter that a 流转 sends', () => {
  const isDue = (date: string): Promise<boolean> => {
    const [notice = expect.fail()] = app.application.notices
    return store.read((view) => isAnyDue(view, { app, notice, date }))
  }

  test('goes to records that took it, on the days of the letter', async () => {
    const seen = await move(await move(await trip(), '已报'), '已审')
    expect(await isDue('2026-06-01')).toBe(false)
    await move(seen, '已退', '人数不符')
    expect(await isDue('2026-06-01')).toBe(true)
    expect(await isDue('2027-01-01')).toBe(false)
  })

  test('and not to those that went another way', async () => {
    await move(await move(await move(await trip(), '已报'), '已审'), '归档')
    expect(await isDue('2026-06-01')).toBe(false)
  })
})
