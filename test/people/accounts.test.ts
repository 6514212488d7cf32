import { expect, test } from 'vitest'
import {
  type Aimed,
  createAccount,
  disableAccount,
  enableAccount,
  renameAccount,
  resetPassword,
  setDuty,
  setPosts,
} from '../../src/runtime/people/accounts.ts'
import type { Account, Duty } from '../../src/runtime/people/model.ts'
import { isPasswordDue } from '../../src/runtime/people/new-password.ts'
import { changePassword } from '../../src/runtime/people/own-account.ts'
import type { Outcome } from '../../src/runtime/people/people.ts'
import { withoutSecrets } from '../../src/runtime/people/secrets.ts'
import { endSession, keepSeen, sessions, signOut } from '../../src/runtime/people/sessions.ts'
import { duties, openSetup } from '../../src/runtime/people/setup.ts'
import { sweepPeople } from '../../src/runtime/people/sweep.ts'
import { knownBySession } from '../../src/runtime/people/visitor.ts'
import {
  chief,
  clerk,
  codes,
  good,
  itself,
  type Office,
  openOffice,
  value,
  withDuty,
  withPosts,
} from './office.ts'

const administered = async (): Promise<Office> => {
  const office = openOffice()
  for (const duty of duties) await office.add(duty, withDuty(duty))
  await office.add('li')
  return office
}

const as = (office: Office, duty: Duty) => office.visitor(`id of ${duty}`)

test('an account begins with a password that is shown once and must be changed', async () => {
  const office = await administered()
  const made = await createAccount(office.people, await as(office, 'system'), {
    login: ' Zhou.Min ',
    name: '周敏',
  })
  const { account, password } = value(made)
  expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  expect(account).toMatchObject({ login: 'Zhou.Min', key: 'zhou.min', version: 1, posts: [] })
  expect(codes(await office.tryIn('zhou.min', password))).toEqual(['done'])
  expect(isPasswordDue(office.people, account)).toBe(true)
  expect(JSON.stringify(await office.store.changes(0, 100))).not.toContain(password)
})

test.each([
  ['LI', '李', ['login-taken']],
  ['ｌｉ', '李', ['login-taken']],
  ['l i', '李', ['login-unfit']],
  ['x', '李', ['login-unfit']],
  ['<b>x</b>', '李', ['login-unfit']],
  ['x\u202ey', '李', ['login-unfit']],
  ['new', ' ', ['name-unfit']],
  ['new', '李\u202e明', ['name-unfit']],
])('the login %j with the name %j: %j', async (login, name, expected) => {
  const office = await administered()
  const outcome = await createAccount(office.people, itself, { login, name })
  expect(codes(outcome)).toEqual(expected)
})

test('of two accounts made at once with one login there is one', async () => {
  const office = await administered()
  const both = await Promise.all(
    ['zhou', 'ZHOU'].map((login) => createAccount(office.people, itself, { login, name: '周' })),
  )
  expect(both.flatMap(codes).sort()).toEqual(['done', 'login-taken'])
})

type Work = (office: Office, as: Duty | null, aimed: Aimed) => Promise<Outcome<unknown>>

const visitorFor = (office: Office, duty: Duty | null) =>
  duty === null ? office.visitor('id of li') : as(office, duty)

const works: readonly [string, Duty, Work][] = [
  [
    'create',
    'system',
    async (o, d) => createAccount(o.people, await visitorFor(o, d), { login: 'zz', name: 'zz' }),
  ],
  [
    'rename',
    'system',
    async (o, d, a) =>
      renameAccount(o.people, await visitorFor(o, d), { ...a, login: 'zz', name: 'zz' }),
  ],
  ['disable', 'system', async (o, d, a) => disableAccount(o.people, await visitorFor(o, d), a)],
  ['enable', 'system', async (o, d, a) => enableAccount(o.people, await visitorFor(o, d), a)],
  ['reset', 'system', async (o, d, a) => resetPassword(o.people, await visitorFor(o, d), a)],
  [
    'posts',
    'security',
    async (o, d, a) => setPosts(o.people, await visitorFor(o, d), { ...a, posts: [] }),
  ],
  [
    'duty',
    'security',
    async (o, d, a) => setDuty(o.people, await visitorFor(o, d), { ...a, duty: 'audit' }),
  ],
]

