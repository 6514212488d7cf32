import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, read, sheetOf } from '../excel/nursery.ts'
import { fangyuan, scratch } from './fangyuan.ts'

const room = scratch()
const data = join(room, 'data')
const run = (...args: readonly string[]) => fangyuan([...args, '--data', data])

test('a register is brought in, tried first, exported and reported as files', async () => {
  const file = join(room, '供货人.xlsx')
  const remarks = join(room, '意见.xlsx')
  const rows = [
    ['称呼', '代号', '电话'],
    ['东坡苗场', 'G1', 1],
    ['西岭苗场', 'G2', 2],
    [null, 'G3', 3],
  ]
  writeFileSync(file, await sheetOf(rows, '供货人'))
  const tried = await run('import', folder, '供货人', file, '--out', remarks)
  expect([tried.code, tried.stderr]).toEqual([
    5,
    `供货人：将新增 2 份，将更新 0 份，无变化 0 份，不能导入 1 份。
没有导入的列：电话（表单里没有这一项）
第 4 行（G3）：不能导入：请填写称呼。
写在 ${remarks}。
这是试导入，没有改动任何记录；确认后加上 --apply。
`,
  ])
  expect((await read(readFileSync(remarks))).worksheets[0]?.getCell('D4').value).toBe(
    '不能导入：请填写称呼。',
  )
  const whole = await run('import', folder, 'grower', file, '--apply')
  expect([whole.code, whole.stderr]).toEqual([5, expect.stringContaining('加上 --partly')])
  const partly = await run('import', folder, 'grower', file, '--apply', '--partly', '--json')
  expect(partly.code).toBe(5)
  expect(partly.lines().map(({ row, kind }) => [row, kind])).toEqual([
    [2, 'new'],
    [3, 'new'],
    [4, 'bad'],
  ])
  expect(partly.stderr).toContain('已导入：新增 2 份，更新 0 份。')

  const out = join(room, 'growers.xlsx')
  const exported = await run('export', folder, '供货人', '--out', out)
  expect([exported.code, exported.stderr]).toEqual([0, `供货人 2 份，写在 ${out}。\n`])
  expect((await read(readFileSync(out))).worksheets[0]?.rowCount).toBe(3)
  const again = await run('import', folder, '供货人', out)
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('无变化 2 份')])
  const csv = join(room, 'growers.csv')
  expect((await run('export', folder, '供货人', '--out', csv)).code).toBe(0)
  expect(readFileSync(csv, 'utf8')).toContain('东坡苗场,G1')

  const template = join(room, 'template.xlsx')
  expect((await run('template', folder, '苗木', '--out', template)).code).toBe(0)
  const codes = (await read(readFileSync(template))).getWorksheet('码表')
  expect(JSON.stringify(codes?.getSheetValues())).toContain('西岭苗场')

  for (const ending of ['xlsx', 'csv', 'pdf']) {
    const report = join(room, `r.${ending}`)
    const made = await run('report', folder, '栽种情况', '--out', report)
    expect([made.code, made.stderr]).toEqual([0, `写在 ${report}。\n`])
    expect(readFileSync(report).length).toBeGreaterThan(50)
  }
  expect(readFileSync(join(room, 'r.pdf'), 'latin1').startsWith('%PDF-1.4')).toBe(true)
}, 120_000)

test('what is asked for wrongly is told', async () => {
  const missing = await run('import', folder, '供货人', join(room, 'none.xlsx'))
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('请核对文件在哪里')])
  const form = await run('template', folder, '树', '--out', join(room, 't.xlsx'))
  expect([form.code, form.stderr]).toEqual([2, expect.stringContaining('没有名为“树”的表单')])
  const ending = await run('export', folder, '供货人', '--out', join(room, 'x.doc'))
  expect([ending.code, ending.stderr]).toEqual([2, expect.stringContaining('.xlsx、.csv')])
  const report = await run('report', folder, '栽种情况', '--out', join(room, 'x.doc'))
  expect([report.code, report.stderr]).toEqual([2, expect.stringContaining('.pdf、.xlsx、.csv')])
})
