import type { ErrorObject } from 'ajv'
import type { Application, Form, Notice } from '../model/index.ts'

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
}

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
