import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { minutesOf, setting } from './consultations.ts'
import { pointId } from './contact-points.ts'
import { daysAfter, weekday } from './days.ts'
import { convener, streets } from './names.ts'
import { padded, uscc } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { type Random, randomOf } from './random.ts'

/** The convener's series: 86 meetings from January 2024 to 28 April 2025, and one in ten days since. */
export function* matchmaking(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  const host = register.find(({ data }) => data.name === convener.name)
  if (host === undefined) throw new RangeError('no convener')
  for (let nth = 1; nth <= 128; nth++) yield* meeting(nth, host.id, randomOf(820_000 + nth))
}

const heldOn = (nth: number): string =>
  nth <= 86
    ? weekday(daysAfter('2024-01-16', Math.floor((nth - 1) * 5.4)))
    : weekday(daysAfter('2025-05-06', (nth - 87) * 10))

function* meeting(nth: number, host: string, random: Random): Generator<DemonstrationRecord> {
  const held = heldOn(nth)
  const meeting: DemonstrationRecord = {
    form: 'consultation',
    id: `matchmaking-${padded(nth, 3)}`,
    submitted: daysAfter(held, -7),
    state: held > '2026-04-20' ? '成果跟踪' : '办结',
    data: {
      subject: `产业对接协商会第${nth}场：${random.pick(industries)}`,
      point: pointId('X01'),
      host,
      ...setting(held, random),
      parties: [
        { kind: '政府', unit: '杨浦区科学技术委员会' },
        { kind: '企业', unit: `上海${random.pick(trades)}${random.pick(industries)}有限公司` },
        { kind: '高校', unit: '东辰大学技术转移中心' },
        { kind: '投资机构', unit: '上海江畔创业投资有限公司' },
      ],
    },
  }
  yield meeting
  yield minutesOf(meeting, nth, random)
  const company = settledAfter(nth)
  const settledOn = daysAfter(held, random.between(20, 60))
  if (company !== null && settledOn <= '2026-07-01')
    yield settled(company, meeting.id, settledOn, random)
}

/** One of the first 48 companies after each of the first 48 meetings, three of them told of twice; a few more since. */
const settledAfter = (nth: number): number | null => {
  if (nth <= 48) return nth
  if (nth <= 51) return nth - 40
  return nth > 86 && nth % 2 === 0 ? 48 + (nth - 86) / 2 : null
}

function settled(
  company: number,
  consultation: string,
  settledOn: string,
  random: Random,
): DemonstrationRecord {
  return {
    form: 'consultationOutcome',
    id: `${consultation}-outcome`,
    submitted: daysAfter(settledOn, 5),
    state: '已落实',
    data: {
      consultation,
      kind: '企业落户',
      description: '签约入驻，完成工商登记',
      company: `上海${trades[company % trades.length]}${industries[Math.floor(company / trades.length) % industries.length]}技术有限公司`,
      companyCode: uscc('91', `MA7K${padded(company, 4)}`),
      companyAddress: `上海市杨浦区${random.pick(streets).roads[0]}${random.between(1, 800)}号`,
      settledOn,
    },
  }
}

const industries = ['人工智能', '绿色低碳', '生物医药', '数字内容', '智能制造']
const trades = [...'晟澜锐拓恒曜芯岚谷禾'].map((word) => `${word}川`)
