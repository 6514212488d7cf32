import type { Application, Expression, Field, Form, Notice, Rule } from '../../src/model/index.ts'
import { code, field, form, inset, is, list, missing, notice, of, rule } from './build.ts'

const crewCount: Expression = { kind: 'aggregate', function: 'count', table: 'crew' }

/** Bird stations and what is seen there: every kind of field, condition, table, rule and letter part. */
export const birds: Application = {
  kind: 'application',
  id: 'birds',
  label: '观鸟站管理',
  bureau: { name: '沙洲自然保护中心', code: '沙保' },
  laws: [
    {
      name: '《观鸟站守则》',
      effective: '2010-04-01',
      repealed: null,
      replaces: null,
      articles: [
        { number: '第三条', text: '观鸟站应当有人值守。', from: null, until: null, former: null },
      ],
    },
  ],
  options: [
    list('habitat', '生境', { 10: '滩涂', 20: '芦苇荡', 30: '湖面' }),
    list('season', '季节', { spring: '春', summer: '夏', autumn: '秋', winter: '冬' }),
    list('duty', '职责', { watch: '观察', ring: '环志', drive: '驾船' }),
  ],
  parameters: [
    {
      id: 'leastCrew',
      label: '最少人数',
      type: 'number',
      values: [{ from: null, until: null, value: '2' }],
    },
    {
      id: 'unused',
      label: '未用参数',
      type: 'money',
      values: [{ from: '2020-01-01', until: null, value: '100' }],
    },
  ],
  tiers: [],
  forms: [station(), sighting()],
  flags: [],
  reports: [],
  roles: [],
  notices: [reminder(), invitation()],
}

function station(): Form {
  const boat: Expression = is('hasBoat', { kind: 'literal', type: 'yesno', value: true })
  const long: Expression = {
    kind: 'compare',
    operator: '≥',
    left: of('boatLength'),
    right: { kind: 'literal', type: 'number', value: '6' },
  }
  return form(
    'station',
    '观鸟站',
    [
      field('title', '站名', { kind: 'text' }, { required: true, shortest: 2, longest: 40 }),
      field('code', '信用代码', { kind: 'uscc' }),
      field('licence', '许可文号', { kind: 'docno' }),
      field('address', '地址', { kind: 'address' }, { required: true }),
      field('postcode', '邮编', { kind: 'postcode' }),
      field('keeper', '站长', { kind: 'name' }, { required: true }),
      field('keeperId', '站长身份证号', { kind: 'citizenId' }, { masked: true }),
      field('mobile', '手机', { kind: 'mobile' }),
      field('phone', '电话', { kind: 'phone' }, { required: missing('mobile') }),
      field('email', '邮箱', { kind: 'email' }),
      field('habitat', '生境', { kind: 'choice', options: 'habitat' }, { required: true }),
      field('seasons', '开放季节', { kind: 'choices', options: 'season' }, { required: true }),
      field('helpers', '志愿季节', { kind: 'choices', options: 'season' }, { required: boat }),
      field(
        'depth',
        '水深',
        { kind: 'decimal', places: 2 },
        {
          visible: { kind: 'in', value: of('habitat'), items: [code('20'), code('30')] },
          required: { kind: 'not', operand: is('habitat', code('20')) },
          least: '0',
        },
      ),
      field('share', '开放比例', { kind: 'percent', places: 1 }, { least: '0', most: '1' }),
      field(
        'budget',
        '年度经费',
        { kind: 'money' },
        { required: true, least: '0', hint: '含补助' },
      ),
      field('beds', '床位', { kind: 'integer' }, { least: '0', most: '60' }),
      field('founded', '建站年度', { kind: 'year' }, { least: '1950' }),
      field('opened', '开放日期', { kind: 'date' }),
      field('visited', '最近巡查', { kind: 'datetime' }),
      field('hasBoat', '有船', { kind: 'yesno' }, { required: true }),
      field(
        'boatLength',
        '船长',
        { kind: 'integer' },
        { visible: boat, required: true, least: '2', most: '30' },
      ),
      field(
        'boatPermit',
        '船舶证书',
        { kind: 'docno' },
        {
          visible: boat,
          required: { kind: 'and', operands: [boat, long] },
        },
      ),
      field('map', '站点图', { kind: 'attachment' }),
      field('seal', '站长签名', { kind: 'signature' }),
      field(
        'remarks',
        '备注',
        { kind: 'longtext' },
        {
          required: {
            kind: 'or',
            operands: [
              { kind: 'not', operand: missing('seal') },
              {
                kind: 'compare',
                operator: '<',
                left: { kind: 'literal', type: 'number', value: '50' },
                right: of('beds'),
              },
            ],
          },
        },
      ),
      field('crewCount', '值守人数', { kind: 'integer' }, { calculate: crewCount }),
      field(
        'rota',
        '值守安排',
        { kind: 'longtext' },
        {
          required: {
            kind: 'compare',
            operator: '>',
            left: crewCount,
            right: { kind: 'literal', type: 'number', value: '1' },
          },
        },
      ),
      field('crew', '值守人员', { kind: 'table', columns: crewColumns(), fewest: 1, most: 4 }),
      field(
        'visits',
        '参观',
        {
          kind: 'table',
          columns: [field('day', '日期', { kind: 'date' }, { required: true })],
          fewest: 0,
          most: null,
        },
        {
          visible: { kind: 'compare', operator: '≠', left: of('habitat'), right: code('10') },
        },
      ),
    ],
    {
      basis: [{ law: '《观鸟站守则》', article: '第三条' }],
      unique: ['title'],
      deadline: { month: 5, day: 31, rollForward: true, yearField: 'founded' },
      sections: [
        { id: 'basic', label: '基本信息', fields: ['title', 'code', 'licence'] },
        { id: 'people', label: '人员', fields: ['crew'] },
      ],
      rules: [tooFew()],
      states: ['草稿', '已提交', '已核'],
      transitions: [
        { from: '草稿', to: '已提交', label: '提交', by: [], when: null, reason: false },
        { from: '已提交', to: '草稿', label: '退回', by: ['中心'], when: null, reason: true },
      ],
      conclusion: {
        id: 'grade',
        label: '评级',
        cases: [
          { when: { kind: 'findings', severity: null, measure: 'any' }, value: '乙' },
          { when: null, value: '甲' },
        ],
        values: ['甲', '乙'],
      },
      samples: [
        {
          id: 'plain',
          label: '平常站',
          data: { title: '一号站' },
          submitted: null,
          expect: {
            rules: null,
            conclusion: null,
            notices: null,
            values: {},
            required: [],
            hidden: [],
          },
          line: 9,
        },
      ],
    },
  )
}

