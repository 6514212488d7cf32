import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { contact, jointMeeting } from './bureau.ts'
import { daysAfter, weekday } from './days.ts'

/** The joint meetings of last year, over and done with, and of this year, held and still to come. */
export const jointMeetings = (): readonly DemonstrationRecord[] => [
  over({ level: 'JD', ordinal: 1, quarter: 1, heldAt: '2025-03-20T14:00' }, 6),
  over({ level: 'QJ', ordinal: 1, heldAt: '2025-04-10T09:30' }, 12),
  over({ level: 'JD', ordinal: 2, quarter: 2, heldAt: '2025-06-19T14:00' }, 5),
  over({ level: 'ZT', ordinal: 1, theme: '僵尸型组织清理', heldAt: '2025-07-15T14:00' }, 4),
  over({ level: 'JD', ordinal: 3, quarter: 3, heldAt: '2025-09-18T14:00' }, 8),
  over({ level: 'JD', ordinal: 4, quarter: 4, heldAt: '2025-12-11T14:00' }, 7),
  held({ level: 'JD', ordinal: 1, quarter: 1, heldAt: '2026-03-25T14:00' }, 1),
  held({ level: 'QJ', ordinal: 1, heldAt: '2026-04-16T09:30' }, 12),
  held({ level: 'JD', ordinal: 2, quarter: 2, heldAt: '2026-06-18T14:00' }, 4),
  planned({ level: 'ZT', ordinal: 1, theme: '养老机构收费', heldAt: '2026-07-08T14:00' }, 1),
  planned({ level: 'JD', ordinal: 3, quarter: 3, heldAt: '2026-07-22T14:00' }, 5),
  planned({ level: 'QJ', ordinal: 2, heldAt: '2026-08-12T09:30' }, 12),
]

function held(said: RecordData, size: number): DemonstrationRecord {
  const day = String(said.heldAt).slice(0, 10)
  return meeting(said, size, {
    submitted: day,
    state: '任务跟踪',
    members: units.slice(0, size).map((unit, place) => ({
      unit,
      person: people[place % people.length] ?? '',
      attended: place % 4 === 3 ? '请假' : place % 5 === 4 ? '列席' : '出席',
    })),
    account: accounts.slice(0, Math.ceil(size / 2)).join('\n'),
    decisions: actions.slice(0, Math.floor(size / 2)).map((matter, place) => ({
      matter,
      unit: units[place] ?? '',
      due: '2026-08-31',
      ...(place % 3 === 2 && { progress: '已办结', doneOn: '2026-06-25' }),
    })),
  })
}

/** Everything that it decided was done within ten weeks. */
function over(said: RecordData, size: number): DemonstrationRecord {
  const { data, ...rest } = held(said, size)
  const day = String(said.heldAt).slice(0, 10)
  const doneOn = weekday(daysAfter(day, 68))
  const decisions = (data.decisions as readonly RecordData[]).map((decision) => ({
    ...decision,
    due: weekday(daysAfter(day, 70)),
    ...{ progress: '已办结', doneOn },
  }))
  return { ...rest, submitted: doneOn, state: '已办结', data: { ...data, decisions } }
}

/** The minutes of last year's went out a week later. */
export const minutesLetters = (): readonly DemonstrationLetters[] =>
  jointMeetings()
    .filter(({ data }) => data.year === 2025)
    .map(({ id, data }) => ({
      notice: 'jointMeetingMinutes',
      on: weekday(daysAfter(String(data.heldAt).slice(0, 10), 7)),
      records: [id],
    }))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))

function planned(said: RecordData, size: number): DemonstrationRecord {
  return meeting(said, size, {
    submitted: '2026-06-26',
    state: '已通知',
    members: units.slice(0, size).map((unit) => ({ unit })),
  })
}

function meeting(
  said: RecordData,
  size: number,
  { submitted, state, ...more }: RecordData & { submitted: string; state: string },
): DemonstrationRecord {
  const year = Number(String(said.heldAt).slice(0, 4))
  return {
    form: 'jointMeeting',
    id: `meeting-${year}-${String(said.level)}-${String(said.ordinal)}`,
    submitted,
    state,
    data: {
      year,
      ...jointMeeting,
      replyBy: `${String(said.heldAt).slice(0, 8)}01`,
      ...contact,
      agenda: topics.slice(0, Math.ceil(size / 3)).map((topic, place) => ({
        topic,
        unit: units[place] ?? '',
      })),
      ...said,
      ...more,
    },
  }
}

const units = [
  '区民政局',
  '区委社会工作部',
  '区教育局',
  '区卫生健康委员会',
  '区体育局',
  '区文化和旅游局',
  '区科学技术委员会',
  '区人力资源和社会保障局',
  '区市场监督管理局',
  '区税务局',
  '公安杨浦分局',
  '区工商业联合会',
]

const people = ['顾赟', '沈玥', '欧阳明远', '马犇', '阿依古丽·吐尔逊']

const topics = [
  '年度检查情况通报',
  '名称管理专项行动安排',
  '登记证书到期情况和清理办法',
  '预警网络运行情况',
]

const accounts = [
  '会议通报了2025年度年度检查情况。应检单位报送情况总体较好，少数单位逾期未报。',
  '会议听取了有关成员单位关于业务主管工作的汇报，分析了内部治理、收费、党建等方面存在的问题。',
  '会议认为，各成员单位要按照分级负责、条块结合的要求，把登记审查、日常监督和执法衔接起来。',
  '会议要求，各成员单位明确专人联系，及时反馈意见。',
  '会议对预警网络信息员的培训和信息报送提出了要求。',
  '会议强调，对长期不活动、无法取得联系的单位，要逐家核实、分类处置。',
]

const actions = [
  '逐家督促未报送年度检查材料的单位补报，仍不报送的依法处理',
  '汇总党组织应建未建名单，联系有关单位组建',
  '核查民办学校收费公示情况',
  '核查养老服务机构证书到期情况',
  '清理长期不活动的体育类单位',
  '检查冠名举办的节庆、论坛活动',
]
