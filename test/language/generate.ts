import fc from 'fast-check'
import { type Random, random } from '../emit/random.ts'
import { years } from './generate-years.ts'
import { figure, id, type Line, mark, name, type Piece, text, word } from './written.ts'

/** Whole small apps that compile, as lines that `written` writes in any spelling. Deterministic by their seed. */
export const memos: fc.Arbitrary<readonly Line[]> = fc
  .integer({ min: 0, max: 0x7fffffff })
  .map((seed) => memo(random(seed)))

export function memo(random: Random): readonly Line[] {
  const app: App = { random, names: 0 }
  const lists = Array.from({ length: random.between(1, 2) }, () => optionList(app))
  const parameters = Array.from({ length: random.between(0, 2) }, () => parameter(app))
  const law = `办法${random.between(1, 9)}`
  const first = form(app, lists, parameters, law)
  const second = random.chance(0.3) ? form(app, lists, parameters, law).lines : []
  return [
    { pieces: [word('file', 'app'), name('例'), id('demo')], comment: '注释：“甲”，乙' },
    {
      pieces: [
        word('item', 'bureau'),
        name('某局'),
        mark('，'),
        word('phrase', 'code'),
        name('某字'),
      ],
    },
    { pieces: [word('file', 'law'), name(`《${law}》`), word('phrase', 'effective'), day(random)] },
    { pieces: [word('item', 'article'), name('第三条'), text('原文，照录')] },
    ...lists.flatMap((list) => list.lines),
    ...parameters.flatMap((each) => each.lines),
    ...first.lines,
    ...notice(app, first),
    ...flag(app, first),
    ...report(app, first),
    ...role(app, first),
    ...second,
    ...(random.chance(0.5) ? years(random) : []),
  ]
}

interface App {
  readonly random: Random
  names: number
}

type Type = 'integer' | 'money' | 'percent' | 'date' | 'text' | 'yesno' | 'choice'

interface Named {
  readonly label: string
  readonly type: Type
  readonly list?: List
}

interface List {
  readonly label: string
  readonly options: readonly string[]
  readonly lines: readonly Line[]
}

interface Parameter extends Named {
  readonly lines: readonly Line[]
}

interface Form {
  readonly label: string
  readonly fields: readonly Named[]
  readonly table: { readonly label: string; readonly columns: readonly Named[] }
  readonly conclusion: readonly string[]
  readonly lines: readonly Line[]
}

/** Names that look like the language, or like nothing. */
const roots = [
  '人数',
  '非限定资产',
  '状态',
  '依据',
  '当年',
  'value',
  '且或',
  '合计',
  '单位',
  '自评',
]
const odd = ['60岁以上', '收入（万元）', '甲 乙']

function fresh(app: App): string {
  const { random } = app
  const number = ++app.names
  return random.chance(0.1) ? `『${random.pick(odd)}${number}』` : random.pick(roots) + number
}

function optionList(app: App): List {
  const label = fresh(app)
  const options = Array.from({ length: app.random.between(2, 4) }, () => fresh(app))
  const line = (option: string, at: number): Line => ({
    pieces: [
      name(`C${at}`),
      name(option),
      ...(app.random.chance(0.2) ? [mark('，'), word('item', 'until'), day(app.random)] : []),
    ],
  })
  const lines = [{ pieces: [word('file', 'options'), name(label)] }, ...options.map(line)]
  return { label, options, lines }
}

function parameter(app: App): Parameter {
  const label = fresh(app)
  const type = app.random.pick(['integer', 'money', 'percent'] as const)
  const head = [word('file', 'parameter'), name(label), mark('：'), word('type', type)]
  const value = (): Piece => literal({ label, type }, app.random)
  const lines = app.random.chance(0.5)
    ? [{ pieces: [...head, mark('='), value()] }]
    : [
        { pieces: head },
        { pieces: [word('item', 'from'), figure('2020年1月1日', '2020-01-01'), value()] },
        { pieces: [word('item', 'from'), figure('2026年1月1日', '2026-01-01'), value()] },
      ]
  return { label, type, lines }
}

const types = ['integer', 'money', 'percent', 'date', 'text', 'yesno', 'choice'] as const

