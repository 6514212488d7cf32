import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { contact, jointMeeting } from './bureau.ts'
import { type Point, pointId, points } from './contact-points.ts'
import { dayIn, daysAfter } from './days.ts'
import { isOpenOn, pointOn } from './point-changes.ts'
import { type Random, randomOf } from './random.ts'

/** Two years of topics: those of 2025 are closed, those of 2026, one for each contact point, are in every state there is. */
export const topics = (): readonly DemonstrationRecord[] => [
  approval(2025),
  approval(2026),
  ...closedTopics,
  ...points.map((point, place) => topic(point, place, randomOf(800_000 + place))),
]

/** Whether there are meetings about the topic of 2026 that a place stands for. */
export const isConsultedOn = (place: number): boolean =>
  ['协商中', '成果报送', '部门反馈', '办结'].includes(stateAt(place))

/** The meeting that approved the year's topics. */
const approval = (year: number): DemonstrationRecord => ({
  form: 'jointMeeting',
  id: `joint-${year}-topics`,
  submitted: `${year}-02-24`,
  state: '已召开',
  data: {
    year,
    level: 'ZT',
    ordinal: year === 2026 ? 2 : 9,
    theme: `${year}年协商议题`,
    heldAt: `${year}-03-05T14:00`,
    ...jointMeeting,
    replyBy: `${year}-03-02`,
    ...{ ...contact, contactName: '何雨桐' },
    members: [{ unit: '区委社会工作部' }, { unit: '区科学技术委员会' }],
    agenda: [{ topic: '审议年度协商议题', unit: '区民政局' }],
  },
})

/** Most are under way. */
const stateAt = (place: number): string =>
  ({
    ...{ 7: '征集', 15: '初筛', 23: '拟定年度议题', 29: '已批准', 31: '已分派' },
    ...{ 17: '并案', 27: '不采纳', 5: '成果报送', 13: '成果报送' },
    ...{ 2: '部门反馈', 10: '部门反馈', 18: '部门反馈', 0: '办结', 21: '办结' },
  })[place] ?? '协商中'

const unapproved = ['征集', '初筛', '拟定年度议题', '并案', '不采纳']
const answered = ['部门反馈', '办结']

function topic(point: Point, place: number, random: Random): DemonstrationRecord {
  const collectedOn = dayIn(random, 2026, 1)
  const state = stateAt(place)
  const isApproved = !unapproved.includes(state)
  const isLed = isApproved && state !== '已批准'
  const mayLead = isOpenOn(point.code, '2026-07-01')
  return {
    form: 'topic',
    id: `topic-2026-${point.code}`,
    submitted: daysAfter(collectedOn, 10),
    state,
    data: {
      ...{ year: 2026, title: point.title, field: point.field, ...proposer(point, place) },
      background: `${point.name}在走访中多次听到这一问题，涉及多个部门和单位，需要坐下来商量。`,
      expectation: '各方形成共识，提出可以落实的办法，并明确由谁来做、何时做成。',
      collectedOn,
      ...(state !== '征集' && { screening: '涉及面广，可以协商。' }),
      ...(state === '并案' && { mergedInto: `topic-2026-${points[16]?.code}` }),
      ...(isApproved && { approvedOn: '2026-03-05', approvedBy: 'joint-2026-topics' }),
      ...(isLed && {
        leadPoint: mayLead ? pointOn(point.code, '2026-07-01') : pointId('Z17'),
        partners: [{ unit: '区社会组织促进会', duty: '召集各方、整理意见' }],
      }),
      dueOn: place % 11 === 4 ? '2026-06-15' : dayIn(random, 2026, 10),
      ...(answered.includes(state) || state === '成果报送'
        ? { results: [result(point.title, answered.includes(state), random)] }
        : {}),
      ...(state === '办结' && { closedOn: '2026-06-26' }),
    },
  }
}

const proposer = (point: Point, place: number): RecordData =>
  [
    { proposerKind: '联系点', proposerName: point.name },
    { proposerKind: '公众', proposerName: '居民代表' },
    { proposerKind: '街道', proposerName: '五角场街道办事处' },
  ][place % 5] ?? { proposerKind: '联系点', proposerName: point.name }

const result = (title: string, isAnswered: boolean, random: Random): RecordData => ({
  kind: '政策建议',
  content: `关于“${title}”的建议`,
  department: '区民政局',
  ...(isAnswered && {
    adopted: random.pick(['全部采纳', '部分采纳']),
    answeredOn: dayIn(random, 2026, 6),
  }),
})

const closedTopics: readonly DemonstrationRecord[] = (
  [
    ['社区公益市集的长效运营', '社区治理', '办结', '全部采纳'],
    ['沿街小店的垃圾清运', '社区治理', '办结', '部分采纳'],
    ['高校体育馆错时开放', '社区治理', '办结', '未采纳'],
    ['人才公寓里的社区服务', '青年', '办结', '全部采纳'],
    ['老年助餐点的配送时间', '养老', '办结', '全部采纳'],
    ['园区共享会议室', '产业发展', '办结', '部分采纳'],
    ['外摆经营的边界', '营商环境', '办结', '全部采纳'],
    ['儿童友好街区', '民生服务', '办结', '部分采纳'],
    ['楼宇停车的潮汐共享', '营商环境', '不采纳', null],
  ] as const
).map(([title, field, state, adopted], place) => ({
  form: 'topic',
  id: `topic-2025-${place + 1}`,
  submitted: '2025-01-25',
  state,
  data: {
    ...{ year: 2025, title, field, proposerKind: '公众', proposerName: '居民代表' },
    ...{ background: '走访中多次听到这一问题。', expectation: '形成可以落实的办法。' },
    ...{ collectedOn: '2025-01-10', dueOn: '2025-10-31' },
    ...(adopted !== null && {
      ...{ approvedOn: '2025-03-05', approvedBy: 'joint-2025-topics', closedOn: '2025-11-28' },
      leadPoint: pointId(points[place * 2]?.code ?? 'Z01'),
      results: [
        {
          ...{ kind: '工作方案', content: `“${title}”工作方案`, department: '区民政局', adopted },
          ...(adopted === '未采纳' && { refusal: '场馆安全责任还没有办法分清。' }),
          answeredOn: '2025-11-20',
        },
      ],
    }),
  },
}))
