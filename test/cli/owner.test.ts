import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appIn, fangyuan, scratch, serving } from './fangyuan.ts'
import { somebodyIn } from './somebody.ts'

const folder = scratch()

const source = `应用 小 （small）
表单 人 （person）
  字段 姓名 （name）：文本，必填
  字段 证号 （number）：文本，必填，脱敏
表单 事 （matter）
  字段 谁 （who）：引用 人，必填
`

test('a forgotten password is reset at the server’s own machine', async () => {
  const [app, data] = [join(folder, 'reset-app'), join(folder, 'reset-data')]
  appIn(app, source)
  await somebodyIn(data)
  const reset = (login: string) =>
    fangyuan(['account', 'reset', app, login, '--data', data, '--json'])
  const done = await reset('LI')
  expect([done.code, done.lines()[0]?.login]).toEqual([0, 'li'])
  const server = await serving([app, '--data', data])
  const signIn = (password: string) =>
    fetch(new URL('/login', server.url), {
      method: 'POST',
      headers: { Origin: new URL(server.url).origin },
      body: new URLSearchParams({ login: 'li', password }),
      redirect: 'manual',
    })
  expect((await signIn(String(done.lines()[0]?.password))).status).toBe(303)
  const again = await reset('li')
  expect((await signIn(String(done.lines()[0]?.password))).status).not.toBe(303)
  expect((await signIn(String(again.lines()[0]?.password))).status).toBe(303)
  expect((await reset('nobody')).code).toBe(2)
  await server.stop('SIGTERM')
})

test('a record is erased from the command line, alone and while a server has the data', async () => {
  const [app, data] = [join(folder, 'app'), join(folder, 'data')]
  appIn(app, source)
  const somebody = await somebodyIn(data)
  const server = await serving([app, '--data', data])
  const make = async (form: string, given: object): Promise<string> => {
    const made = await fetch(new URL(`/api/${form}`, server.url), {
      method: 'POST',
      headers: { ...somebody, 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
    })
    return ((await made.json()) as { id: string }).id
  }
  const person = (name: string) => make('person', { name, number: `证号${name}` })
  const [zhou, wu] = [await person('周'), await person('吴')]
  const matter = await make('matter', { who: wu })
  const erase = (form: string, id: string, reason = '本人申请') =>
    fangyuan(['store', 'erase', app, form, id, '--data', data, '--reason', reason])

  const done = await erase('人', zhou)
  expect([done.code, done.stdout]).toEqual([0, `已彻底删除“人”的记录 ${zhou}。\n`])
  const gone = await fetch(new URL(`/api/person/${zhou}`, server.url), { headers: somebody })
  expect(gone.status).toBe(404)
  const again = await erase('人', zhou)
  expect([again.code, again.stderr]).toEqual([4, expect.stringContaining('没有这个编号的记录')])
  const named = await erase('person', wu)
  expect([named.code, named.stderr]).toEqual([4, expect.stringContaining(`“事”，编号 ${matter}`)])
  expect((await erase('物', wu)).code).toBe(2)
  expect((await erase('人', wu, ' ')).code).toBe(2)
  expect(await server.stop('SIGTERM')).toEqual([0, null])

  const due = (before: string) =>
    fangyuan(['store', 'due', app, '--data', data, '--before', before, '--json'])
  const old = await due('2100-01-01')
  expect(old.lines().map(({ form, id }) => [form, id])).toEqual([
    ['person', wu],
    ['matter', matter],
  ])
  expect([(await due('2020-01-01')).stdout, (await due('gestern')).code]).toEqual(['', 2])

  expect((await erase('matter', matter)).code).toBe(0)
  expect((await erase('person', wu)).code).toBe(0)
  expect(readFileSync(`${data}.key.erased`, 'utf8').trim().split('\n')).toHaveLength(3)
  const verified = await fangyuan(['audit', 'verify', '--data', data])
  expect([verified.stderr, verified.stdout]).toEqual([
    '',
    expect.stringContaining('都与写入时一致'),
  ])
})
