import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appIn, example, fangyuan, library, scratch, serving } from './fangyuan.ts'
import { somebodyIn } from './somebody.ts'

const folder = scratch()
const inFolder = (name: string) => join(folder, name)

test.concurrent('what was sent to a server is there after it was asked to stop', async () => {
  const [app, data] = [inFolder('kept-app'), inFolder('kept')]
  appIn(app, '应用 小 （small）\n表单 表 （form）\n  字段 数 （n）：整数\n')
  const somebody = await somebodyIn(data)
  const first = await serving([app, '--data', data])
  const made = await fetch(new URL('/api/form', first.url), {
    method: 'POST',
    headers: { ...somebody, 'Content-Type': 'application/json' },
    body: JSON.stringify({ n: 9 }),
  })
  const path = made.headers.get('Location') ?? ''
  expect(made.status).toBe(201)
  expect(await first.stop('SIGTERM')).toEqual([0, null])
  expect(first.said()).toBe(
    `服务已启动，请用浏览器打开：${first.url}　（按 Ctrl+C 停止）\n已停止，数据都已保存。\n`,
  )

  const second = await serving([app, '--data', data])
  const got = await fetch(new URL(path, second.url), { headers: somebody })
  expect(await got.json()).toMatchObject({ data: { n: 9 } })
  expect(await second.stop('SIGINT')).toEqual([0, null])
})

test.concurrent('a data folder in use is a conflict: 4', async () => {
  const data = inFolder('in-use')
  const server = await serving([library, '--data', data])
  const model = readFileSync(join(data, 'app', 'model.json'), 'utf8')
  const again = await fangyuan(['serve', example, '--data', data, '--port', '0'])
  const print = await fangyuan(['print', example, '--data', data, '--lang', 'en'])
  expect(readFileSync(join(data, 'app', 'model.json'), 'utf8')).toBe(model)
  expect([again.code, again.stdout, print.code, print.stdout]).toEqual([4, '', 4, ''])
  expect(again.stderr).toMatch(/^数据文件夹“.+”正由另一个程序使用（PID \d+/)
  expect(print.stderr).toMatch(/^The data folder ".+" is in use by another program \(PID \d+/)
  expect((await fetch(new URL('/login', server.url))).status).toBe(200)
  expect(await server.stop('SIGTERM')).toEqual([0, null])
})

test.concurrent('an app without notices has nothing to print, and is told so', async () => {
  const app = appIn(inFolder('plain'), '应用 小 （small）\n表单 表 （form）\n  字段 数：整数\n')
  const { code, stdout, stderr } = await fangyuan(['print', app, '--data', inFolder('plain-data')])
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toBe('这个应用没有通知书，没有要打印的。\n')
})

test.concurrent('what the machine does not give: 3, and nothing has a number', async () => {
  const file = inFolder('file')
  writeFileSync(file, '')
  for (const data of [file, join(file, 'below')]) {
    const { code, stdout, stderr } = await fangyuan(['print', library, '--data', data])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^数据文件夹“.+”不能使用：/)
    expect(stderr).not.toMatch(/^\s+at /m)
  }
  const server = await serving([library, '--data', inFolder('port')])
  const { port } = new URL(server.url)
  const taken = await fangyuan(['serve', library, '--data', inFolder('port2'), '--port', port])
  expect([taken.code, taken.stderr]).toEqual([3, expect.stringContaining(`端口 ${port}`)])
  await server.stop('SIGTERM')

  const data = inFolder('no-browser')
  const env = { FANGYUAN_CHROMIUM: inFolder('nowhere') }
  const args = ['print', library, 'overdueNotice', '--data', data]
  const without = await fangyuan([...args, '--demo'], { env })
  expect([without.code, without.stdout]).toEqual([3, ''])
  expect(without.stderr).toContain('FANGYUAN_CHROMIUM')
  // Apart: it ends though the printing process would wait for more.
  const printed = await fangyuan([...args, '--json'], {})
  expect([printed.code, printed.lines()[0]?.number]).toEqual([0, '河图逾〔2026〕1号'])
})

test.concurrent('letters are numbered without a gap, once, and one that cannot be set makes it 5', async () => {
  const [data, out] = [inFolder('letters'), inFolder('out')]
  const args = ['print', library, '--data', data, '--out', out, '--json']
  const first = await fangyuan([...args, '--demo'])
  expect(first.code, first.stderr).toBe(5)
  const overdue = first.lines().filter(({ notice }) => notice === 'overdueNotice')
  expect(overdue.map(({ number, addressee }) => [number, addressee])).toEqual([
    ['河图逾〔2026〕1号', '李文'],
    ['河图逾〔2026〕2号', '欧阳青'],
    ['河图逾〔2026〕3号', '王一鸣'],
  ])
  const stopped = first.lines().filter((line) => line.stopped)
  expect(stopped).toEqual([
    {
      notice: 'cardNotice',
      stopped: true,
      addressee: '赵𠮷',
      reason: expect.stringContaining('𠮷'),
    },
  ])
  expect(first.lines()).toHaveLength(8)
  const files = readdirSync(join(out, '逾期通知书')).sort()
  expect(files).toEqual(
    [
      '合订本.pdf',
      '河图逾〔2026〕1号李文.pdf',
      '河图逾〔2026〕2号欧阳青.pdf',
      '河图逾〔2026〕3号王一鸣.pdf',
      '清单.csv',
      'manifest.json',
    ].sort(),
  )
  const merged = readFileSync(join(out, '逾期通知书', '合订本.pdf'))

  const second = await fangyuan(args)
  expect(second.code).toBe(5)
  expect(second.lines()).toEqual(first.lines())
  expect(second.stderr).toContain('此前已发 3 份，未重发。')
  expect(readFileSync(join(out, '逾期通知书', '合订本.pdf')).equals(merged)).toBe(true)

  const one = await fangyuan([...args.filter((each) => each !== '--json'), '逾期通知书'])
  expect([one.code, one.stdout]).toEqual([0, ''])
  expect(one.stderr).toContain('文号：河图逾〔2026〕1号 至 河图逾〔2026〕3号')
})

test.concurrent('a deadline that no calendar reaches stops a letter: 5, and no number is taken', async () => {
  const data = inFolder('far')
  const args = ['print', library, 'overdueNotice', '--data', data, '--json']
  const far = await fangyuan([...args, '--demo', '--date', '2031-05-20'])
  expect([far.code, far.lines().map(({ stopped }) => stopped)]).toEqual([5, [true, true, true]])
  const near = await fangyuan(args)
  expect([near.code, near.lines()[0]?.number]).toEqual([0, '河图逾〔2026〕1号'])
})

test.concurrent('an invented record that its form would not take is named: 1', async () => {
  const app = inFolder('app')
  mkdirSync(app)
  for (const name of readdirSync(library).filter((each) => each.endsWith('.fy')))
    writeFileSync(join(app, name), readFileSync(join(library, name)))
  writeFileSync(
    join(app, 'demo.ts'),
    `export const demonstration = () => ({
      today: '2026-05-20',
      records: [{ form: 'reader', id: 'r1', data: { card: 1 }, submitted: '2026-01-05', state: null }],
    })\n`,
  )
  const wrong = await fangyuan(['print', app, '--data', inFolder('wrong'), '--demo'])
  expect([wrong.code, wrong.stdout]).toEqual([1, ''])
  expect(wrong.stderr).toContain('演示数据“reader r1”不合要求：')
})
