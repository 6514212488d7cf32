import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { Form } from '../../model/index.ts'
import type { Entry } from './table.ts'

/**
 * Turns what must not lie open on a disk into ciphertext, and back. Each thing has a salt of its own, kept beside it
 * and never inside it: who destroys the salt destroys what was sealed, in every copy. `kind` as in a `Change`.
 */
export interface Seal {
  /** Whether things of this kind have anything to close. */
  covers(kind: string): boolean
  close(kind: string, entry: Entry, salt: Uint8Array): Entry
  /** `salt` null: it was destroyed, and what was sealed with it is gone. */
  open(kind: string, entry: Entry, salt: Uint8Array | null): Entry
  /** The same for the same value, and telling nothing of it: to look one up by. */
  fingerprint(field: string, value: string): string
  /** From now on closes this too. */
  cover(closes: Closes): void
}

/** By kind, the steps to what must not lie open; '*' is each row of a table. */
export type Closes = { readonly [kind: string]: readonly Path[] }

export const newSalt = (): Uint8Array => randomBytes(32)

export const noSeal: Seal = {
  covers: () => false,
  close: (_, entry) => entry,
  open: (_, entry) => entry,
  fingerprint: (field, value) => hash('sha256', `${field}\0${value}`, 'base64url'),
  cover: () => {},
}

/** `master`: 32 bytes that lie elsewhere than the data. */
export function sealOf(forms: readonly Form[], master: Uint8Array): Seal {
  const paths = new Map(pathsBy(forms))
  // Node takes a key that it knows in a third of the time of its bytes.
  const secret = createSecretKey(master)
  const keyOf = (kind: string, id: string, salt: Uint8Array): KeyObject =>
    createSecretKey(createHmac('sha256', secret).update(salt).update(boundTo(kind, id)).digest())
  return {
    covers: (kind) => paths.has(kind),
    close(kind, entry, salt) {
      const taken: Taken[] = []
      const rest = (paths.get(kind) ?? []).reduce<unknown>(
        (left, path) => without(left, path, [], taken),
        entry,
      ) as Entry
      if (taken.length === 0) return entry
      const key = keyOf(kind, entry.id, salt)
      return { ...rest, [sealed]: encrypted(JSON.stringify(taken), key, boundTo(kind, entry.id)) }
    },
    open(kind, entry, salt) {
      const { [sealed]: text, ...rest } = entry as Entry & { readonly [sealed]?: string }
      if (text === undefined) return entry
      if (salt === null) return { ...rest, erased: true } as Entry
      const taken = decrypted(text, keyOf(kind, entry.id, salt), boundTo(kind, entry.id))
      return withValues({ ...rest }, JSON.parse(taken) as Taken[]) as object as Entry
    },
    fingerprint: (field, value) =>
      createHmac('sha256', secret).update(`${field}\0${value}`).digest('base64url'),
    cover: (closes) => addTo(paths, closes),
  }
}

/** What an app's forms have closed. */
export const closesOf = (forms: readonly Form[]): Closes => Object.fromEntries(pathsBy(forms))

function addTo(paths: Map<string, readonly Path[]>, closes: Closes): void {
  for (const [kind, more] of Object.entries(closes)) {
    const had = paths.get(kind) ?? []
    const known = new Set(had.map((path) => JSON.stringify(path)))
    const added = more.filter((path) => !known.has(JSON.stringify(path)))
    if (added.length > 0) paths.set(kind, [...had, ...added])
  }
}

/** What of a thing lies open, however much of it was sealed when it was written. `more`: closed by other editions. */
export function openPartOf(
  forms: readonly Form[],
  more: readonly Closes[] = [],
): (kind: string, entry: Entry) => object {
  const paths = new Map(pathsBy(forms))
  for (const each of more) addTo(paths, each)
  return (kind, entry) => {
    const { [sealed]: _, ...rest } = entry as Entry & { readonly [sealed]?: string }
    const open = (paths.get(kind) ?? []).reduce<unknown>(
      (left, path) => without(left, path, [], []),
      rest,
    )
    return open as object
  }
}

export const isSealed = (entry: object): boolean => Object.hasOwn(entry, sealed)

const sealed = '@sealed'

type Path = readonly string[]
type Taken = readonly [place: readonly (string | number)[], value: unknown]

/** By kind, for those that have anything to close. */
function pathsBy(forms: readonly Form[]): ReadonlyMap<string, readonly Path[]> {
  const paths = new Map<string, readonly Path[]>([
    ['@account', [['totp', 'secret'], ['password'], ['formerPasswords']]],
  ])
  const isAnyMasked = forms.some((form) => pathsOf(form).length > 0)
  for (const form of forms) {
    const messages = isAnyMasked && form.rules.length > 0 ? messagePaths : []
    const own = [...pathsOf(form), ...messages, ...(isAnyMasked ? formerPaths : [])]
    if (own.length > 0) paths.set(form.id, own)
  }
  return paths
}

const pathsOf = (form: Form): readonly Path[] =>
  form.fields.flatMap((field): Path[] => {
    if (field.masked)
      return [
        ['data', field.id],
        ['judgement', 'values', field.id],
      ]
    if (field.type.kind !== 'table') return []
    const columns = field.type.columns.filter(({ masked }) => masked)
    return columns.map((column) => ['data', field.id, '*', column.id])
  })

/** What a rule says of a record may quote what is masked, also of another record. */
const messagePaths: readonly Path[] = [
  ...['blocks', 'warnings', 'findings', 'clues'].map((list) => ['judgement', list, '*', 'message']),
  ['judgement', 'findings', '*', 'demand'],
]

/** What it held under another edition may have been masked there. */
const formerPaths: readonly Path[] = [['former', '*', 'value']]

/** A copy without what the path leads to, which is added to `taken`. */
function without(
  value: unknown,
  [step, ...rest]: Path,
  place: readonly (string | number)[],
  taken: Taken[],
): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return value
  if (step === '*') {
    return Array.isArray(value)
      ? value.map((row, index) => without(row, rest, [...place, index], taken))
      : value
  }
  if (!Object.hasOwn(value, step)) return value
  const { [step]: inner, ...others } = value as { readonly [key: string]: unknown }
  if (rest.length > 0) return { ...others, [step]: without(inner, rest, [...place, step], taken) }
  taken.push([[...place, step], inner])
  return others
}

/** A copy with values put back where they were taken from; what lies beside them is shared. */
function withValues(into: Part, taken: readonly Taken[]): Part {
  const own = new Set<Part>()
  const copyOf = (part: Part): Part => {
    if (own.has(part)) return part
    const copy = (Array.isArray(part) ? [...part] : { ...part }) as Part
    own.add(copy)
    return copy
  }
  const all = copyOf(into)
  for (const [[...place], value] of taken) {
    const last = place.pop()
    let at = all
    for (const step of place) {
      const inner = copyOf(Object.hasOwn(at, step) ? (at[step] as Part) : {})
      put(at, step, inner)
      at = inner
    }
    if (last !== undefined) put(at, last, value)
  }
  return all
}

/** Whatever the step is called. */
const put = (into: Part, step: string | number, value: unknown): unknown =>
  Object.defineProperty(into, step, {
    ...{ value, writable: true, enumerable: true, configurable: true },
  })

type Part = { [step: string | number]: unknown }

const boundTo = (kind: string, id: string): Buffer => Buffer.from(JSON.stringify([kind, id]))

function encrypted(text: string, key: KeyObject, about: Buffer): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(about)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Throws where the text was changed, or is another thing's. */
function decrypted(text: string, key: KeyObject, about: Buffer): string {
  const bytes = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    .setAAD(about)
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
