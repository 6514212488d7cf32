import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { officers } from './bureau.ts'
import { groundOf } from './laws.ts'
import type { Organisation } from './organisations.ts'
import { randomOf } from './random.ts'
import { roundOf } from './spot-checks.ts'

/** A round of checks that is over, and what was found. */
export function* findings(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  yield round
  for (const [place, found] of rounds.entries()) {
    const organisation = register[place * 97 + 31]
    if (organisation === undefined) throw new RangeError('too few organisations')
    const check = checkOf(organisation, place)
    yield check
    for (const [at, data] of found.entries())
      yield {
        form: 'finding',
        id: `finding-${place}-${at}`,
        submitted: '2026-06-10',
        state: '待处理',
        data: {
          org: organisation.id,
          source: '抽查',
          spotCheck: check.id,
          factOn: '2025-12-31',
          ...groundOf(String(data.category), organisation),
          ...data,
        },
      }
  }
}

const round = roundOf(0, '2026年社会服务机构财务抽查', '不定期', 3, '2026-05-12')

const checkOf = (organisation: Organisation, place: number): DemonstrationRecord => ({
  form: 'spotCheck',
  id: `check-2026-0-${organisation.id}`,
  submitted: '2026-05-14',
  state: '处理',
  data: {
    batch: round.id,
    drawMode: '不定期',
    org: organisation.id,
    drawReason: '随机',
    drawnOn: '2026-05-12',
    checkedOn: '2026-05-28',
    place: String(organisation.data.residence),
    methods: place === 0 ? ['现场'] : ['现场', '财务审计'],
    ...(place !== 0 && { auditor: '上海衡信会计师事务所' }),
    subjects: ['财务', '内部治理'],
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    officers: officers(2, randomOf(890_000 + place)),
    contactName: '范珺',
    chargedFee: 0,
    findings: '现场查看了账簿、凭证和会议记录。',
    confirmed: '无异议',
    handling: ['整改通知书', '管理建议书'],
  },
})

const must = (category: string, description: string, demand: string): RecordData => ({
  category,
  severity: 'B',
  description,
  demand,
})

const may = (description: string, advice: string): RecordData => ({
  category: '章程与治理',
  severity: 'C',
  description,
  advice,
})

const slips = must('财务', '部分支出以白条入账。', '补齐合法票据。')
const minutes = may('理事会会议记录过于简单。', '会议记录写明到会人员、表决情况和决议内容。')

const rounds: readonly (readonly RecordData[])[] = [
  [slips, minutes],
  [slips, must('证照印章', '印章由一人保管，没有用印登记。', '建立用印登记制度。'), minutes],
  [
    {
      ...must(
        '收费',
        '向服务对象重复收取资料费，合计38,600.00元，没有公示收费项目和标准。',
        '停止重复收费，全部退还，报送退费凭证。',
      ),
      severity: 'A',
    },
    slips,
    must(
      '财务',
      '2025年12月31日现金盘点短缺12,300.00元，没有查明原因。',
      '查明原因，短缺部分由责任人补足，并报送理事会处理意见。',
    ),
    must(
      '章程与治理',
      '2025年度没有召开监事列席的理事会会议，重大支出没有经过理事会表决。',
      '补开理事会会议，对2025年度重大支出逐项说明并表决。',
    ),
    must(
      '登记事项',
      '实际办公地点与登记的住所不一致，租赁协议已经到期。',
      '办理住所变更登记，或者迁回登记的住所。',
    ),
    minutes,
    may('没有建立志愿者管理制度。', '制定志愿者招募、培训、保险和记录的制度。'),
    may(
      '信息公开只有公告栏一种方式，服务对象不容易看到。',
      '在平台和公众号公开章程、年度报告、收费项目和接受捐赠的情况。',
    ),
  ],
]
