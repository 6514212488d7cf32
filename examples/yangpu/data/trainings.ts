import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { ofTraining } from './checkpoints.ts'
import { daysAfter } from './days.ts'
import { mobile, padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'
import { informant, informantId, informantTrainings, trainedOn } from './warning-network.ts'

/** Trainings: 13 in 2024 with 1,043 people signed in, fewer and smaller ones in other years, and those to come. */
export const trainings = (register: readonly Organisation[]): readonly DemonstrationRecord[] => [
  ...past.flatMap((one, place) => over(one, place, register)),
  ...network.flatMap(({ heldOn, nodes }) => ofInformants(heldOn, nodes)),
  ...subjects.flatMap((subject, place) => {
    const random = randomOf(840_000 + place)
    const { heldOn, isOnline, ...said } = subject
    const training = trainingOf(`training-2026-${padded(place + 1, 2)}`, heldOn, random, {
      ...said,
      ...(isOnline && { online: '腾讯会议，会议号在报名后发送' }),
    })
    if (heldOn > today) return [training]
    return attended(training, random.between(12, 30), register, random)
  }),
]

const today = '2026-07-01'

const trainingOf = (
  id: string,
  heldOn: string,
  random: Random,
  said: RecordData,
): DemonstrationRecord => ({
  form: 'training',
  id,
  submitted: daysAfter(heldOn, -20),
  state: heldOn > today ? '已通知' : heldOn > '2026-06-01' ? '已举办' : '已评价',
  data: {
    heldAt: `${heldOn}T${random.pick(['09:00', '13:30', '14:00'])}`,
    place: random.pick(rooms),
    perUnit: random.between(1, 2),
    seats: random.pick([40, 80, 120]),
    signUpBy: daysAfter(heldOn, -6),
    signUpHow: '在公众号“杨浦社会组织”报名',
    contactName: person(random).name,
    contactPhone: mobile(random),
    ...said,
  },
})

function over(
  [heldOn, people, theme, kind, audience]: (typeof past)[number],
  place: number,
  register: readonly Organisation[],
): readonly DemonstrationRecord[] {
  const random = randomOf(841_000 + place)
  const training = trainingOf(`training-${heldOn}`, heldOn, random, {
    ...{ theme, kinds: [kind], purpose: '提高社会组织的专业能力', audience: [audience] },
    courses: [
      { name: theme, lecturer: person(random).name, hours: '2.0' },
      { name: '答疑', hours: '1.0' },
    ],
    ...{ partyHours: kind === '党建' ? '2.0' : '0.0', seats: 120 },
  })
  const state = heldOn < '2025-01-01' ? '已归档' : '已评价'
  return attended({ ...training, state }, people, register, random)
}

/** Who came, and what the party’s part in it asks of them. */
function attended(
  training: DemonstrationRecord,
  people: number,
  register: readonly Organisation[],
  random: Random,
): readonly DemonstrationRecord[] {
  const came = attendances(training, people, register, random)
  const isOfParty = Number(training.data.partyHours) > 0
  return [training, ...came, ...(isOfParty ? ofTraining(training, came) : [])]
}

/** Day, how many signed in, and what about, for whom. */
const past = [
  ['2023-03-16', 52, '年度检查填报（2023年）', '年检', '全体'],
  ['2023-05-18', 44, '财务报表编制', '财务', '社区社会组织'],
  ['2023-09-14', 38, '评估申报', '评估', '参评'],
  ['2023-11-16', 46, '章程与会议制度', '政策法规', '新成立'],
  ['2024-01-18', 95, '年度检查填报', '年检', '全体'],
  ['2024-02-29', 88, '新成立社会组织第一课', '政策法规', '新成立'],
  ['2024-03-21', 80, '财务制度与票据管理', '财务', '社区社会组织'],
  ['2024-04-18', 76, '社会组织党建实务', '党建', '全体'],
  ['2024-05-16', 84, '等级评估指标解读', '评估', '参评'],
  ['2024-06-13', 90, '慈善法修订要点', '政策法规', '全体'],
  ['2024-07-11', 72, '项目设计与创投申报', '能力提升', '社区社会组织'],
  ['2024-08-15', 68, '社区社会组织带头人', '能力提升', '社区社会组织'],
  ['2024-09-12', 85, '评估自评材料准备', '评估', '参评'],
  ['2024-10-17', 78, '安全生产与消防', '能力提升', '全体'],
  ['2024-11-07', 82, '重大事项报告', '政策法规', '全体'],
  ['2024-11-28', 75, '品牌传播与新媒体', '能力提升', '社区社会组织'],
  ['2024-12-19', 70, '年终决算与审计', '财务', '全体'],
  ['2025-02-20', 48, '新会计制度要点', '财务', '全体'],
  ['2025-03-13', 52, '年度检查填报（2025年）', '年检', '全体'],
  ['2025-04-17', 36, '协商议事规则', '能力提升', '社区社会组织'],
  ['2025-05-22', 34, '等级评估新指标', '评估', '参评'],
  ['2025-07-17', 30, '公益创投中期自查', '能力提升', '社区社会组织'],
  ['2025-09-18', 38, '带头人训练营', '能力提升', '社区社会组织'],
  ['2025-11-13', 42, '重大事项报告（2025年）', '政策法规', '全体'],
] as const

/** One of an organisation at a time, often the same one again. */
const attendances = (
  { id: training, data }: DemonstrationRecord,
  people: number,
  register: readonly Organisation[],
  random: Random,
): readonly DemonstrationRecord[] => {
  const heldAt = String(data.heldAt)
  return random
    .shuffled(register.slice(0, 420).filter(({ registeredOn }) => registeredOn < heldAt))
    .slice(0, people)
    .map(({ id }, nth) => {
      const goer = person(randomOf(842_000 + Number(id.slice(-4)) * 3 + random.below(2)))
      const isRated = nth % 4 !== 3
      return {
        form: 'attendance',
        id: `${training}-${id}`,
        submitted: daysAfter(heldAt.slice(0, 10), -7),
        state: isRated ? '已评价' : '已签到',
        data: {
          ...{ training, org: id, name: goer.name, mobile: goer.mobile, signedInAt: heldAt },
          ...(isRated && { rating: random.between(3, 5) }),
        },
      }
    })
}

/** What the informants were taught. */
function ofInformants(heldOn: string, nodes: readonly string[]): readonly DemonstrationRecord[] {
  const training = trainingOf(`training-network-${heldOn}`, heldOn, randomOf(843_000), {
    theme: '预警信息员业务',
    ...{ kinds: ['预警'], purpose: '提高发现和上报的能力', audience: ['信息员'] },
    courses: [{ name: '八类预警信息怎样发现、怎样上报', hours: '2.0' }],
    ...{ partyHours: '0.0', seats: 120 },
  })
  return [
    training,
    ...nodes.map(
      (node): DemonstrationRecord => ({
        form: 'attendance',
        id: `${training.id}-${node}`,
        submitted: daysAfter(heldOn, -7),
        state: '已签到',
        data: {
          ...{ training: training.id, informant: informantId(node) },
          ...{ name: informant(node).name, mobile: informant(node).mobile },
          signedInAt: training.data.heldAt ?? '',
        },
      }),
    ),
  ]
}

const network = informantTrainings.map((heldOn) => ({ heldOn, nodes: trainedOn(heldOn) }))

const rooms = ['杨浦区社会组织服务中心二楼报告厅', '五角场街道社区会议室', '区民政局三楼会议室']

interface Subject extends RecordData {
  readonly heldOn: string
  readonly isOnline: boolean
}

const subjects: readonly Subject[] = [
  {
    theme: '新成立社会组织年度检查实务',
    kinds: ['年检', '党建'],
    purpose: '帮助新成立的社会组织做好首次年度检查',
    audience: ['新成立'],
    courses: [
      { name: '年检报告书填报要点', lecturer: '范珺', hours: '2.0' },
      { name: '财务报表常见差错', hours: '1.5' },
      { name: '社会组织党的建设', lecturer: '方知行', hours: '0.5' },
    ],
    partyHours: '0.5',
    heldOn: '2026-03-12',
    isOnline: true,
  },
  {
    theme: '预警信息识别与上报',
    kinds: ['预警'],
    purpose: '提高预警信息的及时性',
    audience: ['信息员'],
    courses: [{ name: '预警信息的类型和上报时限', hours: '2.0' }],
    partyHours: '0.0',
    heldOn: '2026-07-10',
    isOnline: false,
  },
  {
    theme: '民间非营利组织会计制度的衔接、账务处理与财务报表编制',
    kinds: ['政策法规', '财务', '年检', '评估', '能力提升', '党建'],
    purpose: '帮助各社会组织准确执行新的会计制度，做好新旧制度衔接和2026年度财务报表的编制工作',
    audience: ['社区社会组织', '新成立', '参评'],
    courses: [
      { name: '新旧会计制度的主要变化', lecturer: '周堃', hours: '2.0' },
      { name: '限定性净资产和非限定性净资产的核算与重分类', lecturer: '沈玥', hours: '2.0' },
      { name: '捐赠收入、政府补助收入和提供服务收入的确认', lecturer: '马犇', hours: '1.5' },
      { name: '业务活动成本和管理费用的归集与分摊', lecturer: '许喆昇', hours: '1.5' },
      { name: '固定资产、无形资产的折旧和摊销', hours: '1.0' },
      { name: '财务报表和附注的编制', lecturer: '阿依古丽·吐尔逊', hours: '2.0' },
      { name: '审计中常见的问题', hours: '1.0' },
      { name: '社会组织党组织在重大事项中的作用', lecturer: '方知行', hours: '1.0' },
    ],
    partyHours: '1.0',
    heldOn: '2026-07-16',
    isOnline: true,
  },
  {
    theme: '等级评估申报',
    kinds: ['评估'],
    purpose: '做好本年度等级评估',
    audience: ['参评'],
    courses: [{ name: '指标和材料准备', lecturer: '顾赟', hours: '3.0' }],
    partyHours: '0.0',
    heldOn: '2026-07-23',
    isOnline: false,
  },
]