test.each(works)('%s is for the %s administrator alone', async (_, duty, work) => {
  for (const who of [null, ...duties]) {
    const office = await administered()
    await office.add('wang')
    const expected = who === duty ? 'done' : 'not-allowed'
    expect(codes(await work(office, who, { id: 'id of wang' }))).toEqual([expected])
  }
})

test('the last administrator of a duty is neither disabled nor given another', async () => {
  const office = await administered()
  const off = (id: string) => disableAccount(office.people, itself, { id })
  expect(codes(await off('id of audit'))).toEqual(['last-of-duty'])
  expect(codes(await setDuty(office.people, itself, { id: 'id of audit', duty: null }))).toEqual([
    'last-of-duty',
  ])
  await office.add('audit2', withDuty('audit'))
  const both = await Promise.all([off('id of audit'), off('id of audit2')])
  expect(both.map(codes)).toEqual([['done'], ['last-of-duty']])
})

test('nobody changes their own posts or duty, or disables themselves', async () => {
  const office = await administered()
  await office.add('security2', withDuty('security'))
  await office.add('system2', withDuty('system'))
  const security = await as(office, 'security')
  const own = { id: 'id of security' }
  expect(codes(await setDuty(office.people, security, { ...own, duty: 'audit' }))).toEqual([
    'own-account',
  ])
  expect(codes(await setPosts(office.people, security, { ...own, posts: [] }))).toEqual([
    'own-account',
  ])
  expect(
    codes(await disableAccount(office.people, await as(office, 'system'), { id: 'id of system' })),
  ).toEqual(['own-account'])
})

test('an administrator’s password is reset by the server itself only', async () => {
  const office = await administered()
  const system = await as(office, 'system')
  expect(codes(await resetPassword(office.people, system, { id: 'id of security' }))).toEqual([
    'duty-reset',
  ])
  const { password } = value(await resetPassword(office.people, itself, { id: 'id of security' }))
  expect(codes(await office.tryIn('security', password))).toEqual(['done'])
  expect(codes(await office.tryIn('security', good))).toEqual(['sign-in'])
})

test('posts have all that their roles want to know', async () => {
  const office = await administered()
  const security = await as(office, 'security')
  const give = (role: string, ...attributes: [string, string][]) =>
    setPosts(office.people, security, {
      id: 'id of li',
      posts: [{ role, attributes: new Map(attributes) }],
    })
  expect(codes(await give('clerk'))).toEqual(['attribute-wrong'])
  expect(codes(await give('clerk', ['desk', '九号']))).toEqual(['attribute-wrong'])
  expect(codes(await give('clerk', ['desk', '2']))).toEqual(['attribute-wrong'])
  expect(codes(await give('nobody'))).toEqual(['role-unknown'])
  expect(codes(await give('__proto__'))).toEqual(['role-unknown'])
  const account = value(await give('clerk', ['desk', '1']))
  expect(account.posts).toEqual([clerk])
})

test('duties and posts exclude each other', async () => {
  const office = await administered()
  await office.add('wang', withPosts(chief))
  const duty = await setDuty(office.people, itself, { id: 'id of wang', duty: 'audit' })
  const posts = await setPosts(office.people, itself, {
    id: 'id of audit',
    posts: [{ role: 'chief', attributes: new Map() }],
  })
  expect([codes(duty), codes(posts)]).toEqual([['duty-posts'], ['duty-posts']])
})

test.each<[string, (office: Office, account: Account) => Promise<Outcome<unknown>>]>([
  ['disabled', ({ people }, { id }) => disableAccount(people, itself, { id })],
  ['given posts', ({ people }, { id }) => setPosts(people, itself, { id, posts: [] })],
  ['given a duty', ({ people }, { id }) => setDuty(people, itself, { id, duty: 'audit' })],
  ['reset', ({ people }, { id }) => resetPassword(people, itself, { id })],
])('an account that is %s is signed out everywhere at once', async (_, work) => {
  const office = await administered()
  const account = await office.add('wang')
  const { secret } = await office.enter('wang')
  const other = await office.enter('li')
  value(await work(office, account))
  expect(await knownBySession(office.people, secret, '')).toBeNull()
  expect(await knownBySession(office.people, other.secret, '')).not.toBeNull()
})

