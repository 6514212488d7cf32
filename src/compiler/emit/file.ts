/** One emitted file. `path` is relative to the output folder, with forward slashes. */
export interface OutputFile {
  readonly path: string
  readonly text: string
  /** What is no text; `text` is empty then. */
  readonly bytes?: Uint8Array
}

/** What the head of each emitted file says. */
export const origin =
  '由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.'
