import Handlebars from 'handlebars'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Compilation, compile } from '../../src/compiler/compile.ts'
import { issueBatch } from '../../src/runtime/letters/issue.ts'
import { readLetter } from '../../src/runtime/letters/stored.ts'
import { readBack } from '../letters/reader.ts'
import { loadedFrom } from './apps.ts'
import { addressOf, served, today } from './serve.ts'

const texts = [
  '"; process.exit() //',
  '*/ process.exit() /*',
  '{{#with}}',
  '{{{{raw}}}}',
  '{{> layout/page}}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></p><!--',
  '../../x',
  '..\\..\\x',
  'constructor',
  '__proto__',
  'toString',
  ']}}',
  `$\{process.exit()}`,
  '\\',
  "a\\'b\\",
  '@root',
  'con',
  '%2e%2e%2f',
  '&lt;b&gt;',
  'a\u2028b',
]

/** The text wherever a source can hold one: as a name in 『』, in quotes, pasted. `said`: where braces have a meaning. */
function source(text: string, { ids = false, said = text } = {}): string {
  const id = (name: string) => (ids ? ` （${name}）` : '')
  // A {…} ends at its first brace.
  const inset = (name: string) => (hasBraces(name) ? '' : `{『${name}』}`)
  return `应用 『${text}』 （app）
  机构 『${text}』，代字 『${text}』
法规 《${text}》
  条 第一条 “${said}”
选项 『${text}』${id('list')}
  10 『${text}』
  『码${text}』 『其他${text}』
参数 『参${text}』${id('parameter')}：文本 = “${said}”
表单 『${text}』${id('form')} 版本 1
  依据 《${text}》第一条
  唯一 『项${text}』
分组 『${text}』${id('part')}
  字段 『项${text}』${id('a')}：文本，必填，提示 “${said}”，默认 “${said}”
  字段 『${text}』${id('b')}：单选 『${text}』，必填
  字段 『多${text}』${id('c')}：多选【『${text}』，『又${text}』】，选填
  字段 『说${text}』${id('d')}：长文本，必填，可见 当 『${text}』 = 『其他${text}』
表格 『表${text}』${id('t')}
  列 『${text}』${id('u')}：文本，必填
规则 『${text}』${id('r')}：『项${text}』 ≠ “${said}”
  依据 《${text}》第一条
  要求 “${said}”
  否则 记问题 一般 “${said}”
状态 『${text}』 → 『已${text}』
流转 『${text}』 → 『已${text}』：『送${text}』，由 『${text}』
结论 『结${text}』${id('e')}：有问题 则 『${text}』；其余 『好${text}』
通知书 『${text}』${id('n')} 对 『${text}』
  版式 文件
  标题 「${said}」
  主送 『项${text}』
  抄送 「${said}」
  附注 「${said}」
  正文
${said}
${inset(`项${text}`)}一
〈每个 问题〉
（{序 中文}）{说明}{依据}
〈/每个〉
〈每个 『表${text}』〉
${inset(text)}一
〈/每个〉
〈当 『结${text}』 = 『${text}』〉
一、${said}
〈/当〉
  正文完
标识 『${text}』${id('g')} 对 『${text}』：『项${text}』 = “${said}”
角色 『${text}』${id('o')}：属性 『${text}』${id('p')}：文本
  范围 『${text}』：『项${text}』 = 我.『${text}』
  可见 『${text}』（『${text}』）
报表 『${text}』${id('q')}
  来源 『${text}』 当 『项${text}』 ≠ “${said}”
  统计 『${text}』 = 份数（『${text}』 = 『${text}』） ÷ 份数 按 『${text}』
  交叉 『结${text}』
`
}

const sources = (text: string) => [{ path: 'app.fy', text }]

const hasBraces = (text: string) => /[{}]/.test(text)

/** A brace in a text, of any width, sets in a value. */
const plain = (text: string): string => text.replaceAll('{', '〔').replaceAll('}', '〕')

test('an ordinary text is carried by the same source', () => {
  expect(compile(sources(source('甲'))).diagnostics).toEqual([])
  expect(compile(sources(source('甲', { ids: true }))).diagnostics).toEqual([])
})

test.each(texts.filter(hasBraces))('%s where a value is to be set in is refused', (text) => {
  const { application, diagnostics, files } = compile(sources(source(text)))
  expect([application, files]).toEqual([null, []])
  expect(diagnostics.length).toBeGreaterThan(0)
})

/** An id that has these names is refused, so that they are names of something that has another. */
const reserved = ['constructor', '__proto__', 'toString']

test.each(reserved)('%s is refused as an id', (text) => {
  const { application, diagnostics } = compile(sources(source(text)))
  expect(application).toBeNull()
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['id-reserved']))
})

