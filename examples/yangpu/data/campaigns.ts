import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { contact } from './bureau.ts'
import type { Organisation } from './organisations.ts'

/** Four campaigns of the year and what some organisations sent in. */
export function campaigns(register: readonly Organisation[]): readonly DemonstrationRecord[] {
  const associations = register.filter(({ type }) => type === 'ST')
  return [...plans, ...returns.map((said, place) => filed(said, associations[place * 17 + 5]))]
}

/** What they are called and for, whenever there is one. */
export const campaignKinds = {
  MC: { name: '社会组织名称管理专项行动', purpose: '规范社会组织名称' },
  LT: { name: '节庆展会论坛活动专项治理', purpose: '规范社会组织举办节庆、展会、论坛活动' },
  SF: { name: '行业协会商会乱收费专项整治', purpose: '规范行业协会商会收费' },
  PB: { name: '评选评奖和收费自查自纠', purpose: '规范评选评奖活动' },
} as const

const plan = (kind: keyof typeof campaignKinds, more: RecordData): DemonstrationRecord => ({
  form: 'campaign',
  id: `campaign-2026-${kind}`,
  submitted: '2026-04-01',
  state: '已部署',
  data: {
    ...{ name: `2026年${campaignKinds[kind].name}`, kind, types: ['ST'] },
    ...{ startsOn: '2026-04-01', fileBy: '2026-04-30', checkBy: '2026-05-15' },
    ...{ endsOn: '2026-07-31', ...contact, purpose: campaignKinds[kind].purpose },
    ...more,
  },
})

const plans = [
  plan('MC', {
    types: ['ST', 'MF', 'JJ'],
    focus: [{ matter: '名称中的禁用字样' }],
  }),
  plan('LT', {
    focus: ['未经批准冠名', '挂名合作', '收取费用'].map((matter) => ({ matter })),
  }),
  plan('SF', {
    purpose: `${campaignKinds.SF.purpose}，切实减轻企业负担，优化营商环境`,
    focus: [
      '会费档次和标准是否经会员大会表决，同类会员是否执行一个标准',
      '是否强制入会、强制收费',
      '是否利用行政影响力收费',
      '收费项目、标准、依据是否公示',
      '违规收取的费用是否清退',
    ].map((matter) => ({ matter })),
  }),
  plan('PB', {
    focus: ['没有批准文号的评选', '向参评单位收费'].map((matter) => ({ matter })),
  }),
]

function filed(said: RecordData, organisation: Organisation | undefined): DemonstrationRecord {
  if (organisation === undefined) throw new RangeError('too few associations')
  return {
    form: 'campaignReturn',
    id: `return-2026-${organisation.id}`,
    submitted: '2026-04-28',
    state: '主管已核查',
    data: { conclusion: '没有问题', reporter: '周敏', org: organisation.id, ...said },
  }
}

/** That an organisation of trade took. */
export const fee = (item: string, more: RecordData): RecordData => ({
  item,
  standard: '每家每年2000元',
  amount: 120_000_00,
  forced: false,
  illegal: 0,
  refunded: 0,
  ...more,
})

const fees = (more: RecordData): RecordData => ({
  campaign: 'campaign-2026-SF',
  tiers: 4,
  oneStandard: true,
  ...more,
})

const returns: readonly RecordData[] = [
  fees({ feeItems: [fee('会费', { ground: '会员大会决议' })] }),
  fees({ tiers: 6 }),
  fees({
    conclusion: '发现问题',
    note: '向会员收取了培训费和资料费，已经部分退还。',
    tiers: 5,
    oneStandard: false,
    relief: 30_000_00,
    feeItems: [
      fee('会费', { ground: '会员大会决议' }),
      fee('培训费', { forced: true, illegal: 120_000_00, refunded: 60_000_00 }),
      fee('资料费', { forced: true, illegal: 8_000_00, refunded: 8_000_00 }),
    ],
  }),
  fees({ feeItems: [fee('资料费', {})] }),
  fees({ feeItems: [fee('咨询费', {}), fee('广告费', {}), fee('场地费', {})] }),
  {
    campaign: 'campaign-2026-PB',
    awardEvents: [{ name: '优秀会员企业评选', fee: 0, winners: 12 }],
  },
  {
    campaign: 'campaign-2026-LT',
    forumEvents: [
      {
        name: '国际低碳产业高峰论坛',
        kind: '论坛',
        heldOn: '2025-09-12',
        title: ['国际', '高峰'],
        fee: 0,
        role: '主办',
      },
      {
        name: '长三角产业博览会',
        kind: '展会',
        heldOn: '2025-11-06',
        fee: 50_000_00,
        role: '挂名',
      },
    ],
  },
]
