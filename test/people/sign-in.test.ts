import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { disableAccount } from '../../src/runtime/people/accounts.ts'
import { newCodeSecret } from '../../src/runtime/people/one-time-codes.ts'
import { openPasswords } from '../../src/runtime/people/passwords.ts'
import { openPeople } from '../../src/runtime/people/people.ts'
import { idOfSecret, isAlive } from '../../src/runtime/people/sessions.ts'
import { signIn } from '../../src/runtime/people/sign-in.ts'
import { knownBySession } from '../../src/runtime/people/visitor.ts'
import { codes, good, itself, openOffice, quick } from './office.ts'

test('signing in gives a secret of 256 bits, of which only the hash is kept', async () => {
  const office = openOffice()
  await office.add('li')
  const { secret, account } = await office.enter('li')
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(account.login).toBe('li')
  const changes = await office.store.changes(0, 100)
  expect(JSON.stringify(changes)).not.toContain(secret)
  expect(await office.store.paper('session', idOfSecret(secret))).toMatchObject({
    account: 'id of li',
    address: '10.0.0.1',
    browser: 'Test/1',
  })
  expect(changes.at(-1)).toMatchObject({
    action: 'login',
    by: { account: 'id of li', name: 'li 同志', address: '10.0.0.1' },
  })
})

test.each([['LI'], ['ｌｉ'], ['  li '], ['Lｉ']])('the login may be typed %j', async (login) => {
  const office = openOffice()
  await office.add('li')
  expect(codes(await office.tryIn(login))).toEqual(['done'])
})

test('whatever is wrong, one thing is said', async () => {
  const office = openOffice()
  await office.add('li')
  await office.add('gone', { disabled: '2026-01-01T00:00:00.000Z' })
  await office.add('none', { password: null })
  await office.add('coded', { totp: { secret: newCodeSecret(), lastStep: 0 } })
  const answers = [
    await office.tryIn('li', 'wrong'),
    await office.tryIn('nobody', good),
    await office.tryIn('gone', good),
    await office.tryIn('none', good),
    await office.tryIn('none', ''),
    await office.tryIn('coded', good),
    await office.tryIn('coded', good, { code: '000000' }),
  ]
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toEqual({
    kind: 'refused',
    refusals: [{ code: 'sign-in', params: { failures: '5', minutes: '10' } }],
  })
  expect(await office.store.papers('session', {})).toEqual([])
})

test('a failure is kept, and not what was typed', async () => {
  const office = openOffice()
  await office.add('li')
  await office.tryIn('My-Secret-77', 'whatever-88')
  await office.tryIn('li', 'whatever-88')
  const changes = await office.store.changes(1, 100)
  expect(changes.map(({ action, by, kind }) => [action, by.account, by.name, kind])).toEqual([
    ['login-failed', null, '?', '@attempts'],
    ['login-failed', null, 'li 同志', '@attempts'],
  ])
  expect(JSON.stringify(changes)).not.toMatch(/My-Secret|my-secret|whatever/)
})

test('a weak hash is made anew at the next sign-in', async () => {
  const office = openOffice()
  await office.add('li')
  const { store, clock, application } = office.people
  const passwords = openPasswords({ ...quick, memory: 128 })
  const people = openPeople({ store, clock, application, passwords })
  const asked = { login: 'li', password: good, code: '', former: null, address: 'x', browser: '' }
  expect(codes(await signIn(people, asked))).toEqual(['done'])
  const account = await store.paper('account', 'id of li')
  expect(account?.password).toContain('$m=128,t=1,p=1$')
  expect(account?.passwordChanged).toBe(clock().now)
  expect(account?.formerPasswords).toEqual([])
  expect(codes(await signIn(people, asked))).toEqual(['done'])
  expect((await store.paper('account', 'id of li'))?.version).toBe(account?.version)
})

test('a code counts once, and half a minute early or late', async () => {
  const office = openOffice()
  const secret = newCodeSecret()
  await office.add('li', { totp: { secret, lastStep: 0 } })
  const codeAt = (seconds: number) =>
    new TOTP({ secret }).generate({
      timestamp: Date.parse(office.people.clock().now) + seconds * 1000,
    })
  const spaced = codeAt(0).replace(/^(...)/, '$1 ')
  expect(codes(await office.tryIn('li', good, { code: codeAt(-60) }))).toEqual(['sign-in'])
  expect(codes(await office.tryIn('li', good, { code: spaced }))).toEqual(['done'])
  expect(codes(await office.tryIn('li', good, { code: codeAt(0) }))).toEqual(['sign-in'])
  expect(codes(await office.tryIn('li', good, { code: codeAt(-30) }))).toEqual(['sign-in'])
  expect(codes(await office.tryIn('li', good, { code: codeAt(30) }))).toEqual(['done'])
  office.pass({ seconds: 30 })
  expect(codes(await office.tryIn('li', good, { code: codeAt(0) }))).toEqual(['sign-in'])
  office.pass({ seconds: 30 })
  expect(codes(await office.tryIn('li', good, { code: codeAt(0) }))).toEqual(['done'])
})

test('one code typed twice at once lets one in', async () => {
  const office = openOffice()
  const secret = newCodeSecret()
  await office.add('li', { totp: { secret, lastStep: 0 } })
  const code = new TOTP({ secret }).generate({ timestamp: Date.parse(office.people.clock().now) })
  const answers = await Promise.all(
    ['1', '2', '3'].map((address) => office.tryIn('li', good, { code, address })),
  )
  expect(answers.flatMap(codes).sort()).toEqual(['done', 'sign-in', 'sign-in'])
})

test('a browser that signs in again has one session', async () => {
  const office = openOffice()
  await office.add('li')
  await office.add('wang')
  const first = await office.enter('li')
  const second = await office.enter('wang', { former: first.secret })
  expect(await knownBySession(office.people, first.secret, '')).toBeNull()
  expect((await knownBySession(office.people, second.secret, ''))?.account.login).toBe('wang')
})

test('an account that is disabled while its password is compared does not get in', async () => {
  const office = openOffice()
  await office.add('li')
  const [answer] = await Promise.all([
    office.tryIn('li'),
    disableAccount(office.people, itself, { id: 'id of li' }),
  ])
  expect(codes(answer)).toEqual(['sign-in'])
})

test('a session ends after half an hour without use, and after eight hours', () => {
  const office = openOffice()
  const at = (minutes: number) => new Date(Date.parse('2026-11-22T00:00Z') + minutes * 60_000)
  const alive = (created: number, seen: number, now: number): boolean =>
    isAlive(
      {
        id: '',
        account: '',
        address: '',
        browser: '',
        created: at(created).toISOString(),
        seen: at(seen).toISOString(),
      },
      at(now).toISOString(),
      office.people.settings,
    )
  expect(alive(0, 0, 29.99)).toBe(true)
  expect(alive(0, 0, 30)).toBe(false)
  expect(alive(0, 470, 479.99)).toBe(true)
  expect(alive(0, 470, 480)).toBe(false)
})
