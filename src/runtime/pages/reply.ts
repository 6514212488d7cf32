import type { Form, StoredRecord } from '../../model/index.ts'
import type { Posted } from './posted.ts'
import type { Site } from './site.ts'
import type { Body, PageName } from './templates.ts'

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
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'json'; readonly status: number; readonly json: unknown }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }

export const redirect = (to: string): Reply => ({ kind: 'redirect', to })
