// 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
import type { ErrorObject } from 'ajv'
import type { ContactChange } from '../types/contactChange.ts'

/** Whether the data is a complete record; if not, `errors` says what is wrong, until the next call. */
export declare const validate: ((data: unknown) => data is ContactChange) & {
  errors?: ErrorObject[] | null
}