test('a change of what somebody else just changed is refused', async () => {
  const office = await administered()
  const change = (version: number) =>
    renameAccount(office.people, itself, { id: 'id of li', version, login: 'li', name: '李' })
  const both = await Promise.all([change(1), change(1)])
  expect(both.flatMap(codes)).toEqual(['done', 'account-changed'])
})

test('a new password ends all other sessions and gives this one a new secret', async () => {
  const office = await administered()
  const [here, there] = [await office.enter('li'), await office.enter('li')]
  const known = await knownBySession(office.people, here.secret, '10.0.0.1')
  if (known === null) return expect.fail()
  const own = { ...known, secret: here.secret, address: '10.0.0.1', browser: 'Test/1' }
  const change = (present: string, password: string, again = password) =>
    changePassword(office.people, own, { present, password, again })
  expect(codes(await change('wrong', 'Cherry-43-tree'))).toEqual(['password-wrong'])
  expect(codes(await change(good, 'Cherry-43-tree', 'Cherry-43-Tree'))).toEqual(['password-twice'])
  expect(codes(await change(good, good))).toEqual(['password-former'])
  const { secret } = value(await change(good, 'Cherry-43-tree'))
  expect(await sessions(office.people, 'id of li')).toHaveLength(1)
  for (const old of [here, there])
    expect(await knownBySession(office.people, old.secret, '')).toBeNull()
  expect(await knownBySession(office.people, secret, '')).not.toBeNull()
})

test('the present password cannot be guessed from a browser left open', async () => {
  const office = await administered()
  const { secret } = await office.enter('li')
  const known = await knownBySession(office.people, secret, '10.0.0.1')
  if (known === null) return expect.fail()
  const own = { ...known, secret, address: '10.0.0.1', browser: '' }
  const password = 'Cherry-43-tree'
  const guess = async (present: string) =>
    codes(await changePassword(office.people, own, { present, password, again: password }))
  // At once, and then the right one: which of them is checked first is up to the threads.
  const guesses = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(guess))
  expect([...guesses, await guess(good)]).toEqual(Array(6).fill(['password-wrong']))
  office.pass({ minutes: 10 })
  expect(await guess(good)).toEqual(['done'])
})

