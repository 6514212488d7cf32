import type { Application } from '../../model/index.ts'
import { closesOf } from '../store/seal.ts'
import type { Transaction } from '../store/store.ts'
import type { EditionPaper, Publication } from './model.ts'

/** Writes the next edition; its files are in the store already. One that was current before is so again. */
export function putEdition(
  tx: Transaction,
  id: string,
  application: Application,
  about: Omit<Publication, 'number'>,
): EditionPaper {
  const all = [...tx.papers('edition', {})]
  const number = Math.max(0, ...all.map((each) => each.number)) + 1
  const same = all.find((each) => each.id === id)
  const former = same && [...(same.former ?? []), publicationIn(same)]
  const closes = closesOf(application.forms)
  const edition = { id, number, ...about, closes, ...(former && { former }) }
  tx.putPaper('edition', edition)
  return edition
}

/** Every time that something was published, the first first. */
export const publications = (
  editions: readonly EditionPaper[],
): readonly (Publication & { readonly id: string })[] =>
  editions
    .flatMap((each) =>
      [...(each.former ?? []), publicationIn(each)].map((one) => ({ ...one, id: each.id })),
    )
    .toSorted((one, other) => one.number - other.number)

const publicationIn = (paper: EditionPaper): Publication => {
  const { number, published, by, second, note, work } = paper
  return { ...{ number, published, by, second, note }, ...(work !== undefined && { work }) }
}
