import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { dayIn, monthsAfter } from './days.ts'
import { waterfront } from './names.ts'
import { padded, yuan } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { type Random, randomOf } from './random.ts'

/** What the union of the waterfront leads: 113 begun by 28 April 2025 and more since; some of others; and their honours. */
export const projects = (register: readonly Organisation[]): readonly DemonstrationRecord[] => {
  const union = register.find(({ data }) => data.name === waterfront.name)
  if (union === undefined) throw new RangeError('no union of the waterfront')
  const others = register.filter(({ registeredOn }) => registeredOn < '2020-01-01')
  const made = [
    ...Array.from({ length: 122 }, (_, nth) => startup(nth, union.id, randomOf(887_000 + nth))),
    ...Array.from({ length: 24 }, (_, nth) =>
      otherProject(nth, others[nth * 19 + 3]?.id ?? '', randomOf(888_000 + nth)),
    ),
  ]
  return [...made, ...honours(made)]
}

/** What something else became: under the same name, of the same organisation. */
export const asProject = (
  { id, data }: DemonstrationRecord,
  kind: string,
  submitted: string,
  more: RecordData,
): DemonstrationRecord => ({
  form: 'project',
  id: `project-${id}`,
  submitted,
  state: '实施',
  data: {
    ...{ name: data.name ?? '', kind, org: data.org ?? '', field: data.field ?? '' },
    ...{ startsOn: data.startsOn ?? '', ...more },
  },
})

const places = [
  ...['工业遗产', '皂梦空间', '毛麻仓库', '绿之丘', '人人屋', '渔人码头', '秦皇岛路码头'],
  ...['电站绿地', '水厂栈桥', '共生构架', '纺织博物馆'],
]
const themes = [
  ['楼宇光伏协同', '绿色低碳'],
  ['岸线垃圾减量', '绿色低碳'],
  ['夜间照明节能', '绿色低碳'],
  ['步道无障碍改造', '城市建设'],
  ['亲水平台共管', '城市建设'],
  ['慢行指引', '城市建设'],
  ['青年创客驻留', '科技创新'],
  ['数字导览', '科技创新'],
  ['城市更新实验室', '城市建设'],
  ['周末市集自治', '社区治理'],
  ['口述史与文创', '文化体育'],
  ['低碳跑道', '文化体育'],
] as const

function startup(nth: number, org: string, random: Random): DemonstrationRecord {
  const [theme, field] = themes[nth % themes.length] ?? themes[0]
  const isBefore = nth < 113
  const startsOn = isBefore
    ? dayIn(random, 2020 + Math.floor(nth / 21), random.between(1, nth >= 105 ? 3 : 12))
    : dayIn(random, nth < 119 ? 2025 : 2026, nth < 119 ? random.between(5, 12) : nth - 117)
  const isDone = startsOn < '2024-01-01' && nth % 3 === 0
  return {
    form: 'project',
    id: `startup-${padded(nth + 1, 3)}`,
    submitted: startsOn,
    state: isDone ? '完成' : '实施',
    data: {
      ...{
        name: `${places[Math.floor(nth / themes.length)]}${theme}`,
        kind: '创新创业',
        org,
        field,
      },
      ...{ startsOn, funds: yuan(random.between(2, 60) * 10_000) },
      ...(isDone && { endsOn: monthsAfter(startsOn, 18), results: '已经移交属地街道长期运营。' }),
      ...(nth % 3 !== 1 && { partners: [partners[nth % partners.length] ?? {}] }),
      ...confirmed(startsOn, isDone, nth % 17 === 5, random),
    },
  }
}

const partners: readonly RecordData[] = [
  { unit: '东辰大学碳中和研究中心', kind: '高校' },
  { unit: '上海江畔低碳科技有限公司', kind: '企业' },
  { unit: '滨江党群服务中心', kind: '政府' },
  { unit: '杨浦区工业遗产研究会', kind: '社会组织' },
]

