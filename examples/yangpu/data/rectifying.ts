import type { RecordData } from '../../../src/model/index.ts'
import type { WrittenLater } from '../../../src/runtime/letters/written-later.ts'
import { staff } from './bureau.ts'
import { daysAfter, weekday } from './days.ts'

/** A letter that somebody got, and what became of it. */
export interface Told {
  readonly record: string
  /** Among all that were told, so that not all go the same way. */
  readonly place: number
  readonly fate: 'done' | 'open' | 'case'
}

/** How those who were told on a day rectified: most in time, some late or with more time, some not. */
export const rectified = (on: string, told: readonly Told[]): WrittenLater => ({
  form: 'rectification',
  of: Object.fromEntries(
    told.flatMap(({ record, place, fate }) => {
      const officer = officers[place % officers.length] ?? ''
      if (fate === 'open') return []
      if (fate === 'case') {
        const opened = weekday(daysAfter(on, 150))
        return [[record, { on: opened, data: { officer }, state: '已立案' }]]
      }
      return [[record, done(on, place, officer)]]
    }),
  ),
})

function done(issued: string, place: number, officer: string) {
  const isExtended = place % 23 === 7
  const isLate = place % 17 === 4
  const needed = isExtended ? 118 : isLate ? 108 : 45 + (place % 38)
  const reportedOn = weekday(daysAfter(issued, needed))
  const on = weekday(daysAfter(reportedOn, 4 + (place % 7)))
  const data: RecordData = {
    officer,
    ...(isExtended && {
      extensions: [
        {
          askedOn: weekday(daysAfter(issued, 80)),
          reason: '需要召开会员大会、理事会表决',
          until: daysAfter(issued, 140),
        },
      ],
    }),
    reportedOn,
    items: [
      { finding: '通知书所列问题', measure: measures[place % measures.length] ?? '', done: true },
    ],
    ...{ review: '销号', reviewedOn: on, reviewer: officers[(place + 2) % officers.length] ?? '' },
    reviewHow: place % 4 === 0 ? '现场' : '书面',
  }
  return { on, data, state: '已销号' }
}

/** What those who were given advice on a day did with it. */
export const advised = (on: string, told: readonly Told[]): WrittenLater => ({
  form: 'adviceReply',
  of: Object.fromEntries(
    told.map(({ record, place }) => {
      const answeredOn = weekday(daysAfter(on, 12 + (place % 18)))
      const closedOn = weekday(daysAfter(on, 40))
      return [record, { on: closedOn, data: answers(place, answeredOn), state: '已办结' }]
    }),
  ),
})

function answers(place: number, answeredOn: string): RecordData {
  if (place % 4 === 3) return {}
  const measure = '已经修订制度，并由专人负责落实。'
  if (place % 7 === 2)
    return {
      ...{ adopted: '部分采纳', measures: measure, answeredOn },
      refusal: '人手有限，其余建议在下一年度落实。',
    }
  return { adopted: '全部采纳', measures: measure, answeredOn }
}

/** The entries in the register of letters, sealed and filed away. */
export const filedLetters = (on: string, told: readonly Told[]): WrittenLater => ({
  form: 'letter',
  of: Object.fromEntries(
    told.map(({ record }) => [
      record,
      {
        on: weekday(daysAfter(on, 30)),
        data: { sealedOn: on, seal: '局公章', copies: 3 },
        state: '已归档',
      },
    ]),
  ),
})

const officers = staff.slice(0, 5)

const measures = [
  '召开理事会会议，修订制度，补齐资料。',
  '已经办理变更登记。',
  '责任人退回款项，补齐票据。',
  '完成换届，报送备案材料。',
  '公示收费项目和标准，清退多收的费用。',
]
