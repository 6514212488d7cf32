import fc from 'fast-check'
import type { Application, Form } from '../../src/model/index.ts'
import { openFiles } from '../../src/runtime/files/files.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { filesRouter } from '../../src/runtime/http/files.ts'
import { lettersRouter } from '../../src/runtime/http/letters.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { serverVisitor } from '../../src/runtime/people/server-visitor.ts'
import { admit, visitorOf } from '../../src/runtime/people/visiting.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Loaded } from '../apps/apps.ts'
import { addressOf, bodyOf, formsWithSamples } from '../apps/serve.ts'
import { worldOf } from '../apps/worlds.ts'
import { type Document, type Operation, operationsOf } from './document.ts'
import { judgeBy } from './judge.ts'
import { type Known, type Recipe, recipes, type Samples } from './requests.ts'

export interface Fuzzed {
  readonly requests: number
  /** By status, how many. */
  readonly statuses: ReadonlyMap<number, number>
  /** "METHOD /path status" of everything that was reached. */
  readonly reached: ReadonlySet<string>
  /** Of the operations, those that were never done. */
  readonly neverDone: readonly string[]
  /** Forms whose sample was only taken as a draft: what it refers to has not come as far as it says. */
  readonly drafts: readonly string[]
  readonly faults: readonly string[]
}

/**
 * Asks a served app made-up things, one after the other, and holds each answer against `openapi.json`; what is
 * refused must leave no change behind.
 */
