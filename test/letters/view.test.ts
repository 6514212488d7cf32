import { describe, expect, it } from 'vitest'
import type { Finding, Notice, Parameter, StoredRecord } from '../../src/model/index.ts'
import type { Run } from '../../src/rules/index.ts'
import { allowedOn, endOf } from '../../src/runtime/letters/due.ts'
import { setHeadings } from '../../src/runtime/letters/headings.ts'
import { type LetterView, letterRenderer } from '../../src/runtime/letters/render.ts'
import { stopText } from '../../src/runtime/letters/stop.ts'
import { letterView } from '../../src/runtime/letters/view.ts'
import { list } from '../emit/build.ts'
import { correction, finding, room, visit, visitForm } from './rooms.ts'

const run: Run = {
  today: '2026-05-06',
  submitted: null,
  options: [list('district', '片区', { 10: '东港', 20: '西港' })],
  parameters: [],
  resolve: (_, id) =>
    id === 'o1' ? { form: roomForm, data: room('o1', '海边阅览室').data } : null,
}
const roomForm = {
  ...visitForm,
  id: 'room',
  fields: [{ ...visitForm.fields[4], id: 'name' }],
} as typeof visitForm
const issue = {
  bureau: '沙洲市图书管理处',
  number: null,
  date: '2026-05-06',
  due: '2026-08-06',
  draft: false,
}

const viewOf = (record: StoredRecord, notice: Notice = correction) =>
  letterView(notice, visitForm, record, run, issue)

describe('what a letter is given', () => {
  it('is the frame, and every value by its source text', () => {
    const findings = [
      finding('ordinary', '开放时间不足。', '请延长。'),
      finding('advice', '可以增加座位。', null),
      finding('severe', '没有消防通道。', '请立即整改。'),
    ]
    expect(viewOf(visit('v1', { room: 'o1', books: 12000 }, findings))).toEqual({
      kind: 'view',
      view: {
        frame: {
          bureau: '沙洲市图书管理处',
          number: null,
          title: '关于责令海边阅览室限期改正的通知',
          to: '海边阅览室',
          cc: ['沙洲市文化委员会', '东港'],
          enclosures: ['改正报告（格式）'],
          signer: '沙洲市图书管理处',
          date: '2026年5月6日',
          remark: '联系人：林一',
          sealed: true,
          receipt: null,
          draft: false,
        },
        values: {
          年度: '2025',
          '问题 当 严重程度 ≠ 建议': [
            { '序 中文': '一', 说明: '开放时间不足。', 改正要求: '请延长。' },
            { '序 中文': '二', 说明: '没有消防通道。', 改正要求: '请立即整改。' },
          ],
          '藏书量 不为空': true,
          藏书量: '12000',
          到期日: '2026年8月6日',
        },
      },
    })
  })

  it('asks only the branch that is taken, and sends no copy to nobody', () => {
    const record = visit('v1', { room: 'o1' })
    const { district: _, ...data } = record.data
    const outcome = viewOf({ ...record, data })
    expect(outcome).toMatchObject({
      kind: 'view',
      view: { frame: { cc: ['沙洲市文化委员会'] }, values: { '藏书量 不为空': false } },
    })
  })

  it('leaves out an annex that has nothing to show, and counts the others on', () => {
    const annex = (kind: 'paragraph' | 'each', enclosure: number) => ({
      enclosure,
      body: correction.body.filter((block) => block.kind === kind),
    })
    const notice: Notice = {
      ...correction,
      enclosures: [['问题清单'], ['须知']],
      annexes: [annex('each', 0), annex('paragraph', 1)],
    }
    const outcome = (findings: readonly Finding[]) => {
      const { view } = viewOf(visit('v1', { room: 'o1' }, findings), notice) as {
        readonly view: LetterView
      }
      return [view.frame.enclosures, view.frame.leftOut]
    }
    expect(outcome([finding('ordinary', '甲。', '请改。')])).toEqual([
      ['问题清单', '须知'],
      undefined,
    ])
    expect(outcome([])).toEqual([['须知'], [0]])
  })

  it('stops at what is empty, and names all of it', () => {
    const record = visit('v1', { room: 'gone' }, [
      finding('ordinary', '甲。', '请改。'),
      finding('ordinary', '乙。', null),
    ])
    const { keeper: _, ...data } = record.data
    const outcome = viewOf({ ...record, data })
    if (outcome.kind !== 'missing') throw new Error('not stopped')
    expect(stopText({ ...outcome, kind: 'missing-data' }, 'zh')).toBe(
      '缺少：阅览室.名称、阅览室.名称、馆员、第2项的改正要求。',
    )
    expect(stopText({ ...outcome, kind: 'missing-data' }, 'en')).toBe(
      'Missing: 阅览室.名称, 阅览室.名称, 馆员, 改正要求 of item 2.',
    )
  })
})

