import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import { mobile, padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'

/** The year's trainings; those that are over have people who signed in. */
export const trainings = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  subjects.flatMap((subject, place) => {
    const random = randomOf(840_000 + place)
    const { heldOn, isOnline, ...said } = subject
    const heldAt = `${heldOn}T${random.pick(['09:00', '13:30', '14:00'])}`
    const isOver = heldOn < '2026-07-01'
    const training: DemonstrationRecord = {
      form: 'training',
      id: `training-2026-${padded(place + 1, 2)}`,
      submitted: daysAfter(heldOn, -20),
      state: isOver ? '已举办' : '已通知',
      data: {
        ...said,
        heldAt,
        place: random.pick(rooms),
        ...(isOnline && { online: '腾讯会议，会议号在报名后发送' }),
        perUnit: random.between(1, 2),
        seats: random.pick([40, 80, 120]),
        signUpBy: daysAfter(heldOn, -6),
        signUpHow: '在公众号“杨浦社会组织”报名',
        contactName: person(random).name,
        contactPhone: mobile(random),
      },
    }
    return isOver ? [training, ...attendances(training.id, heldAt, register, random)] : [training]
  })

const attendances = (
  training: string,
  heldAt: string,
  register: readonly Organisation[],
  random: Random,
): readonly DemonstrationRecord[] =>
  random
    .shuffled(register.slice(0, 200))
    .slice(0, random.between(12, 30))
    .map(({ id }) => ({
      form: 'attendance',
      id: `${training}-${id}`,
      submitted: daysAfter(heldAt.slice(0, 10), -7),
      state: '已评价',
      data: {
        training,
        org: id,
        name: person(random).name,
        mobile: mobile(random),
        signedInAt: heldAt,
        rating: random.between(3, 5),
      },
    }))

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
