import type { Demonstration, DemonstrationRecord } from '../../src/runtime/demonstration.ts'
import { cases } from './demo/cases.ts'
import { checkpoints } from './demo/checkpoints.ts'
import { consultations, topics } from './demo/consultations.ts'
import { inspectionWork } from './demo/inspection-work.ts'
import { inspections } from './demo/inspections.ts'
import { interviews } from './demo/interviews.ts'
import { type Organisation, organisations } from './demo/organisations.ts'
import { registrations } from './demo/registrations.ts'
import { spotChecks } from './demo/spot-checks.ts'
import { trainings } from './demo/trainings.ts'

/** The district's register and a year of its work, all invented; the same records every time. */
export function demonstration(): Demonstration {
  return { today: '2026-07-01', printed: 'rectifyNotice', records: records() }
}

function* records(): Generator<DemonstrationRecord> {
  const register = organisations()
  yield* register.map(registered)
  const reports = inspections(register)
  for (const { organisation, data, submitted, isDraft } of reports) {
    yield {
      form: 'annualInspection',
      id: `2025-${organisation.id}`,
      data,
      submitted: isDraft ? null : submitted,
      state: isDraft ? '草稿' : submitted <= '2026-05-20' ? '已公告' : '已公示',
    }
  }
  yield* checkpoints(register, reports)
  yield* topics()
  yield* consultations(register)
  yield* registrations()
  yield* trainings(register)
  yield* inspectionWork(register, reports)
  yield* spotChecks(register)
  yield* interviews(register)
  yield* cases(register)
}

const registered = ({ id, data, registeredOn }: Organisation): DemonstrationRecord => ({
  form: 'org',
  id,
  data,
  submitted: registeredOn > '2026-01-05' ? registeredOn : '2026-01-05',
  state: null,
})
