import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { phone } from './bureau.ts'
import type { FormerOrganisation } from './former-organisations.ts'
import type { Inspection } from './inspections.ts'
import { isInspected, type Organisation } from './organisations.ts'
import { absentTwice, type PastInspection } from './past-inspections.ts'

/** How each year's inspection was set going, who did not report in time, and what was announced. */
export function* inspectionWork(
  register: readonly Organisation[],
  reports: readonly Inspection[],
  former: readonly FormerOrganisation[],
  past: readonly PastInspection[],
): Generator<DemonstrationRecord> {
  const absentTwo = absentTwice(reports)
  yield* [2023, 2024, 2025].map(plan)
  yield* absentBefore(former, past, absentTwo)
  yield* absent(register, reports)
  yield* announcements
}

function plan(year: number): DemonstrationRecord {
  const isLatest = year === 2025
  return {
    form: 'inspectionWork',
    id: `inspection-work-${year}`,
    submitted: `${year + 1}-02-24`,
    state: '已部署',
    data: {
      reportYear: year,
      opensOn: `${year + 1}-03-01`,
      firstReviewBy: `${year + 1}-03-31`,
      website: '上海社会组织信息平台',
      newcomersUntil: `${year}-06-30`,
      ...(year !== 2023 && {
        focus: focus.slice(0, isLatest ? 4 : 1).map((matter) => ({ matter })),
      }),
      papers: papers.slice(0, isLatest ? 6 : 2).map((paper) => ({ materialName: paper })),
      contacts: isLatest ? contacts : contacts.slice(0, 1),
    },
  }
}

/** Checked one by one after the deadline: those who reported nothing, and the newcomers who need not. */
function absent(
  register: readonly Organisation[],
  reports: readonly Inspection[],
): readonly DemonstrationRecord[] {
  const unfinished = reports
    .filter(({ isDraft }) => isDraft)
    .map(({ organisation }) => organisation)
  const newcomers = register.filter((each) => !isInspected(each) && each.data.charity === false)
  return [...unfinished, ...newcomers].map(({ id }) => ({
    form: 'participation',
    id: `participation-2025-${id}`,
    submitted: '2026-06-08',
    state: '已核对',
    data: { reportYear: 2025, org: id },
  }))
}

/** Those that reported nothing in the years before: five once, the others until they left. */
function absentBefore(
  former: readonly FormerOrganisation[],
  past: readonly PastInspection[],
  twice: readonly string[],
): readonly DemonstrationRecord[] {
  const once = past.filter(({ year }) => year === 2022).map(({ organisation }) => organisation.id)
  const left = (year: number) =>
    former.filter(({ endedOn }) => endedOn > `${year + 1}-06-30`).map(({ id }) => id)
  return [
    ...[...once, ...left(2023)].map((org) => ({ org, year: 2023 })),
    ...[...twice, ...left(2024)].map((org) => ({ org, year: 2024 })),
  ].map(({ org, year }) => ({
    form: 'participation',
    id: `participation-${year}-${org}`,
    submitted: `${year + 1}-06-10`,
    state: '已办结',
    data: { reportYear: year, org },
  }))
}

const announcement = (batch: number, submitted: string, data: RecordData): DemonstrationRecord => ({
  form: 'inspectionAnnouncement',
  id: `announcement-${String(data.reportYear)}-${batch}`,
  submitted,
  state: null,
  data: { batch, ...data },
})

/** Of 2024 nothing is held here, so its announcement has no names. */
const announcements: readonly DemonstrationRecord[] = [
  announcement(1, '2025-07-01', { reportYear: 2024, appealBy: '2025-07-18' }),
  announcement(1, '2026-06-25', { reportYear: 2025, appealBy: '2026-07-20' }),
  announcement(2, '2026-07-01', { reportYear: 2025, appealBy: '2026-07-31' }),
]

const focus = [
  '党的建设和社会主义核心价值观写入章程的情况',
  '收费、评比达标表彰和举办论坛、展会活动的情况',
  '会员大会、理事会按照章程召开和换届的情况',
  '执行新的民间非营利组织会计制度的准备情况',
]

const papers = [
  '年度检查报告书',
  '年度审计报告',
  '登记证书副本',
  '住所使用证明',
  '党建情况说明',
  '重大事项报告和批准的材料',
]

const contacts: readonly RecordData[] = [
  { matter: '填报和审查', name: '陈一凡', phone },
  { matter: '党建情况', name: '方知行', phone },
  { matter: '系统使用', name: '何雨桐', phone },
]
