import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import type { AppParts } from '../../src/runtime/http/app.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { serverVisitor } from '../../src/runtime/people/server-visitor.ts'
import { admit } from '../../src/runtime/people/visiting.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { emitted } from '../apps/apps.ts'
import { type Client, served } from './client.ts'
import { library } from './fixture.ts'

export interface Library {
  readonly client: Client
  readonly store: Store
}

/** The library, served anew for each test; who asks says so in `X-Account`, otherwise it is the server itself. */
export function libraryServed(parts: Partial<AppParts> = {}): () => Library {
  let app: LoadedApplication
  let remove: () => void
  let open: Library
  beforeAll(async () => {
    ;({ app, remove } = await emitted(library))
  })
  afterAll(() => remove())
  beforeEach(async () => {
    const store = memoryStore()
    const gate: AppParts['gate'] = (req, res, next) => {
      admit(res, somebody(req.get('X-Account') ?? null), null)
      next()
    }
    open = { store, client: await served(app, store, { gate, ...parts }) }
  })
  afterEach(() => open.client.stop())
  return () => open
}

export const somebody = (account: string | null): Visitor => ({
  ...serverVisitor,
  account,
  name: account ?? serverVisitor.name,
})

export const reader = { card: 'A1', title: '张三' }
