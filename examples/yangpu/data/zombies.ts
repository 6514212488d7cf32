import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import type { FormerOrganisation } from './former-organisations.ts'
import type { Organisation } from './organisations.ts'
import { revokedBefore } from './past-cases.ts'

/** Who seemed to exist on paper only: in 2024, and how it ended; and this year's candidates. */
export const zombies = (
  register: readonly Organisation[],
  former: readonly FormerOrganisation[],
  absent: readonly string[],
): readonly DemonstrationRecord[] => [
  ...ended(former),
  ...lastYear(former),
  ...revived(register),
  ...candidates(register, absent),
]

const ended = (former: readonly FormerOrganisation[]): readonly DemonstrationRecord[] => [
  ...revokedBefore(former)
    .filter(({ endedOn }) => endedOn > '2024')
    .map((each) =>
      check(each.id, 2024, '已办结', {
        ...{ foundBy: '连续两年未参检', ...lost('2023-09-04', '2023-10-12') },
        ...{ handling: '撤销', reason: '连续两年没有参加年度检查，查无下落。' },
        ...{ outcome: '已撤销', closedOn: each.endedOn },
      }),
    ),
  ...former
    .filter(({ end, endedOn }) => end === 'deregistered' && endedOn > '2024-06' && endedOn < '2025')
    .slice(0, 5)
    .map((each) =>
      check(each.id, 2024, '已办结', {
        ...{ foundBy: '长期没有活动', lastActivity: '2022-06-30', handling: '注销' },
        ...{ reason: '没有继续活动的打算，同意注销。', outcome: '已注销', closedOn: each.endedOn },
      }),
    ),
]

/** What was found a year ago, and where it led. */
const lastYear = (former: readonly FormerOrganisation[]): readonly DemonstrationRecord[] =>
  former
    .filter(({ endedOn }) => endedOn > '2025-08' && endedOn < '2026-04-20')
    .map((each) =>
      check(each.id, 2025, '已办结', {
        ...{ foundBy: '连续两年未参检', ...lost('2025-04-02', '2025-05-08') },
        handling: each.end === 'revoked' ? '撤销' : '注销',
        reason: '连续两年没有参加年度检查。',
        ...{ outcome: each.end === 'revoked' ? '已撤销' : '已注销', closedOn: each.endedOn },
      }),
    )

const revived = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  register.slice(400, 404).map(({ id }, place) =>
    check(id, 2024, '已办结', {
      ...{ foundBy: '长期没有活动', lastActivity: '2022-11-05' },
      handling: place < 2 ? '整改' : '激活',
      reason: '负责人能够取得联系，愿意继续活动。',
      ...{ outcome: place < 2 ? '已整改' : '已激活', closedOn: '2024-09-20' },
    }),
  )

const candidates = (
  register: readonly Organisation[],
  absent: readonly string[],
): readonly DemonstrationRecord[] => [
  ...absent.map((org) => check(org, 2026, '已核实', { foundBy: '连续两年未参检', evidence })),
  ...register.slice(420, 426).map(({ id }, place) =>
    check(id, 2026, ['疑似', '已核实', '已认定'][place % 3] ?? '疑似', {
      foundBy: place < 3 ? '长期没有活动' : '无法取得联系',
      ...(place < 3 ? { lastActivity: '2025-03-08' } : lost('2026-04-01', '2026-05-06')),
      ...(place % 3 !== 0 && {
        evidence,
        streetOpinion: '住所已经改作他用，邻里反映很久没有人来。',
      }),
    }),
  ),
]

const lost = (firstMail: string, secondMail: string): RecordData => ({ firstMail, secondMail })

const evidence = [{ name: '现场照片和走访记录', obtainedOn: '2026-06-12' }]

const check = (org: string, year: number, state: string, said: RecordData): DemonstrationRecord => {
  const checkedOn = { 2024: '2024-01-10', 2025: '2025-06-25' }[year] ?? '2026-06-15'
  const visited = { name: '走访记录', obtainedOn: daysAfter(checkedOn, -6) }
  return {
    form: 'zombieCheck',
    id: `zombie-${year}-${org}`,
    submitted: checkedOn,
    state,
    data: { org, year, checkedOn, ...(year < 2026 && { evidence: [visited] }), ...said },
  }
}
