import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { judges } from './judges.ts'
import { mobile, padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { asProject } from './projects.ts'
import { type Random, randomOf } from './random.ts'

/** Three editions of the ten best cases; of the last the entrants have not been told yet. */
export function* innovationCases(
  register: readonly Organisation[],
): Generator<DemonstrationRecord | DemonstrationLetters> {
  const able = register.filter(({ registeredOn }) => registeredOn < '2022-01-01')
  for (const [place, edition] of editions.entries()) {
    const call = callOf(edition)
    yield call
    const entries = Array.from({ length: edition.entries }, (_, nth) => {
      const org = able[(place * 211 + nth * 23 + 40) % able.length]?.id ?? ''
      return entry(edition, nth, call.id, org, randomOf(881_000 + place * 100 + nth))
    })
    yield* entries
    yield* entries.slice(0, winners).map((each) => won(each, edition))
    if (edition.toldOn !== null)
      yield { notice: 'caseResult', on: edition.toldOn, records: entries.map(({ id }) => id) }
  }
}

const winners = 10

interface Edition {
  readonly year: number
  readonly entries: number
  readonly title: string
  readonly toldOn: string | null
}

const editions: readonly Edition[] = [
  {
    ...{ year: 2024, entries: 16, title: '社会组织参与社区治理十大创新案例' },
    toldOn: '2024-07-02',
  },
  {
    ...{ year: 2025, entries: 18, title: '社会组织参与社区治理十大创新案例' },
    toldOn: '2025-07-01',
  },
  { ...{ year: 2026, entries: 13, title: '社会组织参与社区治理十大创新案例' }, toldOn: null },
]

const callOf = ({ year, title }: Edition): DemonstrationRecord => ({
  form: 'caseCall',
  id: `cases-${year}`,
  submitted: `${year}-02-01`,
  state: '已公布',
  data: {
    ...{ year, title, winners, submitBy: `${year}-04-30` },
    ...{ shownFrom: `${year}-06-08`, shownUntil: `${year}-06-16` },
  },
})

/** The first ten won; the last two were not let into the last round, or not into the first. */
function entry(
  { year, entries }: Edition,
  nth: number,
  call: string,
  org: string,
  random: Random,
): DemonstrationRecord {
  const rounds = nth < entries - 2 ? 2 : entries - 1 - nth
  const [least, most] = nth < winners ? [90, 98] : [70, 86]
  return {
    form: 'innovationCase',
    id: `case-${year}-${padded(nth + 1, 2)}`,
    submitted: `${year}-04-10`,
    state: nth < winners ? '入选十大' : '未入选',
    data: {
      ...{ call, org, title: titleOf(year, nth), field: fields[nth % fields.length] ?? '其他' },
      story: stories[nth % stories.length] ?? '',
      ...{ startsOn: `${year - 1}-03-01`, contactName: person(random).name },
      ...{ contactMobile: mobile(random), formCheck: '材料齐全，符合要求' },
      scores: ['初评', '终评'].slice(0, rounds).flatMap((round) =>
        judges.map((judge) => ({
          ...{ round, judge, score: `${random.between(least, most)}.${random.below(2) * 5}` },
        })),
      ),
    },
  }
}

/** What a winner is kept as among the projects. */
const won = (entry: DemonstrationRecord, { year, title }: Edition): DemonstrationRecord =>
  asProject(entry, '创新案例', `${year}-06-18`, {
    ...{ name: entry.data.title ?? '', funds: 0, results: `入选${title}（${year}年）。` },
  })

const titleOf = (year: number, nth: number): string => {
  if (year === 2026 && nth === 0) return '楼道里的议事会'
  if (year === 2026 && nth === 10)
    return '从“一个人的早餐”到“一条街的守望”：独居老人互助网络的五年探索'
  const at = (year - 2024) * 5 + nth
  return `${where[nth % where.length]}${what[at % what.length]}`
}

const where = [
  ...['弄堂', '楼组', '菜场', '园区', '校门口', '公交站', '绿道', '河边', '夜市', '养老院'],
  ...['食堂', '花园', '工地', '网吧', '驿站', '球场', '车棚', '水房'],
]
const what = ['里的守望队', '议事厅', '共建公约', '里的小店', '互助网络', '晚托班', '故事会']

const fields = ['社区治理', '民生服务', '为老服务', '青少年', '绿色低碳', '文化体育']
const stories = [
  '居民每月一议，把堆物、晾晒、停车三件事谈成了公约。',
  '社工带着志愿者上门，从一顿早餐做起，五年里结成三百对邻里互助。',
  '商户轮值，每晚闭市以后一起清扫，投诉从每月二十件降到两件。',
]
