import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { officers } from './bureau.ts'
import { daysAfter, weekday } from './days.ts'
import type { FormerOrganisation } from './former-organisations.ts'
import { groundOf } from './laws.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'
import { synced } from './synced.ts'

/** A check of an earlier year that is over. */
export interface PastCheck {
  readonly id: string
  readonly organisation: Organisation
  readonly batch: Batch
  readonly checkedOn: string
  readonly mustRectify: boolean
  readonly isAdvised: boolean
}

export interface Batch {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly drawnOn: string
  /** When the letters about it went out. */
  readonly lettersOn: string
}

/** How many were checked, had something to rectify, and were given advice; from which place on the advice. */
interface Figures {
  readonly checked: number
  readonly rectifying: number
  readonly advised: number
  readonly advisedFrom: number
}

const figures: ReadonlyMap<number, Figures> = new Map([
  [2023, { checked: 96, rectifying: 88, advised: 62, advisedFrom: 20 }],
  [2024, { checked: 110, rectifying: 70, advised: 46, advisedFrom: 40 }],
  [2025, { checked: 64, rectifying: 30, advised: 26, advisedFrom: 22 }],
])

const batches: readonly Batch[] = (
  [
    ['2023-04-11', '2023-06-15'],
    ['2023-09-05', '2023-11-09'],
    ['2024-03-05', '2024-05-16'],
    ['2024-05-14', '2024-07-25'],
    ['2024-08-13', '2024-10-15'],
    ['2024-10-15', '2024-11-28'],
    ['2025-03-11', '2025-05-15'],
    ['2025-08-12', '2025-10-16'],
  ] as const
).map(([drawnOn, lettersOn], at, all) => {
  const year = Number(drawnOn.slice(0, 4))
  const place = at - all.findIndex(([day]) => day.startsWith(`${year}`))
  const name = `${year}年第${'一二三四'[place]}批抽查`
  return { id: `round-${year}-${place + 1}`, name, year, drawnOn, lettersOn }
})

/** Those whose registration was revoked later are among them in 2024; nobody two years running. */
export function pastChecks(
  register: readonly Organisation[],
  former: readonly FormerOrganisation[],
): readonly PastCheck[] {
  const lost = former.filter(({ endedOn }) => endedOn === '2026-04-02')
  const checks: PastCheck[] = []
  for (const [year, counts] of figures) {
    const before = new Set(
      checks.filter(({ batch }) => batch.year === year - 1).map((each) => each.organisation.id),
    )
    const old = register.filter(
      ({ id, registeredOn }) => registeredOn < `${year - 1}-01-01` && !before.has(id),
    )
    const first = year === 2024 ? lost : []
    const drawn = randomOf(year)
      .shuffled(old)
      .slice(0, counts.checked - first.length)
    checks.push(...[...first, ...drawn].map((one, place) => checkOf(one, place, year, counts)))
  }
  return checks
}

function checkOf(
  organisation: Organisation,
  place: number,
  year: number,
  { rectifying, advised, advisedFrom }: Figures,
): PastCheck {
  const own = batches.filter((batch) => batch.year === year)
  const batch = own[place % own.length]
  if (batch === undefined) throw new RangeError(`no batch in ${year}`)
  return {
    id: `check-${year}-${organisation.id}`,
    organisation,
    batch,
    checkedOn: weekday(daysAfter(batch.drawnOn, 9 + (place % 17))),
    mustRectify: place < rectifying,
    isAdvised: place >= advisedFrom && place < advisedFrom + advised,
  }
}

/** The batches, the checks before their letters went out, and what was found. */
export function* checkWork(checks: readonly PastCheck[]): Generator<DemonstrationRecord> {
  for (const batch of batches) yield round(batch, checks)
  for (const check of checks) {
    yield checkRecord(check, '处理', weekday(daysAfter(check.checkedOn, 10)))
    yield* findings(check)
  }
}

/** The same checks once they were made public and filed away, with their party checkpoints. */
export function* checksFiled(checks: readonly PastCheck[]): Generator<DemonstrationRecord> {
  for (const check of checks) {
    const publishedOn = weekday(daysAfter(check.batch.lettersOn, 12))
    yield checkRecord(check, '已归档', publishedOn, { publishedOn })
    yield checkpoint(check)
  }
}

const round = (batch: Batch, checks: readonly PastCheck[]): DemonstrationRecord => ({
  form: 'spotCheckRound',
  id: batch.id,
  submitted: batch.drawnOn,
  state: '已办结',
  data: {
    ...{ name: batch.name, year: batch.year, drawMode: '定期', drawnOn: batch.drawnOn },
    ...{ registeredBefore: `${batch.year - 1}-01-01`, witness: '江玥' },
    howMany: checks.filter((check) => check.batch === batch).length,
    ...{ seed: batch.id.slice('round-'.length), candidates: 812 - Number(batch.id.slice(-1)) * 28 },
  },
})

