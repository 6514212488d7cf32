import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emitLetters } from '../../src/compiler/emit/letters/index.ts'
import type {
  Application,
  Finding,
  Notice,
  RecordData,
  StoredRecord,
} from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { field, form, inset, list, notice, of } from '../emit/build.ts'

/** Reading rooms, their yearly visits, and the letter that follows from one. */
export const correction: Notice = notice('correction', '改正通知书', {
  form: 'visit',
  when: {
    kind: 'in',
    value: { kind: 'conclusion' },
    items: [{ kind: 'literal', type: 'text', value: '不通过' }],
  },
  layout: 'document',
  title: [
    '关于责令',
    inset('阅览室.名称', { kind: 'reference', field: 'room', target: 'name' }),
    '限期改正的通知',
  ],
  number: { series: '沙图改〔{年}〕{序号}号', perYear: true, gapless: true },
  to: [inset('阅览室.名称', { kind: 'reference', field: 'room', target: 'name' })],
  cc: [['沙洲市文化委员会'], [{ ...inset('片区', of('district'), 'choice'), options: 'district' }]],
  enclosures: [['改正报告（格式）']],
  signer: ['沙洲市图书管理处'],
  remark: ['联系人：', inset('馆员', of('keeper'))],
  due: { amount: 3, unit: 'month' },
  order: [
    { ...inset('片区', of('district'), 'choice'), options: 'district' },
    inset('阅览室.名称', { kind: 'reference', field: 'room', target: 'name' }),
  ],
  body: [
    {
      kind: 'paragraph',
      level: 0,
      parts: ['在', inset('年度', of('year'), 'year'), '年巡查中发现：'],
    },
    eachFinding('说明', 'message'),
    { kind: 'paragraph', level: 1, parts: ['一、改正要求'] },
    eachFinding('改正要求', 'demand'),
    {
      kind: 'if',
      key: '藏书量 不为空',
      condition: { kind: 'not', operand: { kind: 'empty', value: of('books') } },
      then: [
        {
          kind: 'paragraph',
          level: 0,
          parts: ['现有藏书', inset('藏书量', of('books'), 'number'), '册。'],
        },
      ],
      otherwise: [{ kind: 'paragraph', level: 0, parts: ['请一并报送藏书量。'] }],
    },
    {
      kind: 'paragraph',
      level: 0,
      parts: ['请于', inset('到期日', { kind: 'moment', moment: 'due' }, 'date'), '前改正。'],
    },
  ],
})

function eachFinding(key: string, property: 'message' | 'demand'): Notice['body'][number] {
  return {
    kind: 'each',
    key: '问题 当 严重程度 ≠ 建议',
    over: { kind: 'findings' },
    where: {
      kind: 'compare',
      operator: '≠',
      left: { kind: 'finding', property: 'severity' },
      right: { kind: 'literal', type: 'choice', value: 'advice' },
    },
    content: [
      {
        kind: 'paragraph',
        level: 2,
        parts: [
          '（',
          { ...inset('序 中文', { kind: 'ordinal' }, 'number'), format: 'chinese' },
          '）',
          inset(key, { kind: 'finding', property }),
        ],
      },
    ],
  }
}

const roomForm = form('room', '阅览室', [
  field('name', '名称', { kind: 'text' }, { required: true }),
])

export const visitForm = form('visit', '巡查表', [
  field('room', '阅览室', { kind: 'ref', form: 'room' }, { required: true }),
  field('district', '片区', { kind: 'choice', options: 'district' }),
  field('year', '年度', { kind: 'year' }),
  field('books', '藏书量', { kind: 'integer' }),
  field('keeper', '馆员', { kind: 'name' }),
])

/** The app, its letter templates emitted below `folder`. */
export function roomsApp(folder: string, changed: Partial<Notice> = {}): LoadedApplication {
  const application: Application = {
    kind: 'application',
    id: 'rooms',
    label: '阅览室管理',
    bureau: { name: '沙洲市图书管理处', code: '沙图' },
    laws: [],
    options: [list('district', '片区', { 10: '东港', 20: '西港' })],
    parameters: [],
    tiers: [],
    flags: [],
    reports: [],
    roles: [],
    forms: [roomForm, visitForm],
    notices: [{ ...correction, ...changed }],
  }
  for (const { path, text } of emitLetters(application)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { application, validators: new Map(), folder }
}

export const room = (id: string, name: string): StoredRecord => ({
  ...record('room', id, { name }),
  judgement: null,
})

export const visit = (
  id: string,
  data: RecordData,
  findings: readonly Finding[] = [finding('ordinary', '开放时间不足。', '请延长开放时间。')],
): StoredRecord => ({
  ...record('visit', id, { year: 2025, keeper: '林一', district: '10', ...data }),
  judgement: {
    values: {},
    blocks: [],
    warnings: [],
    findings,
    clues: [],
    unjudged: [],
    conclusion: findings.length > 0 ? '不通过' : '通过',
  },
})

export const finding = (
  severity: Finding['severity'],
  message: string,
  demand: string | null,
): Finding => ({
  rule: 'R1',
  label: '开放时间',
  message,
  fields: [],
  basis: '《阅览室管理办法》第八条',
  severity,
  demand,
})

const record = (formId: string, id: string, data: RecordData): StoredRecord => ({
  id,
  form: formId,
  version: 1,
  definition: 'a'.repeat(64),
  state: null,
  submitted: '2026-04-20',
  created: '2026-04-01T00:00:00.000Z',
  updated: '2026-04-20T00:00:00.000Z',
  data,
  judgement: null,
  moves: [],
})
