import type { LoadedApplication } from '../../application.ts'
import { wordOfLetter } from '../../letters/docx/index.ts'
import { givenOut } from '../../letters/given-out.ts'
import { fileNames } from '../../letters/names.ts'
import type { Store } from '../../store/store.ts'
import type { LetterShelf } from '../site.ts'

/** The letters of a store whose files lie in a data folder. */
export const letterShelf = (app: LoadedApplication, store: Store, data: string): LetterShelf => ({
  store,
  list: (key) => store.papers('letter', key),
  pdf: async (id) => {
    const letter = await store.paper('letter', id)
    return letter && givenOut(data, letter)
  },
  word: async (id) => {
    const letter = await store.paper('letter', id)
    const bytes = letter && (await wordOfLetter(app, store, letter))
    return letter && bytes && { name: fileNames([letter]).get(id) ?? id, bytes }
  },
})
