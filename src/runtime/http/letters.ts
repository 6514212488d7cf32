import { type Request, type RequestHandler, type Response, Router } from 'express'
import {
  closeLetter,
  draftBatch,
  enterByHand,
  findBatch,
  findLetter,
  type LetterOutcome,
  letterPage,
  type Office,
  proofFor,
  reviewBatch,
  sealLetters,
  serveLetter,
  signBatch,
  voidLetter,
  withdrawBatch,
} from '../letters/register/index.ts'
import { queryReason } from '../messages/problems.ts'
import { visitorOf } from '../people/visiting.ts'
import { gives, givesJson } from './accepts.ts'
import { jsonBody } from './body.ts'
import { letterFilter } from './letter-filter.ts'
import { letterProblem } from './letter-problem.ts'
import { batchShown, letterShown, stoppedShown } from './letter-shown.ts'
import { only } from './methods.ts'
import { languageOf, sendProblem, unknownAddress } from './problem.ts'
import { mostItems } from './query.ts'
import { checkKey, requestIn } from './repeats.ts'

export interface LettersParts extends Omit<Office, 'visitor'> {
  /** The file as it was printed, of a letter that the visitor may read; that it was given out is written down. */
  readonly handOut: (office: Office, letter: string) => Promise<Uint8Array | null>
}

/** The register of letters as JSON, to be mounted at `/api/letters`. */
export function lettersRouter(parts: LettersParts): Router {
  const router = Router()
  const on = onLetters(parts)
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'private, no-cache')
    next()
  })
  router
    .route('/')
    .get(givesJson, on(list))
    .post(givesJson, checkKey, jsonBody(), on(enter))
    .all(only('GET, HEAD, POST'))
  router.route('/proof').get(givesJson, on(proof)).all(only('GET, HEAD'))
  router.route('/batches').post(givesJson, checkKey, jsonBody(), on(draft)).all(only('POST'))
  router.route('/batches/:id').get(givesJson, on(batch)).all(only('GET, HEAD'))
  for (const [act, work] of Object.entries(batchActs))
    router.route(`/batches/:id/${act}`).post(givesJson, jsonBody(), on(work)).all(only('POST'))
  router.route('/:id').get(givesJson, on(read)).all(only('GET, HEAD'))
  router
    .route('/:id/pdf')
    .get(gives('application/pdf', 'application/problem+json'), on(pdf))
    .all(only('GET, HEAD'))
  for (const [act, work] of Object.entries(letterActs))
    router.route(`/:id/${act}`).post(givesJson, jsonBody(), on(work)).all(only('POST'))
  return router.use(unknownAddress)
}

interface Context {
  readonly parts: LettersParts
  readonly office: Office
  readonly req: Request
  readonly res: Response
  /** Of the letter or batch that the address names. */
  readonly id: string
}

type Handle = (context: Context) => Promise<void>

const onLetters =
  (parts: LettersParts) =>
  (handle: Handle): RequestHandler =>
  (req, res) => {
    const { app, store, clock } = parts
    const office = { app, store, clock, visitor: visitorOf(res) }
    return handle({ parts, office, req, res, id: String(req.params.id ?? '') })
  }

async function list({ office, req, res }: Context): Promise<void> {
  const asked = letterFilter(req.query)
  if (asked.kind === 'refused') return refuseQuery(req, res, asked.parameter, asked.reason)
  const page = await letterPage(office, asked.filter, asked.after, asked.limit)
  if (page === null) return refuseQuery(req, res, 'after', 'not-a-cursor')
  const { letters, next, totals } = page
  res.json({ items: letters.map(letterShown), next, totals })
}

async function enter({ office, req, res }: Context): Promise<void> {
  const outcome = await enterByHand(office, {
    notice: text(req, 'notice'),
    title: text(req, 'title'),
    addressee: text(req, 'addressee'),
    day: text(req, 'day'),
    remark: text(req, 'remark'),
    ...requestIn(req),
  })
  if (outcome.kind !== 'done') return refuse(req, res, outcome)
  if (outcome.repeated) res.setHeader('Idempotency-Replayed', 'true')
  res.status(201).location(`${req.baseUrl}/${outcome.letter.id}`).json(letterShown(outcome.letter))
}

async function proof({ office, res }: Context): Promise<void> {
  const items = await proofFor(office)
  res.json({ holds: items.every(({ holds }) => holds), items })
}

async function draft({ office, req, res }: Context): Promise<void> {
  const records = selectionIn(req)
  if (records === null) return sendProblem(req, res, { code: 'malformed-request' })
  const outcome = await draftBatch(office, {
    notice: text(req, 'notice'),
    ...(records && { records }),
    remark: text(req, 'remark'),
    ...requestIn(req),
  })
  if (outcome.kind !== 'done') return refuse(req, res, outcome)
  if (outcome.repeated) res.setHeader('Idempotency-Replayed', 'true')
  const { batch, stopped } = outcome
  res
    .status(201)
    .location(`${req.baseUrl}/batches/${batch.id}`)
    .json({ ...batchShown(batch), stopped: stoppedShown(stopped, languageOf(req)) })
}

