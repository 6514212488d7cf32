import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { dayIn } from './days.ts'
import { type Street, streets } from './names.ts'
import { mobile, padded } from './numbers.ts'
import { person, rareNames } from './people.ts'
import { randomOf } from './random.ts'

/** 1763 teams of residents on file, in April 2025 and today: 21 have stopped since, as many have come. */
export function* teams(): Generator<DemonstrationRecord> {
  for (let place = 0; place < 1763 + changes; place++) yield team(place)
}

const changes = 21

function team(place: number): DemonstrationRecord {
  const random = randomOf(900_000 + place)
  const round = Math.floor(place / streets.length)
  const street = streets[place - round * streets.length] as Street
  const [doing, kind] = doings[round % doings.length] as (typeof doings)[number]
  const committee = `${neighbourhoods[round % neighbourhoods.length]}居委会`
  const name = `${words[Math.floor(round / neighbourhoods.length)]}${doing}`
  const isNew = place >= 1763
  const year = isNew ? 2025 : random.between(2012, 2025)
  const filedOn = dayIn(random, year, isNew ? 9 : random.between(1, year === 2025 ? 3 : 12))
  const hasStopped = !isNew && place % 84 === 20
  const members = random.between(8, 60)
  const isConfirmed = place % 40 !== 3
  const never = place % 80 === 3
  const years = [
    ...(never || filedOn > '2025-03-01' ? [] : [2025]),
    ...(isConfirmed && !hasStopped ? [2026] : []),
  ]
  return {
    form: 'group',
    id: `group-${padded(place + 1, 4)}`,
    submitted: filedOn,
    state: hasStopped ? '停止活动' : '已备案',
    data: {
      name: place === 43 ? longest : name,
      kind,
      street: street.code,
      committee,
      since: `${filedOn.slice(0, 4)}-01-05`,
      frequency: random.pick(['每周', '每月', '不定期']),
      leader: (place % 97 === 3 && rareNames[place % rareNames.length]) || person(random).name,
      leaderMobile: mobile(random),
      leaderAdult: true,
      members,
      seniors: random.between(0, members),
      number: `杨群备-${street.code.slice(-3)}-${round + 1}`,
      filedOn,
      ...(hasStopped && { stoppedOn: dayIn(random, 2025, random.between(6, 11)) }),
      confirmations: years.map((year) => ({
        ...{ year, date: dayIn(random, year, 3), active: random.chance(95), members },
      })),
    },
  }
}

const longest = '长三角一体化示范区结对共建暨滨江党群服务站邻里守望志愿服务总队第一分队'

const neighbourhoods = [
  '紫城',
  '春晓',
  '和平',
  '翠竹',
  '明园',
  '江湾',
  '长虹',
  '佳木',
  '友谊',
  '新华',
]
const words = [
  ...[
    '夕阳红',
    '邻里情',
    '百灵',
    '常青',
    '晨光',
    '金秋',
    '同心',
    '浦江',
    '梧桐',
    '蓝天',
    '暖心',
    '和风',
  ],
  ...['星火', '银杏', '海棠'],
]
const doings = [
  ['合唱队', '文体'],
  ['舞蹈队', '文体'],
  ['护河队', '公益志愿'],
  ['议事会', '自治议事'],
  ['读书会', '学习'],
  ['太极队', '文体'],
  ['助老队', '公益志愿'],
  ['摄影社', '文体'],
  ['编织社', '其他'],
  ['法治宣讲队', '学习'],
] as const
