import type { Found, Impact, RecordImpact } from './sheet.ts'

/** The same without any text or value that is of a record: for where what is masked must not lie open. */
export const bare = (impact: Impact): Impact => ({
  ...impact,
  records: impact.records.map(bareRecord),
  letters: impact.letters.map((letter) => ({ ...letter, lines: { before: [], after: [] } })),
})

const bareRecord = (record: RecordImpact): RecordImpact => ({
  ...record,
  findings: record.findings.map(({ before, after, ...finding }) => ({
    ...finding,
    before: before && bareFound(before),
    after: after && bareFound(after),
  })),
  values: record.values.map((value) => ({
    ...value,
    ...untold,
    texts: untold,
  })),
  unconverted: record.unconverted.map((each) => ({ ...each, original: '' })),
})

const untold = { before: null, after: null }

const bareFound = ({ kind, basis }: Found): Found => ({ kind, message: null, demand: null, basis })
