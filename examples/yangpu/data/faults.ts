import type { RecordData } from '../../../src/model/index.ts'
import { dayIn } from './days.ts'
import { streets } from './names.ts'
import { citizenId, yuan } from './numbers.ts'
import { person } from './people.ts'
import { amount, balance, type Fault, type Report } from './report.ts'

const is =
  (...types: readonly string[]) =>
  ({ organisation }: Report): boolean =>
    types.includes(organisation.type)

const yearOf = (data: RecordData): number => Number(data.reportYear)

const always = (): boolean => true

/** What makes a report 不合格 at once. */
export const severeFaults: readonly Fault[] = [
  {
    findings: ['R30'],
    weight: 5,
    fits: always,
    strike: ({ data }) => {
      delete data.activities
    },
  },
  {
    findings: ['R25'],
    weight: 3,
    fits: always,
    strike: ({ data }, random) => {
      data.auditOpinion = random.pick(['否定意见', '无法表示意见', '无法表示意见'])
    },
  },
  {
    findings: ['R32'],
    weight: 4,
    fits: is('MF'),
    strike: ({ data }, random) => {
      data.branches = [
        {
          name: `${random.pick(streets).short}服务点`,
          kind: '分支机构',
          head: person(random).name,
          since: dayIn(random, yearOf(data) - 2, 9),
          account: random.chance(30),
        },
      ]
    },
  },
  {
    findings: ['R27'],
    weight: 30,
    fits: is('ST'),
    strike: ({ data }, random) => {
      const illegal = random.between(3, 12)
      data.forcedDues = random.chance(30)
      data.illegalFees = yuan(illegal * 10_000)
      data.refunded = yuan(random.below(illegal) * 10_000)
    },
  },
]

