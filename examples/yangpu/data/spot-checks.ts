import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { officers } from './bureau.ts'
import { daysAfter } from './days.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { randomOf } from './random.ts'

/** The first draw of the year: every seventieth organisation, some of them for a reason. */
export const spotChecks = (register: readonly Organisation[]): readonly DemonstrationRecord[] => [
  round,
  ...checks(register),
]

/** A draw of 2026. */
export const roundOf = (
  nth: number,
  name: string,
  drawMode: string,
  howMany: number,
  drawnOn: string,
): DemonstrationRecord => ({
  form: 'spotCheckRound',
  id: `round-2026-${nth}`,
  submitted: drawnOn,
  state: '已抽取',
  data: {
    ...{ name, year: 2026, drawMode, registeredBefore: '2026-01-01', howMany, drawnOn },
    ...{ witness: '江玥', seed: `2026-${nth}`, candidates: 836 },
  },
})

const round = roundOf(1, '2026年第一批抽查', '定期', 12, '2026-06-25')

const checks = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  register
    .filter((_, place) => place % 70 === 21)
    .map((organisation, place) => {
      const random = randomOf(850_000 + place)
      const checkedOn = daysAfter('2026-07-06', random.between(0, 20))
      const isDirected = place % 5 === 4
      const isAudited = place % 3 !== 2
      return {
        form: 'spotCheck',
        id: `check-2026-1-${organisation.id}`,
        submitted: '2026-06-26',
        state: '抽取',
        data: {
          batch: round.id,
          chargedFee: 0,
          drawMode: isDirected ? '不定期' : '定期',
          org: organisation.id,
          drawReason: isDirected ? '定向' : '随机',
          ...(isDirected && { reasonNote: '收到反映收费问题的来信。' }),
          drawnOn: '2026-06-25',
          checkedOn,
          place: String(organisation.data.residence),
          ...extent(place, isAudited),
          periodFrom: '2025-01-01',
          periodTo: '2025-12-31',
          officers: officers(place % 4 === 0 ? 4 : 2, random),
          contactName: person(random).name,
        },
      }
    })

const extent = (place: number, isAudited: boolean): RecordData => ({
  methods: isAudited ? ['书面', '现场', '财务审计'] : ['现场'],
  ...(isAudited && { auditor: '上海衡信会计师事务所' }),
  subjects: isAudited ? subjects : ['党建'],
  ...(isAudited && {
    papers: papers.slice(0, 2 + (place % 6)).map((paper) => ({ materialName: paper })),
  }),
})

const subjects = ['年度工作报告', '信息公开', '内部治理', '财务', '业务活动', '党建', '收费行为']

const papers = [
  '登记证书正本、副本，章程，印章',
  '2025年度财务报表、会计账簿和凭证、银行对账单',
  '理事会、会员大会的会议记录',
  '从业人员名册、劳动合同和社会保险缴纳记录',
  '党组织活动记录、党费台账',
  '收费项目、标准、依据和公示材料',
  '举办论坛、展会、评比活动的批准或者报告材料',
]
