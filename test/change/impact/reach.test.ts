import { expect, test } from 'vitest'
import { compare } from '../../../src/change/compare/index.ts'
import { impact, reachOf } from '../../../src/change/impact/index.ts'
import { told } from '../../../src/change/impact/told.ts'
import { random } from '../../emit/random.ts'
import { clubLetters, clubRecords, source, today } from './clubs.ts'
import { compiled } from './edits.ts'
import { groundOf } from './ground.ts'

const before = compiled(source) ?? expect.fail()
const records = clubRecords(before, random(7))
const letters = clubLetters(records, random(7))

const changed = (from: string | RegExp, to: string) => {
  const text = source.replace(from, to)
  expect(text).not.toBe(source)
  return compiled(text) ?? expect.fail()
}

const formsReached = (after: typeof before) => [...reachOf(before, after).forms.keys()].sort()

test.each([
  ['a share that one rule uses', '50%', '60%', ['yearly']],
  [
    'a figure that rules of two forms use',
    '自 2025年1月1日 8',
    '自 2025年1月1日 9',
    ['call', 'yearly'],
  ],
  ['steps of a calculation', '档 20 以上', '档 21 以上', ['yearly']],
  ['the day by which a form is due', '期限 每年 3月31日', '期限 每年 4月30日', ['yearly']],
  ['a list whose options two forms ask', '  3 南片', '  3 南片区', ['club', 'yearly']],
  [
    'a field of another form that a rule reads',
    '启动资金 （capital）：金额，必填',
    '启动资金 （capital）：金额，选填',
    ['club'],
  ],
  [
    'the type of the name by which others show it',
    '名称 （title）：文本',
    '名称 （title）：长文本',
    ['call', 'club', 'yearly'],
  ],
  ['what nobody judges by', '条 第三条', '条 第三条 “按时报送。”', []],
  ['a hint', '负责人 （leader）：姓名，选填', '负责人 （leader）：姓名，选填，提示 “可不填”', []],
])('%s reaches what it reaches', (_what, from, to, forms) => {
  expect(formsReached(changed(from, to))).toEqual(forms)
})

test('a notice or a report alone is no reason to judge anything again', () => {
  const reach = reachOf(before, changed('年度存在以下问题', '年度有以下问题'))
  expect([[...reach.forms.keys()], [...reach.notices.keys()]]).toEqual([[], ['reform']])
  expect([...reach.looksAt].sort()).toEqual(['club', 'yearly'])
  const counted = reachOf(before, changed('统计 家数 按 社团.类别', '统计 家数 按 社团.片区'))
  expect([[...counted.forms.keys()], [...counted.reports.keys()]]).toEqual([[], ['yearlyReport']])
})

test('what only one rule can change is judged by that rule and what it reads', () => {
  const { narrow } = reachOf(before, changed('50%', '60%')).forms.get('yearly') ?? expect.fail()
  expect(narrow?.after.rules.map(({ id }) => id)).toEqual(['R2'])
  expect(narrow?.after.fields.map(({ id }) => id)).toEqual(['club', 'balance'])
})

test('what cannot be judged any more does not pass by that, and letters of what stays as judged stay', () => {
  const asked = source.replace(
    '  字段 备注 （remark）',
    '  字段 新增 （more）：金额，必填\n  字段 备注 （remark）',
  )
  const after = compiled(asked.replace('：余额 ≥ 社团', '：余额 + 新增 ≥ 社团')) ?? expect.fail()
  const found = impact(before, after, groundOf(records, today, letters))
  const low = found.records.filter(({ findings }) =>
    findings.some(({ rule, before: was }) => rule === 'R2' && was?.kind === 'ordinary'),
  )
  expect(low.length).toBeGreaterThan(0)
  for (const { turn, findings } of low) {
    expect(findings).toMatchObject([
      { rule: 'R2', after: { kind: 'unjudged' }, reads: ['balance', 'club', 'more'] },
    ])
    expect(turn).toBe('unjudged')
  }
  const kept = found.letters.filter(({ record }) =>
    low.some(({ id, policy }) => id === record && policy !== 'upgrade'),
  )
  expect(kept.length).toBeGreaterThan(0)
  expect(new Set(kept.map(({ isTrial }) => isTrial))).toEqual(new Set([true]))
  const reworded = impact(
    before,
    changed('年度存在以下问题', '年度有以下问题'),
    groundOf(records, today, letters),
  )
  expect(new Set(reworded.letters.map(({ isTrial }) => isTrial))).toEqual(new Set([false]))
})

test('a new required field is lacking in every record, never filled by itself, and is told to those who draft', () => {
  const after = changed(
    '  字段 备注 （remark）',
    '  字段 有章程 （charter）：是否，必填\n  字段 备注 （remark）',
  )
  const found = impact(before, after, groundOf(records, today, letters))
  const yearly = records.filter(({ form }) => form === 'yearly')
  expect(found.records.map(({ id }) => id).sort()).toEqual(yearly.map(({ id }) => id).sort())
  for (const { missing, findings } of found.records)
    expect([missing, findings]).toEqual([[{ path: ['charter'], label: '有章程' }], []])
  const { sections } = told(
    { comparison: compare(before, after), impact: found, refused: [] },
    'zh',
  )
  const drafts = yearly.filter(({ submitted }) => submitted === null).length
  expect(sections.at(-1)?.lines.map(({ text }) => text)).toContain(
    `告诉${drafts}份草稿的填报人改了什么。`,
  )
})

test('an article that ends is listed with what cites it and the letters that name it', () => {
  const after = changed(/^ {2}条 第二条$/m, '  条 第二条，至 2025年12月31日')
  const { articles } = impact(before, after, groundOf(records, today, letters))
  expect(articles).toMatchObject([
    { law: '社团办法', article: '第二条', until: '2025-12-31', goesOn: false },
  ])
  const [{ citedBy, letters: sent } = expect.fail()] = articles
  expect(citedBy.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    ...['rule R1', 'rule R2', 'rule R6', 'rule V1', 'notice reform'],
  ])
  expect(sent.length).toBe(letters.length)
  expect(letters.length).toBeGreaterThan(0)
})

test('the figures that move are those of reports over records that come out otherwise', () => {
  const { reports } = impact(before, changed('50%', '900%'), groundOf(records, today))
  expect(reports.map(({ report, presence }) => [report, presence])).toEqual([
    ['yearlyReport', 'both'],
  ])
  const [{ figures } = expect.fail()] = reports
  const count = (side: 'before' | 'after') =>
    figures
      .filter(({ table, measure }) => table === 1 && measure === '份数')
      .reduce((sum, each) => sum + Number(each[side] ?? 0), 0)
  expect(count('before')).toBe(count('after'))
  expect(count('before')).toBeGreaterThan(0)
})
