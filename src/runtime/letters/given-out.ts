import type { LetterRecord } from '../store/papers.ts'
import { stamped } from './stamp.ts'
import { readLetter } from './stored.ts'

/** A letter's file as it is given out: the bytes that were printed; of a void letter a copy that says so. */
export async function givenOut(data: string, letter: LetterRecord): Promise<Buffer | null> {
  const pdf = await readLetter(data, letter)
  return pdf && letter.state === 'void' ? stamped(pdf, '作废') : pdf
}