export async function fuzzApi(
  { app, application }: Loaded,
  data: string,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<Fuzzed> {
  let today = '2026-05-20'
  const clock = () => ({ today, now: `${today}T02:00:00.000Z` })
  const store = memoryStore()
  const records = openRecords(app, store, clock)
  const faults: string[] = []
  const visitors = visitorsOf(application.roles.map(({ id }) => id))
  const server = await listen(
    createApp({
      app,
      records,
      store,
      gate: (req, res, next) => {
        admit(res, visitors[Number(req.get('X-Visitor'))] ?? serverVisitor, null)
        next()
      },
      files: filesRouter({
        files: openFiles(store, data, clock),
        visitorOf: (_req, res) => visitorOf(res),
        mayRead: (visitor, file) => records.as(visitor).mayRead(file),
        handOut: (visitor, { id, holder }) =>
          records.as(visitor).handOut({ kind: 'file', id, of: holder }),
      }),
      letters: lettersRouter({ app, store, clock, handOut: async () => null }),
      pace: { burst: Number.POSITIVE_INFINITY, perSecond: 1 },
      log: (error) => faults.push(`logged: ${error instanceof Error ? error.stack : error}`),
    }),
    { port: 0 },
  )
  try {
    const response = await fetch(new URL('/openapi.json', server.url))
    const document = (await response.json()) as Document
    const operations = operationsOf(document)
    const pools = new Pools()
    const usual = today
    const { samples, drafts } = await fillIn(server.url, application, pools, (day) => (today = day))
    today = usual
    const judge = judgeBy(document)
    const statuses = new Map<number, number>()
    const reached = new Set<string>()
    const done = new Set<Operation>()
    const all = recipes(document, operations, samples, visitors.length)
    for (let made = 0; made < requests; made += chunk) {
      const numRuns = Math.min(chunk, requests - made)
      for (const recipe of fc.sample(all, { numRuns, seed: seed + made })) {
        const before = (await store.head()).number
        const sent = requestOf(server.url, recipe, pools)
        const answer = await send(sent, isFeed(recipe))
        const { status } = answer
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        reached.add(`${recipe.method} ${recipe.operation.path} ${status}`)
        if (status < 300 && recipe.method === recipe.operation.method) done.add(recipe.operation)
        const fault =
          judge(recipe.operation, recipe.method, answer) ??
          (status >= 400 && (await store.head()).number !== before
            ? `refused with ${status}, and something was stored`
            : null)
        if (fault !== null) {
          faults.push(`${sent.method} ${sent.url} ${recipe.body?.text.slice(0, 300)}: ${fault}`)
        }
        pools.learn(sent, answer)
      }
      if (faults.length > 20) break
    }
    const neverDone = operations
      .filter((each) => !done.has(each))
      .map(({ method, path }) => `${method} ${path}`)
    return { requests, statuses, reached, neverDone, drafts, faults }
  } finally {
    await server.stop()
    await store.close()
  }
}

const chunk = 500

/** The server itself, an administrator, a token that reads, and somebody in each role. */
function visitorsOf(roles: readonly string[]): readonly Visitor[] {
  const somebody = (account: string, more: Partial<Visitor>): Visitor => ({
    ...serverVisitor,
    account,
    name: account,
    ...more,
  })
  return [
    serverVisitor,
    somebody('administrator', { duty: 'system' }),
    somebody('program', { readOnly: true }),
    somebody('nobody', {}),
    ...roles.map((role) => somebody(role, { posts: [{ role, attributes: {}, for: null }] })),
  ]
}

type Body = { readonly [field: string]: unknown }

/** Makes one record of each form, each on its day, and gives bodies that are right for the addresses that take them. */
async function fillIn(
  url: string,
  application: Application,
  pools: Pools,
  onDay: (day: string) => void,
): Promise<{ readonly samples: Samples; readonly drafts: readonly string[] }> {
  const { forms } = application
  const made = new Map<string, string>()
  const drafts: string[] = []
  const bodies = new Map<string, Body[]>(forms.map((form) => [addressOf(form), []]))
  for (const [form, first] of formsWithSamples(application)) {
    onDay(worldOf(application, form, first).day)
    const others = form.samples.filter((each) => each !== first)
    const sent = [first, ...others].map((sample) => bodyOf(form, sample, made))
    const post = (query: string): Request =>
      new Request(new URL(`/api/${addressOf(form)}${query}`, url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent[0]),
      })
    const whole = await send(post(''), false)
    // What it refers to may not have come as far as the sample says.
    const answer = whole.status === 422 ? await send(post('?draft=true'), false) : whole
    pools.learn(post(''), answer)
    const { id } = JSON.parse(answer.text) as { readonly id?: string }
    if (id === undefined) throw new Error(`${form.id}: its sample was not taken: ${answer.text}`)
    if (answer !== whole) drafts.push(form.id)
    made.set(form.id, id)
    bodies.set(addressOf(form), [...sent, ...sent.map((body) => without(body, form.unique))])
  }
  const samples = new Map(
    [...bodies].flatMap(([address, right]): [string, Body[]][] => [
      [`/api/${address}`, right],
      [`/api/${address}/{id}`, right],
      [`/api/${address}/bulk`, bulksOf(right)],
      [`/api/${address}/find`, findsOf(right)],
      [`/api/${address}/{id}/moves`, movesOf(forms.find((each) => addressOf(each) === address))],
      [`/api/${address}/{id}/unmask`, unmasksOf(right)],
    ]),
  )
  return { samples, drafts }
}

/** Told apart from no other, so that a draft is taken as often as it is sent. */
const without = (body: Body, fields: readonly string[]): Body =>
  Object.fromEntries(Object.entries(body).filter(([id]) => !fields.includes(id)))

const bulksOf = (right: readonly Body[]): Body[] => [
  { items: right.slice(0, 2).map((data) => ({ data })) },
  { items: right.slice(-1).map((data) => ({ data })) },
  { atomic: false, items: [{ data: right[0] }, { data: {} }] },
  { atomic: false, items: [{ id: 'x', ifMatch: '"1"', patch: {} }] },
]

const movesOf = (form: Form | undefined): Body[] =>
  (form?.transitions ?? []).map(({ to }) => ({ to, reason: '核对' }))

