import { once } from 'node:events'
import { Readable } from 'node:stream'
import { Failure } from '../../failure.ts'
import { manifestCsv, manifestOf } from '../../letters/manifest.ts'
import { safeName } from '../../letters/names.ts'
import { preprintedCopies } from '../../letters/preprinted.ts'
import { isForPost, printFile, storedCopies } from '../../letters/print-file.ts'
import { readLetter } from '../../letters/stored.ts'
import { zipOf } from '../../letters/zip.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { addresses } from '../addresses.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import type { Press, SeenBatch } from './press.ts'
import { messagePage } from './refusal.ts'

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
  const damaged = file === 'manifest.csv' ? [] : await damagedOf(letters, press)
  if (damaged.length > 0) {
    const names = damaged.map(({ number, addressee }) => `${number ?? ''}${addressee}`).join('、')
    const message = say(site, 'batch-damaged', { letters: names })
    return messagePage(site, 500, message, addresses.batch(batch.id))
  }
  await site.records.handOut({ kind: 'batch', id: batch.id, of: null })
  const name = safeName(`${notice.label} ${batch.signed?.date ?? ''}`)
  const { type, ending, content } = kinds[file](site, press, seen, query)
  // What goes wrong before the first part can still be said.
  const refusal = await once(content, 'readable').then(
    () => null,
    (error: unknown) => refusalOf(site, batch.id, error),
  )
  if (refusal !== null) return refusal
  content.once('error', (error: NodeJS.ErrnoException) => {
    // Who goes away before the end.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') press.log(error)
  })
  return { kind: 'stream', type, name: `${name}${ending}`, content }
}

/** Those whose files are gone, or not what was printed: found before the first byte is sent. */
async function damagedOf(
  letters: readonly LetterRecord[],
  { data, log }: Press,
): Promise<readonly LetterRecord[]> {
  const damaged: LetterRecord[] = []
  for (const letter of letters.filter(isForPost)) {
    await readLetter(data, letter).catch((error: unknown) => {
      log(error)
      damaged.push(letter)
    })
  }
  return damaged
}

function refusalOf(site: Site, batch: string, error: unknown): Reply {
  if (!(error instanceof Failure) || error.code !== 'letter-not-preprinted') throw error
  return messagePage(site, 409, error.in(site.language), addresses.batch(batch))
}

type Made = (
  site: Site,
  press: Press,
  seen: SeenBatch,
  query: URLSearchParams,
) => { readonly type: string; readonly ending: string; readonly content: Readable }

const kinds: { readonly [F in BatchFile]: Made } = {
  'print.pdf': (site, { store, data }, { letters }, query) => {
    const isPreprinted = query.get('head') === 'blank'
    const copies = isPreprinted
      ? preprintedCopies({ app: site.app, store, data }, letters)
      : storedCopies(letters, data)
    return {
      type: 'application/pdf',
      ending: ` ${say(site, isPreprinted ? 'batch-one-preprinted' : 'batch-one-file')}.pdf`,
      content: Readable.from(printFile(copies, { twoSided: query.get('sides') === '2' })),
    }
  },
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
