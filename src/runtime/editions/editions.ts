import type { Editions, LoadedApplication } from '../application.ts'
import type { Store } from '../store/store.ts'
import { loadEdition } from './folders.ts'
import type { EditionPaper } from './model.ts'
import { publications } from './publish.ts'

/** The editions of a data folder, as long as a process has it open. */
export interface OpenEditions {
  /** The store, which loads the editions that records ask for while it is read or changed. */
  readonly store: Store
  current(): LoadedApplication
  /** Looks whether another was published, here or by another process, and goes over to it. */
  refresh(): Promise<void>
  /** Calls back each time when another has become the current one. */
  onSwitch(work: (app: LoadedApplication) => Promise<void>): void
  close(): void
}

/** Thrown where a record's edition is asked for before it was loaded. */
export class NotLoaded extends Error {
  readonly edition: string

  constructor(edition: string) {
    super(`edition ${edition} is not loaded yet`)
    this.name = 'NotLoaded'
    this.edition = edition
  }
}

/** Null: nothing was published yet. `log` is told what does not work while others publish. */
export async function openEditions(
  store: Store,
  data: string,
  log: (error: unknown) => void = console.error,
): Promise<OpenEditions | null> {
  const loaded = new Map<string, Promise<LoadedApplication>>()
  const ready = new Map<string, LoadedApplication>()
  const watchers: ((app: LoadedApplication) => Promise<void>)[] = []
  let papers = await published(store)
  const newest = papers.at(-1)
  if (newest === undefined) return null

  const editions: Editions = {
    of(id) {
      const edition = papers.find((each) => each.id === id) ?? first(papers)
      const app = edition && ready.get(edition.id)
      if (!app) throw new NotLoaded(edition?.id ?? id)
      return app
    },
    load: async (id) => (papers.some((each) => each.id === id) ? load(id) : null),
    list: () => papers,
    numberOf: (id) => papers.find((each) => each.id === id)?.number ?? 0,
    numberAt: (id, written) => numberAt(publications(papers), id, written),
  }
  const load = (id: string): Promise<LoadedApplication> => {
    const known = loaded.get(id)
    if (known) return known
    const loading = loadEdition(data, id, async () => contentOf(store, id)).then((app) => {
      const own = { ...app, editions }
      ready.set(id, own)
      return own
    })
    loaded.set(id, loading)
    loading.catch(() => loaded.delete(id))
    return loading
  }
  let current = await adopted(newest)

  async function adopted({ id, closes }: EditionPaper): Promise<LoadedApplication> {
    const app = await load(id)
    store.cover(closes)
    await store.adopt(app.application)
    return app
  }
  async function look(): Promise<void> {
    const now = await published(store)
    const last = now.at(-1)
    if (last === undefined || last.id === papers.at(-1)?.id) return
    const app = await adopted(last)
    papers = now
    current = app
    for (const work of watchers) await work(app)
  }
  const refresh = oneAfterAnother(look)
  const unwatch = store.watch(() => void refresh().catch(log))

  return {
    store: loadingStore(store, load),
    current: () => current,
    refresh,
    onSwitch: (work) => void watchers.push(work),
    close: unwatch,
  }
}

function numberAt(
  all: ReturnType<typeof publications>,
  id: string | undefined,
  written: string,
): number {
  const own = all.filter((each) => each.id === id)
  const found = own.findLast(({ published }) => published < written) ?? own[0] ?? all[0]
  return found?.number ?? 0
}

const first = (papers: readonly EditionPaper[]): EditionPaper | undefined => {
  const [one] = publications(papers)
  return papers.find(({ id }) => id === one?.id)
}

/** By number. */
export const published = async (store: Pick<Store, 'papers'>): Promise<readonly EditionPaper[]> =>
  (await store.papers('edition', {})).toSorted((one, other) => one.number - other.number)

async function contentOf(store: Pick<Store, 'paper'>, id: string): Promise<string> {
  const paper = await store.paper('emitted', id)
  if (paper === null) throw new Error(`edition ${id} has no files`)
  return paper.content
}

/** What asks for an edition that is not there yet is done again once it is. */
function loadingStore(store: Store, load: (id: string) => Promise<unknown>): Store {
  const again = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      await load(error.edition)
      return again(work)
    }
  }
  return {
    ...store,
    read: (work) => again(() => store.read(work)),
    transaction: (work, act) => again(() => store.transaction(work, act)),
  }
}

/** What is asked for while it runs is done once more, for all who asked. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (running === null) return start()
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
