import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { meetingRoom, officers } from './bureau.ts'
import { daysAfter } from './days.ts'
import { padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'

/** Talks with the heads of organisations, some held and written down, the others still to come. */
export const interviews = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  reasons.map(([reason, reasonNote], place) => {
    const random = randomOf(860_000 + place)
    const isHeld = place < 3
    const heldOn = isHeld ? `2026-05-${padded(12 + place, 2)}` : `2026-07-${padded(14 + place, 2)}`
    const organisation = register[place * 61 + 17] as Organisation
    return {
      form: 'interview',
      id: `interview-2026-${padded(place + 1, 2)}`,
      submitted: daysAfter(heldOn, -10),
      state: isHeld ? '已约谈' : '已通知',
      data: {
        org: organisation.id,
        reasons: [reason],
        reasonNote,
        heldAt: `${heldOn}T${random.pick(['09:30', '14:00'])}`,
        place: meetingRoom,
        invited: invited(organisation, place, isHeld, random),
        officers: officers(place === 1 ? 3 : 2, random),
        ...(place % 2 === 0 && { papers: '相关财务凭证、会议记录' }),
        replyBy: daysAfter(heldOn, -2),
        ...(isHeld && record(place, heldOn, random)),
      },
    }
  })

function invited(
  { chief }: Organisation,
  place: number,
  isHeld: boolean,
  random: Random,
): readonly RecordData[] {
  const attendance = isHeld ? { attended: true } : {}
  const head = { name: chief.name, post: 'P1', ...attendance }
  if (place !== 1) return [head]
  return [head, ...['P2', 'P3'].map((post) => ({ name: person(random).name, post, ...attendance }))]
}

const record = (place: number, heldOn: string, random: Random): RecordData => ({
  ...(place !== 2 && { recorder: person(random).name }),
  minutes: minutes[place] ?? '',
  ...(place !== 2 && { promise: '按要求完成整改并书面报告', promisedBy: daysAfter(heldOn, 45) }),
  outcome: place === 2 ? '说明情况' : '承诺整改',
})

const minutes = [
  '问：整改通知书收到了吗？\n答：收到了，因负责人更换，交接耽误了。\n问：什么时候能够完成？\n答：六月底以前。',
  Array.from(
    { length: 18 },
    (_, place) =>
      `问：第${place + 1}笔支出的用途、审批人和凭证分别是什么？\n答：用于日常活动，由理事长审批，凭证已经装订在当月的账册里，可以提供复印件；其中没有取得发票的部分，正在联系对方补开。`,
  ).join('\n'),
  '问：是否已知悉？\n答：是。',
]

const reasons: readonly (readonly [string, string])[] = [
  ['逾期未完成整改', '你单位未在规定期限内完成2024年度检查发现问题的整改'],
  [
    '投诉举报反映的问题',
    '收到反映你单位在开展公益项目过程中收取费用、支出管理不规范，以及未按照章程规定召开理事会、未公开收费标准和财务收支情况的投诉举报，需要当面核实有关情况',
  ],
  ['其他', '有关情况需要核实'],
  ['证书过期未办理', '你单位登记证书有效期已经届满，经告知仍未办理延续或者注销登记'],
  ['疑似长期未开展活动', '你单位疑似长期未开展活动'],
  [
    '未按规定参加年度检查',
    '你单位连续两年未按规定参加年度检查，登记的住所和联系电话均无法取得联系，经所在街道和业务主管单位核实，你单位现有工作人员不足两人，且未按照规定办理负责人变更备案',
  ],
]
