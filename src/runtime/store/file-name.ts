import { createHash } from 'node:crypto'

/**
 * A file's stem for a name from a source: no path, no reserved device, nothing that two file systems read
 * differently, and never the same for two names. Small letters, digits, _ and Han stay readable; A becomes -a.
 */
export function fileNameOf(name: string): string {
  const stem = [...name].map(written).join('')
  const safe = reserved.test(stem) ? hex(name.charAt(0)) + stem.slice(1) : stem
  return safe.length > 0 && Buffer.byteLength(safe) <= longest ? safe : digest(name)
}

const longest = 120
// Windows refuses these whatever their ending.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

function written(character: string): string {
  if (/^[a-z0-9_]$/.test(character)) return character
  if (/^[A-Z]$/.test(character)) return `-${character.toLowerCase()}`
  // A compatibility ideograph becomes another character on file systems that normalise.
  const isHan = /^\p{Script=Han}$/u.test(character) && character === character.normalize('NFC')
  return isHan ? character : hex(character)
}

const hex = (character: string): string => `~${(character.codePointAt(0) ?? 0).toString(16)}~`

const digest = (name: string): string => `~${createHash('sha256').update(name).digest('hex')}`
