import { createHash } from 'node:crypto'
import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import type { WordFile } from '../../../src/compiler/source/word-file.ts'
import { wordOf } from '../../../src/runtime/letters/docx/index.ts'
import { openPackage, packPackage } from '../../../src/runtime/letters/docx/package.ts'
import { readWordFile } from '../../../src/runtime/letters/docx/word-file.ts'
import { compiled, noticeIn, viewOf } from './letters.ts'
import { nodesIn, readWord, textIn } from './word.ts'

const text = (said: string): Paragraph => new Paragraph(said)

/** A tag in pieces, as Word leaves it after a correction. */
const torn = (...pieces: readonly string[]): Paragraph =>
  new Paragraph({
    children: pieces.map((piece, at) => new TextRun({ text: piece, bold: at === 1 })),
  })

const row = (...cells: readonly string[]): TableRow =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [text(cell)] })) })

const packed = (children: readonly (Paragraph | Table)[], footer = ''): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [{ children, footers: { default: new Footer({ children: [text(footer)] }) } }],
    }),
  )

const whole = (): Promise<Buffer> =>
  packed(
    [
      text('{标题}（{文号}）'),
      torn('致{阅', '览', '室}：'),
      text('{#每个 问题 当 严重程度 = 建议}'),
      text('{序 中文}、{说明}'),
      text('{/每个}'),
      text(
        '{#当 藏书 > 100}藏书多，{押金 大写}。{/当}{#当 藏书 ≤ 100}藏书少，押金{押金 大写}。{/当}',
      ),
      new Table({ rows: [row('姓名', '册数'), row('{#每个 参加人}{序}{姓名}', '{册数}{/每个}')] }),
      text('抄送：{抄送}　附件：{附件说明}　{日 汉字日期}'),
    ],
    '{落款}',
  )

async function inApp(file: Buffer) {
  const content = readWordFile(file)
  if (content.kind === 'refused') throw new Error(content.reason)
  const word: WordFile = { path: '信.docx', name: '信.docx', content }
  const application = compiled('  模板 “信.docx”\n', [word])
  const notice = noticeIn(application, 'document')
  const fill = (
    ...issue: Parameters<typeof viewOf> extends [unknown, unknown, ...infer R] ? R : never
  ) =>
    wordOf(
      { notice, source: '', word: content.bytes.toString('base64') },
      viewOf(application, notice, ...issue),
    )
  return { notice, content, fill }
}

describe('staff’s own Word file', () => {
  it('is filled in with what the letter says', async () => {
    const { fill } = await inApp(await whole())
    const read = await readWord(await fill())
    expect(read.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      '关于责令海边阅览室限期改正的通知（沙图改〔2026〕7号）',
      '致海边阅览室：',
      '一、藏书1册。',
      '二、藏书2册。',
      '藏书少，押金人民币壹拾贰万叁仟肆佰伍拾陆元整。',
      '姓名',
      '册数',
      '1林一',
      '3',
      '2欧阳二',
      '12',
      '抄送：沙洲市文化委员会，东港街道　附件：1.改正报告（格式）　2.有关条款摘录　二〇二六年四月三十日',
    ])
    const footer = read.names.find((name) => /^word\/footer\d/.test(name)) ?? ''
    expect(textIn(await read.part(footer))).toBe('沙洲市图书管理处')
  })

  it('gives the same bytes each time, and says what it is until it is issued', async () => {
    const { fill } = await inApp(await whole())
    expect(await fill()).toEqual(await fill())
    const draft = await readWord(await fill({ draft: true, number: null }))
    expect(draft.paragraphs.slice(0, 2).map((each) => each.text)).toEqual([
      '草稿',
      '关于责令海边阅览室限期改正的通知（）',
    ])
  })

  it('takes a value for text, whatever it looks like', async () => {
    const { fill } = await inApp(await whole())
    const room = '{落款}<w:p/>&amp;{#每个 问题}'
    const read = await readWord(await fill({}, { room }))
    expect(read.paragraphs[1]?.text).toBe(`致${room}：`)
    expect(nodesIn(await read.part('word/document.xml'), 'w:body')).toHaveLength(1)
  })

  it('is part of what its notice means', async () => {
    const file = await packed([text('{阅览室}')])
    const one = await inApp(file)
    const same = await inApp(Buffer.from(file))
    const other = await inApp(await packed([text('{阅览室}。')]))
    expect(same.notice.hash).toBe(one.notice.hash)
    expect(other.notice.hash).not.toBe(one.notice.hash)
  })

  it('stops a letter that would have a gap, as the letter’s text does', async () => {
    const { fill } = await inApp(await packed([text('{#每个 参加人}{册数}{/每个}')]))
    expect(() => fill({}, { guests: [{ who: '林一' }] })).toThrow('[{"key":"册数","item":1}]')
  })
})

