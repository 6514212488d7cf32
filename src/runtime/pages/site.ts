import type { Occasion } from '../../rules/scope.ts'
import type { LoadedApplication } from '../application.ts'
import type { Files } from '../files/files.ts'
import type { Language } from '../messages/language.ts'
import type { Mounted } from '../people/mount.ts'
import type { Records } from '../records/records.ts'
import type { Clock } from '../records/run.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Render } from './templates.ts'
import { type TextKey, text } from './texts.ts'

/** What every page is made from. */
export interface Site {
  readonly app: LoadedApplication
  readonly records: Records
  readonly language: Language
  readonly clock: Clock
  readonly letters: LetterShelf | null
  /** Null: fields for files take text. */
  readonly files: Pick<Files, 'find' | 'most'> | null
  /** What pages show of the one who is signed in; null: nobody signs in. */
  readonly visits: Pick<Mounted, 'about'> | null
  readonly render: Render
}

/** The letters that were issued, to read only. */
export interface LetterShelf {
  readonly list: (key: Partial<LetterRecord>) => Promise<readonly LetterRecord[]>
  /** The printed file; null: there is none. */
  readonly pdf: (id: string) => Promise<Uint8Array | null>
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
