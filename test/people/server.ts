import { join } from 'node:path'
import express from 'express'
import { listen } from '../../src/runtime/http/listen.ts'
import { assetsRouter } from '../../src/runtime/pages/assets.ts'
import type { DemonstrationPerson } from '../../src/runtime/people/demonstration-mark.ts'
import { type Mounted, mountPeople } from '../../src/runtime/people/mount.ts'
import type { PeopleSettings } from '../../src/runtime/people/settings.ts'
import { visitorOf } from '../../src/runtime/people/visiting.ts'
import { emitted } from '../apps/apps.ts'
import { library } from '../pages/fixture.ts'
import { type Office, openOffice, options, roles } from './office.ts'

/** People before an API and a page that say who they think is there. */
export interface Served {
  readonly url: string
  readonly office: Office
  readonly mounted: Mounted
  browser(): Browser
  stop(): Promise<void>
}

export async function serve({
  demonstration = null,
  settings = {},
}: {
  demonstration?: readonly DemonstrationPerson[] | null
  settings?: Partial<PeopleSettings>
} = {}): Promise<Served> {
  const application = { ...library, roles, options: [...library.options, ...options] }
  const { app: loaded, remove } = await emitted(library)
  const app = { ...loaded, application }
  const office = openOffice(settings, application)
  const keyFile = join(app.folder, 'data.key')
  const mounted = await mountPeople({ app, people: office.people, demonstration, keyFile })
  const server = express()
  server.set('trust proxy', 'loopback')
  server.use(mounted.gate)
  server.use('/assets', assetsRouter(app))
  server.use(mounted.pages)
  server.all('/api/who', (_req, res) => {
    res.json(visitorOf(res))
  })
  server.get('/', (req, res) => {
    res.json({ ...visitorOf(res), ...mounted.about(req, res) })
  })
  server.post('/form', express.text({ type: '*/*' }), (req, res) => {
    res.json({ genuine: mounted.forms.isGenuine(req, res) })
  })
  const listening = await listen(server, { port: 0 })
  const url = listening.url.replace(/\/$/, '')
  return {
    url,
    office,
    mounted,
    browser: () => browserOf(url),
    stop: async () => {
      await listening.stop()
      remove()
    },
  }
}

/** Keeps cookies, follows nothing, and posts as a browser does. */
export interface Browser {
  readonly cookies: Map<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** With the token of the page it was last given, unless `fields` has one. */
  post(
    path: string,
    fields: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly location: string | null
  readonly text: string
}

function browserOf(url: string): Browser {
  const cookies = new Map<string, string>()
  let csrf = ''
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { Accept: 'text/html', Origin: url, ...init.headers, ...(cookie && { cookie }) }
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await response.text()
    csrf = /name="@csrf" value="([^"]+)"/.exec(text)?.[1] ?? csrf
    const location = response.headers.get('Location')
    return { status: response.status, headers: response.headers, location, text }
  }
  return {
    cookies,
    get: (path, headers = {}) => send(path, { headers }),
    post(path, fields, headers = {}) {
      const body = new URLSearchParams({ '@csrf': csrf })
      for (const [name, values] of Object.entries(fields)) {
        body.delete(name)
        for (const value of [values].flat()) body.append(name, value)
      }
      return send(path, { method: 'POST', body, headers })
    },
  }
}
