import type { Language } from '../compiler/diagnostics/diagnostic.ts'

/** What the exit code of every command means. */
export const exit = {
  ok: 0,
  diagnostics: 1,
  usage: 2,
  environment: 3,
  conflict: 4,
  partly: 5,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** Something the person at the terminal must change; its sentence is final. */
export class Refusal extends Error {
  readonly code: ExitCode

  constructor(code: ExitCode, sentence: string) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
  }
}

/** What every command is given beside its own options. */
export interface Terminal {
  readonly language: Language
  readonly json: boolean
  /** Data: stdout. */
  readonly data: (line: string) => void
  /** Progress and summaries: stderr. */
  readonly say: (line: string) => void
  /** Aborts when the person wants no more; what can pause does. */
  readonly stopped?: AbortSignal
}