/** Every January for the year that is over; who is late has not done so for the last. */
function confirmed(startsOn: string, isDone: boolean, isLate: boolean, random: Random): RecordData {
  const last = isDone ? Number(startsOn.slice(0, 4)) + 1 : isLate ? 2024 : 2025
  const first = Math.max(2022, Number(startsOn.slice(0, 4)))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  return {
    yearly: years.map((year) => ({
      ...{ year, confirmedOn: dayIn(random, year + 1, 1), running: true },
      ...{ talents: random.between(0, 8), jobs: random.between(0, 25) },
    })),
  }
}

function otherProject(nth: number, org: string, random: Random): DemonstrationRecord {
  const [name, kind, field] = others[nth % others.length] ?? others[0]
  const startsOn = dayIn(random, 2022 + (nth % 3), random.between(1, 11))
  const round = Math.floor(nth / others.length)
  const state = nth % 8 === 7 ? '终止' : nth % 4 === 1 ? '完成' : '实施'
  return {
    form: 'project',
    id: `project-${padded(nth + 1, 3)}`,
    submitted: startsOn,
    state,
    data: {
      ...{ name: `${name}${['', '（第二期）', '（第三期）'][round]}`, kind, org, field, startsOn },
      funds: yuan(random.between(1, 30) * 10_000),
      ...(state === '完成' && {
        endsOn: monthsAfter(startsOn, 14),
        results: '按计划完成，形成一套可以推广的做法。',
      }),
      ...(state === '实施' && confirmed(startsOn, false, false, random)),
    },
  }
}

const others = [
  ['银龄智慧课堂', '其他', '为老服务'],
  ['孤独症青年融合咖啡馆', '创新创业', '民生服务'],
  ['弄堂口的艺术季', '其他', '文化体育'],
  ['科普大篷车', '创新创业', '科技创新'],
  ['困境儿童陪伴计划', '公益主题活动', '青少年'],
  ['社区花园网络', '其他', '社区治理'],
  ['共享轮椅', '公益主题活动', '为老服务'],
  ['校园减废行动', '其他', '绿色低碳'],
] as const

/** Of the city nine in 2024, and a tenth that was not accepted. */
const honours = (made: readonly DemonstrationRecord[]): readonly DemonstrationRecord[] =>
  granted.flatMap(([year, level, count], group) =>
    Array.from({ length: count }, (_, nth): DemonstrationRecord => {
      const project = made[(nth * 13 + group * 5) % 100]
      if (project === undefined) throw new RangeError('no project')
      const random = randomOf(889_000 + group * 50 + nth)
      const grantedOn = dayIn(random, year, year === 2026 ? random.between(1, 5) : 11)
      const { grantedBy, title } = givers[level]
      const isRefused = level === '市级' && year === 2024 && nth === 9
      const isOpen = year === 2026 && nth === count - 1
      return {
        form: 'honour',
        id: `honour-${year}-${level}-${padded(nth + 1, 2)}`,
        submitted: grantedOn,
        state: isRefused ? '不予认定' : isOpen ? '已申报' : '已认定',
        data: {
          ...{
            project: project.id,
            title: title[nth % title.length] ?? '',
            level,
            grantedBy,
            grantedOn,
          },
          year,
          ...(!isRefused && { certificateNo: `荣字${year}-${padded(group * 20 + nth + 1, 3)}` }),
          checked: isRefused ? '证书上的项目不是这一个。' : '证书原件已核对。',
        },
      }
    }),
  )

const granted = [
  [2023, '市级', 7],
  [2024, '市级', 10],
  [2024, '区级', 6],
  [2024, '国家级', 1],
  [2025, '市级', 6],
  [2025, '区级', 4],
  [2026, '市级', 3],
] as const

const givers = {
  国家级: { grantedBy: '民政部', title: ['全国社会组织优秀品牌'] },
  市级: {
    grantedBy: '上海市民政局',
    title: ['上海市社会组织优秀公益项目', '上海市社会组织品牌项目', '上海慈善奖'],
  },
  区级: { grantedBy: '上海市杨浦区民政局', title: ['杨浦区社区治理创新项目'] },
} as const
