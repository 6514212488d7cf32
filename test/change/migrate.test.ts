import { describe, expect, it } from 'vitest'
import { type Migrated, migrate, type Side } from '../../src/change/migrate/migrate.ts'
import { analyse } from '../../src/compiler/compile.ts'
import type { RecordData } from '../../src/model/index.ts'
import { settle } from '../../src/rules/index.ts'

const head = `应用 例 （demo）
选项 街道 （streets）
  S1 东街
  S2 西街
`

const side = (form: string, before = head): Side => {
  const { application, diagnostics } = analyse([{ path: 'demo.fy', text: before + form }])
  expect(diagnostics.filter(({ code }) => code !== 'fragment-unused')).toEqual([])
  const [first] = application?.forms ?? []
  if (!application || !first) return expect.fail()
  return { application, form: first }
}

const record = (data: RecordData, more: Partial<Migrated> = {}): Migrated => ({
  data,
  state: null,
  definition: 'first',
  submitted: null,
  ...more,
})

const today = '2027-03-01'

const brought = (before: string, after: string, data: RecordData, lists = head) => {
  const [one, other] = [side(before), side(after, lists)]
  const found = migrate(one, other, record(data), today)
  const { mistakes } = settle(other.form, found.data, {
    today,
    submitted: null,
    options: other.application.options,
    parameters: [],
    resolve: () => null,
  })
  expect(mistakes.filter(({ code }) => code === 'unknown-field')).toEqual([])
  const { data: now, former, unconverted } = found
  return {
    data: now,
    former: Object.fromEntries(former.map(({ field, value }) => [field, value])),
    open: unconverted.map(({ field, original, reason, row }) =>
      [field, row?.index, original, reason.kind].filter((part) => part !== undefined).join(' '),
    ),
  }
}

describe('a name', () => {
  it('changes and its key does not, with and without an id', () => {
    const before = '表单 表 （main）\n  字段 旧名：文本\n  字段 电话 （phone）：固话\n'
    const after =
      '表单 表 （main）\n  字段 新名：文本，曾用名 旧名\n  字段 座机 （phone）：固话，曾用名 电话\n'
    expect(side(after).form.fields.map(({ id }) => id)).toEqual(['旧名', 'phone'])
    const data = { 旧名: '甲', phone: '021-65123456' }
    expect(brought(before, after, data)).toEqual({ data, former: {}, open: [] })
  })

  it('keeps its first key however often it changes', () => {
    const after = '表单 表 （main）\n  字段 丙：文本，曾用名 甲，曾用名 乙\n'
    expect(side(after).form.fields[0]?.id).toBe('甲')
  })

  it('of a table, a column, a form and a list keeps the key too', () => {
    const { application, form } = side(
      '选项 路名 曾用名 路\n  1 东路\n表单 新表 曾用名 旧表\n表格 成员：曾用名 人员\n  列 姓名：姓名，曾用名 名字\n  列 路：单选 路\n',
    )
    expect(application.options[1]?.id).toBe('路')
    expect(form.id).toBe('旧表')
    expect(form.fields[0]).toMatchObject({ id: '人员', type: { columns: [{ id: '名字' }, {}] } })
  })

  it('that got an id brings the value along', () => {
    const before = '表单 表 （main）\n  字段 甲：文本\n'
    const after = '表单 表 （main）\n  字段 乙 （b）：文本，曾用名 甲\n'
    expect(brought(before, after, { 甲: '一' })).toEqual({
      data: { b: '一' },
      former: {},
      open: [],
    })
  })
})

describe('a field that is split', () => {
  const before = '表单 表 （main）\n  字段 联系电话 （contact）：文本\n'
  const after = `表单 表 （main）
  字段 手机 （mobile）：手机，转自 联系电话
  字段 固话 （landline）：固话，转自 联系电话
  原字段 联系电话 （contact）：文本
`
  it('goes to the one that can take it', () => {
    expect(brought(before, after, { contact: '138 0013 8000' })).toEqual({
      data: { mobile: '13800138000' },
      former: { contact: '138 0013 8000' },
      open: [],
    })
    expect(brought(before, after, { contact: '021-65123456' }).data).toEqual({
      landline: '021-65123456',
    })
  })

  it('is on the list once where none can', () => {
    expect(brought(before, after, { contact: '问门卫' })).toEqual({
      data: {},
      former: { contact: '问门卫' },
      open: ['mobile 问门卫 unread'],
    })
  })

  it('finds the option whose name stands in the text', () => {
    const address = '表单 表 （main）\n  字段 住所 （home）：地址\n'
    const parts = `表单 表 （main）
  字段 街道 （street）：街道，转自 住所
  字段 详细地址 （rest）：文本，转自 住所
  原字段 住所 （home）：地址
`
    expect(brought(address, parts, { home: '东街1号' })).toEqual({
      data: { street: 'S1', rest: '东街1号' },
      former: { home: '东街1号' },
      open: [],
    })
    expect(brought(address, parts, { home: '北街1号' })).toMatchObject({
      data: { rest: '北街1号' },
      open: ['street 北街1号 no-option'],
    })
    expect(brought(address, parts, { home: '东街和西街' }).open).toEqual([
      'street 东街和西街 several-options',
    ])
  })

  it('may be told apart by a condition, and what no part takes is on the list', () => {
    const parts = `表单 表 （main）
  字段 手机 （mobile）：手机，转自 若（开头是（联系电话，“1”），联系电话，“”）
  原字段 联系电话 （contact）：文本
`
    expect(brought(before, parts, { contact: '65123456' })).toEqual({
      data: {},
      former: { contact: '65123456' },
      open: ['mobile 65123456 not-taken'],
    })
  })
})