test('a name of 10,000 characters is refused, pasted text of as many is carried', () => {
  const long = '长'.repeat(10_000)
  const named = compile(sources(source(long, { said: '短' })))
  expect(named.application).toBeNull()
  for (const { code } of named.diagnostics) expect(code).toMatch(/too-(long|deep)$/)
  const pasted = compile(sources(source('甲').replace('正文\n甲', `正文\n${long}`)))
  expect(pasted.application?.notices[0]?.body[0]).toMatchObject({ parts: [long] })
})

/** What a browser makes of a page, without what it says: tags in order, with the names of their attributes. */
function skeleton(html: string): readonly string[] {
  const tag =
    /<(!?\/?[a-z][a-z0-9-]*|!--)((?:\s+[^\s"'=<>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>?/gi
  return [...html.matchAll(tag)].map(([, name, attributes = '']) => {
    const names = [...attributes.matchAll(/([^\s"'=<>]+)(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?/g)]
    return [name, ...names.map(([, each]) => each)].join(' ')
  })
}

interface Shown {
  readonly pages: readonly string[]
  readonly letter: string
}

/** Serves, fills in, submits, prints; everything that a browser or a reader is shown. */
async function shown(compilation: Compilation, text: string): Promise<Shown> {
  const { app, application, remove } = await loadedFrom(compilation)
  const server = await served(app)
  try {
    const [form] = application.forms
    const [notice] = application.notices
    if (form === undefined || notice === undefined) throw new Error('nothing compiled')
    const [item, choice, , , table] = form.fields.map(({ id }) => id)
    const column = form.fields.flatMap(({ type }) => (type.kind === 'table' ? type.columns : []))[0]
    if (!item || !choice || !table || !column) throw new Error('a field is missing')
    const body = Object.fromEntries([
      [item, plain(text)],
      [choice, '10'],
      [table, [Object.fromEntries([[column.id, text]])]],
    ])
    const at = `/${addressOf(form)}`
    const made = await server.request('POST', `/api${at}`, { body })
    if (made.status !== 201) throw new Error(made.text)
    const record = `${at}/${made.body?.id}`
    const paths = ['/', at, `${at}/new`, `${at}?q=${encodeURIComponent(plain(text))}`, record]
    const pages = [`${record}/edit`, `${record}/check`, `${record}/remove`]
    const found: string[] = []
    for (const path of [...paths, ...pages]) found.push(await pageOf(path))
    const moved = await server.request('POST', `/api${record}/moves`, {
      body: { to: form.states[1] },
      headers: { 'If-Match': '"1"' },
    })
    expect(moved.body).toMatchObject({
      data: body,
      judgement: { conclusion: text, findings: [{ label: text, message: plain(text) }] },
    })
    const { store, data } = server
    const batch = { app, notice, store, data, date: today }
    const { issued, stopped, failed } = await issueBatch(batch)
    expect([stopped, failed]).toEqual([[], []])
    const [letter] = issued
    if (letter === undefined) throw new Error('no letter')
    for (const path of [record, `${record}/receipt`, '/letters']) found.push(await pageOf(path))
    expect(server.logged).toEqual([])
    const { text: printed } = await readBack(await readLetter(data, letter))
    return { pages: found, letter: printed }
  } finally {
    await server.stop()
    remove()
  }

  async function pageOf(path: string): Promise<string> {
    const { status, text: html } = await server.request('GET', path)
    expect(status, path).toBe(200)
    return html
  }
}

describe('carried as data', () => {
  let ordinary: Shown
  beforeAll(async () => {
    ordinary = await shown(compile(sources(source('甲'))), '甲')
  })

  test.each(texts)('%s', async (text) => {
    const written = source(text, { ids: reserved.includes(text), said: plain(text) })
    const compilation = compile(sources(written))
    for (const { path } of compilation.files)
      expect(path).toMatch(
        /^([\p{L}\p{N}_-]+\/)*[\p{L}\p{N}_-]+(\.[a-z]+)*\.(ts|js|json|hbs|sql)$/u,
      )

    const { pages, letter } = await shown(compilation, text)
    const escaped = Handlebars.escapeExpression(text)
    for (const [index, page] of pages.entries()) {
      expect(page.replaceAll('&#x3D;', '='), `page ${index}`).toContain(
        escaped.replaceAll('&#x3D;', '='),
      )
      expect(skeleton(page), `page ${index}`).toEqual(skeleton(ordinary.pages[index] ?? ''))
    }
    const spoken = plain(text).replace(/\s/g, '')
    const times = (said: string, part: string) => said.split(part).length - 1
    const least = hasBraces(text) ? 5 : times(ordinary.letter, '甲')
    expect(times(letter, spoken)).toBeGreaterThanOrEqual(least)
  })
})
