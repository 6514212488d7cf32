import { codeText } from './code-text.ts'

/** What is wrong with a 统一社会信用代码 (GB 32100-2015); the inner check is GB 11714's, at its place 17. */
export type UsccFault = 'format' | 'zeros' | 'outer-check' | 'inner-check'

/** Expects normalised text. */
export function usccFault(code: string): UsccFault | null {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return 'format'
  if (code.slice(8, 16) === '00000000') return 'zeros'
  if (outerCheck(code) !== code[17]) return 'outer-check'
  return innerCheck(code.slice(8, 16)) === code[16] ? null : 'inner-check'
}

export const normaliseUscc = (text: string): string => codeText(text).replace(/-/g, '')

/** What was probably meant where letters that no code has stand for digits (O for 0, I for 1 …); never taken unasked. */
export function suggestUscc(code: string): string | null {
  const meant = code.replace(/[OISVZ]/g, (letter) => lookalikes[letter] ?? letter)
  return meant !== code && usccFault(meant) === null ? meant : null
}

const lookalikes: { readonly [letter: string]: string } = { O: '0', I: '1', S: '5', V: 'U', Z: '2' }
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const outerWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2]

function outerCheck(code: string): string | undefined {
  const sum = outerWeights.reduce(
    (total, weight, place) => total + weight * alphabet.indexOf(code.charAt(place)),
    0,
  )
  return alphabet[(31 - (sum % 31)) % 31]
}

function innerCheck(body: string): string {
  const sum = innerWeights.reduce(
    (total, weight, place) => total + weight * Number.parseInt(body.charAt(place), 36),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 11 ? '0' : check === 10 ? 'X' : String(check)
}
