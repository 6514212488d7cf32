import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compile } from '../../../src/compiler/compile.ts'
import type { Form } from '../../../src/model/index.ts'
import { formOf, type LoadedApplication } from '../../../src/runtime/application.ts'
import { type OpenEditions, openEditions } from '../../../src/runtime/editions/editions.ts'
import { editionId, pack, readEmitted } from '../../../src/runtime/editions/emitted.ts'
import { publishFirst } from '../../../src/runtime/editions/first.ts'
import type { Plan } from '../../../src/runtime/editions/model.ts'
import type { PublishingPlace } from '../../../src/runtime/editions/place.ts'
import { createApp } from '../../../src/runtime/http/app.ts'
import { type Listening, listen } from '../../../src/runtime/http/listen.ts'
import { loadApplication } from '../../../src/runtime/load.ts'
import { openStore } from '../../../src/runtime/open-store.ts'
import { editionRoutes } from '../../../src/runtime/pages/editions/routes.ts'
import { letterShelf } from '../../../src/runtime/pages/letters/shelf.ts'
import { planRoutes } from '../../../src/runtime/pages/plans/routes.ts'
import { pagesRouter } from '../../../src/runtime/pages/router.ts'
import { waitingEditions } from '../../../src/runtime/plans/waiting.ts'
import { openRecords } from '../../../src/runtime/records/open.ts'
import type { Records } from '../../../src/runtime/records/records.ts'
import type { Store } from '../../../src/runtime/store/store.ts'

export const today = '2026-05-20'
export const clock = () => ({ today, now: `${today}T02:00:00.000Z` })

/** A data folder with a first edition, and whom nobody asks who he is. */
export interface Bureau {
  readonly data: string
  readonly store: Store
  readonly editions: OpenEditions
  readonly place: PublishingPlace
  app(): LoadedApplication
  records(): Records
  form(id: string): Form
  /** A plan for another source, saved. */
  plan(source: string, more?: Partial<Plan>): Promise<Plan>
  /** The text of a page or of an answer. */
  get(path: string): Promise<string>
  /** As a page's form is sent. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>
  /** Leaves the data where it is. */
  shut(): Promise<void>
  close(): Promise<void>
}

export async function bureauOf(source: string, data = dataFolder()): Promise<Bureau> {
  const built = await buildIn(source, join(data, 'app'))
  const plain = await openStore(built, { data })
  if ((await plain.papers('edition', {})).length === 0) await publishFirst(plain, built, clock)
  const editions = await openEditions(plain, data, fail)
  if (editions === null) throw new Error('nothing is published')
  const { store } = editions
  const place: PublishingPlace = { editions, store, data, clock, backup: null }
  let front: Listening | null = null
  let served: LoadedApplication | null = null
  const records = () => openRecords(editions.current(), store, clock)
  const faced = async (): Promise<Listening> => {
    if (front && served === editions.current()) return front
    await front?.stop()
    served = editions.current()
    const own = { app: served, records: records() }
    const letters = letterShelf(served, store, data)
    const more = [editionRoutes, planRoutes(place)]
    const waiting = waitingEditions(place)
    const pages = pagesRouter({ ...own, clock, letters, more, waiting, log: fail })
    front = await listen(createApp({ ...own, store, routers: [pages], log: fail }), { port: 0 })
    return front
  }
  const shut = async (): Promise<void> => {
    await front?.stop()
    editions.close()
    await plain.close()
  }
  return {
    data,
    store,
    editions,
    place,
    app: () => editions.current(),
    records,
    form: (id) => formOf(editions.current(), id) ?? fail(new Error(`no form ${id}`)),
    plan: (text, more) => planOf(place, text, more),
    async get(path) {
      const { url } = await faced()
      return (await fetch(new URL(path, url))).text()
    },
    async post(path, fields) {
      const { url } = await faced()
      return fetch(new URL(path, url), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: new URL(url).origin },
        body: new URLSearchParams(fields),
      })
    },
    shut,
    async close() {
      await shut()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export const dataFolder = (): string => mkdtempSync(join(tmpdir(), 'fangyuan-editions-'))

/** Compiles a source that is right into a folder. */
export async function buildIn(source: string, folder: string): Promise<LoadedApplication> {
  const { application, files, diagnostics } = compile([{ path: 'app.fy', text: source }])
  if (!application) throw new Error(JSON.stringify(diagnostics.map(({ code }) => code)))
  rmSync(folder, { recursive: true, force: true })
  for (const { path, text, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes ?? text)
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return loadApplication(folder)
}

export async function planOf(
  { store, editions, data }: PublishingPlace,
  source: string,
  more: Partial<Plan> = {},
): Promise<Plan> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-build-'))
  await buildIn(source, folder)
  const files = await readEmitted(folder)
  rmSync(folder, { recursive: true })
  const plan: Plan = {
    id: crypto.randomUUID(),
    made: { account: null, name: data, at: clock().now },
    note: null,
    before: editions.current().edition ?? '',
    after: editionId(files),
    position: await store.head(),
    reaches: editions.current().application.forms.map(({ id }) => id),
    impact: null,
    state: 'waiting',
    decided: null,
    ...more,
  }
  const content = await pack(files)
  await store.transaction((tx) => {
    tx.putPaper('emitted', { id: plan.after, content })
    tx.putPaper('plan', plan)
  })
  return plan
}

function fail(error: unknown): never {
  throw error
}
