// Measures an embedded store of many records in the folder given, and says what it found as one line of JSON.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { StoredRecord } from '../../../src/model/index.ts'
import { openLowdbStore } from '../../../src/runtime/store/lowdb.ts'
import type { Condition, Query, Store } from '../../../src/runtime/store/store.ts'
import { quantile } from '../compiler/measures.ts'
import { form } from './organisations.ts'

export interface Figures {
  readonly start: number
  readonly memory: number
  readonly first: number
  readonly gets: number
  readonly pages: readonly (readonly [query: string, perSecond: number])[]
  readonly commits: readonly (readonly [inFlight: number, perSecond: number, p99: number])[]
  readonly mixed: {
    readonly seconds: number
    readonly writes: number
    readonly pages: number
    readonly snapshots: number
    readonly block: number
    readonly p99Block: number
  }
  readonly memoryAfter: number
}

const began = performance.now()
let snapshots = 0
const folder = process.argv[2] ?? ''
const checkpointAfter = 5000
const { durableDisk } = await import('../../../src/runtime/store/durable-file.ts')
const store = await openLowdbStore(folder, {
  checkpointAfter,
  disk: {
    ...durableDisk,
    write: async (path, text) => {
      await durableDisk.write(path, text)
      snapshots += 1
    },
  },
})
const start = performance.now() - began
const memory = process.memoryUsage.rss()
const firstBegan = performance.now()
const queries = await preparedQueries(store)
const first = performance.now() - firstBegan
const ids = await store.read((view) => [...view.scan(form)].map(({ id }) => id))
const figures: Figures = {
  start,
  memory,
  first,
  gets: await perSecond(async (i) => store.get(form, ids[(i * 7919) % ids.length] ?? '')),
  pages: await pagesPerSecond(),
  mixed: await mixed(20),
  commits: [await commits(1), await commits(16), await commits(64)],
  memoryAfter: process.memoryUsage.rss(),
}
await store.close()
process.stdout.write(`${JSON.stringify(figures)}\n`)

/** Each asked once, so that its order and indexes are there. */
async function preparedQueries(store: Store): Promise<ReadonlyMap<string, Query>> {
  const is = (field: string, value: Condition['value']): Condition => ({
    field,
    operator: 'is',
    value,
  })
  const by = (field: string, descending = false) => ({ field, descending })
  const page = { limit: 20 }
  const queries = new Map<string, Query>([
    ['no filter, newest first', { ...page, where: [], sort: by('@submitted', true) }],
    ['state, by name', { ...page, where: [is('@state', '已公示')], sort: by('contactName') }],
    [
      'street and type, by assets',
      { ...page, where: [is('street', '310110018'), is('orgType', 'MF')], sort: by('netAssets') },
    ],
    [
      'conclusion and assets, newest first',
      {
        ...page,
        where: [is('@conclusion', '基本合格'), { field: 'netAssets', operator: 'most', value: 0 }],
        sort: by('@submitted', true),
      },
    ],
    [
      'one organisation, by year',
      { ...page, where: [is('org', 'org-0007')], sort: by('reportYear') },
    ],
    [
      'part of a name, by year',
      {
        ...page,
        where: [{ field: 'legalRep', operator: 'contains', value: '张' }],
        sort: by('reportYear', true),
      },
    ],
  ])
  for (const query of queries.values()) {
    await store.list(form, query)
    await store.list(form, query)
  }
  return queries
}

async function pagesPerSecond(): Promise<(readonly [string, number])[]> {
  const rates: (readonly [string, number])[] = []
  for (const [name, query] of queries) {
    let after: string | null = null
    const rate = await perSecond(async (i) => {
      const page = await store.list(form, after && i % 5 ? { ...query, after } : query)
      after = page.next
    })
    rates.push([name, rate])
  }
  return rates
}

async function perSecond(act: (i: number) => Promise<unknown>): Promise<number> {
  const begins = performance.now()
  let done = 0
  while (performance.now() - begins < 2000) await act(done++)
  return done / ((performance.now() - begins) / 1000)
}

/** 1,000 writes a second, page after page beside them, and snapshots as they come. */
async function mixed(seconds: number): Promise<Figures['mixed']> {
  const before = snapshots
  const until = performance.now() + seconds * 1000
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const [writes, pages] = await Promise.all([paced(until), paging(until)])
  delays.disable()
  return {
    seconds,
    writes,
    pages,
    snapshots: snapshots - before,
    block: delays.max / 1e6,
    p99Block: delays.percentile(99.9) / 1e6,
  }
}

async function paced(until: number): Promise<number> {
  const began = performance.now()
  let written = 0
  while (performance.now() < until) {
    const due = Math.min(50, performance.now() - began - written)
    const group: Promise<void>[] = []
    for (let i = 0; i < due; i++) group.push(edit(written++))
    await Promise.all(group)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return written
}

async function paging(until: number): Promise<number> {
  const all = [...queries.values()]
  let done = 0
  while (performance.now() < until) {
    const query = all[done % all.length]
    if (query) await store.list(form, query)
    done += 1
    await new Promise((resolve) => setImmediate(resolve))
  }
  return done
}

function edit(i: number): Promise<void> {
  const id = ids[(i * 104_729) % ids.length] ?? ''
  return store.transaction((tx) => {
    const { data, version, ...record } = tx.get(form, id) as StoredRecord
    const netAssets = Number(data.netAssets) + 1
    tx.put({ ...record, version: version + 1, data: { ...data, netAssets } })
  })
}

async function commits(inFlight: number): Promise<readonly [number, number, number]> {
  const began = performance.now()
  const times: number[] = []
  const one = async (): Promise<void> => {
    while (performance.now() - began < 4000) {
      const starts = performance.now()
      await edit(times.length)
      times.push(performance.now() - starts)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, one))
  return [inFlight, times.length / ((performance.now() - began) / 1000), quantile(times, 0.99)]
}
