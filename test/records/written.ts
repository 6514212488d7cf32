import { expect } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'

/** What a test writes down, to go by its rules alone: nothing of it is emitted. */
export function written(source: string): LoadedApplication {
  const { application, diagnostics } = analyse([{ path: 'app.fy', text: source }])
  return {
    application: application ?? expect.fail(JSON.stringify(diagnostics)),
    validators: new Map(),
    folder: '',
  }
}

export const clock = () => ({ today: '2026-03-01', now: '2026-03-01T08:00:00.000Z' })
