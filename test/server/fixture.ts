import type { Application, Expression, Field, Form } from '../../src/model/index.ts'
import { field, list, notice, form as plain, rule } from '../emit/build.ts'
import { formsOf } from '../forms.ts'

/** A lending library: readers, loans that name one and go through states, and a register with hostile names. */
export const library: Application = {
  kind: 'application',
  id: 'library',
  label: '河畔图书馆',
  bureau: { name: '河畔图书馆', code: '河图' },
  laws: [],
  options: [list('genre', '门类', { novel: '小说', history: '历史' })],
  parameters: [],
  tiers: [],
  flags: [],
  reports: [],
  roles: [],
  forms: [reader(), loan(), hostile()],
  notices: [
    notice('reminder', '催还通知', {
      ...{ form: 'reader', to: ['读者'], signer: ['河畔图书馆'], hash: 'n1' },
    }),
  ],
}

export const formNamed = (id: string): Form => formsOf(library, id)[0]

/** Final when it is created. */
function reader(): Form {
  return form('reader', '读者', {
    unique: ['card'],
    fields: [
      field('card', '证号', { kind: 'text' }, { required: true, longest: 20 }),
      field('title', '姓名', { kind: 'name' }, { required: true }),
      field('mobile', '手机', { kind: 'mobile' }),
      field('limit', '限额', { kind: 'money' }, { least: '0' }),
      field('score', '信用分', { kind: 'decimal', places: 1 }),
      field('since', '入馆日期', { kind: 'date' }),
      field('active', '在用', { kind: 'yesno' }),
      field('tastes', '偏好', { kind: 'choices', options: 'genre' }),
    ],
    rules: [
      rule('R1', '限额过高', {
        basis: [{ law: '借阅办法', article: '第三条' }],
        cases: [
          {
            when: over('limit', '100000'),
            consequence: { kind: 'block', message: ['限额不得超过1000元。'] },
          },
          {
            when: over('limit', '50000'),
            consequence: { kind: 'finding', severity: 'ordinary', message: ['限额偏高。'] },
          },
        ],
        reads: ['limit'],
        hash: 'r1',
      }),
    ],
    conclusion: {
      id: 'grade',
      label: '评级',
      cases: [
        { when: { kind: 'findings', severity: null, measure: 'any' }, value: '关注' },
        { when: null, value: '正常' },
      ],
      values: ['关注', '正常'],
    },
  })
}

function loan(): Form {
  const columns: readonly Field[] = [
    field('book', '书名', { kind: 'text' }, { required: true }),
    field('price', '定价', { kind: 'money' }, { required: true, least: '0' }),
    field('with', '同借人', { kind: 'ref', form: 'reader' }),
  ]
  return form('loan', '借阅', {
    unique: ['reader', 'day'],
    fields: [
      field('reader', '读者', { kind: 'ref', form: 'reader' }, { required: true }),
      field('card', '读者证号', { kind: 'text' }, taken('card')),
      field('day', '借书日', { kind: 'date' }, { required: true }),
      field('outside', '外借', { kind: 'yesno' }, { required: true }),
      field(
        'place',
        '外借地点',
        { kind: 'text' },
        {
          required: true,
          visible: { kind: 'field', field: 'outside' },
        },
      ),
      field('items', '图书', { kind: 'table', columns, fewest: 1, most: 20 }, { required: true }),
      field(
        'total',
        '总价',
        { kind: 'money' },
        {
          calculate: {
            kind: 'aggregate',
            function: 'sum',
            table: 'items',
            value: { kind: 'column', column: 'price' },
          },
        },
      ),
    ],
    states: ['草稿', '已借出', '已归还', '丢失'],
    transitions: [
      { from: '草稿', to: '已借出', label: '借出', by: [], when: null, reason: false },
      { from: '已借出', to: '草稿', label: '退回', by: [], when: null, reason: true },
      { from: '已借出', to: '已归还', label: '归还', by: [], when: null, reason: false },
      {
        from: '已借出',
        to: '丢失',
        label: '报失',
        by: [],
        when: over('total', '10000'),
        reason: false,
      },
    ],
    rules: [
      rule('R2', '超过总价', {
        cases: [
          {
            when: over('total', '90000'),
            consequence: { kind: 'block', message: ['总价不得超过900元。'] },
          },
        ],
        reads: ['total'],
        hash: 'r2',
      }),
    ],
  })
}

/** Ids that are labels, some of them hostile. */
function hostile(): Form {
  return form('../<script> 意见', '“"; process.exit() //”', {
    fields: [
      field('constructor', '意见', { kind: 'longtext' }, { required: true }),
      field('toString', '{{#with}}', { kind: 'text' }),
      field('a/b~c', '斜线', { kind: 'integer' }),
      field('limit', '条数', { kind: 'integer' }),
    ],
  })
}

function taken(target: string): Partial<Field> {
  return { from: { field: 'reader', target } }
}

function over(field: string, most: string): Expression {
  return {
    kind: 'compare',
    operator: '>',
    left: { kind: 'field', field },
    right: { kind: 'literal', type: 'money', value: most },
  }
}

function form(
  id: string,
  label: string,
  { fields, ...said }: Partial<Form> & { readonly fields: readonly Field[] },
): Form {
  const sections = [{ id: 'all', label: '全部', fields: fields.map((each) => each.id) }]
  return plain(id, label, fields, { sections, hash: `hash of ${id}`, ...said })
}
