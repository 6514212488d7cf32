import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { emitLetters } from '../../src/compiler/emit/letters/index.ts'
import type { Application, RecordData, StoredRecord } from '../../src/model/index.ts'
import type { Run, Target } from '../../src/rules/index.ts'
import { formOf } from '../../src/runtime/application.ts'
import { letterRenderer } from '../../src/runtime/letters/render.ts'
import { letterView } from '../../src/runtime/letters/view.ts'

const prelude = `应用 巡查 （visits）
  机构 沙洲市图书管理处，代字 沙图
表单 阅览室 （room）
  字段 名称 （name）：文本
  字段 片区 （district）：单选【东港，西港】
  字段 藏书 （books）：整数
  字段 设立 （founded）：日期
表单 公告 （announcement）
  字段 题目 （subject）：文本
  字段 经费 （funds）：金额
  字段 日子 （day）：日期
表格 名单 （people）
  列 姓名 （who）：文本
  列 分工 （task）：文本
`

const rooms = [
  { name: '海边阅览室', district: '西港', books: 12000, founded: '2001-02-03' },
  { name: '半山阅览室', district: '东港', books: 800, founded: '2010-12-01' },
  { name: '安吉阅览室', district: '东港' },
  { name: '已撤阅览室', district: '西港', books: 0 },
]

/** The text of a letter's body as HTML, values set. */
function written(notice: string, people: readonly RecordData[] = []): string {
  const { application, diagnostics } = analyse([{ path: 'a.fy', text: prelude + notice }])
  expect(diagnostics.map(({ code }) => code)).toEqual([])
  const app = application ?? expect.fail()
  const [letter] = app.notices
  const [file] = emitLetters(app)
  if (!letter || !file) throw new Error('no notice')
  const form = app.forms.find(({ id }) => id === 'announcement') ?? expect.fail()
  const outcome = letterView(letter, form, recordOf(people), runOf(app), issue)
  if (outcome.kind === 'missing') throw new Error(outcome.missing.map(({ key }) => key).join())
  return letterRenderer(letter.layout, file.text)('l', outcome.view).html
}

const issue = {
  bureau: '沙洲市图书管理处',
  number: null,
  date: '2026-05-06',
  due: null,
  draft: false,
}

const recordOf = (people: readonly RecordData[]): StoredRecord => ({
  id: 'a1',
  form: 'announcement',
  version: 1,
  definition: 'a'.repeat(64),
  state: null,
  submitted: '2026-04-20',
  created: '2026-04-01T00:00:00.000Z',
  updated: '2026-04-20T00:00:00.000Z',
  data: { subject: '开放', funds: 120000, day: '2026-05-06', people },
  judgement: null,
  moves: [],
})

const runOf = ({ forms, options }: Application): Run => ({
  today: '2026-05-06',
  submitted: null,
  options,
  parameters: [],
  resolve: () => null,
  records: (id): Target[] => {
    const form = formOf({ application: { forms } } as never, id)
    return id === 'room' && form ? rooms.map((data, at) => ({ form, data, id: `r${at}` })) : []
  },
})

const letter = (body: string, lines = '') =>
  `通知书 开放公告 （open） 对 公告\n${lines}  正文\n${body}\n  正文完\n`

const cells = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
  )

