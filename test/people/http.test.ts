import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { TOTP } from 'otpauth'
import { afterEach, expect, test } from 'vitest'
import { listen } from '../../src/runtime/http/listen.ts'
import {
  demonstrationAccounts,
  demonstrationPeople,
  enterDemonstration,
} from '../../src/runtime/people/demonstration.ts'
import { everybodyIs } from '../../src/runtime/people/gate.ts'
import { createToken } from '../../src/runtime/people/tokens.ts'
import { visitorOf } from '../../src/runtime/people/visiting.ts'
import { record } from '../store/made.ts'
import { chief, clerk, codes, good, itself, value, withDuty, withPosts } from './office.ts'
import { type Browser, type Served, serve } from './server.ts'

let served: Served

afterEach(() => served.stop())

const signIn = async (browser: Browser, login: string, next = '/') =>
  browser.post('/login', { login, password: good, next })

test('who is not signed in is sent to sign in, and back', async () => {
  served = await serve()
  await served.office.add('li')
  const browser = served.browser()
  const away = await browser.get('/book?q=1&r=%E4%B8%AD')
  expect([away.status, away.location]).toEqual([
    303,
    '/login?next=%2Fbook%3Fq%3D1%26r%3D%25E4%25B8%25AD',
  ])
  const page = await browser.get(away.location ?? '')
  expect(page.status).toBe(200)
  expect(page.text).toContain(
    '<input type="hidden" name="next" value="/book?q&#x3D;1&amp;r&#x3D;%E4%B8%AD">',
  )
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  const back = await signIn(browser, 'li', '/book?q=1')
  expect([back.status, back.location]).toEqual([303, '/book?q=1'])
  expect(JSON.parse((await browser.get('/')).text)).toMatchObject({ account: 'id of li' })
})

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/.//evil.example/',
  '/%2e//evil.example/',
  '/x/..//evil.example/',
  'javascript:alert(1)',
  '/\n/evil.example',
  'book',
  '',
])('after signing in nobody is sent to %j', async (next) => {
  served = await serve()
  await served.office.add('li')
  expect((await signIn(served.browser(), 'li', next)).location).toBe('/')
})

test('a program is told with 401, whatever it sends as a token or cookie', async () => {
  served = await serve()
  const browser = served.browser()
  for (const headers of [
    {},
    { Authorization: 'Bearer fy_none' },
    { Authorization: 'Basic eDp5' },
    { Cookie: 'session-x=y' },
  ]) {
    const answer = await browser.get('/api/who', headers)
    expect([answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer'])
    expect(JSON.parse(answer.text).type).toBe('urn:fangyuan:problem:sign-in-needed')
  }
})

test('the cookie is for this server and no script', async () => {
  served = await serve()
  await served.office.add('li')
  const answer = await signIn(served.browser(), 'li')
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^session-[0-9a-f]{8}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
  ])
})

test('a wrong password says so, keeps the login and not the password', async () => {
  served = await serve()
  await served.office.add('li')
  const answer = await served.browser().post('/login', { login: '<li>', password: 'wrong-77' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('没有登录成功')
  expect(answer.text).toContain('value="&lt;li&gt;"')
  expect(answer.text).not.toContain('wrong-77')
  expect(answer.headers.getSetCookie()).toEqual([])
})

test('a pause is told with 429 and how long', async () => {
  served = await serve({ settings: { addressFailures: 1 } })
  const browser = served.browser()
  await browser.post('/login', { login: 'a', password: 'b' })
  const answer = await browser.post('/login', { login: 'a', password: 'b' })
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '2'])
})