async function batch({ office, req, res, id }: Context): Promise<void> {
  const found = await findBatch(office, id)
  if (found)
    res.json({ ...batchShown(found), stopped: stoppedShown(found.stopped, languageOf(req)) })
  else missing(req, res, id)
}

const onBatch =
  (act: typeof reviewBatch | typeof signBatch | typeof withdrawBatch): Handle =>
  async ({ office, req, res, id }) => {
    const outcome = await act(office, { batch: id, remark: text(req, 'remark') })
    if (outcome.kind !== 'done') return refuse(req, res, outcome)
    const { batch } = outcome
    res.json({ ...batchShown(batch), stopped: stoppedShown(batch.stopped, languageOf(req)) })
  }

const batchActs: { readonly [act: string]: Handle } = {
  review: onBatch(reviewBatch),
  sign: onBatch(signBatch),
  withdraw: onBatch(withdrawBatch),
  seal: async ({ office, req, res, id }) => {
    const outcome = await sealLetters(office, { of: { batch: id }, ...sealIn(req) })
    if (outcome.kind !== 'done') return refuse(req, res, outcome)
    res.json({ items: outcome.letters.map(letterShown) })
  },
}

async function read({ office, req, res, id }: Context): Promise<void> {
  const letter = await findLetter(office, id)
  if (letter) res.json(letterShown(letter))
  else missing(req, res, id)
}

async function pdf({ parts, office, req, res, id }: Context): Promise<void> {
  const letter = await findLetter(office, id)
  if (letter === null || letter.file === null) return missing(req, res, id)
  res.type('pdf').setHeader('Cache-Control', 'no-store')
  if (req.method === 'HEAD') return void res.end()
  const bytes = await parts.handOut(office, id)
  if (bytes) res.send(Buffer.from(bytes))
  else missing(req, res, id)
}

const onLetter =
  (work: (context: Context) => Promise<LetterOutcome<object>>): Handle =>
  async (context) => {
    const { office, req, res, id } = context
    const outcome = await work(context)
    if (outcome.kind !== 'done') return refuse(req, res, outcome)
    const letter = await findLetter(office, id)
    if (letter) res.json(letterShown(letter))
    else missing(req, res, id)
  }

const letterActs: { readonly [act: string]: Handle } = {
  seal: onLetter(({ office, req, id }) =>
    sealLetters(office, { of: { letter: id }, ...sealIn(req) }),
  ),
  serve: onLetter(({ office, req, id }) =>
    serveLetter(office, {
      letter: id,
      mode: text(req, 'mode'),
      day: text(req, 'day'),
      receiver: text(req, 'receiver'),
      witness: text(req, 'witness'),
      remark: text(req, 'remark'),
    }),
  ),
  close: onLetter(({ office, req, id }) =>
    closeLetter(office, { letter: id, remark: text(req, 'remark') }),
  ),
  void: onLetter(({ office, req, id }) =>
    voidLetter(office, { letter: id, remark: text(req, 'remark') }),
  ),
}

const sealIn = (req: Request) => {
  const copies = member(req, 'copies')
  return {
    day: text(req, 'day'),
    copies: typeof copies === 'number' ? copies : Number.NaN,
    remark: text(req, 'remark'),
  }
}

/** Undefined: all that are due; null: it does not read. */
function selectionIn(req: Request) {
  const records = member(req, 'records')
  if (records === undefined) return undefined
  if (!Array.isArray(records)) return null
  const read = records.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return []
    const { record, version = null } = each as { readonly [key: string]: unknown }
    const isVersion = version === null || Number.isInteger(version)
    return typeof record === 'string' && isVersion
      ? [{ record, version: version as number | null }]
      : []
  })
  return read.length === records.length ? read : null
}

const member = ({ body }: Request, name: string): unknown =>
  Object.hasOwn(body, name) ? body[name] : undefined

function text(req: Request, name: string): string {
  const value = member(req, name)
  return typeof value === 'string' ? value : ''
}

const refuse = (
  req: Request,
  res: Response,
  refusal: Exclude<LetterOutcome<object>, { readonly kind: 'done' }>,
): void => sendProblem(req, res, letterProblem(refusal, languageOf(req)))

const missing = (req: Request, res: Response, id: string): void =>
  sendProblem(req, res, { code: 'unknown-letter', params: { id } })

function refuseQuery(
  req: Request,
  res: Response,
  parameter: string,
  code: Parameters<typeof queryReason>[0],
): void {
  const reason = queryReason(code, { most: String(mostItems) }, languageOf(req))
  sendProblem(req, res, {
    code: 'malformed-query',
    params: { parameter, reason },
    more: { parameter, code },
  })
}
