import type { StoredRecord } from '../../model/index.ts'
import type { Aggregate, Group } from './store.ts'
import { recordValue } from './value.ts'

/** Counts records and adds them up, one after the other. */
export class Groups {
  readonly #query: Pick<Aggregate, 'by' | 'sums'>
  readonly #groups = new Map<string, { key: Group['key']; count: number; sums: bigint[] }>()

  constructor(query: Pick<Aggregate, 'by' | 'sums'>) {
    this.#query = query
  }

  add(record: StoredRecord): void {
    const { by, sums } = this.#query
    const key = by.map((field) => single(recordValue(record, field)))
    const name = JSON.stringify(key)
    const group = this.#groups.get(name) ?? { key, count: 0, sums: sums.map(() => 0n) }
    this.#groups.set(name, group)
    group.count += 1
    for (const [i, field] of sums.entries()) {
      group.sums[i] = (group.sums[i] ?? 0n) + whole(recordValue(record, field))
    }
  }

  all(): readonly Group[] {
    return inGroupOrder([...this.#groups.values()])
  }
}

export const inGroupOrder = (groups: readonly Group[]): readonly Group[] =>
  groups.toSorted((a, b) => (JSON.stringify(a.key) < JSON.stringify(b.key) ? -1 : 1))

const single = (value: unknown): Group['key'][number] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null

const whole = (value: unknown): bigint =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : 0n
