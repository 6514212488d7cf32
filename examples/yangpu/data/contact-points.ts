import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { streets } from './names.ts'
import { mobile, padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'

export interface Point {
  readonly code: string
  readonly kind: '专业' | '社区' | '协会商会'
  readonly name: string
  /** Of the year's topic that it leads. */
  readonly field: string
  readonly title: string
  readonly street?: string
}

export const pointId = (code: string): string => `point-${code}`

/** The network of 18 + 12 + 2, all set up on one day in spring 2025. */
export const contactPoints = (
  register: readonly Organisation[],
): readonly DemonstrationRecord[] => {
  const random = randomOf(800_900)
  const associations = random.shuffled(register.filter(({ type }) => type === 'ST'))
  return points.map((point, place) => ({
    form: 'contactPoint',
    id: pointId(point.code),
    submitted: setUpOn(point),
    state: '运行',
    data: {
      code: point.code,
      name: point.name,
      kind: point.kind,
      ...(point.kind === '专业' && { field: point.code }),
      ...(point.street !== undefined && { street: point.street }),
      ...(point.kind === '社区'
        ? { hostUnit: `${point.name.replace('社区协商联系点', '')}街道办事处` }
        : { host: associations[place]?.id ?? 'nobody' }),
      ...ways(point, random),
    },
  }))
}

/**
 * What changed since, so that each day has its own figures: one point went over to another unit, one was given up, and a
 * third trade has one. Written over those that are there.
 */
export const changedPoints = (
  register: readonly Organisation[],
): readonly DemonstrationRecord[] => {
  const known = new Map(contactPoints(register).map((point) => [point.id, point]))
  const [moved, dropped] = [known.get(pointId(movedCode)), known.get(pointId(droppedCode))]
  const [trade] = register.filter(
    ({ type, registeredOn }) => type === 'ST' && registeredOn < '2010',
  )
  if (!moved || !dropped || !trade) throw new RangeError('no such point')
  const random = randomOf(800_901)
  return [
    closed(moved, '已调整', '2025-09-30', '街道办事处换了承办单位'),
    {
      ...moved,
      ...{ id: `${moved.id}-2`, submitted: '2025-10-01' },
      data: {
        ...moved.data,
        ...{ hostUnit: '江浦路街道社区党群服务中心', former: moved.id, setUpOn: '2025-10-01' },
        ...{ manager: person(random).name, managerMobile: mobile(random) },
      },
    },
    closed(dropped, '已撤销', '2025-12-31', '与慈善公益协商联系点合并'),
    {
      ...{ form: 'contactPoint', id: pointId('X03'), submitted: '2026-01-01', state: '已设立' },
      data: {
        ...{ code: 'X03', name: '餐饮服务协会商会协商联系点', kind: '协会商会', host: trade.id },
        ...{ manager: person(random).name, managerMobile: mobile(random), venue: '商会会议室' },
        ...{ task: 4, setUpOn: '2026-01-01' },
      },
    },
  ]
}

const [movedCode, droppedCode] = ['J08', 'Z18']

const closed = (
  point: DemonstrationRecord,
  state: string,
  closedOn: string,
  closedFor: string,
): DemonstrationRecord => ({
  ...point,
  ...{ state, submitted: closedOn },
  data: { ...point.data, closedOn, closedFor },
})

/** The points of a code on a day, the later one where it went over to another unit. */
export const pointOn = (code: string, day: string): string =>
  code === movedCode && day > '2025-09-30' ? `${pointId(code)}-2` : pointId(code)

/** Whether a point may lead a topic or hold a meeting on a day. */
export const isOpenOn = (code: string, day: string): boolean =>
  code !== droppedCode || day <= '2025-12-31'

/** What they did in 2025 was looked at in January; who did nothing, and who did too little, is told. */
export const pointReviews = (): readonly DemonstrationRecord[] =>
  points.map(({ code }) => ({
    form: 'pointReview',
    id: `review-2025-${code}`,
    submitted: '2026-01-12',
    state: '已评价',
    data: { point: pointOn(code, '2025-12-31'), year: 2025 },
  }))

/** That of the convener came first. */
const setUpOn = ({ code }: Point): string => (code === 'X01' ? '2024-01-15' : '2025-04-01')

const ways = (point: Point, random: Random) => ({
  manager: person(random).name,
  managerMobile: mobile(random),
  venue: point.kind === '社区' ? `${point.name.replace('协商联系点', '')}会议室` : '承办单位会议室',
  task: point.kind === '社区' ? 2 : 4,
  setUpOn: setUpOn(point),
})

/** Scholars who advise the consultations. */
export const experts = (): readonly DemonstrationRecord[] =>
  scholars.map(([name, department, title, field, state = '在聘'], place) => ({
    form: 'expert',
    id: `expert-${padded(place + 1, 2)}`,
    submitted: state === '期满' ? '2022-01-05' : '2025-04-01',
    state,
    data: {
      name,
      university: '东辰大学',
      department,
      title,
      fields: [field],
      termFrom: state === '期满' ? '2022-01-01' : '2024-01-01',
      termTo: state === '期满' ? '2024-12-31' : place === 4 ? '2026-08-31' : '2026-12-31',
      mobile: mobile(randomOf(800_950 + place)),
    },
  }))

const scholars: readonly (readonly [string, string, string, string, string?])[] = [
  ['祁堃', '社会工作系', '教授', '社会工作'],
  ['陆珺', '公共管理学院', '副教授', '公共管理'],
  ['沈玥', '法学院', '教授', '法律'],
  ['欧阳明远', '经济学院', '研究员', '产业经济'],
  ['范赟', '建筑与城市规划学院', '副教授', '城市规划'],
  ['上官清禾', '技术转移中心', '研究员', '科技政策'],
  ['马犇', '社会工作系', '讲师', '社会工作'],
  ['顾昇', '公共管理学院', '教授', '社会治理'],
  ['林静喆', '社会工作系', '副教授', '公益慈善', '期满'],
  ['许明远', '法学院', '副教授', '法律', '期满'],
  ['周堃', '经济学院', '教授', '产业经济', '解聘'],
  ['江璐', '建筑与城市规划学院', '研究员', '城市规划', '拟聘'],
]

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

/** The codes Z01 to Z18 are those of the option list of the fields. */
export const points: readonly Point[] = [
  ...professional.map(
    ([name, field, title], place): Point => ({
      code: `Z${padded(place + 1, 2)}`,
      kind: '专业',
      field,
      title,
      name: `${name}协商联系点`,
    }),
  ),
  ...streets.map(
    ({ code, short }, place): Point => ({
      code: `J${code.slice(-2)}`,
      kind: '社区',
      field: '社区治理',
      title: community[place] ?? short,
      name: `${short}社区协商联系点`,
      street: code,
    }),
  ),
  {
    code: 'X01',
    kind: '协会商会',
    field: '产业发展',
    title: '产学研投对接的信息共享',
    name: '科创产业协会商会协商联系点',
  },
  {
    code: 'X02',
    kind: '协会商会',
    field: '营商环境',
    title: '商圈夜间经济的错峰配送',
    name: '商业服务协会商会协商联系点',
  },
]
