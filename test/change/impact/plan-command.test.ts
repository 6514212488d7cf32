import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fangyuan } from '../../cli/fangyuan.ts'
import { random } from '../../emit/random.ts'
import { bureauOf } from '../editions/bureau.ts'
import { clubRecords, source } from './clubs.ts'

const folder = mkdtempSync(join(tmpdir(), 'fangyuan-plan-'))
const data = join(folder, 'data')

beforeAll(async () => {
  const bureau = await bureauOf(source, data)
  const { application, edition = expect.fail() } = bureau.app()
  await bureau.store.transaction((tx) => {
    for (const record of clubRecords(application, random(3)))
      tx.put({ ...record, definition: edition })
  })
  await bureau.shut()
})

afterAll(() => rmSync(folder, { recursive: true }))

function appOf(name: string, text: string): string {
  const app = join(folder, name)
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'clubs.fy'), text)
  return app
}

test('the sheet is told in words, and the plan, its workbook and its copy are written', async () => {
  const app = appOf('stricter', source.replace('自 2020年1月1日 50%', '自 2020年1月1日 90%'))
  const [out, excel] = [join(folder, 'plan.json'), join(folder, 'sheet.xlsx')]
  const args = ['plan', app, '--data', data, '--out', out, '--excel', excel, '--submit']
  const { code, stdout } = await fangyuan([...args, '--note', '从严'])
  expect(code).toBe(0)
  const titles = stdout.split('\n').filter((line) => /^\S/.test(line))
  expect(titles).toEqual([
    ...['改了什么', '从哪天起', '影响多少家', '哪几家', '要不要重新发函', '报表', '失效的法条'],
    '我今天要做什么',
  ])
  expect(stdout).toContain('参数『余额比例』由50%改为90%')
  const plan = JSON.parse(readFileSync(out, 'utf8'))
  expect(plan).toMatchObject({ note: '从严', state: 'waiting', data })
  expect(plan.before).toMatch(/^[0-9a-f]{64}$/)
  expect(plan.after).toMatch(/^[0-9a-f]{64}$/)
  expect(plan.position.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(plan.reaches).toEqual(expect.arrayContaining(['yearly', 'club', 'call']))
  expect(readFileSync(excel).subarray(0, 2).toString()).toBe('PK')
  const again = await fangyuan(['plan', app, '--data', data, '--json'])
  const [told = expect.fail()] = again.lines()
  expect(told).toMatchObject({ kind: 'planned', refused: [], impact: { articles: [] } })
  const applied = await fangyuan(['apply', out])
  expect([applied.code, applied.stdout]).toEqual([0, expect.stringContaining('第2版')])
})

test('the same definition is no plan, one that does not compile neither, and an earlier edition can be asked', async () => {
  const app = appOf('again', source.replace('自 2020年1月1日 50%', '自 2020年1月1日 90%'))
  const same = await fangyuan(['plan', app, '--data', data])
  expect([same.code, same.stderr]).toEqual([4, expect.stringContaining('第2版')])
  const against = await fangyuan(['plan', app, '--data', data, '--against', '1'])
  expect([against.code, against.stdout]).toEqual([0, expect.stringContaining('由50%改为90%')])
  expect((await fangyuan(['plan', app, '--data', data, '--against', '9'])).code).toBe(2)
  const wrong = appOf('wrong', source.replace('参数 人数下限', '参数 人数'))
  expect((await fangyuan(['plan', wrong, '--data', data])).code).toBe(1)
})
