import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { emitLetters } from '../../src/compiler/emit/letters/index.ts'
import type { LetterBlock, LetterPart } from '../../src/model/index.ts'
import { inset, notice, of } from './build.ts'
import { birds } from './fixture.ts'

function letter(body: readonly LetterBlock[]): string {
  const notices = [notice('n', '函', { form: 'station', body })]
  return emitLetters({ ...birds, notices })[0]?.text ?? ''
}

function rendered(body: readonly LetterBlock[], view: object): string {
  const engine = Handlebars.create()
  engine.registerPartial('letter', '{{> @partial-block}}')
  return engine.compile(letter(body), { strict: true })(view).trim()
}

const paragraph = (...parts: readonly LetterPart[]): LetterBlock => ({
  kind: 'paragraph',
  level: 0,
  parts,
})

test('paragraphs carry their level, values their key', () => {
  const body: LetterBlock[] = [
    { kind: 'paragraph', level: 1, parts: ['一、问题'] },
    paragraph('现有', inset('人数 + 1', of('crewCount'), 'number'), '人。'),
  ]
  expect(rendered(body, { '人数 + 1': '3' })).toBe(
    '<p class="t1">一、问题</p>\n<p class="t0">现有3人。</p>',
  )
})

test('a mark on its own line leaves no paragraph and no blank line', () => {
  const body: LetterBlock[] = [
    {
      kind: 'each',
      key: '值守人员',
      over: { kind: 'table', table: 'crew' },
      where: null,
      content: [paragraph(inset('姓名', { kind: 'column', column: 'name' }))],
    },
    {
      kind: 'if',
      key: '有船',
      condition: of('hasBoat'),
      then: [paragraph('有船。')],
      otherwise: [paragraph('无船。')],
    },
  ]
  const view = { 值守人员: [{ 姓名: '李四' }, { 姓名: '王五' }], 有船: false }
  expect(rendered(body, view)).toBe(
    '<p class="t0">李四</p>\n<p class="t0">王五</p>\n<p class="t0">无船。</p>',
  )
})

test('a value that the view does not hold is an error, not a blank', () => {
  expect(() => rendered([paragraph(inset('站名', of('title')))], {})).toThrow(/站名/)
})

const hostile = [
  '"; process.exit() //',
  '{{#with}}',
  '{{/letter}}',
  '{{{x}}}',
  '<script>alert(1)</script>',
  '../../x',
  'constructor',
  ']}}{{x}}[',
  'a\\]b',
  '\\{{x}}',
  'if',
  'each',
  'lookup',
  'this',
  '..',
  '@root',
  'as |x|',
  '!-- --',
  "'`&amp;",
  'x'.repeat(10_000),
]

test.each(hostile.map((text) => ({ text, title: text.slice(0, 30) })))(
  '$title is text in a paragraph, and a name in the view',
  ({ text }) => {
    const body = [
      paragraph(text, inset(text, of('title')), text),
      paragraph({
        kind: 'each',
        key: text,
        over: { kind: 'findings' },
        where: null,
        content: [inset(text, of('title'))],
      }),
      paragraph({ kind: 'if', key: text, condition: of('x'), then: ['有'], otherwise: [] }),
    ]
    const [first = '', second, third] = rendered(body, { [text]: [{ [text]: '值' }] }).split('\n')
    expect(shown(first)).toBe(`${text}[object Object]${text}`)
    expect([second, third]).toEqual(['<p class="t0">值</p>', '<p class="t0">有</p>'])
  },
)

test.each(['', 'a\nb', 'a\\'])('the name %j, which no template can hold, is refused', (key) => {
  expect(() => letter([paragraph(inset(key, of('title')))])).toThrow(/no template can name/)
})

/** What a reader sees of a paragraph. */
const shown = (html: string) =>
  html
    .replace(/^<p class="t0">|<\/p>$/g, '')
    .replace(/&#(\d+);/g, (_whole, point: string) => String.fromCharCode(Number(point)))
