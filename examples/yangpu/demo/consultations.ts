import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { dayIn, daysAfter } from './days.ts'
import { convener, streets } from './names.ts'
import { mobile, padded, uscc } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'

/** The year's topics, one for each contact point of the network of 18 + 12 + 2. */
export const topics = (): readonly DemonstrationRecord[] =>
  points.map((point, place) => topic(point, place, randomOf(800_000 + place)))

/** One or two meetings on each approved topic, and the series of the convener since 2024. */
export function* consultations(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  const hosts = register.filter(({ type }) => type === 'ST')
  for (const [place, point] of points.entries()) {
    const random = randomOf(810_000 + place)
    if (!isApproved(place)) continue
    for (let nth = 1; nth <= random.between(1, 2); nth++) {
      yield meeting(point, place, nth, random.pick(hosts).id, random)
    }
  }
  const host = register.find(({ data }) => data.name === convener.name)
  if (host === undefined) return
  for (let nth = 1; nth <= 86; nth++) yield matchmaking(nth, host.id, randomOf(820_000 + nth))
}

interface Point {
  readonly code: string
  readonly field: string
  readonly title: string
  readonly name: string
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
        approvedBy: '2026年第一次联席会议',
        leadPoint: point.code,
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

function meeting(
  point: Point,
  place: number,
  nth: number,
  host: string,
  random: Random,
): DemonstrationRecord {
  const held = dayIn(random, 2026, nth === 1 ? random.between(4, 6) : random.between(7, 8))
  const isPlanned = held > '2026-07-01'
  return {
    form: 'consultation',
    id: `meeting-${point.code}-${nth}`,
    submitted: isPlanned ? '2026-06-25' : daysAfter(held, -8),
    state: isPlanned ? '已通知' : '已举办',
    data: {
      topic: `topic-2026-${point.code}`,
      subject: point.title,
      point: point.code,
      host,
      ...setting(held, random),
      parties: [
        { kind: '政府', unit: `杨浦区${departments[place % departments.length]}` },
        { kind: '社会组织', unit: point.name },
        { kind: '居民', unit: `${random.pick(streets).short}街道居民代表` },
        ...(random.chance(60) ? [{ kind: '高校', unit: '东辰大学公共管理学院' }] : []),
      ],
      ...(!isPlanned && {
        consensus: '各方同意先行试点，三个月后再议。',
        satisfaction: random.between(4, 5),
      }),
    },
  }
}

/** Every meeting before the 48th leaves one company settled in the district. */
function matchmaking(nth: number, host: string, random: Random): DemonstrationRecord {
  const month = 1 + Math.floor((nth * 28) / 86)
  const held = dayIn(random, 2024 + Math.floor(month / 12), (month % 12) + 1)
  return {
    form: 'consultation',
    id: `matchmaking-${padded(nth, 3)}`,
    submitted: daysAfter(held, -7),
    state: '办结',
    data: {
      subject: `产业对接协商会第${nth}场：${random.pick(industries)}`,
      point: 'X01',
      host,
      ...setting(held, random),
      parties: [
        { kind: '政府', unit: '杨浦区科学技术委员会' },
        { kind: '企业', unit: `上海${random.pick(brands)}${random.pick(industries)}有限公司` },
        { kind: '高校', unit: '东辰大学技术转移中心' },
        { kind: '投资机构', unit: '上海江畔创业投资有限公司' },
      ],
      minutesFile: `协商纪要-${padded(nth, 3)}.pdf`,
      consensus: '建立一对一跟进机制。',
      ...(nth <= 48 && { outcomes: [settled(nth, held, random)] }),
    },
  }
}

function settled(nth: number, held: string, random: Random): RecordData {
  return {
    kind: '企业落户',
    description: '签约入驻，完成工商登记',
    company: `上海${brands[nth % brands.length]}${industries[Math.floor(nth / brands.length)] ?? '智造'}技术有限公司`,
    companyCode: uscc('91', `MA7K${padded(nth, 4)}`),
    settledOn: daysAfter(held, random.between(30, 90)),
    progress: '已落实',
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

const community = [
  '老旧小区加装电梯后的日常维护',
  '菜场改造期间居民买菜怎么办',
  '沿街商铺夜间噪声共治',
  '非机动车充电桩布点',
  '社区食堂的可持续运营',
  '楼道堆物清理与老人储物需求',
  '校门口接送拥堵的共治办法',
  '宠物文明饲养公约',
  '垃圾分类误时投放点设置',
  '社区花园的共建共管',
  '网约房进小区的管理办法',
  '快递车辆进出小区的约定',
]

const professional: readonly (readonly [string, string, string])[] = [
  ['养老服务', '养老', '家门口的认知症照护怎样接得住'],
  ['助残服务', '民生服务', '残疾人居家就业的岗位从哪里来'],
  ['青少年服务', '青年', '暑期爱心托管的师资与场地'],
  ['家庭教育', '民生服务', '家庭教育指导怎样进楼组'],
  ['职业教育', '产业发展', '产业园区急需工种的订单培训'],
  ['学前教育', '民生服务', '社区托育点与幼儿园的衔接'],
  ['健康促进', '民生服务', '家庭医生与社区健康小屋的分工'],
  ['心理服务', '民生服务', '社区心理服务站的转介机制'],
  ['全民健身', '社区治理', '学校体育场地向居民开放'],
  ['公共文化', '社区治理', '街角文化空间由谁来运营'],
  ['非遗传承', '民生服务', '非遗工坊进社区的长效机制'],
  ['科技创新', '产业发展', '高校成果在本区中试的堵点'],
  ['绿色低碳', '产业发展', '园区屋顶光伏的协同推进'],
  ['法律服务', '营商环境', '小微企业法律体检怎样常态化'],
  ['就业创业', '青年', '高校毕业生首份工作的衔接服务'],
  ['滨江治理', '社区治理', '滨江公共空间的活动管理公约'],
  ['慈善公益', '民生服务', '社区慈善超市的物资流转'],
  ['志愿服务', '社区治理', '志愿服务时长的跨社区互认'],
]

/** As in the option list 协商联系点. */
const points: readonly Point[] = [
  ...professional.map(([name, field, title], place) => ({
    code: `Z${padded(place + 1, 2)}`,
    field,
    title,
    name: `${name}协商联系点`,
  })),
  ...streets.map(({ code, short }, place) => ({
    code: `J${code.slice(-2)}`,
    field: '社区治理',
    title: community[place] ?? short,
    name: `${short}社区协商联系点`,
  })),
  {
    code: 'X01',
    field: '产业发展',
    title: '产学研投对接的信息共享',
    name: '科创产业协会商会协商联系点',
  },
  {
    code: 'X02',
    field: '营商环境',
    title: '商圈夜间经济的错峰配送',
    name: '商业服务协会商会协商联系点',
  },
]
