import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { streets } from './names.ts'
import { type Person, person } from './people.ts'
import { randomOf } from './random.ts'

/** One district, twelve streets, 300 committees; in most an informant, in some nobody. */
export function* warningNetwork(): Generator<DemonstrationRecord> {
  yield node('district', '已设', { name: '杨浦区', level: 'Q', since: '2025-03-01' })
  yield informantOf('district', '杨浦区民政局', 0)
  for (const [place, { code, short }] of streets.entries()) {
    const id = streetNode(place)
    const street = `${short}街道`
    yield node(id, '已设', {
      ...{ name: street, level: 'J', parent: 'district', street: code, since: '2025-03-01' },
    })
    yield informantOf(id, street, place + 1)
    for (const [at, name] of committees(place).entries()) {
      const own = committeeNode(place, at)
      const state = stateOf(place, at)
      yield node(own, state, {
        ...{ name, level: 'W', parent: id, street: code, since: '2025-04-01' },
      })
      if (isManned(place, at)) yield informantOf(own, name, numberOf(own))
      else if (state === '空缺' && at % 2 === 0) yield left(own, name)
    }
  }
}

/** The node of a street, by its place in the list. */
export const streetNode = (place: number): string => `street-${place}`

export const informantId = (node: string): string => `informant-${node}`

/** Who it is there, the same whoever asks. */
export const informant = (node: string): Person => person(randomOf(880_500 + numberOf(node)))

/** The days on which informants were taught. */
export const informantTrainings = ['2025-06-05', '2026-04-10'] as const

/** The committees of a street that have an informant. */
export const mannedIn = (place: number): readonly string[] =>
  committees(place).flatMap((_, at) => (isManned(place, at) ? [committeeNode(place, at)] : []))

/** Of which nodes they were there: of some streets more than of others. */
export const trainedOn = (day: (typeof informantTrainings)[number]): readonly string[] =>
  streets.flatMap((_, place) =>
    day === '2026-04-10'
      ? [streetNode(place), ...mannedIn(place).filter((_, nth) => nth % (2 + (place % 5)) === 0)]
      : mannedIn(place).filter((_, nth) => nth % 11 === 1),
  )

const committeeNode = (place: number, at: number): string => `committee-${place}-${at}`

/** In all 300. */
const committeesOf = [21, 24, 23, 27, 28, 20, 24, 31, 25, 33, 19, 25]

/** Where the post is empty by the book, and where there is no committee any more. */
const stateOf = (place: number, at: number): string =>
  ({ 0: '空缺', 11: '停用' })[(place * 5 + at * 7) % 26] ?? '已设'

/** In a few nobody has been found, and nobody said so. */
const isManned = (place: number, at: number): boolean =>
  stateOf(place, at) === '已设' && (place * 3 + at * 5) % 37 !== 4

/** Each street has a first character of its own. */
const firsts = [...'翠锦玉明紫春祥瑞凤和嘉兰']
const seconds = [...'城园苑庭坊里桥林泽华']
const thirds = ['', '一村', '二村', '三村']

const committees = (place: number): readonly string[] =>
  Array.from(
    { length: committeesOf[place] ?? 0 },
    (_, at) => `${firsts[place]}${seconds[at % 10]}${thirds[Math.floor(at / 10)]}居委会`,
  )

const numberOf = (node: string): number => {
  const [kind, place, at] = node.split('-')
  if (kind === 'district') return 0
  return kind === 'street' ? Number(place) + 1 : Number(place) * 40 + Number(at) + 20
}

const node = (id: string, state: string, data: RecordData): DemonstrationRecord => ({
  form: 'warningNode',
  id,
  submitted: String(data.since),
  state,
  data,
})

function informantOf(node: string, unit: string, nth: number): DemonstrationRecord {
  const { name, mobile } = informant(node)
  const isStale = nth % 15 === 6
  return {
    form: 'informant',
    id: informantId(node),
    submitted: '2025-06-01',
    state: '在岗',
    data: {
      ...{ node, unit, name, mobile, since: '2025-05-01' },
      ...(nth % 4 === 0 && { post: '社工' }),
      confirmedOn: isStale ? '2025-10-20' : '2026-05-08',
    },
  }
}

/** Who was there before the post fell empty. */
const left = (node: string, unit: string): DemonstrationRecord => {
  const { name, mobile } = informant(node)
  return {
    form: 'informant',
    id: informantId(node),
    submitted: '2025-06-01',
    state: '离岗',
    data: {
      ...{ node, unit, name, mobile, since: '2025-05-01', confirmedOn: '2025-11-03' },
      leftOn: '2026-02-27',
    },
  }
}