const findsOf = (right: readonly Body[]): Body[] =>
  Object.entries(right[0] ?? {}).flatMap(([field, value]) =>
    typeof value === 'string' ? [{ field, value }] : [],
  )

const unmasksOf = (right: readonly Body[]): Body[] =>
  Object.keys(right[0] ?? {}).map((field) => ({ field, reason: '核对' }))

/** What earlier answers gave, by the form's address. */
class Pools {
  readonly #ids = new Map<string, string[]>()
  readonly #versions = new Map<string, string>()

  learn({ method, url }: Request, { status, text, headers }: Answer): void {
    const path = new URL(url).pathname
    const type = headers.get('Content-Type') ?? ''
    if (method === 'DELETE' && status === 204) this.#next(path.split('/')[3] ?? '')
    if (text === '' || status >= 300 || !type.startsWith('application/json')) return
    const body = JSON.parse(text) as Partial<Entry> & { readonly items?: readonly Partial<Entry>[] }
    for (const { id, version, etag } of [body, ...(body.items ?? [])]) {
      if (typeof id !== 'string') continue
      const ids = this.#of(path)
      if (!ids.includes(id)) ids.push(id)
      if (ids.length > mostKnown) ids.shift()
      this.#versions.set(id, etag ?? `"${version}"`)
    }
  }

  id(path: string, pick: number): string {
    const ids = this.#of(path)
    return ids[pick % ids.length] ?? 'none'
  }

  etag(id: string): string {
    return this.#versions.get(id) ?? '"1"'
  }

  /** A removed record's version is one more. */
  #next(id: string): void {
    const version = /^"(\d+)/.exec(this.etag(id))?.[1]
    this.#versions.set(id, `"${Number(version) + 1}"`)
  }

  #of(path: string): string[] {
    const form = path.split('/')[2] ?? ''
    const ids = this.#ids.get(form) ?? []
    this.#ids.set(form, ids)
    return ids
  }
}

interface Entry {
  readonly id: string
  readonly version: number
  readonly etag: string
}

const mostKnown = 30

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

function requestOf(url: string, recipe: Recipe, pools: Pools): Request {
  const { operation, body, visitor } = recipe
  let id = ''
  const value = (given: string | Known): string => {
    if (typeof given === 'string') return given
    if (given.known === 'etag') return given.pick % 8 === 0 ? '"1"' : pools.etag(id)
    id = pools.id(operation.path, given.pick)
    return id
  }
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(value(recipe.path[name] ?? '')),
  )
  const query = new URLSearchParams(recipe.query.map(([name, each]) => [name, value(each)]))
  const headers = new Headers({
    'X-Visitor': String(visitor),
    // Otherwise fetch says no-cache where there is an If-None-Match.
    'Cache-Control': 'max-age=0',
  })
  for (const [name, each] of Object.entries(recipe.headers)) setHeader(headers, name, value(each))
  const isBodiless = recipe.method === 'GET' || recipe.method === 'HEAD' || body === undefined
  if (!isBodiless) headers.set('Content-Type', body.type)
  const target = `${path}${query.size > 0 ? `?${query}` : ''}`
  return new Request(new URL(target.slice(0, 8000), url), {
    method: recipe.method,
    headers,
    ...(!isBodiless && { body: body.text }),
  })
}

/** What is no header at all cannot be sent. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value.replaceAll(/[^\x20-\x7e]/g, '?'))
  } catch {
    headers.delete(name)
  }
}

const isFeed = ({ operation, method }: Recipe): boolean =>
  operation.path === '/api/changes' && method === 'GET'

/** The feed has no end: its beginning will do. */
async function send(request: Request, feed: boolean): Promise<Answer> {
  const { status, headers, body } = await fetch(request)
  const response = new Response(body)
  if (!feed || status !== 200) return { status, headers, text: await response.text() }
  await body?.cancel()
  return { status, headers, text: '' }
}
