import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applyImport } from '../../src/runtime/excel/import/apply.ts'
import { hiddenText, withRemarks } from '../../src/runtime/excel/import/remarks.ts'
import { tryImport } from '../../src/runtime/excel/import/trial.ts'
import { listWorkbook } from '../../src/runtime/excel/list.ts'
import { openFile, workbookOf } from '../../src/runtime/excel/open-file.ts'
import { templateWorkbook } from '../../src/runtime/excel/template.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import {
  asked,
  bytesOf,
  clock,
  make,
  type Nursery,
  nursery,
  plant,
  read,
  rowsTried,
  sheetOf,
  today,
  verdicts,
} from './nursery.ts'

let base: Nursery
/** The same app with an empty store and two growers. */
let place: Nursery
let grower: string

beforeAll(async () => {
  base = await nursery()
})
afterAll(() => base.remove())
beforeEach(async () => {
  const store = memoryStore()
  place = { ...base, store, records: openRecords(base.app, store, clock) }
  grower = (await make(place, 'grower', { name: '东坡苗场', code: 'G1' })).id
  await make(place, 'grower', { name: '西岭苗场', code: 'G2' })
})

const heads = ['苗号', '品种', '价格', '株数', '栽种日期', '土质', '名贵', '供货人']
const good: readonly unknown[] = ['P1', '香樟', 12.5, 3, '2026-03-12', '黏土', '否', '东坡苗场']

describe('what a cell may look like', () => {
  const one = async (label: string, value: unknown, format?: string) => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet('苗木')
      sheet.addRow([...heads.filter((head) => head !== label), label])
      sheet.addRow([...good.filter((_, at) => heads[at] !== label), value])
      if (format)
        sheet.getCell(2, heads.includes(label) ? heads.length : heads.length + 1).numFmt = format
    })
    const { rows } = await rowsTried(place, bytes)
    const [row] = rows
    const data = row?.item?.kind === 'new' ? (row.item.data as object) : null
    return row?.kind === 'bad' ? row.faults.map(({ text }) => text) : data
  }

  test.each([
    ['价格', 12.5, 'price', 1250],
    ['价格', '１２．５万元', 'price', 12_500_000],
    ['价格', ' 1,234.5 ', 'price', 123_450],
    ['价格（万元）', 3.2, 'price', 3_200_000],
    ['价格（万元）', '3.2万元', 'price', 3_200_000],
    ['株数', '３ ', 'count', 3],
    ['栽种日期', new Date(Date.UTC(2026, 2, 12)), 'planted', '2026-03-12'],
    ['栽种日期', '2026.3.12', 'planted', '2026-03-12'],
    ['栽种日期', '二〇二六年三月十二日', 'planted', '2026-03-12'],
    ['栽种日期', 46093, 'planted', '2026-03-12'],
    ['栽种日期', 20260312, 'planted', '2026-03-12'],
    ['土质', ' 黏　土', 'soil', 'S2'],
    ['土质', 'S3', 'soil', 'S3'],
    ['名贵', false, 'rare', false],
    ['名贵', '×', 'rare', false],
    ['苗号', 7, 'number', '7'],
    ['苗号', '　0012 ', 'number', '0012'],
    ['巡查时间', new Date(Date.UTC(2026, 2, 12, 14, 30)), 'visited', '2026-03-12T14:30'],
    ['年份', 2026, 'season', 2026],
    ['株高', 1.005, 'height', '1.01'],
    ['用处', '行道、防风', 'uses', ['U1', 'U3']],
    ['成活率', '87.5%', 'survival', '0.875'],
    ['树种', '女贞', 'variety', '女贞'],
    ['*品 种：', '女贞', 'variety', '女贞'],
  ] as const)('%s %j', async (label, value, field, stored) => {
    const dropped = /树种|品 种/.test(label) ? '品种' : /价格（/.test(label) ? '价格' : label
    const bytes = await sheetOf([
      [...heads.filter((head) => head !== dropped), label],
      [...good.filter((_, at) => heads[at] !== dropped), value],
    ])
    const { rows } = await rowsTried(place, bytes)
    expect(rows[0]?.faults).toEqual([])
    expect(rows[0]?.item).toMatchObject({ kind: 'new', data: { [field]: stored } })
  })

  test('a percentage by the format of its cell', async () => {
    expect(await one('成活率', 0.125, '0.0%')).toMatchObject({ survival: '0.125' })
    expect(await one('成活率', 12.5)).toMatchObject({ survival: '0.125' })
  })

  test.each([
    [
      '许可证号',
      123456789012345680,
      '许可证号存成了 16 位以上的数字，末位可能已丢失，请从原件重录：先把单元格设为“文本”，再填写。',
    ],
    ['株数', { error: '#DIV/0!' }, '株数是公式的错误值“#DIV/0!”，请改成内容。'],
    [
      '株数',
      { formula: 'A1+1' },
      '株数是没有算出结果的公式，请在 Excel 或 WPS 里打开保存一次，或者改成内容。',
    ],
    ['供货人', '南山苗场', '供货人：没有名为“南山苗场”的供货人。'],
    ['土质', '沙漠', '土质没有“沙漠”这个选项，请从列出的选项中选择。'],
    ['株数', 2.5, '株数应当是整数，例如12，不带单位。'],
  ])('%s %j is refused with the reason', async (label, value, reason) => {
    expect(await one(label, value)).toEqual([reason])
  })

  test('a formula counts as what it came to', async () => {
    expect(await one('株数', { formula: '1+2', result: 3 })).toMatchObject({ count: 3 })
  })
})