function form(
  app: App,
  lists: readonly List[],
  parameters: readonly Parameter[],
  law: string,
): Form {
  const { random } = app
  const label = fresh(app)
  const made = (type: Type): Named => ({
    label: fresh(app),
    type,
    ...(type === 'choice' && { list: random.pick(lists) }),
  })
  const fields = [
    ...types.map(made),
    ...Array.from({ length: random.between(0, 3) }, () => made(random.pick(types))),
  ]
  const table = { label: fresh(app), columns: types.slice(0, 4).map(made) }
  const known = [...fields, ...parameters]
  const conclusion = [fresh(app), fresh(app), fresh(app)]
  const bare = { label, fields, table, conclusion, lines: [] }
  const rules = Array.from({ length: random.between(1, 3) }, () => rule(app, known, law))
  const lines: Line[] = [
    {
      pieces: [
        word('file', 'form'),
        name(label),
        id(`form${app.names}`),
        word('phrase', 'version'),
        name('2026'),
      ],
    },
    { pieces: [word('item', 'basis'), name(`《${law}》`), name('第三条')] },
    {
      pieces: [
        word('form', 'unique'),
        name(fields[4]?.label ?? ''),
        mark('，'),
        name(fields[0]?.label ?? ''),
      ],
    },
    {
      pieces: [
        word('form', 'deadline'),
        word('phrase', 'yearly'),
        figure('5月31日', '05-31'),
        mark('，'),
        word('phrase', 'rollForward'),
      ],
    },
    { pieces: [word('form', 'section'), name(fresh(app))] },
    ...fields.map((field) => fieldLine('field', field, fields, random)),
    {
      pieces: [
        word('item', 'calc'),
        name(fresh(app)),
        mark('：'),
        word('type', 'integer'),
        mark('='),
        ...number(known, random, 2),
      ],
    },
    {
      pieces: [
        word('form', 'table'),
        name(table.label),
        mark('：'),
        word('phrase', 'least'),
        figure('1'),
        word('phrase', 'rows'),
      ],
    },
    ...table.columns.map((column) => fieldLine('column', column, table.columns, random)),
    ...rules.flat(),
    {
      pieces: [
        word('form', 'states'),
        name('草稿'),
        mark('→'),
        name('已报'),
        mark('→'),
        name('办结'),
      ],
    },
    {
      pieces: [
        word('form', 'transition'),
        name('已报'),
        mark('→'),
        name('草稿'),
        mark('：'),
        name('退回'),
        mark('，'),
        word('phrase', 'reason'),
      ],
    },
    {
      pieces: [
        ...[word('form', 'transition'), name('已报'), mark('→'), name('办结'), mark('：')],
        ...[name('办结'), mark('，'), word('item', 'when')],
        ...[name('状态'), mark('='), name('已报')],
      ],
    },
    {
      pieces: [
        ...[word('item', 'create'), name(label), mark('：')],
        ...[name(fields[4]?.label ?? ''), mark('='), name(fields[4]?.label ?? '')],
      ],
    },
    conclusionLine(bare, app),
    ...sample(bare, app),
  ]
  return { ...bare, lines }
}

function fieldLine(
  kind: 'field' | 'column',
  field: Named,
  among: readonly Named[],
  random: Random,
): Line {
  const attribute = (...pieces: readonly Piece[]): readonly Piece[] => [mark('，'), ...pieces]
  const above = among.slice(0, among.indexOf(field))
  const others = above.filter(({ type }) => type === 'integer')
  const attributes = [
    ...(random.chance(0.4) ? [attribute(word('phrase', 'required'))] : []),
    ...(others.length > 0 && random.chance(0.3)
      ? [attribute(word('item', 'visible'), word('item', 'when'), ...comparison(others, random))]
      : []),
    ...(random.chance(0.3) && ['integer', 'money', 'date'].includes(field.type)
      ? [attribute(word('phrase', 'least'), literal(field, random))]
      : []),
    ...(random.chance(0.3) ? [attribute(word('phrase', 'hint'), text('如：甲,乙；（丙）'))] : []),
  ]
  const type = field.list
    ? random.chance(0.5)
      ? [word('type', 'choice'), name(field.list.label)]
      : [name(field.list.label)]
    : [word('type', field.type)]
  return {
    pieces: [word('item', kind), name(field.label), mark('：'), ...type, ...attributes.flat()],
    ...(random.chance(0.2) && { comment: '第 1 项，“待定”' }),
  }
}

