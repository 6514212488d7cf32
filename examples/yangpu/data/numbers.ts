import { citizenIdFault } from '../../../src/rules/citizen-id.ts'
import { usccFault } from '../../../src/rules/uscc.ts'
import type { Random } from './random.ts'

/**
 * A 统一社会信用代码 around an 8-place body. Its two check places are found by trying: what is right is known in one
 * place only, and that is not here.
 */
export function uscc(department: string, body: string): string {
  for (const inner of '0123456789X') {
    for (const outer of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
      const code = `${department}310110${body}${inner}${outer}`
      if (usccFault(code) === null) return code
    }
  }
  throw new RangeError(`no code has the body ${body}`)
}

/** Of region 999999, which nobody has. */
export function citizenId(birth: string, order: number): string {
  const body = `999999${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  for (const check of '0123456789X') {
    if (citizenIdFault(body + check, '2026-07-01') === null) return body + check
  }
  throw new RangeError(`no number has the body ${body}`)
}

export const mobile = (random: Random): string =>
  `1${random.pick(['38', '39', '50', '59', '77', '86', '99'])}${padded(random.below(1e8), 8)}`

export const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/** Money is held in 分. */
export const yuan = (amount: number): number => amount * 100
