import type { Form, StoredRecord } from '../../model/index.ts'
import type { Denial } from '../access/denial.ts'
import { actorOf, denial, isDenied, rightToFill } from '../access/rights.ts'
import { openSight, type Sight, sightThrough } from '../access/sight.ts'
import type { Condition, Query } from '../store/store.ts'
import { cut, cutAll, type Frame, seenAmong, seenIn } from './frame.ts'
import type { Exported, Listing, Records } from './records.ts'
import { typedConditions, typedSort } from './typed.ts'

/** Reading: one record, lists, counts, exports. */
export function looking(
  frame: Frame,
): Pick<Records, 'get' | 'named' | 'list' | 'count' | 'askable' | 'export'> {
  const { store } = frame
  const list = async (form: Form, query: Query): Promise<Listing> => {
    const denied = askable(frame, form, query)
    if (denied) return { records: [], next: null, denied }
    const sort = typedSort(form, query.sort)
    const page = await store.list(form.id, {
      ...{ ...query, sort },
      ...withinReach(frame, form, query.where),
    })
    return { ...page, records: await cutAll(frame, form, page.records) }
  }
  const count = async (form: Form, where: readonly Condition[]): Promise<number> => {
    if (askable(frame, form, { where })) return 0
    const narrowed = withinReach(frame, form, where)
    return store.count(form.id, narrowed.where, narrowed.reach)
  }
  return {
    async get(form, id) {
      const record = await store.get(form.id, id, frame.access().reach(form))
      return store.read((view) => {
        const seen = seenIn(frame, form, record, view)
        return seen && cut(seen)
      })
    },
    named: (form, keys) =>
      store.read((view) => {
        return keys.map((key) => {
          const seen = seenAmong(frame, form, view.find(form.id, key), view)
          return seen && cut(seen)
        })
      }),
    list,
    count,
    askable: (form, query) => askable(frame, form, query),
    async export(form, query, { only, detail: more } = {}): Promise<Exported> {
      const denied = askable(frame, form, query)
      if (denied) return { kind: 'denied', denial: denied }
      const access = frame.access()
      const rows = only?.size ?? (await count(form, query.where))
      const by = actorOf(access, access.held(form))
      await store.transaction(
        (tx) => {
          const detail = {
            ...{ rows, where: query.where },
            ...(query.removed && { removed: true }),
            ...more,
          }
          tx.note({ action: 'export', kind: form.id, id: '', detail })
        },
        { action: 'export', by },
      )
      return { kind: 'done', count: rows, pages: pagesOf(list, form, query, only) }
    },
  }
}

/** These conditions, of the records within the visitor's reach: with what an index finds of them. */
export function withinReach(
  frame: Frame,
  form: Form,
  where: readonly Condition[],
): Pick<Query, 'where' | 'reach'> {
  const access = frame.access()
  const reach = access.reach(form)
  const common = Object.entries(access.common(form)).flatMap(([field, value]): Condition[] =>
    typeof value === 'string' ? [{ field, operator: 'is', value }] : [],
  )
  return { where: [...typedConditions(form, where), ...common], ...(reach && { reach }) }
}

/** A field may be asked for only where it stands plainly in every record of the answer: order and number tell too. */
function askable(
  frame: Frame,
  form: Form,
  { where = [], sort, removed = false }: Partial<Pick<Query, 'where' | 'sort' | 'removed'>>,
): Denial | null {
  const access = frame.access()
  if (frame.visitor.account === null) return null
  const held = access.held(form)
  const sights: readonly Sight[] = access.isByRole
    ? held.map((each) => sightThrough(form, [each]))
    : [openSight(form)]
  if (access.isByRole && held.length === 0) {
    const isNobody = frame.visitor.duty !== null || frame.visitor.posts.length === 0
    return denial(access, form, isNobody ? 'no-role' : 'not-visible')
  }
  const asked = [...where, ...(sort ? [sort] : [])].map(({ field }) => field)
  for (const field of asked) {
    if (field.startsWith('@')) continue
    if (!sights.every(({ visible }) => visible.has(field)))
      return denial(access, form, 'not-visible', { field })
    if (sights.some(({ masked }) => masked.has(field)))
      return denial(access, form, 'masked', { field })
  }
  if (!removed) return null
  const right = rightToFill(access, form)
  return isDenied(right) ? right : null
}

async function* pagesOf(
  list: (form: Form, query: Query) => Promise<Listing>,
  form: Form,
  query: Omit<Query, 'limit' | 'after'>,
  only: ReadonlySet<string> | undefined,
): AsyncGenerator<readonly StoredRecord[]> {
  let after: string | null = null
  do {
    const page: Listing = await list(form, { ...query, limit: chunk, ...(after && { after }) })
    yield only ? page.records.filter(({ id }) => only.has(id)) : page.records
    after = page.next
  } while (after !== null)
}

const chunk = 500
