import { daysAfter, monthsAfter } from './days.ts'
import { serviceNames } from './names.ts'
import { type Organisation, organisation, organisations } from './organisations.ts'
import { randomOf } from './random.ts'

/** One that was in the register and is not any more. */
export interface FormerOrganisation extends Organisation {
  readonly end: 'deregistered' | 'revoked'
  readonly endedOn: string
  readonly reason: string
}

/**
 * Whoever left: 21 deregistered and 4 revoked in 2023, 26 and 6 in 2024, and after 28 April 2025 fourteen and three more:
 * as many as were set up since, so that there are 853 on both days.
 */
export function formerOrganisations(): readonly FormerOrganisation[] {
  const known = new Set(organisations().map(({ data }) => data.name))
  const names = serviceNames(randomOf(310_111), 200).filter(({ name }) => !known.has(name))
  return ends.map(({ end, endedOn }, place) => {
    const named = names[place]
    if (named === undefined) throw new RangeError('too few names')
    const index = 853 + place
    const one = organisation({ ...named, type: 'MF' }, index, randomOf(1000 + index))
    const reason = reasons[end][place % reasons[end].length] ?? ''
    return {
      ...one,
      data: { ...one.data, ...certificate(one, end, endedOn) },
      end,
      endedOn,
      reason,
    }
  })
}

/** Those of the second kind had let theirs run out. */
function certificate(
  { registeredOn }: Organisation,
  end: FormerOrganisation['end'],
  endedOn: string,
) {
  let until = registeredOn
  while (until <= endedOn) until = monthsAfter(until, 48)
  const certTo = daysAfter(end === 'revoked' ? monthsAfter(until, -48) : until, -1)
  return { certTo, certFrom: monthsAfter(daysAfter(certTo, 1), -48) }
}

const reasons = {
  deregistered: [
    '理事会决议自行解散。',
    '宗旨已经完成。',
    '长期没有开展活动，业务主管单位同意终止。',
    '与另一家社会服务机构合并。',
  ],
  revoked: ['连续两年没有参加年度检查，依法撤销登记。'],
} as const

const days = (end: FormerOrganisation['end'], ...list: readonly string[]) =>
  list.map((endedOn) => ({ end, endedOn }))

const ends = [
  ...days('deregistered', '2024-01-18', '2024-02-06', '2024-02-27', '2024-03-14', '2024-03-28'),
  ...days('deregistered', '2024-04-11', '2024-04-25', '2024-05-16', '2024-05-30', '2024-06-13'),
  ...days('deregistered', '2024-06-27', '2024-07-11', '2024-07-25', '2024-08-08', '2024-08-22'),
  ...days('deregistered', '2024-09-05', '2024-09-19', '2024-09-26', '2024-10-17', '2024-10-31'),
  ...days('deregistered', '2024-11-07', '2024-11-14', '2024-11-28', '2024-12-05', '2024-12-12'),
  ...days('deregistered', '2024-12-26'),
  ...days('revoked', '2024-03-21', '2024-05-23', '2024-07-18', '2024-09-12', '2024-10-24'),
  ...days('revoked', '2024-12-19'),
  ...days('deregistered', '2025-05-15', '2025-06-19', '2025-07-24', '2025-08-21', '2025-09-18'),
  ...days('deregistered', '2025-10-23', '2025-11-20', '2025-12-18', '2026-01-22', '2026-03-19'),
  ...days('deregistered', '2026-04-23', '2026-06-12', '2026-06-12', '2026-06-12'),
  ...days('revoked', '2026-04-02', '2026-04-02', '2026-04-02'),
  ...days('deregistered', '2023-02-02', '2023-02-09', '2023-03-02', '2023-03-23', '2023-04-13'),
  ...days('deregistered', '2023-05-11', '2023-05-25', '2023-06-15', '2023-06-29', '2023-07-13'),
  ...days('deregistered', '2023-07-27', '2023-08-17', '2023-09-07', '2023-09-21', '2023-10-19'),
  ...days('deregistered', '2023-11-02', '2023-11-16', '2023-11-30', '2023-12-07', '2023-12-21'),
  ...days('deregistered', '2023-12-28'),
  ...days('revoked', '2023-04-20', '2023-06-08', '2023-09-14', '2023-12-14'),
]
