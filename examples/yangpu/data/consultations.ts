import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { type Point, pointId, points } from './contact-points.ts'
import { dayIn, daysAfter, weekday } from './days.ts'
import { convener, streets } from './names.ts'
import { mobile, padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { isOpenOn, pointOn } from './point-changes.ts'
import { type Random, randomOf } from './random.ts'
import { isConsultedOn } from './topics.ts'

/** Meetings of every contact point since it was set up, those of 2026 on the year's topics. */
export function* consultations(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  const hosts = register.filter(
    ({ type, registeredOn, data }) =>
      type === 'ST' && registeredOn < '2022-01-01' && data.name !== convener.name,
  )
  for (const [place, point] of points.entries()) {
    const random = randomOf(810_000 + place)
    const host = random.pick(hosts).id
    if (point.code !== 'X01') yield* ofLastYear(point, place, host, random)
    if (!isConsultedOn(place)) continue
    const count = random.between(1, 2)
    for (let nth = 1; nth <= count; nth++) yield* meeting(point, place, nth, host, random)
  }
}

/** One point did nothing, some less than they should. */
function* ofLastYear(
  point: Point,
  place: number,
  host: string,
  random: Random,
): Generator<DemonstrationRecord> {
  const count =
    place === 25 ? 0 : point.kind === '社区' ? random.between(1, 3) : 4 - (place % 4 === 1 ? 1 : 0)
  for (let nth = 1; nth <= count; nth++) {
    const held = weekday(dayIn(random, 2025, 4 + nth * 2))
    const code = point.code
    const one: DemonstrationRecord = {
      form: 'consultation',
      id: `meeting-2025-${code}-${nth}`,
      submitted: daysAfter(held, -8),
      state: '办结',
      data: {
        ...{ subject: `${random.pick(matters)}（第${nth}次）`, point: pointOn(code, held), host },
        ...setting(held, random),
        parties: parties(point, place, random),
      },
    }
    yield one
    yield minutesOf(one, place, random)
    if (nth % 2 === 1) yield outcome(one, nth, random)
  }
}

const outcome = (
  { id, data, state }: DemonstrationRecord,
  nth: number,
  random: Random,
): DemonstrationRecord => ({
  form: 'consultationOutcome',
  id: `${id}-outcome`,
  submitted: daysAfter(String(data.heldAt).slice(0, 10), 20),
  state: state === '办结' ? '已落实' : '跟踪中',
  data: {
    consultation: id,
    ...(nth === 3
      ? { kind: '项目签约', amount: random.between(2, 40) * 1_000_000 }
      : { kind: random.pick(['政策建议', '问题解决']) }),
    description: random.pick(['写成建议送有关部门', '当场商定由街道牵头办理', '三方签订共建协议']),
  },
})

const matters = ['停车', '助餐', '楼道堆物', '场地开放', '夜间噪声', '志愿服务积分', '招聘对接']

const parties = (point: Point, place: number, random: Random): readonly RecordData[] => [
  { kind: '政府', unit: `杨浦区${departments[place % departments.length]}` },
  { kind: '社会组织', unit: point.name },
  { kind: '居民', unit: `${random.pick(streets).short}街道居民代表` },
  ...(random.chance(60) ? [{ kind: '高校', unit: '东辰大学公共管理学院' }] : []),
]

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
    state: isPlanned ? '已通知' : '成果跟踪',
    data: {
      topic: `topic-2026-${point.code}`,
      subject: point.title,
      point: isOpenOn(point.code, held) ? pointOn(point.code, held) : pointId('Z17'),
      host,
      ...setting(held, random),
      parties: parties(point, place, random),
    },
  }
  yield meeting
  if (place % 3 === 0) yield invitation(meeting, place % 6)
  if (isPlanned) return
  yield minutesOf(meeting, place, random)
  if (place % 2 === 0) yield outcome(meeting, 1 + (place % 3), random)
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

/** What came of it, in words. */
export function minutesOf(
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

/** When and where it was, and who led it. */
export function setting(held: string, random: Random): RecordData {
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
