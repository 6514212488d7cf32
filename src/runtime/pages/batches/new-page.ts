import type { Form, Notice } from '../../../model/index.ts'
import { formOf, noticeOf } from '../../application.ts'
import { faultText } from '../../letters/faults.ts'
import { joiner } from '../../letters/join.ts'
import { checkBatch, draftBatch, type Ready, type Selected } from '../../letters/register/index.ts'
import { printDrafts, samplesOf } from '../../letters/samples.ts'
import type { Condition } from '../../store/store.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { conditionsOf, filterView } from '../list/filters.ts'
import { problemPage } from '../problem-page.ts'
import { type Reply, redirect } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { mayDraft, officeOf, type Press } from './press.ts'
import { messagePage, refusal, stoppedViews } from './refusal.ts'

/** What a batch is made of is chosen and checked here; `asked` holds the notice, the filters and, posted, the choice. */
export async function newBatch(site: Site, press: Press, asked: URLSearchParams): Promise<Reply> {
  const about = aboutIn(site, asked)
  if (about === null) return problemPage(site, 'missing')
  const { form, notice } = about
  const found = await checkBatch(officeOf(site, press), { notice: notice.id })
  if (found.kind !== 'done') return refusal(site, form, found, addresses.batches)
  const isKept = await filterOf(site, form, asked)
  const ready = found.ready.filter(({ record }) => isKept(record.id))
  const view = {
    ...frame(site, say(site, 'batch-new', { notice: notice.label }), {
      form,
      trail: [{ label: say(site, 'batches'), href: addresses.batches }],
    }),
    form: { label: form.label },
    notice: notice.id,
    action: addresses.batches,
    choose: addresses.newBatch(notice.id),
    samples: addresses.batchSamples,
    wordSample: addresses.batchWordSample,
    filters: ['@state', ...form.fields.map(({ id }) => id)].flatMap(
      (id) => filterView(site, form, id, asked) ?? [],
    ),
    // As an address says them, for the post.
    kept: [...asked].flatMap(([name, value]) =>
      name === 'notice' || value === '' ? [] : [{ name, value }],
    ),
    found: say(site, 'batch-found', { count: ready.length }),
    count: ready.length,
    listed: ready.length <= mostListed ? ready.map(rowOf) : null,
    all: say(site, 'batch-all', { count: ready.length }),
    stopped: stoppedViews(site, form, found.stopped),
    stoppedLead: say(site, 'batch-stopped-lead', { count: found.stopped.length }),
  }
  return { kind: 'page', status: 200, page: 'batches/new', view }
}

/** 拟稿: what was chosen becomes a batch that waits for its review. */
export async function draftNew(site: Site, press: Press, posted: URLSearchParams): Promise<Reply> {
  const about = aboutIn(site, posted)
  if (about === null) return problemPage(site, 'missing')
  const { form, notice } = about
  const office = officeOf(site, press)
  const records = await chosen(site, press, about, posted)
  const remark = posted.get('remark')
  const drafted = await draftBatch(office, { notice: notice.id, records, remark })
  if (drafted.kind !== 'done') return refusal(site, form, drafted, addresses.newBatch(notice.id))
  return redirect(addresses.batch(drafted.batch.id))
}

/** The samples of what was chosen, as `reply` gives them. */
export async function samplesOfChoice(
  site: Site,
  press: Press,
  posted: URLSearchParams,
  reply: typeof samplesReply,
): Promise<Reply> {
  const about = aboutIn(site, posted)
  if (about === null) return problemPage(site, 'missing')
  const { form, notice } = about
  const records = await chosen(site, press, about, posted)
  const back = addresses.newBatch(notice.id)
  const found = await checkBatch(officeOf(site, press), { notice: notice.id, records })
  if (found.kind !== 'done') return refusal(site, form, found, back)
  return reply(site, notice, found.ready, back)
}

/** Three drafts in one PDF. */
export async function samplesReply(
  site: Site,
  notice: Notice,
  ready: readonly Ready[],
  back: string,
): Promise<Reply> {
  const parts: Buffer[] = []
  const reasons: string[] = []
  const joining = joiner((part) => parts.push(part))
  const samples = samplesOf(ready).map((sample) => sample.ready)
  const date = site.clock().today
  for await (const draft of printDrafts(site.app, { notice, date }, samples)) {
    if (draft.kind === 'printed') joining.add(draft.pdf, draft.pages)
    else reasons.push(faultText(draft.reason, site.language))
  }
  if (samples.length === 0) return messagePage(site, 409, say(site, 'batch-none'), back)
  if (reasons.length > 0)
    return messagePage(
      site,
      500,
      say(site, 'batch-unprintable', { reasons: reasons.join('') }),
      back,
    )
  joining.finish()
  return { kind: 'pdf', bytes: Buffer.concat(parts) }
}

interface About {
  readonly form: Form
  readonly notice: Notice
}

function aboutIn(site: Site, asked: URLSearchParams): About | null {
  const notice = noticeOf(site.app, asked.get('notice') ?? '')
  const form = notice && formOf(site.app, notice.form)
  return notice && form && mayDraft(site, form, notice) ? { form, notice } : null
}

/** What is ticked, as it was looked at; where nothing was to be ticked, all that the filters leave. */
async function chosen(
  site: Site,
  press: Press,
  { form, notice }: About,
  posted: URLSearchParams,
): Promise<readonly Selected[]> {
  if (!posted.has('all')) return posted.getAll('record').flatMap(selectedIn)
  const found = await checkBatch(officeOf(site, press), { notice: notice.id })
  const isKept = await filterOf(site, form, posted)
  const ready = found.kind === 'done' ? found.ready : []
  return ready
    .filter(({ record }) => isKept(record.id))
    .map(({ record }) => ({ record: record.id, version: record.version }))
}

/** “3@<id>”: version and id. */
function selectedIn(text: string): readonly Selected[] {
  const [, version, record] = /^(\d{1,15})@(.+)$/s.exec(text) ?? []
  return record === undefined ? [] : [{ record, version: Number(version) }]
}

/** Whether the filters of an address leave a record. */
async function filterOf(
  site: Site,
  form: Form,
  asked: URLSearchParams,
): Promise<(id: string) => boolean> {
  const where = conditionsOf(site, form, asked)
  if (where.length === 0) return () => true
  const ids = new Set(await idsWhere(site, form, where))
  return (id) => ids.has(id)
}

async function idsWhere(
  site: Site,
  form: Form,
  where: readonly Condition[],
): Promise<readonly string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page = await site.records.list(form, {
      where,
      sort: { field: '@created', descending: false },
      limit: pageSize,
      ...(after === null ? {} : { after }),
    })
    ids.push(...page.records.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  return ids
}

const pageSize = 1000

/** More are chosen by their filters alone. */
const mostListed = 500

const rowOf = ({ record: { id, version, form }, view }: Ready, at: number) => ({
  value: `${version}@${id}`,
  element: `record-${at}`,
  place: at + 1,
  addressee: view.frame.to,
  title: view.frame.title,
  href: addresses.record(form, id),
})