test('headings are found below a title, in two rows, and on any sheet; what is not known is told', async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.addWorksheet('封面').addRow(['苗圃情况'])
    const sheet = workbook.addWorksheet('数据')
    sheet.addRow(['二〇二六年苗木登记', null, null])
    sheet.addRow(['苗号', '苗木情况', null, null, null, null, null, '供货人', '领导批示', '总价'])
    sheet.addRow([null, '品种', '价格', '株数', '栽种日期', '土质', '名贵', null, null, null])
    sheet.mergeCells('A2:A3')
    sheet.mergeCells('H2:H3')
    sheet.mergeCells('B2:G2')
    sheet.addRow([...good, '同意', 37.5])
    sheet.addRow([])
    sheet.addRow([...good.with(0, 'P2')]).hidden = true
  })
  const trial = await rowsTried(place, bytes)
  expect(hiddenText(trial.rows, 'zh')).toMatch(/^其中 1 行在文件里是隐藏的/)
  expect(hiddenText(trial.rows.slice(0, 1), 'zh')).toBeNull()
  expect(trial.main).toMatchObject({ sheet: 1, headRow: 2 })
  expect(trial.main.columns.filter(({ target }) => target === null)).toEqual([
    { heading: '', target: null, why: 'column-unknown' },
    { heading: '', target: null, why: 'column-unknown' },
  ])
  expect(verdicts(trial)).toEqual([
    [4, 'new'],
    [6, 'new'],
  ])
})

test('columns that are not brought in say why, and somebody may say what a column is', async () => {
  const bytes = await sheetOf([
    [...heads.with(1, '树木'), '总价', '照片', '提交日期', '苗号'],
    [...good, 1, 'x.png', '2026-01-01', 'P9'],
  ])
  const first = await rowsTried(place, bytes)
  expect(first.main.columns.flatMap(({ heading, why }) => (why ? [[heading, why]] : []))).toEqual([
    ['树木', 'column-unknown'],
    ['总价', 'column-derived'],
    ['照片', 'column-file'],
    ['提交日期', 'column-system'],
    ['苗号', 'column-twice'],
  ])
  expect(verdicts(first)).toEqual([[2, 'bad', '请填写品种。']])
  const chosen = new Map([
    [1, 'variety'],
    [11, ''],
  ])
  expect(verdicts(await rowsTried(place, bytes, { chosen }))).toEqual([[2, 'new']])
})

