import { isDeepStrictEqual } from 'node:util'
import type { Form, RecordData, StoredRecord } from '../../src/model/index.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { type Garden, growers, person, sides, today, type World } from './garden.ts'
import { mayAsk, type Sees, secretsOf, sees, stars } from './oracle.ts'

/** One person, one record, one way to it: what was found there that the roles do not say, or null. */
export type Way = (asked: Asked) => Promise<string | null>

export interface Asked {
  readonly garden: Garden
  readonly world: World
  readonly visitor: Visitor
  readonly records: Records
  readonly form: Form
  readonly record: StoredRecord
  /** Of the person's own record. */
  readonly seen: Sees | null
  /** Fetches a page or an address of the API as the person. */
  readonly fetch: ((visitor: Visitor, path: string) => Promise<Fetched>) | null
}

export interface Fetched {
  readonly status: number
  readonly text: string
}

/** Nobody, somebody with up to three posts, some of them lent, or an administrator. */
export function anybody(random: (below: number) => number): Visitor {
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random(2) === 0)
  const attributes: { readonly [role: string]: () => RecordData } = {
    grower: () => ({ name: one(growers) }),
    warden: () => ({ sides: some(sides), ...(random(9) > 0 && { most: random(130) }) }),
    cashier: () => ({}),
    head: () => ({}),
    keeper: () => ({ side: one(sides) }),
    counter: () => ({ since: `2026-0${random(6) + 1}-10` }),
  }
  const posts = Array.from({ length: [0, 1, 1, 1, 2, 2, 3][random(7)] ?? 1 }, () => {
    const role = one(Object.keys(attributes))
    const lender = random(4) === 0 ? 'lender' : null
    return { role, attributes: attributes[role]?.() ?? {}, for: lender }
  })
  return {
    ...person(`p${random(1000)}`),
    posts,
    duty: random(20) === 0 ? one(['system', 'security', 'audit'] as const) : null,
  }
}

export const plotOf = ({ plots }: World, { data }: StoredRecord): StoredRecord | null =>
  plots.find(({ id }) => id === data.plot) ?? null

const wholeList = { where: [], sort: { field: '@created', descending: false }, limit: 10_000 }

