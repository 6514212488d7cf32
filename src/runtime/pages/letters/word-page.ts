import { problemPage } from '../problem-page.ts'
import { type Reply, wordReply } from '../reply.ts'
import type { LetterShelf, Site } from '../site.ts'

/** A letter as a Word file, to whoever may have its PDF. */
export async function wordPage(site: Site, shelf: LetterShelf, id: string): Promise<Reply> {
  const word = await shelf.word(id)
  return word === null ? problemPage(site, 'missing') : wordReply(word.name, word.bytes)
}