test('the 唯一 field decides what is new, changed or as it was; nothing is kept by a trial', async () => {
  await make(place, 'plant', plant('P1', grower, { soil: 'S2' }))
  await make(place, 'plant', plant('P2', grower, { soil: 'S2' }))
  const bytes = await sheetOf([
    heads,
    good,
    good.with(0, 'P2').with(3, 9).with(1, null),
    good.with(0, 'P3'),
    good.with(0, 'P4').with(6, '是').with(2, 5),
  ])
  const head = await place.store.head()
  const trial = await rowsTried(place, bytes)
  expect(verdicts(trial)).toEqual([
    [2, 'same'],
    [3, 'change'],
    [4, 'new'],
    [5, 'bad', '请填写名贵说明。', '名贵的苗木价格不低于100元。'],
  ])
  expect(trial.rows[1]?.changed).toEqual(['株数'])
  expect(await place.store.head()).toEqual(head)

  const { plant: form } = { plant: place.form('plant') }
  const done = await applyImport(await asked(place, bytes), trial)
  expect(done).toEqual({ kind: 'done', made: 1, changed: 1 })
  const { records } = await place.records.list(form, {
    where: [],
    sort: { field: 'number', descending: false },
    limit: 10,
  })
  expect(
    records.map(({ data, version }) => [data.number, data.variety, data.count, version]),
  ).toEqual([
    ['P1', '香樟', 3, 1],
    ['P2', '香樟', 9, 2],
    ['P3', '香樟', 3, 1],
  ])
  const trail = await place.store.trail({ action: 'import' }, null, 10)
  expect(trail.filter(({ effect }) => effect === 'note')).toMatchObject([
    { kind: 'plant', detail: { file: '苗木.xlsx', rows: 2 } },
  ])
})

test('a rule that forbids is told with its row, and what changed meanwhile undoes all', async () => {
  const p1 = await make(place, 'plant', plant('P1', grower))
  const bytes = await sheetOf([
    [...heads, '名贵说明'],
    [...good.with(3, 5), null],
    [...good.with(0, 'P2').with(6, '是').with(2, 99), '古树'],
    [...good.with(0, 'P3'), null],
  ])
  const trial = await rowsTried(place, bytes)
  expect(verdicts(trial)).toEqual([
    [2, 'change'],
    [3, 'bad', '名贵的苗木价格不低于100元。'],
    [4, 'new'],
  ])
  const form = place.form('plant')
  await place.records.patch(form, p1.id, p1.version, { variety: '银杏' })
  const undone = await applyImport(await asked(place, bytes), trial)
  expect(undone.kind).toBe('undone')
  expect(await place.records.count(form, [])).toBe(1)
})

test('two rows of one record are both refused, whatever they say', async () => {
  await make(place, 'plant', plant('P1', grower))
  const bytes = await sheetOf([heads, good.with(3, 5), good.with(0, 'P2'), good.with(3, 6)])
  expect(verdicts(await rowsTried(place, bytes))).toEqual([
    [2, 'bad', '和第 4 行的“苗号”相同，一个文件里一份记录只能有一行。'],
    [3, 'new'],
    [4, 'bad', '和第 2 行的“苗号”相同，一个文件里一份记录只能有一行。'],
  ])
})

test('a reference is meant by name, by what tells it apart, or by number; two of a name must be told apart', async () => {
  await make(place, 'grower', { name: '东坡苗场', code: 'G3' })
  const by = (text: string, at: number) => good.with(0, `P${at}`).with(7, text)
  const bytes = await sheetOf([
    heads,
    by('西岭苗场', 1),
    by('g3', 2),
    by(grower, 3),
    by('东坡苗场', 4),
  ])
  expect(verdicts(await rowsTried(place, bytes))).toEqual([
    [2, 'new'],
    [3, 'new'],
    [4, 'new'],
    [5, 'bad', '供货人：名为“东坡苗场”的供货人有 2 份，请改填它的代号。'],
  ])
})

test('rows of a table come from their own sheet, in the record that they name', async () => {
  const bytes = await bytesOf((workbook) => {
    const main = workbook.addWorksheet('苗木')
    for (const row of [heads, good, good.with(0, 'P2')]) main.addRow([...row])
    const sheet = workbook.addWorksheet('浇水')
    sheet.addRow(['苗号', '哪天', '水量', '满桶'])
    sheet.addRow(['P2', '2026-04-01', 20])
    sheet.addRow(['P1', '2026-04-02', 5])
    sheet.addRow(['P2', '2026-04-03', 0])
    sheet.addRow(['P7', '2026-04-03', 8])
  })
  const trial = await rowsTried(place, bytes)
  expect(verdicts(trial)).toEqual([
    [2, 'new'],
    [3, 'bad', '“浇水”第 4 行：水量不能小于1，请核对。'],
  ])
  expect(trial.rows[1]?.faults).toMatchObject([{ sheet: 1, row: 3, column: 2 }])
  expect(trial.strays.map(({ row, text }) => [row + 1, text])).toEqual([
    [5, '工作表“苗木”里没有“苗号”相同的一行，不知道是哪一份记录的。'],
  ])
  expect(trial.rows[0]?.item).toMatchObject({
    data: { watering: [{ on: '2026-04-02', litres: 5 }] },
  })
})

