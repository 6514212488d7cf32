import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { deregistrationLetters, deregistrations } from './deregistrations.ts'
import type { District } from './district.ts'
import { followUp, talkLetters } from './follow-up.ts'
import type { FormerOrganisation } from './former-organisations.ts'
import { laws } from './laws.ts'
import { supervisionLetters } from './letters-sent.ts'
import type { Organisation } from './organisations.ts'
import {
  campaignLetters,
  pastCampaigns,
  pastReturns,
  pastSummaries,
  returnsToldOf,
} from './past-campaigns.ts'
import { pastCaseLetters, pastCases } from './past-cases.ts'
import type { PastInspection } from './past-inspections.ts'
import { checksFiled, checkWork, pastChecks } from './past-spot-checks.ts'
import { bases, ratedAgain, ratingCheckpoints, ratingLetters, ratings } from './ratings.ts'
import { setUpLetters, setUps } from './set-up.ts'
import { teams } from './teams.ts'

/** The registers, and the supervision of 2023 to 2025 with the letters that went out then. */
export function* history({
  register,
  former,
  past,
}: District): Generator<DemonstrationRecord | DemonstrationLetters> {
  yield* register.map(registered)
  yield* former.map(registeredOnce)
  yield* teams()
  yield* laws
  const rated = [...ratings(register)]
  yield* rated
  yield* ratedAgain(rated)
  yield* ratingCheckpoints(rated)
  yield* bases()
  yield* past.filter(({ year }) => year < 2024).map(filedAway)
  const checks = pastChecks(register, former)
  yield* checkWork(checks)
  yield* pastCampaigns
  const returns = pastReturns(register)
  yield* returns
  yield* pastSummaries
  yield* pastCases(former)
  yield* deregistrations(former)
  yield* setUps(register)
  // A report of 2024 is judged by what was rectified of the year before.
  const sent = byDay([
    ...supervisionLetters(past, checks, returnsToldOf(returns)),
    ...campaignLetters,
    ...pastCaseLetters(former),
    ...deregistrationLetters(former),
    ...ratingLetters(rated),
    ...setUpLetters(register),
  ])
  yield* sent.filter(({ on }) => on < '2025-03-01')
  yield* past.filter(({ year }) => year === 2024).map(filedAway)
  yield* sent.filter(({ on }) => on >= '2025-03-01')
  yield* checksFiled(checks)
  yield* former.map(gone)
  yield* followUp(register, past)
  yield* talkLetters(past)
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

const registeredOnce = (organisation: FormerOrganisation): DemonstrationRecord => ({
  ...registered(organisation),
  submitted: organisation.registeredOn,
})

const gone = ({ id, data, end, endedOn, reason }: FormerOrganisation): DemonstrationRecord => ({
  form: 'org',
  id,
  data: {
    ...data,
    status: end === 'revoked' ? '已撤销' : '已注销',
    ...{ endedOn, endReason: reason },
    ...(end === 'revoked' && { credit: '严重违法失信' }),
  },
  submitted: endedOn,
  state: null,
})

const byDay = (letters: readonly DemonstrationLetters[]): readonly DemonstrationLetters[] =>
  letters.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
