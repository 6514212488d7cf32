import { setTimeout as pause } from 'node:timers/promises'

/** Clients that create records one after the other, each again and again with its key until it is answered. */
export interface Load {
  /** Until so many more were acknowledged. */
  more(count: number): Promise<void>
  /** Milliseconds from a record's first request to its answer, at the longest since this was asked last. */
  longestGap(): number
  stop(): Promise<Answers>
}

export interface Answers {
  /** The record's id by its Idempotency-Key. */
  readonly ids: ReadonlyMap<string, string>
  /** How often the clients saw what but an answer. */
  readonly errors: ReadonlyMap<string, number>
}

/** A client for every token. */
export function startLoad(url: string, tokens: readonly string[]): Load {
  const ids = new Map<string, string>()
  const errors = new Map<string, number>()
  const waiting = new Set<() => void>()
  let gaps: number[] = []
  let isOver = false

  const clients = tokens.map(async (token, client) => {
    for (let index = 0; !isOver; index++) {
      const key = `${client}-${index}`
      const began = performance.now()
      ids.set(key, await created(url, token, key, (error) => count(errors, error)))
      gaps.push(performance.now() - began)
      for (const look of waiting) look()
    }
  })
  const everyClient = Promise.all(clients)
  const broken = everyClient.then((): never => {
    throw new Error('the clients are done')
  })
  broken.catch(() => undefined)

  return {
    more: (wanted) => {
      const goal = ids.size + wanted
      const reached = new Promise<void>((resolve) => {
        const look = (): void => {
          if (ids.size < goal) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
      })
      return Promise.race([reached, broken])
    },
    longestGap() {
      const longest = Math.max(0, ...gaps)
      gaps = []
      return longest
    },
    async stop() {
      isOver = true
      await everyClient
      return { ids, errors }
    },
  }
}

/** What the client with this key writes; of every fortieth a letter follows. */
export const recordOf = (key: string) => ({
  organisation: `第${key}号单位`,
  staff: 10,
  contracts: key.endsWith('7') && Number(key.at(-2)) % 4 === 0 ? 4 : 10,
})

async function created(
  url: string,
  token: string,
  key: string,
  onError: (error: string) => void,
): Promise<string> {
  for (;;) {
    const answer = await asked(url, token, key)
    if (answer.kind === 'created') return answer.id
    onError(answer.error)
    if (answer.kind === 'refused') throw new Error(`${key}: ${answer.error}`)
    await pause(10)
  }
}

type Answer =
  | { readonly kind: 'created'; readonly id: string }
  /** Nobody knows whether it was written. */
  | { readonly kind: 'broken' | 'refused'; readonly error: string }

async function asked(url: string, token: string, key: string): Promise<Answer> {
  try {
    const response = await fetch(`${url}/api/visit`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify(recordOf(key)),
    })
    const text = await response.text()
    if (response.status === 201) return { kind: 'created', id: JSON.parse(text).id }
    const kind = response.status >= 500 ? 'broken' : 'refused'
    return { kind, error: String(response.status) }
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: string } }
    return { kind: 'broken', error: cause?.code ?? String(error) }
  }
}

function count(errors: Map<string, number>, error: string): void {
  errors.set(error, (errors.get(error) ?? 0) + 1)
}
