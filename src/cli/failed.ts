import type { Language } from '../compiler/diagnostics/diagnostic.ts'
import { Failure } from '../runtime/failure.ts'
import { type ExitCode, exit, Refusal } from './exit.ts'
import { texts } from './texts.ts'

/** The exit code of a command that ended with an error. */
export function codeOf(error: unknown): ExitCode {
  if (error instanceof Refusal) return error.code
  if (error instanceof Failure)
    return error.code === 'store-locked' ? exit.conflict : exit.environment
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return environmental.has(code) ? exit.environment : exit.diagnostics
}

const environmental: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'ENOSPC',
  'EROFS',
  'EMFILE',
  'EIO',
  'ENOTDIR',
])

/** What the person at the terminal is told; the stack only of what should not have happened. */
export function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof Failure) return error.in(language)
  if (error instanceof Refusal) return error.message
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return texts[language].unexpected(reason)
}
