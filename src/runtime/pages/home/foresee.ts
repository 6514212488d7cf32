import type { Form } from '../../../model/index.ts'
import { formsFor } from '../frame.ts'
import type { Site } from '../site.ts'
import { figureOn } from './figures.ts'
import { homePage } from './home-page.ts'

/** Works out what a visitor's front page will show, a little at a time, so that it is there when he comes. */
export async function foresee(site: Site, isOver: () => boolean): Promise<void> {
  const steps = [
    ...formsFor(site).flatMap((form) => countsOf(site, form)),
    ...site.app.application.reports.flatMap((report) =>
      (report.home ?? []).map((id) => () => figureOn(site, report, id, site.clock().today)),
    ),
    async () => {
      const reply = await homePage(site)
      if (reply.kind === 'page') site.render(reply.page, reply.view)
    },
  ]
  for (const step of steps) {
    if (isOver()) return
    await step()
    // Who asks meanwhile does not wait for all of it.
    await new Promise(setImmediate)
  }
}

const countsOf = ({ records }: Site, form: Form): readonly (() => Promise<unknown>)[] => [
  () => records.workload(form),
  () => records.waiting(form),
  () => records.flagged(form),
]
