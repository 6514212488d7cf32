import type { Notice } from '../../../model/index.ts'
import { formOf } from '../../application.ts'
import { countsOf, progressOf } from '../../letters/room/progress.ts'
import type { LetterBatch } from '../../store/papers.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import { handles, mayDraft, type Press } from './press.ts'

/** The batches of the notices that the visitor has a part in, the newest first. */
export async function batchesPage(site: Site, press: Press): Promise<Reply> {
  const notices = site.app.application.notices.filter((notice) => {
    const form = formOf(site.app, notice.form)
    return form !== undefined && handles(site, form, notice)
  })
  const lists = await Promise.all(
    notices.map(async (notice) => {
      const batches = await press.store.papers('batch', { notice: notice.id })
      return Promise.all(batches.map((batch) => rowOf(site, press, notice, batch)))
    }),
  )
  const rows = lists.flat().sort((a, b) => (a.at < b.at ? 1 : -1))
  const view = {
    ...frame(site, say(site, 'batches'), {
      trail: [{ label: say(site, 'letters'), href: addresses.letters }],
    }),
    rows: rows.slice(0, mostShown),
    fresh: notices.flatMap((notice) => {
      const form = formOf(site.app, notice.form)
      if (!form || !mayDraft(site, form, notice)) return []
      const label = say(site, 'batch-new', { notice: notice.label })
      return [{ label, href: addresses.newBatch(notice.id) }]
    }),
  }
  return { kind: 'page', status: 200, page: 'batches/list', view }
}

const mostShown = 200

async function rowOf(site: Site, press: Press, notice: Notice, batch: LetterBatch) {
  return {
    href: addresses.batch(batch.id),
    notice: notice.label,
    by: batch.drafted.name,
    at: batch.drafted.at,
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
