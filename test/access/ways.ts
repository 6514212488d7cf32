import { isDeepStrictEqual } from 'node:util'
import type { Form, RecordData, RecordValue, StoredRecord } from '../../src/model/index.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import type { Records } from '../../src/runtime/records/records.ts'

/** One person, one record, one way to it: what was found there that the roles do not say, or null. */
export type Way = (asked: Asked) => Promise<string | null>

export interface Asked {
  readonly oracle: Oracle
  /** Every record, by form. */
  readonly all: ReadonlyMap<string, readonly StoredRecord[]>
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

/** Fields by id. */
export interface Sees {
  readonly visible: ReadonlySet<string>
  readonly masked: ReadonlySet<string>
}

/** What an app's roles say, said once more by hand: nothing of the runtime is used in it. */
export interface Oracle {
  /** Null: nothing of the record. */
  sees(visitor: Visitor, record: StoredRecord): Sees | null
  /** Whether lists may be filtered and sorted by a field. */
  mayAsk(visitor: Visitor, form: string, field: string): boolean
  /** Whether records may be found by the whole of it. */
  mayFind(visitor: Visitor, form: string, field: string): boolean
  /** Every text and sum of a record that must not reach somebody who sees so much of it. */
  secretsOf(record: StoredRecord, seen: Sees | null): readonly string[]
  maskedBy(field: string, value: RecordValue): RecordValue
  /** What each rule looks at and writes. */
  readonly readBy: { readonly [rule: string]: readonly string[] }
}

const wholeList = { where: [], sort: { field: '@created', descending: false }, limit: 10_000 }

/** Those that any app has. */
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
    const { form, record, records, seen, visitor, oracle } = asked
    for (const [field, value] of Object.entries(record.data)) {
      if (typeof value === 'object') continue
      const where = [{ field, operator: 'is', value } as const]
      const may = oracle.mayAsk(visitor, form.id, field)
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

  'find by a whole value': async (asked) => {
    const { form, record, records, seen, visitor, oracle } = asked
    for (const [field, value] of Object.entries(record.data)) {
      if (typeof value !== 'string') continue
      const found = await records.findBy(form, field, value)
      if (found.kind === 'refused') continue
      const may = oracle.mayFind(visitor, form.id, field)
      if ((found.kind === 'done') !== may) return `may find by ${field}: ${may}`
      if (found.kind !== 'done') continue
      const isFound = found.records.some(({ id }) => id === record.id)
      const isShown = seen?.visible.has(field) ?? false
      // Of values that many have, not all are given out.
      if (isFound ? !isShown : isShown && !found.isMore) return `found by the whole of ${field}`
      const secret = told(asked, found.records)
      if (secret) return secret
      const isMasked = seen?.masked.has(field) ?? true
      const part = await records.findBy(form, field, value.slice(1))
      if (isMasked && part.kind === 'done' && part.records.some(({ id }) => id === record.id))
        return `found by a part of ${field}`
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

/** Field by field. */
export function differing(asked: Asked, shown: StoredRecord | null): string | null {
  const { record, seen } = asked
  if (shown === null || seen === null)
    return (shown === null) === (seen === null) ? null : 'it is there, or not'
  const whole: RecordData = { ...record.data, ...record.judgement?.values }
  const given: RecordData = { ...shown.data, ...shown.judgement?.values }
  for (const id of new Set([...Object.keys(whole), ...Object.keys(given)])) {
    const wanted = seen.visible.has(id) ? whole[id] : undefined
    const right =
      wanted !== undefined && seen.masked.has(id) ? asked.oracle.maskedBy(id, wanted) : wanted
    if (!isDeepStrictEqual(given[id], right)) return `${id} is ${JSON.stringify(given[id])}`
  }
  for (const key of ['state', 'submitted', 'version'] as const)
    if (shown[key] !== record[key]) return `${key} is ${shown[key]}`
  const remarks = [...(shown.judgement?.findings ?? []), ...(shown.judgement?.warnings ?? [])]
  const unseen = remarks.find(
    ({ rule }) => !asked.oracle.readBy[rule]?.every((each) => seen.visible.has(each)),
  )
  return unseen ? `it tells of ${unseen.rule}` : told(asked, shown)
}

/** Whether an answer has anything of the record that its reader must not see. */
export function told({ record, seen, oracle }: Asked, answer: unknown): string | null {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  const secret = oracle.secretsOf(record, seen).find((each) => text.includes(each))
  return secret === undefined ? null : `it tells ${secret}`
}

function wrongNumber({ oracle, all, form, visitor }: Asked, count: number): string | null {
  const there = all.get(form.id) ?? []
  const right = there.filter((each) => oracle.sees(visitor, each) !== null).length
  return count === right ? null : `${count} records instead of ${right}`
}
