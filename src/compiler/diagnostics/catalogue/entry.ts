/** A message in both languages; what stands in {braces} is a parameter of it. */
export interface Entry {
  readonly severity: 'error' | 'warning'
  readonly zh: string
  readonly en: string
}
