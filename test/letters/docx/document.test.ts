import { describe, expect, it } from 'vitest'
import { emitLetters } from '../../../src/compiler/emit/letters/index.ts'
import type { RecordData } from '../../../src/model/index.ts'
import { wordOf } from '../../../src/runtime/letters/docx/index.ts'
import { printLetters } from '../../../src/runtime/letters/print.ts'
import { letterRenderer } from '../../../src/runtime/letters/render.ts'
import type { Issue } from '../../../src/runtime/letters/view.ts'
import { readBack } from '../reader.ts'
import { compiled, noticeIn, textOfHtml, viewOf } from './letters.ts'
import { attribute, nodesIn, type ReadWord, readWord, textIn } from './word.ts'

const application = compiled()
const sources = new Map(emitLetters(application).map(({ path, text }) => [path, text]))
const sourceOf = (id: string): string => sources.get(`letters/${id}.hbs`) ?? ''
async function word(
  id: string,
  issue: Partial<Issue> = {},
  data: RecordData = {},
): Promise<ReadWord> {
  const notice = noticeIn(application, id)
  const view = viewOf(application, notice, issue, data)
  return readWord(await wordOf({ notice, source: sourceOf(id) }, view))
}

/** The head of a 信函 stands in its first page's header. */
async function allText(read: ReadWord): Promise<string> {
  const headers = read.names.filter((name) => /^word\/header\d+\.xml$/.test(name))
  const texts = await Promise.all(headers.map(async (name) => textIn(await read.part(name))))
  return [...texts, ...read.paragraphs.map(({ text }) => text)].join('').replace(/\s/g, '')
}

const layouts = ['document', 'letter', 'notification', 'minutes'] as const

