import type { RawBuilder } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import type { Entry } from '../table.ts'
import { parsed, type Read } from './sealed.ts'
import { composed, type Runner } from './sql.ts'
import type { Wanted } from './wanted.ts'

/** A record as it is read; null in the place of a document that is known. */
export interface Tagged extends Pick<Read, 'salt'> {
  readonly tag: string
  readonly doc: string | null
}

/**
 * What queries were answered the last time: pages are asked for again and again, and what is still as it was is not
 * read, sent and parsed another time. Its tag is its id and the transaction that wrote it, which has left no more than
 * one version of it.
 */
export class Remembered {
  readonly #answers = new Map<string, Answer>()

  /** The records that `ask` gives, which is told what to read of each. */
  async records(
    on: Runner,
    wanted: Wanted,
    ask: (tagged: RawBuilder<Tagged>) => RawBuilder<Tagged>,
  ): Promise<readonly StoredRecord[]> {
    const tags: string[] = []
    const { text, values } = composed(ask(wanted.tagged(tags)))
    const question = JSON.stringify([text, values])
    const former: Answer = this.#answers.get(question) ?? new Map()
    tags.push(...former.keys())
    const rows: readonly Tagged[] = (await on.query(text, values)).rows
    const answer = new Map<string, Entry>()
    const records = rows.map(({ tag, doc, salt = null }) => {
      const entry = doc === null ? (former.get(tag) as Entry) : parsed(doc)
      answer.set(tag, entry)
      return wanted.unsealed(entry, salt)
    })
    this.#keep(question, answer)
    return records
  }

  #keep(question: string, answer: Answer): void {
    this.#answers.delete(question)
    if (answer.size > mostRecords) return
    this.#answers.set(question, answer)
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= mostAnswers) return
      this.#answers.delete(oldest)
    }
  }
}

/** Records as they are kept, by tag. */
type Answer = ReadonlyMap<string, Entry>

/** A page of twenty has some 200 KB; what is looked through as a whole is not asked for again. */
const mostAnswers = 100
const mostRecords = 101