function checkRecord(
  { id, organisation, batch, checkedOn, mustRectify, isAdvised }: PastCheck,
  state: string,
  submitted: string,
  more: RecordData = {},
): DemonstrationRecord {
  const random = randomOf(852_000 + Number(organisation.id.slice(-4)))
  const isAudited = mustRectify || random.chance(40)
  const isDirected = random.chance(10)
  return {
    form: 'spotCheck',
    id,
    submitted,
    state,
    data: {
      ...{ batch: batch.id, drawMode: '定期', org: organisation.id },
      ...(isDirected
        ? { drawReason: '定向', reasonNote: '收到反映收费问题的来信。' }
        : { drawReason: '随机' }),
      ...{ drawnOn: batch.drawnOn, checkedOn },
      place: String(organisation.data.residence),
      methods: isAudited ? ['书面', '现场', '财务审计'] : ['书面', '现场'],
      subjects: ['内部治理', '财务', '党建', '收费行为'],
      ...{ periodFrom: `${batch.year - 1}-01-01`, periodTo: `${batch.year - 1}-12-31` },
      officers: officers(2, random),
      ...(isAudited && audit(batch, checkedOn, random)),
      ...{ contactName: person(random).name, chargedFee: 0 },
      findings: '查看了登记证书、章程、会议记录、账簿和凭证。',
      confirmed: '无异议',
      handling: [
        ...(mustRectify ? ['整改通知书'] : []),
        ...(isAdvised ? ['管理建议书'] : []),
        ...(mustRectify || isAdvised ? [] : ['无问题']),
      ],
      ...more,
    },
  }
}

const audit = (batch: Batch, checkedOn: string, random: Random): RecordData => ({
  auditor: random.pick(['上海衡信会计师事务所', '上海正平会计师事务所']),
  auditedOn: daysAfter(checkedOn, 1),
  auditReportNo: `衡审字〔${batch.year}〕${Number(batch.id.slice(-1)) * 100 + random.between(10, 99)}号`,
  auditReportOn: daysAfter(checkedOn, 8),
  auditFee: 380_000,
  informalSlips: random.below(6) * 120_000,
})

function* findings(check: PastCheck): Generator<DemonstrationRecord> {
  const random = randomOf(853_000 + Number(check.organisation.id.slice(-4)))
  const isSevere = random.chance(8)
  const found = [
    ...(check.mustRectify ? random.shuffled(faults).slice(0, random.between(1, 3)) : []),
    ...(check.isAdvised ? random.shuffled(advice).slice(0, random.between(1, 2)) : []),
  ]
  for (const [at, data] of found.entries())
    yield {
      form: 'finding',
      id: `finding-${check.id}-${at}`,
      submitted: weekday(daysAfter(check.checkedOn, 10)),
      state: check.organisation.data.status === '存续' ? '已整改' : '已转立案',
      data: {
        ...{ org: check.organisation.id, source: '抽查', spotCheck: check.id, rule: '人工' },
        ...{
          factOn: `${check.batch.year - 1}-12-31`,
          ...groundOf(data.category, check.organisation),
          ...data,
        },
        ...('demand' in data && { severity: isSevere && at === 0 ? 'A' : 'B' }),
      },
    }
}

const fault = (category: string, description: string, demand: string) => ({
  ...{ category, description, demand },
})

const faults = [
  fault('财务', '部分支出以白条入账。', '补齐合法票据，无法补齐的由责任人退回。'),
  fault(
    '财务',
    '库存现金超过限额，现金日记账没有逐日登记。',
    '库存现金及时送存，逐日登记现金日记账。',
  ),
  fault('财务', '往来款长期挂账，没有清理。', '逐笔核实往来款，收回或者作出处理。'),
  fault('收费', '收取的培训费没有公示收费项目和标准。', '公示收费项目、标准和依据。'),
  fault('登记事项', '实际办公地点与登记的住所不一致。', '办理住所变更登记，或者迁回登记的住所。'),
  fault(
    '章程与治理',
    '监事没有列席理事会会议，重大支出没有经理事会表决。',
    '补开理事会会议，对重大支出逐项说明并表决。',
  ),
  fault('证照印章', '印章由一人保管，没有用印登记。', '建立用印登记制度，印章和登记证书分人保管。'),
]

const suggestion = (category: string, description: string, text: string) => ({
  ...{ category, severity: 'C', description, advice: text },
})

const advice = [
  suggestion(
    '章程与治理',
    '理事会会议记录过于简单。',
    '会议记录写明到会人员、表决情况和决议内容。',
  ),
  suggestion('财务', '报销单没有复核人。', '建立报销票据的复核制度。'),
  suggestion(
    '信息公开',
    '信息公开只有公告栏一种方式。',
    '在平台和公众号公开章程、年度报告和收费项目。',
  ),
]

const checkpoint = ({ id, organisation, batch, checkedOn }: PastCheck): DemonstrationRecord =>
  synced(
    `party-${id}`,
    { org: organisation.id, link: 'L5', trigger: batch.name, check: id },
    ['党组织活动记录', '党费台账'],
    checkedOn,
    854_000 + Number(organisation.id.slice(-4)),
  )