describe('fields that are merged', () => {
  const before = '表单 表 （main）\n  字段 专职：整数\n  字段 兼职：整数\n  字段 起：日期\n'
  const after = `表单 表 （main）
  字段 从业 （staff）：整数，转自 专职 + 兼职
  字段 说明 （note）：文本，转自 “{专职}人，{起}起”
  原字段 专职：整数
  原字段 兼职：整数
  原字段 起：日期
`
  it('come together in a figure and in a text', () => {
    const data = { 专职: 3, 兼职: 4, 起: '2026-01-02' }
    expect(brought(before, after, data)).toEqual({
      data: { staff: 7, note: '3人，2026年1月2日起' },
      former: data,
      open: [],
    })
  })

  it('are on the list where a part is missing', () => {
    expect(brought(before, after, { 专职: 3 })).toEqual({
      data: {},
      former: { 专职: 3 },
      open: ['note 3 part-empty'],
    })
  })
})

describe('another type', () => {
  it('keeps what is stored alike', () => {
    const before = '表单 表 （main）\n  字段 甲：手机\n  字段 乙：小数，小数位 1\n'
    const after = '表单 表 （main）\n  字段 甲：文本\n  字段 乙：小数，小数位 2\n'
    const data = { 甲: '13800138000', 乙: '1.5' }
    expect(brought(before, after, data)).toEqual({ data, former: {}, open: [] })
  })

  const text = '表单 表 （main）\n  字段 人数：文本\n'
  const figure = '表单 表 （main）\n  字段 人数：整数，转自 人数\n  原字段 人数：文本\n'

  it('is read, and what does not read is kept and listed', () => {
    expect(brought(text, figure, { 人数: ' 1２ ' }).data).toEqual({ 人数: 12 })
    expect(brought(text, figure, { 人数: '约30' })).toEqual({
      data: {},
      former: { 人数: '约30' },
      open: ['人数 约30 unread'],
    })
  })

  it('loses nothing where the definition says nothing', () => {
    expect(brought(text, '表单 表 （main）\n  字段 人数：整数\n', { 人数: '12' })).toEqual({
      data: {},
      former: { 人数: '12' },
      open: ['人数 12 no-conversion'],
    })
  })

  it('is worked out exactly or not at all', () => {
    const before = '表单 表 （main）\n  字段 甲：小数\n'
    const after = '表单 表 （main）\n  字段 甲：整数，转自 甲\n  原字段 甲：小数\n'
    expect(brought(before, after, { 甲: '3.00' }).data).toEqual({ 甲: 3 })
    expect(brought(before, after, { 甲: '3.50' }).open).toEqual(['甲 3.50 rounded'])
    const rounded = '表单 表 （main）\n  字段 甲：整数，转自 四舍五入（甲）\n  原字段 甲：小数\n'
    expect(brought(before, rounded, { 甲: '3.50' }).data).toEqual({ 甲: 4 })
  })

  it('goes from one list to another by the words', () => {
    const before = '表单 表 （main）\n  字段 级别：单选【甲级，乙级】\n'
    const after =
      '表单 表 （main）\n  字段 级别：多选【甲级，丙级】，转自 级别\n  原字段 级别：单选【甲级，乙级】\n'
    expect(brought(before, after, { 级别: '甲级' }).data).toEqual({ 级别: ['甲级'] })
    expect(brought(before, after, { 级别: '乙级' }).open).toEqual(['级别 乙级 no-option'])
  })
})

describe('a choice', () => {
  const form = '表单 表 （main）\n  字段 街道：街道\n  字段 几条：多选 街道\n'
  const merged = `应用 例 （demo）
选项 街道 （streets）
  S1 东街
  S2 西街，至 2026年12月31日，并入 东街
`
  it('that was merged is its successor, and stays beside it', () => {
    expect(brought(form, form, { 街道: 'S2', 几条: ['S2', 'S1'] }, merged)).toEqual({
      data: { 街道: 'S1', 几条: ['S1'] },
      former: { 街道: 'S2', 几条: ['S2', 'S1'] },
      open: [],
    })
  })

  it('of a record of the time before stays', () => {
    const [one, other] = [side(form), side(form, merged)]
    const given = record({ 街道: 'S2' }, { submitted: '2026-05-01' })
    expect(migrate(one, other, given, today)).toMatchObject({
      data: { 街道: 'S2' },
      isChanged: false,
    })
  })

  it('that is no more stays and is listed', () => {
    const cut = '应用 例 （demo）\n选项 街道 （streets）\n  S1 东街\n'
    expect(brought(form, form, { 街道: 'S2' }, cut)).toEqual({
      data: { 街道: 'S2' },
      former: {},
      open: ['街道 S2 no-code'],
    })
  })
})

