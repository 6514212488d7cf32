import { setTimeout as pause } from 'node:timers/promises'

/** Somebody who signed in once and looks at the list again and again, wherever the proxy sends the request. */
export interface Reader {
  readonly cookie: string
  stop(): Promise<Looks>
}

export interface Looks {
  readonly pages: number
  /** Sent to sign in again, by a process that did not know the session. */
  readonly turnedAway: number
  readonly broken: number
}

export async function startReader(url: string, login: string, password: string): Promise<Reader> {
  const cookie = await signedIn(url, login, password)
  const looks = { pages: 0, turnedAway: 0, broken: 0 }
  let isOver = false
  const looking = (async () => {
    while (!isOver) {
      const status = await look(url, cookie)
      if (status === 200) looks.pages += 1
      else if (status !== null && status < 500) looks.turnedAway += 1
      else looks.broken += 1
      await pause(20)
    }
  })()
  return {
    cookie,
    async stop() {
      isOver = true
      await looking
      return looks
    },
  }
}

/** The status of the list's page; null: the connection broke. */
export async function look(url: string, cookie: string): Promise<number | null> {
  try {
    const headers = { Cookie: cookie, Accept: 'text/html' }
    const response = await fetch(`${url}/visit`, { headers, redirect: 'manual' })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  }
}

/** Gives the cookie that stands for the session. */
export async function signedIn(url: string, login: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/login`, {
    method: 'POST',
    headers: { Origin: url, Accept: 'text/html' },
    body: new URLSearchParams({ login, password, next: '/visit' }),
    redirect: 'manual',
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  if (answer.status !== 303 || cookies.length === 0) {
    throw new Error(`not signed in: ${answer.status} ${await answer.text()}`)
  }
  return cookies.join('; ')
}

/** By every process itself, not through the proxy. */
export async function isKnownTo(ports: readonly number[], cookie: string): Promise<boolean> {
  const answers = await Promise.all(ports.map((port) => look(`http://127.0.0.1:${port}`, cookie)))
  return answers.every((status) => status === 200)
}

/** Signed out at one of them, it is nobody's any more. */
export async function isForgottenBy(
  url: string,
  ports: readonly number[],
  cookie: string,
): Promise<boolean> {
  const page = await fetch(`${url}/visit`, { headers: { Cookie: cookie, Accept: 'text/html' } })
  const csrf = /name="@csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const set = page.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
  const answer = await fetch(`${url}/logout`, {
    method: 'POST',
    headers: { Origin: url, Accept: 'text/html', Cookie: [cookie, ...set].join('; ') },
    body: new URLSearchParams({ '@csrf': csrf }),
    redirect: 'manual',
  })
  if (answer.status !== 303) return false
  const answers = await Promise.all(ports.map((port) => look(`http://127.0.0.1:${port}`, cookie)))
  return answers.every((status) => status === 303)
}
