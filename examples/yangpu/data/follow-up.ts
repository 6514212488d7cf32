import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { meetingRoom, officers } from './bureau.ts'
import { daysAfter, weekday } from './days.ts'
import type { Organisation } from './organisations.ts'
import type { PastInspection } from './past-inspections.ts'
import { randomOf } from './random.ts'

/** What was done about what was not done: talks of 2024 and 2025, certificates that ran out, reminders. */
export const followUp = (
  register: readonly Organisation[],
  past: readonly PastInspection[],
): readonly DemonstrationRecord[] => [
  ...talks(past),
  ...renewed(register),
  ...waiting(register),
  ...reminders(register),
]

const neglected = (past: readonly PastInspection[]): readonly PastInspection[] =>
  past.filter(({ isNeglected, year }) => isNeglected && year === 2023)

const talkDays = ['2024-11-19', '2024-12-10'] as const

/** With the heads of those who had not rectified what their reports of 2023 were faulted for. */
const talks = (past: readonly PastInspection[]): readonly DemonstrationRecord[] =>
  neglected(past).map(({ id, organisation: { id: org, chief } }, place) => {
    const heldOn = talkDays[place % 2] ?? talkDays[0]
    return {
      form: 'interview',
      id: `interview-${id}`,
      submitted: weekday(daysAfter(heldOn, -12)),
      state: '跟踪',
      data: {
        ...{ org, reasons: ['逾期未完成整改'], place: meetingRoom },
        reasonNote: '你单位未在规定期限内完成2023年度检查发现问题的整改',
        ...{ heldAt: `${heldOn}T09:30`, replyBy: daysAfter(heldOn, -2) },
        invited: [{ name: chief.name, post: 'P1', attended: true }],
        officers: officers(2, randomOf(861_000 + place)),
        recorder: '何雨桐',
        minutes:
          '问：整改为什么没有完成？\n答：负责人更换，交接耽误了。\n问：什么时候能够完成？\n答：年底以前。',
        ...{ promise: '按要求完成整改并书面报告', promisedBy: daysAfter(heldOn, 42) },
        ...{ outcome: '承诺整改', followUp: '到期没有报送，继续督促。' },
      },
    }
  })

/** The written records of the talks. */
export const talkLetters = (past: readonly PastInspection[]): readonly DemonstrationLetters[] =>
  neglected(past).map(({ id }, place) => ({
    ...{ notice: 'interviewRecord', on: talkDays[place % 2] ?? talkDays[0] },
    records: [`interview-${id}`],
  }))

const work = (
  organisation: Organisation,
  certTo: string,
  state: string,
  said: RecordData,
): DemonstrationRecord => {
  const listedOn = weekday(daysAfter(certTo, -88))
  return {
    form: 'expiryWork',
    id: `expiry-${certTo}-${organisation.id}`,
    submitted: listedOn,
    state,
    data: { org: organisation.id, certTo, listedOn, ...said },
  }
}

/** Certificates that ran out lately and were renewed in time. */
function renewed(register: readonly Organisation[]): readonly DemonstrationRecord[] {
  const lately = register.flatMap((organisation) => {
    const { certFrom } = organisation.data
    const isLately = typeof certFrom === 'string' && certFrom > '2025-09-01' && certFrom < '2026-06'
    return isLately && organisation.registeredOn < '2020' ? [{ organisation, certFrom }] : []
  })
  return lately.slice(0, 40).map(({ organisation, certFrom }, place) => {
    const certTo = daysAfter(certFrom, -1)
    return work(organisation, certTo, '已延续', {
      ...{ officer: place % 2 === 0 ? '何雨桐' : '陈一凡', intention: '延续' },
      contactedOn: weekday(daysAfter(certTo, -70)),
      ...{ note: '已经准备材料。', closedOn: weekday(daysAfter(certTo, -12)) },
    })
  })
}

/** Of those that have run out, some were reached, one cannot be found. */
const waiting = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  register
    .filter(({ data }) => String(data.certTo) < '2026-06-01')
    .slice(0, 4)
    .map((organisation, place) => {
      const certTo = String(organisation.data.certTo)
      const [state, said] = (
        [
          ['拟延续', { intention: '延续', note: '正在准备材料。' }],
          ['拟注销', { intention: '注销', note: '理事会已经决议终止活动。' }],
          ['失联', { intention: '失联', note: '住所已经改作他用，电话停机。' }],
          ['待联系', {}],
        ] as const
      )[place % 4] ?? ['待联系', {}]
      const contacted = state === '待联系' ? {} : { contactedOn: '2026-06-16', officer: '何雨桐' }
      return work(organisation, certTo, state, { ...said, ...contacted })
    })

/** By telephone, by text message, by a visit; two that nobody answered twice. */
const reminders = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  register.slice(500, 508).flatMap((organisation, place) => {
    const matter = matters[place % matters.length] ?? '其他'
    const isSilent = place % 4 === 3
    const days = isSilent ? ['2026-05-21', '2026-06-02'] : ['2026-05-21']
    return days.map((sentOn) => ({
      form: 'reminder',
      id: `reminder-${sentOn}-${organisation.id}`,
      submitted: sentOn,
      state: isSilent ? '无回应' : '有回应',
      data: {
        ...{ org: organisation.id, matter, year: 2025, sentOn, officer: '陈一凡' },
        channel: ['电话', '短信', '上门', '电话'][place % 4] ?? '电话',
        content: '请在期限以前办理，有困难的书面说明。',
        ...(isSilent
          ? { result: '无回应' }
          : {
              ...{ reached: String(organisation.data.contactName), result: '有回应' },
              ...{ answeredOn: sentOn, answer: '本周内办理。' },
            }),
      },
    }))
  })

const matters = ['年检报送', '党建跟进', '重大事项补报']
