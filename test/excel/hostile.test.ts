import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { openWorkbook } from '../../src/runtime/excel/apart.ts'
import { openFile } from '../../src/runtime/excel/open-file.ts'
import { letters } from '../../src/runtime/excel/workbook.ts'
import { fangyuan } from '../cli/fangyuan.ts'
import { bytesOf, folder } from './nursery.ts'

const scratch = mkdtempSync(join(tmpdir(), 'fangyuan-hostile-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`
const relations = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`

/** A workbook made by hand, with whatever stands in its one sheet. */
const workbook = (
  sheet: string | Buffer,
  more: readonly (readonly [string, string])[] = [],
): Buffer =>
  zip([
    ['[Content_Types].xml', types],
    ['_rels/.rels', relations(relation('r1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    ],
    ['xl/_rels/workbook.xml.rels', relations(relation('r1', 'worksheet', 'worksheets/sheet1.xml'))],
    ['xl/worksheets/sheet1.xml', sheet],
    ...more,
  ])

const sheetXml = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

function zip(files: readonly (readonly [string, string | Buffer])[]): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const named = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(plain), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(plain.length, 8)
    const head = Buffer.from('504b0304140000000800000000000000000000000000000000000000', 'hex')
    const local = Buffer.concat([head.subarray(0, 14), sizes, Buffer.alloc(4)])
    local.writeUInt16LE(named.length, 26)
    const entry = Buffer.alloc(46)
    entry.write('504b0102140014000000080000000000', 'hex')
    sizes.copy(entry, 16)
    entry.writeUInt16LE(named.length, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, named, packed)
    list.push(entry, named)
    offset += local.length + named.length + packed.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}

test('the workbooks made by hand here are workbooks', async () => {
  const opened = await openWorkbook(workbook(sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>')))
  expect(opened).toMatchObject({
    kind: 'done',
    value: { sheets: [{ rows: [[{ kind: 'number', number: 7 }]] }] },
  })
})

test('a million empty cells are read past', async () => {
  const row = (number: number) =>
    `<row r="${number}">${Array.from({ length: 50 }, (_, at) => `<c r="${letters(at)}${number}" s="0"/>`).join('')}</row>`
  const rows = Array.from({ length: 20_000 }, (_, at) => row(at + 2))
  const first = '<row r="1"><c r="A1" t="inlineStr"><is><t>苗号</t></is></c></row>'
  const opened = await openWorkbook(workbook(sheetXml(first + rows.join(''))))
  const read = opened.kind === 'done' ? opened.value.sheets[0]?.rows : []
  expect(read).toHaveLength(1)
  expect(read?.[0]?.[0]).toEqual({ kind: 'text', text: '苗号' })
})

test('two cells at the ends of the sheet, and references without an end, hurt nobody', async () => {
  const far =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  expect((await openFile(workbook(sheetXml(far)), 'zh')).kind).toBe('unfit')
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`
  const sheet = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>')
  const opened = await openWorkbook(workbook(bomb + sheet))
  expect(JSON.stringify(opened).length).toBeLessThan(1000)
})

test('links to elsewhere and formulas are not followed: what was worked out counts', async () => {
  const bytes = await bytesOf((made) => {
    const sheet = made.addWorksheet('S')
    sheet.addRow([
      { formula: '[1]外部!A1', result: 5 },
      { formula: 'WEBSERVICE("http://127.0.0.1:9/x")', result: 'y' },
      { text: '点我', hyperlink: 'http://127.0.0.1:9/z' },
    ])
  })
  const opened = await openWorkbook(bytes)
  expect(opened.kind === 'done' && opened.value.sheets[0]?.rows).toEqual([
    [
      { kind: 'number', number: 5, isPercent: false },
      { kind: 'text', text: 'y' },
      { kind: 'text', text: '点我' },
    ],
  ])
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1')],
  ['a cut workbook', workbook(sheetXml('')).subarray(0, 300)],
  ['another archive', zip([['a.txt', 'x']])],
])('%s is told to be none', async (_, bytes) => {
  const opened = await openFile(bytes, 'zh')
  expect(opened.kind === 'unfit' ? opened.reason : '').toMatch(/^(打不开这个文件|$)/)
})

test('an archive that unpacks to far more than it is, is not unpacked', async () => {
  const file = join(scratch, 'bomb.xlsx')
  writeFileSync(file, workbook(Buffer.alloc(200_000_000, ' ')))
  const { code, stderr } = await fangyuan([
    ...['import', folder, '苗木', file],
    ...['--data', join(scratch, 'data')],
  ])
  expect([code, stderr]).toEqual([
    1,
    '这个文件太大，没有读完。请删去多余的工作表、行和列，或者分几次导入。\n',
  ])
})
