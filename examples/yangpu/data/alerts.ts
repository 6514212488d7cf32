import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { dayIn, daysAfter } from './days.ts'
import { streets } from './names.ts'
import { padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { randomOf } from './random.ts'
import { informantId, mannedIn, streetNode } from './warning-network.ts'

/** What informants reported: three that streets deal with, one urgent one that nobody has accepted, the others in every state. */
export const alerts = (register: readonly Organisation[]): readonly DemonstrationRecord[] => [
  ...tasks(register),
  ...others(register),
]

function tasks(register: readonly Organisation[]): readonly DemonstrationRecord[] {
  return reports.map(([kind, urgency, description, more], place) => ({
    form: 'alert',
    id: `alert-2026-${padded(place + 1, 2)}`,
    submitted: '2026-06-12',
    state: '处置中',
    data: {
      ...{ reporter: informantId(streetNode(place + 4)), street: streets[place + 4]?.code ?? '' },
      ...{ foundAt: '2026-06-12T09:10', reportedAt: '2026-06-12T10:00' },
      ...{ place: '社区文化活动中心门口', kind, urgency, description },
      ...(kind === '非法社会组织'
        ? { subject: '自称“中华健康养生促进会”的摊点' }
        : { org: register[place * 41 + 9]?.id ?? '' }),
      ...{ acceptedAt: '2026-06-12T16:30', handling: '提示', officer: '许喆昇' },
      handleBy: '2026-07-10',
      ...more,
    },
  }))
}

const verified = (verification: string): RecordData => ({
  verifier: '范珺',
  verifiedAt: '2026-06-12T15:00',
  verified: '属实',
  verification,
})

const reports: readonly (readonly [string, string, string, RecordData])[] = [
  ['违规收费', '一般', '居民反映参加免费照护讲座被要求交纳资料费二百元。', {}],
  [
    '非法社会组织',
    '较急',
    '有人在社区摆摊发展会员，收取会费，没有登记证书。',
    verified('现场已劝离'),
  ],
  [
    '矛盾纠纷',
    '紧急',
    '机构拖欠护理员工资，十余名护理员聚集在门口要求负责人出面，部分老人家属也到场询问退费，现场有人拍摄并上传视频，社区民警已经到场维持秩序，机构负责人电话无法接通。',
    {
      ...verified('街道已会同派出所、劳动监察到场，护理员情绪基本平稳，工资发放方案正在协商'),
      committee: '春城居委会',
      unit: '杨浦区人力资源和社会保障局',
    },
  ],
]

const others = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  Array.from({ length: 33 }, (_, nth) => {
    const random = randomOf(882_500 + nth)
    const state = states[nth - 26] ?? '已办结'
    const day =
      nth < 26
        ? dayIn(random, 2025 + (nth % 2), random.between(nth % 2 ? 1 : 6, nth % 2 ? 5 : 12))
        : '2026-06-29'
    const [kind, description] = stories[nth % stories.length] ?? stories[0]
    const place = random.below(streets.length)
    return {
      form: 'alert',
      id: `alert-${day.slice(0, 4)}-${padded(nth + 10, 2)}`,
      submitted: day,
      state,
      data: {
        ...{ reporter: informantId(random.pick(mannedIn(place))) },
        ...{ street: streets[place]?.code ?? '', place: `${streets[place]?.roads[0]}沿街` },
        ...{
          foundAt: `${day}T09:${padded(random.between(10, 50), 2)}`,
          reportedAt: `${day}T10:20`,
        },
        ...{
          kind,
          description,
          urgency: nth >= 26 && nth < 28 ? '紧急' : random.pick(['一般', '较急']),
        },
        ...(kind === '非法社会组织'
          ? { subject: '没有登记的“养生促进会”' }
          : { org: register[nth * 23 + 7]?.id ?? '' }),
        ...progress(state, day, nth),
      },
    }
  })

/** The two that come first wait; the first of them for the district to accept it at once. */
const states = ['已上报', '区已受理', '已上报', '街道已核实', '已反馈', '已退回', '街道已核实']

function progress(state: string, day: string, nth: number): RecordData {
  const isFalse = nth % 9 === 4
  const checked: RecordData = {
    ...{ verifier: '范珺', verifiedAt: `${day}T15:00` },
    verified: isFalse ? '不属实' : nth % 4 === 1 ? '部分属实' : '属实',
    verification: '街道已到现场核实',
  }
  const accepted: RecordData = { acceptedAt: `${daysAfter(day, nth % 3)}T09:00` }
  if (state === '已上报' || state === '已退回') return {}
  if (state === '街道已核实') return checked
  if (state === '区已受理') return { acceptedAt: `${day}T14:00` }
  if (isFalse) return checked
  const answeredOn = state === '已反馈' ? '2026-06-30' : daysAfter(day, 5 + (nth % 9))
  return {
    ...{ ...checked, ...accepted, handling: nth % 5 === 2 ? '移送' : '提示', officer: '许喆昇' },
    ...{ handleBy: daysAfter(day, 14), outcome: '已经劝止并退还费用，居民没有异议。', answeredOn },
  }
}

const stories = [
  ['违规收费', '居民反映参加公益课程被要求另交资料费，金额不等，现场有收据。'],
  ['超范围活动', '登记为文化类的机构在社区开展理财讲座，吸引老人参加。'],
  ['非法社会组织', '有人以“促进会”名义在社区发展会员，没有登记证书。'],
  ['失联', '登记住所已经换了租户，门口的牌子也摘了，电话一直没有人接。'],
  ['安全', '活动场地的消防通道被堆放的物资堵住，负责人说下周清理。'],
  ['矛盾纠纷', '家长因为退费与机构发生争执，聚集了七八个人，民警已到场。'],
  ['涉外', '有境外人员在未报告的交流活动上发放宣传资料，内容待查。'],
  ['其他', '机构在居民楼内举办活动到深夜，居民多次反映噪声。'],
] as const