export const ways: { readonly [name: string]: Way } = {
  get: async (asked) => differing(asked, await asked.records.get(asked.form, asked.record.id)),

  list: async (asked) => {
    const { records } = await asked.records.list(asked.form, wholeList)
    return (
      differing(asked, records.find(({ id }) => id === asked.record.id) ?? null) ??
      wrongNumber(asked, records.length)
    )
  },

  count: async (asked) => wrongNumber(asked, await asked.records.count(asked.form, [])),

  filter: async (asked) => {
    const { form, record, records, seen, visitor } = asked
    for (const [field, value] of Object.entries(record.data)) {
      if (typeof value === 'object') continue
      const where = [{ field, operator: 'is', value } as const]
      const may = mayAsk(visitor, form.id, field)
      if ((records.askable(form, { where }) === null) !== may) return `may ask for ${field}: ${may}`
      const found = (await records.list(form, { ...wholeList, where })).records
      const isFound = found.some(({ id }) => id === record.id)
      if (isFound !== (may && seen !== null)) return `found by ${field}`
      if (!may && (await records.count(form, where)) > 0) return `counted by ${field}`
      const sort = { field, descending: false }
      const sorted = await records.list(form, { ...wholeList, sort })
      if (sorted.records.length > 0 && !may) return `sorted by ${field}`
    }
    return null
  },

  export: async (asked) => {
    const exported = await asked.records.export(asked.form, wholeList)
    if (exported.kind === 'denied') return asked.seen === null ? null : 'the export is denied'
    const rows: StoredRecord[] = []
    for await (const page of exported.pages) rows.push(...page)
    const found = rows.find(({ id }) => id === asked.record.id) ?? null
    return differing(asked, found) ?? wrongNumber(asked, rows.length)
  },

  history: async (asked) => {
    const versions = await asked.records.history(asked.form, asked.record.id)
    if ((versions === null) !== (asked.seen === null)) return 'its history is there, or not'
    for (const { changed } of versions ?? []) {
      const hidden = changed.find(({ field }) => !asked.seen?.visible.has(field))
      // A version may have been within another post's scope than the record is now.
      if (hidden && asked.visitor.posts.length < 2) return `its history tells of ${hidden.field}`
    }
    return asked.visitor.posts.length < 2 ? told(asked, versions) : null
  },

  letters: async (asked) => {
    const { world, record, seen, records } = asked
    const shown = await records.readable(world.letters.filter((each) => each.record === record.id))
    const ids = shown.map(({ notice }) => notice)
    const isPlain = (field: string) => seen?.visible.has(field) && !seen.masked.has(field)
    const bill = isPlain('fee') && isPlain('grower')
    const recheck = isPlain('phone') && isPlain('grower') && seen?.visible.has('identity')
    const wanted = world.letters
      .filter((each) => each.record === record.id)
      .flatMap(({ notice }) => ((notice === 'bill' ? bill : recheck) ? [notice] : []))
    return isDeepStrictEqual(ids, wanted) ? null : `letters ${ids} instead of ${wanted}`
  },

  file: async ({ records, form, record, seen }) => {
    const field = form.id === 'tenure' ? 'photo' : 'secret'
    const may = await records.mayRead({
      ...{ id: 'f', sha256: '', size: 1, type: 'image/png', name: 'f.png', by: 'other' },
      ...{ at: '2026-01-01T00:00:00.000Z', scan: 'none' },
      holder: { form: form.id, record: record.id, field },
    })
    return may === (seen?.visible.has(field) ?? false) ? null : 'its file'
  },

  report: async ({ garden, world, visitor, records }) => {
    for (const [id, needed] of [
      ['sizes', ['size', 'grower']],
      ['fees', ['fee', 'grower']],
    ] as const) {
      const report = garden.app.application.reports.find((each) => each.id === id)
      if (!report) return `no report ${id}`
      const counted = world.tenures.filter((each) => {
        const seen = sees(visitor, each, plotOf(world, each))
        return each.submitted !== null && needed.every((field) => seen?.visible.has(field))
      })
      const total = await records.report(report, today, ({ tables }) =>
        (tables[0]?.rows ?? [])
          .filter(({ keys }) => keys.length === 1)
          .map(({ keys, figures }) => [String(keys[0]), ...(figures[0] ?? []).map(String)].join()),
      )
      const lines = total.kind === 'done' ? total.shown : []
      const wanted = [...new Set(counted.map(({ data }) => String(data.grower)))].map((grower) => {
        const own = counted.filter(({ data }) => data.grower === grower)
        const sum = own.reduce((all, { data }) => all + Number(data[needed[0]]), 0)
        return [grower, own.length, sum].join()
      })
      if (!isDeepStrictEqual([...lines].sort(), wanted.sort()))
        return `report ${id}: ${lines} instead of ${wanted}`
    }
    return null
  },

  why: async (asked) => {
    const { form, record, records, seen } = asked
    const said = await records.explain(form, record.id)
    if ((said === null) !== (seen === null)) return 'its explanation is there, or not'
    const rules = said?.rules.map(({ rule }) => rule) ?? []
    const wanted = Object.entries(readBy).flatMap(([rule, fields]) =>
      form.id === 'tenure' && fields.every((field) => seen?.visible.has(field)) ? [rule] : [],
    )
    if (!isDeepStrictEqual(rules, wanted)) return `rules ${rules} instead of ${wanted}`
    return told(asked, said)
  },

  flags: async (asked) => {
    const { form, record, records, seen } = asked
    const flags = (await records.flags(form, [record])).get(record.id) ?? []
    const { size, fee } = record.data
    const wanted = [
      ...(form.id === 'tenure' && seen?.visible.has('size') && Number(size) > 80 ? ['big'] : []),
      ...(form.id === 'tenure' && seen?.visible.has('fee') && Number(fee) > 5_000_000
        ? ['dear']
        : []),
    ]
    const ids = flags.map(({ id }) => id)
    return isDeepStrictEqual(ids, wanted) ? null : `flags ${ids} instead of ${wanted}`
  },

  standing: async (asked) => {
    const { form, record, records, seen } = asked
    const standing = await records.standing(form, record.id)
    if ((standing === null) !== (seen === null)) return 'it stands there, or not'
    if (standing === null || seen === null) return null
    if (!isDeepStrictEqual(new Set(standing.visible), new Set(seen.visible))) return 'visible'
    if (!isDeepStrictEqual(new Set(standing.masked), new Set(seen.masked))) return 'masked'
    return told(asked, { ...standing, values: standing.values, warnings: standing.warnings })
  },

  settled: async (asked) => {
    if (asked.seen === null) return null
    const shown = await asked.records.get(asked.form, asked.record.id)
    const { data, kept, values } = await asked.records.settled(
      asked.form,
      shown?.data ?? {},
      asked.record.id,
    )
    return told(asked, { data, kept, values })
  },

  feed: async ({ records, record, seen }) => {
    const { changes } = await records.changes(0, 100_000)
    const isTold = changes.some(({ id }) => id === record.id)
    return isTold === (seen !== null) ? null : 'the feed'
  },

  'what it points at': async (asked) => {
    const { garden, world, records, record, visitor } = asked
    const plot = plotOf(world, record)
    if (plot === null) return null
    const seen = sees(visitor, plot, plot)
    const shown = await records.get(garden.plot, plot.id)
    return differing({ ...asked, form: garden.plot, record: plot, seen }, shown)
  },

  page: async (asked) => {
    if (!asked.fetch) return null
    const { form, record, seen, visitor } = asked
    const page = await asked.fetch(visitor, `/${form.id}/${record.id}`)
    const status = seen === null ? 404 : 200
    if (page.status !== status) return `page ${page.status} instead of ${status}`
    return told(asked, page.text)
  },

  'page of the list': async (asked) => {
    if (!asked.fetch) return null
    const page = await asked.fetch(asked.visitor, `/${asked.form.id}?q=${asked.record.id}`)
    if (asked.seen === null && page.text.includes(`/${asked.record.id}"`)) return 'listed'
    return told(asked, page.text)
  },

  'page to fill in': async (asked) => {
    if (!asked.fetch) return null
    const { form, record, visitor } = asked
    return told(asked, (await asked.fetch(visitor, `/${form.id}/${record.id}/edit`)).text)
  },

  api: async (asked) => {
    if (!asked.fetch) return null
    const { form, record, seen, visitor } = asked
    for (const path of ['', '/why', '/history']) {
      const answer = await asked.fetch(visitor, `/api/${form.id}/${record.id}${path}`)
      const status = seen === null ? 404 : 200
      if (answer.status !== status) return `${path} ${answer.status} instead of ${status}`
      if (path === '/history' && visitor.posts.length > 1) continue
      const found = told(asked, answer.text)
      if (found) return `${path} ${found}`
    }
    return null
  },
}

