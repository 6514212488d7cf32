import { demonstration } from '../../../examples/yangpu/demo.ts'
import {
  type Ground,
  type Impact,
  impact,
  type SentLetter,
} from '../../../src/change/impact/index.ts'
import type { Application, RecordData, StoredRecord } from '../../../src/model/index.ts'
import { type DemonstrationRecord, loadDemonstration } from '../../../src/runtime/demonstration.ts'
import { mail } from '../../../src/runtime/letters/mail.ts'
import { memoryStore } from '../../../src/runtime/store/memory.ts'
import { shipped } from '../../example/example.ts'

/** The day of the demonstration. */
export const today = '2026-07-01'

/** The demonstration's records that the fourteen changes are about, each judged as on its day. */
export async function districtRecords(): Promise<readonly StoredRecord[]> {
  const { records, ...rest } = demonstration()
  const wanted = [...records].filter((record) => 'form' in record && wants(record))
  const store = memoryStore()
  await loadDemonstration(await shipped(), store, { ...rest, records: wanted }, () => {})
  return store.read((view) => [...forms.keys()].flatMap((form) => [...view.scan(form)]))
}

const wants = ({ form, data }: DemonstrationRecord): boolean => forms.get(form)?.(data) ?? false

const all = (): boolean => true
const ofTheYear = ({ reportYear }: RecordData): boolean => reportYear === 2025

/** Each form after those that it refers to; which of its records. */
const forms: ReadonlyMap<string, (data: RecordData) => boolean> = new Map([
  ['org', all],
  ['rating', all],
  ['annualInspection', ofTheYear],
  ['participation', ofTheYear],
  ['partyCheckpoint', ({ link }) => link === 'L3'],
  ['registrationCase', ({ matter }) => matter === '成立登记'],
  ['warningNode', all],
  ['informant', all],
])

/** What an edition would do to these records and letters. */
export function sheet(
  before: Application,
  after: Application,
  records: readonly StoredRecord[],
  { letters = [], on = today }: { letters?: readonly SentLetter[]; on?: string } = {},
): Impact {
  const byForm = Map.groupBy(records, ({ form }) => form)
  const ground: Ground = {
    ...{ today: on, letters, mail },
    records: (form) => byForm.get(form) ?? [],
    get: (form, id) => byForm.get(form)?.find((record) => record.id === id) ?? null,
  }
  return impact(before, after, ground)
}

/** A letter that went out about a record. */
export const sent = (notice: string, { form, id }: StoredRecord, text: string): SentLetter => ({
  ...{ id: `letter-${id}`, notice, form, record: id, addressee: id, number: '1号' },
  ...{ issued: '2026-06-20', due: null, view: { text } },
})
