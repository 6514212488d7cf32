import type { Router } from 'express'
import type { PatchItem, RowOutcome } from '../records/records.ts'
import { givesJson } from './accepts.ts'
import { type BodyLimits, jsonBody } from './body.ts'
import { isDraft } from './collection.ts'
import { type Context, type Handlers, outcomeProblem, refuse } from './context.ts'
import { etagOf, versionIn } from './etag.ts'
import { only } from './methods.ts'
import { documentOf, languageOf, type Problem } from './problem.ts'
import { checkKey, requestIn } from './repeats.ts'

/** Many records of a form in one request: made, or changed. */
export function bulkRoutes(router: Router, on: Handlers): void {
  router
    .route('/:form/bulk')
    .post(givesJson, checkKey, jsonBody(bulkLimits), on(bulk))
    .all(only('POST'))
}

export const mostRows = 200
const bulkLimits: BodyLimits = { bytes: 4_000_000, values: 100_000 }

async function bulk(context: Context): Promise<void> {
  const { form, req, res, records } = context
  const asked = readBulk(req.body)
  if (asked.kind === 'malformed') {
    const params = { row: String(asked.row + 1), most: String(mostRows) }
    return refuse(context, { code: 'malformed-bulk', params })
  }
  const options = { atomic: asked.atomic, draft: isDraft(context), ...requestIn(req) }
  const answered =
    asked.kind === 'create'
      ? await records.createMany(form, asked.items, options)
      : await records.patchMany(form, asked.items, options)
  if (answered.kind === 'conflict') return refuse(context, { code: 'key-reused' })
  if (answered.repeated) res.setHeader('Idempotency-Replayed', 'true')
  const done = asked.kind === 'create' ? 201 : 200
  const items = answered.rows.map((row, at) =>
    verdictOf(
      { ...context, id: asked.kind === 'create' ? '' : (asked.items[at]?.id ?? '') },
      row,
      done,
    ),
  )
  const isWhole = answered.rows.every(({ kind }) => kind === 'done')
  if (isWhole || !asked.atomic) res.status(isWhole ? 200 : 207).json({ items })
  else refuse(context, { code: 'bulk-refused', more: { items } })
}

type Asked =
  | { readonly kind: 'create'; readonly atomic: boolean; readonly items: readonly unknown[] }
  | { readonly kind: 'change'; readonly atomic: boolean; readonly items: readonly PatchItem[] }
  | { readonly kind: 'malformed'; readonly row: number }

/** `row` of what is malformed: the first that is not as the others; 0 also where there are none, or too many. */
function readBulk(body: Plain): Asked {
  const { items, atomic = true } = body
  if (!Array.isArray(items) || typeof atomic !== 'boolean') return { kind: 'malformed', row: 0 }
  if (items.length === 0 || items.length > mostRows) return { kind: 'malformed', row: 0 }
  const made = items.map(creationIn)
  if (made[0] !== null) {
    const row = made.indexOf(null)
    return row < 0
      ? { kind: 'create', atomic, items: made.flatMap((each) => (each ? [each.data] : [])) }
      : { kind: 'malformed', row }
  }
  const changed = items.map(changeIn)
  const row = changed.indexOf(null)
  return row < 0
    ? { kind: 'change', atomic, items: changed.flatMap((each) => each ?? []) }
    : { kind: 'malformed', row }
}

const creationIn = (row: unknown): { readonly data: unknown } | null =>
  isPlain(row) && row.data !== undefined && Object.keys(row).length === 1
    ? { data: row.data }
    : null

/** A version that no ETag of ours names is that of no record. */
function changeIn(row: unknown): PatchItem | null {
  if (!isPlain(row) || Object.keys(row).length !== 3) return null
  const { id, ifMatch, patch } = row
  if (typeof id !== 'string' || typeof ifMatch !== 'string' || patch === undefined) return null
  return { id, version: versionIn(ifMatch), patch }
}

function verdictOf(context: Context, row: RowOutcome, done: number): object {
  if (row.kind === 'done') {
    const { id, version } = row.record
    return { status: done, id, etag: etagOf(version, null) }
  }
  const problem: Problem =
    row.kind === 'undone' ? { code: 'not-tried' } : outcomeProblem(context, row)
  const document = documentOf(problem, languageOf(context.req))
  return { status: document.status, problem: document }
}

interface Plain {
  readonly [member: string]: unknown
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
