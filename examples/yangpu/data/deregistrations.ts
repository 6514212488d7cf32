import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { agreed } from './bureau.ts'
import { daysAfter, weekday } from './days.ts'
import type { FormerOrganisation } from './former-organisations.ts'

/** Whoever deregistered before the spring of 2026; the last three wait for their letters. */
export const deregistered = (
  former: readonly FormerOrganisation[],
): readonly FormerOrganisation[] =>
  former.filter(({ end, endedOn }) => end === 'deregistered' && endedOn < '2026-06-01')

/** Their cases, from the application to the announcement. */
export const deregistrations = (
  former: readonly FormerOrganisation[],
): readonly DemonstrationRecord[] =>
  deregistered(former).map((organisation, place) => {
    const { id, type, data, endedOn } = organisation
    const { appliedOn, acceptedOn, announcedOn } = daysOf(organisation)
    return {
      form: 'registrationCase',
      id: idOf(organisation),
      submitted: announcedOn,
      state: '已归档',
      data: {
        ...{ matter: '注销登记', org: id, orgType: type, regMode: data.regMode ?? '双重管理' },
        ...{ street: data.street ?? '', applicant: String(data.name), appliedOn, keyArea: false },
        ...{ caseNo: `杨民登-${acceptedOn.slice(0, 4)}-9${String(place + 1).padStart(2, '0')}` },
        ...{ acceptedOn, endCause: causes[place % causes.length] ?? '其他' },
        ...liquidation(organisation, place),
        opinions: agreed(4, endedOn),
        ...{ decision: '准予', decidedOn: endedOn, announcedOn },
      },
    }
  })

/** That the application was accepted, what was decided, and the announcement. */
export const deregistrationLetters = (
  former: readonly FormerOrganisation[],
): readonly DemonstrationLetters[] =>
  deregistered(former).flatMap((organisation) => {
    const { acceptedOn, announcedOn } = daysOf(organisation)
    const records = [idOf(organisation)]
    return [
      { notice: 'registrationAcceptance', on: acceptedOn, servedAfter: 0, records },
      { notice: 'registrationDecision', on: organisation.endedOn, servedAfter: 1, records },
      { notice: 'deregistrationAnnouncement', on: announcedOn, records },
    ]
  })

const idOf = ({ id }: FormerOrganisation): string => `deregistration-${id}`

const daysOf = ({ endedOn }: FormerOrganisation) => ({
  appliedOn: weekday(daysAfter(endedOn, -26)),
  acceptedOn: weekday(daysAfter(endedOn, -22)),
  announcedOn: weekday(daysAfter(endedOn, 6)),
})

function liquidation({ endedOn }: FormerOrganisation, place: number): RecordData {
  const isRich = place % 6 === 3
  return {
    liquidatorsOn: weekday(daysAfter(endedOn, -110)),
    liquidationNoticeOn: weekday(daysAfter(endedOn, -100)),
    liquidationOn: weekday(daysAfter(endedOn, -40)),
    liquidators: [{ name: '周敏', post: '理事' }, { name: '陆昇' }],
    remainder: isRich ? (place + 1) * 2_345_67 : 0,
    ...(isRich && { remainderTo: '按照章程规定捐赠给宗旨相近的社会组织，并向社会公告' }),
    ...{ taxCleared: true, certCollected: true, sealCollected: true },
  }
}

const causes = ['自行解散', '宗旨完成', '长期不活动', '合并分立', '业务主管单位同意终止']
