import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { convener, streets } from './names.ts'
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
        : { host: hostOf(point, associations[place], register) }),
      ...ways(point, random),
    },
  }))
}

/** Who serves all trades; of the others whoever was found. */
const hostOf = (
  { code }: Point,
  found: Organisation | undefined,
  register: readonly Organisation[],
): string => {
  const wanted = { X01: convener.name, X02: '上海市杨浦区电子商务行业协会' }[code]
  return (register.find(({ data }) => data.name === wanted) ?? found)?.id ?? 'nobody'
}

/** That of the convener came first. */
const setUpOn = ({ code }: Point): string => (code === 'X01' ? '2024-01-15' : '2025-04-01')

const ways = (point: Point, random: Random) => ({
  manager: person(random).name,
  managerMobile: mobile(random),
  venue: point.kind === '社区' ? `${point.name.replace('协商联系点', '')}会议室` : '承办单位会议室',
  task: point.kind === '社区' ? 2 : 4,
  setUpOn: setUpOn(point),
})

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
