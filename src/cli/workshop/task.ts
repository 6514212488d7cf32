import type { Language } from '../../compiler/diagnostics/diagnostic.ts'
import type { Draft } from '../../runtime/plans/make.ts'
import type { SampleResult } from '../../runtime/samples.ts'
import type { Remark, Source } from '../../runtime/workshop/workshop.ts'

/** What the thread with the compiler is asked for, and what it answers to it. */
export interface Tasks {
  readonly examine: readonly Remark[]
  readonly samples: readonly SampleResult[] | null
  readonly compile: Draft | null
  /** As at a terminal, one a message; null: there are none. */
  readonly build: Built
}

export interface Built {
  readonly draft: Draft | null
  /** Of errors and warnings, as a terminal shows them. */
  readonly messages: readonly string[]
}

export interface Task<K extends keyof Tasks = keyof Tasks> {
  readonly kind: K
  readonly sources: readonly Source[]
  readonly language: Language
}

export interface Asked {
  readonly id: number
  readonly task: Task
}

export interface Answered {
  readonly id: number
  readonly answer: Tasks[keyof Tasks]
}