test('forms from elsewhere are refused: wrong origin, none, no token, another session’s', async () => {
  served = await serve()
  await served.office.add('li')
  await served.office.add('wang')
  const [li, wang] = [served.browser(), served.browser()]
  await signIn(li, 'li')
  await signIn(wang, 'wang')
  const tokenIn = async (browser: Browser) => JSON.parse((await browser.get('/')).text).csrf
  const [own, others] = [await tokenIn(li), await tokenIn(wang)]
  const genuine = async (token: string, headers?: Record<string, string>) =>
    JSON.parse((await li.post('/form', { '@csrf': token }, headers)).text).genuine
  expect(await genuine(own)).toBe(true)
  expect(await genuine('', { 'X-CSRF-Token': own })).toBe(true)
  expect(await genuine(others)).toBe(false)
  expect(await genuine('')).toBe(false)
  expect(await genuine(own, { Origin: 'http://evil.example' })).toBe(false)
  expect(await genuine(own, { Origin: 'null' })).toBe(false)
  expect(await genuine(own, { 'Sec-Fetch-Site': 'cross-site' })).toBe(false)
  const refused = await li.post('/logout', { '@csrf': others })
  expect([refused.status, refused.text.includes('不是从本系统的页面发出的')]).toEqual([403, true])
  const login = await served
    .browser()
    .post('/login', { login: 'li', password: good }, { Origin: 'http://evil.example' })
  expect([login.status, login.headers.getSetCookie()]).toEqual([403, []])
})

test('a cookie changes nothing over the API from elsewhere', async () => {
  served = await serve()
  await served.office.add('li')
  const browser = served.browser()
  await signIn(browser, 'li')
  const from = async (origin: string) =>
    (await browser.post('/api/who', {}, { Origin: origin })).status
  expect([await from(served.url), await from('http://evil.example')]).toEqual([200, 403])
})

test('signing out ends the session, not only the cookie', async () => {
  served = await serve()
  await served.office.add('li')
  const browser = served.browser()
  await signIn(browser, 'li')
  await browser.get('/me')
  const kept = new Map(browser.cookies)
  const out = await browser.post('/logout', {})
  expect(out.location).toBe('/login?done=signed-out')
  for (const [name, secret] of kept) browser.cookies.set(name, secret)
  expect((await browser.get('/')).status).toBe(303)
})

test('a session is over when it was idle, and when its account is disabled', async () => {
  served = await serve()
  await served.office.add('li')
  const browser = served.browser()
  await signIn(browser, 'li')
  served.office.pass({ minutes: 29 })
  expect((await browser.get('/')).status).toBe(200)
  served.office.pass({ minutes: 29 })
  expect((await browser.get('/')).status).toBe(200)
  served.office.pass({ minutes: 30 })
  expect((await browser.get('/')).status).toBe(303)
})

