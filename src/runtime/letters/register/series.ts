import type { LoadedApplication } from '../../application.ts'
import type { Transaction, View } from '../../store/store.ts'

/**
 * The next number of a series: 1, 2, 3 … in each year, or through the years. One that is counted another way than
 * before goes on from what was given out in this year, so that no number is ever written twice.
 */
export function takeSerial(
  tx: Transaction,
  app: LoadedApplication,
  series: string,
  year: number,
): number {
  return tx.nextSerial(series, continued(tx, app, series, year))
}

/** The number that `takeSerial` would give, which is not taken by this. */
export const comingSerial = (
  tx: Transaction,
  app: LoadedApplication,
  series: string,
  year: number,
): number => (lastSerial(tx, series, continued(tx, app, series, year)) ?? 0) + 1

/** The year that the series is counted in, with what was given out in it before it was counted so. */
function continued(tx: Transaction, app: LoadedApplication, series: string, year: number): number {
  const counted = countedBy(app, series, year)
  if (tx.paper('serial', serialId(series, counted)) === null) {
    const former = tx.paper('serial', serialId(series, counted === 0 ? year : 0))
    if (former && isOfYear(tx, series, year))
      tx.putPaper('serial', { id: serialId(series, counted), last: former.last })
  }
  return counted
}

/** The year, where any notice of the series begins anew in each; 0: through the years. */
export const countedBy = (
  { application }: LoadedApplication,
  series: string,
  year: number,
): number =>
  application.notices.some(({ number }) => number?.series === series && number.perYear) ? year : 0

/** “某字〔{年}〕{序号}号”: the year in four digits, the serial without zeros before it. */
export const numberText = (series: string, year: number, serial: number): string =>
  series.replaceAll('{年}', String(year)).replaceAll('{序号}', String(serial))

/** The last number given out, of a year or (year 0) through the years; null: none. */
export const lastSerial = (view: View, series: string, year: number): number | null =>
  view.paper('serial', serialId(series, year))?.last ?? null

/** The number a series begins with: more than 1 where a register is continued that was kept elsewhere. */
export function firstSerial(view: View, series: string, year: number): number {
  const setting = view.paper('setting', firstId(series, year))
  return setting ? Number(setting.value) : 1
}

/** For a series and year (0: through the years) of which no number was taken. */
export function startAfter(tx: Transaction, series: string, year: number, last: number): void {
  tx.putPaper('serial', { id: serialId(series, year), last })
  tx.putPaper('setting', { id: firstId(series, year), value: String(last + 1) })
}

/** As `Transaction.nextSerial` names it. */
const serialId = (series: string, year: number): string => JSON.stringify([series, year])

const firstId = (series: string, year: number): string => `first-number ${serialId(series, year)}`

function isOfYear(view: View, series: string, year: number): boolean {
  for (const letter of view.papers('letter', { series, year }))
    if (letter.serial !== null) return true
  return false
}
