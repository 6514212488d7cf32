import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { dayIn, daysAfter, monthsAfter } from './days.ts'
import type { Inspection } from './inspections.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { randomOf } from './random.ts'

/** What is kept of party building at each organisation, as its report of the year has it. */
export function* ledgers(reports: readonly Inspection[]): Generator<DemonstrationRecord> {
  for (const [place, { organisation, data, submitted }] of reports.entries()) {
    const random = randomOf(910_000 + place)
    const isBuilt = data.hasPartyOrg === true
    const partySince = monthsAfter('2024-09-01', -random.between(0, 40))
    yield {
      form: 'party',
      id: `party-${organisation.id}`,
      submitted,
      state: null,
      data: {
        org: organisation.id,
        liaison: person(random).name,
        liaisonMobile: person(random).mobile,
        asOf: submitted,
        ...taken(data, facts),
        partyHere: 0,
        ...(isBuilt && {
          partyName: `中共${organisation.data.name}支部委员会`.slice(0, 60),
          builtBy: '单独组建',
          partySince,
          upperParty: '区社会组织党委',
          secretary: organisation.chief.name,
          secretaryMobile: organisation.chief.mobile,
          secretaryBy: '选举',
          crossPost: true,
          termEnds: monthsAfter(partySince, 60),
          meetings: random.between(8, 16),
        }),
        ...(place % 30 !== 7 && { charterOn: '2023-06-15' }),
        contactLog: place % 5 === 4 ? [] : [contact(daysAfter('2026-06-25', -(place % 260)))],
      },
    }
  }
}

const facts = [
  ...['partyFull', 'partyProb', 'hasPartyOrg', 'partyOrgType', 'noPartyReason', 'partyLiaison'],
]

const taken = (data: Inspection['data'], fields: readonly string[]) =>
  Object.fromEntries(Object.entries(data).filter(([field]) => fields.includes(field)))

const contact = (date: string) => ({
  ...{ date, way: '电话', topic: '党员教育', result: '了解学习情况', progress: '已联络' },
})

/** The unions and women’s federations that the year’s reports name. */
export function* massOrganisations(reports: readonly Inspection[]): Generator<DemonstrationRecord> {
  for (const [place, { organisation, data }] of reports.entries()) {
    if (data.hasUnion === true) yield ofKind('U', organisation, place)
    if (data.hasWomen === true) yield ofKind('W', organisation, place)
  }
}

function ofKind(kind: 'U' | 'W', { id, chief }: Organisation, place: number): DemonstrationRecord {
  const random = randomOf((kind === 'U' ? 920_000 : 930_000) + place)
  const since = dayIn(random, random.between(2016, 2022), random.between(1, 12))
  const isShort = place % 11 === 0
  return {
    form: 'massOrg',
    id: `mass-${kind}-${id}`,
    submitted: since,
    state: '已建',
    data: {
      org: id,
      kind,
      form: '单独建立',
      since,
      upper: kind === 'U' ? '杨浦区总工会' : '杨浦区妇女联合会',
      chair: chief.name,
      members: 8 + (place % 30),
      termEnds: isShort ? daysAfter('2026-06-20', place % 60) : `2028-0${1 + (place % 9)}-15`,
    },
  }
}