/** The parts of a small Word file, some of them changed. */
async function changed(
  parts: Readonly<Record<string, string>>,
  children = [text('{阅览室}')],
): Promise<Buffer> {
  const own = openPackage(await packed(children)) ?? expect.fail()
  const more = Object.entries(parts).map(([name, said]) => [name, Buffer.from(said)] as const)
  return packPackage(new Map([...own, ...more]))
}

const relationship = (type: string, target: string, more = ' TargetMode="External"') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${more}/></Relationships>`

const field = (instruction: string) =>
  `<w:hdr xmlns:w="w"><w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r></w:p></w:hdr>`

describe('a Word file that is not taken', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'a linked picture',
      { 'word/_rels/header1.xml.rels': relationship('image', 'http://a.example/') },
      'outside',
      'http://a.example/',
    ],
    [
      'a page of the web inside',
      { 'word/_rels/document.xml.rels': relationship('aFChunk', 'a.html', '') },
      'outside',
      'a.html',
    ],
    [
      'a field that fetches',
      { 'word/header1.xml': field('PICTURE "http://a.example/"') },
      'outside',
      'INCLUDEPICTURE "http://a.example/"',
    ],
    ['macros', { 'word/vbaProject.bin': 'x' }, 'macros', ''],
    [
      'macros by its type',
      { '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' },
      'macros',
      '',
    ],
    ['a sheet inside', { 'word/embeddings/a.xlsx': 'x' }, 'embedded', 'word/embeddings/a.xlsx'],
    ['entities', { 'word/header1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:hdr/>' }, 'broken', ''],
    [
      'a tag in a footnote',
      { 'word/footnotes.xml': '<w:p><w:r><w:t>{阅览室}</w:t></w:r></w:p>' },
      'torn',
      '{阅览室}',
    ],
    [
      'a repetition in a content control',
      {
        'word/header1.xml':
          '<w:sdt><w:sdtContent><w:p><w:r><w:t>{#每个 问题}{/每个}</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      },
      'torn',
      '{#每个 问题}',
    ],
    ['what unpacks to too much', { 'word/media/a.bin': 'a'.repeat(60_000_000) }, 'broken', ''],
  ])('%s', async (_, parts, reason, detail) => {
    expect(readWordFile(await changed(parts))).toEqual({ kind: 'refused', reason, detail })
  })

  it('a repetition that begins in a table and ends outside', async () => {
    const table = new Table({ rows: [row('{#每个 参加人}')] })
    const file = await packed([table, text('{/每个}')])
    expect(readWordFile(file)).toEqual({
      kind: 'refused',
      reason: 'torn',
      detail: '{#每个 参加人}',
    })
  })

  it('what is no archive, or half of one', async () => {
    const file = await packed([text('好')])
    const broken = { kind: 'refused', reason: 'broken', detail: '' }
    expect(readWordFile(Buffer.from('\xd0\xcf\x11\xe0 .doc'))).toEqual(broken)
    expect(readWordFile(file.subarray(0, file.length / 2))).toEqual(broken)
    expect(readWordFile(file.subarray(file.length / 2))).toEqual(broken)
  })

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('spoilt at a byte: %i', async (seed) => {
    const file = Buffer.from(await packed([text('{阅览室}')]))
    const at = Number.parseInt(
      createHash('sha256').update(String(seed)).digest('hex').slice(0, 8),
      16,
    )
    file[at % file.length] = (file[at % file.length] ?? 0) ^ (1 + (seed % 255))
    expect(['text', 'refused']).toContain(readWordFile(file).kind)
  })
})

it('the template it was made from is forgotten', async () => {
  const content = readWordFile(
    await changed({
      'word/settings.xml':
        '<w:settings xmlns:w="w"><w:attachedTemplate r:id="r1"/><w:zoom/></w:settings>',
      'word/_rels/settings.xml.rels': relationship('attachedTemplate', 'file:///C:/a.dotm'),
    }),
  )
  const parts = content.kind === 'text' ? openPackage(content.bytes) : null
  expect(parts?.get('word/settings.xml')?.toString()).toBe(
    '<w:settings xmlns:w="w"><w:zoom/></w:settings>',
  )
  expect(parts?.get('word/_rels/settings.xml.rels')?.toString()).not.toContain('a.dotm')
})
