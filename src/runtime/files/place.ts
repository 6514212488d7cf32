import { dirname, join } from 'node:path'

/** Where files lie below the data folder: each content once, by its own hash. */
export const filesFolder = (data: string): string => join(data, 'files')

/** What is still being received; nothing refers to it. */
export const incomingFolder = (data: string): string => join(data, 'files', '.incoming')

/** What the sweeper took away and may yet put back. */
export const sweptFolder = (data: string): string => join(data, 'files', '.swept')

export const blobPath = (data: string, sha256: string): string =>
  join(data, 'files', sha256.slice(0, 2), sha256)

export const blobFolder = (data: string, sha256: string): string => dirname(blobPath(data, sha256))

export const sweptPath = (data: string, sha256: string): string => join(sweptFolder(data), sha256)

export const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)
