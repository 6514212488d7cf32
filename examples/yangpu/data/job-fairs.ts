import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import { mobile, padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { type Random, randomOf } from './random.ts'
import { shares, within } from './shares.ts'

/** Job fairs at markets by night: of 2024 with 634 posts and 615 hires, fewer in other years, and three that are announced. */
export const jobFairs = (register: readonly Organisation[]): readonly DemonstrationRecord[] => {
  const employers = register.filter(({ registeredOn }) => registeredOn < '2023-01-01')
  return [...held.map((fair, place) => over(fair, place, employers)), ...announced(register)]
}

/** Day, posts, hires. */
const held: readonly (readonly [string, number, number])[] = [
  ['2023-05-19', 132, 118],
  ['2023-09-15', 148, 129],
  ['2023-11-17', 126, 120],
  ['2024-03-22', 118, 115],
  ['2024-05-17', 104, 101],
  ['2024-06-14', 96, 93],
  ['2024-08-16', 112, 109],
  ['2024-09-27', 92, 89],
  ['2024-11-15', 112, 108],
  ['2025-03-21', 128, 117],
  ['2025-05-23', 98, 96],
  ['2025-09-19', 140, 126],
  ['2025-11-14', 86, 80],
  ['2026-03-20', 110, 104],
  ['2026-05-15', 94, 85],
  ['2026-06-12', 120, 58],
]

const places = ['大学路商圈夜市', '五角场商圈', '滨江夜市', '国定路创业街区', '控江路邻里中心']

function over(
  [heldOn, posts, hires]: (typeof held)[number],
  place: number,
  register: readonly Organisation[],
): DemonstrationRecord {
  const random = randomOf(885_000 + place)
  const where = places[place % places.length] ?? ''
  const isLive = place % 2 === 0
  const state = heldOn < '2026-04-01' ? '办结' : heldOn < '2026-06-01' ? '三十天回访' : '已举办'
  return {
    form: 'jobFair',
    id: `fair-${heldOn}`,
    submitted: daysAfter(heldOn, -24),
    state,
    data: {
      ...{ name: `${where}社会组织招聘活动`, heldOn, place: where, hours: '17时至21时' },
      ...{ organiser: register[place]?.id ?? '', signUpBy: daysAfter(heldOn, -7) },
      ways: isLive ? ['线下', '直播带岗'] : ['线下'],
      ...(isLive && { platform: '杨浦民政视频号', viewers: random.between(2_000, 30_000) }),
      ...{ contactName: person(random).name, contactPhone: mobile(random) },
      employers: employed(posts, hires, state, random.shuffled(register), random),
    },
  }
}

function employed(
  posts: number,
  hires: number,
  state: string,
  register: readonly Organisation[],
  random: Random,
): readonly RecordData[] {
  const offered = shares(posts, random.between(9, 14), 3, random)
  const hired = within(offered, hires, random)
  return offered.map((own, at) => {
    const taken = hired[at] ?? 0
    const after30 = Math.max(0, taken - random.below(2))
    return {
      ...{ org: register[at]?.id ?? '', posts: own, graduatePosts: random.between(1, own) },
      ...{ applied: own * random.between(2, 5), intended: taken, hired: taken },
      graduatesHired: random.between(0, taken),
      ...(state !== '已举办' && { staying30: after30 }),
      ...(state === '办结' && { staying90: Math.max(0, after30 - random.below(2)) }),
    }
  })
}

const announced = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  ['大学路商圈夜市', '五角场商圈毕业生专场', '滨江夜市'].map((where, place) => {
    const random = randomOf(880_000 + place)
    const isLive = place === 0
    return {
      form: 'jobFair',
      id: `fair-2026-${padded(place + 1, 2)}`,
      submitted: '2026-06-20',
      state: '已发布',
      data: {
        ...{ name: `${where}社会组织招聘活动`, heldOn: `2026-07-${24 + place}`, place: where },
        ...{ hours: '17时至21时', organiser: register[place]?.id ?? '', signUpBy: '2026-07-15' },
        ...{ ways: isLive ? ['线下', '直播带岗'] : ['线下'] },
        ...(isLive && { platform: '杨浦民政视频号' }),
        ...{ contactName: person(random).name, contactPhone: mobile(random) },
        employers: register.slice(20, [32, 23, 21][place]).map(({ id }) => {
          const posts = random.between(2, 12)
          return { org: id, posts, graduatePosts: random.between(0, posts) }
        }),
      },
    }
  })
