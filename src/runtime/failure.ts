import { type FailureCode, failureText } from './messages/failures.ts'
import type { Language } from './messages/language.ts'

/** The app cannot start or go on: for the person who runs it, never for one who fills a form. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly params: Readonly<Record<string, string>>

  constructor(code: FailureCode, params: Readonly<Record<string, string>>, cause?: unknown) {
    super(failureText(code, params, 'zh'), { cause })
    this.name = 'Failure'
    this.code = code
    this.params = params
  }

  in(language: Language): string {
    return failureText(this.code, this.params, language)
  }
}

/** The words of an error thrown by somebody else. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