function crewColumns(): readonly Field[] {
  const ringer: Expression = {
    kind: 'compare',
    operator: '=',
    left: { kind: 'column', column: 'duty' },
    right: code('ring'),
  }
  return [
    field('name', '姓名', { kind: 'name' }, { required: true }),
    field('duty', '职责', { kind: 'choice', options: 'duty' }, { required: true }),
    field('ringNo', '环志证号', { kind: 'docno' }, { visible: ringer, required: true }),
    field('days', '天数', { kind: 'integer' }, { least: '0', most: '366' }),
    field(
      'why',
      '天数说明',
      { kind: 'text' },
      { required: { kind: 'empty', value: { kind: 'column', column: 'days' } } },
    ),
    field(
      'half',
      '半年天数',
      { kind: 'integer' },
      { calculate: { kind: 'column', column: 'days' } },
    ),
  ]
}

function tooFew(): Rule {
  return rule('S01', '人手不足', {
    basis: [{ law: '《观鸟站守则》', article: '第三条' }],
    cases: [
      {
        when: {
          kind: 'compare',
          operator: '<',
          left: crewCount,
          right: { kind: 'parameter', parameter: 'leastCrew' },
        },
        consequence: {
          kind: 'finding',
          severity: 'ordinary',
          message: ['值守', inset('值守人数', of('crewCount'), 'number'), '人。'],
        },
      },
    ],
    demand: ['补足人员。'],
    reads: ['crew'],
  })
}

function sighting(): Form {
  return form('观察记录', '观察记录', [
    field('站', '观鸟站', { kind: 'ref', form: 'station' }, { required: true }),
    field('day', '日期', { kind: 'date' }, { required: true }),
    field('species', '鸟种', { kind: 'text' }, { required: true, longest: 20 }),
    field('count', '只数', { kind: 'integer' }, { required: true, least: '1' }),
    field('ringed', '已环志', { kind: 'yesno' }),
    field('ringNumbers', '环号', { kind: 'text' }, { visible: of('ringed'), required: true }),
    field(
      'keeper',
      '站长',
      { kind: 'name' },
      { from: { field: '站', target: 'keeper' }, readonly: true },
    ),
  ])
}

function reminder(): Notice {
  return notice('reminder', '补员通知', {
    form: 'station',
    when: { kind: 'findings', severity: null, measure: 'any' },
    layout: 'document',
    number: { series: '沙保', perYear: true, gapless: true },
    due: { amount: 3, unit: 'month' },
    needs: ['receipt'],
    body: [
      {
        kind: 'paragraph',
        level: 0,
        parts: ['经查，', inset('站名', of('title')), '存在下列问题：'],
      },
      { kind: 'paragraph', level: 1, parts: ['一、存在的问题'] },
      {
        kind: 'each',
        key: '问题',
        over: { kind: 'findings' },
        where: null,
        content: [
          {
            kind: 'paragraph',
            level: 2,
            parts: [
              '（',
              { ...inset('序 中文', { kind: 'ordinal' }, 'number'), format: 'chinese' },
              '）',
              inset('说明', { kind: 'finding', property: 'message' }),
            ],
          },
        ],
      },
      {
        kind: 'if',
        key: '有船 = 是',
        condition: of('hasBoat'),
        then: [{ kind: 'paragraph', level: 0, parts: ['船只一并检查。'] }],
        otherwise: [
          {
            kind: 'paragraph',
            level: 0,
            parts: ['请于', inset('到期日', { kind: 'moment', moment: 'due' }, 'date'), '前补足。'],
          },
        ],
      },
    ],
  })
}

function invitation(): Notice {
  return notice('邀请函', '邀请函', {
    form: 'station',
    body: [
      {
        kind: 'paragraph',
        level: 0,
        parts: [
          '请下列人员参加：',
          {
            kind: 'each',
            key: '值守人员',
            over: { kind: 'table', table: 'crew' },
            where: null,
            content: [inset('姓名', { kind: 'column', column: 'name' }), '；'],
          },
          {
            kind: 'if',
            key: '有船',
            condition: of('hasBoat'),
            then: ['可以乘船。'],
            otherwise: [],
          },
        ],
      },
    ],
  })
}
