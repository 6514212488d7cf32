import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { type Point, pointId, points } from './contact-points.ts'
import { dayIn, daysAfter } from './days.ts'
import { convener, streets } from './names.ts'
import { mobile, padded, uscc } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'

/** The year's topics, one for each contact point of the network of 18 + 12 + 2. */
export const topics = (): readonly DemonstrationRecord[] => [
  approval,
  ...points.map((point, place) => topic(point, place, randomOf(800_000 + place))),
]

/** The meeting that approved them. */
const approval: DemonstrationRecord = {
  form: 'jointMeeting',
  id: 'joint-2026-topics',
  submitted: '2026-02-24',
  state: '已召开',
  data: {
    year: 2026,
    level: 'ZT',
    ordinal: 1,
    theme: '2026年度协商议题',
    heldAt: '2026-03-05T14:00',
    place: '区民政局三楼306会议室',
    convener: '区民政局局长',
    chair: '江玥',
    replyBy: '2026-03-02',
    contactName: '何雨桐',
    contactPhone: '021-00000000',
    members: [{ unit: '区委社会工作部' }, { unit: '区科学技术委员会' }],
    agenda: [{ topic: '审议年度协商议题', unit: '区民政局' }],
  },
}

/** One or two meetings on each approved topic, and the series of the convener since 2024. */
export function* consultations(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  const hosts = register.filter(({ type }) => type === 'ST')
  for (const [place, point] of points.entries()) {
    const random = randomOf(810_000 + place)
    if (!isApproved(place)) continue
    for (let nth = 1; nth <= random.between(1, 2); nth++) {
      yield* meeting(point, place, nth, random.pick(hosts).id, random)
    }
  }
  const host = register.find(({ data }) => data.name === convener.name)
  if (host === undefined) return
  for (let nth = 1; nth <= 86; nth++) yield* matchmaking(nth, host.id, randomOf(820_000 + nth))
}

const isApproved = (place: number): boolean => place % 8 !== 7

function topic(point: Point, place: number, random: Random): DemonstrationRecord {
  const collectedOn = dayIn(random, 2026, 1)
  const isDone = place % 8 === 2
  const state = isApproved(place) ? (isDone ? '部门反馈' : '协商中') : '初筛'
  return {
    form: 'topic',
    id: `topic-2026-${point.code}`,
    submitted: daysAfter(collectedOn, 10),
    state,
    data: {
      year: 2026,
      title: point.title,
      field: point.field,
      proposerKind: '联系点',
      proposerName: point.name,
      background: `${point.name}在走访中多次听到这一问题，涉及多个部门和单位，需要坐下来商量。`,
      expectation: '各方形成共识，提出可以落实的办法，并明确由谁来做、何时做成。',
      collectedOn,
      ...(isApproved(place) && {
        approvedOn: '2026-03-05',
        approvedBy: approval.id,
        leadPoint: pointId(point.code),
      }),
      dueOn: dayIn(random, 2026, 10),
      ...(isDone && {
        results: [
          {
            kind: '政策建议',
            content: `关于“${point.title}”的建议`,
            department: '区民政局',
            adopted: random.pick(['全部采纳', '部分采纳']),
            answeredOn: dayIn(random, 2026, 6),
          },
        ],
      }),
    },
  }
}

function* meeting(
  point: Point,
  place: number,
  nth: number,
  host: string,
  random: Random,
): Generator<DemonstrationRecord> {
  const held = dayIn(random, 2026, nth === 1 ? random.between(4, 6) : random.between(7, 8))
  const isPlanned = held > '2026-07-01'
  const meeting: DemonstrationRecord = {
    form: 'consultation',
    id: `meeting-${point.code}-${nth}`,
    submitted: isPlanned ? '2026-06-25' : daysAfter(held, -8),
    state: isPlanned ? '已通知' : '已举办',
    data: {
      topic: `topic-2026-${point.code}`,
      subject: point.title,
      point: pointId(point.code),
      host,
      ...setting(held, random),
      parties: [
        { kind: '政府', unit: `杨浦区${departments[place % departments.length]}` },
        { kind: '社会组织', unit: point.name },
        { kind: '居民', unit: `${random.pick(streets).short}街道居民代表` },
        ...(random.chance(60) ? [{ kind: '高校', unit: '东辰大学公共管理学院' }] : []),
      ],
    },
  }
  yield meeting
  if (place % 3 === 0) yield invitation(meeting, place % 6)
  if (!isPlanned) yield minutesOf(meeting, place, random)
}