describe('the day a letter must be answered by', () => {
  it('clamps months, and gives way to rest days', () => {
    expect(endOf({ amount: 3, unit: 'month' }, '2026-05-06')).toBe('2026-08-06')
    expect(endOf({ amount: 1, unit: 'month' }, '2026-01-31')).toBe('2026-02-28')
    expect(endOf({ amount: 15, unit: 'day' }, '2026-05-01')).toBe('2026-05-18')
    expect(endOf({ amount: 5, unit: 'workday' }, '2026-06-01')).toBe('2026-06-08')
  })

  it('is not known where the calendar is not', () => {
    expect(endOf({ amount: 30, unit: 'year' }, '2026-05-06')).toBeNull()
  })

  it('may be what a parameter says on the day of issue', () => {
    const grace: Parameter = {
      id: 'grace',
      label: '宽限',
      type: 'duration',
      unit: 'day',
      values: [
        { from: '2026-01-01', until: null, value: '15' },
        { from: '2026-06-01', until: null, value: '20' },
      ],
    }
    const due = { parameter: 'grace', unit: 'day' } as const
    expect(allowedOn(due, '2026-05-01', [grace])).toEqual({ amount: 15, unit: 'day' })
    expect(allowedOn(due, '2026-06-01', [grace])).toEqual({ amount: 20, unit: 'day' })
    expect(allowedOn(due, '2025-12-31', [grace])).toBeNull()
    expect(allowedOn(due, '2026-05-01', [])).toBeNull()
  })
})

describe('a letter as HTML', () => {
  it('says nothing of those who were there where nobody was', () => {
    const render = letterRenderer(
      'minutes',
      '{{#> minutes}}{{#*inline "attendance"}}<p class="attendance" style="--label: 3"><span class="label">出席：</span>{{[甲]}}</p>{{/inline}}{{/minutes}}',
    )
    const outcome = viewOf(visit('v1', { room: 'o1' }))
    if (outcome.kind !== 'view') throw new Error('stopped')
    const html = (甲: string) => render('one', { ...outcome.view, values: { 甲 } }).html
    expect(html('')).not.toContain('出席')
    expect(html('林一')).toContain('出席：</span>林一')
  })

  it('escapes every value, whatever it is called', () => {
    const render = letterRenderer(
      'document',
      '{{#> document}}<p class="t0">{{[constructor]}}{{[__proto__]}}{{[frame]}}</p>{{/document}}',
    )
    const wild = '<script>alert(1)</script>{{[x]}}&"'
    const values = JSON.parse(
      JSON.stringify({ constructor: wild, frame: 'f' }).replace('{', '{"__proto__":"p",'),
    )
    const view = viewOf(visit('v1', { room: 'o1' }))
    if (view.kind !== 'view') throw new Error('stopped')
    const { html } = render('a', {
      frame: { ...view.view.frame, title: wild, to: wild, number: wild },
      values,
    })
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{[x]}}&amp;&quot;pf</p>')
  })

  it('is an error where the view lacks a value', () => {
    const render = letterRenderer('document', '{{#> document}}{{[没有]}}{{/document}}')
    const view = viewOf(visit('v1', { room: 'o1' }))
    if (view.kind !== 'view') throw new Error('stopped')
    expect(() => render('a', view.view)).toThrow('没有')
  })

  it('knows a heading from a sentence', () => {
    const marked = (text: string) =>
      /<span class="heading">(.*)<\/span>/.exec(setHeadings(`<p class="t1">${text}</p>`))?.[1] ?? ''
    expect(marked('一、存在的问题')).toBe('一、存在的问题')
    expect(marked('二、会议地点：二楼会议室')).toBe('二、会议地点：')
    expect(marked('四、报名方式：请填表报名；不收费。')).toBe('四、报名方式：')
    expect(marked('一、继续运作的，请申请延续。')).toBe('')
    expect(marked('三、名称变化的：')).toBe('')
    expect(marked(`一、${'很'.repeat(40)}`)).toBe('')
    expect(setHeadings('<p class="t3">1.不加粗</p>')).toBe('<p class="t3">1.不加粗</p>')
  })
})
