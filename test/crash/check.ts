import { beginning, type Change, linked } from '../../src/runtime/store/change.ts'
import { type PaperKind, paperKinds } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { account } from './work.ts'

/** What `check` found. Everything but `acknowledged` must be nothing. */
export interface Tally {
  /** Requests that were answered. */
  readonly acknowledged: number
  /** Answered, and not there as they were answered. */
  readonly lost: number
  /** Requests carried out twice, or numbers given out twice. */
  readonly duplicated: number
  /** Numbers of letters that are missing between others. */
  readonly gaps: number
  /** Requests of which a part is there. */
  readonly halves: number
  /** Things that are not as their last change left them, links of the chain that do not hold. */
  readonly astray: number
}

export const nothing: Tally = {
  acknowledged: 0,
  lost: 0,
  duplicated: 0,
  gaps: 0,
  halves: 0,
  astray: 0,
}

export const plus = (a: Tally, b: Tally): Tally => ({
  acknowledged: a.acknowledged + b.acknowledged,
  lost: a.lost + b.lost,
  duplicated: a.duplicated + b.duplicated,
  gaps: a.gaps + b.gaps,
  halves: a.halves + b.halves,
  astray: a.astray + b.astray,
})

export const isClean = ({ acknowledged, ...wrong }: Tally): boolean =>
  acknowledged > 0 && Object.values(wrong).every((figure) => figure === 0)

/** Looks at all there is; `answers`: the letter's number of each request that was answered. */
export async function check(store: Store, answers: ReadonlyMap<string, number>): Promise<Tally> {
  const changes = await store.changes(0, Number.MAX_SAFE_INTEGER)
  const letters = await store.papers('letter', {})
  const serials = letters.flatMap(({ serial }) => serial ?? [])
  const numbers = new Map(letters.map(({ id, serial }) => [id, serial]))
  const isThere = await store.read((view) => {
    const known = (key: string) => [
      (view.get('book', key) ?? view.removed('book', key)) !== null,
      view.get('借阅', key) !== null,
      numbers.has(key),
    ]
    return new Map([...answers.keys(), ...numbers.keys()].map((key) => [key, known(key)]))
  })
  const whole = (key: string): boolean => isThere.get(key)?.every(Boolean) ?? false
  const lost = [...answers].filter(([key, serial]) => numbers.get(key) !== serial || !whole(key))
  const count = (await store.get('count', '1'))?.data.count ?? 0
  return {
    acknowledged: answers.size,
    lost: lost.length,
    duplicated: serials.length - new Set(serials).size + repeated(changes),
    gaps: Math.max(0, ...serials) - new Set(serials).size,
    halves:
      [...numbers.keys()].filter((key) => !whole(key)).length + Number(count !== letters.length),
    astray: (await strayed(store, changes)) + (await differing(store, changes)),
  }
}

/** Requests that made more than one letter. */
function repeated(changes: readonly Change[]): number {
  const made = changes.filter(({ kind, effect }) => kind === '@letter' && effect === 'put')
  const keys = made.filter(({ by }) => by.account === account).map(({ request }) => request?.key)
  return keys.length - new Set(keys).size
}

/** Changes out of their place, and a head that is not the chain's. */
async function strayed(store: Store, changes: readonly Change[]): Promise<number> {
  let head = beginning
  let wrong = 0
  for (const change of changes) {
    if (change.number !== head.number + 1) wrong += 1
    head = linked(change, head).head
  }
  return wrong + Number((await store.head()).hash !== head.hash)
}

/** Compares the present with what the whole past makes of it. */
async function differing(store: Store, changes: readonly Change[]): Promise<number> {
  const last = new Map<string, Change>()
  for (const change of changes)
    if (change.effect !== 'note') last.set(JSON.stringify([change.kind, change.id]), change)
  const papers = new Map<string, unknown>()
  for (const kind of paperKinds)
    for (const paper of await store.papers<PaperKind>(kind, {}))
      papers.set(JSON.stringify([`@${kind}`, paper.id]), paper)
  return store.read((view) => {
    const isSo = ({ kind, id, effect, after }: Change): boolean => {
      const expected = JSON.stringify(after)
      if (kind.startsWith('@'))
        return JSON.stringify(papers.get(JSON.stringify([kind, id])) ?? null) === expected
      const [here, there] = [view.get(kind, id), view.removed(kind, id)]
      return (
        JSON.stringify(here) === (effect === 'put' ? expected : 'null') &&
        JSON.stringify(there) === (effect === 'remove' ? expected : 'null')
      )
    }
    const wrong = [...last.values()].filter((change) => !isSo(change)).length
    const forms = new Set(changes.map(({ kind }) => kind).filter((kind) => !kind.startsWith('@')))
    const present = [...forms].reduce((sum, form) => sum + [...view.scan(form)].length, 0)
    const expected = [...last.values()].filter(
      ({ kind, effect }) => !kind.startsWith('@') && effect === 'put',
    ).length
    return wrong + Math.abs(present - expected)
  })
}
