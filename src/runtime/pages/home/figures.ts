import type { Report } from '../../../model/index.ts'
import { withFigures } from '../../../model/tallies.ts'
import { showDate } from '../../../rules/index.ts'
import { type ShownFigure, shownFigures } from '../../reports/shown-figures.ts'
import { addresses } from '../addresses.ts'
import { rowsAddress } from '../list/behind.ts'
import { type Site, say } from '../site.ts'

/** The figures that reports have on the front page, of today, as far as the visitor may see what each is made of. */
export async function figuresOf(site: Site) {
  const reports = site.app.application.reports.filter(({ home = [] }) => home.length > 0)
  const found = await Promise.all(reports.map((report) => figuresIn(site, report)))
  return found.filter(({ figures }) => figures.length > 0)
}

async function figuresIn(site: Site, report: Report) {
  const { today } = site.clock()
  const found = await Promise.all(
    (report.home ?? []).map((id) => figureOn(site, report, id, today)),
  )
  return {
    label: report.label,
    href: site.records.reportable(report) === null ? addresses.report(report.id) : null,
    asOf: say(site, 'home-as-of', { day: showDate(today) }),
    figures: found.flat(),
  }
}

/** Each by itself, so that a change of what one is made of leaves the others as they are kept. */
export async function figureOn(
  { app, records, language }: Site,
  report: Report,
  id: string,
  day: string,
) {
  const alone = withFigures(report, [id])
  const outcome = await records.report(
    alone,
    day,
    ({ figures, run }) => shownFigures(figures, [], app.application, run, language),
    JSON.stringify([id, language]),
  )
  const shown = outcome.kind === 'done' ? outcome.shown : []
  return shown.flatMap((figure) => (figure.id === id ? [figureView(report, figure, day)] : []))
}

function figureView(report: Report, { id, label, parts, told, period }: ShownFigure, day: string) {
  const table = report.figures.findIndex((figure) => figure.id === id)
  const { unit = null } = report.figures[table] ?? {}
  const exactly = parts.map(({ text }) => text).join('+')
  return {
    label,
    unit,
    period: period === '—' ? null : period,
    about: [exactly, `${exactly}${unit ?? ''}`].includes(told) ? null : told,
    parts: parts.map((part, at) => ({
      plus: at > 0,
      label: part.label,
      text: part.text,
      href: part.place && rowsAddress(report, { ...part.place, table }, day),
    })),
  }
}
