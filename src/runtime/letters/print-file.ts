import type { LetterRecord } from '../store/papers.ts'
import { joiner } from './join.ts'
import { byNumber } from './number-order.ts'
import { readLetter } from './stored.ts'

/** A letter with the bytes of it that go to the printing machine. */
export interface Copy {
  readonly letter: LetterRecord
  readonly pdf: Buffer
}

export interface PrintFileOptions {
  /** For paper printed on both sides: each letter begins on the front of a sheet. */
  readonly twoSided?: boolean
}

/** Printed, and not void since: what goes to the post. */
export const isForPost = ({ file, state }: LetterRecord): boolean =>
  file !== null && state !== 'void'

/** All letters that are for the post as they were printed, in number order. */
export async function* storedCopies(
  letters: readonly LetterRecord[],
  data: string,
): AsyncGenerator<Copy, void> {
  for (const letter of letters.filter(isForPost).sort(byNumber)) {
    const pdf = await readLetter(data, letter)
    if (pdf !== null) yield { letter, pdf }
  }
}

/** One PDF of them all, part by part. */
export async function* printFile(
  copies: AsyncIterable<Copy>,
  options: PrintFileOptions = {},
): AsyncGenerator<Buffer, void> {
  let parts: Buffer[] = []
  const joining = joiner((part) => parts.push(part), options)
  const written = (): Buffer => {
    const whole = Buffer.concat(parts)
    parts = []
    return whole
  }
  for await (const { letter, pdf } of copies) {
    joining.add(pdf, letter.pages ?? 0)
    yield written()
  }
  joining.finish()
  yield written()
}
