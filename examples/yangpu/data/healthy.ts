import type { RecordData } from '../../../src/model/index.ts'
import { dayIn, daysAfter } from './days.ts'
import { yuan } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { type Person, person } from './people.ts'
import type { Random } from './random.ts'
import { amount, balance, type Report } from './report.ts'

/** What an organisation that has everything in order reports of a year. */
export function healthyReport(
  organisation: Organisation,
  staff: number,
  random: Random,
  year = 2025,
): Report {
  const partyFacts = party(random)
  const report: Report = {
    organisation,
    submitted: daysAfter(`${year + 1}-03-01`, Math.max(random.below(93), random.below(93))),
    data: {
      ...basics(organisation, random, year),
      ...governance(organisation, Number(partyFacts.partyFull), random, year),
      ...partyFacts,
      ...people(staff, random),
      ...figures(organisation, staff, random),
      ...work(random, year),
      ...fees(organisation, random, year),
      hasForeign: false,
      pledge: organisation.chief.name,
      declarationScan: `声明签章页-${organisation.id}.pdf`,
    },
  }
  settle(report, netAssets(organisation, random))
  if (organisation.type === 'JJ') report.data.expCharity = amount(report, 'expProgram')
  return report
}

/** The year's surplus is not more than what the organisation has beyond its capital: it had that before. */
export function settle(report: Report, netAssets: number): void {
  balance(report, netAssets)
  const short = amount(report, 'registeredCapital') - amount(report, 'netOpening')
  if (short <= 0) return
  for (const field of ['expProgram', 'expTotal']) report.data[field] = amount(report, field) + short
  balance(report, netAssets)
}

function basics({ id, data, chief }: Organisation, random: Random, year: number): RecordData {
  const premises = random.pick(['自有', '租赁', '租赁', '无偿使用', '无偿使用'])
  return {
    reportYear: year,
    org: id,
    orgType: data.orgType ?? '',
    uscc: data.uscc ?? '',
    registeredOn: data.registeredOn ?? '',
    certValidTo: data.certTo ?? '',
    street: data.street ?? '',
    residence: data.residence ?? '',
    officeSame: true,
    premisesType: premises,
    ...(premises !== '自有' && {
      premisesUntil: random.chance(96) ? dayIn(random, year + 2, 3) : dayIn(random, year, 10),
    }),
    legalRep: chief.name,
    legalRepId: chief.idNumber,
    legalRepMobile: chief.mobile,
    contactName: data.contactName ?? '',
    contactMobile: random.chance(97) ? (data.contactMobile ?? '') : chief.mobile,
    ...(random.chance(60) && { email: `${id}@example.org` }),
    regMode: data.regMode ?? '',
    ...(data.yw !== undefined && { supervisor: data.yw }),
    industry: data.industry ?? '',
    isCharity: data.charity ?? false,
    registeredCapital: data.capital ?? 0,
  }
}

function governance(
  { type, registeredOn, chief }: Organisation,
  partyMembers: number,
  random: Random,
  year: number,
): RecordData {
  const start = dayIn(random, random.between(year - 3, year), random.between(1, 11))
  const termStart = start < registeredOn ? registeredOn : start
  const council = { ST: random.between(9, 31), MF: random.between(3, 9), JJ: 7 }[type]
  const units = random.between(30, 90)
  const persons = random.between(0, 60)
  return {
    charterApprovedOn: daysAfter(termStart, random.between(10, 30)),
    charterHasParty: true,
    charterHasValues: true,
    councilSize: council,
    supervisorCount: type === 'MF' ? 1 : 3,
    termStart,
    termYears: random.pick([4, 5]),
    councilMeetings: random.between(2, 4),
    leaders: leaders(chief, partyMembers, random),
    systems: ['财务', '人事', '印章', '证书', '档案'].slice(0, random.between(3, 5)),
    disclosure: ['社会组织信息平台', random.pick(['公告栏', '公众号', '自有网站'])],
    ...(type === 'ST' && {
      standingSize: Math.floor(council / 3),
      memberTotal: units + persons,
      memberUnits: units,
      memberPersons: persons,
      assemblyCount: random.between(1, 2),
      legalRepElsewhere: false,
    }),
  }
}

function leaders(chief: Person, partyMembers: number, random: Random): readonly RecordData[] {
  const found = [chief]
  const wanted = random.between(3, 5)
  while (found.length < wanted) {
    const next = person(random)
    const isNew = found.every(
      ({ name, idNumber }) => name !== next.name && idNumber !== next.idNumber,
    )
    if (isNew) found.push(next)
  }
  return found.map((leader, place) => ({
    name: leader.name,
    post: ['P1', 'P2', 'P3', 'P5', 'P2'][place] ?? 'P2',
    idNumber: leader.idNumber,
    partyMember: place < partyMembers,
    ...(place === 3 && random.chance(8)
      ? { official: true, approvalNo: `杨组批〔2024〕${random.between(1, 60)}号` }
      : { official: false }),
    otherPosts: random.chance(10) ? 1 : 0,
    fullTime: random.chance(45),
    terms: random.between(1, 2),
  }))
}