test('an exported list comes in again without a change, and a changed cell as one', async () => {
  await make(place, 'plant', {
    ...plant('P1', grower, { rare: true, why: '=古树', price: 100_00, uses: ['U1', 'U2'] }),
    ...{ survival: '0.875', height: '1.05', season: 2026, visited: '2026-03-12T14:30' },
    ...{ mobile: '13800138000', permit: '52310110425000014F' },
    watering: [{ on: '2026-04-01', litres: 20 }],
  })
  await make(place, 'plant', plant('P2', grower, { price: 999_999_999_99, planted: '1899-01-01' }))
  const form = place.form('plant')
  const page = await place.records.list(form, {
    where: [],
    sort: { field: 'number', descending: false },
    limit: 10,
  })
  const list = {
    app: place.app,
    form,
    records: place.records,
    language: 'zh',
    about: ['x'],
  } as const
  const bytes = await listWorkbook(list, page.records)
  expect(verdicts(await rowsTried(place, bytes))).toEqual([
    [2, 'same'],
    [3, 'same'],
  ])
  const workbook = await read(bytes)
  const sheet = workbook.getWorksheet('苗木') ?? expect.fail('no sheet')
  const labels = sheet.getRow(1).values as readonly string[]
  const why = sheet.getCell(2, labels.indexOf('名贵说明'))
  expect(why.value).toBe('=古树')
  expect(sheet.getCell(2, labels.indexOf('许可证号')).value).toBe('52310110425000014F')
  why.value = '百年古树'
  const water = workbook.getWorksheet('浇水')
  if (water) water.getCell('C2').value = 30
  const changed = await rowsTried(place, new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(changed.rows.map(({ kind, changed: labels }) => [kind, labels])).toEqual([
    ['change', ['名贵说明', '浇水']],
    ['same', []],
  ])
})

test('the empty template says how each column is filled in, and comes in when it is', async () => {
  const form = place.form('plant')
  const names = new Map([['grower', ['东坡苗场', '西岭苗场']]])
  const bytes = await templateWorkbook({ app: place.app, form, language: 'zh', today, names })
  const workbook = await read(bytes)
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['苗木', 'visible'],
    ['浇水', 'visible'],
    ['说明', 'visible'],
    ['码表', 'hidden'],
  ])
  const sheet = workbook.getWorksheet('苗木')
  const labels = sheet?.getRow(1).values as readonly string[]
  const at = (label: string) => labels.indexOf(label)
  expect(labels).not.toContain('总价')
  expect(labels).not.toContain('照片')
  expect(sheet?.getCell(1, at('价格')).note).toBe(
    '必填。\n以元为单位，也可以写“12.5万元”。\n至少 0.00元。',
  )
  expect(sheet?.getCell(1, at('名贵说明')).note).toBe('只在 名贵 = 是 时填写。')
  expect(sheet?.getCell(1, at('苗号')).note).toContain('和别的记录不能相同。')
  expect(sheet?.getCell(9, at('许可证号')).numFmt).toBe('@')
  const choice = (label: string) => sheet?.getCell(2, at(label)).dataValidation?.formulae?.[0]
  expect(choice('土质')).toMatch(/^'码表'!\$[A-Z]\$1:\$[A-Z]\$3$/)
  expect(choice('供货人')).toMatch(/^'码表'!\$[A-Z]\$1:\$[A-Z]\$2$/)
  expect(choice('名贵')).toMatch(/^'码表'!/)
  for (const [label, value] of heads.map((head, index) => [head, good[index]] as const))
    if (sheet) sheet.getCell(2, at(label)).value = value as never
  const filled = new Uint8Array(await workbook.xlsx.writeBuffer())
  expect(verdicts(await rowsTried(place, filled))).toEqual([[2, 'new']])
  // The default of a field stands where its cell is empty.
  if (sheet) sheet.getCell(2, at('土质')).value = null
  const without = await rowsTried(place, new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(without.rows[0]?.item).toMatchObject({ data: { soil: 'S1' } })
})

