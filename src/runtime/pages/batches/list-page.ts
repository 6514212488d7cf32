import { formOf } from '../../application.ts'
import { batchesOf, noticeOfBatch } from '../../letters/register/index.ts'
import { countsOf, progressOf } from '../../letters/room/progress.ts'
import type { LetterBatch } from '../../store/papers.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import { mayDraft, officeOf, type Press } from './press.ts'

/** The batches that the visitor may see, the newest first. */
export async function batchesPage(site: Site, press: Press): Promise<Reply> {
  const batches = await batchesOf(officeOf(site, press))
  const newest = batches.toSorted((a, b) => (a.drafted.at < b.drafted.at ? 1 : -1))
  const shown = newest.slice(0, mostShown)
  const labels = await press.store.read((view) =>
    shown.map((batch) => noticeOfBatch(view, site.app, batch)?.label ?? batch.notice),
  )
  const view = {
    ...frame(site, say(site, 'batches'), {
      trail: [{ label: say(site, 'letters'), href: addresses.letters }],
    }),
    rows: await Promise.all(
      shown.map((batch, at) => rowOf(site, press, labels[at] ?? batch.notice, batch)),
    ),
    fresh: site.app.application.notices.flatMap((notice) => {
      const form = formOf(site.app, notice.form)
      if (!form || !mayDraft(site, form, notice)) return []
      const label = say(site, 'batch-new', { notice: notice.label })
      return [{ label, href: addresses.newBatch(notice.id) }]
    }),
  }
  return { kind: 'page', status: 200, page: 'batches/list', view }
}

const mostShown = 200

async function rowOf(site: Site, press: Press, notice: string, batch: LetterBatch) {
  return {
    href: addresses.batch(batch.id),
    notice,
    by: batch.drafted.name,
    when: showInstant(batch.drafted.at),
    count: batch.records.length - batch.stopped.length,
    state: say(site, await stateOf(press, batch)),
  }
}

/** In a word, where a batch is on its way. */
export async function stateOf(press: Press, batch: LetterBatch): Promise<TextKey> {
  if (batch.withdrawn !== null) return 'batch-state-withdrawn'
  if (batch.signed === null)
    return batch.reviewed === null ? 'batch-state-drafted' : 'batch-state-reviewed'
  const letters = await press.store.papers('letter', { batch: batch.id })
  const { state, failed } =
    (await press.room.progress(batch.id)) ?? progressOf(batch, countsOf(letters), null)
  return state === 'done' && failed > 0 ? 'batch-state-failed' : `batch-state-${state}`
}
