import type { Application, Report, Tally } from '../../../model/index.ts'
import { type OutputFile, origin } from '../file.ts'
import { fileStems } from '../names.ts'
import { literal } from '../rules/literal.ts'

/** `reports/<report>.js`: what a report counts, as data that `reportOf` of the rules works out. */
export function emitReports({ reports }: Application): readonly OutputFile[] {
  const stems = fileStems(reports.map(({ id }) => id))
  return reports.flatMap((report) => [
    { path: `reports/${stems.get(report.id)}.js`, text: textOf(report) },
    { path: `reports/${stems.get(report.id)}.d.ts`, text: declaration },
  ])
}

const textOf = (report: Report): string => `// ${origin}
${report.tables.map((table) => `// ${inWords(table).replace(/\s+/g, ' ')}\n`).join('')}
export const report = ${literal(report)}
`

/** A line a 统计: what the data below says at length. */
const inWords = ({ measures, by, cross }: Tally): string =>
  [
    measures.map(({ label }) => label).join('，'),
    ...(by.length > 0 ? [`按 ${by.map(({ label }) => label).join('，')}`] : []),
    ...(cross.length > 0 ? [`交叉 ${cross.map(({ label }) => label).join('，')}`] : []),
  ].join(' ')

const declaration = `// ${origin}
import type { Report } from 'fangyuan/model'

export declare const report: Report
`
