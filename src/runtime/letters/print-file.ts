import type { LetterRecord } from '../store/papers.ts'
import { joiner } from './join.ts'
import { byNumber } from './number-order.ts'
import { readLetter } from './stored.ts'

export interface PrintFileOptions {
  /** For paper printed on both sides: each letter begins on the front of a sheet. */
  readonly twoSided?: boolean
  /** Is handed the bytes of each letter on the way. */
  readonly each?: (letter: LetterRecord, pdf: Buffer) => Promise<void>
}

/** Printed, and not void since: what goes to the post. */
export const isForPost = ({ file, state }: LetterRecord): boolean =>
  file !== null && state !== 'void'

/** One PDF of all letters that are for the post, in number order, from their stored bytes, part by part. */
export async function* printFile(
  letters: readonly LetterRecord[],
  data: string,
  options: PrintFileOptions = {},
): AsyncGenerator<Buffer, void> {
  let parts: Buffer[] = []
  const joining = joiner((part) => parts.push(part), options)
  const written = (): Buffer => {
    const whole = Buffer.concat(parts)
    parts = []
    return whole
  }
  for (const letter of letters.filter(isForPost).sort(byNumber)) {
    const pdf = await readLetter(data, letter)
    if (pdf === null) continue
    await options.each?.(letter, pdf)
    joining.add(pdf, letter.pages ?? 0)
    yield written()
  }
  joining.finish()
  yield written()
}
