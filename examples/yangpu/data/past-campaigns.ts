import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { contact } from './bureau.ts'
import { campaignKinds, fee } from './campaigns.ts'
import type { Organisation } from './organisations.ts'

/** Of the returns of 2024: who had something to rectify, and who was given advice. */
export const figures = { rectifying: 12, advised: 5, sound: 7 } as const

/** The campaigns of 2024, over: fees, naming, forums, prizes. */
export const pastCampaigns: readonly DemonstrationRecord[] = (
  [
    ['SF', '会费档次和标准'],
    ['MC', '名称中的禁用字样'],
    ['LT', '未经批准冠名'],
    ['PB', '没有批准文号的评选'],
  ] as const
).map(([kind, matter]) => ({
  form: 'campaign',
  id: `campaign-2024-${kind}`,
  submitted: '2024-05-06',
  state: '已结束',
  data: {
    ...{ name: `2024年${campaignKinds[kind].name}`, kind, purpose: campaignKinds[kind].purpose },
    ...{ types: ['ST'], focus: [{ matter }], startsOn: '2024-05-06', fileBy: '2024-06-14' },
    ...{ checkBy: '2024-06-28', endsOn: '2024-08-30', ...contact },
  },
}))

/** How they were set going. */
export const campaignLetters: readonly DemonstrationLetters[] = [
  { notice: 'campaignNotice', on: '2024-05-06', records: pastCampaigns.map(({ id }) => id) },
]

/** What was sent in: on fees by those that collect them, on the rest by a few. */
export function pastReturns(register: readonly Organisation[]): readonly DemonstrationRecord[] {
  const associations = register.filter(
    ({ type, registeredOn }) => type === 'ST' && registeredOn < '2023-01-01',
  )
  const all = figures.rectifying + figures.advised + figures.sound
  const fees = associations.slice(20, 20 + all).map(({ id }, place) => ofFees(id, place))
  const others = (['MC', 'LT', 'PB'] as const).flatMap((kind, at) =>
    associations.slice(60 + at * 8, 68 + at * 8).map(({ id }) => filed(kind, id, more[kind])),
  )
  return [...fees, ...others]
}

/** Their ids, as the letters need them. */
export const returnsToldOf = (returns: readonly DemonstrationRecord[]) => ({
  rectifying: returns.slice(0, figures.rectifying).map(({ id }) => id),
  advised: returns
    .slice(figures.rectifying, figures.rectifying + figures.advised)
    .map(({ id }) => id),
})

/** What came of each, put together when its campaign was over. */
export const pastSummaries: readonly DemonstrationRecord[] = pastCampaigns.map(({ id }) => ({
  form: 'campaignSummary',
  id: id.replace('campaign', 'summary'),
  submitted: '2024-08-30',
  state: '已提交',
  data: { campaign: id, report: '各有关单位自查自纠，发现的问题已经责令整改并复核。' },
}))

function ofFees(org: string, place: number): DemonstrationRecord {
  const isFaulty = place < figures.rectifying
  const isAdvised = !isFaulty && place < figures.rectifying + figures.advised
  const illegal = isFaulty && place % 2 === 0 ? 60_000_00 : 0
  const training = {
    ...{ item: '培训费', standard: '每人600元', ground: '理事会决议', amount: 60_000_00 },
    ...{ forced: true, illegal, refunded: illegal / 2 },
  }
  return filed('SF', org, {
    ...{ tiers: isFaulty && illegal === 0 ? 6 : 4, oneStandard: true },
    feeItems: [
      fee('会费', isAdvised ? {} : { ground: '会员大会决议' }),
      ...(illegal > 0 ? [training] : []),
    ],
    ...(illegal > 0 && { conclusion: '发现问题', note: '向会员强制收取培训费。' }),
    ...(isFaulty && { rectifiedOn: '2024-11-15' }),
  })
}

const more: { readonly [kind in 'MC' | 'LT' | 'PB']: RecordData } = {
  MC: {},
  LT: {
    forumEvents: [
      { name: '行业交流会', kind: '研讨会', heldOn: '2023-09-12', fee: 0, role: '主办' },
    ],
  },
  PB: {
    awardEvents: [{ name: '优秀会员', approvalNo: '杨府办〔2023〕3号', fee: 0, winners: 10 }],
  },
}

const filed = (kind: string, org: string, said: RecordData): DemonstrationRecord => ({
  form: 'campaignReturn',
  id: `return-2024-${kind}-${org}`,
  submitted: '2024-06-12',
  state: '已办结',
  data: {
    ...{ campaign: `campaign-2024-${kind}`, org, conclusion: '没有问题', reporter: '周敏' },
    ...{ supervisorOpinion: '属实', supervisedOn: '2024-06-26' },
    ...said,
  },
})
