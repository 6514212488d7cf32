import { writeFileSync } from 'node:fs'
import type { Terminal } from '../../src/cli/exit.ts'
import { openApp } from '../../src/cli/open-app.ts'
import { openStore } from '../../src/runtime/open-store.ts'
import { blankAccount } from '../../src/runtime/people/accounts.ts'
import { openPeople } from '../../src/runtime/people/people.ts'
import { createToken } from '../../src/runtime/people/tokens.ts'
import { clock } from '../../src/runtime/records/run.ts'
import { appFolder, type Place } from './process.ts'

export const password = '江水日夜流不尽2026'

/** Makes accounts in the database, each with the password, and gives their tokens; the first place has the key. */
export async function accountsIn(place: Place, count: number): Promise<readonly string[]> {
  writeFileSync(`${place.data}.key`, '0'.repeat(64), { mode: 0o600 })
  const app = await openApp(appFolder, place.data, silent)
  const store = await openStore(app, place)
  try {
    const people = openPeople({ store, clock, application: app.application })
    const hashed = await people.passwords.hash(password)
    const tokens: string[] = []
    for (let index = 0; index < count; index++) {
      const { now } = clock()
      const id = loginOf(index)
      const account = blankAccount(id, { login: id, name: `第${index}人` }, now, hashed)
      await store.transaction((tx) => tx.putPaper('account', { ...account, passwordChanged: now }))
      const visitor = { account: id, name: account.name, address: null, duty: null, posts: [] }
      const made = await createToken(
        people,
        { ...visitor, readOnly: false },
        { label: '走访', scope: 'write', days: 1 },
      )
      if (made.kind !== 'done') throw new Error('no token')
      tokens.push(made.value.secret)
    }
    return tokens
  } finally {
    await store.close()
  }
}

export const loginOf = (index: number): string => `person-${index}`

const silent: Terminal = { language: 'zh', json: false, data: () => {}, say: () => {} }