/** What each rule of the app looks at and writes, in order. */
const readBy: { readonly [rule: string]: readonly string[] } = {
  large: ['size', 'grower'],
  cheap: ['fee'],
  doubtful: ['phone'],
  unclear: ['identity'],
  silent: ['opinion'],
}

/** Field by field. */
function differing(asked: Asked, shown: StoredRecord | null): string | null {
  const { record, seen } = asked
  if (shown === null || seen === null)
    return (shown === null) === (seen === null) ? null : 'it is there, or not'
  const whole: RecordData = { ...record.data, ...record.judgement?.values }
  const given: RecordData = { ...shown.data, ...shown.judgement?.values }
  for (const id of new Set([...Object.keys(whole), ...Object.keys(given)])) {
    const wanted = seen.visible.has(id) ? whole[id] : undefined
    const right = wanted !== undefined && seen.masked.has(id) ? maskedBy(id, wanted) : wanted
    if (!isDeepStrictEqual(given[id], right)) return `${id} is ${JSON.stringify(given[id])}`
  }
  for (const key of ['state', 'submitted', 'version'] as const)
    if (shown[key] !== record[key]) return `${key} is ${shown[key]}`
  const remarks = [...(shown.judgement?.findings ?? []), ...(shown.judgement?.warnings ?? [])]
  const unseen = remarks.find(({ rule }) => !readBy[rule]?.every((each) => seen.visible.has(each)))
  return unseen ? `it tells of ${unseen.rule}` : told(asked, shown)
}

function maskedBy(id: string, value: RecordData[string]) {
  if (id !== 'helpers') return stars(String(value))
  const rows = value as readonly RecordData[]
  return rows.map((row) => ({ ...row, number: stars(String(row.number)) }))
}

/** Whether an answer has anything of the record that its reader must not see. */
function told({ record, seen }: Asked, answer: unknown): string | null {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  const secret = secretsOf(record, seen).find((each) => text.includes(each))
  return secret === undefined ? null : `it tells ${secret}`
}

function wrongNumber({ world, form, visitor }: Asked, count: number): string | null {
  const all = form.id === 'plot' ? world.plots : world.tenures
  const right = all.filter((each) => sees(visitor, each, plotOf(world, each)) !== null).length
  return count === right ? null : `${count} records instead of ${right}`
}
