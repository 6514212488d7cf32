import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { judges } from './judges.ts'
import { padded, yuan } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { asProject } from './projects.ts'
import { type Random, randomOf } from './random.ts'

/** Three years of ventures: paid and audited, under way, and applied for; each with its reports and its project. */
export const ventures = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  years.flatMap(({ year, list }) =>
    list.flatMap(([name, state, served], place) => {
      const random = randomOf(882_000 + (year - 2025) * 50 + place)
      const org = register[60 + place + (year - 2025) * 9]?.id ?? ''
      const id = `venture-${year}-${padded(place + 1, 2)}`
      const own = venture({ id, year, org, name, state, served, random })
      return [own, ...reportsOf(own), ...(stages[state].signed ? [started(own)] : [])]
    }),
  )

type State = keyof typeof stages

/** What is there by then: is it signed for, how many payments, and was it finished. */
const stages = {
  已申报: { scored: false, signed: false, payments: 0, over: false },
  评审: { scored: true, signed: false, payments: 0, over: false },
  未立项: { scored: true, signed: false, payments: 0, over: false },
  已立项: { scored: true, signed: false, payments: 0, over: false },
  已签约: { scored: true, signed: true, payments: 0, over: false },
  首付已拨: { scored: true, signed: true, payments: 1, over: false },
  中期: { scored: true, signed: true, payments: 2, over: false },
  终止: { scored: true, signed: true, payments: 1, over: false },
  结项: { scored: true, signed: true, payments: 3, over: true },
  已审计: { scored: true, signed: true, payments: 3, over: true },
} as const

const isApproved = (state: State): boolean => !['已申报', '评审', '未立项'].includes(state)

interface Venture {
  readonly id: string
  readonly year: number
  readonly org: string
  readonly name: string
  readonly state: State
  readonly served: string
  readonly random: Random
}

function venture(one: Venture): DemonstrationRecord {
  const { id, year, org, name, state, served, random } = one
  const { scored, signed, payments, over } = stages[state]
  const approved = random.between(5, 15)
  const [least, most] = state === '未立项' ? [55, 70] : [76, 96]
  return {
    form: 'venture',
    id,
    submitted: `${year}-04-20`,
    state,
    data: {
      ...{ year, org, name, field: '民生服务', served, people: random.between(30, 300) },
      plan: '在三个居民区设服务点，由社工带着志愿者上门服务，每月回访一次。',
      ...{ startsOn: `${year}-07-01`, endsOn: `${year + 1}-06-30`, own: 0 },
      applied: yuan(approved * 12_000),
      ...(scored && {
        scores: judges.map((judge) => ({ judge, score: `${random.between(least, most)}.5` })),
      }),
      ...(isApproved(state) && { approved: yuan(approved * 10_000) }),
      ...(signed && { signedOn: `${year}-06-20`, contractNo: `杨创投${id.slice(8)}` }),
      payments: paid(approved, year).slice(0, payments),
      ...(over && { completedOn: `${year + 1}-07-05` }),
      ...(state === '已审计' && { auditor: '上海信衡会计师事务所', auditOpinion: '无保留意见' }),
    },
  }
}

const paid = (approved: number, year: number): readonly RecordData[] => [
  { stage: '首付', amount: yuan(approved * 5_000), paidOn: `${year}-07-05` },
  { stage: '中期款', amount: yuan(approved * 3_000), paidOn: `${year + 1}-01-10` },
  { stage: '尾款', amount: yuan(approved * 2_000), paidOn: `${year + 1}-07-20` },
]

/** The one that is not sent in yet waits, empty. */
function* reportsOf({ id, data, state }: DemonstrationRecord): Generator<DemonstrationRecord> {
  const { payments, over } = stages[state as State]
  const [year, approved, served] = [Number(data.year), Number(data.approved), Number(data.people)]
  const report = (stage: string, at: string | null, more: RecordData): DemonstrationRecord => ({
    form: 'ventureReport',
    id: `${id}-${stage === '中期' ? 'mid' : 'end'}`,
    submitted: at,
    state: at === null ? '待报送' : '合格',
    data: { venture: id, org: data.org ?? '', stage, ...more },
  })
  const checked = (day: string) => ({
    checkWay: ['书面', '实地'],
    opinion: '合格。',
    checkedOn: day,
  })
  if (payments === 1) yield report('中期', null, {})
  if (payments > 1)
    yield report('中期', `${year}-12-20`, {
      ...{ spent: approved * 0.4, people: Math.ceil(served / 2), progress: '服务点已经全部开设。' },
      ...checked(`${year + 1}-01-05`),
    })
  if (payments === 2) yield report('结项', null, {})
  if (over)
    yield report('结项', `${year + 1}-06-28`, {
      ...{ spent: approved * 0.78, people: served, progress: '按计划完成，服务对象满意。' },
      ...checked(`${year + 1}-07-03`),
    })
}

const started = (venture: DemonstrationRecord): DemonstrationRecord => {
  const { signedOn, endsOn, approved } = venture.data
  const more = { endsOn: endsOn ?? '', funds: approved ?? 0 }
  return asProject(venture, '公益创投', String(signedOn), more)
}

const years: readonly {
  readonly year: number
  readonly list: readonly (readonly [name: string, state: State, served: string])[]
}[] = [
  {
    year: 2024,
    list: [
      ['银发数字课堂', '已审计', '60岁以上老人'],
      ['听障青年烘焙坊', '已审计', '听障青年'],
      ['楼组小先生', '已审计', '中小学生'],
      ['失独家庭陪伴', '已审计', '失独家庭'],
      ['社区急救课', '结项', '本区有需要的居民'],
      ['外来务工子女阅读角', '终止', '外来务工人员子女'],
      ['宠物友好社区', '未立项', '养宠居民'],
    ],
  },
  {
    year: 2025,
    list: [
      ['暖邻社区食堂', '已立项', '本区有需要的居民'],
      ['困境儿童早餐计划', '已签约', '本区有需要的居民'],
      ['非遗手作进楼组、进园区、进校园三年行动（第一期）', '已立项', '本区有需要的居民'],
      ['老伙伴陪诊', '首付已拨', '本区有需要的居民'],
      ['社区花园营造师', '首付已拨', '本区有需要的居民'],
      ['残疾青年居家就业支持网络建设', '中期', '本区有需要的居民'],
    ],
  },
  {
    year: 2026,
    list: [
      ['认知症友好楼组', '评审', '认知症老人和照护者'],
      ['新就业群体驿站', '评审', '快递员、外卖员'],
      ['旧衣新生', '已申报', '本区有需要的居民'],
    ],
  },
]
