import type { Form, Mistake } from '../model/index.ts'
import { columnsOfTable } from './fields.ts'
import { oncePer } from './once.ts'

/** As the form shows its fields, a table row by row; what the form does not know comes last. */
export function inFormOrder(form: Form, mistakes: readonly Mistake[]): readonly Mistake[] {
  if (mistakes.length < 2) return mistakes
  const places = placesOf(form)
  const rank = ({ path: [field, row, column] }: Mistake): readonly number[] => [
    places.get(JSON.stringify([field])) ?? places.size,
    typeof row === 'number' ? row : -1,
    column === undefined ? -1 : (places.get(JSON.stringify([field, column])) ?? places.size),
  ]
  return mistakes
    .map((mistake) => ({ mistake, rank: rank(mistake) }))
    .sort((a, b) => byRank(a.rank, b.rank))
    .map(({ mistake }) => mistake)
}

const placesOf = oncePer((form: Form): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const field of form.fields) {
    places.set(JSON.stringify([field.id]), places.size)
    for (const column of columnsOfTable(field).keys()) {
      places.set(JSON.stringify([field.id, column]), places.size)
    }
  }
  return places
})

function byRank(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((rank, place) => rank !== b[place])
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}
