import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { officers } from './bureau.ts'
import type { FormerOrganisation } from './former-organisations.ts'
import { padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { randomOf } from './random.ts'

/** Cases of the year: some just opened, some announced, some decided. */
export const cases = (
  register: readonly Organisation[],
  former: readonly FormerOrganisation[],
): readonly DemonstrationRecord[] => [...told(register), ...revoked(former)]

function told(register: readonly Organisation[]): readonly DemonstrationRecord[] {
  return stories.map(({ type, announced, decided, said }, place) => {
    const organisation = register.filter((each) => each.type === type)[place * 13 + 3]
    if (organisation === undefined) throw new RangeError('too few of the kind')
    return {
      form: 'case',
      id: `case-2026-${padded(place + 1, 2)}`,
      submitted: '2026-03-09',
      state: decided ? '已决定' : announced ? '调查终结' : '已立案',
      data: {
        caseNo: `杨民执〔2026〕${place + 1}号`,
        org: organisation.id,
        clueFrom: '年度检查',
        clueOn: '2026-01-08',
        openedOn: '2026-01-15',
        openedBy: '江玥',
        officers: officers(place % 2 === 0 ? 2 : 3, randomOf(870_000 + place)),
        hearingTold: false,
        ...said,
        ...(announced && reviewed),
        ...(decided && { noticeNo: `杨民罚告〔2026〕${place + 1}号`, ...decision(decided) }),
      },
    }
  })
}

/** Served and announced; one of them handed its certificate and seal in. */
const revoked = (former: readonly FormerOrganisation[]): readonly DemonstrationRecord[] =>
  [
    '未按规定参加2023年度、2024年度的年度检查',
    '自取得登记证书之日起一年未开展活动，经两次邮寄均无法取得联系',
    '涂改登记证书',
  ].map((misconduct, place) => ({
    form: 'case',
    id: `case-2026-r${place + 1}`,
    submitted: '2026-03-09',
    state: '已送达',
    data: {
      caseNo: `杨民执〔2026〕${place + 11}号`,
      org: former.filter(({ endedOn }) => endedOn === '2026-04-02')[place]?.id ?? '',
      clueFrom: '僵尸型排查',
      clueOn: '2026-01-08',
      openedOn: '2026-01-15',
      openedBy: '江玥',
      officers: officers(2, randomOf(875_000 + place)),
      grounds: ['V1'],
      factOn: '2025-06-03',
      misconduct,
      evidence: obtained(['年检系统记录', '投递查询结果']),
      proposed: ['撤销登记'],
      hearingTold: true,
      ...reviewed,
      ...decision({ discretion: '情节严重', noticeNo: `杨民罚告〔2026〕${place + 11}号` }),
      ...(place !== 2 && { decisionNo: `杨民罚决〔2026〕${place + 11}号` }),
      decisionServedOn: '2026-04-08',
      announcedOn: '2026-06-30',
      collected: place === 0,
    },
  }))

const reviewed: RecordData = {
  closedOn: '2026-03-02',
  legalOpinion: '同意',
  legalReviewer: '沈玥',
  legalOn: '2026-03-06',
}

const decision = (said: RecordData): RecordData => ({
  noticeServedOn: '2026-03-10',
  defended: false,
  discussedOn: '2026-03-31',
  decidedOn: '2026-04-02',
  performBy: '2026-05-08',
  published: true,
  ...said,
})

interface Story {
  readonly type: Organisation['type']
  readonly announced: boolean
  readonly said: RecordData
  /** What the decision says otherwise than most do. */
  readonly decided: RecordData | null
}

const obtained = (names: readonly string[]): readonly RecordData[] =>
  names.map((name) => ({ name, obtainedOn: '2026-02-10' }))

const stories: readonly Story[] = [
  {
    type: 'MF',
    said: {
      grounds: ['V1'],
      factOn: '2025-06-03',
      misconduct: '未按规定参加2023年度、2024年度的年度检查，经催报仍未报送',
      evidence: obtained(['2023年度、2024年度年检系统记录', '催报通知及送达回证']),
      proposed: ['撤销登记'],
      hearingTold: true,
    },
    announced: true,
    decided: { discretion: '连续两年不参加年度检查，且无法通过登记的住所取得联系，情节严重' },
  },
  {
    type: 'ST',
    said: {
      grounds: ['V5', 'V3'],
      factOn: '2025-11-20',
      misconduct:
        '于2025年3月至11月间，在本区举办“行业优秀企业”评选活动，未经批准向76家参评企业收取评审费、证书费和宣传费，共计人民币386,000.00元，并以会员大会没有通过的标准向112家会员收取会费，其中37家会员在没有提出入会申请的情况下被列为会员并收费，造成不良影响',
      evidence: obtained([
        '评选活动通知、参评企业名单和缴费明细',
        '2025年度会计账簿、银行对账单和收费凭证',
        '对参评企业的询问笔录12份',
        '会员大会会议记录和表决票',
        '会费收取标准和缴费通知',
        '对秘书长、财务人员的询问笔录各1份',
        '现场检查笔录和照片',
        '审计报告',
      ]),
      proposed: ['警告', '限期停止活动', '没收违法所得', '罚款'],
      suspension: '三个月',
      confiscated: 38_600_000,
      fine: 57_900_000,
      hearingTold: true,
    },
    announced: true,
    decided: {
      defended: true,
      defence: '已经向部分企业退还费用，请求从轻处罚。',
      defenceAnswer:
        '你单位在立案以后退还费用12家，退还的金额已经从违法所得中扣除，其余意见不予采纳。',
      hearingAskedOn: '2026-03-12',
      hearingNoticeOn: '2026-03-13',
      heardOn: '2026-03-27',
      hearingResult: '你单位对收费事实没有异议，对处罚幅度提出的意见没有新的证据支持，不予采纳。',
      discretion: '违规收费金额较大、涉及企业较多，案发后主动退还部分费用，属于一般情节',
    },
  },
  {
    type: 'MF',
    said: {
      grounds: ['V6'],
      factOn: '2025-12-31',
      misconduct: '变更住所未办理变更登记',
      evidence: obtained(['现场检查笔录']),
      proposed: ['警告'],
    },
    announced: true,
    decided: { discretion: '首次违法且已改正', published: false },
  },
  {
    type: 'ST',
    said: {
      grounds: ['V2'],
      factOn: '2025-09-01',
      misconduct: '在申请成立登记时提交虚假的会员名单',
      evidence: obtained(['成立登记档案', '对名单所列人员的询问笔录6份']),
      proposed: ['撤销登记'],
      hearingTold: true,
    },
    announced: true,
    decided: null,
  },
  { type: 'MF', said: { grounds: ['V4'] }, announced: false, decided: null },
]
