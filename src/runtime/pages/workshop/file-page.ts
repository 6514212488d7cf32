import { type EditedSource, renameDraft, saveDraft } from '../../workshop/drafts.ts'
import { type Remark, withLineFeeds } from '../../workshop/workshop.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { type Reply, redirect } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { type BadName, freeName } from './free-name.ts'
import { draftText } from './overview-page.ts'
import { fixCalled, lineId, remarksView, withEdits } from './remarks.ts'
import type { Shop } from './routes.ts'

interface FileVisit {
  readonly site: Site
  readonly shop: Shop
  readonly now: EditedSource
  readonly all: readonly EditedSource[]
  readonly query: URLSearchParams
  readonly posted: URLSearchParams
}

/** A file's text with what is wrong with it. */
export const filePage = (visit: FileVisit): Promise<Reply> => {
  const { site, now, query } = visit
  const message = query.has('saved') ? say(site, 'workshop-saved') : null
  return pageWith(visit, { text: now.text, seen: now.seen, message })
}

/** Checks, mends, saves or gives up what was typed. */
export async function postedFile(visit: FileVisit): Promise<Reply> {
  const { site, now, posted } = visit
  if (!posted.has('text')) return filePage(visit)
  const act = posted.get('@do') ?? 'check'
  const text = withLineFeeds(posted.get('text') ?? '')
  const seen = posted.get('seen') ?? ''
  if (act === 'save') return saved(visit, text, seen)
  if (act === 'discard') return saved(visit, now.folder, seen)
  if (act === 'remove') return saved(visit, null, seen)
  if (act === 'rename') return renamed(visit, text, seen)
  const remarks = await examined(visit, text)
  if (act === 'examine') {
    const view = remarksView(site, now.name, remarks)
    return { kind: 'page', status: 200, page: 'workshop/remarks', view }
  }
  const key = /^fix:(.*)$/s.exec(act)?.[1]
  if (key === undefined)
    return pageWith(visit, { text, seen, remarks, message: unsaved(visit, text) })
  const fix = fixCalled(key, remarks)
  if (fix === null || fix.edits.some((edit) => edit.source !== now.name))
    return pageWith(visit, { text, seen, remarks, message: say(site, 'workshop-not-fixed') })
  const mended = withEdits(text, fix.edits)
  const message = say(site, 'workshop-fixed', { title: fix.title })
  return pageWith(visit, { text: mended, seen, message })
}

async function saved(visit: FileVisit, text: string | null, seen: string): Promise<Reply> {
  const { site, shop, now } = visit
  const done = await saveDraft(shop.place, now, text, seen, site.home.records.visitor)
  if (done.kind === 'moved') return moved(visit, text ?? now.text, done.now)
  return text === null
    ? redirect(addresses.workshop)
    : redirect(`${addresses.workshopFile(now.name)}&saved=1`)
}

async function renamed(visit: FileVisit, text: string, seen: string): Promise<Reply> {
  const { site, shop, now, all, posted } = visit
  const again = (why: BadName): Promise<Reply> =>
    pageWith(visit, { text, seen, message: say(site, why), status: 422 })
  const to = freeName(posted.get('to'), all)
  if (typeof to === 'string') return again(to)
  const done = await renameDraft(shop.place, now, to, text, seen, site.home.records.visitor)
  if (done.kind === 'moved') return moved(visit, text, done.now)
  if (done.kind === 'taken') return again('workshop-taken')
  return redirect(`${addresses.workshopFile(to.name)}&saved=1`)
}

function moved(visit: FileVisit, text: string, now: EditedSource): Promise<Reply> {
  const { site } = visit
  const message = now.draft
    ? say(site, 'workshop-moved', {
        name: now.draft.saved.name,
        at: showInstant(now.draft.saved.at),
      })
    : say(site, 'workshop-moved-folder')
  return pageWith(
    { ...visit, now },
    { text, seen: now.seen, message, theirs: now.text, status: 409 },
  )
}

const unsaved = ({ site, now }: FileVisit, text: string): string | null =>
  text === now.text ? null : say(site, 'workshop-unsaved')

/** The whole draft, with this file as it was typed. */
const examined = ({ site, shop, now, all }: FileVisit, text: string): Promise<readonly Remark[]> =>
  shop.workshop.examine(
    all.flatMap((each) => {
      if (each.name === now.name) return [{ ...each, text }]
      return each.isRemoved ? [] : [each]
    }),
    site.language,
  )

interface Shown {
  readonly text: string
  readonly seen: string
  readonly remarks?: readonly Remark[]
  readonly message?: string | null
  readonly theirs?: string
  readonly status?: number
}

async function pageWith(visit: FileVisit, shown: Shown): Promise<Reply> {
  const { site, now } = visit
  const { name, draft, isOverhauled } = now
  const { text, seen, message = null, theirs = null, status = 200 } = shown
  const remarks = shown.remarks ?? (await examined(visit, text))
  const marked = new Set(remarks.flatMap((each) => (each.source === name ? [each.line] : [])))
  const lines = text.split('\n')
  const view = {
    ...frame(site, name, {
      section: addresses.workshop,
      trail: [{ label: say(site, 'workshop'), href: addresses.workshop }],
      banner: message,
    }),
    action: addresses.workshopFile(name),
    ...{ name, text, seen, theirs },
    touched: text !== now.text,
    draft: draftText(site, now),
    overhauled: isOverhauled,
    download: draft && addresses.workshopSource(name),
    discard: draft !== null && now.folder !== null,
    stem: name.replace(/\.fy$/i, ''),
    lines: lines.map((_, at) => ({
      ...{ number: at + 1, id: lineId(at + 1), marked: marked.has(at + 1) },
    })),
    rows: lines.length + 1,
    columns: Math.max(80, ...lines.map(columnsOf)) + 2,
    ...remarksView(site, name, remarks),
    back: addresses.workshop,
    review: addresses.workshopReview,
  }
  return { kind: 'page', status, page: 'workshop/file', view }
}

/** As wide as in a fixed-width font; beyond what is of half width, two. */
const columnsOf = (line: string): number => line.length + (line.match(/[^\x20-\x7e]/g)?.length ?? 0)
