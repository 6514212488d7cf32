/** A Word file beside the sources, which a 通知书 may name as its 模板. */
export interface WordFile {
  /** As messages name it. */
  readonly path: string
  /** As 模板 names it: below the app's folder, with forward slashes. */
  readonly name: string
  readonly content: WordContent
}

export type WordContent =
  | {
      readonly kind: 'text'
      /** Of the body, of each header and each footer: a paragraph a line. */
      readonly texts: readonly string[]
      /** What the app is to fill in: nothing of it leads outside the file. */
      readonly bytes: Uint8Array
      readonly sha256: string
    }
  /** `detail`: what leads outside, is embedded, or the mark that ends in another place than it begins. */
  | {
      readonly kind: 'refused'
      readonly reason: 'broken' | 'macros' | 'outside' | 'embedded' | 'torn'
      readonly detail: string
    }
