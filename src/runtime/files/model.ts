/** A file that somebody sent, known by its content. */
export interface StoredFile {
  /** What a record's field holds. */
  readonly id: string
  /** Of the content, hexadecimal: its place below the data folder follows from it. */
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** As it was found by looking into it, not as it was said. */
  readonly type: string
  /** As its sender called it, for reading only. */
  readonly name: string
  /** Account id of its sender; null: the server itself, or a person at its own machine. */
  readonly by: string | null
  /** ISO 8601 instant. */
  readonly at: string
  /**
   * The record whose field holds it, or held it in a former version; of a column, the table's field. Null: none yet,
   * so nobody but its sender gets it.
   */
  readonly holder: { readonly form: string; readonly record: string; readonly field: string } | null
  /** Whether a scanner has looked at it. */
  readonly scan: 'none' | 'clean' | 'infected'
}