function rule(app: App, known: readonly Named[], law: string): Line[] {
  const { random } = app
  const body = random.chance(0.5)
    ? condition(known, random, 2)
    : [
        word('item', 'when'),
        ...condition(known, random, 1),
        word('phrase', 'then'),
        ...condition(known, random, 1),
      ]
  const message = text(
    '有',
    number(known, random, 1),
    '人，不够',
    [name(random.pick(known).label)],
    '。',
  )
  const consequence = random.chance(0.5)
    ? [word('phrase', 'finding'), word('severity', 'ordinary'), message]
    : [word('phrase', 'warn'), message]
  return [
    { pieces: [word('form', 'rule'), name(fresh(app)), id(`R${app.names}`), mark('：'), ...body] },
    { pieces: [word('item', 'basis'), name(`《${law}》`), name('第三条')] },
    { pieces: [word('item', 'otherwise'), ...consequence] },
  ]
}

function conclusionLine({ conclusion }: Pick<Form, 'conclusion'>, app: App): Line {
  const [bad = '', poor = '', good = ''] = conclusion
  return {
    pieces: [
      ...[word('form', 'conclusion'), name(fresh(app)), mark('：')],
      ...[
        word('phrase', 'hasFinding'),
        word('severity', 'severe'),
        word('phrase', 'then'),
        name(bad),
        mark('；'),
      ],
      ...[
        word('call', 'findingCount'),
        mark('（'),
        word('severity', 'ordinary'),
        mark('）'),
        mark('≥'),
        figure('2'),
      ],
      ...[word('phrase', 'then'), name(poor), mark('；'), word('phrase', 'rest'), name(good)],
    ],
  }
}

function sample({ fields, table }: Pick<Form, 'fields' | 'table'>, app: App): Line[] {
  const { random } = app
  const some = fields.filter(() => random.chance(0.6))
  const cells = (of: readonly Named[]): Piece[] =>
    of.flatMap((field, at) => [
      ...(at > 0 ? [mark('，')] : []),
      name(field.label),
      given(field, random),
    ])
  const rows: Piece[] = [
    name(table.label),
    mark('【'),
    ...cells(table.columns),
    mark('；'),
    ...cells(table.columns),
    mark('】'),
  ]
  const items = [...cells(some), ...(some.length > 0 ? [mark('，')] : []), ...rows]
  return [
    { pieces: [word('form', 'sample'), name(fresh(app)), mark('：'), ...items] },
    { pieces: [word('item', 'submitted'), day(random)] },
    { pieces: [word('item', 'expect'), word('phrase', 'noFinding')] },
  ]
}

function notice(app: App, form: Form): Line[] {
  const { random } = app
  const inset = (...pieces: readonly Piece[]) => ({ kind: 'inset', pieces }) as const
  const open = (...pieces: readonly Piece[]) => ({ kind: 'mark', pieces }) as const
  const close = (piece: Piece) => ({ kind: 'mark', closes: true, pieces: [piece] }) as const
  const each = word('phrase', 'each')
  const when = word('item', 'when')
  const field = name(random.pick(form.fields.filter(({ type }) => type !== 'yesno')).label)
  const column = name(form.table.columns[0]?.label ?? '')
  return [
    {
      pieces: [word('file', 'notice'), name(fresh(app)), word('phrase', 'about'), name(form.label)],
    },
    { pieces: [word('item', 'layout'), word('layout', 'document')] },
    { pieces: [word('item', 'title'), text('关于', [field], '的通知')] },
    {
      pieces: [
        word('item', 'number'),
        text('某字〔{年}〕{序号}号'),
        mark('，'),
        word('phrase', 'perYear'),
      ],
    },
    { pieces: [word('item', 'to'), text('各单位')] },
    {
      pieces: [
        word('item', 'due'),
        word('phrase', 'fromService'),
        figure('15个工作日', '15 workdays'),
      ],
    },
    { pieces: [word('item', 'again'), word('item', 'per'), field] },
    {
      pieces: [
        ...[word('item', 'enter'), name(form.label), word('phrase', 'atService'), mark('：')],
        ...[name(form.fields[4]?.label ?? ''), mark('='), name('文号')],
      ],
    },
    {
      pieces: [word('item', 'body')],
      body: [
        ['一、', inset(field), '，照（原文）;不变。'],
        [
          open(
            each,
            name(form.table.label),
            when,
            ...comparison([form.table.columns[0] as Named], random),
          ),
        ],
        ['（', inset(name('序'), word('format', 'chinese')), '）', inset(column), '；'],
        [close(each)],
        [
          '甲',
          open(when, ...condition(form.fields, random, 1)),
          '乙',
          open(word('item', 'otherwise')),
          '丙',
          close(when),
        ],
      ],
    },
  ]
}

function flag(app: App, form: Form): Line[] {
  return app.random.chance(0.5)
    ? [
        {
          pieces: [
            word('file', 'flag'),
            name(fresh(app)),
            word('phrase', 'about'),
            name(form.label),
            mark('：'),
            ...comparison(form.fields.slice(0, 2), app.random),
          ],
        },
      ]
    : []
}

