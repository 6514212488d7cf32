import type { Occasion } from '../../rules/scope.ts'
import type { LoadedApplication } from '../application.ts'
import type { Files } from '../files/files.ts'
import type { Language } from '../messages/language.ts'
import type { Mounted } from '../people/mount.ts'
import type { WaitingEdition } from '../plans/waiting.ts'
import type { Records } from '../records/records.ts'
import type { Clock } from '../records/run.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Store } from '../store/store.ts'
import type { Press } from './batches/press.ts'
import type { Render } from './templates.ts'
import { type TextKey, text } from './texts.ts'

/** What every page is made from. */
export interface Site {
  /** On a page about one record the edition that it is acted on under, else the current one. */
  readonly app: LoadedApplication
  /** Of that edition. */
  readonly records: Records
  /** The current edition: what is around every page. */
  readonly home: { readonly app: LoadedApplication; readonly records: Records }
  /** The edition that the page's record was begun under, where it has come along since. */
  readonly begun: LoadedApplication | null
  readonly language: Language
  readonly clock: Clock
  readonly letters: LetterShelf | null
  /** Null: there are no batches of letters. */
  readonly press: Press | null
  /** Null: fields for files take text. */
  readonly files: Pick<Files, 'find' | 'open' | 'most'> | null
  /** What is planned and not published; whoever takes part in plans may judge by it. */
  readonly waiting: () => Promise<readonly WaitingEdition[]>
  /** What pages show of the one who is signed in; null: nobody signs in. */
  readonly visits: Pick<Mounted, 'about'> | null
  readonly render: Render
  /** The same for another edition. */
  readonly renderOf: (app: LoadedApplication) => Render
}

/** The letters that were issued, and where they are kept. */
export interface LetterShelf {
  readonly store: Store
  readonly list: (key: Partial<LetterRecord>) => Promise<readonly LetterRecord[]>
  /** The printed file; null: there is none. */
  readonly pdf: (id: string) => Promise<Uint8Array | null>
  /** The letter to edit; null: there is none. */
  readonly word: (id: string) => Promise<LetterWord | null>
}

export interface LetterWord {
  /** What it is called for people, without its extension. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The day and the lists that a record's values are read and shown by. */
export const occasionOf = (site: Site, submitted: string | null): Occasion => ({
  today: site.clock().today,
  submitted,
  options: site.app.application.options,
})

/** A sentence of our own in the reader's language. */
export const say = (
  site: Pick<Site, 'language'>,
  key: TextKey,
  params?: Readonly<Record<string, string | number>>,
): string => text(key, site.language, params)
