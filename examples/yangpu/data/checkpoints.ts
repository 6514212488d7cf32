import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import type { Inspection } from './inspections.ts'
import { isInspected, type Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'
import { setUpOf } from './set-up.ts'

/** Party-building checkpoints: of part of the inspections, and of every new registration. */
export function* checkpoints(
  register: readonly Organisation[],
  reports: readonly Inspection[],
): Generator<DemonstrationRecord> {
  for (const [place, report] of reports.entries()) {
    if (place % 5 !== 0 || report.isDraft) continue
    yield ofInspection(report, randomOf(700_000 + place))
  }
  const newcomers = register.filter((each) => !isInspected(each) && each.data.charity === false)
  for (const [place, newcomer] of newcomers.entries()) {
    yield ofRegistration(newcomer, randomOf(710_000 + place))
  }
}

/** Of each organisation that came to a training with an hour on the party; every tenth has not said anything yet. */
export const ofTraining = (
  { id: training, data: { theme, heldAt } }: DemonstrationRecord,
  came: readonly DemonstrationRecord[],
): readonly DemonstrationRecord[] => {
  const triggeredOn = String(heldAt).slice(0, 10)
  const isOver = triggeredOn < '2026-01-01'
  const orgs = new Set(came.map(({ data }) => String(data.org)))
  return [...orgs].map((org, nth) => {
    const isOpen = !isOver && nth % 10 === 9
    const submitted = daysAfter(triggeredOn, isOpen ? 0 : 5)
    const random = randomOf(720_000 + Number(org.slice(-4)))
    return {
      form: 'partyCheckpoint',
      id: `check-${training}-${org}`,
      submitted,
      state: isOpen ? '待采集' : '同步完成',
      data: {
        ...{ org, link: 'L6', trigger: `${theme}培训`, triggeredOn, training },
        ...(!isOpen && {
          items: ['党建课时', '负责人参加培训'].map((item) => ({ item, result: 'Y' })),
          ...noParty(submitted, random),
        }),
      },
    }
  })
}

/** Too few members for a party organisation, and agreed to two days after it was said. */
const noParty = (reportedOn: string, random: Random): RecordData => ({
  partyFull: random.between(0, 2),
  partyProb: 0,
  hasPartyOrg: false,
  noPartyReason: '正式党员不足三名。',
  partyLiaison: person(random).name,
  reporter: person(random).name,
  reportedOn,
  opinion: '同意',
  opinionOn: daysAfter(reportedOn, 2),
})

function ofInspection(
  { organisation, data, submitted }: Inspection,
  random: Random,
): DemonstrationRecord {
  const mustBuild = Number(data.partyFull) >= 3 && data.hasPartyOrg === false
  const shared = [
    'partyFull',
    'partyProb',
    'hasPartyOrg',
    'partyOrgType',
    'noPartyReason',
    'partyLiaison',
  ]
  return {
    form: 'partyCheckpoint',
    id: `check-2025-${organisation.id}`,
    submitted,
    state: mustBuild ? '需跟进' : '同步完成',
    data: {
      org: organisation.id,
      link: 'L3',
      trigger: '2025年度检查',
      inspection: `2025-${organisation.id}`,
      triggeredOn: daysAfter(submitted, -random.between(0, 6)),
      items: [
        { item: '年检报告书党建栏目完整', result: 'Y' },
        { item: '应建未建核对', result: mustBuild ? 'N' : 'Y' },
      ],
      ...Object.fromEntries(Object.entries(data).filter(([field]) => shared.includes(field))),
      reporter: person(random).name,
      reportedOn: submitted,
      ...opinion(submitted, mustBuild, random),
    },
  }
}

function opinion(submitted: string, mustBuild: boolean, random: Random): RecordData {
  const opinionOn = daysAfter(submitted, random.between(1, 15))
  if (!mustBuild) return { opinion: '同意', opinionOn }
  return {
    opinion: '需跟进',
    opinionOn,
    followUp: '党建工作机构派员指导，三个月内完成党组织组建。',
    followUpBy: daysAfter(opinionOn, 90),
  }
}

/** The newest ones are still being collected. */
function ofRegistration(organisation: Organisation, random: Random): DemonstrationRecord {
  const { id, registeredOn } = organisation
  const isOpen = registeredOn > '2026-04-01'
  const submitted = daysAfter(registeredOn, random.between(3, 20))
  return {
    form: 'partyCheckpoint',
    id: `check-new-${id}`,
    submitted: isOpen ? registeredOn : submitted,
    state: isOpen ? '待采集' : '同步完成',
    data: {
      org: id,
      link: 'L1',
      trigger: `${registeredOn.slice(0, 4)}年成立登记`,
      registration: setUpOf(organisation),
      triggeredOn: registeredOn,
      ...(!isOpen && {
        items: [
          { item: '党员摸排表', result: 'Y' },
          { item: '党建工作承诺', result: 'Y' },
          { item: '章程草案含党建内容', result: 'Y' },
        ],
        ...noParty(submitted, random),
      }),
    },
  }
}
