import { fileTypes } from '../files/file-type.ts'
import type { StoredFile } from '../files/model.ts'
import { addresses } from './addresses.ts'
import { type Site, say } from './site.ts'
import type { TextKey } from './texts.ts'

/** A file that an answer names, with what a reader should know before opening it. */
export interface FileView {
  readonly name: string
  readonly href: string
  readonly note: string
}

export const fileView = (site: Site, file: StoredFile): FileView => ({
  name: file.name,
  href: addresses.file(file.id),
  note: say(site, 'file-note', { size: sizeOf(file), scan: say(site, scans[file.scan]) }),
})

/** What a browser offers to choose from. */
export const acceptedFiles: string = Object.values(fileTypes)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',')

const scans = {
  none: 'file-not-scanned',
  clean: 'file-scanned',
  infected: 'file-infected',
} as const satisfies { readonly [S in StoredFile['scan']]: TextKey }

const sizeOf = ({ size }: StoredFile): string =>
  size < 1_000_000 ? `${Math.ceil(size / 1000)} KB` : `${(size / 1_000_000).toFixed(1)} MB`
