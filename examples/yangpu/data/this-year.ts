import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { campaigns } from './campaigns.ts'
import { cases } from './cases.ts'
import { checkpoints } from './checkpoints.ts'
import type { District } from './district.ts'
import { findings } from './findings.ts'
import { inspectionWork } from './inspection-work.ts'
import { interviews } from './interviews.ts'
import { jointMeetings, minutesLetters } from './joint-meetings.ts'
import { majorEvents } from './major-events.ts'
import { ledgers, massOrganisations } from './party-work.ts'
import { absentTwice } from './past-inspections.ts'
import { registrations } from './registrations.ts'
import { contactChanges, counterWork, questions } from './registry-work.ts'
import { spotChecks } from './spot-checks.ts'
import { zombies } from './zombies.ts'

/** What the bureau registers and supervises this year, up to the day the demonstration plays on. */
export function* thisYear({
  register,
  former,
  reports,
  past,
}: District): Generator<DemonstrationRecord | DemonstrationLetters> {
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
  yield* ledgers(reports)
  yield* massOrganisations(reports)
  yield* registrations()
  yield* counterWork(register, former)
  yield* questions(register)
  yield* contactChanges(register)
  yield* inspectionWork(register, reports, former, past)
  yield* zombies(register, former, absentTwice(reports))
  yield* spotChecks(register)
  yield* interviews(register)
  yield* cases(register, former)
  yield* jointMeetings()
  yield* minutesLetters()
  yield* majorEvents(register)
  yield* findings(register)
  yield* campaigns(register)
}