function report(app: App, form: Form): Line[] {
  if (!app.random.chance(0.5)) return []
  const choice = form.fields.find(({ type }) => type === 'choice')
  return [
    { pieces: [word('file', 'report'), name(fresh(app))] },
    {
      pieces: [
        word('item', 'source'),
        name(form.label),
        word('item', 'when'),
        ...comparison(form.fields.slice(0, 1), app.random),
      ],
    },
    {
      pieces: [
        word('item', 'tally'),
        word('measure', 'records'),
        mark('，'),
        word('measure', 'share'),
        word('item', 'per'),
        name(choice?.label ?? ''),
      ],
    },
  ]
}

function role(app: App, form: Form): Line[] {
  return app.random.chance(0.5)
    ? [
        { pieces: [word('file', 'role'), name(fresh(app))] },
        {
          pieces: [
            word('item', 'scope'),
            name(form.label),
            mark('：'),
            ...comparison(form.fields.slice(0, 1), app.random),
          ],
        },
        { pieces: [word('item', 'visible'), name(form.label)] },
      ]
    : []
}

const day = (random: Random): Piece => {
  const [year, month, date] = [
    random.between(2000, 2026),
    random.between(1, 12),
    random.between(1, 28),
  ]
  const two = (figure: number): string => String(figure).padStart(2, '0')
  return figure(`${year}年${month}月${date}日`, `${year}-${two(month)}-${two(date)}`)
}

function literal({ type, list }: Named, random: Random): Piece {
  switch (type) {
    case 'integer':
      return figure(String(random.between(0, 999)))
    case 'money': {
      const sum = random.pick(['10', '0.5', '3万', '１２'])
      return figure(`${sum}元`, `${sum} yuan`)
    }
    case 'percent':
      return figure(random.pick(['5%', '33.3％']))
    case 'date':
      return day(random)
    case 'text':
      return text(random.pick(['甲', '乙，丙', '']))
    case 'yesno':
      return word('phrase', random.pick(['yes', 'no']))
    case 'choice':
      return name(random.pick(list?.options ?? ['无']))
  }
}

const given = (field: Named, random: Random): Piece =>
  random.chance(0.1) ? word('phrase', 'nothing') : literal(field, random)

function number(known: readonly Named[], random: Random, depth: number): Piece[] {
  const integers = known.filter(({ type }) => type === 'integer')
  const one = (): Piece[] => {
    const field = name(random.pick(integers).label)
    if (random.chance(0.2)) return [mark('−'), field]
    if (random.chance(0.15)) return [field, word('phrase', 'emptyAsZero'), figure('0')]
    return random.chance(0.3) ? [figure(String(random.between(1, 99)))] : [field]
  }
  if (depth === 0 || random.chance(0.3)) return one()
  const [left, right] = [number(known, random, depth - 1), number(known, random, depth - 1)]
  const sum = [...left, mark(random.pick(['+', '−', '×'] as const)), ...right]
  return random.chance(0.4) ? [mark('（'), ...sum, mark('）')] : sum
}

function comparison(known: readonly Named[], random: Random): Piece[] {
  const field = random.pick(known)
  const ordered = field.type === 'integer' || field.type === 'money' || field.type === 'date'
  const sign = random.pick(
    ordered ? (['≥', '≤', '>', '<', '=', '≠'] as const) : (['=', '≠'] as const),
  )
  if (random.chance(0.2))
    return [name(field.label), word('phrase', random.pick(['isEmpty', 'notEmpty']))]
  if (field.list && random.chance(0.5)) {
    const items = field.list.options
      .slice(0, 2)
      .flatMap((each, at) => [...(at ? [mark('，')] : []), name(each)])
    return [
      name(field.label),
      word('phrase', random.pick(['in', 'notIn'])),
      mark('【'),
      ...items,
      mark('】'),
    ]
  }
  return [name(field.label), mark(sign), literal(field, random)]
}

function condition(known: readonly Named[], random: Random, depth: number): Piece[] {
  if (depth === 0 || random.chance(0.3)) return comparison(known, random)
  const joins = word('phrase', random.pick(['and', 'or']))
  const left = condition(known, random, depth - 1)
  const right = condition(known, random, depth - 1)
  const both = [mark('（'), ...left, joins, ...right, mark('）')] as Piece[]
  return random.chance(0.2) ? [word('phrase', 'not'), ...both] : both
}
