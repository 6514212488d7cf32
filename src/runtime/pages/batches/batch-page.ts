import { faultText } from '../../letters/faults.ts'
import { manifestOf } from '../../letters/manifest.ts'
import { byNumber } from '../../letters/number-order.ts'
import { hasRedHead } from '../../letters/preprinted.ts'
import { isForPost } from '../../letters/print-file.ts'
import type { Preflight, Ready } from '../../letters/register/preflight.ts'
import type { Progress } from '../../letters/room/progress.ts'
import type { LetterRecord, Step } from '../../store/papers.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import { stateOf } from './list-page.ts'
import { draftOf, type Press, type SeenBatch } from './press.ts'
import { stoppedViews } from './refusal.ts'

/** One batch: who did what, what can be done now, how far its printing is, and its files. */
export async function batchPage(site: Site, press: Press, seen: SeenBatch): Promise<Reply> {
  const { batch, notice, form, letters } = seen
  const draft = batch.signed === null ? await draftOf(site, press, seen) : nothing
  if (draft === null) return problemPage(site, 'missing')
  const progress = await press.room.progress(batch.id)
  const isMoving =
    progress !== null && (progress.state === 'running' || progress.state === 'waiting')
  const stopped = batch.signed === null ? draft.stopped : batch.stopped
  const title = say(site, 'batch-new-title', {
    notice: notice.label,
    day: showInstant(batch.drafted.at),
  })
  const view = {
    ...frame(site, title, {
      form,
      trail: [{ label: say(site, 'batches'), href: addresses.batches }],
    }),
    state: say(site, await stateOf(press, batch)),
    steps: stepViews(site, seen),
    acts: actViews(site, seen),
    controls: progress === null || !seen.may('withdraw') ? [] : controlViews(site, seen, progress),
    progress: progress && {
      ...progress,
      text: progressText(site, progress),
      events: isMoving ? addresses.batchEvents(batch.id) : null,
    },
    refresh: isMoving ? secondsToLookAgain : null,
    samples: batch.signed === null ? addresses.samplesOfBatch(batch.id) : null,
    count: batch.records.length,
    files: letters.some(isForPost) ? fileViews(site, seen) : null,
    letters: letterViews(site, letters),
    records: draft.ready.slice(0, mostListed).map(recordView),
    found: say(site, 'batch-found', { count: draft.ready.length }),
    stopped: stoppedViews(site, form, stopped),
    stoppedLead: say(site, 'batch-stopped-lead', { count: stopped.length }),
  }
  return { kind: 'page', status: 200, page: 'batches/page', view }
}

/** Without scripts. */
const secondsToLookAgain = 5

export function progressText(site: Pick<Site, 'language'>, progress: Progress): string {
  const { done, total, failed, voided, rate, left } = progress
  return [
    say(site, 'batch-progress-of', { done, total }),
    voided > 0 ? say(site, 'batch-progress-void', { voided }) : '',
    failed > 0 ? say(site, 'batch-progress-failed', { failed }) : '',
    rate !== null && left !== null
      ? say(site, 'batch-progress-left', { rate: rate.toFixed(0), left })
      : '',
  ].join('')
}

function stepViews(site: Site, { batch }: SeenBatch) {
  const steps: readonly (readonly [TextKey, Step | null])[] = [
    ['batch-drafted', batch.drafted],
    ['batch-reviewed', batch.reviewed],
    ['batch-signed', batch.signed],
    ['batch-withdrawn', batch.withdrawn],
  ]
  return steps.flatMap(([label, step]) =>
    step === null ? [] : [{ label: say(site, label), text: stepText(site, step) }],
  )
}

const stepText = (site: Site, { name, at, remark }: Step): string =>
  remark === null
    ? say(site, 'batch-step', { name, at: showInstant(at) })
    : say(site, 'batch-step-remark', { name, at: showInstant(at), remark })

function actViews(site: Site, { batch, may }: SeenBatch) {
  if (batch.signed !== null || batch.withdrawn !== null) return []
  const act = (name: 'review' | 'sign' | 'withdraw', hint: string | null = null) => ({
    action: addresses.batchAct(batch.id, name),
    label: say(site, `batch-${name}`),
    element: `remark-${name}`,
    hint,
    plain: name === 'withdraw',
  })
  return [
    ...(batch.reviewed === null && may('review') ? [act('review')] : []),
    ...(batch.reviewed !== null && may('sign') ? [act('sign', say(site, 'batch-sign-hint'))] : []),
    ...(may('withdraw') ? [act('withdraw')] : []),
  ]
}

/** What may be wanted of the printing. */
function controlViews(site: Site, { batch }: SeenBatch, { state, failed }: Progress) {
  const isMoving = state === 'running' || state === 'waiting'
  const isStopped = state === 'paused' || state === 'cancelled'
  const acts = [
    ...(isMoving ? (['pause', 'cancel'] as const) : []),
    ...(isStopped ? (['resume'] as const) : []),
    ...(state === 'done' && failed > 0 ? (['retry'] as const) : []),
  ]
  return acts.map((act) => ({
    action: addresses.batchAct(batch.id, act),
    label: say(site, `batch-${act}`),
  }))
}

function fileViews(site: Site, { batch: { id }, notice }: SeenBatch) {
  const file = (label: TextKey, href: string) => ({ label: say(site, label), href })
  const headless = [
    file('batch-preprinted', addresses.printFile(id, { head: 'blank' })),
    file('batch-preprinted-two', addresses.printFile(id, { head: 'blank', sides: '2' })),
  ]
  return [
    file('batch-print-file', addresses.printFile(id)),
    file('batch-print-file-two', addresses.printFile(id, { sides: '2' })),
    ...(hasRedHead(notice.layout) ? headless : []),
    file('batch-zip', addresses.batchZip(id)),
    file('batch-manifest', addresses.batchManifest(id)),
  ]
}

function letterViews(site: Site, letters: readonly LetterRecord[]) {
  const files = new Map(manifestOf(letters).map((entry) => [entry.id, entry]))
  return [...letters].sort(byNumber).map((letter) => {
    const entry = files.get(letter.id)
    const { service } = letter
    return {
      number: letter.number ?? say(site, 'unnumbered'),
      addressee: letter.addressee,
      state: say(site, `letter-${letter.state}`),
      reason: letter.state === 'failed' ? faultText(letter.reason ?? '', site.language) : null,
      pages: entry?.pages ?? '',
      hash: entry?.sha256.slice(0, 16) ?? '',
      received: service === null ? '' : service.served,
      href: entry ? addresses.letter(letter.id) : null,
    }
  })
}

const nothing: Preflight = { ready: [], stopped: [], already: [] }

const recordView = ({ record, view }: Ready) => ({
  addressee: view.frame.to,
  title: view.frame.title,
  href: addresses.record(record.form, record.id),
})

const mostListed = 500
