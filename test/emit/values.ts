import type { Application, Field } from '../../src/model/index.ts'
import { citizenIdFault, usccFault } from '../../src/rules/index.ts'
import type { Random } from './random.ts'

export type Json = null | boolean | number | string | Json[] | JsonObject
export type JsonObject = { [name: string]: Json }

/** A value that the field's type allows, its bounds often met exactly. */
export function sampleOf(field: Field, application: Application, random: Random): Json {
  const { type } = field
  switch (type.kind) {
    case 'text':
    case 'longtext':
    case 'address':
    case 'docno':
    case 'attachment':
    case 'signature':
      return text(field, 1, 200, random, characters)
    case 'name':
      return text(field, 2, 30, random, names)
    case 'ref':
      return `r${random.between(1, 999_999)}`
    case 'mobile':
      return `13${digits(9, random)}`
    case 'phone':
      return `0571-${digits(8, random)}${random.chance(0.3) ? '-12' : ''}`
    case 'email':
      return `p${random.between(1, 999)}.x@bird-${random.between(1, 9)}.example.cn`
    case 'postcode':
      return digits(6, random)
    case 'citizenId':
      return citizenId(random)
    case 'uscc':
      return uscc(random)
    case 'integer':
      return whole(field, -1000, 1000, random)
    case 'money':
      return whole(field, -1e12, 1e12, random)
    case 'year':
      return whole(field, 1900, 2100, random)
    case 'decimal':
      return decimal(field, type.places, random)
    case 'percent':
      return decimal(field, type.places + 2, random)
    case 'date':
      return date(random)
    case 'datetime':
      return `${date(random)}T${random.pick(['00:00', '09:05', '19:59', '23:59'])}`
    case 'yesno':
      return random.chance(0.5)
    case 'choice':
      return random.pick(codesOf(type.options, application))
    case 'choices': {
      const codes = codesOf(type.options, application).filter(() => random.chance(0.5))
      return codes.length > 0 ? [...codes] : codesOf(type.options, application).slice(0, 1)
    }
    case 'table':
      return []
  }
}

export const longestOf = (field: Field): number =>
  field.longest ?? { longtext: 4000, name: 30 }[field.type.kind as string] ?? 200

export function textOf(
  length: number,
  random: Random,
  pool: readonly string[] = characters,
): string {
  return Array.from({ length }, () => random.pick(pool)).join('')
}

function text(field: Field, least: number, most: number, random: Random, pool: readonly string[]) {
  const shortest = field.shortest ?? least
  const longest = field.longest ?? most
  const length = random.chance(0.2)
    ? random.pick([shortest, longest])
    : random.between(shortest, Math.min(longest, shortest + 12))
  return textOf(length, random, pool)
}

/** Some of two code units, some with a combining mark, some that only need care. */
const characters = [...'中文字𠮷𱁬䶮🦆é\u0301aZ09 ·“”{}<>\\"\'']
const names = [...'欧阳王李喆𠮷䶮']

const digits = (count: number, random: Random) =>
  Array.from({ length: count }, () => random.between(0, 9)).join('')

function whole(field: Field, least: number, most: number, random: Random): number {
  const low = Number(field.least ?? least)
  const high = Number(field.most ?? Math.max(most, low))
  return random.chance(0.3) ? random.pick([low, high]) : random.between(low, high)
}

function decimal({ least, most }: Field, places: number, random: Random): string {
  const sign = least === null && random.chance(0.2) ? '-' : ''
  const whole = random.between(Number(least ?? 0), Number(most ?? 9999) - 1)
  return `${sign}${whole}${places > 0 ? `.${digits(places, random)}` : ''}`
}

export function citizenId(random: Random): string {
  const body = `310110${random.between(1930, 2005)}0${random.between(1, 9)}1${digits(4, random)}`
  return ending(body, '0123456789X', (id) => citizenIdFault(id, '2026-05-20') === null)
}

function uscc(random: Random): string {
  const body = `5${random.between(1, 3)}310110MJ${digits(6, random)}`
  for (const inner of '0123456789X') {
    const code = ending(`${body}${inner}`, '0123456789ABCDEFGHJKLMNPQRTUWXY', isUscc)
    if (isUscc(code)) return code
  }
  throw new Error('no check digit fits')
}

const isUscc = (code: string) => usccFault(code) === null

const ending = (body: string, last: string, fits: (text: string) => boolean): string =>
  [...last].map((character) => body + character).find(fits) ?? body

const date = (random: Random) =>
  `${random.between(1000, 2999)}-${random.pick(['01-31', '02-28', '04-30', '11-09', '12-31', '10-10'])}`

const codesOf = (id: string, { options }: Application) => [
  ...new Set(options.find((list) => list.id === id)?.options.map((option) => option.code)),
]
