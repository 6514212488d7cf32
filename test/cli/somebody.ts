import { writeFileSync } from 'node:fs'
import { blankAccount } from '../../src/runtime/people/accounts.ts'
import { openPeople } from '../../src/runtime/people/people.ts'
import { createToken } from '../../src/runtime/people/tokens.ts'
import { clock } from '../../src/runtime/records/run.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'

/** Makes a data folder with an account, of an app without roles, and gives the header that stands for it. */
export async function somebodyIn(data: string): Promise<{ readonly Authorization: string }> {
  writeFileSync(`${data}.key`, '0'.repeat(64))
  const store = await openLowdbStore(data)
  const people = openPeople({ store, clock, application: { roles: [], options: [] } })
  const account = blankAccount('a1', { login: 'li', name: '李四' }, clock().now, null)
  await store.transaction((tx) => tx.putPaper('account', account))
  const visitor = {
    account: 'a1',
    name: '李四',
    address: null,
    duty: null,
    posts: [],
    readOnly: false,
  }
  const made = await createToken(people, visitor, { label: '测试', scope: 'write', days: 1 })
  await store.close()
  if (made.kind !== 'done') throw new Error('no token')
  return { Authorization: `Bearer ${made.value.secret}` }
}

/** Enters a demonstration as its first account, and gives the header that stands for it. */
export async function enterDemo(url: string): Promise<{ readonly Cookie: string }> {
  const entered = await fetch(new URL('/login/demonstration', url), {
    method: 'POST',
    headers: { Origin: new URL(url).origin, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ id: 'demonstration-1', next: '/' }),
    redirect: 'manual',
  })
  const cookies = entered.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return { Cookie: cookies.join('; ') }
}
