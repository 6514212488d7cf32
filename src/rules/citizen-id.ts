import { codeText } from './code-text.ts'
import { ageOn, isDate } from './date.ts'

/** What is wrong with a 公民身份号码 (GB 11643-1999, ISO 7064 MOD 11-2). `old`: one of the former 15 digits. */
export type CitizenIdFault = 'format' | 'old' | 'check' | 'birth' | 'future' | 'age'

/** Expects normalised text; `today` bounds the date of birth. */
export function citizenIdFault(id: string, today: string): CitizenIdFault | null {
  if (/^\d{15}$/.test(id)) return 'old'
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return 'format'
  if (checkOf(id) !== id[17]) return 'check'
  const birth = birthDate(id)
  if (birth === null) return 'birth'
  if (birth > today) return 'future'
  return ageOn(birth, today) > 130 ? 'age' : null
}

export const normaliseCitizenId = codeText

/** Null when the number holds no day that exists. */
export function birthDate(id: string): string | null {
  const date = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
  return id.length === 18 && isDate(date) ? date : null
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function checkOf(id: string): string | undefined {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(id[place]), 0)
  return '10X98765432'[sum % 11]
}
