import type { RecordData } from '../../../src/model/index.ts'
import { daysAfter } from './days.ts'
import { padded } from './numbers.ts'
import type { Random } from './random.ts'

/** A place holder: nobody has it. */
export const phone = '021-00000000'

export const contact = { contactName: '陈一凡', contactPhone: phone }

export const meetingRoom = '区民政局三楼306会议室'

/** Where joint meetings are, and who leads them. */
export const jointMeeting = { place: meetingRoom, convener: '区民政局局长', chair: '江玥' }

export const staff = ['许喆昇', '顾赟', '范珺', '马犇', '欧阳明远', '李海', '阿依古丽·吐尔逊']

/** So many of the bureau's officers, each with a number of his own. */
export const officers = (count: number, random: Random): readonly RecordData[] =>
  random
    .shuffled(staff.map((name, place) => ({ name, licence: `沪杨民执-${padded(place + 1, 4)}` })))
    .slice(0, count)

/** So many who agree to a decision, from the bottom up, a day each until it is taken. */
export const agreed = (count: number, decidedOn: string): readonly RecordData[] =>
  levels.slice(0, count).map(([level, by], at) => ({
    ...{ level, by, opinion: '同意', date: daysAfter(decidedOn, at - count) },
  }))

const levels = [
  ['承办人', '何雨桐'],
  ['复核人', '范珺'],
  ['科室负责人', '陈一凡'],
  ['分管领导', '许喆昇'],
  ['主要领导', '顾赟'],
] as const
