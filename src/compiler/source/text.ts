/**
 * A range of a source text, in UTF-16 units, end exclusive. It belongs to the stretch it was read in and moves along
 * with that, so another is made from it (`part`), from its stretch, or, where nothing moves, from its file (`spanIn`).
 */
export class Span {
  readonly #home: Stretch
  readonly #from: number
  readonly #to: number

  /** Offsets of the file. */
  constructor(home: Stretch, start: number, end: number) {
    this.#home = home
    this.#from = start - home.start
    this.#to = end - home.start
  }

  get file(): SourceText {
    return this.#home.file
  }

  get start(): number {
    return this.#home.start + this.#from
  }

  get end(): number {
    return this.#home.start + this.#to
  }

  /** Another range of the same stretch. */
  part(start: number, end: number): Span {
    return new Span(this.#home, start, end)
  }

  /** The same range, which stays where it is now. */
  settled(): Span {
    return spanIn(this.file, this.start, this.end)
  }
}

/** A piece of a file that is read by itself; where an edit moves it, these two change. */
export interface Stretch {
  file: SourceText
  start: number
}

export const spanIn = (file: SourceText, start: number, end: number): Span =>
  new Span({ file, start: 0 }, start, end)

/** One-based; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface SourceText {
  /** As the reader knows it: relative to where the command was given. */
  readonly path: string
  readonly text: string
  /** Offset of each line's first unit. */
  readonly starts: readonly number[]
  /** What a Word file says: no source, so nothing in it can be mended by an edit. */
  readonly isWord?: true
}

export function sourceText(path: string, text: string): SourceText {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return { path, text, starts }
}

export function positionOf(file: SourceText, offset: number): Position {
  let low = 0
  let high = file.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((file.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (file.starts[low] ?? 0) + 1 }
}

export function lineText(file: SourceText, line: number): string {
  const start = file.starts[line - 1] ?? 0
  const end = file.starts[line] ?? file.text.length
  return file.text.slice(start, end).replace(/\r?\n$/, '')
}

/** Where the line ends that an offset stands in: at its line feed, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at
}

/** A piece of a text that is kept for longer than the text: a slice would hold all of it in memory. */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

export const textOf = (span: Span): string => span.file.text.slice(span.start, span.end)