describe('a table', () => {
  const before = `表单 表 （main）
表格 人员 （people）
  列 姓名：文本
  列 联系：文本
  列 身份证号：身份证号
`
  it('keeps its rows; where a row loses something, all rows are kept apart too', () => {
    const after = `表单 表 （main）
表格 成员 （people）：曾用名 人员
  列 姓名：文本
  列 手机 （mobile）：手机，转自 联系
  原列 联系：文本
  列 身份证号：身份证号
`
    const people = [{ 姓名: '甲', 联系: '13800138000' }, { 姓名: '乙', 联系: '无' }, { 姓名: '丙' }]
    expect(brought(before, after, { people })).toEqual({
      data: { people: [{ 姓名: '甲', mobile: '13800138000' }, { 姓名: '乙' }, { 姓名: '丙' }] },
      former: { people },
      open: ['mobile 1 无 unread'],
    })
  })

  it('of which a column is erased keeps no trace of it', () => {
    const after = `表单 表 （main）
表格 人员 （people）
  列 姓名：文本
  原列 联系：文本
  原列 身份证号：身份证号，删除 依据 《个人信息保护法》第四十七条
`
    const people = [{ 姓名: '甲', 联系: '无', 身份证号: '110101199003074477' }]
    expect(brought(before, after, { people })).toEqual({
      data: { people: [{ 姓名: '甲' }] },
      former: { people: [{ 姓名: '甲', 联系: '无' }] },
      open: [],
    })
  })
})

it('erases a column from the rows that were kept, too', () => {
  const asked = '表单 表 （main）\n表格 人\n  列 甲：文本\n  列 乙：文本\n'
  const erasing = `表单 表 （main）
表格 人
  列 甲：文本
  原列 乙：文本，删除 依据 《个人信息保护法》第四十七条
`
  const given = record(
    { 人: [{ 甲: '一' }] },
    { former: [{ field: '人', label: '人', value: [{ 甲: '零', 乙: '二' }], definition: 'zero' }] },
  )
  expect(migrate(side(asked), side(erasing), given, today).former).toEqual([
    { field: '人', label: '人', value: [{ 甲: '零' }], definition: 'zero' },
  ])
})

describe('what is no longer asked', () => {
  const before = '表单 表 （main）\n  字段 甲：文本\n  字段 乙：文本\n'
  const without = '表单 表 （main）\n  字段 甲：文本\n'

  it('stays with the record, and comes back when it is asked again', () => {
    const [one, other] = [side(before), side(without)]
    const gone = migrate(one, other, record({ 甲: '一', 乙: '二' }), today)
    expect(gone).toMatchObject({
      data: { 甲: '一' },
      former: [{ field: '乙', label: '乙', value: '二', definition: 'first' }],
      isChanged: true,
    })
    const again = migrate(other, one, record(gone.data, { former: gone.former }), today)
    expect(again).toMatchObject({ data: { 甲: '一', 乙: '二' }, former: [], isChanged: true })
  })

  it('is erased where it is a duty, also from what was kept', () => {
    const erasing = `${without}  原字段 乙：文本，删除 依据 《个人信息保护法》第四十七条\n`
    const given = record(
      { 甲: '一', 乙: '二' },
      { former: [{ field: '乙', label: '乙', value: '三', definition: 'zero' }] },
    )
    expect(migrate(side(before), side(erasing), given, today)).toMatchObject({
      data: { 甲: '一' },
      former: [],
      erased: ['乙'],
    })
  })

  it('is told by what it was called', () => {
    const after =
      '表单 表 （main）\n  字段 丙：文本，转自 旧乙\n  原字段 旧乙 （b）：文本，曾用名 乙\n'
    expect(brought(before, after, { 乙: '二' })).toEqual({
      data: { 丙: '二' },
      former: { 乙: '二' },
      open: [],
    })
  })
})

it('takes a state that is no more for the one that took its place', () => {
  const before = side('表单 表 （main）\n  字段 甲：文本\n状态 草稿 → 已报\n')
  const after = side('表单 表 （main）\n  字段 甲：文本\n状态 起草 → 已报\n  换版 草稿 改为 起草\n')
  const found = migrate(before, after, record({ 甲: '一' }, { state: '草稿' }), today)
  expect(found).toMatchObject({ state: '起草', isChanged: true })
})

it('leaves a record alone where the forms agree', () => {
  const one = side('表单 表 （main）\n  字段 甲：文本\n表格 人\n  列 乙：整数\n')
  const given = record({ 人: [{ 乙: 1 }], 甲: '一' })
  const found = migrate(
    one,
    side('表单 表 （main）\n  字段 甲：文本，必填\n表格 人\n  列 乙：整数\n'),
    given,
    today,
  )
  expect(found).toMatchObject({ isChanged: false, former: [], unconverted: [] })
  expect(found.data).toBe(given.data)
})
