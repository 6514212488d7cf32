import type { RecordData } from '../../../src/model/index.ts'
import { padded } from './numbers.ts'
import type { Random } from './random.ts'

/** So many of the bureau's officers, each with a number of his own. */
export const officers = (count: number, random: Random): readonly RecordData[] =>
  random
    .shuffled(staff.map((name, place) => ({ name, licence: `沪杨民执-${padded(place + 1, 4)}` })))
    .slice(0, count)

const staff = ['许喆昇', '顾赟', '范珺', '马犇', '欧阳明远', '李海', '阿依古丽·吐尔逊']
