import type { Request, RequestHandler, Response } from 'express'
import type { Form, StoredRecord } from '../../model/index.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { visitorOf } from '../people/visiting.ts'
import { hasFlags } from '../records/flags.ts'
import type { Outcome, Records } from '../records/records.ts'
import { etagOf } from './etag.ts'
import { hasFormer } from './export-rows.ts'
import { languageOf, type Problem, sendProblem } from './problem.ts'
import { refusalOf } from './refusal.ts'

/** A request about a form's records, as its handler meets it. */
export interface Context {
  /** The edition that the record is acted on under; where the address names none, the current one. */
  readonly app: LoadedApplication
  readonly form: Form
  /** Of the record that the address names; empty: it names none. */
  readonly id: string
  readonly req: Request
  readonly res: Response
  /** As the visitor may see and change them. */
  readonly records: Records
}

export type Handle = (context: Context) => Promise<void>
export type Handlers = (handle: Handle) => RequestHandler

/** Gives a handler the form that its address names, and the records for who asks. */
export const handlers =
  (app: LoadedApplication, records: Records): Handlers =>
  (handle) =>
  async (req, res) => {
    const { form: name = '', id = '' } = req.params as Parameters
    const form = formOf(app, name)
    if (form) {
      const mine = records.as(visitorOf(res))
      const { begun: _, ...edition } = await mine.editionOf(form, id)
      await handle({ ...edition, id, req, res })
    } else {
      sendProblem(req, res, { code: 'unknown-form', params: { form: name } })
    }
  }

interface Parameters {
  readonly form?: string
  readonly id?: string
}

/** With the record as it is after a change, or with why it was not changed. */
export async function answer(
  context: Context,
  outcome: Outcome,
  prepare?: (record: StoredRecord) => void,
): Promise<void> {
  if (outcome.kind !== 'done') return refuse(context, outcomeProblem(context, outcome))
  if (outcome.repeated) context.res.setHeader('Idempotency-Replayed', 'true')
  prepare?.(outcome.record)
  await sendRecord(context, outcome.record)
}

export const outcomeProblem = (
  { app, form, id, req }: Context,
  outcome: Exclude<Outcome, { readonly kind: 'done' }>,
): Problem => refusalOf(app, form, id, outcome, languageOf(req))

export const refuse = ({ req, res }: Context, problem: Problem): void =>
  sendProblem(req, res, problem)

export async function sendRecord(context: Context, record: StoredRecord): Promise<void> {
  const { req, res } = context
  const [shown] = await withMore(context, [record])
  const text = JSON.stringify(shown)
  res.setHeader('ETag', etagOf(record.version, isAlikeForAll(context) ? null : text))
  if (req.fresh) return void res.status(304).end()
  // Express's `send` makes bytes of long text, which are then written apart from the headers.
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  res.setHeader('Content-Length', Buffer.byteLength(text))
  res.end(text)
}

/**
 * Each record with the ids of the flags it carries today, where its form has any, and with what it holds of earlier
 * editions that is not asked any more.
 */
export async function withMore(
  { app, form, records }: Context,
  list: readonly StoredRecord[],
): Promise<readonly object[]> {
  const flags = hasFlags(app, form) ? await records.flags(form, list) : null
  const ids = list.map(({ id }) => id)
  const answers = hasFormer(app) ? await records.former(form, ids) : null
  if (flags === null && answers === null) return list
  return list.map(({ former: _, ...record }) => {
    const former = answers?.get(record.id)
    return {
      ...record,
      ...(former && { former }),
      ...(flags && { flags: (flags.get(record.id) ?? []).map(({ id }) => id) }),
    }
  })
}

/** Whether a version of a record looks the same on all days and to all people. */
export const isAlikeForAll = ({ app, form, records }: Context): boolean =>
  !hasFlags(app, form) && (app.application.roles.length === 0 || records.visitor.account === null)