describe('a letter as a Word file', () => {
  it.each(layouts)('says what the printed one says: %s', async (id) => {
    const notice = noticeIn(application, id)
    const view = viewOf(application, notice)
    expect(await allText(await word(id))).toBe(textOfHtml(notice, sourceOf(id), view))
  })

  it('says what a reader finds in the PDF', async () => {
    const view = viewOf(application, noticeIn(application, 'document'))
    const article = letterRenderer('document', sourceOf('document'))('one', view)
    for await (const printed of printLetters([article])) {
      if (printed.kind === 'failed') throw new Error(printed.reason)
      const text = (await readBack(printed.pdf)).text.replace(/—\d+—/g, '')
      const read = await word('document')
      const said = read.paragraphs.map((each) => each.text.replace(/\s/g, ''))
      expect(said.filter((paragraph) => !text.includes(paragraph))).toEqual([])
      // What lies beside the flow of the page is painted last.
      expect([...text].sort()).toEqual([...said.join('')].sort())
    }
  })

  it('has its levels as styles of an outline, each in its face', async () => {
    const { paragraphs, source } = await word('document')
    const levels = paragraphs.flatMap(({ style, text }) =>
      style?.startsWith('Heading') ? [[style, text]] : [],
    )
    expect(levels).toEqual([
      ['Heading1', '一、存在的问题'],
      ['Heading3', '1. 其他'],
    ])
    const styles = await source('word/styles.xml')
    const faceOf = (id: string) =>
      new RegExp(`w:styleId="${id}".*?</w:style>`, 's')
        .exec(styles)?.[0]
        .match(/w:eastAsia="([^"]+)"|w:outlineLvl w:val="(\d)"/g)
    expect(faceOf('Heading1')).toEqual(['w:outlineLvl w:val="0"', 'w:eastAsia="黑体"'])
    expect(faceOf('Heading2')).toEqual(['w:outlineLvl w:val="1"', 'w:eastAsia="楷体_GB2312"'])
    expect(faceOf('Heading3')).toEqual(['w:outlineLvl w:val="2"', 'w:eastAsia="仿宋_GB2312"'])
    expect(faceOf('LetterTitle')).toEqual(['w:eastAsia="方正小标宋简体"'])
  })

  it('sets what only begins with a heading as text, its beginning in the face', async () => {
    const read = await word('document')
    const at = read.paragraphs.findIndex(({ text }) => text.startsWith('二、'))
    expect(read.paragraphs[at]?.style).toBe('LetterBody')
    const node = nodesIn(await read.part('word/document.xml'), 'w:p')[at]
    const runs = nodesIn(node ?? expect.fail(), 'w:r').map((run) => [
      textIn(run),
      attribute(nodesIn(run, 'w:rFonts')[0], 'w:eastAsia'),
    ])
    expect(runs).toEqual([
      ['二、时间：', '黑体'],
      ['三月一日前改正，押金123,456.00元', null],
    ])
  })

  it('lies on A4 with a grid of 22 lines of 28 characters', async () => {
    const document = await (await word('document')).part('word/document.xml')
    const [section] = nodesIn(document, 'w:sectPr')
    const shown = (name: string) => {
      const [node] = section ? nodesIn(section, name) : []
      return node && 'attributes' in node ? node.attributes : null
    }
    expect(shown('w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    expect(shown('w:pgMar')).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1587',
    })
    const grid = shown('w:docGrid')
    expect(grid?.['w:type']).toBe('linesAndChars')
    expect(22 * Number(grid?.['w:linePitch'])).toBeLessThanOrEqual(16838 - 2098 - 1984)
    expect(23 * Number(grid?.['w:linePitch'])).toBeGreaterThan(16838 - 2098 - 1984)
    const pitch = 16 * 20 + (Number(grid?.['w:charSpace']) / 4096) * 20
    expect(28 * pitch).toBeLessThanOrEqual(11906 - 1474 - 1587)
    expect(29 * pitch).toBeGreaterThan(11906 - 1474 - 1587)
  })

  it('numbers odd pages at the right and even ones at the left, of a 信函 not the first', async () => {
    const footers = async (id: string) => {
      const read = await word(id)
      const document = await read.part('word/document.xml')
      const relations = await read.source('word/_rels/document.xml.rels')
      const [section] = nodesIn(document, 'w:sectPr')
      const references = section ? nodesIn(section, 'w:footerReference') : []
      return Object.fromEntries(
        await Promise.all(
          references.map(async (reference) => {
            const relation = attribute(reference, 'r:id') ?? ''
            const target = new RegExp(`<Relationship [^>]*Id="${relation}"[^>]*>`).exec(relations)
            const file = /Target="([^"]+)"/.exec(target?.[0] ?? '')?.[1] ?? ''
            const footer = await read.part(`word/${file}`)
            const side = attribute(nodesIn(footer, 'w:jc')[0], 'w:val')
            const field = nodesIn(footer, 'w:instrText').length > 0
            return [attribute(reference, 'w:type'), `${side} ${textIn(footer)} ${field}`] as const
          }),
        ),
      )
    }
    const numbers = { default: 'right —  — true', even: 'left —  — true' }
    expect(await footers('document')).toEqual(numbers)
    expect(await footers('letter')).toEqual({ ...numbers, first: 'null  false' })
    expect(await (await word('document')).source('word/settings.xml')).toContain(
      '<w:evenAndOddHeaders/>',
    )
  })

  it('is called a draft on every page until it is issued, and void after that', async () => {
    const notice = noticeIn(application, 'letter')
    const view = viewOf(application, notice, { draft: true, number: null })
    const marks = async (file: Buffer) => {
      const read = await readWord(file)
      const headers = read.names.filter((name) => /^word\/header/.test(name))
      const texts = await Promise.all(headers.map(read.source))
      return texts.flatMap((text) => /string="(草稿|作废)"/.exec(text)?.[1] ?? [])
    }
    const text = { notice, source: '' }
    expect(await marks(await wordOf(text, view))).toEqual(Array(5).fill('草稿'))
    const issued = viewOf(application, notice)
    expect(await marks(await wordOf(text, issued, true))).toEqual(Array(5).fill('作废'))
    expect(await marks(await wordOf(text, issued))).toEqual([])
  })

  it('is the same, byte for byte, each time', async () => {
    const notice = noticeIn(application, 'document')
    const view = viewOf(application, notice)
    const first = await wordOf({ notice, source: '' }, view)
    expect(await wordOf({ notice, source: '' }, structuredClone(view))).toEqual(first)
  })

  it('shows hostile text as text', async () => {
    const room = '</w:t><w:p> &amp; ]]> \u0000\u0007\ud800 “{阅览室}”'
    const { paragraphs, part } = await word('notification', {}, { room })
    expect(paragraphs.find(({ style }) => style === 'LetterTo')?.text).toBe(
      '</w:t><w:p> &amp; ]]> � “{阅览室}”：',
    )
    expect(nodesIn(await part('word/document.xml'), 'w:body')).toHaveLength(1)
  })
})
