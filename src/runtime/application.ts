import type { ErrorObject } from 'ajv'
import type { Application, Form, Notice } from '../model/index.ts'

/** A compiled app, loaded: what the server, the printer and the tests run. */
export interface LoadedApplication {
  readonly application: Application
  /** By form id: the emitted standalone ajv code. */
  readonly validators: ReadonlyMap<string, Validator>
  /** The emitted folder: pages/*.hbs and letters/*.hbs are read from it. */
  readonly folder: string
}

export type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }

export const formOf = (app: LoadedApplication, id: string): Form | undefined =>
  app.application.forms.find((form) => form.id === id)

export const noticeOf = (app: LoadedApplication, id: string): Notice | undefined =>
  app.application.notices.find((notice) => notice.id === id)
