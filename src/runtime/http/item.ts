import type { Request, RequestHandler, Router } from 'express'
import { givesJson } from './accepts.ts'
import { jsonBody } from './body.ts'
import { isDraft } from './collection.ts'
import { answer, type Context, type Handlers, refuse, sendRecord } from './context.ts'
import { versionOf } from './etag.ts'
import { only } from './methods.ts'
import { languageOf, sendProblem } from './problem.ts'
import { denied, unknownRecord, wrong } from './refusal.ts'

/** One record: read, changed, removed, brought back, moved, explained. */
export function itemRoutes(router: Router, on: Handlers): void {
  router
    .route('/:form/:id')
    .get(givesJson, on(read))
    .put(givesJson, needsVersion, jsonBody(), on(replace))
    .patch(givesJson, needsVersion, jsonBody(), on(patch))
    .delete(needsVersion, on(remove))
    .all(only('GET, HEAD, PUT, PATCH, DELETE'))
  router
    .route('/:form/:id/moves')
    .post(givesJson, needsVersion, jsonBody(), on(move))
    .all(only('POST'))
  router.route('/:form/:id/restore').post(givesJson, needsVersion, on(restore)).all(only('POST'))
  router.route('/:form/:id/history').get(givesJson, on(history)).all(only('GET, HEAD'))
  router.route('/:form/:id/unmask').post(givesJson, jsonBody(), on(unmask)).all(only('POST'))
  router.route('/:form/:id/why').get(givesJson, on(why)).all(only('GET, HEAD'))
}

const needsVersion: RequestHandler = (req, res, next) => {
  if (req.get('If-Match') === undefined) sendProblem(req, res, { code: 'if-match-required' })
  else next()
}

async function read(context: Context): Promise<void> {
  const { form, id, records } = context
  const record = await records.get(form, id)
  if (record) await sendRecord(context, record)
  else missing(context)
}

async function replace(context: Context): Promise<void> {
  const { form, id, req, records } = context
  const options = { draft: isDraft(context) }
  await answer(context, await records.replace(form, id, versionOf(req), req.body, options))
}

async function patch(context: Context): Promise<void> {
  const { form, id, req, records } = context
  const options = { draft: isDraft(context) }
  await answer(context, await records.patch(form, id, versionOf(req), req.body, options))
}

async function remove(context: Context): Promise<void> {
  const { form, id, req, res, records } = context
  const outcome = await records.remove(form, id, versionOf(req))
  if (outcome.kind === 'done') res.status(204).end()
  else await answer(context, outcome)
}

async function restore(context: Context): Promise<void> {
  const { form, id, req, records } = context
  await answer(context, await records.restore(form, id, versionOf(req)))
}

async function move(context: Context): Promise<void> {
  const { form, id, req, records } = context
  const { to, reason } = membersOf(req)
  const moved = await records.move(form, id, versionOf(req), text(to) ?? '', text(reason))
  await answer(context, moved)
}

async function history(context: Context): Promise<void> {
  const { form, id, res, records } = context
  const items = await records.history(form, id)
  if (items) res.json({ items })
  else missing(context)
}

async function unmask(context: Context): Promise<void> {
  const { form, id, req, res, records } = context
  const { field, reason } = membersOf(req)
  const name = text(field) ?? ''
  const outcome = await records.unmask(form, id, name, text(reason) ?? '')
  switch (outcome.kind) {
    case 'done':
      res.setHeader('Cache-Control', 'no-store')
      res.json({ field: name, value: outcome.value })
      return
    case 'missing':
      return missing(context)
    case 'denied':
      return refuse(context, denied(outcome.denial, languageOf(req)))
    case 'refused':
      return refuse(context, wrong(form, outcome, languageOf(req)))
  }
}

async function why(context: Context): Promise<void> {
  const { form, id, req, res, records } = context
  const rule = text(req.query.rule)
  const explained = await records.explain(form, id, rule === undefined ? {} : { rules: [rule] })
  if (explained) res.json(explained)
  else missing(context)
}

const missing = (context: Context): void => refuse(context, unknownRecord(context.form, context.id))

const membersOf = (req: Request) => req.body as { readonly [key: string]: unknown }

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
