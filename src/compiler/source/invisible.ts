/**
 * Characters that nobody sees: soft hyphens, joiners, marks of direction, byte order marks. They part words as space
 * does. Runs of a pattern's [ ], of which the grammar's rule of that name is made too.
 */
export const invisibleRuns = [
  '\\u00ad',
  '\\u200b-\\u200f',
  '\\u202a-\\u202e',
  '\\u2060',
  '\\u2066-\\u2069',
  '\\ufeff',
] as const

/** For the [ ] of a pattern. */
export const invisible = invisibleRuns.join('')

/** Those of a text that it is better without, and no-break spaces; a file may begin with a byte order mark. */
export const invisibleIn = (text: string): Iterable<RegExpExecArray> => text.matchAll(unwanted)

const unwanted = new RegExp(`(?!^\\ufeff)[\\u00a0${invisible}]`, 'g')

export const withoutInvisible = (text: string): string => text.replace(each, '')

const each = new RegExp(`[${invisible}]`, 'g')
