import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Server } from '../store/postgres-server.ts'
import { command, type Place } from './process.ts'

export interface Numbered {
  /** Letters that were issued by two processes at once. */
  readonly letters: number
  /** Numbers that none has, or that more than one has. */
  readonly gaps: number
  /** Records with more than one letter. */
  readonly twice: number
  /** Not printed, or not to be had with the bytes that are said to be its own. */
  readonly unreadable: number
}

/** Both issue what is due, as often as is said. */
export async function numberTogether(places: readonly Place[], times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    await Promise.all(places.map((place) => command('print', place)))
}

/**
 * The same once nothing comes any more. Who finds letters in another's hands leaves them there and says so, and the same
 * command goes on with what is left: it is given until nothing is.
 */
export const numberRest = (places: readonly Place[]): Promise<unknown> =>
  Promise.all(
    places.map(async (place) => {
      while ((await command('print', place)) === 5);
    }),
  )

export async function lettersIn(server: Server, places: readonly Place[]): Promise<Numbered> {
  const rows = await server.query(`SELECT doc FROM fangyuan.papers WHERE kind = 'letter'`)
  const letters = rows.map(({ doc }) => doc as LetterRecord)
  const serials = letters.map(({ serial }) => serial ?? 0).sort((a, b) => a - b)
  const isHad = (letter: LetterRecord): boolean =>
    places.every(({ data }) => letter.file !== null && digest(data, letter.file) === letter.sha256)
  return {
    letters: letters.length,
    gaps: serials.filter((serial, at) => serial !== at + 1).length,
    twice: letters.length - new Set(letters.map(({ record }) => record)).size,
    unreadable: letters.filter((letter) => !isHad(letter)).length,
  }
}

function digest(data: string, file: string): string {
  try {
    return hash('sha256', readFileSync(join(data, file)))
  } catch {
    return ''
  }
}
