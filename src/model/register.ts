/** How a letter is served. */
export const servingModes = ['direct', 'left', 'mail', 'electronic', 'announced'] as const

export type ServingMode = (typeof servingModes)[number]

/** By what is left to do; a letter may be in several. */
export const letterStates = [
  'unprinted',
  'failed',
  'unsealed',
  'unserved',
  'served',
  'ending',
  'overdue',
  'closed',
  'byHand',
  'void',
] as const

export type LetterState = (typeof letterStates)[number]
