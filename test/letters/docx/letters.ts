import { compile } from '../../../src/compiler/compile.ts'
import type { WordFile } from '../../../src/compiler/source/word-file.ts'
import type { Application, Notice, RecordData, StoredRecord } from '../../../src/model/index.ts'
import { type LetterView, letterRenderer } from '../../../src/runtime/letters/render.ts'
import { type Issue, letterView } from '../../../src/runtime/letters/view.ts'

const source = `应用 阅览室 （rooms）
  机构 沙洲市图书管理处，代字 沙图
表单 巡查 （visit）
  字段 阅览室 （room）：文本
  字段 藏书 （books）：整数
  字段 押金 （deposit）：金额
  字段 日 （day）：日期
表格 参加人 （guests）
  列 姓名 （who）：姓名
  列 册数 （count）：整数
规则 够：藏书 > 3
  否则 记问题 建议 “藏书{藏书}册。”
`

const body = `  正文
在{日}的巡查中，我处发现你室存在下列“问题”：
一、存在的问题
〈每个 问题〉
（{序 中文}）{说明}
〈/每个〉
1. 其他
（1）参加的有〈每个 参加人〉{姓名}、〈/每个〉。
二、时间：三月一日前改正，押金{押金}
〈表格 参加人：序，姓名，册数〉
〈当 藏书 > 100〉
藏书多。
〈否则〉
藏书少。
〈/当〉
  正文完
`

/** One notice a layout, and whatever else is wanted of it. */
export function compiled(more = '', words: readonly WordFile[] = []): Application {
  const notices = Object.entries(layouts).map(
    ([id, layout]) => `通知书 ${layout}通知 （${id}） 对 巡查
  版式 ${layout}
  标题 “关于责令{阅览室}限期改正的通知”
  文号 “沙图改〔{年}〕{序号}号”，按年编号
  主送 阅览室
  抄送 “沙洲市文化委员会”，“东港街道”
  附件说明 “改正报告（格式）”，“有关条款摘录”
  附注 “联系人：林一”
  需要 送达回证
${more}${body}`,
  )
  const { application, diagnostics } = compile(
    [{ path: 'rooms.fy', text: source + notices.join('') }],
    words,
  )
  if (!application) throw new Error(diagnostics.map(({ code }) => code).join(' '))
  return application
}

const layouts = { document: '文件', letter: '信函', notification: '告知书', minutes: '纪要' }

export function noticeIn(application: Application, id: string): Notice {
  const notice = application.notices.find((each) => each.id === id)
  if (!notice) throw new Error(`no notice ${id}`)
  return notice
}

/** The article's text as a browser shows it, without white space; `source`: the emitted template. */
export function textOfHtml(notice: Notice, source: string, view: LetterView): string {
  const { html, receipt = '' } = letterRenderer(notice.layout, source)('one', view)
  return (html + receipt)
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);|&#x([0-9a-f]+);/gi, (_, decimal, hex) =>
      String.fromCodePoint(Number(decimal ?? Number.parseInt(hex, 16))),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '')
}

export const record: StoredRecord = {
  id: 'v1',
  form: 'visit',
  version: 1,
  definition: '',
  state: null,
  submitted: '2026-05-01',
  created: '',
  updated: '',
  data: {
    room: '海边阅览室',
    books: 2,
    deposit: 12345600,
    day: '2026-04-30',
    guests: [
      { who: '林一', count: 3 },
      { who: '欧阳二', count: 12 },
    ],
  },
  judgement: {
    values: {},
    blocks: [],
    warnings: [],
    clues: [],
    unjudged: [],
    conclusion: null,
    findings: [1, 2].map((count) => ({
      rule: 'enough',
      label: '够',
      message: `藏书${count}册。`,
      fields: [],
      basis: '',
      severity: 'advice',
      demand: null,
    })),
  },
  moves: [],
}

export function viewOf(
  application: Application,
  notice: Notice,
  issue: Partial<Issue> = {},
  data: RecordData = {},
): LetterView {
  const [form] = application.forms
  if (!form) throw new Error('no form')
  const { options, parameters } = application
  const outcome = letterView(
    notice,
    form,
    { ...record, data: { ...record.data, ...data } },
    { today: '2026-05-06', submitted: null, options, parameters, resolve: () => null },
    {
      bureau: application.bureau.name,
      number: '沙图改〔2026〕7号',
      date: '2026-05-06',
      due: null,
      draft: false,
      ...issue,
    },
  )
  if (outcome.kind === 'missing') throw new Error(JSON.stringify(outcome.missing))
  return outcome.view
}