test('a form that nothing tells apart: each row is new, and an exported one is known by its number', async () => {
  const bytes = await bytesOf((workbook) => {
    const main = workbook.addWorksheet('便条')
    main.addRow(['编号', '事由', '经办'])
    main.addRow(['甲', '修剪', '王小明'])
    main.addRow([null, '浇水', null])
    main.addRow(['11111111-1111-1111-1111-111111111111', '施肥', null])
    const items = workbook.addWorksheet('事项')
    items.addRow(['编号', '做什么'])
    items.addRow(['甲', '剪枝'])
  })
  const trial = await rowsTried(place, bytes, { of: 'note' })
  expect(verdicts(trial)).toEqual([
    [2, 'new'],
    [3, 'new'],
    [4, 'bad', '没有编号为“11111111-1111-1111-1111-111111111111”的记录。要新增的请把这一格清空。'],
  ])
  expect(trial.rows[0]?.item).toMatchObject({ data: { items: [{ what: '剪枝' }] } })
  await applyImport(await asked(place, bytes, { of: 'note' }), trial)
  const form = place.form('note')
  const { records } = await place.records.list(form, {
    where: [],
    sort: { field: 'subject', descending: false },
    limit: 10,
  })
  const list = { app: place.app, form, records: place.records, language: 'zh', about: [] } as const
  const exported = await rowsTried(place, await listWorkbook(list, records), { of: 'note' })
  expect(exported.rows.map(({ kind }) => kind)).toEqual(['same', 'same'])
})

test('a form with states takes drafts, where that is asked for', async () => {
  await make(place, 'plant', plant('P1', grower))
  const bytes = await sheetOf(
    [
      ['单号', '苗木', '数量'],
      ['D1', 'P1', null],
    ],
    '领苗单',
  )
  const whole = await rowsTried(place, bytes, { of: 'order' })
  expect(verdicts(whole)).toEqual([[2, 'bad', '请填写数量。']])
  const draft = await rowsTried(place, bytes, { of: 'order', draft: true })
  expect(verdicts(draft)).toEqual([[2, 'new']])
})

test('a CSV in GB 18030 comes in like a workbook, and gets its remarks as one', async () => {
  const line =
    '苗号,品种,价格,株数,栽种日期,土质,名贵,供货人\r\nP1,香樟,12.5,三,2026-3-12,黏土,否,G1\r\n'
  // Each of its characters, by the table of the platform the other way round.
  const bytes = gb18030(line)
  const opened = await openFile(bytes, 'zh')
  if (opened.kind === 'unfit') throw new Error(opened.reason)
  const trial = await tryImport(await asked(place, (await workbookOf(bytes)) ?? bytes))
  if (trial.kind === 'unfit') throw new Error(trial.reason)
  expect(verdicts(trial)).toEqual([[2, 'bad', '株数应当是整数，例如12，不带单位。']])
  const remarked = await withRemarks(opened.bytes, trial, 'zh')
  if (remarked.kind !== 'done') throw new Error(remarked.kind)
  const sheet = (await read(remarked.value)).worksheets[0]
  expect(sheet?.getCell('D2').note).toBe('株数应当是整数，例如12，不带单位。')
  expect(sheet?.getCell('I1').value).toBe('系统意见')
  expect(sheet?.getCell('I2').value).toBe('不能导入：株数应当是整数，例如12，不带单位。')
})

test('nothing to go by: no headings, no key, no rows', async () => {
  const reason = async (rows: readonly (readonly unknown[])[]) => {
    const trial = await tryImport(await asked(place, await sheetOf(rows)))
    return trial.kind === 'unfit' ? trial.reason : trial.kind
  }
  expect(
    await reason([
      ['甲', '乙', '丙'],
      [1, 2, 3],
    ]),
  ).toMatch(/^没有找到列名。/)
  expect(await reason([heads.slice(1), good.slice(1)])).toBe(
    '没有“苗号”这一列，分不清是哪一份记录。',
  )
  expect(await reason([heads])).toBe('列名下面没有内容。')
})

/** The platform reads GB 18030 and does not write it. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) codes.set(decoder.decode(new Uint8Array([high, low])), [high, low])
  return new Uint8Array(
    [...text].flatMap((mark) => (mark < '\x80' ? [mark.charCodeAt(0)] : (codes.get(mark) ?? []))),
  )
}
