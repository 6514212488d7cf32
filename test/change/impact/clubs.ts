import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SentLetter } from '../../../src/change/impact/ground.ts'
import type { Application, Form, RecordData, StoredRecord } from '../../../src/model/index.ts'
import { inspect, type Run } from '../../../src/rules/index.ts'
import type { Random } from '../../emit/random.ts'
import { plainRun } from './brute.ts'

export const source = readFileSync(
  fileURLToPath(new URL('app/1-clubs.fy', import.meta.url)),
  'utf8',
)

export const today = '2026-06-15'

/** Invented records of the app, drafts among them, each judged by those there were before it. */
export function clubRecords(application: Application, random: Random): readonly StoredRecord[] {
  const records: StoredRecord[] = []
  const put = (form: string, id: string, data: RecordData, submitted: string | null): void => {
    const of = application.forms.find((each) => each.id === form) as Form
    records.push(judged(application, of, records, id, data, submitted, random))
  }
  const clubs = Array.from({ length: 12 }, (_, at) => `club${at}`)
  for (const id of clubs)
    put('club', id, club(id, random), random.chance(0.9) ? '2020-02-01' : null)
  const visits = (part: string): void => {
    for (const id of clubs) {
      for (let at = random.between(0, 2); at > 0; at--)
        put(
          'call',
          `${part}-${id}-${at}`,
          call(id, random),
          random.chance(0.9) ? day(random) : null,
        )
    }
  }
  visits('first')
  for (const id of clubs) {
    for (const year of [2022, 2023, 2024, 2025]) {
      if (random.chance(0.2)) continue
      const sent = `${year + 1}-0${random.between(2, 5)}-10`
      put('yearly', `${id}-${year}`, yearly(id, year, random), random.chance(0.8) ? sent : null)
    }
  }
  visits('later')
  return records
}

/** Of the records that are due one, some have it. */
export const clubLetters = (
  records: readonly StoredRecord[],
  random: Random,
): readonly SentLetter[] =>
  records
    .filter(({ form, judgement }) => form === 'yearly' && judgement?.conclusion !== '通过')
    .filter(({ submitted }) => submitted !== null && random.chance(0.4))
    .map(({ id, form }, at) => ({
      ...{ id: `letter${at}`, notice: 'reform', form, record: id, addressee: id },
      ...{ number: `河社〔2026〕${at + 1}号`, issued: '2026-06-01', due: '2026-07-01' },
      view: { frame: {}, values: { 依据: '《社团办法》第二条' } },
    }))

function judged(
  application: Application,
  form: Form,
  records: readonly StoredRecord[],
  id: string,
  data: RecordData,
  submitted: string | null,
  random: Random,
): StoredRecord {
  const [draft = null, sent = null, last = null] = form.states
  const state = submitted === null ? draft : random.chance(0.5) ? sent : last
  const run: Run = plainRun(application, records, { id, submitted, state }, today)
  const { settled, judgement } = inspect(form, data, run)
  return {
    ...{ id, form: form.id, version: 1, definition: '', state, submitted, data: settled.kept },
    ...{ created: '2026-01-01T00:00:00.000Z', updated: '2026-01-01T00:00:00.000Z', moves: [] },
    judgement: submitted === null ? null : judgement,
  }
}

const some = (random: Random, share: number, data: RecordData): RecordData =>
  random.chance(share) ? data : {}

const day = (random: Random): string =>
  `202${random.between(2, 6)}-0${random.between(1, 9)}-1${random.between(0, 9)}`

const club = (id: string, random: Random): RecordData => ({
  ...{ title: `${id}社`, area: random.pick(['1', '2', '3']), kind: random.pick(['A', 'B', 'C']) },
  ...{ since: random.pick(['2019-05-01', '2020-03-01']), capital: random.between(0, 9) * 100_000 },
  ...some(random, 0.5, { leader: '张晓雅' }),
  ...some(random, 0.7, { phone: random.pick(['13800138000', '0571-85000000', '找门卫', '120']) }),
})

const call = (club: string, random: Random): RecordData => ({
  ...{ club, calledOn: day(random), seen: random.between(0, 12) },
  comment: random.pick(['好', '中', '差']),
})

const yearly = (club: string, year: number, random: Random): RecordData => ({
  ...{ club, year, area: random.pick(['1', '2', '3']) },
  ...some(random, 0.95, { members: random.between(0, 25) }),
  ...(random.chance(0.4)
    ? {
        charges: true,
        ...some(random, 0.8, { chargesNote: random.pick(['有', '按次收费，公示']) }),
      }
    : { charges: false }),
  balance: random.between(-2, 9) * 50_000,
  ...some(random, 0.6, { balanceBefore: random.between(0, 9) * 50_000 }),
  ...some(random, 0.3, { remark: '没有别的' }),
  ...some(random, 0.8, {
    events: Array.from({ length: random.between(0, 3) }, (_, at) => ({
      ...{ what: `第${at + 1}次`, visits: random.between(0, 20) },
      ...some(random, 0.5, { spent: 1000 }),
    })),
  }),
})