function party(random: Random): RecordData {
  const full = random.chance(38) ? random.between(3, 9) : random.between(0, 2)
  const union = { hasUnion: false, hasWomen: false }
  if (full < 3) {
    return {
      ...union,
      partyFull: full,
      partyProb: 0,
      hasPartyOrg: false,
      noPartyReason: '正式党员不足三名。',
      partyLiaison: person(random).name,
    }
  }
  return {
    ...union,
    partyFull: full,
    partyProb: random.below(2),
    hasPartyOrg: true,
    partyOrgType: random.pick(['党支部', '党支部', '联合党支部', '功能型党组织']),
    partySecretary: person(random).name,
    crossPost: random.chance(70),
    partyActs: random.between(3, 14),
    partyDecides: true,
  }
}

function people(total: number, random: Random): RecordData {
  const full = Math.max(1, Math.floor((total * random.between(65, 100)) / 100))
  return {
    staffTotal: total,
    staffFull: full,
    staffPart: total - full,
    staffDegree: Math.floor((total * random.between(40, 95)) / 100),
    socialWorkers: Math.floor((total * random.between(0, 25)) / 100),
    contracts: full,
    insured: full,
    gradHired: Math.min(total, random.below(3)),
    volunteers: random.between(0, 200),
  }
}

function figures({ type }: Organisation, staff: number, random: Random): RecordData {
  const income = yuan(staff * random.between(62_000, 118_000)) + random.below(100)
  const cost = Math.floor((income * random.between(93, 102)) / 100)
  const part = (whole: number, least: number, most: number) =>
    Math.floor((whole * random.between(least, most)) / 1000)
  const incDonation = part(income, 0, 120)
  const incDues = type === 'ST' ? part(income, 80, 300) : 0
  const incGov = part(income, 0, 180)
  const incInvest = part(income, 0, 4)
  const incOther = part(income, 0, 6)
  const incServices = income - incDonation - incDues - incGov - incInvest - incOther
  const expAdmin = type === 'JJ' ? part(cost, 40, 80) : part(cost, 90, 190)
  const expFund = part(cost, 0, 3)
  const expOther = part(cost, 0, 5)
  return {
    accounting: 'A2004',
    auditor: random.pick(['上海衡信会计师事务所', '上海正平会计师事务所', '上海东辰会计师事务所']),
    auditOpinion: random.chance(95) ? '无保留意见' : '带强调事项段的无保留意见',
    totalLiabilities: part(income, 20, 180),
    incDonation,
    foreignDonation: 0,
    incDues,
    incServices,
    gpAmount: part(incServices, 0, 700),
    incSales: 0,
    incGov,
    incInvest,
    incOther,
    incTotal: income,
    expProgram: cost - expAdmin - expFund - expOther,
    expAdmin,
    payroll: part(cost, 380, 620),
    expFund,
    expOther,
    expTotal: cost,
  }
}

function netAssets({ type, data }: Organisation, random: Random): number {
  const capital = Number(data.capital)
  return Math.floor((capital * random.between(120, type === 'JJ' ? 200 : 600)) / 100)
}

const work = (random: Random, year: number): RecordData => ({
  activities: Array.from({ length: random.between(2, 5) }, () => {
    const kind = random.pick(['服务', '服务', '培训', '公益', '论坛', '其他'])
    return {
      name: random.pick(activityNames[kind] ?? ['会员活动']),
      heldOn: dayIn(random, year, random.between(1, 12)),
      kind,
      people: random.between(12, 260),
      fee: 0,
    }
  }),
})

const activityNames: { readonly [kind: string]: readonly string[] } = {
  服务: ['独居老人结对关爱', '社区便民服务日', '上门照护服务', '助残出行陪伴'],
  培训: ['骨干能力提升培训', '急救知识培训', '新进人员岗前培训'],
  公益: ['滨江净滩志愿行动', '旧衣回收公益日', '助学书袋捐赠'],
  论坛: ['社区治理经验交流会', '行业发展座谈会'],
  其他: ['年度总结交流会', '开放日'],
}

function fees({ type }: Organisation, random: Random, year: number): RecordData {
  if (type !== 'ST') return {}
  const due = random.between(40, 120)
  const present = Math.floor((due * random.between(70, 95)) / 100)
  return {
    duesTiers: random.between(1, 4),
    duesPassedOn: dayIn(random, random.between(year - 5, year - 1), random.between(1, 12)),
    duesDue: due,
    duesPresent: present,
    duesFor: Math.floor((present * random.between(80, 100)) / 100),
    duesSecret: true,
    forcedDues: false,
    illegalFees: 0,
    refunded: 0,
    awardFees: 0,
  }
}
