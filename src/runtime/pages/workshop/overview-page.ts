import type { SampleResult } from '../../samples.ts'
import { type EditedSource, editedSources } from '../../workshop/drafts.ts'
import type { Remark } from '../../workshop/workshop.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { allRemarks, errorsIn } from './remarks.ts'
import type { Shop } from './routes.ts'

/** All files, what is drafted, and what is wrong with it. */
export async function overviewPage(site: Site, { place, workshop }: Shop): Promise<Reply> {
  const sources = await editedSources(place, await workshop.sources())
  const remarks = await workshop.examine(sources, site.language)
  const samples = await workshop.samples(sources, site.language)
  const view = {
    ...frame(site, say(site, 'workshop'), { section: addresses.workshop }),
    files: sources.map((source) => fileRow(site, source, remarks)),
    isChanged: sources.some(({ draft }) => draft !== null),
    ...allRemarks(site, remarks),
    samples: samples && samplesView(site, samples),
    review: addresses.workshopReview,
  }
  return { kind: 'page', status: 200, page: 'workshop/overview', view }
}

function fileRow(
  site: Site,
  { name, text, draft, isOverhauled }: EditedSource,
  remarks: readonly Remark[],
) {
  const own = remarks.filter(({ source }) => source === name)
  const errors = errorsIn(own)
  const warnings = own.length - errors
  return {
    name,
    href: addresses.workshopFile(name),
    lines: text.split('\n').length,
    isChanged: draft !== null,
    draft: draftText(site, draft),
    overhauled: isOverhauled,
    download: draft && addresses.workshopSource(name),
    errors: errors > 0 && say(site, 'workshop-errors', { count: errors }),
    warnings: warnings > 0 && say(site, 'workshop-warnings', { count: warnings }),
  }
}

export const draftText = (site: Site, draft: EditedSource['draft']): string =>
  draft === null
    ? say(site, 'workshop-unchanged')
    : say(site, 'workshop-changed', { name: draft.saved.name, at: showInstant(draft.saved.at) })

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
