import { expect, test } from 'vitest'
import { disableAccount, setPosts } from '../../src/runtime/people/accounts.ts'
import { endDelegation, type Lending, lend } from '../../src/runtime/people/delegations.ts'
import { bearerIn, createToken, revokeToken } from '../../src/runtime/people/tokens.ts'
import { knownByToken } from '../../src/runtime/people/visitor.ts'
import {
  chief,
  clerk,
  codes,
  itself,
  type Office,
  openOffice,
  value,
  withDuty,
  withPosts,
} from './office.ts'

const staffed = async (): Promise<Office> => {
  const office = openOffice()
  await office.add('li', withPosts(chief, clerk))
  await office.add('wang', withPosts(clerk))
  await office.add('zhao')
  await office.add('safe', withDuty('security'))
  return office
}

const wish: Lending = {
  to: 'WANG',
  roles: ['chief'],
  begins: '2026-11-23',
  ends: '2026-11-24',
  reason: '出差',
}

const lendBy = async (office: Office, who: string, more: Partial<Lending> = {}) =>
  lend(office.people, await office.visitor(`id of ${who}`), { ...wish, ...more })

const postsOf = async (office: Office, who: string) =>
  (await office.visitor(`id of ${who}`)).posts.map(({ role, for: lender }) => [role, lender])

test('posts are lent from the first day to the last', async () => {
  const office = await staffed()
  value(await lendBy(office, 'li'))
  const own = [['clerk', null]]
  const lent = [...own, ['chief', 'id of li']]
  expect(await postsOf(office, 'wang')).toEqual(own)
  // It is nine in the morning in Shanghai: fifteen hours to midnight.
  office.pass({ minutes: 15 * 60 })
  expect(await postsOf(office, 'wang')).toEqual(lent)
  office.pass({ minutes: 48 * 60 - 1 })
  expect(await postsOf(office, 'wang')).toEqual(lent)
  office.pass({ minutes: 1 })
  expect(await postsOf(office, 'wang')).toEqual(own)
})

test('what was lent is not lent on', async () => {
  const office = await staffed()
  value(await lendBy(office, 'li', { begins: '2026-11-22' }))
  expect(codes(await lendBy(office, 'wang', { to: 'zhao' }))).toEqual(['lend-roles'])
  expect(codes(await lendBy(office, 'wang', { to: 'zhao', roles: ['clerk'] }))).toEqual(['done'])
})

test.each<[Partial<Lending>, string]>([
  [{ to: 'li' }, 'lend-to'],
  [{ to: 'safe' }, 'lend-to'],
  [{ to: 'nobody' }, 'lend-to'],
  [{ roles: [] }, 'lend-roles'],
  [{ roles: ['chief', 'mayor'] }, 'lend-roles'],
  [{ begins: '2026-11-21' }, 'lend-days'],
  [{ ends: '2026-11-22' }, 'lend-days'],
  [{ ends: '2027-11-25' }, 'lend-days'],
  [{ ends: '2026-11-31' }, 'lend-days'],
  [{ ends: '' }, 'lend-days'],
  [{ reason: ' ' }, 'lend-reason'],
])('%j is refused: %s', async (more, code) => {
  expect(codes(await lendBy(await staffed(), 'li', more))).toEqual([code])
})

test('either side ends it, or security; nobody else', async () => {
  for (const [who, expected] of [
    ['li', 'done'],
    ['wang', 'done'],
    ['safe', 'done'],
    ['zhao', 'lend-missing'],
  ] as const) {
    const office = await staffed()
    const { id } = value(await lendBy(office, 'li', { begins: '2026-11-22' }))
    const by = await office.visitor(`id of ${who}`)
    expect(codes(await endDelegation(office.people, by, id))).toEqual([expected])
    expect(await postsOf(office, 'wang')).toHaveLength(expected === 'done' ? 1 : 2)
    if (expected === 'done')
      expect(codes(await endDelegation(office.people, by, id))).toEqual(['lend-missing'])
  }
})

test('what the lender no longer holds, or is, is not lent', async () => {
  const office = await staffed()
  value(await lendBy(office, 'li', { begins: '2026-11-22' }))
  value(await setPosts(office.people, itself, { id: 'id of li', posts: [] }))
  expect(await postsOf(office, 'wang')).toEqual([['clerk', null]])
  const second = await staffed()
  value(await lendBy(second, 'li', { begins: '2026-11-22' }))
  value(await disableAccount(second.people, itself, { id: 'id of li' }))
  expect(await postsOf(second, 'wang')).toEqual([['clerk', null]])
})

const wanted = { label: '取数', scope: 'read', days: 30 } as const

test('a token is shown once and works until it expires', async () => {
  const office = await staffed()
  const visitor = await office.visitor('id of li')
  const { token, secret } = value(await createToken(office.people, visitor, wanted))
  expect(secret).toMatch(/^fy_[\w-]{43}$/)
  expect(token.prefix).toBe(secret.slice(0, 9))
  expect(JSON.stringify(await office.store.changes(0, 100))).not.toContain(secret)
  expect((await knownByToken(office.people, secret, ''))?.visitor).toMatchObject({
    account: 'id of li',
    readOnly: true,
  })
  office.pass({ days: 30, seconds: -1 })
  expect(await knownByToken(office.people, secret, '')).not.toBeNull()
  office.pass({ seconds: 1 })
  expect(await knownByToken(office.people, secret, '')).toBeNull()
})

test('a token is revoked by its owner, and is nothing without one', async () => {
  const office = await staffed()
  const li = await office.visitor('id of li')
  const make = async () =>
    value(await createToken(office.people, li, { ...wanted, scope: 'write' }))
  const [one, other] = [await make(), await make()]
  const zhao = await office.visitor('id of zhao')
  expect(codes(await revokeToken(office.people, zhao, one.token.id))).toEqual(['token-missing'])
  expect(codes(await revokeToken(office.people, li, one.token.id))).toEqual(['done'])
  expect(await knownByToken(office.people, one.secret, '')).toBeNull()
  expect((await knownByToken(office.people, other.secret, ''))?.visitor.readOnly).toBe(false)
  value(await disableAccount(office.people, itself, { id: 'id of li' }))
  expect(await knownByToken(office.people, other.secret, '')).toBeNull()
})

test.each([
  [{ label: ' ' }, 'token-label'],
  [{ days: 0 }, 'token-expires'],
  [{ days: 366 }, 'token-expires'],
  [{ days: 1.5 }, 'token-expires'],
  [{ days: Number.NaN }, 'token-expires'],
])('a token with %j is refused: %s', async (more, code) => {
  const office = await staffed()
  const li = await office.visitor('id of li')
  expect(codes(await createToken(office.people, li, { ...wanted, ...more }))).toEqual([code])
  const safe = await office.visitor('id of safe')
  expect(codes(await createToken(office.people, safe, wanted))).toEqual(['token-disallowed'])
})

test.each([
  ['Bearer fy_abc', 'fy_abc'],
  ['bearer  fy_abc ', 'fy_abc'],
  ['Basic fy_abc', null],
  ['Bearer', null],
  ['Bearer a b', null],
])('the header %j names %j', (header, token) => {
  expect(bearerIn(header)).toBe(token)
})