test('the pages about people tell their methods', async () => {
  served = await serve()
  await served.office.add('li')
  const browser = served.browser()
  await signIn(browser, 'li')
  const ask = (method: string, path: string) =>
    fetch(served.url + path, {
      method,
      headers: {
        Accept: 'text/html',
        Cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
  for (const [path, allow] of [
    ['/login', 'GET, HEAD, POST'],
    ['/logout', 'POST'],
    ['/me', 'GET, HEAD'],
    ['/administration/accounts/new', 'GET, HEAD, POST'],
    ['/administration/accounts/x/unlock', 'POST'],
  ] as const) {
    const refused = await ask('DELETE', path)
    expect([path, refused.status, refused.headers.get('Allow')]).toEqual([path, 405, allow])
    expect(await refused.text()).toContain('<h1>这个网址不能这样用</h1>')
    expect((await ask('OPTIONS', path)).headers.get('Allow')).toBe(allow)
  }
})

test('a token is good for the API only, reads only where it says so, and mixes with no cookie', async () => {
  served = await serve()
  const { office } = served
  await office.add('li', withPosts(chief))
  await office.add('wang')
  const make = async (scope: 'read' | 'write') => {
    const made = await createToken(office.people, await office.visitor('id of li'), {
      label: 'x',
      scope,
      days: 1,
    })
    return { Authorization: `Bearer ${value(made).secret}` }
  }
  const [reads, writes] = [await make('read'), await make('write')]
  const browser = served.browser()
  await signIn(browser, 'wang')
  const seen = await browser.get('/api/who', reads)
  expect(JSON.parse(seen.text)).toMatchObject({
    account: 'id of li',
    readOnly: true,
    posts: [{ role: 'chief', for: null }],
  })
  const post = async (headers: Record<string, string>) =>
    (await browser.post('/api/who', {}, { ...headers, Origin: 'http://elsewhere.example' })).status
  expect([await post(reads), await post(writes)]).toEqual([403, 200])
  expect((await browser.get('/me', writes)).status).toBe(403)
  expect((await browser.get('/api/who', { Authorization: 'Bearer fy_x' })).status).toBe(401)
})

test('until a due password is changed nothing else is there', async () => {
  served = await serve()
  await served.office.add('li', { passwordChanged: null })
  const browser = served.browser()
  await signIn(browser, 'li')
  expect((await browser.get('/')).location).toBe('/me/password')
  expect((await browser.get('/me')).location).toBe('/me/password')
  expect((await browser.get('/api/who')).status).toBe(403)
  expect((await browser.get('/me/password')).text).toContain('请修改后继续')
  const before = new Map(browser.cookies)
  const wrong = await browser.post('/me/password', {
    present: good,
    password: 'short',
    again: 'short',
  })
  expect([wrong.status, wrong.text.includes('aria-invalid="true"')]).toEqual([422, true])
  const fields = { present: good, password: 'Cherry-43-tree', again: 'Cherry-43-tree' }
  const done = await browser.post('/me/password', fields)
  expect(done.location).toBe('/me?done=password-done')
  expect((await browser.get('/me?done=password-done')).text).toContain('密码已修改')
  for (const [name, secret] of before) browser.cookies.set(name, secret)
  expect((await browser.get('/')).status).toBe(303)
})

test('the setup link makes the first accounts and is then used up', async () => {
  served = await serve()
  const browser = served.browser()
  const key = served.mounted.setupKey ?? ''
  expect((await browser.get('/setup?key=x')).status).toBe(404)
  const page = await browser.get(`/setup?key=${key}`)
  expect(page.status).toBe(200)
  const fields: Record<string, string> = { key }
  for (const duty of ['system', 'security', 'audit']) {
    fields[`${duty}.login`] = `${duty}.a`
    fields[`${duty}.name`] = `${duty} 甲`
    fields[`${duty}.password`] = good
    fields[`${duty}.again`] = good
  }
  const wrong = await browser.post('/setup', { ...fields, 'audit.again': 'other' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('href="#audit.again"')
  expect((await browser.post('/setup', fields)).location).toBe('/login?done=setup-done')
  expect((await browser.post('/setup', fields)).status).toBe(404)
  expect((await browser.get(`/setup?key=${key}`)).status).toBe(404)
  expect((await signIn(browser, 'system.a')).location).toBe('/')
})

test('an administrator opens an account, another gives it posts', async () => {
  served = await serve()
  const { office } = served
  for (const duty of ['system', 'security'] as const) await office.add(duty, withDuty(duty))
  await office.add('li')
  const [system, security, li] = [served.browser(), served.browser(), served.browser()]
  await signIn(system, 'system')
  await signIn(security, 'security')
  await signIn(li, 'li')
  await li.get('/me')
  for (const path of [
    '/administration/accounts',
    '/administration/accounts/new',
    '/administration/sessions',
    '/administration/accounts/id%20of%20li',
  ])
    expect((await li.get(path)).status).toBe(403)
  await system.get('/administration/accounts/new')
  const made = await system.post('/administration/accounts/new', { login: 'zhou', name: '周<敏>' })
  const password = /<code>([a-z0-9-]{19})<\/code>/.exec(made.text)?.[1] ?? ''
  expect(made.text).toContain('周&lt;敏&gt;')
  const account = (await office.store.papers('account', { key: 'zhou' }))[0] ?? expect.fail()
  const at = `/administration/accounts/${account.id}`
  expect((await system.post(`${at}/posts`, { version: '1', role: 'chief' })).status).toBe(403)
  expect((await li.post(`${at}/posts`, { version: '1', role: 'chief' })).status).toBe(403)
  const page = await security.get(at)
  expect(page.text).toContain('id="role-clerk"')
  expect(page.text).not.toContain(`${at}/disable`)
  const half = await security.post(`${at}/posts`, { version: '1', role: ['clerk', 'chief'] })
  expect([half.status, half.text.includes('“窗口”的“柜台”没有填写或填写有误')]).toEqual([422, true])
  const fields = { version: '1', role: ['clerk', 'chief'], 'attribute.clerk.desk': '1' }
  expect((await security.post(`${at}/posts`, fields)).location).toBe(`${at}?done=account-saved`)
  expect((await office.store.paper('account', account.id))?.posts).toEqual([clerk, chief])
  expect((await security.post(`${at}/posts`, fields)).text).toContain('刚被别人改过')
  expect((await security.post(`${at}/nonsense`, {})).status).toBe(404)
  expect((await security.post(`${at}/__proto__`, {})).status).toBe(404)
  const zhou = served.browser()
  const next = await zhou.post('/login', { login: 'ZHOU', password, next: '/' })
  expect(next.location).toBe('/')
  expect((await zhou.get('/')).location).toBe('/me/password')
  const list = await security.get('/administration/sessions')
  expect(list.text).toContain('周&lt;敏&gt;')
})

test('who is locked is shown until when, and unlocked by the security administrator', async () => {
  served = await serve()
  const { office } = served
  await office.add('li')
  await office.add('safe', withDuty('security'))
  await office.add('sys', withDuty('system'))
  for (let failure = 0; failure < 5; failure += 1)
    await office.tryIn('li', 'wrong', { address: '10.0.0.7' })
  const until = '登录已锁定，到 2026年11月22日9时10分（从 10.0.0.7）'
  const system = served.browser()
  await signIn(system, 'sys')
  const seen = await system.get('/administration/accounts')
  expect(seen.text).toContain(until)
  expect(seen.text).not.toContain('/unlock"')

  const security = served.browser()
  await signIn(security, 'safe')
  expect((await security.get('/administration/accounts/id%20of%20li')).text).toContain(until)
  const accounts = await security.get('/administration/accounts')
  expect(accounts.text.match(/action="[^"]*\/unlock"/g)).toEqual([
    'action="/administration/accounts/id%20of%20li/unlock"',
  ])
  await security.post('/administration/accounts/id%20of%20li/unlock', { id: 'id of li' })
  expect((await security.get('/administration/accounts')).text).not.toContain('登录已锁定')
  expect(codes(await office.tryIn('li', good, { address: '10.0.0.7' }))).toEqual(['done'])
  const [unlocked] = await office.store.trail({ action: 'unlock-account' }, null, 1)
  expect(unlocked).toMatchObject({ by: { account: 'id of safe' }, id: 'id of li' })
})

test('a record is erased by two administrators', async () => {
  served = await serve()
  const { office } = served
  await office.add('safe', withDuty('security'))
  await office.add('sys', withDuty('system'))
  await office.add('li')
  await office.store.transaction((tx) => tx.put(record('b 1', { title: '某书' })))
  const at = '/administration/erasures'
  const [system, security, li] = [served.browser(), served.browser(), served.browser()]
  await signIn(system, 'sys')
  await signIn(security, 'safe')
  await signIn(li, 'li')
  expect((await li.get(at)).status).toBe(403)

  await system.get(at)
  const wrong = await system.post(at, { form: 'book', record: 'b2', reason: '<b>x' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('href="#record"')
  expect(wrong.text).toContain('value="&lt;b&gt;x"')
  const wish = { form: 'book', record: 'b 1', reason: '保存期限已满 <b>' }
  expect((await system.post(at, wish)).location).toBe(`${at}?done=erasure-asked-done`)
  expect((await system.get(at)).text).not.toContain('/confirm"')

  const asked = await security.get(at)
  expect(asked.text).toContain('理由：保存期限已满 &lt;b&gt;')
  const confirm = /action="([^"]*\/confirm)"/.exec(asked.text)?.[1] ?? ''
  expect((await li.post(confirm, {})).status).toBe(403)
  expect((await security.post(confirm, {})).location).toBe(`${at}?done=erasure-done`)
  expect(await office.store.get('book', 'b 1')).toBeNull()
  expect((await security.post(confirm, {})).text).toContain('已经办理')
  expect((await security.get(at)).text).toContain('已删除')
})

test('one’s own codes, tokens, delegations and sessions', async () => {
  served = await serve()
  const { office } = served
  await office.add('li', withPosts(chief, clerk))
  await office.add('wang')
  const [li, elsewhere] = [served.browser(), served.browser()]
  await signIn(li, 'li')
  await signIn(elsewhere, 'li')
  const me = await li.get('/me')
  expect(me.text).toContain('窗口 · 一号')
  const other = /name="id" value="([0-9a-f]{64})"/.exec(me.text)?.[1] ?? ''
  await li.post('/me/sessions/end', { id: other })
  expect((await elsewhere.get('/')).status).toBe(303)

  const codes = await li.get('/me/codes')
  const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(codes.text)?.[1] ?? ''
  expect(codes.text).toContain(`otpauth://totp/`)
  const wrong = await li.post('/me/codes', { secret, code: '12345' })
  expect([wrong.status, wrong.text.includes(secret)]).toEqual([422, true])
  const code = new TOTP({ secret }).generate({ timestamp: Date.parse(office.people.clock().now) })
  expect((await li.post('/me/codes', { secret, code })).location).toBe('/me?done=codes-on-done')
  expect((await signIn(served.browser(), 'li')).status).toBe(422)
  expect((await li.post('/me/codes/off', { present: 'wrong' })).status).toBe(422)
  expect((await li.post('/me/codes/off', { present: good })).location).toBe(
    '/me?done=codes-off-done',
  )

  const made = await li.post('/me/tokens', { label: '取数', scope: 'read', days: '30' })
  const token = /<code>(fy_[\w-]+)<\/code>/.exec(made.text)?.[1] ?? ''
  expect(
    (await served.browser().get('/api/who', { Authorization: `Bearer ${token}` })).status,
  ).toBe(200)
  const [paper] = await office.store.papers('token', {})
  await li.post('/me/tokens/revoke', { id: paper?.id ?? '' })
  expect(
    (await served.browser().get('/api/who', { Authorization: `Bearer ${token}` })).status,
  ).toBe(401)

  const wish = {
    to: 'wang',
    roles: ['chief'],
    begins: '2026-11-22',
    ends: '2026-11-30',
    reason: '出差',
  }
  const bad = await li.post('/me/delegations', { ...wish, ends: '2026-13-01' })
  expect([bad.status, bad.text.includes('起止日期有误')]).toEqual([422, true])
  expect((await li.post('/me/delegations', wish)).location).toBe('/me?done=delegation-made')
  const wang = served.browser()
  await signIn(wang, 'wang')
  expect((await wang.get('/me')).text).toContain('科长 (代理)')
  const [delegation] = await office.store.papers('delegation', {})
  await wang.post('/me/delegations/end', { id: delegation?.id ?? '' })
  expect((await office.visitor('id of wang')).posts).toEqual([])
})

test('a demonstration is entered without a password, and nothing else is', async () => {
  served = await serve({ demonstration: [] })
  expect(served.mounted.setupKey).toBeNull()
  const browser = served.browser()
  const page = await browser.get('/login')
  for (const name of ['窗口', '科长', '审计管理员'])
    expect(page.text).toContain(`>${name}</button>`)
  expect(
    (await browser.post('/login/demonstration', { id: 'demonstration-1', next: '/book' })).location,
  ).toBe('/book')
  expect(JSON.parse((await browser.get('/')).text)).toMatchObject({
    name: '窗口',
    posts: [{ role: 'clerk', attributes: { desk: '1' } }],
  })
  await served.office.add('li')
  const other = served.browser()
  await other.post('/login/demonstration', { id: 'id of li' })
  expect((await other.get('/')).status).toBe(303)
  expect((await other.post('/login', { login: 'demo-1', password: '' })).status).toBe(422)
})

test('a demonstration offers its own persons first, and the roles that none of them has', async () => {
  const person = {
    name: '周明',
    as: '窗口，二号',
    posts: [{ role: 'clerk', attributes: { desk: '2' } }],
  }
  const auditor = { name: '吴清', as: '审计', posts: [], duty: 'audit' as const }
  served = await serve({ demonstration: [person, auditor] })
  const browser = served.browser()
  const { text } = await browser.get('/login')
  const buttons = [...text.matchAll(/<button class="second">([^<]+)</g)].map(([, label]) => label)
  expect(buttons.slice(0, 2)).toEqual(['窗口，二号', '审计管理员'])
  expect(buttons).not.toContain('窗口')
  expect(buttons).toContain('科长')
  expect(buttons.filter((label) => label === '审计管理员')).toHaveLength(1)
  await browser.post('/login/demonstration', { id: 'demonstration-person-1' })
  expect(JSON.parse((await browser.get('/')).text)).toMatchObject({
    name: '周明',
    posts: [{ role: 'clerk', attributes: { desk: '2' } }],
  })
})

test('nothing is a demonstration without its mark, or with an account that has a password', async () => {
  served = await serve()
  const browser = served.browser()
  expect((await browser.get('/login')).text).not.toContain('演示')
  await browser.post('/login/demonstration', { id: 'demonstration-1' })
  expect((await browser.get('/')).status).toBe(303)
  await served.office.add('li')
  expect(await demonstrationAccounts(served.office.people, [])).toEqual([])
  expect(await served.office.store.papers('account', {})).toHaveLength(1)
})

test('of accounts without a password only those offered are entered, and none that has one', async () => {
  served = await serve({ demonstration: [] })
  const { office } = served
  await office.add('open', { password: null })
  await office.add('li')
  const browser = served.browser()
  await browser.post('/login/demonstration', { id: 'id of open' })
  expect((await browser.get('/')).status).toBe(303)
  const origin = { address: '', browser: '', former: null }
  expect(await enterDemonstration(office.people, 'id of li', origin)).toBeNull()
})

test('an app without people has one visitor for all', async () => {
  served = await serve()
  const app = express()
  app.use(everybodyIs(itself))
  app.get('/', (_req, res) => {
    res.json(visitorOf(res))
  })
  const { url, stop } = await listen(app, { port: 0 })
  expect(await (await fetch(url)).json()).toEqual(itself)
  await stop()
})

test('a folder is marked as a demonstration', async () => {
  served = await serve()
  const folder = await mkdtemp(join(tmpdir(), 'fangyuan-mark-'))
  expect(demonstrationPeople(folder)).toBeNull()
  writeFileSync(join(folder, 'demonstration.json'), '{}')
  expect(demonstrationPeople(folder)).toEqual([])
  await rm(folder, { recursive: true })
})

test('over HTTPS the cookies’ names bind them to this host, and the plain ones are not read', async () => {
  served = await serve()
  await served.office.add('li')
  const browser = served.browser()
  const tls = { 'X-Forwarded-Proto': 'https', Origin: served.url }
  const answer = await browser.post('/login', { login: 'li', password: good }, tls)
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-session-[0-9a-f]{8}=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ])
  expect((await browser.get('/me', tls)).headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-form-[0-9a-f]{8}=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ])
  expect((await browser.post('/logout', {}, tls)).location).toBe('/login?done=signed-out')
  await signIn(browser, 'li')
  expect((await browser.get('/')).status).toBe(200)
  expect((await browser.get('/', tls)).status).toBe(303)
})
