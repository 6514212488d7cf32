import type { Demonstration, DemonstrationRecord } from '../../src/runtime/demonstration.ts'
import { brands } from './data/brands.ts'
import { campaigns } from './data/campaigns.ts'
import { cases } from './data/cases.ts'
import { checkpoints } from './data/checkpoints.ts'
import { consultations, topics } from './data/consultations.ts'
import { contactPoints, experts } from './data/contact-points.ts'
import { findings } from './data/findings.ts'
import { formerOrganisations } from './data/former-organisations.ts'
import { inspectionWork } from './data/inspection-work.ts'
import { inspections } from './data/inspections.ts'
import { interviews } from './data/interviews.ts'
import { jointMeetings } from './data/joint-meetings.ts'
import { majorEvents } from './data/major-events.ts'
import { type Organisation, organisations } from './data/organisations.ts'
import { laws } from './data/laws.ts'
import { ledgers, massOrganisations } from './data/party-work.ts'
import { type PastInspection, pastInspections } from './data/past-inspections.ts'
import { bases, ratings } from './data/ratings.ts'
import { registrations } from './data/registrations.ts'
import { counterWork, questions } from './data/registry-work.ts'
import { spotChecks } from './data/spot-checks.ts'
import { teams } from './data/teams.ts'
import { trainings } from './data/trainings.ts'
import { warnings } from './data/warnings.ts'

/** The district's register and a year of its work, all invented; the same records every time. */
export function demonstration(): Demonstration {
  return { today: '2026-07-01', printed: 'rectifyNotice', records: records() }
}

function* records(): Generator<DemonstrationRecord> {
  const register = organisations()
  const former = formerOrganisations()
  const reports = inspections(register)
  yield* [...register, ...former].map(registered)
  yield* teams()
  yield* laws
  const levels = [...ratings(register)]
  yield* levels
  yield* bases()
  const past = pastInspections(reports, new Set(levels.map(({ data }) => String(data.org))))
  yield* past.filter(({ year }) => year < 2024).map(filedAway)
  yield* past.filter(({ year }) => year === 2024).map(filedAway)
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
  yield* contactPoints(register)
  yield* experts()
  yield* topics()
  yield* consultations(register)
  yield* ledgers(reports)
  yield* massOrganisations(reports)
  yield* registrations()
  yield* counterWork(register)
  yield* questions(register)
  yield* trainings(register)
  yield* brands(register)
  yield* inspectionWork(register, reports)
  yield* spotChecks(register)
  yield* interviews(register)
  yield* cases(register)
  yield* jointMeetings()
  yield* majorEvents(register)
  yield* findings(register)
  yield* campaigns(register)
  yield* warnings(register)
}

const registered = ({ id, data, registeredOn }: Organisation): DemonstrationRecord => ({
  form: 'org',
  id,
  data,
  submitted: registeredOn > '2026-01-05' ? registeredOn : '2026-01-05',
  state: null,
})

const filedAway = ({ id, data, submitted }: PastInspection): DemonstrationRecord => ({
  form: 'annualInspection',
  id,
  data,
  submitted,
  state: '已归档',
})
