import type { RecordValue } from '../../../src/model/index.ts'
import type { Organisation } from './organisations.ts'
import type { Random } from './random.ts'

/** An inspection report while it is being made up. */
export interface Report {
  readonly organisation: Organisation
  readonly data: { [field: string]: RecordValue }
  submitted: string
}

/** What a report goes wrong with. `findings`: the ids of the rules that find it. */
export interface Fault {
  readonly findings: readonly string[]
  readonly weight: number
  readonly fits: (report: Report) => boolean
  readonly strike: (report: Report, random: Random) => void
}

export const amount = ({ data }: Report, field: string): number => Number(data[field] ?? 0)

/** Puts the year-end figures around a 净资产合计, so that every sum of the report stays right. */
export function balance(report: Report, netAssets: number): void {
  const { data } = report
  const totalAssets = amount(report, 'totalLiabilities') + netAssets
  const restricted = Math.max(0, Math.trunc(netAssets / 1_000_000) * 100_000)
  const share = (percent: number) => Math.max(0, Math.trunc((totalAssets * percent) / 10_000) * 100)
  Object.assign(data, {
    netAssets,
    totalAssets,
    restricted,
    unrestricted: netAssets - restricted,
    netOpening: netAssets - amount(report, 'incTotal') + amount(report, 'expTotal'),
    cash: share(58),
    fixedNet: share(17),
  })
}
