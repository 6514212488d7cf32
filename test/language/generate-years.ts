import type { Random } from '../emit/random.ts'
import { figure, id, type Line, mark, name, type Piece, text, word } from './written.ts'

/** What a memo says of years, steps and districts: its own names, so that it goes with any other lines. */
export function years(random: Random): readonly Line[] {
  return [
    ...revisedLaw(random),
    ...tiers(random),
    ...yearly(random),
    ...sampleTable(random),
    ...district(random),
    ...report(random),
  ]
}

const line = (...pieces: readonly Piece[]): Line => ({ pieces })
const dotted = (head: Piece, label: string): Piece[] => [head, mark('.'), name(label)]
const among = (...names: readonly string[]): Piece[] =>
  names.flatMap((each, at) => [...(at > 0 ? [mark('，')] : []), name(each)])

const revisedLaw = (random: Random): Line[] => [
  line(
    word('file', 'law'),
    name('《年报规程》'),
    word('phrase', 'effective'),
    figure('2001年1月1日', '2001-01-01'),
  ),
  line(word('item', 'article'), name('第二条'), text('照报')),
  line(word('item', 'revision'), figure('2020年7月1日', '2020-07-01')),
  line(
    word('item', 'article'),
    name('第三条'),
    ...(random.chance(0.5) ? [text('改报')] : []),
    mark('，'),
    word('phrase', 'formerArticle'),
    name('第二条'),
  ),
]

const tiers = (random: Random): Line[] => [
  line(
    word('file', 'tiers'),
    name('分级比例'),
    id('steps'),
    mark('：'),
    word('type', 'percent'),
    word('item', 'per'),
    word('type', 'money'),
  ),
  ...(random.chance(0.5) ? [line(word('item', 'from'), figure('2016年9月1日', '2016-09-01'))] : []),
  line(
    word('item', 'tier'),
    figure('100万元', '100万 yuan'),
    word('phrase', 'andAbove'),
    mark('：'),
    figure('6%'),
  ),
  line(word('item', 'tier'), word('phrase', 'rest'), mark('：'), figure('8%')),
]

function yearly(random: Random): Line[] {
  const last = (label: string): Piece[] => dotted(word('builtin', 'lastYear'), label)
  const calc = (label: string, type: 'integer' | 'money', ...value: readonly Piece[]): Line =>
    line(word('item', 'calc'), name(label), mark('：'), word('type', type), mark('='), ...value)
  return [
    line(word('file', 'form'), name('年报'), id('yearly')),
    line(word('form', 'unique'), ...among('报送人', '报送年')),
    line(word('item', 'field'), name('报送人'), mark('：'), word('type', 'text')),
    line(word('item', 'field'), name('报送年'), mark('：'), word('type', 'year')),
    line(
      word('item', 'field'),
      name('结余'),
      mark('：'),
      word('type', 'money'),
      mark('，'),
      word('item', 'from'),
      figure('2010年1月1日', '2010-01-01'),
    ),
    calc('增加', 'money', name('结余'), mark('−'), ...last('结余')),
    calc(
      '几年合计',
      'money',
      word('call', 'sum'),
      mark('（'),
      name('前3年'),
      mark('.'),
      name('结余'),
      mark('）'),
    ),
    calc(
      '同年几份',
      'integer',
      word('call', 'count'),
      mark('（'),
      name('年报'),
      word('item', 'when'),
      name('报送年'),
      mark('='),
      ...dotted(word('builtin', 'thisTable'), '报送年'),
      mark('）'),
    ),
    line(
      word('form', 'rule'),
      name('结余太少'),
      mark('：'),
      ...(random.chance(0.5) ? [word('phrase', 'atReview')] : []),
      name('增加'),
      mark('≥'),
      name('结余'),
      mark('×'),
      name('分级比例'),
      mark('（'),
      name('结余'),
      mark('）'),
    ),
    line(word('item', 'basis'), name('《年报规程》'), name('第三条')),
    line(
      word('item', 'otherwise'),
      word('phrase', 'clue'),
      text('上年', last('结余'), '，今天', [word('builtin', 'today')]),
    ),
  ]
}

const sampleTable = (random: Random): Line[] => {
  const row = (...cells: readonly (readonly Piece[])[]): Line =>
    line(mark('|'), ...cells.flatMap((cell) => [...cell, mark('|')]))
  const sum = figure('3元', '3 yuan')
  return [
    line(word('form', 'sampleTable'), name('几份年报')),
    row(
      [word('phrase', 'sampleName')],
      [name('报送人')],
      [name('报送年')],
      dotted(word('builtin', 'lastYear'), '结余'),
      [name('结余')],
      [word('item', 'expect')],
    ),
    row([name('头一份')], [name('甲')], [figure('2025')], [], [sum], []),
    row(
      [name('又一份')],
      [name('乙')],
      [figure('2024')],
      [figure('2元', '2 yuan')],
      [sum],
      random.chance(0.5) ? [word('phrase', 'noFinding')] : [],
    ),
  ]
}

const district = (random: Random): Line[] => [
  line(
    word('file', 'form'),
    name('区年报'),
    id('district'),
    word('phrase', 'extends'),
    name('年报'),
  ),
  line(word('form', 'drop'), ...among('几年合计', ...(random.chance(0.5) ? ['同年几份'] : []))),
  line(word('item', 'field'), name('区里'), mark('：'), word('type', 'text')),
]

const report = (random: Random): Line[] => [
  line(word('file', 'report'), name('年报统计')),
  line(word('item', 'source'), name('年报')),
  line(
    word('item', 'tally'),
    word('measure', 'records'),
    mark('，'),
    name('结余数'),
    mark('='),
    word('measure', 'sum'),
    mark('（'),
    name('结余'),
    mark('）'),
    word('item', 'per'),
    ...among('报送人', '报送年'),
  ),
  line(word('item', 'subtotal'), name('报送人')),
  ...(random.chance(0.5)
    ? [line(word('item', 'chart'), word('chart', 'column'))]
    : [line(word('item', 'approx'))]),
  line(word('item', 'export'), name('Excel'), mark('，'), name('PDF')),
]
