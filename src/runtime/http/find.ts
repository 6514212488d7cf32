import type { Request, Router } from 'express'
import { givesJson } from './accepts.ts'
import { jsonBody } from './body.ts'
import { type Context, type Handlers, refuse, withMore } from './context.ts'
import { only } from './methods.ts'
import { languageOf } from './problem.ts'
import { denied, wrong } from './refusal.ts'

/** Finding by a whole value, which stands in the body: an address is kept in logs. */
export function findRoutes(router: Router, on: Handlers): void {
  router.route('/:form/find').post(givesJson, jsonBody(), on(find)).all(only('POST'))
}

async function find(context: Context): Promise<void> {
  const { form, req, res, records } = context
  const outcome = await records.findBy(form, member(req, 'field'), member(req, 'value'))
  switch (outcome.kind) {
    case 'done':
      res.setHeader('Cache-Control', 'no-store')
      res.json({ items: await withMore(context, outcome.records), more: outcome.isMore })
      return
    case 'denied':
      return refuse(context, denied(outcome.denial, languageOf(req)))
    case 'refused':
      return refuse(context, wrong(form, outcome, languageOf(req)))
  }
}

function member({ body }: Request, name: string): string {
  const value: unknown = Object.hasOwn(body, name) ? body[name] : undefined
  return typeof value === 'string' ? value : ''
}
