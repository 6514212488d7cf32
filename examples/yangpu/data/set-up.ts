import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { agreed } from './bureau.ts'
import { daysAfter, weekday } from './days.ts'
import type { Organisation } from './organisations.ts'

/** Whoever was set up after the spring of 2025. */
const newcomers = (register: readonly Organisation[]): readonly Organisation[] =>
  register
    .filter(({ registeredOn }) => registeredOn > '2025-04-28')
    .toSorted((one, other) => (one.registeredOn < other.registeredOn ? -1 : 1))

/** Their cases at the counter: every third of a key area, on the fast track. */
export const setUps = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  newcomers(register).map((organisation, place) => {
    const { id, type, data, registeredOn } = organisation
    const { appliedOn, acceptedOn, issuedOn } = daysOf(organisation, place)
    const isKey = place % 3 === 1
    return {
      form: 'registrationCase',
      id: setUpOf(organisation),
      submitted: issuedOn,
      // Filed away once its party checkpoint is through.
      state: registeredOn > '2026-04-01' ? '已发证' : '已归档',
      data: {
        ...{ matter: '成立登记', org: id, orgType: type, proposedName: String(data.name) },
        ...{ regMode: data.regMode ?? '双重管理', street: data.street ?? '', appliedOn },
        ...{ applicant: String(data.legalRep), keyArea: isKey },
        ...(isKey && {
          ...{ keyAreaKind: place % 2 === 0 ? '科技创新' : '经济发展', fastTrack: true },
          fastTrackReason: '属于本区重点发展的产业领域。',
        }),
        ...{ ackSigned: true, ackOn: appliedOn, ackVersion: place < 12 ? '2025年版' : '2026年版' },
        ...{ caseNo: `杨民登-${acceptedOn.slice(0, 4)}-8${String(place + 1).padStart(2, '0')}` },
        acceptedOn,
        opinions: agreed(5, registeredOn),
        ...{ decision: '准予', decidedOn: registeredOn, uscc: String(data.uscc), issuedOn },
      },
    }
  })

/** What they were told first, that their papers were accepted, and what was decided. */
export const setUpLetters = (register: readonly Organisation[]): readonly DemonstrationLetters[] =>
  newcomers(register).flatMap((organisation, place) => {
    const { appliedOn, acceptedOn } = daysOf(organisation, place)
    const records = [setUpOf(organisation)]
    const advised =
      organisation.type === 'JJ' ? [] : [{ notice: 'registrationAdvice', on: appliedOn }]
    return [
      ...advised,
      { notice: 'registrationAcceptance', on: acceptedOn },
      { notice: 'registrationDecision', on: organisation.registeredOn },
    ].map((letter) => ({ ...letter, servedAfter: 0, records }))
  })

/** The id of the case that an organisation was set up by. */
export const setUpOf = ({ id }: Organisation): string => `set-up-${id}`

/** The fast track takes half the time. */
function daysOf({ registeredOn }: Organisation, place: number) {
  const days = place % 3 === 1 ? 11 : 26
  return {
    appliedOn: weekday(daysAfter(registeredOn, -days - 6)),
    acceptedOn: weekday(daysAfter(registeredOn, -days)),
    issuedOn: weekday(daysAfter(registeredOn, 3)),
  }
}
