import type { Request, RequestHandler } from 'express'
import { addresses } from '../addresses.ts'
import type { PageRoutes } from '../page-routes.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import type { Site } from '../site.ts'
import { actOnBatch } from './acts.ts'
import { batchPage } from './batch-page.ts'
import { type BatchFile, batchFile } from './downloads.ts'
import { batchEvents } from './events.ts'
import { batchesPage } from './list-page.ts'
import { draftNew, newBatch, samplesOfChoice, samplesReply } from './new-page.ts'
import { draftOf, type Press, type SeenBatch, seenBatch } from './press.ts'
import { wordSampleReply } from './word-sample.ts'

type Handler = (site: Site, request: Request) => Promise<Reply>

/** The pages of batches of letters, to be put before those of single letters. */
export function batchRoutes(
  routes: PageRoutes,
  press: Press,
  page: (handler: Handler) => RequestHandler,
): void {
  routes.get(
    '/letters/batches',
    page((site) => batchesPage(site, press)),
  )
  routes.post(
    '/letters/batches',
    page((site, request) => draftNew(site, press, postedIn(request))),
  )
  routes.get(
    '/letters/batches/new',
    page((site, request) => newBatch(site, press, queryIn(request))),
  )
  routes.post(
    '/letters/batches/samples.pdf',
    page((site, request) => samplesOfChoice(site, press, postedIn(request), samplesReply)),
  )
  routes.post(
    addresses.batchWordSample,
    page((site, request) => samplesOfChoice(site, press, postedIn(request), wordSampleReply)),
  )
  const ofBatch = (work: (site: Site, seen: SeenBatch, request: Request) => Promise<Reply>) =>
    page(async (site, request) => {
      const seen = await seenBatch(site, press, String(request.params.batch))
      return seen === null ? problemPage(site, 'missing') : work(site, seen, request)
    })
  routes.get(
    '/letters/batches/:batch',
    ofBatch((site, seen) => batchPage(site, press, seen)),
  )
  routes.get(
    '/letters/batches/:batch/events',
    ofBatch(async (site, seen) => batchEvents(site, press, seen)),
  )
  routes.get(
    '/letters/batches/:batch/samples.pdf',
    ofBatch(async (site, seen) => {
      const draft = seen.batch.signed === null ? await draftOf(site, press, seen) : null
      if (draft === null) return problemPage(site, 'missing')
      return samplesReply(site, seen.notice, draft.ready, addresses.batch(seen.batch.id))
    }),
  )
  routes.get(
    '/letters/batches/:batch/sample.docx',
    ofBatch(async (site, seen) => {
      const draft = seen.batch.signed === null ? await draftOf(site, press, seen) : null
      if (draft === null) return problemPage(site, 'missing')
      return wordSampleReply(site, seen.notice, draft.ready, addresses.batch(seen.batch.id))
    }),
  )
  for (const file of files)
    routes.get(
      `/letters/batches/:batch/${file}`,
      ofBatch((site, seen, request) => batchFile(site, press, seen, file, queryIn(request))),
    )
  routes.post(
    '/letters/batches/:batch/:act',
    ofBatch((site, seen, request) =>
      actOnBatch(site, press, seen, String(request.params.act), postedIn(request)),
    ),
  )
}

const files: readonly BatchFile[] = ['print.pdf', 'letters.zip', 'manifest.csv']

const queryIn = ({ originalUrl }: Request): URLSearchParams =>
  new URL(originalUrl, 'http://pages').searchParams

const postedIn = ({ body }: Request): URLSearchParams =>
  new URLSearchParams(typeof body === 'string' ? body : '')
