import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { dayIn, daysAfter } from './days.ts'
import { padded } from './numbers.ts'
import { person, rareNames } from './people.ts'
import { randomOf } from './random.ts'

/** Those who came to ask how an organisation is set up: most have signed that they were told. */
export const registrations = (): readonly DemonstrationRecord[] =>
  wanted.map(([proposedName, orgType, applicant], place) => {
    const random = randomOf(830_000 + place)
    const appliedOn = dayIn(random, 2026, random.between(1, 6))
    const isSigned = place % 3 !== 2
    const isKey = place % 4 === 1
    return {
      form: 'registrationCase',
      id: `registration-2026-${padded(place + 1, 3)}`,
      submitted: appliedOn,
      state: isSigned ? '受理' : '预审',
      data: {
        matter: '成立登记',
        proposedName,
        orgType,
        applicant: applicant ?? person(random).name,
        appliedOn,
        keyArea: isKey,
        ...(isKey && { fastTrack: true, fastTrackReason: '属于本区重点发展的产业领域。' }),
        ackSigned: isSigned,
        ...(isSigned && { ackOn: daysAfter(appliedOn, random.between(0, 5)) }),
      },
    }
  })

/** The shortest and the longest that the form takes among them; without an applicant: one of the founders. */
const wanted: readonly (readonly [
  name: string,
  type: 'ST' | 'MF',
  applicant?: string | undefined,
])[] = [
  ['上海市杨浦区暖禾社区服务中心', 'MF', '上海暖禾企业管理有限公司'],
  ['上海市杨浦区智能制造产业协会', 'ST'],
  ['上海市杨浦区棋院', 'MF', rareNames[0]],
  [
    '上海市杨浦区长三角绿色低碳技术转移转化与产业协同创新公共服务促进中心',
    'MF',
    '上海市杨浦区长三角绿色低碳技术转移转化投资运营管理有限公司、东辰大学技术转移中心',
  ],
  ['上海市杨浦区银发志愿者协会', 'ST', rareNames[11]],
  ['上海市杨浦区晨光托育服务中心', 'MF', '上海晨光托育服务有限公司'],
  ['上海市杨浦区滨江摄影协会', 'ST'],
]
