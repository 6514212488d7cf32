import { resolve } from 'node:path'

/** As a command line gives it on to whoever works in another folder. */
export const definitionName = (name: string): string => (isNumber(name) ? name : resolve(name))

export const isNumber = (name: string): boolean => /^\d+$/.test(name)
