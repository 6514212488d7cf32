import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { mobile, padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { randomOf } from './random.ts'

/** The warning network of the district, its informants, and what they reported. */
export function* warnings(register: readonly Organisation[]): Generator<DemonstrationRecord> {
  yield node('district', { name: '杨浦区', level: 'Q', since: '2025-03-01' })
  for (const [place, [street, name, ...committees]] of streets.entries()) {
    const id = `street-${place}`
    yield node(id, { name, level: 'J', parent: 'district', street, since: '2025-03-01' })
    yield* informantOf(id, name, place * 10)
    for (const [at, committee] of committees.entries()) {
      const own = `committee-${place}-${at}`
      yield node(own, { name: committee, level: 'W', parent: id, street, since: '2025-04-01' })
      // The last of each street has nobody.
      if (at < committees.length - 1) yield* informantOf(own, committee, place * 10 + at + 1)
    }
  }
  yield* alerts(register)
}

const node = (id: string, data: RecordData): DemonstrationRecord => ({
  form: 'warningNode',
  id,
  submitted: String(data.since),
  state: '已设',
  data,
})

function* informantOf(id: string, unit: string, seed: number): Generator<DemonstrationRecord> {
  const random = randomOf(880_000 + seed)
  const isStale = seed % 10 === 1
  yield {
    form: 'informant',
    id: `informant-${id}`,
    submitted: '2025-06-01',
    state: '在岗',
    data: {
      node: id,
      unit,
      name: person(random).name,
      mobile: mobile(random),
      since: '2025-05-01',
      confirmedOn: isStale ? '2025-10-20' : '2026-05-08',
      ...(seed % 20 !== 1 && { trainedOn: isStale ? '2025-06-05' : '2026-04-10' }),
    },
  }
}

const alerts = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  reports.map(([kind, urgency, description, more], place) => {
    const street = streets[place % streets.length] ?? expectStreet()
    const organisation = register[place * 41 + 9]
    return {
      form: 'alert',
      id: `alert-2026-${padded(place + 1, 2)}`,
      submitted: '2026-06-12',
      state: '处置中',
      data: {
        reporter: `informant-street-${place % streets.length}`,
        foundAt: '2026-06-12T09:10',
        reportedAt: '2026-06-12T10:00',
        street: street[0],
        place: '社区文化活动中心门口',
        kind,
        urgency,
        description,
        ...(kind === '非法社会组织'
          ? { subject: '自称“中华健康养生促进会”的摊点' }
          : { org: organisation?.id ?? '' }),
        acceptedAt: '2026-06-12T16:30',
        handling: '提示',
        officer: '许喆昇',
        handleBy: '2026-07-10',
        ...more,
      },
    }
  })

const expectStreet = (): never => {
  throw new RangeError('no street')
}

const verified = (verification: string): RecordData => ({
  verifier: '范珺',
  verifiedAt: '2026-06-12T15:00',
  verified: '属实',
  verification,
})

const reports: readonly (readonly [string, string, string, RecordData])[] = [
  ['违规收费', '一般', '居民反映参加免费照护讲座被要求交纳资料费二百元。', {}],
  [
    '非法社会组织',
    '较急',
    '有人在社区摆摊发展会员，收取会费，没有登记证书。',
    verified('现场已劝离'),
  ],
  [
    '矛盾纠纷',
    '紧急',
    '机构拖欠护理员工资，十余名护理员聚集在门口要求负责人出面，部分老人家属也到场询问退费，现场有人拍摄并上传视频，社区民警已经到场维持秩序，机构负责人电话无法接通。',
    {
      ...verified('街道已会同派出所、劳动监察到场，护理员情绪基本平稳，工资发放方案正在协商'),
      committee: '紫城居委会',
      unit: '杨浦区人力资源和社会保障局',
    },
  ],
]

const streets: readonly (readonly [string, string, ...string[]])[] = [
  ['310110012', '控江路街道', '紫城居委会', '凤城居委会', '黄兴绿园居委会'],
  ['310110018', '大桥街道', '沈阳路居委会', '长阳居委会'],
  ['310110019', '五角场街道', '国定路居委会', '政通居委会'],
]
