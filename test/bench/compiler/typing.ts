import type { SourceFile } from '../../../src/compiler/compile.ts'
import { randomOf } from '../../incremental/edits.ts'

export interface Keystroke {
  readonly way: string
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a person types, one character after another, and takes away again, at random places of some sources. */
export function* typed(
  files: readonly SourceFile[],
  ways: Readonly<Record<string, Way>>,
  rounds: number,
): Generator<Keystroke> {
  const random = randomOf(20260531)
  for (let round = 0; round < rounds; round++) {
    for (const [way, find] of Object.entries(ways)) {
      const { path, text } = files[Math.floor(random() * files.length)] as SourceFile
      const writing = find(text, Math.floor(random() * text.length))
      if (!writing) continue
      const { at, taken, put } = writing
      if (taken) yield { way, path, start: at, end: at + taken.length, text: '' }
      for (let typed = 0; typed < put.length; typed++)
        yield { way, path, start: at + typed, end: at + typed, text: put.charAt(typed) }
      for (let left = put.length; left > 0; left--)
        yield { way, path, start: at + left - 1, end: at + left, text: '' }
      if (taken) yield { way, path, start: at, end: at, text: taken }
    }
  }
}

/** Near a place of a text: what is taken away there, and what is typed. Null: nothing of the kind is near. */
export type Way = (text: string, place: number) => Writing | null

export interface Writing {
  readonly at: number
  readonly taken: string
  readonly put: string
}

/** A character anywhere. */
export const anywhere: Way = (_text, at) => ({ at, taken: '', put: '一' })

/** A statement on a line of its own. */
export const newLine =
  (line: string): Way =>
  (text, place) => ({ at: text.lastIndexOf('\n', place - 1) + 1, taken: '', put: `${line}\n` })

/** What a line needs, taken away. */
export const lost =
  (mark: string): Way =>
  (text, place) => {
    const at = text.indexOf(mark, place)
    return at < 0 ? null : { at, taken: mark, put: '' }
  }

/** A name where it is declared, made longer: what uses it is wrong until it is mended. */
export const renamed =
  (declaration: RegExp): Way =>
  (text, place) => {
    const found = declaration.exec(text.slice(place))
    return found ? { at: place + found.index + found[0].length, taken: '', put: '甲' } : null
  }
