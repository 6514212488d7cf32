import type { Readable } from 'node:stream'
import type { Form, StoredRecord } from '../../model/index.ts'
import type { Posted } from './posted.ts'
import type { Site } from './site.ts'
import type { Body, PageName, Render } from './templates.ts'

/** What somebody asked of a form's pages. */
export interface Visit {
  readonly site: Site
  readonly form: Form
  readonly query: URLSearchParams
  readonly posted: Posted
}

/** The same, of one record. */
export interface RecordVisit extends Visit {
  readonly record: StoredRecord
}

export type Reply =
  | {
      readonly kind: 'page'
      readonly status: number
      readonly page: PageName
      readonly view: object
      readonly body?: Body
      /** By the templates of another edition than the current one. */
      readonly render?: Render
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'json'; readonly status: number; readonly json: unknown }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  /** To be saved under its name. */
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly bytes: Uint8Array
    }
  /** To be saved, sent as it is made. */
  | {
      readonly kind: 'stream'
      readonly type: string
      readonly name: string
      readonly content: Readable
    }
  /** Server-sent events; `follow` gives the way to stop. */
  | {
      readonly kind: 'events'
      readonly follow: (send: (data: string) => void, end: () => void) => () => void
    }

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const csvType = 'text/csv; charset=utf-8'

export const redirect = (to: string): Reply => ({ kind: 'redirect', to })

/** `name`: without its extension. */
export const wordReply = (name: string, bytes: Uint8Array): Reply => ({
  kind: 'file',
  name: `${name}.docx`,
  type: wordType,
  bytes,
})