/** What makes a report 基本合格, or five of them 不合格. */
export const ordinaryFaults: readonly Fault[] = [
  {
    findings: ['R07'],
    weight: 22,
    fits: always,
    strike: (report, random) => {
      balance(report, percentOf(amount(report, 'registeredCapital'), random.between(35, 92)))
    },
  },
  {
    findings: ['R07', 'R08'],
    weight: 4,
    fits: always,
    strike: (report, random) => {
      const debts = amount(report, 'totalLiabilities') + amount(report, 'registeredCapital')
      report.data.totalLiabilities = debts
      balance(report, -percentOf(debts, random.between(3, 30)))
    },
  },
  {
    findings: ['R10'],
    weight: 26,
    fits: is('ST'),
    strike: ({ data }, random) => {
      const [units, persons] = [random.between(8, 22), random.between(4, 20)]
      Object.assign(data, {
        memberUnits: units,
        memberPersons: persons,
        memberTotal: units + persons,
      })
    },
  },
  {
    findings: ['R11'],
    weight: 20,
    fits: ({ organisation, data }) => organisation.registeredOn < `${yearOf(data) - 5}-01-01`,
    strike: ({ data }, random) => {
      Object.assign(data, {
        termStart: dayIn(random, yearOf(data) - 5, random.between(1, 12)),
        termYears: 4,
      })
    },
  },
  {
    findings: ['R12'],
    weight: 14,
    fits: always,
    strike: (report, random) => {
      const age = 71 + (1954 - random.between(1946, 1954))
      const birth = dayIn(random, yearOf(report.data) - age, random.between(1, 12))
      changeLeader(report, 1, { idNumber: citizenId(birth, random.between(1, 998)) })
    },
  },
  {
    findings: ['R13'],
    weight: 9,
    fits: is('ST'),
    strike: ({ data }) => {
      data.legalRepElsewhere = true
    },
  },
  {
    findings: ['R14'],
    weight: 6,
    fits: always,
    strike: (report) => changeLeader(report, 2, { official: true }),
  },
  {
    findings: ['R15'],
    weight: 4,
    fits: is('MF'),
    strike: ({ data }) => {
      data.councilSize = 2
    },
  },
  {
    findings: ['R16'],
    weight: 22,
    fits: is('ST'),
    strike: ({ data }) => {
      data.standingSize = Math.ceil((Number(data.councilSize) * 45) / 100)
    },
  },
  {
    findings: ['R17'],
    weight: 5,
    fits: is('MF', 'JJ'),
    strike: ({ data }) => {
      data.supervisorCount = 0
    },
  },
  {
    findings: ['R18'],
    weight: 14,
    fits: always,
    strike: ({ data, organisation }, random) => {
      data.councilMeetings = organisation.type === 'ST' ? 0 : random.below(2)
    },
  },
  {
    findings: ['R19'],
    weight: 14,
    fits: always,
    strike: ({ data }, random) => {
      for (const field of partyOrganisation) delete data[field]
      Object.assign(data, {
        partyFull: random.between(3, 6),
        hasPartyOrg: false,
        noPartyReason: '党员组织关系分散，尚未完成转接。',
        partyLiaison: person(random).name,
      })
    },
  },
  {
    findings: ['R25'],
    weight: 6,
    fits: always,
    strike: ({ data }) => {
      data.auditOpinion = '保留意见'
    },
  },
  {
    findings: ['R26'],
    weight: 18,
    fits: is('ST'),
    strike: ({ data }, random) => {
      data.duesTiers = random.between(5, 8)
    },
  },
  {
    findings: ['R28'],
    weight: 4,
    fits: ({ data }) => data.activities !== undefined,
    strike: ({ data }, random) => {
      const prize = {
        name: random.pick(['年度优秀会员评选', '社区之星评选', '行业标杆评选']),
        heldOn: dayIn(random, yearOf(data), 11),
        kind: '评比',
        people: random.between(20, 90),
        fee: 0,
      }
      data.activities = [...rows(data, 'activities'), prize]
    },
  },
  {
    findings: ['R29'],
    weight: 4,
    fits: (report) => amount(report, 'incDonation') > yuan(2_000),
    strike: (report, random) => {
      Object.assign(report.data, {
        foreignDonation: Math.min(
          amount(report, 'incDonation'),
          yuan(random.between(2, 9) * 10_000),
        ),
        hasForeign: true,
        foreignStaff: 0,
        foreignReported: false,
      })
    },
  },
  {
    findings: ['R33'],
    weight: 22,
    fits: always,
    strike: ({ data }, random) => {
      const { short, roads } = random.pick(streets)
      data.officeSame = false
      data.officeAddress = `上海市杨浦区${short}街道${random.pick(roads)}${random.between(2, 1800)}号`
    },
  },
  {
    findings: ['R35'],
    weight: 5,
    // In other years the deadline rolled to another day.
    fits: ({ data }) => yearOf(data) === 2025,
    strike: (report, random) => {
      report.submitted = `2026-06-0${random.between(2, 5)}`
    },
  },
]

/** What is only worth advice. */
export const adviceFaults: readonly Fault[] = [
  {
    findings: ['R20'],
    weight: 4,
    fits: always,
    strike: ({ data }, random) => {
      data[random.pick(['charterHasParty', 'charterHasValues'])] = false
    },
  },
  {
    findings: ['R22'],
    weight: 6,
    fits: always,
    strike: ({ data }, random) => {
      const full = Number(data.staffFull)
      data[random.pick(['contracts', 'insured', 'insured'])] =
        full - random.between(1, Math.min(3, full))
    },
  },
]

const partyOrganisation = [
  'partyOrgType',
  'partySecretary',
  'crossPost',
  'partyActs',
  'partyDecides',
]

const percentOf = (whole: number, percent: number): number => Math.floor((whole * percent) / 100)

const rows = (data: RecordData, table: string): readonly RecordData[] => {
  const found = data[table]
  return Array.isArray(found) ? (found as readonly RecordData[]) : []
}

function changeLeader({ data }: Report, place: number, change: RecordData): void {
  data.leaders = rows(data, 'leaders').map((leader, at) =>
    at === place ? { ...leader, ...change } : leader,
  )
}
