import { expect, test } from 'vitest'
import { csvRows } from '../../src/runtime/excel/csv-in.ts'
import {
  annotateWorkbook,
  letters,
  rangeOf,
  readWorkbook,
  sheetName,
  writeWorkbook,
} from '../../src/runtime/excel/workbook.ts'
import { bytesOf, read } from './nursery.ts'

const hostile = ['=HYPERLINK("http://x","y")', '+1+1', '-1+2', '@SUM(A1)', '＝1', '\t=1', "'=1"]

test('what is written is text or a figure for both readers, and never a formula', async () => {
  const rows = hostile.map((text, at) => [text, `31010119900101123${at}`, at + 0.5, null] as const)
  const bytes = await writeWorkbook(
    [
      {
        name: '名单',
        columns: [
          { format: null, width: 20 },
          { format: null, width: 22 },
          { format: '#,##0.00', width: 12 },
          { format: 'yyyy-mm-dd', width: 12 },
        ],
        heads: [['甲', '乙', '丙', '丁']],
        rows: [...rows, ['末', '007', -3, { day: '2026-02-28' }]],
        frozenColumns: 1,
      },
    ],
    '名单',
  )
  const sheet = (await read(bytes)).getWorksheet('名单')
  hostile.forEach((text, at) => {
    const row = sheet?.getRow(at + 2)
    expect(row?.getCell(1).value).toBe(text)
    expect(row?.getCell(1).type).toBe(3)
    expect(row?.getCell(2).value).toBe(`31010119900101123${at}`)
    expect(row?.getCell(2).numFmt).toBe('@')
    expect(row?.getCell(3).value).toBe(at + 0.5)
  })
  const last = sheet?.getRow(hostile.length + 2)
  expect(last?.getCell(2).value).toBe('007')
  expect(last?.getCell(4).value).toEqual(new Date('2026-02-28T00:00:00Z'))
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
  const own = await readWorkbook(bytes)
  expect(own.sheets[0]?.rows.at(-1)).toEqual([
    { kind: 'text', text: '末' },
    { kind: 'text', text: '007' },
    { kind: 'number', number: -3, isPercent: false },
    { kind: 'day', day: '2026-02-28' },
  ])
})

test('a list to choose from is a range, however long it is', async () => {
  const range = rangeOf("码'表", 1, 0, 299)
  expect(range).toBe("'码''表'!$B$1:$B$300")
  const bytes = await writeWorkbook(
    [
      {
        name: '填',
        columns: [{ format: null, width: 10 }],
        heads: [['类']],
        rows: [],
        blankRows: 5,
        choices: [{ column: 0, range, title: '不在', message: '请选' }],
        notes: new Map([['0,0', '必填。']]),
      },
      { name: "码'表", columns: [], heads: [], rows: [['甲']], hidden: true },
    ],
    '',
  )
  const workbook = await read(bytes)
  const cell = workbook.getWorksheet('填')?.getCell('A6')
  expect(cell?.dataValidation).toMatchObject({ type: 'list', formulae: [range] })
  expect(cell?.numFmt).toBe('@')
  expect(workbook.getWorksheet('填')?.getCell('A1').note).toBe('必填。')
  expect(workbook.getWorksheet("码'表")?.state).toBe('hidden')
})

test('days from 1904 on, percentages, formulas, errors and rich text are read as they are meant', async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.properties.date1904 = true
    const sheet = workbook.addWorksheet('S')
    sheet.addRow([
      new Date(Date.UTC(2020, 0, 3)),
      0.125,
      { formula: '1+1', result: 2 },
      { error: '#N/A' },
      { formula: 'NOW()' },
      { richText: [{ text: '富' }, { text: '文本' }] },
      true,
    ])
    sheet.getCell('A1').numFmt = 'yyyy"年"m"月"d"日"'
    sheet.getCell('B1').numFmt = '0.0%'
  })
  const { is1904, sheets } = await readWorkbook(bytes)
  expect(is1904).toBe(true)
  expect(sheets[0]?.rows[0]).toEqual([
    { kind: 'day', day: '2020-01-03' },
    { kind: 'number', number: 0.125, isPercent: true },
    { kind: 'number', number: 2, isPercent: false },
    { kind: 'error', text: '#N/A' },
    { kind: 'formula' },
    { kind: 'text', text: '富文本' },
    { kind: 'truth', truth: true },
  ])
})

