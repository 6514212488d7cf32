import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { contactPoints, pointId, points } from './contact-points.ts'
import { mobile } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { randomOf } from './random.ts'

/**
 * What changed since, so that each day has its own figures: one point went over to another unit, one was given up, and a
 * third trade has one. Written over those that are there.
 */
export const changedPoints = (
  register: readonly Organisation[],
): readonly DemonstrationRecord[] => {
  const known = new Map(contactPoints(register).map((point) => [point.id, point]))
  const [moved, dropped] = [known.get(pointId(movedCode)), known.get(pointId(droppedCode))]
  const trade = register.find(({ data }) => data.name === '上海市杨浦区餐饮行业协会')
  if (!moved || !dropped || !trade) throw new RangeError('no such point')
  const random = randomOf(800_901)
  return [
    closed(moved, '已调整', '2025-09-30', '街道办事处换了承办单位'),
    {
      ...moved,
      ...{ id: `${moved.id}-2`, submitted: '2025-10-01' },
      data: {
        ...moved.data,
        ...{ hostUnit: '江浦路街道社区党群服务中心', former: moved.id, setUpOn: '2025-10-01' },
        ...{ manager: person(random).name, managerMobile: mobile(random) },
      },
    },
    closed(dropped, '已撤销', '2025-12-31', '与慈善公益协商联系点合并'),
    {
      ...{ form: 'contactPoint', id: pointId('X03'), submitted: '2026-01-01', state: '已设立' },
      data: {
        ...{ code: 'X03', name: '餐饮服务协会商会协商联系点', kind: '协会商会', host: trade.id },
        ...{ manager: person(random).name, managerMobile: mobile(random), venue: '商会会议室' },
        ...{ task: 4, setUpOn: '2026-01-01' },
      },
    },
  ]
}

const [movedCode, droppedCode] = ['J08', 'Z18']

const closed = (
  point: DemonstrationRecord,
  state: string,
  closedOn: string,
  closedFor: string,
): DemonstrationRecord => ({
  ...point,
  ...{ state, submitted: closedOn },
  data: { ...point.data, closedOn, closedFor },
})

/** The points of a code on a day, the later one where it went over to another unit. */
export const pointOn = (code: string, day: string): string =>
  code === movedCode && day > '2025-09-30' ? `${pointId(code)}-2` : pointId(code)

/** Whether a point may lead a topic or hold a meeting on a day. */
export const isOpenOn = (code: string, day: string): boolean =>
  code !== droppedCode || day <= '2025-12-31'

/** What they did in 2025 was looked at in January; who did nothing, and who did too little, is told. */
export const pointReviews = (): readonly DemonstrationRecord[] =>
  points.map(({ code }) => ({
    form: 'pointReview',
    id: `review-2025-${code}`,
    submitted: '2026-01-12',
    state: '已评价',
    data: { point: pointOn(code, '2025-12-31'), year: 2025 },
  }))