const invitation = (
  { id, submitted }: DemonstrationRecord,
  expert: number,
): DemonstrationRecord => ({
  form: 'expertInvitation',
  id: `${id}-expert`,
  submitted,
  state: '已邀请',
  data: { consultation: id, expert: `expert-${padded(expert + 1, 2)}`, question: '现有政策的空间' },
})

function minutesOf(
  { id, data }: DemonstrationRecord,
  place: number,
  random: Random,
): DemonstrationRecord {
  return {
    form: 'consultationMinutes',
    id: `${id}-minutes`,
    submitted: daysAfter(String(data.heldAt).slice(0, 10), random.between(2, 9)),
    state: '已审核',
    data: {
      consultation: id,
      present: [
        ...attending(place, '出席', random.between(2, 5), random),
        ...(place % 2 === 0 ? attending(place, '列席', 1, random) : []),
        ...(place % 4 === 0 ? attending(place, '请假', 1, random) : []),
      ],
      headcount: random.between(8, 40),
      points: random.shuffled(said).slice(0, random.between(1, 4)).join('\n'),
      consensus: random.shuffled(agreed).slice(0, random.between(1, 3)).join('\n'),
      ...(place % 3 === 0 && { dissent: '设施维护的费用由谁承担，各方意见还不一致。' }),
      satisfaction: random.between(4, 5),
    },
  }
}

const attending = (place: number, attendance: string, count: number, random: Random) =>
  Array.from({ length: count }, (_, nth) => ({
    name: person(random).name,
    unit: `区${departments[(place + nth) % departments.length]}`,
    attendance,
  }))

const said = [
  '街道介绍了前期调查的情况：居民最关心的是时间和费用。',
  '社会组织提出，可以先在一个居民区试点，边做边改。',
  '居民代表希望把约定写清楚，贴在看得见的地方。',
  '智库专家介绍了其他地方的做法，建议先定规则再建设施。',
]
const agreed = [
  '先行试点，三个月后再议。',
  '由街道牵头，联系点每月跟踪一次。',
  '形成书面公约，由各方签字。',
]

/** Every meeting before the 48th leaves one company settled in the district. */
function* matchmaking(nth: number, host: string, random: Random): Generator<DemonstrationRecord> {
  const month = 1 + Math.floor((nth * 28) / 86)
  const held = dayIn(random, 2024 + Math.floor(month / 12), (month % 12) + 1)
  const meeting: DemonstrationRecord = {
    form: 'consultation',
    id: `matchmaking-${padded(nth, 3)}`,
    submitted: daysAfter(held, -7),
    state: '办结',
    data: {
      subject: `产业对接协商会第${nth}场：${random.pick(industries)}`,
      point: pointId('X01'),
      host,
      ...setting(held, random),
      parties: [
        { kind: '政府', unit: '杨浦区科学技术委员会' },
        { kind: '企业', unit: `上海${random.pick(brands)}${random.pick(industries)}有限公司` },
        { kind: '高校', unit: '东辰大学技术转移中心' },
        { kind: '投资机构', unit: '上海江畔创业投资有限公司' },
      ],
    },
  }
  yield meeting
  if (nth <= 48) yield settled(nth, meeting.id, held, random)
}

function settled(
  nth: number,
  consultation: string,
  held: string,
  random: Random,
): DemonstrationRecord {
  const settledOn = daysAfter(held, random.between(30, 90))
  return {
    form: 'consultationOutcome',
    id: `${consultation}-outcome`,
    submitted: daysAfter(settledOn, 5),
    state: '已落实',
    data: {
      consultation,
      kind: '企业落户',
      description: '签约入驻，完成工商登记',
      company: `上海${brands[nth % brands.length]}${industries[Math.floor(nth / brands.length)] ?? '智造'}技术有限公司`,
      companyCode: uscc('91', `MA7K${padded(nth, 4)}`),
      companyAddress: `上海市杨浦区${random.pick(streets).roads[0]}${random.between(1, 800)}号`,
      settledOn,
    },
  }
}

function setting(held: string, random: Random): RecordData {
  return {
    heldAt: `${held}T${random.pick(['09:30', '14:00', '15:00'])}`,
    minutes: random.pick([90, 120, 150]),
    place: `${random.pick(streets).short}街道社区会议室`,
    format: random.pick(['座谈', '座谈', '走访', '线上']),
    moderator: person(random).name,
    headcount: random.between(12, 60),
    replyBy: daysAfter(held, -3),
    contactName: person(random).name,
    contactPhone: mobile(random),
  }
}

const departments = ['民政局', '教育局', '卫生健康委员会', '商务委员会', '文化和旅游局']
const industries = ['人工智能', '绿色低碳', '生物医药', '数字内容', '智能制造']
const brands = [...'晟澜锐拓恒曜芯岚谷禾'].map((word) => `${word}川`)
