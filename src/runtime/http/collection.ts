import type { Router } from 'express'
import { type QueryReason, queryReason } from '../messages/problems.ts'
import { givesJson } from './accepts.ts'
import { jsonBody } from './body.ts'
import { answer, type Context, type Handlers, isAlikeForAll, refuse, withMore } from './context.ts'
import { pageTag } from './etag.ts'
import { only } from './methods.ts'
import { languageOf } from './problem.ts'
import { listQuery, mostItems } from './query.ts'
import { denied } from './refusal.ts'
import { checkKey, requestIn } from './repeats.ts'

/** A form's records together: asked for and added to. */
export function collectionRoutes(router: Router, on: Handlers): void {
  router
    .route('/:form')
    .get(givesJson, on(list))
    .post(givesJson, checkKey, jsonBody(), on(create))
    .all(only('GET, HEAD, POST'))
}

async function list(context: Context): Promise<void> {
  const { form, req, res, records } = context
  const asked = listQuery(form, req.query)
  if (asked.kind === 'refused') return refuseQuery(context, asked.parameter, asked.reason)
  const page = await records.list(form, asked.query)
  if (page.denied) return refuse(context, denied(page.denied, languageOf(req)))
  if (page.unreadable) return refuseQuery(context, 'after', 'not-a-cursor')
  if (isAlikeForAll(context)) res.setHeader('ETag', pageTag(page, context.app.edition))
  if (req.fresh) return void res.status(304).end()
  res.json({ items: await withMore(context, page.records), next: page.next })
}

async function create(context: Context): Promise<void> {
  const { form, req, res, records } = context
  const options = { draft: isDraft(context), ...requestIn(req) }
  await answer(context, await records.create(form, req.body, options), ({ id }) => {
    res.status(201).location(`${req.baseUrl}/${encodeURIComponent(form.id)}/${id}`)
  })
}

export const isDraft = ({ req }: Context): boolean => req.query.draft === 'true'

export function refuseQuery(context: Context, parameter: string, code: QueryReason): void {
  const reason = queryReason(code, { most: String(mostItems) }, languageOf(context.req))
  refuse(context, {
    code: 'malformed-query',
    params: { parameter, reason },
    more: { parameter, code },
  })
}
