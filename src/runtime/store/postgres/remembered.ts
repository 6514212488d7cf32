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
  #length = 0

  /** The records that `ask` gives, which is told what to read of each. */
  async records(
    on: Runner,
    wanted: Wanted,
    ask: (tagged: RawBuilder<Tagged>) => RawBuilder<Tagged>,
  ): Promise<readonly StoredRecord[]> {
    const known: readonly string[] = []
    const { text, values } = composed(ask(wanted.tagged(known)))
    const question = JSON.stringify([text, values])
    const former = this.#answers.get(question) ?? noAnswer
    const tags = [...former.documents.keys()]
    const told = values.map((value) => (value === known ? tags : value))
    const rows: readonly Tagged[] = (await on.query(text, told)).rows
    const documents = new Map(
      rows.map(({ tag, doc }) => [
        tag,
        doc === null
          ? (former.documents.get(tag) as Document)
          : { entry: parsed(doc), length: doc.length },
      ]),
    )
    this.#keep(question, documents)
    return rows.map(({ tag, salt = null }) =>
      wanted.unsealed((documents.get(tag) as Document).entry, salt),
    )
  }

  #keep(question: string, documents: Answer['documents']): void {
    const length = [...documents.values()].reduce((sum, each) => sum + each.length, 0)
    this.#forget(question)
    if (length > longestAnswer) return
    this.#answers.set(question, { documents, length })
    this.#length += length
    for (const oldest of this.#answers.keys()) {
      if (this.#length <= longest) return
      this.#forget(oldest)
    }
  }

  #forget(question: string): void {
    this.#length -= this.#answers.get(question)?.length ?? 0
    this.#answers.delete(question)
  }
}

interface Answer {
  /** By tag. */
  readonly documents: ReadonlyMap<string, Document>
  readonly length: number
}

/** As it is kept, and how much text it was. */
interface Document {
  readonly entry: Entry
  readonly length: number
}

const noAnswer: Answer = { documents: new Map(), length: 0 }

/** Characters: a page of fifty wide forms has 200,000. What is looked through as a whole is not asked for again. */
const longestAnswer = 500_000
const longest = 10_000_000
