import { join } from 'node:path'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Form, StoredRecord } from '../../model/index.ts'
import { fileStems } from '../../model/names.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { type QueryReason, queryReason } from '../messages/problems.ts'
import { explainRecord } from '../records/explained.ts'
import { flagsOn, hasFlags } from '../records/flags.ts'
import type { Outcome, Records } from '../records/records.ts'
import { jsonBody } from './body.ts'
import { only } from './methods.ts'
import { languageOf, sendProblem, unknownAddress } from './problem.ts'
import { listQuery, mostItems } from './query.ts'
import { refusalOf, unknownRecord } from './refusal.ts'

/** Every form's records as JSON. */
export function api(app: LoadedApplication, records: Records): Router {
  const router = Router()
  const stems = fileStems(app.application.forms.map((form) => form.id))
  const send = async (res: Response, form: Form, record: StoredRecord): Promise<void> => {
    const [shown] = await withFlags(app, records, form, [record])
    res.setHeader('ETag', `"${record.version}"`)
    res.json(shown)
  }
  const on = handlers(app, send)

  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'private, no-cache')
    next()
  })

  router
    .route('/:form')
    .get(
      on(async ({ form, req, res }) => {
        const asked = listQuery(form, req.query)
        if (asked.kind === 'refused') return sendBadQuery(req, res, asked.parameter, asked.reason)
        const page = await records.list(form, asked.query)
        if (page.unreadable) return sendBadQuery(req, res, 'after', 'not-a-cursor')
        const items = await withFlags(app, records, form, page.records)
        res.json({ items, next: page.next })
      }),
    )
    .post(
      jsonBody,
      on(async ({ form, req, res, answer }) => {
        const outcome = await records.create(form, req.body, draftIn(req))
        await answer(outcome, ({ id }) => {
          res.status(201).location(`${req.baseUrl}/${encodeURIComponent(form.id)}/${id}`)
        })
      }),
    )
    .all(only('GET, HEAD, POST'))

  router
    .route('/:form/schema')
    .get(
      on(async ({ form, res }) => {
        const root = join(app.folder, 'schemas')
        res.type('application/schema+json').sendFile(`${stems.get(form.id)}.schema.json`, { root })
      }),
    )
    .all(only('GET, HEAD'))

  router
    .route('/:form/:id')
    .get(
      on(async ({ form, id, req, res }) => {
        const record = await records.get(form, id)
        if (record) await send(res, form, record)
        else sendProblem(req, res, unknownRecord(form, id))
      }),
    )
    .put(
      needsVersion,
      jsonBody,
      on(async ({ form, id, req, answer }) => {
        await answer(await records.replace(form, id, versionIn(req), req.body, draftIn(req)))
      }),
    )
    .patch(
      needsVersion,
      jsonBody,
      on(async ({ form, id, req, answer }) => {
        await answer(await records.patch(form, id, versionIn(req), req.body, draftIn(req)))
      }),
    )
    .delete(
      needsVersion,
      on(async ({ form, id, req, res, answer }) => {
        const outcome = await records.remove(form, id, versionIn(req))
        if (outcome.kind === 'done') res.status(204).end()
        else await answer(outcome)
      }),
    )
    .all(only('GET, HEAD, PUT, PATCH, DELETE'))

  router
    .route('/:form/:id/moves')
    .post(
      needsVersion,
      jsonBody,
      on(async ({ form, id, req, answer }) => {
        const { to, reason } = req.body as { readonly [key: string]: unknown }
        await answer(await records.move(form, id, versionIn(req), text(to) ?? '', text(reason)))
      }),
    )
    .all(only('POST'))

  router
    .route('/:form/:id/why')
    .get(
      on(async ({ form, id, req, res }) => {
        const record = await records.get(form, id)
        if (!record) return sendProblem(req, res, unknownRecord(form, id))
        const rule = text(req.query.rule)
        res.json(
          await explainRecord(
            app,
            records,
            form,
            record,
            rule === undefined ? {} : { rules: [rule] },
          ),
        )
      }),
    )
    .all(only('GET, HEAD'))

  return router.use(unknownAddress)
}

interface Context {
  readonly form: Form
  readonly id: string
  readonly req: Request
  readonly res: Response
  /** With the record as it is after a change, or with why it was not changed. */
  readonly answer: (outcome: Outcome, prepare?: (record: StoredRecord) => void) => Promise<void>
}

/** Gives a handler the form that its address names. */
const handlers =
  (app: LoadedApplication, send: Send) =>
  (handle: (context: Context) => Promise<void>): RequestHandler<{ form: string; id?: string }> =>
  async (req, res) => {
    const form = formOf(app, req.params.form)
    if (!form) {
      return sendProblem(req, res, { code: 'unknown-form', params: { form: req.params.form } })
    }
    const id = req.params.id ?? ''
    const answer: Context['answer'] = async (outcome, prepare) => {
      if (outcome.kind !== 'done') {
        return sendProblem(req, res, refusalOf(app, form, id, outcome, languageOf(req)))
      }
      prepare?.(outcome.record)
      await send(res, form, outcome.record)
    }
    await handle({ form, id, req, res, answer })
  }

type Send = (res: Response, form: Form, record: StoredRecord) => Promise<void>

/** Each record with the ids of the flags it carries today, where its form has any. */
async function withFlags(
  app: LoadedApplication,
  records: Records,
  form: Form,
  list: readonly StoredRecord[],
): Promise<readonly object[]> {
  if (!hasFlags(app, form)) return list
  const flags = await flagsOn(app, records, form, list)
  return list.map((record) => ({
    ...record,
    flags: (flags.get(record.id) ?? []).map(({ id }) => id),
  }))
}

function sendBadQuery(req: Request, res: Response, parameter: string, code: QueryReason): void {
  const reason = queryReason(code, { most: String(mostItems) }, languageOf(req))
  sendProblem(req, res, {
    code: 'malformed-query',
    params: { parameter, reason },
    more: { parameter, code },
  })
}

const needsVersion: RequestHandler = (req, res, next) => {
  if (req.get('If-Match') === undefined) sendProblem(req, res, { code: 'if-match-required' })
  else next()
}

/** The version an ETag of ours names; any other matches no record. */
const versionIn = (req: Request): number =>
  Number(/^"([1-9]\d{0,14})"$/.exec(req.get('If-Match') ?? '')?.[1] ?? Number.NaN)

const draftIn = (req: Request) => ({ draft: req.query.draft === 'true' })

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
