import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter, weekday } from './days.ts'
import type { Organisation } from './organisations.ts'

/** Events that were reported, what was said of them, and results that are still owed. */
export const majorEvents = (register: readonly Organisation[]): readonly DemonstrationRecord[] => [
  ...pastEvents(register),
  ...presentEvents(register),
]

/** Of last year: reported in time, held, and their results given. */
const pastEvents = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  Array.from({ length: 24 }, (_, place) => {
    const [kind, name] = usual[place % usual.length] ?? usual[0]
    const startsOn = weekday(daysAfter('2025-02-17', place * 12))
    const submitted = weekday(daysAfter(startsOn, place % 8 === 5 ? -9 : -24))
    const [id, org] = [`event-2025-${place + 1}`, register[place * 31 + 4]?.id ?? '']
    const outcome = `${name}如期举行，材料已经归档。`
    const due = daysAfter(startsOn, 15)
    const filedOn = weekday(daysAfter(startsOn, place % 9 === 2 ? 17 : 6))
    return [
      {
        ...{ form: 'majorEvent', id, submitted, state: '已办结' },
        data: {
          ...{ org, kind, name, startsOn, supervisorOpinion: '同意' },
          ...{ handling: '知悉', handledOn: weekday(daysAfter(submitted, 3)) },
        },
      },
      {
        ...{ form: 'majorEventResult', id: `result-${id}`, submitted: filedOn, state: '已核' },
        data: { event: id, org, due, happenedOn: startsOn, outcome, filedOn },
      },
    ]
  }).flat()

const usual = [
  ['换届', '理事会换届'],
  ['召开大会', '会员大会'],
  ['修改章程', '修改章程'],
  ['举办论坛展会评比', '行业交流会'],
  ['负责人变更', '变更法定代表人'],
] as const

const presentEvents = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  events.flatMap(([data, state], place) => {
    const org = register[place * 53 + 11]?.id ?? ''
    const id = `event-2026-${place + 1}`
    const event = { form: 'majorEvent', id, submitted: '2026-04-20', state, data: { org, ...data } }
    return state === '建议暂缓' ? [event] : [event, result(id, org)]
  })

const result = (event: string, org: string): DemonstrationRecord => ({
  form: 'majorEventResult',
  id: `result-${event}`,
  submitted: '2026-04-24',
  state: '待补报',
  data: { event, org, due: '2026-06-15' },
})

const advised = (handling: string, handlingNote: string): RecordData => ({
  handling,
  handlingNote,
  handledOn: '2026-04-24',
})

const noted: RecordData = { handling: '知悉', handledOn: '2026-04-24' }

const events: readonly (readonly [RecordData, string])[] = [
  [{ kind: '换届', name: '理事会换届', startsOn: '2026-05-20', ...noted }, '已知悉'],
  [{ kind: '召开大会', name: '第三届第二次会员大会', startsOn: '2026-05-28', ...noted }, '已知悉'],
  [
    {
      kind: '举办论坛展会评比',
      name: '养老服务论坛',
      startsOn: '2026-05-26',
      endsOn: '2026-05-27',
      ...advised('提示', '论坛名称不得冠以“国际”“高峰”等字样。'),
    },
    '已提示',
  ],
  [
    {
      kind: '接受境外捐赠',
      name: '接受境外基金会捐赠',
      startsOn: '2026-06-01',
      foreignParties: [
        { name: '彩虹基金会', country: '新加坡', role: '捐赠方', amount: 200_000_00 },
      ],
      ...advised(
        '建议暂缓',
        '捐赠协议没有写明用途和使用期限，捐赠方的登记证明没有经过公证认证，理事会决议的表决人数与章程规定不符。请补齐材料，重新履行决策程序以后再报告。',
      ),
    },
    '建议暂缓',
  ],
  [
    {
      kind: '公开募捐',
      name: '助学募捐',
      startsOn: '2026-05-30',
      ...advised('提示', '没有公开募捐资格，应当与有资格的慈善组织合作。'),
    },
    '已提示',
  ],
]
