import { Readable } from 'node:stream'
import type { Request, RequestHandler, Response } from 'express'
import type { Form } from '../../model/index.ts'
import { fieldOf } from '../../rules/fields.ts'
import { workbookOf } from '../excel/open-file.ts'
import { type Added, type Files, mayUpload, type Upload } from '../files/files.ts'
import { type Pair, readParts } from '../files/parts.ts'
import { unlessGone } from '../files/unless-gone.ts'
import type { Language } from '../messages/language.ts'
import { problemText } from '../messages/problems.ts'
import type { Visitor } from '../people/model.ts'
import { type Errors, noErrors } from './form/errors.ts'
import { answerPath } from './naming.ts'

/** Where files go that come with a posted form. */
export interface Uploading {
  readonly files: Files
  readonly visitorOf: (request: Request, response: Response) => Visitor
}

/**
 * Turns a posted form with files into one without: the input "@file:x" becomes the answer x, the id of the file that
 * was kept, or a "@fault:x" that says why it was not. What follows reads it like any other posted form.
 */
export const uploadedFirst = (
  { files, visitorOf }: Uploading,
  language: Language,
): RequestHandler =>
  unlessGone(async (request, response, next) => {
    if (!request.is('multipart/form-data')) return next()
    const visitor = visitorOf(request, response)
    const isTooMuch = Number(request.get('Content-Length') ?? 0) > mostFiles * files.most
    if (isTooMuch || !mayUpload(visitor)) {
      request.resume()
      return next(isTooMuch ? withStatus(413) : undefined)
    }
    const read = await readParts(request, limits, async ({ field, name, content }) => {
      const isSent = field.startsWith(asFile) && name !== ''
      if (!isSent) content.resume()
      const upload =
        field === asFile + workbookName
          ? await asWorkbook(name, content, files.most)
          : { name, content }
      const added = isSent ? await files.add(upload, visitor) : null
      return { name: field.slice(asFile.length), added }
    })
    if (read.kind !== 'parts') {
      request.resume()
      return next(withStatus(read.kind === 'excessive' ? 413 : 400))
    }
    const pairs = read.files.reduce<readonly Pair[]>(
      (all, { name, added }) => (added ? withFile(all, name, added, language) : all),
      read.fields,
    )
    request.body = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
    next()
  })

/** The pairs of a posted form without the answers that a ticked "@drop:x" takes away. */
export function withoutDropped(pairs: Iterable<Pair>): readonly Pair[] {
  const all = [...pairs]
  const dropped = new Set(
    all.flatMap(([name]) => (name.startsWith(asDrop) ? [name.slice(asDrop.length)] : [])),
  )
  return all.filter(([name]) => !dropped.has(name))
}

/** What was said of files that were not kept. */
export function faultsIn(form: Form, own: ReadonlyMap<string, string>): Errors {
  const byName = new Map(
    [...own].flatMap(([key, message]) => {
      const name = key.startsWith(asFault) ? key.slice(asFault.length) : ''
      const [field] = answerPath(name) ?? []
      return field !== undefined && fieldOf(form, field) ? [[name, message] as const] : []
    }),
  )
  if (byName.size === 0) return noErrors
  const list = [...byName].map(([name, message]) => ({ message, href: `#f-${name}`, basis: null }))
  return { list, byName }
}

/** The input for a workbook that is brought in; a CSV is kept as a workbook too. */
export const workbookName = '@workbook'

async function asWorkbook(name: string, content: Readable, most: number): Promise<Upload> {
  if (!/\.csv$/i.test(name)) return { name, content }
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of content as AsyncIterable<Buffer>) {
    size += piece.length
    if (size <= most) pieces.push(piece)
  }
  const bytes = size > most ? null : await workbookOf(Buffer.concat(pieces))
  // What is no text is refused like any file that is not what it is called.
  if (bytes === null) return { name, content: Readable.from([Buffer.from('\0')]) }
  return { name: name.replace(/\.csv$/i, '.xlsx'), content: Readable.from([Buffer.from(bytes)]) }
}

export const asFile = '@file:'
const asDrop = '@drop:'
export const asFault = '@fault:'

/** Each input for a file is a part, also where nothing was chosen. */
const limits = { files: 2000, fields: 50_000, fieldBytes: 4_000_000 }
/** As large as files may be, together. */
const mostFiles = 10

/** A new file takes the place of what stood there, and of a wish to take that away. */
function withFile(
  pairs: readonly Pair[],
  name: string,
  added: Added,
  language: Language,
): readonly Pair[] {
  if (added.kind === 'refused') {
    const { code, params } = added.fault
    return [...pairs, [asFault + name, problemText(code, params, language).detail]]
  }
  const others = pairs.filter(([other]) => other !== name && other !== asDrop + name)
  return [...others, [name, added.file.id]]
}

const withStatus = (status: number): Error => Object.assign(new Error('upload'), { status })
