/** What reads as a name without its 『』. */
export const plainName = /^[\p{L}_·〇][\p{L}\p{N}_·〇]*$/u

export const nameAsWritten = (name: string): string => (plainName.test(name) ? name : `『${name}』`)
