import type { Application, Expression, Field, Form } from '../../src/model/index.ts'
import { field, form, rule } from '../emit/build.ts'

/** What no template and no page may read as more than a label. */
export const label = '“{{#with}}”<script>'

/** A small library: a register of books, and requests to borrow one. */
export const library: Application = {
  kind: 'application',
  id: 'library',
  label: '社区图书馆',
  bureau: { name: '河畔社区图书馆', code: '河图' },
  laws: [],
  options: [
    list('genre', '门类', [
      'novel:小说',
      'history:历史',
      'science:科学',
      'art:艺术',
      'child:童书',
      'other:其他',
    ]),
    list('purpose', '用途', ['read:阅览', 'teach:教学', 'show:展览']),
    list('care', '保管方式', ['box:纸盒', 'case:书柜', 'fire:防火柜']),
  ],
  parameters: [],
  tiers: [],
  flags: [],
  reports: [],
  roles: [],
  notices: [],
  forms: [book(), loan(), opinion()],
}

function book(): Form {
  return form(
    'book',
    '藏书目录',
    [
      field('title', '书名', { kind: 'text' }, { required: true, longest: 60 }),
      field('callNumber', '索书号', { kind: 'docno' }, { required: true }),
      field('genre', '门类', { kind: 'choice', options: 'genre' }, { required: true }),
      field('price', '定价', { kind: 'money' }, { required: true, least: '0' }),
      field('bought', '购入日期', { kind: 'date' }),
    ],
    { unique: ['callNumber'] },
  )
}

function loan(): Form {
  const items: readonly Field[] = [
    field('what', '名称', { kind: 'text' }, { required: true, longest: 20 }),
    field('kind', '类别', { kind: 'choice', options: 'genre' }),
    field('damaged', '有破损', { kind: 'yesno' }, { required: true }),
    field(
      'damage',
      '破损情况',
      { kind: 'longtext' },
      { required: true, visible: columnEquals('damaged', true) },
    ),
    field('weight', '重量（千克）', { kind: 'decimal', places: 2 }, { least: '0' }),
    field('back', '归还日期', { kind: 'date' }),
  ]
  const show: Expression = equals('purpose', 'choice', 'show')
  const names: readonly Field[] = [
    field('name', '姓名', { kind: 'name' }, { required: true }),
    field('mobile', '手机', { kind: 'mobile' }, { required: true, masked: true }),
    field('visits', '到馆次数', { kind: 'integer' }, { least: '0' }),
  ]
  return form(
    'loan',
    '借展申请',
    [
      field('book', '借展图书', { kind: 'ref', form: 'book' }, { required: true }),
      field(
        'genre',
        '图书门类',
        { kind: 'choice', options: 'genre' },
        { from: { field: 'book', target: 'genre' } },
      ),
      field('year', '借展年度', { kind: 'year' }, { required: true }),
      field('purpose', '用途', { kind: 'choice', options: 'purpose' }, { required: true }),
      field('hall', '展厅', { kind: 'text' }, { required: true, visible: show }),
      field('insured', '已投保', { kind: 'yesno' }, { required: true, visible: show }),
      field(
        'cover',
        '保额',
        { kind: 'money' },
        { required: equals('insured', 'yesno', true), visible: show, least: '0' },
      ),
      field('reason', '说明', { kind: 'longtext' }, { longest: 200, hint: label }),
      field('applicant', '申请人', { kind: 'name' }, { required: true }),
      field('idNumber', '身份证号', { kind: 'citizenId' }, { required: true, masked: true }),
      field(
        'handlers',
        '经手人',
        { kind: 'table', columns: names, fewest: 1, most: 50 },
        { required: true },
      ),
      field('items', '展品', { kind: 'table', columns: items, fewest: 0, most: 20 }),
      field('deposit', '押金', { kind: 'money' }, { required: true, least: '0' }),
      field('fee', '运费', { kind: 'money' }, { least: '0' }),
      field(
        'total',
        '合计',
        { kind: 'money' },
        {
          calculate: {
            kind: 'arithmetic',
            operator: '+',
            left: { kind: 'field', field: 'deposit' },
            right: { kind: 'emptyAsZero', value: { kind: 'field', field: 'fee' } },
          },
        },
      ),
      field('care', '保管方式', { kind: 'choices', options: 'care' }),
    ],
    {
      version: '2026',
      basis: [{ law: '图书馆借展办法', article: '第三条' }],
      unique: ['book', 'year'],
      sections: [
        {
          id: '申请',
          label: '申请事项',
          fields: ['book', 'genre', 'year', 'purpose', 'hall', 'insured', 'cover', 'reason'],
        },
        { id: '人员', label: '经手人员', fields: ['applicant', 'idNumber', 'handlers', 'items'] },
        { id: '费用', label: '费用', fields: ['deposit', 'fee', 'total', 'care'] },
      ],
      rules: [
        rule('deposit', '押金不足', {
          basis: [{ law: '图书馆借展办法', article: '第八条' }],
          cases: [
            {
              when: below('deposit', '10000'),
              consequence: {
                kind: 'finding',
                severity: 'ordinary',
                message: [
                  '押金',
                  { key: '押金', expression: { kind: 'field', field: 'deposit' }, type: 'money' },
                  '，低于100元。',
                ],
              },
            },
          ],
          demand: ['补足押金'],
          reads: ['deposit'],
          hash: 'r1',
        }),
        rule('fee', '运费过高', {
          cases: [
            {
              when: {
                kind: 'compare',
                operator: '>',
                left: { kind: 'field', field: 'fee' },
                right: { kind: 'field', field: 'deposit' },
              },
              consequence: { kind: 'block', message: ['运费不得高于押金。'] },
            },
          ],
          reads: ['fee', 'deposit'],
          hash: 'r2',
        }),
      ],
      states: ['草稿', '已提交', '已批准'],
      transitions: [
        { from: '草稿', to: '已提交', label: '提交', by: [], when: null, reason: false },
        { from: '已提交', to: '已批准', label: '批准', by: [], when: null, reason: false },
        { from: '已提交', to: '草稿', label: '退回', by: [], when: null, reason: true },
      ],
      conclusion: {
        id: 'result',
        label: '审核结论',
        cases: [
          { when: { kind: 'findings', severity: null, measure: 'any' }, value: '需补正' },
          { when: null, value: '符合' },
        ],
        values: ['需补正', '符合'],
      },
    },
  )
}

/** Ids that are labels, some of them hostile. */
function opinion(): Form {
  return form(
    '读者 意见',
    '读者意见',
    [
      field('constructor', '意见', { kind: 'longtext' }, { required: true }),
      field(label, label, { kind: 'text' }),
    ],
    { sections: [{ id: label, label, fields: ['constructor', label] }] },
  )
}

function list(id: string, name: string, options: readonly string[]) {
  return {
    id,
    label: name,
    options: options.map((option) => {
      const [code = '', optionLabel = ''] = option.split(':')
      return { code, label: optionLabel, from: null, until: null }
    }),
  }
}

function equals(id: string, type: 'choice' | 'yesno', value: string | boolean): Expression {
  return {
    kind: 'compare',
    operator: '=',
    left: { kind: 'field', field: id },
    right: { kind: 'literal', type, value },
  }
}

function columnEquals(id: string, value: boolean): Expression {
  return {
    kind: 'compare',
    operator: '=',
    left: { kind: 'column', column: id },
    right: { kind: 'literal', type: 'yesno', value },
  }
}

function below(id: string, value: string): Expression {
  return {
    kind: 'compare',
    operator: '<',
    left: { kind: 'field', field: id },
    right: { kind: 'literal', type: 'money', value },
  }
}