test('what the past says of people holds no hash, secret or token', async () => {
  const office = await administered()
  await office.add('wang', { totp: { secret: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', lastStep: 0 } })
  await office.enter('li')
  const shown = (await office.store.changes(0, 100)).map(withoutSecrets)
  expect(shown.find(({ id }) => id === 'id of wang')?.after).toMatchObject({
    login: 'wang',
    password: true,
    formerPasswords: 0,
    totp: true,
  })
  expect(JSON.stringify(shown)).not.toMatch(/argon2id|ABCDEFG/)
})

test('none of the last five passwords is taken again; the sixth is', async () => {
  const office = await administered()
  let present = good
  const set = async (password: string) => {
    const { secret } = value(await office.tryIn('li', present))
    const known = await knownBySession(office.people, secret, '')
    if (known === null) return expect.fail()
    const own = { ...known, secret, address: '', browser: '' }
    const outcome = await changePassword(office.people, own, { present, password, again: password })
    if (outcome.kind === 'done') present = password
    return codes(outcome)
  }
  for (const number of [1, 2, 3, 4, 5]) expect(await set(`Cherry-tree-${number}`)).toEqual(['done'])
  expect(await set(good)).toEqual(['password-former'])
  expect(await set('Cherry-tree-1')).toEqual(['password-former'])
  expect(await set('Cherry-tree-6')).toEqual(['done'])
  expect(await set(good)).toEqual(['done'])
})

test('a password is due after ninety days, unless the bureau says otherwise', async () => {
  for (const [days, expected] of [
    [90, true],
    [0, false],
  ] as const) {
    const office = openOffice({ passwordDays: days })
    const account = await office.add('li')
    office.pass({ days: 89 })
    expect(isPasswordDue(office.people, account)).toBe(false)
    office.pass({ days: 1 })
    expect(isPasswordDue(office.people, account)).toBe(expected)
  }
})

test('sessions are listed; one’s own are ended, and by security anybody’s', async () => {
  const office = await administered()
  await office.add('wang')
  await office.enter('li')
  await office.enter('wang')
  const [session] = await sessions(office.people, 'id of wang')
  if (session === undefined) return expect.fail()
  const end = async (id: string) => endSession(office.people, await office.visitor(id), session.id)
  expect(codes(await end('id of li'))).toEqual(['session-missing'])
  expect(codes(await end('id of system'))).toEqual(['session-missing'])
  expect(codes(await end('id of security'))).toEqual(['done'])
  expect((await sessions(office.people)).map(({ account }) => account)).toEqual(['id of li'])
  const [own] = await sessions(office.people, 'id of li')
  await signOut(office.people, await office.visitor('id of li'), own?.id ?? '')
  expect(await sessions(office.people)).toEqual([])
  const [last] = (await office.store.changes(0, 100)).slice(-1)
  expect(last).toMatchObject({ action: 'logout', by: { account: 'id of li' } })
})

test('that a session is used is written every five minutes at most, once', async () => {
  const office = await administered()
  const { secret } = await office.enter('li')
  const use = async () => {
    const known = await knownBySession(office.people, secret, '')
    if (known === null || !('session' in known.by)) return expect.fail()
    await keepSeen(office.people, known.by.session, known.visitor)
  }
  const before = (await office.store.head()).number
  office.pass({ minutes: 4, seconds: 59 })
  await use()
  expect((await office.store.head()).number).toBe(before)
  office.pass({ seconds: 1 })
  await Promise.all([use(), use(), use()])
  expect((await office.store.head()).number).toBe(before + 1)
  for (let minute = 0; minute < 470; minute += 10) {
    office.pass({ minutes: 10 })
    await use()
  }
  office.pass({ minutes: 10 })
  expect(await knownBySession(office.people, secret, '')).toBeNull()
})

test('the setup link makes three administrators, once', async () => {
  const office = openOffice()
  const setup = await openSetup(office.people)
  const key = setup.key ?? ''
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  const administrators = duties.map((duty) => ({
    duty,
    login: `${duty}.one`,
    name: `${duty} 一`,
    password: good,
    again: good,
  }))
  const same = administrators.map((each) => ({ ...each, login: 'Same' }))
  expect(await setup.isOpen(`${key}x`)).toBe(false)
  expect(codes(await setup.begin('x', administrators, ''))).toEqual(['setup-over'])
  expect(codes(await setup.begin(key, same, ''))).toEqual(['setup-same'])
  const weak = administrators.map((each) => ({ ...each, password: 'Admin@123' }))
  expect(codes(await setup.begin(key, weak, ''))).toEqual(
    Array(3).fill(['password-known', 'password-twice']).flat(),
  )
  const other = await openSetup(office.people)
  expect(await setup.isOpen(other.key ?? '')).toBe(true)
  expect(JSON.stringify(await office.store.changes(0, 99))).not.toContain(key)
  const both = await Promise.all([
    other.begin(key, administrators, ''),
    setup.begin(other.key ?? '', administrators, ''),
  ])
  expect(both.flatMap(codes).sort()).toEqual(['done', 'setup-over'])
  expect(await setup.isOpen(key)).toBe(false)
  expect(await other.isOpen(other.key ?? '')).toBe(false)
  expect(await office.store.papers('setting', {})).toEqual([])
  expect((await office.store.papers('account', {})).map(({ duty }) => duty)).toEqual(duties)
  expect((await openSetup(office.people)).key).toBeNull()
  expect(codes(await office.tryIn('SYSTEM.one'))).toEqual(['done'])
})

test('what is over is swept away, and nothing else', async () => {
  const office = await administered()
  await office.enter('li')
  await office.tryIn('nobody', 'x')
  office.pass({ minutes: 29 })
  const { secret } = await office.enter('system')
  office.pass({ minutes: 1 })
  await sweepPeople(office.people)
  expect(await knownBySession(office.people, secret, '')).not.toBeNull()
  expect(await office.store.papers('session', {})).toHaveLength(1)
  expect((await office.store.papers('attempts', {})).map(({ subject }) => subject)).toEqual([
    'id of li',
    'id of system',
  ])
})