describe('a table in a letter', () => {
  it('goes through the records of another form, in order, empty cells empty', () => {
    const html = written(
      letter(
        '〈表格 阅览室 当 片区 属于【东港，西港】 按 片区，名称：序，阅览室 = 名称，片区，藏书，设立〉',
      ),
    )
    expect(cells(html)).toEqual([
      ['序号', '阅览室', '片区', '藏书', '设立'],
      ['1', '安吉阅览室', '东港', '', ''],
      ['2', '半山阅览室', '东港', '800', '2010年12月1日'],
      ['3', '海边阅览室', '西港', '12000', '2001年2月3日'],
      ['4', '已撤阅览室', '西港', '0', ''],
    ])
    expect(html).toContain('<td class="figure">800</td>')
    expect(html).toContain('<td class="short">1</td>')
  })

  it('is not there without a row, and counts what the function counts', () => {
    const html = written(
      letter(
        '西港{计数（阅览室 当 片区 = 西港 且 藏书 > 0）}家。\n〈表格 阅览室 当 片区 = 西港 且 藏书 > 0：名称〉\n〈表格 阅览室 当 藏书 > 1亿：名称〉\n〈横排表格 名单：姓名，分工〉',
      ),
      [{ who: '张三', task: '读书' }],
    )
    expect(html).toContain('西港1家。')
    expect(cells(html)).toEqual([['名称'], ['海边阅览室'], ['姓名', '分工'], ['张三', '读书']])
    expect(html.match(/<div class="wide">\n<table>/g)).toHaveLength(1)
  })
})

describe('what is gone through', () => {
  it('names theirs first and this form’s by 本表, alone on a line or within it', () => {
    const html = written(
      letter(
        '〈每个 阅览室 当 藏书 不为空 按 藏书〉\n（{序 中文}）{名称}：{本表.题目}，{藏书}册。\n〈/每个〉\n请〈每个 阅览室 当 藏书 > 0 按 名称〉{名称}（{片区}）、〈/每个〉到会。',
      ),
    )
    expect(textOf(html)).toContain(
      '（一）已撤阅览室：开放，0册。（二）半山阅览室：开放，800册。（三）海边阅览室：开放，12000册。' +
        '请半山阅览室（东港）、海边阅览室（西港）到会。',
    )
  })
})

describe('money and dates', () => {
  it('are written in figures and in words', () => {
    const html = written(letter('{经费}，{经费 大写}；{日子}，{日子 汉字日期}；{经费 原样}。'))
    expect(textOf(html)).toContain(
      '1,200.00元，人民币壹仟贰佰元整；2026年5月6日，二〇二六年五月六日；1200.00。',
    )
  })
})

describe('around the text', () => {
  it('lists annexes among the enclosures, and prints each under its own number', () => {
    const html = written(
      letter('见附件。', '') +
        '  附件 “名单”\n  正文\n〈表格 名单：姓名〉\n  正文完\n  附件说明 “申请表”\n  附件 “须知（{题目}）”\n  正文\n一、守时。\n  正文完\n',
      [{ who: '张三' }],
    )
    expect(textOf(html)).toContain('附件：1.名单2.申请表3.须知（开放）')
    const [, ...annexes] = html.split('<section class="annex">').map(textOf)
    expect(annexes[0]).toMatch(/^附件1名单姓名张三/)
    expect(annexes[1]).toMatch(/^附件3须知（开放）一、守时。/)
  })

  it('has a 纪要 with its title as the mark, who was there after the enclosures, and no signature', () => {
    const html = written(
      letter(
        '议定如下。\n出席：〈每个 名单〉{姓名}、〈/每个〉\n列席：无',
        '  版式 纪要\n  标题 “{题目}纪要”\n  附件说明 “签到表”\n',
      ),
      [{ who: '张三' }, { who: '李四' }],
    )
    expect(textOf(html)).toBe(
      '开放纪要沙洲市图书管理处2026年5月6日议定如下。附件：签到表出席：张三、李四列席：无沙洲市图书管理处2026年5月6日印发',
    )
    expect(html).toContain(
      '<p class="attendance" style="--label: 3"><span class="label">出席：</span>',
    )
    expect(html).not.toContain('class="signature')
  })

  it('leaves out the addressee where there is none, and the seal where none is put', () => {
    const sealed = written(letter('好。', '  主送 “各阅览室”\n'))
    const plain = written(letter('好。', '  不加盖印章\n'))
    expect(sealed).toContain('<p class="to">各阅览室：</p>')
    expect(sealed).toContain('<div class="signature"')
    expect(plain).not.toContain('class="to"')
    expect(plain).toContain('<div class="signature unsealed"')
  })
})

const textOf = (html: string): string => html.replace(/<[^>]*>|\s/g, '')
