import { hash } from 'node:crypto'
import type { Request } from 'express'
import type { Page } from '../store/store.ts'

/**
 * A record's ETag: its version; where the same version is not shown alike on all days or to all people, what is
 * shown counts too (`shown`).
 */
export const etagOf = (version: number, shown: string | null): string =>
  shown === null
    ? `"${version}"`
    : `"${version}.${hash('sha256', shown, 'base64url').slice(0, 12)}"`

/** Weak: the records, their versions and the edition that looks at them say what a page holds, not in which bytes. */
export function pageTag(
  { records, next }: Pick<Page, 'records' | 'next'>,
  edition: string | undefined,
): string {
  const content = records.map(({ id, version }) => `${id} ${version}`)
  return `W/"${hash('sha256', JSON.stringify([content, next, edition]), 'base64url').slice(0, 22)}"`
}

/** The version that If-Match names; what is no ETag of ours names none. */
export const versionIn = (etag: string | undefined): number =>
  Number(/^"([1-9]\d{0,14})(?:\.[\w-]{12})?"$/.exec(etag ?? '')?.[1] ?? Number.NaN)

export const versionOf = (req: Request): number => versionIn(req.get('If-Match'))
