import type { Form, StoredRecord } from '../../../model/index.ts'
import { showDate } from '../../../rules/written-date.ts'
import type { Standing } from '../../records/records.ts'
import { addresses, withQuery } from '../addresses.ts'
import { isDraft, isOpen } from '../drafts.ts'
import { frame, toList } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { letterView } from '../letters/letter-view.ts'
import type { RecordVisit, Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { recordBody } from './body.ts'
import { droppedIn } from './dropped.ts'
import { judgementView } from './judgement-view.ts'
import { begunView, editionFact, formerView } from './record-edition.ts'

/** What was filed, what the rules say of it, and what can be done with it now. */
export async function recordPage({ site, form, record, query }: RecordVisit): Promise<Reply> {
  const body = await recordBody(site, form, record, {
    dropped: droppedIn(form, query),
    unmasking: true,
  })
  const letters = await lettersOf(site, record)
  const flags = await site.records.flags(form, [record])
  const explained = await explainedFindings(site, form, record)
  const view = {
    ...frame(site, body.title, {
      form,
      trail: [toList(form)],
      banner: bannerOf(site, record, query),
    }),
    ...body,
    form: { label: form.label },
    version: record.version,
    progress: progressOf(form, record),
    actions: actionsOf(site, form, record, body.standing),
    judgement: judgementView(site, form, record, body.references, explained),
    begun: begunView(site, form),
    former: await formerView(site, form, record),
    letters,
    flags: (flags.get(record.id) ?? []).map(({ label }) => label),
    history: historyOf(site, record),
    facts: factsOf(site, record),
    changes: addresses.history(form.id, record.id),
    whatIf: form.rules.length > 0 ? addresses.whatIf(form.id, record.id) : null,
  }
  return {
    kind: 'page',
    status: 200,
    page: 'record/page',
    view,
    body: { form: form.id, part: 'record' },
  }
}

/** Only what the kept judgement remarks on. */
function explainedFindings({ records }: Site, form: Form, record: StoredRecord) {
  const { findings = [], warnings = [] } = record.judgement ?? {}
  const rules = [...findings, ...warnings].map(({ rule }) => rule)
  return rules.length === 0 ? null : records.explain(form, record.id, { rules })
}

function bannerOf(site: Site, record: StoredRecord, query: URLSearchParams): string | null {
  if (query.has('saved')) return say(site, 'record-saved')
  if (query.has('restored')) return say(site, 'record-restored')
  if (query.has('changed')) return say(site, 'record-changed')
  return query.has('moved') ? say(site, 'record-moved', { state: record.state ?? '' }) : null
}

function progressOf(form: Form, record: StoredRecord) {
  const at = form.states.indexOf(record.state ?? '')
  return form.states.map((label, index) => ({ label, here: index === at, past: index < at }))
}

interface ActionView {
  readonly label: string
  readonly main: boolean
  readonly href: string | null
  readonly post: string | null
  readonly to: string | null
}

/** What the state allows, and nothing else. A move that needs no reason is made at once. */
function actionsOf(
  site: Site,
  form: Form,
  record: StoredRecord,
  { mayEdit, mayRemove, ways }: Standing,
): readonly ActionView[] {
  const { id } = record
  const link = (label: string, href: string, main = false): ActionView => ({
    label,
    main,
    href,
    post: null,
    to: null,
  })
  const remove = mayRemove ? [link(say(site, 'remove'), addresses.remove(form.id, id))] : []
  const edit = (label: string, main = false) =>
    mayEdit ? [link(label, addresses.edit(form.id, id), main)] : []
  if (isDraft(form, record)) {
    return [
      ...(mayEdit ? [link(say(site, 'go-to-check'), addresses.check(form.id, id), true)] : []),
      ...edit(say(site, 'go-on-filling')),
      ...remove,
    ]
  }
  if (isOpen(form, record)) return [...edit(say(site, 'edit'), true), ...remove]
  const moves = ways.map(({ label, to, reason }, index) =>
    reason
      ? link(label, withQuery(addresses.move(form.id, id), { to }))
      : { label, main: index === 0, href: null, post: addresses.move(form.id, id), to },
  )
  return [...moves, ...edit(say(site, 'edit'))]
}

async function lettersOf(site: Site, record: StoredRecord) {
  if (site.letters === null) return []
  const letters = await site.letters.list({ record: record.id })
  return letters.map((letter) => letterView(site, letter))
}

/** A sentence for each move, the newest first. */
const historyOf = (site: Site, { moves }: StoredRecord) =>
  moves.toReversed().map(({ from, to, at, reason }) => {
    const move = { from, to, at: showInstant(at) }
    return reason === null
      ? say(site, 'history-move', move)
      : say(site, 'history-reason', { ...move, reason })
  })

const factsOf = (site: Site, record: StoredRecord) => [
  { label: say(site, 'record-id'), value: record.id },
  ...editionFact(site, record),
  ...(record.submitted === null
    ? []
    : [{ label: say(site, 'submitted'), value: showDate(record.submitted) }]),
  { label: say(site, 'created'), value: showInstant(record.created) },
  { label: say(site, 'updated'), value: showInstant(record.updated) },
]
