import { expect, it } from 'vitest'
import { impact } from '../../../src/change/impact/impact.ts'
import type { Impact } from '../../../src/change/impact/sheet.ts'
import { analyse, type SourceFile } from '../../../src/compiler/compile.ts'
import type { Application } from '../../../src/model/index.ts'
import { sources } from '../../example/example.ts'
import { groundOf, sampleRecords } from './ground.ts'

const files = sources()
const before = compiled(files)

/** The samples of the acceptance table, each in a world of its own, and one that need not file. */
const records = before.forms
  .filter(({ id }) => id === 'annualInspection' || id === 'participation')
  .flatMap((form) =>
    form.samples
      .filter(({ label }) => /^[A-O][^A-Z]/.test(label) || label === '刚登记不用报')
      .flatMap((sample) => sampleRecords(before, form, sample)),
  )

function compiled(from: readonly SourceFile[]): Application {
  const { application, diagnostics } = analyse(from)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code, params }) => ({ code, params }))).toEqual([])
  return application ?? expect.fail()
}

/** The example with one thing written otherwise, wherever it stands. */
function changed(from: string, to: string): Application {
  expect(files.filter(({ text }) => text.includes(from)).length).toBeGreaterThan(0)
  return compiled(files.map(({ path, text }) => ({ path, text: text.replaceAll(from, to) })))
}

/** B: 基本合格 → 合格; R07 ordinary → nothing. */
const told = ({ records: found, letters }: Impact) => ({
  records: Object.fromEntries(
    found.map(({ id, conclusion, findings }) => [
      nameOf(id),
      [
        `${conclusion.before} → ${conclusion.after}`,
        ...findings.map((each) => `${each.rule} ${each.before?.kind} → ${each.after?.kind}`),
      ],
    ]),
  ),
  letters: letters.map(({ record, label, turn }) => `${nameOf(record)} ${label} ${turn}`).sort(),
})

const nameOf = (id: string): string => {
  const [world = ''] = id.split('/')
  return /^[A-Z]/.test(world) ? world.charAt(0) : world
}

it.each([
  {
    change: 'R07: at least 80% of the registered capital',
    from: '自 2006年1月1日 100%',
    to: '自 2006年1月1日 80%',
    records: { B: ['基本合格 → 合格', 'R07 ordinary → undefined'] },
    letters: ['B 整改通知书 no-longer-due'],
  },
  {
    change: 'R22 becomes ordinary',
    from: '否则 记问题 建议 “专职{专职人数}人',
    to: '要求 “签订劳动合同，缴纳社会保险。”\n  否则 记问题 一般 “专职{专职人数}人',
    records: {
      E: ['基本合格 → 基本合格', 'R22 advice → ordinary'],
      F: ['合格 → 基本合格', 'R22 advice → ordinary'],
    },
    letters: [
      'E 整改通知书 text',
      'E 管理建议书 no-longer-due',
      'F 整改通知书 newly-due',
      'F 管理建议书 no-longer-due',
    ],
  },
  {
    change: 'the deadline moves to the end of June',
    from: '期限 每年 5月31日',
    to: '期限 每年 6月30日',
    records: { K: ['基本合格 → 合格', 'R35 ordinary → undefined'] },
    letters: ['J 年检催报通知 text', 'K 整改通知书 no-longer-due'],
  },
  {
    change: 'the newly registered take part too',
    from: '自 2005年6月1日 6个月',
    to: '自 2005年6月1日 0个月',
    records: {
      I: ['不参加本年年检 → 合格'],
      刚登记不用报: ['不参加本年年检 → 未参检'],
    },
    letters: ['刚登记不用报 年检催报通知 newly-due'],
  },
  {
    change: 'R26: six tiers of dues are allowed',
    from: '自 2014年1月1日 4',
    to: '自 2014年1月1日 6',
    records: { G: ['不合格 → 不合格', 'R26 ordinary → undefined'] },
    letters: ['G 整改通知书 text'],
  },
])('$change', ({ from, to, records: wanted, letters }) => {
  const sheet = impact(before, changed(from, to), groundOf(records, '2026-07-01'))
  expect(told(sheet)).toEqual({ records: wanted, letters })
})

it('says of a text which lines it loses, and of a letter that went out that it stays', () => {
  const [record = expect.fail()] = records.filter(({ id }) => id.startsWith('G'))
  const letter = {
    ...{ id: 'l1', notice: 'rectifyNotice', form: record.form, record: record.id, view: {} },
    ...{ number: '3号', issued: '2026-06-20', due: '2026-09-21', addressee: 'G' },
  }
  const ground = groundOf(records, '2026-07-01', [letter])
  const { letters } = impact(before, changed('自 2014年1月1日 4', '自 2014年1月1日 6'), ground)
  expect(letters).toMatchObject([
    { turn: 'text', issued: { id: 'l1', number: '3号' }, lacking: [] },
  ])
  const [{ lines } = expect.fail()] = letters
  expect(lines.before).toEqual(
    expect.arrayContaining([expect.stringContaining('会费设6个档次，超过4个')]),
  )
  expect(lines.after.join()).not.toContain('会费')
})

it('says what a letter lacks that its text would show', () => {
  const after = changed('否则 记问题 建议 “专职{专职人数}人', '否则 记问题 一般 “专职{专职人数}人')
  const { letters } = impact(before, after, groundOf(records, '2026-07-01'))
  const lacking = letters.filter((each) => each.lacking.length > 0)
  expect(lacking.map(({ record, turn }) => [nameOf(record), turn])).toEqual([
    ['E', 'text'],
    ['F', 'newly-due'],
  ])
  expect(lacking[0]?.lacking).toEqual(['整改要求'])
})
