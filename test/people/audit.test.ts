import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { actionNames } from '../../src/runtime/messages/actions.ts'
import { setDuty, setPosts } from '../../src/runtime/people/accounts.ts'
import { endDelegation, lend } from '../../src/runtime/people/delegations.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { changePassword } from '../../src/runtime/people/own-account.ts'
import { endSession, signOut } from '../../src/runtime/people/sessions.ts'
import { createToken, revokeToken } from '../../src/runtime/people/tokens.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { clock, garden, han, person, plotData, tenureData } from '../access/garden.ts'
import { root } from '../apps/apps.ts'
import { done } from '../done.ts'
import { good, type Office, openOffice, value, withDuty, withPosts } from './office.ts'

const made = await garden()
afterAll(made.remove)

let office: Office
let records: Records
let tenure: string
const head = { role: 'head', attributes: {} }
beforeEach(async () => {
  office = openOffice({}, made.app.application)
  await office.add('li', withPosts(head))
  await office.add('wu', withPosts(head))
  await office.add('safe', withDuty('security'))
  records = openRecords(made.app, office.store, clock)
  const plot = done(await records.create(made.plot, plotData(1, 'E')))
  const { photo: _, ...data } = tenureData(3, plot.id, han(1), 60)
  tenure = done(await records.create(made.tenure, data)).id
})

const li = () => office.visitor('id of li')
const safe = () => office.visitor('id of safe')
const session = async () => value(await office.tryIn('li')).account.id
const sessionId = async () => (await office.store.papers('session', {})).at(-1)?.id ?? ''
const own = async (visitor: Visitor) => {
  const { secret, account } = value(await office.tryIn('li'))
  return { visitor, account, secret, address: '10.0.0.1', browser: 'Test/1' }
}
const who = () => records.as(person('id of li', ['head']))
const all = { where: [], sort: { field: '@created', descending: false } }

/** What an auditor must find of each, by whom, and why where a reason was given. */
const acts: readonly (readonly [
  what: string,
  entry: readonly [action: string, by: string | null, reason?: string],
  act: () => Promise<unknown>,
])[] = [
  ['login', ['login', 'id of li'], () => session()],
  ['failed login', ['login-failed', null], () => office.tryIn('li', 'wrong')],
  [
    'lock-out',
    ['lock', null],
    async () => {
      for (let n = 0; n < 5; n++) await office.tryIn('li', 'wrong')
    },
  ],
  [
    'logout',
    ['logout', 'id of li'],
    async () => {
      await session()
      await signOut(office.people, await li(), await sessionId())
    },
  ],
  [
    'ending another’s session',
    ['end-session', 'id of safe'],
    async () => {
      await session()
      value(await endSession(office.people, await safe(), await sessionId()))
    },
  ],
  [
    'password change',
    ['password', 'id of li'],
    async () => {
      const given = { present: good, password: 'Cherry-43-tree', again: 'Cherry-43-tree' }
      value(await changePassword(office.people, await own(await li()), given))
    },
  ],
  [
    'a wrong present password',
    ['password-failed', 'id of li'],
    async () =>
      changePassword(office.people, await own(await li()), {
        ...{ present: 'x', password: 'y', again: 'y' },
      }),
  ],
  [
    'permission change: posts',
    ['set-posts', 'id of safe'],
    async () => value(await setPosts(office.people, await safe(), { id: 'id of li', posts: [] })),
  ],
  [
    'permission change: duty',
    ['set-duty', 'id of safe'],
    async () => {
      value(await setPosts(office.people, await safe(), { id: 'id of li', posts: [] }))
      value(await setDuty(office.people, await safe(), { id: 'id of li', duty: 'audit' }))
    },
  ],
  [
    'permission change: delegation',
    ['lend', 'id of li', '出差'],
    async () => value(await lend(office.people, await li(), lending())),
  ],
  [
    'permission change: end of a delegation',
    ['end-delegation', 'id of li'],
    async () => {
      const { id } = value(await lend(office.people, await li(), lending()))
      value(await endDelegation(office.people, await li(), id))
    },
  ],
  [
    'permission change: token',
    ['token', 'id of li'],
    async () => value(await createToken(office.people, await li(), wish)),
  ],
  [
    'permission change: end of a token',
    ['revoke-token', 'id of li'],
    async () => {
      const { token } = value(await createToken(office.people, await li(), wish))
      value(await revokeToken(office.people, await li(), token.id))
    },
  ],
  [
    'unmasking',
    ['unmask', 'id of li', '核对证件'],
    () => who().unmask(made.tenure, tenure, 'identity', '核对证件'),
  ],
  [
    'finding by a whole value',
    ['find', 'id of li'],
    () => who().findBy(made.tenure, 'identity', 'x'),
  ],
  ['export', ['export', 'id of li'], () => who().export(made.tenure, all)],
  [
    'download',
    ['download', 'id of li'],
    () => who().handOut({ kind: 'file', id: 'f1', of: { form: 'tenure', record: tenure } }),
  ],
  [
    'change',
    ['edit', null],
    async () => done(await records.patch(made.tenure, tenure, 1, { size: 9 })),
  ],
  ['move', ['move', null], async () => done(await records.move(made.tenure, tenure, 1, '已报'))],
  ['removal', ['remove', null], async () => done(await records.remove(made.tenure, tenure, 1))],
]

const wish = { label: '取数', scope: 'read', days: 1 } as const
const lending = () => {
  const { today } = office.people.clock()
  return { to: 'wu', roles: ['head'], begins: today, ends: today, reason: '出差' }
}

test.each(acts)('%s leaves an entry', async (_, [action, by, reason = null], act) => {
  await act()
  const [entry, ...more] = await office.store.trail({ action }, null, 99)
  expect(entry).toMatchObject({ action, by: { account: by }, reason })
  expect(more.every(({ by: other }) => other.account === by)).toBe(true)
})

test('every entry that the program makes has a name in both languages', () => {
  const known = new Set(actionNames('zh').map(([action]) => action))
  const folder = join(root, 'src/runtime')
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /\baction: '([a-z-]+)'|\bactOf\(\w+, '([a-z-]+)'|^const action = '([a-z-]+)'/gm,
      ),
    ])
    .map(([, ...found]) => found.find((each) => each !== undefined) ?? '')
  expect(written.length).toBeGreaterThan(30)
  expect([...new Set(written)].filter((action) => !known.has(action))).toEqual([])
  for (const [action, name] of actionNames('en')) expect(name, action).not.toBe('')
})
