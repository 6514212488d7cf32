import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFiles } from '../../src/runtime/files/files.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import { clock, type Nursery } from './nursery.ts'

export interface ServedNursery extends Nursery {
  /** Without a slash at its end. */
  readonly url: string
  /** Every error that was logged. */
  readonly logged: readonly unknown[]
  get(path: string): Promise<Got>
  /** Sends a form as a browser does; `file` as the workbook to bring in. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    file?: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Got>
  stop(): Promise<void>
}

export interface Got {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly text: string
}

export async function serveNursery(place: Nursery): Promise<ServedNursery> {
  const { app, store, records } = place
  const data = mkdtempSync(join(tmpdir(), 'fangyuan-nursery-'))
  const logged: unknown[] = []
  const log = (error: unknown) => void logged.push(error)
  const files = openFiles(store, data, clock)
  const uploading = { files, visitorOf: () => records.visitor }
  const pages = pagesRouter({ app, records, clock, uploading, log })
  const server = await listen(createApp({ app, records, store, routers: [pages], log }), {
    port: 0,
  })
  const url = server.url.replace(/\/$/, '')
  return {
    ...place,
    url,
    logged,
    get: async (path) => gotFrom(await fetch(url + path)),
    post: async (path, fields, file) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      if (file) body.append('@file:@workbook', new Blob([new Uint8Array(file.bytes)]), file.name)
      return gotFrom(await fetch(url + path, { method: 'POST', body, headers: { Origin: url } }))
    },
    stop: async () => {
      await server.stop()
      place.remove()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function gotFrom(response: Response): Promise<Got> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  return { status: response.status, headers: response.headers, bytes, text }
}

/** What a browser makes of the marks in an address. */
export const plain = (html: string): string =>
  html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
