import type { SampleResult } from '../../samples.ts'
import { type EditedSource, editedSources, keptSources, saveDraft } from '../../workshop/drafts.ts'
import type { Remark } from '../../workshop/workshop.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import { type Reply, redirect } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { type BadName, freeName } from './free-name.ts'
import { allRemarks, errorsIn } from './remarks.ts'
import type { Shop } from './routes.ts'

/** Begins a file with nothing in it. */
export async function newFile(site: Site, shop: Shop, posted: URLSearchParams): Promise<Reply> {
  const typed = posted.get('name') ?? ''
  const file = freeName(typed, await editedSources(shop.place, await shop.workshop.sources()))
  if (typeof file === 'string') return overviewPage(site, shop, { typed, why: file })
  const done = await saveDraft(shop.place, file, '', null, site.home.records.visitor)
  return done.kind === 'saved'
    ? redirect(addresses.workshopFile(file.name))
    : overviewPage(site, shop, { typed, why: 'workshop-taken' })
}

/** All files, what is drafted, and what is wrong with it. `refused`: a name that was typed for a new one. */
export async function overviewPage(
  site: Site,
  { place, workshop }: Shop,
  refused: { readonly typed: string; readonly why: BadName } | null = null,
): Promise<Reply> {
  const all = await editedSources(place, await workshop.sources())
  const sources = keptSources(all)
  const remarks = await workshop.examine(sources, site.language)
  const samples = await workshop.samples(sources, site.language)
  const view = {
    ...frame(site, say(site, 'workshop'), { section: addresses.workshop }),
    files: all.map((source) => fileRow(site, source, remarks)),
    isChanged: all.some(({ draft }) => draft !== null),
    zip: addresses.workshopZip,
    newFile: {
      action: addresses.workshopNew,
      typed: refused?.typed ?? '',
      error: refused && say(site, refused.why),
    },
    ...allRemarks(site, remarks),
    samples: samples && samplesView(site, samples),
    review: addresses.workshopReview,
  }
  return { kind: 'page', status: refused ? 422 : 200, page: 'workshop/overview', view }
}

function fileRow(site: Site, source: EditedSource, remarks: readonly Remark[]) {
  const { name, text, seen, draft, isRemoved, isOverhauled } = source
  const own = remarks.filter(({ source }) => source === name)
  const errors = errorsIn(own)
  const warnings = own.length - errors
  return {
    name,
    ...{ isRemoved, seen },
    href: addresses.workshopFile(name),
    lines: text.split('\n').length,
    isChanged: draft !== null,
    draft: draftText(site, source),
    overhauled: isOverhauled,
    download: draft && !isRemoved && addresses.workshopSource(name),
    errors: errors > 0 && say(site, 'workshop-errors', { count: errors }),
    warnings: warnings > 0 && say(site, 'workshop-warnings', { count: warnings }),
  }
}

export function draftText(site: Site, { draft, folder, isRemoved }: EditedSource): string {
  if (draft === null) return say(site, 'workshop-unchanged')
  const { name, at } = draft.saved
  const added = folder === null ? 'workshop-added' : 'workshop-changed'
  return say(site, isRemoved ? 'workshop-removed' : added, { name, at: showInstant(at) })
}

function samplesView(site: Site, samples: readonly SampleResult[]) {
  const bad = samples.filter(({ ok }) => !ok)
  const counts = { all: samples.length, count: bad.length }
  return {
    said:
      samples.length === 0
        ? say(site, 'workshop-no-samples')
        : bad.length === 0
          ? say(site, 'workshop-samples-ok', { count: samples.length })
          : say(site, 'workshop-samples-bad', counts),
    bad: bad.map(({ sample, problems }) => ({ sample, problems })),
  }
}