test('remarks leave everything else in somebody’s workbook as it is', async () => {
  const bytes = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet('名单', { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRow(['名称', '代码', '数'])
    sheet.addRow(['甲', '310101199001011234', { formula: '1+2', result: 3 }])
    sheet.addRow(['乙', '7', 0.1])
    sheet.getCell('A2').font = { bold: true, color: { argb: 'FFFF0000' } }
    sheet.getCell('C3').numFmt = '0.0%'
    sheet.mergeCells('A5:B6')
    sheet.getCell('A2').note = '原来的批注'
    workbook.addWorksheet('别的').addRow(['不相干', 1])
  })
  const annotation = {
    sheet: 0,
    cells: [
      { row: 1, column: 0, text: '不对。' },
      { row: 2, column: 1, text: '太短。' },
    ],
    opinion: { headRow: 0, heading: '系统意见', rows: new Map([[1, '不能导入']]) },
  }
  const once = await annotateWorkbook(bytes, [annotation])
  const twice = await read(
    await annotateWorkbook(once, [
      {
        ...annotation,
        cells: [],
        opinion: { ...annotation.opinion, rows: new Map([[2, '将新增']]) },
      },
    ]),
  )
  const sheet = (await read(once)).getWorksheet('名单')
  expect(sheet?.getCell('A2').note).toContain('原来的批注')
  expect(sheet?.getCell('A2').note).toContain('不对。')
  expect(sheet?.getCell('A2').font).toMatchObject({ bold: true, color: { argb: 'FFFF0000' } })
  expect(sheet?.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
  expect(sheet?.getCell('B2').value).toBe('310101199001011234')
  expect(sheet?.getCell('C2').value).toMatchObject({ formula: '1+2', result: 3 })
  expect(sheet?.getCell('C3').numFmt).toBe('0.0%')
  expect(sheet?.getCell('D1').value).toBe('系统意见')
  expect(sheet?.getCell('D2').value).toBe('不能导入')
  expect(sheet?.getCell('B5').master.address).toBe('A5')
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  const again = twice.getWorksheet('名单')
  expect([1, 2, 3].map((row) => again?.getCell(row, 4).value ?? '')).toEqual([
    '系统意见',
    '',
    '将新增',
  ])
  expect(again?.getCell(1, 5).value).toBe(null)
  expect(twice.getWorksheet('别的')?.getCell('A1').value).toBe('不相干')
})

test('names of sheets are those that Excel takes', () => {
  const long = '一'.repeat(40)
  expect(sheetName('甲/乙[丙]:丁?')).toBe('甲_乙_丙__丁_')
  expect(sheetName(long)).toHaveLength(31)
  expect(sheetName(long, new Set([sheetName(long)]))).toBe(`${'一'.repeat(29)}_2`)
  expect(sheetName("'")).not.toBe('')
  expect([0, 25, 26, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test.each([
  ['UTF-8 with its mark', Buffer.from('\ufeff名,数\r\n甲,1\r\n')],
  ['UTF-8', Buffer.from('名,数\n甲,1')],
  ['GB 18030', Buffer.from([0xc3, 0xfb, 0x2c, 0xca, 0xfd, 0x0a, 0xbc, 0xd7, 0x2c, 0x31, 0x0a])],
  ['tabs', Buffer.from('名\t数\n甲\t1\n')],
  ['UTF-16', Buffer.from('\ufeff名\t数\n甲\t1\n', 'utf16le')],
])('a CSV in %s', (_, bytes) => {
  expect(csvRows(bytes)).toEqual([
    ['名', '数'],
    ['甲', '1'],
  ])
})

test('a CSV with quotes, line ends, and what keeps a spreadsheet from counting', () => {
  const text = '名,"说明, 一",代码\r\n"甲ˮ","两\r\n行 ""引""",\'=1\r\n乙,,310101199001011234\t\r\n'
  expect(csvRows(Buffer.from(text))).toEqual([
    ['名', '说明, 一', '代码'],
    ['甲ˮ', '两\r\n行 "引"', '=1'],
    ['乙', '', '310101199001011234'],
  ])
  expect(csvRows(Buffer.from([0, 1, 2, 3]))).toBe(null)
})
