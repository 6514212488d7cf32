import { pipeline } from 'node:stream/promises'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { type Added, type Files, mayUpload } from '../files/files.ts'
import type { StoredFile } from '../files/model.ts'
import { readParts } from '../files/parts.ts'
import { unlessGone } from '../files/unless-gone.ts'
import type { Visitor } from '../people/model.ts'
import { attachment } from './disposition.ts'
import { only } from './methods.ts'
import { type Problem, sendProblem, unknownAddress } from './problem.ts'

export interface FilesParts {
  readonly files: Files
  readonly visitorOf: (req: Request, res: Response) => Visitor
  /** Whether the visitor may see the field that holds the file; asked only of a file that is held. */
  readonly mayRead: (visitor: Visitor, file: StoredFile) => Promise<boolean>
  /** Before it goes out. */
  readonly handOut: (visitor: Visitor, file: StoredFile) => Promise<void>
}

/** Sending a file in and getting it back, to be mounted at `/api/files`. */
export function filesRouter(parts: FilesParts): Router {
  const router = Router()
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'private, no-cache')
    next()
  })
  router
    .route('/')
    .post(unlessGone(upload(parts)))
    .all(only('POST'))
  router
    .route('/:id')
    .get(unlessGone(download(parts)))
    .all(only('GET, HEAD'))
  return router.use(unknownAddress)
}

const upload =
  ({ files, visitorOf }: FilesParts): RequestHandler =>
  async (req, res) => {
    const visitor = visitorOf(req, res)
    if (!mayUpload(visitor)) return refuse(req, res, { code: 'upload-forbidden' })
    if (Number(req.get('Content-Length') ?? 0) > 2 * files.most) {
      const params = { most: String(files.most / 1_000_000) }
      return refuse(req, res, { code: 'file-too-large', params })
    }
    const added = await addedFrom(req, files, visitor)
    if ('code' in added) return refuse(req, res, added)
    if (added.kind === 'refused') return sendProblem(req, res, added.fault)
    res.status(201).location(`${req.baseUrl}/${added.file.id}`).json(shown(added.file))
  }

function refuse(req: Request, res: Response, problem: Problem): void {
  // Whoever sends reads no answer before all is sent.
  req.resume()
  sendProblem(req, res, problem)
}

/** A form with one file, or the file as the whole body with its name in the address. */
async function addedFrom(req: Request, files: Files, visitor: Visitor): Promise<Added | Problem> {
  if (!req.is('multipart/form-data')) {
    const { name } = req.query
    if (req.get('Content-Type') === undefined || typeof name !== 'string') {
      return { code: 'file-missing' }
    }
    return files.add({ name, content: req }, visitor)
  }
  const read = await readParts(req, { files: 1, fields: 10, fieldBytes: 10_000 }, (part) =>
    files.add(part, visitor),
  )
  if (read.kind === 'malformed') return { code: 'malformed-request' }
  const [added] = read.kind === 'parts' ? read.files : []
  return added ?? { code: 'file-missing' }
}

const shown = ({ id, name, type, size, sha256, at, scan }: StoredFile) => ({
  id,
  name,
  type,
  size,
  sha256,
  at,
  scan,
})

const download =
  ({ files, visitorOf, mayRead, handOut }: FilesParts): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const visitor = visitorOf(req, res)
    const file = await files.find(req.params.id)
    if (!file || !(await isOpenTo(visitor, file, mayRead))) {
      return sendProblem(req, res, { code: 'unknown-file', params: { id: req.params.id } })
    }
    res.set(headersOf(file))
    if (req.fresh) return void res.status(304).end()
    if (req.method === 'HEAD') return void res.end()
    const content = await files.open(file, visitor)
    if (content === null) {
      for (const name of ['ETag', 'Content-Disposition', 'Content-Length']) res.removeHeader(name)
      return sendProblem(req, res, { code: 'file-damaged', params: { name: file.name } })
    }
    try {
      await handOut(visitor, file)
      await pipeline(content.pieces, res)
    } finally {
      await content.close()
    }
  }

async function isOpenTo(
  visitor: Visitor,
  file: StoredFile,
  mayRead: FilesParts['mayRead'],
): Promise<boolean> {
  if (file.scan === 'infected') return false
  if (file.holder !== null) return mayRead(visitor, file)
  return visitor.account === null || visitor.account === file.by
}

/** Never shown in a page: whatever the content is, it can do nothing here. */
const headersOf = ({ name, type, size, sha256 }: StoredFile) => ({
  'Content-Type': type,
  'Content-Length': String(size),
  'Content-Disposition': attachment(name),
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  ETag: `"${sha256}"`,
})
