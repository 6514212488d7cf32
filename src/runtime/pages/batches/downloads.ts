import { Readable } from 'node:stream'
import { manifestCsv, manifestOf } from '../../letters/manifest.ts'
import { safeName } from '../../letters/names.ts'
import { isForPost, printFile } from '../../letters/print-file.ts'
import { zipOf } from '../../letters/zip.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import type { Press, SeenBatch } from './press.ts'

export type BatchFile = 'print.pdf' | 'letters.zip' | 'manifest.csv'

/** All letters of a batch that the visitor may read and that are for the post; that they were handed out is written down. */
export async function batchFile(
  site: Site,
  press: Press,
  seen: SeenBatch,
  file: BatchFile,
  query: URLSearchParams,
): Promise<Reply> {
  const { batch, notice, letters } = seen
  if (!letters.some(isForPost)) return problemPage(site, 'missing')
  await site.records.handOut({ kind: 'batch', id: batch.id, of: null })
  const name = safeName(`${notice.label} ${batch.signed?.date ?? ''}`)
  const { type, ending, content } = kinds[file](site, press, seen, query)
  content.once('error', (error: NodeJS.ErrnoException) => {
    // Who goes away before the end.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') press.log(error)
  })
  return { kind: 'stream', type, name: `${name}${ending}`, content }
}

type Made = (
  site: Site,
  press: Press,
  seen: SeenBatch,
  query: URLSearchParams,
) => { readonly type: string; readonly ending: string; readonly content: Readable }

const kinds: { readonly [F in BatchFile]: Made } = {
  'print.pdf': (site, { data }, { letters }, query) => ({
    type: 'application/pdf',
    ending: ` ${say(site, 'batch-one-file')}.pdf`,
    content: Readable.from(printFile(letters, data, { twoSided: query.get('sides') === '2' })),
  }),
  'letters.zip': (_site, { data }, { letters }) => ({
    type: 'application/zip',
    ending: '.zip',
    content: zipOf(letters, data),
  }),
  'manifest.csv': ({ language }, _press, { letters }) => ({
    type: 'text/csv; charset=utf-8',
    ending: '.csv',
    content: Readable.from([manifestCsv(manifestOf(letters), language)]),
  }),
}
