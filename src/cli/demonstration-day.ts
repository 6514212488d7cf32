import { existsSync, readFileSync } from 'node:fs'
import { type DemonstrationMark, demonstrationFile } from '../runtime/people/demonstration-mark.ts'

/** The day demonstration data plays on; null for real data. */
export const demonstrationDay = (data: string): string | null => playedOn(data)?.today ?? null

/** The id of the notice that is printed at the start. */
export const demonstrationNotice = (data: string): string | null => playedOn(data)?.printed ?? null

function playedOn(data: string): DemonstrationMark | null {
  if (!existsSync(demonstrationFile(data))) return null
  return JSON.parse(readFileSync(demonstrationFile(data), 'utf8'))
}
