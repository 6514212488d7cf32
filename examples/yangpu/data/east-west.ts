import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { dayIn } from './days.ts'
import { padded, yuan } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { randomOf } from './random.ts'

/** Work with the partner counties: 15 organisations in 2024, three of them with two projects, one that gave up not counted. */
export const eastWest = (register: readonly Organisation[]): readonly DemonstrationRecord[] => {
  const able = register.filter(({ registeredOn }) => registeredOn < '2022-01-01')
  return years.flatMap(({ year, organisations, projects, isOver }) =>
    Array.from({ length: projects }, (_, nth): DemonstrationRecord => {
      const random = randomOf(886_000 + year * 100 + nth)
      const brand = brands[nth % brands.length] ?? brands[0]
      const county = nth % counties.length
      const month = random.between(2, isOver ? 6 : 5)
      const startsOn = dayIn(random, year, month)
      const isGivenUp = nth >= organisations && nth === projects - 1
      const at = nth < organisations || isGivenUp ? nth : nth - organisations
      return {
        form: 'eastWest',
        id: `east-west-${year}-${padded(nth + 1, 2)}`,
        submitted: startsOn,
        state: isGivenUp ? '终止' : isOver ? '已完成' : nth % 4 === 3 ? '计划' : '实施',
        data: {
          ...{ org: able[at * 37 + 11]?.id ?? '', year, brand: brand.brand },
          name: `${brand.name}${counties[county]?.slice(0, 2)}${nth >= organisations ? '（二期）' : ''}`,
          ...{ county: `C${county + 1}`, forms: brand.forms, startsOn },
          ...(isOver && { endsOn: dayIn(random, year, random.between(9, 12)) }),
          ...{ amount: yuan(random.between(1, 20) * 5_000), people: random.between(20, 400) },
          story: brand.story,
        },
      }
    }),
  )
}

const years = [
  { year: 2023, organisations: 11, projects: 11, isOver: true },
  { year: 2024, organisations: 15, projects: 19, isOver: true },
  { year: 2025, organisations: 12, projects: 14, isOver: true },
  { year: 2026, organisations: 9, projects: 9, isOver: false },
] as const

const counties = ['云岭县', '青溪县', '石门苗族自治县'] as const

const brands = [
  {
    ...{ brand: '“秀带”咖啡', name: '“秀带”咖啡进', forms: ['消费帮扶', '公益捐赠'] },
    story: '帮助当地咖啡种植户建立品牌，在滨江驿站设专柜。',
  },
  {
    ...{ brand: '乡土文化创变营', name: '乡土文化创变营走进', forms: ['文创', '人才'] },
    story: '带领青年设计师驻村，把刺绣、竹编做成可以卖的产品。',
  },
  {
    ...{ brand: '其他', name: '社工结对', forms: ['人才'] },
    story: '与当地社工站结对，线上督导、线下轮训。',
  },
] as const
