import type { Remark, RemarkFix, SourceEdit } from '../../workshop/workshop.ts'
import { addresses } from '../addresses.ts'
import { type Site, say } from '../site.ts'

/** Of a file that is edited: its own findings with their fixes, and where there are others. */
export const remarksView = (site: Site, name: string, remarks: readonly Remark[]) => ({
  ...summary(site, remarks),
  own: remarks
    .filter(({ source }) => source === name)
    .map((remark) => ({
      ...remarkView(site, remark),
      place: say(site, 'workshop-line', { line: remark.line }),
      href: `#${lineId(remark.line)}`,
      ...{ start: remark.start, end: remark.end },
      fixes: remark.fixes
        .filter(({ edits }) => edits.every(({ source }) => source === name))
        .map((fix) => ({
          title: fix.title,
          key: keyOf(remark, fix),
          edits: JSON.stringify(fix.edits.map(({ start, end, text }) => [start, end, text])),
        })),
    })),
  others: remarks.filter(({ source }) => source !== name).map((each) => linkedRemark(site, each)),
  marked: [
    ...new Set(remarks.filter(({ source }) => source === name).map(({ line }) => line)),
  ].join(' '),
})

/** Of the whole draft: each leads to its place. */
export const allRemarks = (site: Site, remarks: readonly Remark[]) => ({
  ...summary(site, remarks),
  others: remarks.map((remark) => linkedRemark(site, remark)),
})

/** The fix that a button of a page names; null: what was found then is not found now. */
export function fixCalled(key: string, remarks: readonly Remark[]): RemarkFix | null {
  const all = remarks.flatMap((remark) => remark.fixes.map((fix) => ({ remark, fix })))
  return all.find(({ remark, fix }) => keyOf(remark, fix) === key)?.fix ?? null
}

export const withEdits = (text: string, edits: readonly SourceEdit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text)

export const errorsIn = (remarks: readonly Remark[]): number =>
  remarks.filter(({ severity }) => severity === 'error').length

export const lineId = (line: number): string => `L${line}`

const summary = (site: Site, remarks: readonly Remark[]) => {
  const errors = errorsIn(remarks)
  return {
    isRight: errors === 0,
    summary:
      errors === 0 ? say(site, 'workshop-right') : say(site, 'workshop-wrong', { count: errors }),
  }
}

const linkedRemark = (site: Site, remark: Remark) => ({
  ...remarkView(site, remark),
  place: say(site, 'workshop-place', { file: remark.source, line: remark.line }),
  href: `${addresses.workshopFile(remark.source)}#${lineId(remark.line)}`,
})

const remarkView = (site: Site, { severity, message, within, excerpt, code }: Remark) => ({
  ...{ message, within, code },
  severity: say(site, severity === 'error' ? 'workshop-error' : 'workshop-warning'),
  mark: severity === 'error' ? 'wrong' : '',
  excerpt: { before: excerpt[0], marked: excerpt[1], after: excerpt[2] },
})

const keyOf = ({ code, start, end, fixes }: Remark, fix: RemarkFix): string =>
  `${code} ${start} ${end} ${fixes.indexOf(fix)}`
