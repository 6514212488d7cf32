import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import type { FormerOrganisation } from './former-organisations.ts'
import { padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { randomOf } from './random.ts'

/** What came to the counter in spring 2026 and how it was decided: of every matter, the shortest and the longest among them. */
export function* counterWork(
  register: readonly Organisation[],
  former: readonly FormerOrganisation[],
): Generator<DemonstrationRecord> {
  for (const [place, state] of (['受理', '审查', '审查'] as const).entries())
    yield ofCounter(`open-${place}`, place, state, {
      ...setUp(place),
      ...(place === 2 && { papers: papers.map((paper) => ({ paper, received: true, copies: 2 })) }),
    })
  for (const [place, count] of [1, 2, 7].entries())
    yield ofCounter(`supplement-${place}`, place, '补正', {
      ...setUp(10 + place),
      caseNo: '',
      supplements: papers.slice(0, count).map((missing) => ({
        ...{
          askedOn: '2026-05-20',
          missing: `${missing}（原件和复印件各一份）`,
          dueOn: '2026-07-10',
        },
      })),
    })
  for (const [place, organisation] of register.slice(40, 48).entries())
    yield decided(organisation, place)
  for (const [place, organisation] of former.filter(endedHere).entries())
    yield ended(organisation, place)
  for (const [place, refusal] of refusals.entries())
    yield ofCounter(`refused-${place}`, place, '不予登记', {
      ...setUp(20 + place),
      ...{ decision: '不予', decidedOn: '2026-06-10', refusal },
    })
}

/** Other contacts that organisations gave of themselves; the second is in the register already. */
export const contactChanges = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  (['已提出', '已采用', '已提出', '不采用'] as const).map((state, place) => {
    const { id, data } = register[60 + place * 90] ?? register[0] ?? {}
    const { name, mobile } = person(randomOf(730_000 + place))
    const isEntered = state === '已采用'
    return {
      form: 'contactChange',
      id: `contact-2026-${place + 1}`,
      submitted: daysAfter('2026-06-22', place),
      state,
      data: {
        org: id ?? '',
        contactName: isEntered ? String(data?.contactName) : name,
        contactMobile: isEntered ? String(data?.contactMobile) : mobile,
        ...(isEntered && { legalRepMobile: String(data?.legalRepMobile) }),
        reason: '联系人换了岗位',
      },
    }
  })

/** Departments that were asked and have not answered. */
export function* questions(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  for (const [place, department] of ['GA', 'SC', 'WS', 'JR'].entries())
    yield {
      form: 'deptOpinion',
      id: `opinion-2026-${place + 1}`,
      submitted: '2026-06-22',
      state: '待回复',
      data: {
        about: place === 0 ? '登记事项' : '名称管理',
        department,
        ...(place > 0 && { org: register[place * 100]?.id ?? '' }),
        question:
          place === 3
            ? '拟成立的社会服务机构名称中使用“长三角”“国际”等字样是否妥当，以及其业务范围中“技术转移投资咨询”一项是否需要前置许可，有关发起单位近三年有无行政处罚和失信记录'
            : '拟用名称和业务范围',
        askedOn: '2026-06-22',
        urgent: place === 2,
      },
    }
}

const ofCounter = (
  id: string,
  place: number,
  state: string,
  data: RecordData,
): DemonstrationRecord => {
  const appliedOn = daysAfter('2026-05-06', place)
  const acceptedOn = daysAfter(appliedOn, 3)
  const number = `杨民登-2026-${padded(id.length * 10 + place, 3)}`
  const { caseNo, ...rest } = data
  return {
    form: 'registrationCase',
    id: `counter-2026-${id}`,
    submitted: appliedOn,
    state,
    data: {
      ...{ appliedOn, keyArea: false },
      ...(caseNo === undefined && { caseNo: number, acceptedOn }),
      ...rest,
    },
  }
}

const setUp = (place: number): RecordData => ({
  matter: '成立登记',
  proposedName: `上海市杨浦区${wanted[place % wanted.length]}${place}号社区协会`,
  orgType: 'ST',
  applicant: place % 3 === 0 ? '马犇' : `上海${wanted[place % wanted.length]}企业管理有限公司`,
  ackSigned: true,
  ackOn: '2026-05-20',
  ackVersion: '2026年版',
})

const wanted = ['朝阳', '长三角绿色低碳技术转移转化与产业协同创新公共服务', '启明']

const papers = [
  '章程草案',
  '验资报告',
  '住所使用证明',
  '发起人资格证明',
  '拟任负责人名单',
  '会员名册',
  '业务主管单位批准文件',
]

function decided({ id, type, data }: Organisation, place: number): DemonstrationRecord {
  const matters = [
    { matter: '变更登记', changes: [change('法定代表人')] },
    {
      matter: '变更登记',
      changes: ['名称', '住所', '注册资金', '业务范围', '法定代表人'].map(change),
    },
    { matter: '章程核准' },
    { matter: '有效期延续', newCertTo: '2034-08-01' },
    { matter: '负责人备案' },
    { matter: '印章备案' },
    { matter: '账户备案' },
    { matter: '换届报告' },
  ]
  return ofCounter(`decided-${place}`, place, '核准', {
    ...{ org: id, orgType: type, applicant: String(data.name) },
    ...matters[place],
    ...{ decision: '准予', decidedOn: '2026-06-12' },
  } as RecordData)
}

const change = (item: string) => ({
  ...{ item, before: `原${item}（登记证书所载）`, after: `新${item}（申请表所填，以核准的为准）` },
})

/** Just deregistered: their letters are still to go out. */
const endedHere = ({ endedOn }: FormerOrganisation): boolean => endedOn === '2026-06-12'

function ended({ id, type, data }: Organisation, place: number): DemonstrationRecord {
  return ofCounter(`ended-${place}`, place, '核准', {
    ...{ org: id, orgType: type, applicant: String(data.name), matter: '注销登记' },
    ...{ endCause: place === 0 ? '其他' : '自行解散', liquidationNoticeOn: '2026-01-08' },
    ...{ liquidationOn: '2026-04-02', decision: '准予', decidedOn: '2026-06-12' },
    ...(place === 2 && {
      ...{ remainder: 12_345_678, taxCleared: true },
      remainderTo: '按照章程规定捐赠给宗旨相近的社会组织，用于发展同类公益事业，并已向社会公告',
    }),
  })
}

const refusals = [
  '在同一行政区域内已有业务范围相同的社会团体，没有必要成立。',
  '发起人不具备完全民事行为能力。',
  '一、拟任法定代表人正在担任其他社会团体的法定代表人。\n二、验资报告所附的银行询证函与银行记录不一致，经核实出资没有到位。\n三、住所使用证明所列房屋系居民住宅，没有取得利害关系人同意。',
]
