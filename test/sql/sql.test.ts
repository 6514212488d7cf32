import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { type Dialect, dialects } from '../../src/compiler/emit/sql/dialect.ts'
import type { Application, RecordData } from '../../src/model/index.ts'
import { orchard } from '../prove/orchard.ts'
import { runOf, wholeRunOf, worldIn, worldOf } from '../prove/records.ts'
import { record } from '../store/made.ts'
import { compareConditions, compareReports, compareValues, type Given, people } from './disagree.ts'
import { type Engine, openPostgres, openSqlite } from './engine.ts'
import { fill } from './fill.ts'

const { application } = orchard()
const records = worldOf(application, 20260715, 250)
const run = wholeRunOf(application, worldIn(records))

const engines = new Map<string, Engine>()
beforeAll(async () => {
  engines.set('sqlite', openSqlite())
  engines.set('postgres', await openPostgres())
})
afterAll(async () => {
  for (const engine of engines.values()) await engine.close()
})

const engineOf = ({ name }: Dialect): Engine => engines.get(name) ?? expect.fail(name)

describe.each(dialects)('$name', (dialect) => {
  const given = (): Given => ({ application, records, run, engine: engineOf(dialect) })

  beforeAll(() => fill(engineOf(dialect), application, records, dialect))

  it('works out every calculation of the subset as the rules do', async () => {
    const { asked, differences } = await compareValues(given())
    expect(differences).toEqual([])
    expect(asked).toBeGreaterThan(80 * 250)
  })

  it.each(people)('finds what is flagged, and what a person may see: %s', async (_, me) => {
    const { differences } = await compareConditions(given(), me)
    expect(differences).toEqual([])
  })

  it('counts what reports count', async () => {
    const { asked, differences } = await compareReports(given())
    expect(differences).toEqual([])
    expect(asked).toBeGreaterThan(2000)
  })
})

it('says that a number is too large, or is exact', async () => {
  const source = `应用 甲 （a）
表单 单 （one）
  字段 名 （name）：文本
  字段 钱 （money）：金额
  字段 率 （rate）：百分比
标识 多 （much） 对 单：钱 × 率 > 90000000000000元 × 90000000000000%
`
  const { application: app } = compile([{ path: 'a.fy', text: source }])
  const large = recordsOf(app ?? expect.fail(), [
    { name: '甲', money: 9e14, rate: '900000000000.000' },
  ])
  for (const dialect of dialects) {
    const engine = engineOf(dialect)
    await fill(engine, app ?? expect.fail(), large, dialect)
    const compared = compareConditions(
      {
        application: app ?? expect.fail(),
        records: large,
        run: runOf(app ?? expect.fail(), worldIn(large)),
        engine,
      },
      {},
    )
    if (dialect.name === 'sqlite') await expect(compared).rejects.toThrow(/malformed JSON/)
    else expect((await compared).differences).toEqual([])
  }
})

it('takes any name and text for what it is', async () => {
  const source = `应用 乙 （b）
选项 『a"; DROP TABLE x; --』
  1 『o'x';--』
  2 『:today』
表单 『表"单; DROP TABLE x --』 （Select）
  字段 『列"一'』：文本
  字段 ${'长'.repeat(50)}：整数
  字段 ${'长'.repeat(49)}短：整数
  字段 a：整数
  字段 A：整数
  字段 『@id』：文本
  字段 项：单选 『a"; DROP TABLE x; --』
表格 『行"; --』
  列 『格"x』：整数
标识 『标"识 --』 对 『表"单; DROP TABLE x --』：『列"一'』 = “o'x’; DROP TABLE y; -- :today” 或 项 = 『o'x';--』 或 ${'长'.repeat(50)} > ${'长'.repeat(49)}短 或 a > A 或 『@id』 = “自己” 或 合计（『行"; --』.『格"x』） > 3
`
  const { application: app, diagnostics } = compile([{ path: 'b.fy', text: source }])
  expect(diagnostics.map(({ code }) => code)).toEqual([])
  if (!app) return
  const given = recordsOf(app, [
    { '列"一\'': "o'x’; DROP TABLE y; -- :today" },
    { 项: '1' },
    { 项: '2' },
    { [`${'长'.repeat(50)}`]: 2, [`${'长'.repeat(49)}短`]: 1 },
    { a: 2, A: 1 },
    { a: 1, A: 2 },
    { '@id': '自己' },
    { '行"; --': [{ '格"x': 2 }, { '格"x': 2 }] },
  ])
  for (const dialect of dialects) {
    const engine = engineOf(dialect)
    await fill(engine, app, given, dialect)
    const run = runOf(app, worldIn(given))
    const { differences } = await compareConditions(
      { application: app, records: given, run, engine },
      {},
    )
    expect(differences).toEqual([])
  }
})

const recordsOf = ({ forms: [form] }: Application, all: readonly RecordData[]) =>
  all.map((data, index) =>
    record(`${form?.id}-${index}`, data, { form: form?.id ?? '', submitted: '2026-01-01' }),
  )
