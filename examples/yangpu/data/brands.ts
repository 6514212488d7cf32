import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { alerts } from './alerts.ts'
import { articles } from './articles.ts'
import { charity } from './charity.ts'
import { consultations } from './consultations.ts'
import { contactPoints } from './contact-points.ts'
import { eastWest } from './east-west.ts'
import { experts } from './experts.ts'
import { innovationCases } from './innovation-cases.ts'
import { jobFairs } from './job-fairs.ts'
import { matchmaking } from './matchmaking.ts'
import type { Organisation } from './organisations.ts'
import { changedPoints, pointReviews } from './point-changes.ts'
import { policies } from './policies.ts'
import { projects } from './projects.ts'
import { suggestions } from './suggestions.ts'
import { topics } from './topics.ts'
import { trainings } from './trainings.ts'
import { ventures } from './ventures.ts'
import { warningNetwork } from './warning-network.ts'

/** Consultation, jobs and partner counties, projects, cases, ventures, charity, suggestions, training, articles, and the warning network. */
export function* brands(
  register: readonly Organisation[],
): Generator<DemonstrationRecord | DemonstrationLetters> {
  yield* policies()
  yield* contactPoints(register)
  yield* changedPoints(register)
  yield* experts()
  yield* topics()
  yield* consultations(register)
  yield* matchmaking(register)
  yield* pointReviews()
  yield* jobFairs(register)
  yield* eastWest(register)
  yield* projects(register)
  yield* innovationCases(register)
  yield* ventures(register)
  yield* charity(register)
  yield* suggestions(register)
  yield* warningNetwork()
  yield* trainings(register)
  yield* articles(register)
  yield* alerts(register)
}
