import type { ErrorObject } from 'ajv'
import type { Application, Form, Notice } from '../model/index.ts'
import type { EditionPaper } from './editions/model.ts'

/** A compiled app, loaded: what the server, the printer and the tests run. */
export interface LoadedApplication {
  readonly application: Application
  /** By form id: the emitted standalone ajv code. */
  readonly validators: ReadonlyMap<string, Validator>
  /** The emitted folder: pages/*.hbs are read from it. */
  readonly folder: string
  /**
   * By notice id, as they were when the app was loaded: a later build into its folder changes no letter of this app. Read
   * from the folder where they are not given.
   */
  readonly letters?: ReadonlyMap<string, LetterTemplate>
  /** The id of its edition: what a record is pinned to. Absent: it was not published. */
  readonly edition?: string
  /** The editions of the data that it runs on; absent: there is this app alone. */
  readonly editions?: Editions
}

/** The apps that were published one after the other over the same data. */
export interface Editions {
  /**
   * By the id of an edition; by any other text, which stands in records from before there were editions, the first.
   * Throws a `NotLoaded` where it must be loaded first: the store that `openEditions` gives does that by itself.
   */
  of(id: string): LoadedApplication
  /** Null: it was not published. */
  load(id: string): Promise<LoadedApplication | null>
  /** 1, 2, 3 …; of one that was published again, the last; 0: it was not published. */
  numberOf(id: string | undefined): number
  /**
   * What a record of that definition which was last written then is told to go by: the number stays, though the same is
   * published again under another.
   */
  numberAt(id: string | undefined, written: string): number
  /** All that were published, the first first. */
  list(): readonly EditionPaper[]
}

/** What a record of this app is pinned to. */
export const definitionOf = ({ edition }: LoadedApplication, form: Form): string =>
  edition ?? form.hash

/** What was emitted of a notice. */
export interface LetterTemplate {
  readonly source: string
  /** Staff's own Word file as the app fills it in, in base64; where the notice names one. */
  readonly word?: string
}

export type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }

export const formOf = (app: LoadedApplication, id: string): Form | undefined =>
  app.application.forms.find((form) => form.id === id)

export const noticeOf = (app: LoadedApplication, id: string): Notice | undefined =>
  app.application.notices.find((notice) => notice.id === id)
