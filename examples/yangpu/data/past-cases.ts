import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { officers } from './bureau.ts'
import { daysAfter, weekday } from './days.ts'
import type { FormerOrganisation } from './former-organisations.ts'
import { randomOf } from './random.ts'

/** Those whose registration was revoked in 2023 and 2024: four and six. */
export const revokedBefore = (
  former: readonly FormerOrganisation[],
): readonly FormerOrganisation[] =>
  former
    .filter(({ end, endedOn }) => end === 'revoked' && endedOn < '2025-01-01')
    .toSorted((one, other) => (one.endedOn < other.endedOn ? -1 : 1))

/** Their cases, closed. */
export const pastCases = (former: readonly FormerOrganisation[]): readonly DemonstrationRecord[] =>
  revokedBefore(former).map((organisation, place, all) => {
    const days = daysOf(organisation)
    const year = Number(organisation.endedOn.slice(0, 4))
    const nth = place + 1 - all.findIndex(({ endedOn }) => endedOn.startsWith(`${year}`))
    const missed = `${year - 3}年度、${year - 2}年度`
    return {
      form: 'case',
      id: idOf(organisation),
      submitted: days.finishedOn,
      state: '已结案',
      data: {
        ...{ caseNo: `杨民执〔${year}〕${nth}号`, org: organisation.id, grounds: ['V1'] },
        ...{ clueFrom: '僵尸型排查', clueOn: days.clueOn, openedOn: days.openedOn },
        ...{ openedBy: '江玥', officers: officers(2, randomOf(876_000 + place)) },
        ...{
          factOn: `${year - 1}-06-01`,
          misconduct: `未按规定参加${missed}的年度检查，${refusals[place % 2]}`,
        },
        evidence: [`${missed}年检系统记录`, '投递查询结果'].map((name) => ({
          name,
          obtainedOn: days.openedOn,
        })),
        ...{ closedOn: days.closedOn, proposed: ['撤销登记'], legalOpinion: '同意' },
        ...{ legalReviewer: '沈玥', legalOn: days.legalOn, hearingTold: true, defended: false },
        ...{ noticeNo: `杨民罚告〔${year}〕${nth}号`, noticeServedOn: days.noticeServedOn },
        discussedOn: days.discussedOn,
        discretion: '连续两年不参加年度检查，且无法通过登记的住所取得联系，情节严重',
        ...{ decidedOn: organisation.endedOn, performBy: daysAfter(organisation.endedOn, 30) },
        ...{ published: true, decisionNo: `杨民罚决〔${year}〕${nth}号` },
        ...{ decisionServedHow: '邮寄', decisionServedOn: days.decisionServedOn },
        ...{ challenged: '没有', announcedOn: days.announcedOn, collected: true },
        ...{ creditList: '严重违法失信名单', finishedOn: days.finishedOn, result: '撤销' },
      },
    }
  })

/** What they were told before and after. */
export const pastCaseLetters = (
  former: readonly FormerOrganisation[],
): readonly DemonstrationLetters[] =>
  revokedBefore(former).flatMap((organisation) => {
    const days = daysOf(organisation)
    const records = [idOf(organisation)]
    return [
      { notice: 'penaltyNotice', on: days.legalOn, servedAfter: 2, records },
      { notice: 'penaltyDecision', on: organisation.endedOn, servedAfter: 4, records },
      { notice: 'revocationBulletin', on: days.announcedOn, records },
    ]
  })

const idOf = ({ id }: FormerOrganisation): string => `case-revoked-${id}`

function daysOf({ endedOn }: FormerOrganisation) {
  const legalOn = weekday(daysAfter(endedOn, -28))
  return {
    clueOn: weekday(daysAfter(endedOn, -86)),
    openedOn: weekday(daysAfter(endedOn, -77)),
    closedOn: weekday(daysAfter(endedOn, -35)),
    legalOn,
    noticeServedOn: daysAfter(legalOn, 2),
    discussedOn: daysAfter(endedOn, -2),
    decisionServedOn: daysAfter(endedOn, 4),
    announcedOn: weekday(daysAfter(endedOn, 42)),
    finishedOn: weekday(daysAfter(endedOn, 50)),
  }
}

const refusals = ['经催报仍未报送', '登记的住所和联系电话均无法取得联系']
