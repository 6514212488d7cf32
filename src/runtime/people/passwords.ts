import { argon2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { type Slots, slots } from './slots.ts'

/** Makes and compares hashes of passwords, a few at once, so that a crowd at the door does not starve the rest. */
export interface Passwords {
  /** One PHC text: scheme, parameters, salt and hash. */
  hash(password: string): Promise<string>
  /** Against no hash it is false, and takes as long. */
  matches(password: string, stored: string | null): Promise<boolean>
  /** Whether a stored hash is weaker than what would be made today. */
  needsRehash(stored: string): boolean
  /** So many wait that nobody else should be let in. */
  isCrowded(): boolean
}

/** Of argon2id: kibibytes, passes, lanes. */
export interface Parameters {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** As OWASP advises for argon2id; 40 ms on a desktop. */
export const advised: Parameters = { memory: 19_456, passes: 2, parallelism: 1 }

export function openPasswords(
  parameters: Parameters = advised,
  work: Slots = slots({ atOnce: 2, crowd: 200 }),
): Passwords {
  const make = (password: string): Promise<string> =>
    work.run(async () => {
      const salt = randomBytes(16)
      return written(parameters, salt, await argon2idOf(password, salt, parameters, 32))
    })
  let nobody: Promise<string> | null = null
  return {
    hash: make,
    async matches(password, stored) {
      if (stored === null) nobody ??= make(randomBytes(32).toString('base64'))
      const known = parsed(stored ?? (await nobody) ?? '')
      if (known === null) return false
      const found = await work.run(() => known.again(password))
      return timingSafeEqual(found, known.hash) && stored !== null
    },
    needsRehash(stored) {
      const known = parsed(stored)?.parameters
      return !known || !isAtLeast(known, parameters)
    },
    isCrowded: work.isCrowded,
  }
}

interface Parsed {
  readonly hash: Buffer
  /** Null: of another scheme. */
  readonly parameters: Parameters | null
  again(password: string): Promise<Buffer>
}

const argon2idText =
  /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,3})\$([\w+/-]{11,})\$([\w+/-]{16,})$/
const scryptText =
  /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/-]{11,})\$([\w+/-]{16,})$/

function parsed(stored: string): Parsed | null {
  return parsedArgon2id(stored) ?? parsedScrypt(stored)
}

function parsedArgon2id(stored: string): Parsed | null {
  const [, m, t, p, salt, hash] = argon2idText.exec(stored) ?? []
  if (salt === undefined || hash === undefined) return null
  const bytes = Buffer.from(hash, 'base64')
  const parameters = { memory: Number(m), passes: Number(t), parallelism: Number(p) }
  return {
    hash: bytes,
    parameters,
    again: (password) =>
      argon2idOf(password, Buffer.from(salt, 'base64'), parameters, bytes.length),
  }
}

function parsedScrypt(stored: string): Parsed | null {
  const [, ln, r, p, salt, hash] = scryptText.exec(stored) ?? []
  if (salt === undefined || hash === undefined) return null
  const bytes = Buffer.from(hash, 'base64')
  const cost = { N: 2 ** Number(ln), r: Number(r), p: Number(p) }
  // Node refuses more than 32 MiB unless it is told how much is needed.
  const options = { ...cost, maxmem: 256 * cost.N * cost.r }
  return {
    hash: bytes,
    parameters: null,
    again: (password) =>
      scryptAsync(typed(password), Buffer.from(salt, 'base64'), bytes.length, options),
  }
}

const argon2Async = promisify(argon2)
const scryptAsync = promisify<string, Buffer, number, object, Buffer>(scrypt)

const argon2idOf = (
  password: string,
  nonce: Buffer,
  parameters: Parameters,
  tagLength: number,
): Promise<Buffer> =>
  argon2Async('argon2id', { message: typed(password), nonce, tagLength, ...parameters })

/** The same characters whatever keyboard they were typed on: full-width digits are digits. */
const typed = (password: string): string => password.normalize('NFKC')

const written = ({ memory, passes, parallelism }: Parameters, salt: Buffer, hash: Buffer): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const isAtLeast = (known: Parameters, wanted: Parameters): boolean =>
  known.memory >= wanted.memory &&
  known.passes >= wanted.passes &&
  known.parallelism >= wanted.parallelism
