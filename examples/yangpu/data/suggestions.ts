import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'

/** 我为杨浦创新发展献一计: five meetings whose suggestions are answered, three whose are being dealt with. */
export const suggestions = (register: readonly Organisation[]): readonly DemonstrationRecord[] => [
  ...answered(register),
  ...underWay(register),
]

const meetingOf = (
  id: string,
  [submitted, state]: readonly [string, string],
  people: readonly Organisation[],
  random: Random,
  more: RecordData,
): DemonstrationRecord => ({
  ...{ form: 'suggestionMeeting', id, submitted, state },
  data: {
    ...{
      name: '我为杨浦创新发展献一计',
      place: '区民政局三楼会议室',
      moderator: '方知行',
      ...more,
    },
    people: people.map(({ id, data }) => ({
      ...{ name: person(random).name, unit: String(data.name), org: id },
    })),
  },
})

const answered = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  past.flatMap(([heldOn, nth, field], place) => {
    const random = randomOf(883_100 + place)
    const guests = register.slice(100 + place * 20, 106 + place * 20)
    const id = `idea-meeting-${heldOn}`
    const times = { nth, heldAt: `${heldOn}T14:00`, field }
    return [
      meetingOf(id, [heldOn, '已反馈'], guests, random, times),
      ...Array.from({ length: 5 }, (_, at): DemonstrationRecord => {
        const [title, unit, content] = older[(place * 5 + at) % older.length] ?? older[0]
        const assignedOn = daysAfter(heldOn, 6)
        const answeredOn = daysAfter(assignedOn, random.between(12, 34))
        const isTopic = at === 4 && place > 2
        return {
          form: 'suggestion',
          id: `${id}-${at + 1}`,
          submitted: daysAfter(heldOn, 1),
          state: isTopic ? '转为议题' : '已反馈',
          data: {
            ...{ meeting: id, nth: at + 1, proposer: person(random).name, field, title, content },
            ...{ org: guests[at]?.id ?? '', unit, assignedOn, answeredOn },
            adopted: ['采纳', '部分采纳', '采纳', '留作参考', '不采纳'][(at + place) % 5] ?? '',
            reply: '已经会同有关部门研究，按所附方案办理。',
            ...(!isTopic && {
              ...{ fedBackOn: daysAfter(answeredOn, 5), satisfied: (at + place) % 5 !== 4 },
            }),
          },
        }
      }),
    ]
  })

const past = [
  ['2024-04-18', 1, '科技创新'],
  ['2024-09-12', 2, '绿色低碳'],
  ['2025-03-20', 1, '社区治理'],
  ['2025-06-19', 2, '科技创新'],
  ['2025-10-16', 3, '为老服务'],
] as const

const older = [
  ['开放园区会议室', '区科学技术委员会', '园区会议室晚上和周末空着，建议向社会组织开放使用。'],
  ['滨江志愿者驿站', '滨江办', '在滨江每公里设一处驿站，志愿者可以休息、补水、领物资。'],
  ['社会组织人才公寓', '区住房保障和房屋管理局', '人才公寓的申请名单里加上社会组织的骨干。'],
  ['办事指南做成短视频', '区政务服务办公室', '年检、变更的办事指南拍成三分钟以内的短视频。'],
  ['旧书循环点', '区文化和旅游局', '在社区图书室设旧书循环点，由读书会管理。'],
  ['共享充电柜', '区商务委员会', '商圈设共享充电柜，收入的一部分捐给助残项目。'],
  ['银发顾问团', '区老龄办', '请退休的工程师、教师组成顾问团，给社会组织出主意。'],
  ['楼顶种菜', '区绿化和市容管理局', '在学校、养老院的楼顶种菜，由孩子和老人一起打理。'],
] as const

const ideas = [
  ['共享高校中试平台', '区科学技术委员会', '高校中试平台大半时间空着，建议向科技型社会组织开放。'],
  [
    '商圈夜间错峰配送',
    '区商务委员会',
    '夜市期间货车与行人抢道，建议划定配送时段，由商会牵头自律。',
  ],
  ['老旧厂房改作公益空间', '区文化和旅游局', '滨江有几处闲置厂房，可以改作社会组织的活动空间。'],
] as const

const underWay = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  ['科技创新', '社区治理', '其他'].flatMap((field, place) => {
    const random = randomOf(883_000 + place)
    const id = `idea-meeting-${place + 1}`
    const guests = register.slice(80, 82 + place * 4)
    const times = { nth: place + 1, heldAt: `2026-06-1${place}T14:00`, field }
    return [
      meetingOf(id, ['2026-06-10', '收集建议'], guests, random, times),
      ...ideas.slice(0, 3 - place).map(
        ([title, unit, content], at): DemonstrationRecord => ({
          form: 'suggestion',
          id: `idea-${place + 1}-${at + 1}`,
          submitted: '2026-06-15',
          state: '已交办',
          data: {
            ...{ meeting: id, nth: at + 1, proposer: person(random).name, field, title },
            ...(at === 0 && { org: register[80 + place]?.id ?? '' }),
            ...{ content, unit, assignedOn: '2026-06-18' },
            ...(at === 1 && { others: '区城市管理行政执法局，各街道办事处' }),
          },
        }),
      ),
    ]
  })
