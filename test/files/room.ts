import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import {
  type FileSettings,
  type Files,
  openFiles,
  usualFiles,
} from '../../src/runtime/files/files.ts'
import type { StoredFile } from '../../src/runtime/files/model.ts'
import { errorHandler } from '../../src/runtime/http/errors.ts'
import { filesRouter } from '../../src/runtime/http/files.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import type { Clock } from '../../src/runtime/records/run.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'

export const clock: Clock = () => ({ today: '2026-11-22', now: '2026-11-22T06:30:00.000Z' })

export const visitor = (account: string | null, more: Partial<Visitor> = {}): Visitor => ({
  account,
  name: account ?? 'server',
  address: '10.0.0.7',
  duty: null,
  posts: [],
  readOnly: false,
  ...more,
})

export interface Room {
  readonly url: string
  readonly data: string
  readonly store: Store
  readonly files: Files
  /** Every error that was logged. */
  readonly logged: readonly unknown[]
  /** To whom which file went out. */
  readonly handed: readonly (readonly [account: string | null, file: string])[]
  /** Names below `files`, folders left out. */
  onDisk(): Promise<readonly string[]>
  stop(): Promise<void>
}

/** The files of a data folder of their own, served; who asks says so in `X-Account`. */
export async function openRoom(settings: Partial<FileSettings> = {}): Promise<Room> {
  const data = await mkdtemp(join(tmpdir(), 'fangyuan-files-'))
  const store = memoryStore()
  const files = openFiles(store, data, clock, { ...usualFiles, ...settings })
  const logged: unknown[] = []
  const handed: (readonly [string | null, string])[] = []
  const app = express()
  const router = filesRouter({
    files,
    visitorOf: (req) =>
      visitor(req.get('X-Account') ?? 'a', {
        duty: req.get('X-Account') === 'admin' ? 'system' : null,
        readOnly: req.get('X-Account') === 'reader',
      }),
    mayRead: async ({ account }, { holder }) => account === holder?.record,
    handOut: async (who, { id }) => {
      handed.push([who.account, id])
    },
  })
  app.use('/api/files', router)
  app.use(errorHandler((error) => logged.push(error)))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    data,
    store,
    files,
    logged,
    handed,
    onDisk: async () => {
      const found = await readdir(join(data, 'files'), { recursive: true, withFileTypes: true })
      return found.filter((entry) => entry.isFile()).map(({ name }) => name)
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await store.close()
      await rm(data, { recursive: true })
    },
  }
}

export interface Sent {
  readonly status: number
  readonly headers: Headers
  readonly body: Partial<StoredFile> & { readonly type?: string; readonly detail?: string }
}

/** Sends a file as a browser's form does. */
export async function send(
  { url }: Room,
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  const body = new FormData()
  body.append('file', new Blob([content]), name)
  return answered(await fetch(`${url}api/files`, { method: 'POST', body, headers }))
}

export const answered = async (response: Response): Promise<Sent> => ({
  status: response.status,
  headers: response.headers,
  body: await response.json(),
})

/** The paper of a file that must be taken. */
export async function kept(room: Room, name: string, content: Uint8Array<ArrayBuffer>) {
  const { body } = await send(room, name, content)
  const file = await room.files.find(body.id ?? '')
  if (file === null) throw new Error(JSON.stringify(body))
  return file
}
