import type { MistakeCode } from './mistakes.ts'

/** A mistake without its place. Params are written out for the reader. */
export interface Problem {
  readonly code: MistakeCode
  readonly params: { readonly [name: string]: string }
}

export const problem = (
  code: MistakeCode,
  params: { readonly [name: string]: string | number } = {},
): Problem => ({
  code,
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
})
