import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { daysAfter, monthsAfter } from './days.ts'
import { streets, waterfront } from './names.ts'
import { isInspected, type Organisation } from './organisations.ts'
import { randomOf } from './random.ts'
import { synced } from './synced.ts'

/**
 * 224 that hold a level: 9 of 5A, 31 of 4A, 168 of 3A, 12 of 2A and 4 of 1A, announced once a year under the old measure;
 * those of 2020 again in 2026, so that the figures are the same in 2025 and today.
 */
export function* ratings(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  const rated = register.filter(
    (each) => isInspected(each) && each.registeredOn < '2018-01-01' && each.data.status === '存续',
  )
  const union = rated.find(({ data }) => data.name === waterfront.name)
  if (union) rated.splice(place4A, 1, union)
  for (const [place, organisation] of rated.slice(0, levels.length).entries())
    yield rating(organisation, levels[place] ?? 'A3', place, cohort(2020 + (place % 5)))
}

/** Where the union of the waterfront stands among them: at 4A. */
const place4A = 12

/** The 45 whose levels of 2020 ran out, announced again on the eve of the new measure. */
export const ratedAgain = (rated: readonly DemonstrationRecord[]): readonly DemonstrationRecord[] =>
  rated
    .filter(({ data }) => data.batch === '2020年度评估')
    .map(({ data }, place) =>
      rating({ id: String(data.org) }, data.finalLevel as Level, place * 5, again),
    )

/** What the party body said of those that were rated again. */
export const ratingCheckpoints = (
  rated: readonly DemonstrationRecord[],
): readonly DemonstrationRecord[] =>
  ratedAgain(rated).map(({ id, data }, place) =>
    synced(
      `party-${id}`,
      { org: data.org ?? '', link: 'L4', trigger: `等级评估（${data.batch}）`, rating: id },
      ['党建指标得分', '应建未建否决'],
      again.visitedOn,
      955_000 + place,
    ),
  )

/** What each of the first five years was told. */
export const ratingLetters = (
  rated: readonly DemonstrationRecord[],
): readonly DemonstrationLetters[] =>
  [2020, 2021, 2022, 2023, 2024].map((year) => ({
    notice: 'ratingResult',
    on: cohort(year).announcedOn,
    records: rated
      .filter(({ data }) => data.announcedOn === cohort(year).announcedOn)
      .map(({ id }) => id),
  }))

type Level = keyof typeof least

interface Cohort {
  readonly name: string
  readonly appliedOn: string
  readonly visitedOn: string
  readonly announcedOn: string
}

const cohort = (year: number): Cohort => ({
  name: `${year}年度评估`,
  appliedOn: `${year}-03-20`,
  visitedOn: `${year}-08-12`,
  announcedOn: `${year}-11-20`,
})

const again: Cohort = {
  name: '2025年度评估（复评）',
  appliedOn: '2025-11-28',
  visitedOn: '2026-01-15',
  announcedOn: '2026-02-20',
}

const levels = (
  [
    ['A5', 9],
    ['A4', 31],
    ['A3', 168],
    ['A2', 12],
    ['A1', 4],
  ] as const
).flatMap(([level, count]) => Array.from({ length: count }, () => level))

const least = { A5: 95, A4: 90, A3: 80, A2: 70, A1: 60 } as const

function rating(
  { id }: Pick<Organisation, 'id'>,
  level: Level,
  place: number,
  { name, appliedOn, visitedOn, announcedOn }: Cohort,
): DemonstrationRecord {
  const random = randomOf(940_000 + place)
  const year = announcedOn.slice(0, 4)
  return {
    form: 'rating',
    id: `rating-${year}-${id}`,
    submitted: appliedOn,
    state: monthsAfter(announcedOn, 60) < '2026-07-01' ? '到期' : '有效',
    data: {
      ...{ org: id, batch: name, appliedOn, appliedLevel: level, inspected: true },
      ...{ creditable: true, selfScore: `${least[level] + 2}.0` },
      ...{ assessor: '上海睿评社会组织评估中心', visitedOn },
      scores: scores(least[level] + random.between(0, 4), place),
      ...{ publicFrom: daysAfter(announcedOn, -12), publicTo: daysAfter(announcedOn, -4) },
      ...{ finalLevel: level, announcedOn },
      ...(place % 9 !== 4 && { certNo: `杨社评-${year}-${place + 1}` }),
    },
  }
}

/** As many points as wanted; what is missing is missing in the first indicators. */
function scores(total: number, place: number) {
  let lost = 100 - total
  const shown = place === 0 ? indicators.length : 5
  const rows = indicators.slice(0, shown).map(([first, second, full]) => {
    const less = Math.min(lost, full)
    lost -= less
    const why = less > 0 && { why: '资料不齐全，台账记录与实际情况核对不一致。' }
    return { first, second, full: `${full}.0`, score: `${full - less}.0`, ...why }
  })
  return rows
}

const indicators = [
  ['基础条件', '法人资格和登记事项', 20],
  ['内部治理', '组织机构和财务管理', 25],
  ['党的建设', '组织覆盖和工作覆盖', 15],
  ['工作绩效', '社会服务和公益活动', 30],
  ['社会评价', '服务对象和管理部门评价', 10],
] as const

/** In each street two associations, one centre; three incubators, two of them models of the city. */
export function* bases(): Generator<DemonstrationRecord> {
  for (const [place, street] of streets.entries()) {
    const random = randomOf(950_000 + place)
    for (const [kind, name] of parts) {
      const isMissing = kind === 'A2' && place % 4 === 3
      if (isMissing) {
        yield base(`${kind}-${street.code}`, place === 3 ? '在建' : '未建', {
          ...{
            kind,
            street: street.code,
            name: `${street.short}街道${name}`,
            area: '0.0',
            staff: 0,
          },
        })
        continue
      }
      yield base(`${kind}-${street.code}`, kind === 'A2' && place > 6 ? '已建' : '达标', {
        ...{ kind, street: street.code, name: `${street.short}街道${name}` },
        ...{ builtOn: monthsAfter('2024-05-01', -random.between(0, 100)) },
        ...{ area: `${random.between(80, 600)}.0`, staff: random.between(2, 9) },
        reviews: [{ year: 2025, grade: place % 3 === 0 ? '优秀' : '合格', date: '2025-12-10' }],
      })
    }
  }
  for (const [place, state] of (['市示范型', '市示范型', '已建'] as const).entries()) {
    const street = streets[place * 4]
    if (street === undefined) continue
    yield base(`B1-${street.code}`, state, {
      ...{ kind: 'B1', street: street.code, name: `${street.short}街道社会组织培育基地` },
      ...{ builtOn: '2018-09-01', area: '860.5', staff: 8, places: 20, tenants: tenants(place) },
      ...(state === '市示范型' && {
        ...{ honourNo: `沪民社〔2024〕${9 + place}号`, honourOn: '2024-12-02' },
      }),
    })
  }
}

const parts = [
  ['A1', '社区社会组织联合会'],
  ['A2', '社区公益基金会'],
  ['A3', '社会组织服务中心'],
] as const

const base = (id: string, state: string, data: DemonstrationRecord['data']) => ({
  ...{ form: 'base', id: `base-${id}`, submitted: '2025-01-10', state, data },
})

const tenants = (place: number) =>
  ['银杏读书会', '暖禾助老队', '晨光托育点', '滨江骑行社'].map((name, at) => ({
    name,
    enteredOn: `2024-0${at + 1}-08`,
    ...(at < place + 1 ? { result: '成熟出壳', leftOn: '2025-12-20' } : { result: '在孵' }),
  }))
