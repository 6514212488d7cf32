import { charactersOfLine, charactersWide } from './estimate.ts'

/** Who signs, the day, and whether a seal goes over both. */
interface Signature {
  readonly signer: string
  readonly date: string
  readonly sealed: boolean
}

/**
 * How many characters from the right edge a signature ends. Sealed, the date ends four from it and the name is centred
 * over the date, a long one going as far as it must. Unsealed, the name ends two from it and the date begins two to the
 * right of the name; where the date is the longer, the date ends two from it.
 */
export function signatureIndent(signature: Signature): number {
  const [name, date] = widths(signature)
  if (signature.sealed) return Math.max(0, Math.min(4, 4 - (name - date) / 2))
  return date > name ? 2 : 2 - Math.max(0, date + 2 - name)
}

/** How many characters from the right edge the seal reaches that is pressed on the middle of a signature. */
export function sealReach(signature: Signature): number {
  return signatureIndent(signature) + Math.max(...widths(signature)) / 2 + sealRadius
}

/** Whether a 附注 would be torn beside the seal and is one line below it. */
export function isBelowSeal(remark: string, signature: Signature): boolean {
  const width = charactersWide(remark) + 2
  return width > charactersOfLine - sealReach(signature) && width <= charactersOfLine
}

/** 21 mm. */
const sealRadius = 59.5 / 15.793

const widths = ({ signer, date }: Signature): readonly [number, number] => [
  charactersWide(signer),
  charactersWide(date),
]
