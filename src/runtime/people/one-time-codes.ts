import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator knows it: SHA-1, six digits, thirty seconds. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** Base32, 160 bits. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32

export const isCodeSecret = (secret: string): boolean => /^[A-Z2-7]{32}$/.test(secret)

/** What an authenticator reads from a picture or a link. */
export const codeAddress = (secret: string, issuer: string, login: string): string =>
  new TOTP({ ...shape, issuer, label: login, secret: Secret.fromBase32(secret) }).toString()

/**
 * The number of the half minute that the code is of, one before or after the present one at most; null: it is of
 * none, or of one not after `lastStep`, so that no code counts twice.
 */
export function codeStep(
  secret: string,
  code: string,
  lastStep: number,
  now: string,
): number | null {
  const token = code.normalize('NFKC').replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = Date.parse(now)
  const delta = new TOTP({ ...shape, secret: Secret.fromBase32(secret) }).validate({
    token,
    timestamp,
    window: 1,
  })
  if (delta === null) return null
  const step = Math.floor(timestamp / 1000 / shape.period) + delta
  return step > lastStep ? step : null
}
