import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import type { Application } from '../../src/model/index.ts'
import { type Files, openFiles, usualFiles } from '../../src/runtime/files/files.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { emitted } from '../apps/apps.ts'
import { clock, visitor } from './room.ts'

export interface Pages {
  /** Without a slash at its end. */
  readonly url: string
  readonly data: string
  readonly store: Store
  readonly records: Records
  readonly files: Files
  /** Every error that was logged. */
  readonly logged: readonly unknown[]
  readonly stop: () => Promise<void>
}

/** The pages of an application whose fields for files take files of 1 MB. */
export async function servePages(application: Application): Promise<Pages> {
  const { app, remove } = await emitted(application)
  const store = memoryStore()
  const records = openRecords(app, store, clock)
  const data = join(app.folder, 'data')
  await mkdir(data)
  const files = openFiles(store, data, clock, { ...usualFiles, most: 1_000_000 })
  const logged: unknown[] = []
  const log = (error: unknown) => void logged.push(error)
  const uploading = { files, visitorOf: () => visitor(null) }
  const server = createServer(express().use(pagesRouter({ app, records, clock, uploading, log })))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logged,
    data,
    store,
    records,
    files,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await store.close()
      remove()
    },
  }
}
