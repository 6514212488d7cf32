import type {
  Application,
  Field,
  Form,
  RecordData,
  RecordValue,
  StoredRecord,
} from '../../src/model/index.ts'
import { inspect, type Run, type Target, valuesOf } from '../../src/rules/index.ts'
import { type Random, random } from '../emit/random.ts'
import { citizenId } from '../emit/values.ts'

/** The day that everything is asked of. */
export const today = '2026-07-15'

/** Invented records of every form, those that others point at first; as a store keeps them. */
export function worldOf(
  application: Application,
  seed: number,
  count: number,
): readonly StoredRecord[] {
  const source = random(seed)
  const world = new Map<string, Map<string, StoredRecord>>()
  const all: StoredRecord[] = []
  const run = runOf(application, world)
  for (const [index, form] of application.forms.entries()) {
    const ofForm = new Map<string, StoredRecord>()
    world.set(form.id, ofForm)
    const many = index === application.forms.length - 1 ? count : Math.min(40, count)
    for (let number = 0; number < many; number++) {
      const record = recordOf(form, number, application, source, world, run)
      ofForm.set(record.id, record)
      all.push(record)
    }
  }
  return all
}

/** What is known beside a record: every record that there is. */
export function runOf(
  { forms, options, parameters, tiers }: Application,
  world: ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>,
): Run {
  const targets = new Map<StoredRecord, Target>()
  const targetOf = (form: Form, record: StoredRecord): Target => {
    const target = targets.get(record) ?? {
      form,
      id: record.id,
      data: valuesOf(record),
      submitted: record.submitted,
      conclusion: record.judgement?.conclusion ?? null,
      state: record.state,
    }
    targets.set(record, target)
    return target
  }
  const formOf = (id: string): Form | undefined => forms.find((form) => form.id === id)
  return {
    today,
    submitted: null,
    options,
    parameters,
    tiers,
    resolve: (id, key) => {
      const form = formOf(id)
      const record = world.get(id)?.get(key)
      return form && record ? targetOf(form, record) : null
    },
    // As many as keep the run short: the first ones.
    records: (id) => {
      const form = formOf(id)
      const first = form ? firstOf(world.get(id)?.values() ?? [], 12) : []
      return form
        ? first.filter(({ submitted }) => submitted !== null).map((each) => targetOf(form, each))
        : []
    },
  }
}

/** The same with every record that there is, for what is held against a database. */
export function wholeRunOf(
  application: Application,
  world: ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>,
): Run {
  const run = runOf(application, world)
  return {
    ...run,
    records: (id) =>
      [...(world.get(id)?.values() ?? [])].flatMap((record) => {
        const target = record.submitted === null ? null : run.resolve(id, record.id)
        return target ? [target] : []
      }),
  }
}

function firstOf<T>(items: Iterable<T>, count: number): readonly T[] {
  const found: T[] = []
  for (const item of items) {
    if (found.length === count) break
    found.push(item)
  }
  return found
}

export const worldIn = (
  records: readonly StoredRecord[],
): Map<string, Map<string, StoredRecord>> => {
  const world = new Map<string, Map<string, StoredRecord>>()
  for (const record of records) {
    const ofForm = world.get(record.form) ?? new Map<string, StoredRecord>()
    world.set(record.form, ofForm.set(record.id, record))
  }
  return world
}

type World = ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>

function recordOf(
  form: Form,
  number: number,
  application: Application,
  source: Random,
  world: World,
  run: Run,
): StoredRecord {
  const submitted = source.chance(0.9) ? day(source) : null
  const given = dataOf(form.fields, application, source, world)
  const id = `${form.id}-${String(number).padStart(6, '0')}`
  const { settled, judgement } = inspect(form, given, {
    ...run,
    submitted,
    record: id,
    state: stateOf(form, number, submitted),
  })
  const stamp = `${submitted ?? today}T0${source.between(0, 9)}:00:00.000Z`
  return {
    id,
    form: form.id,
    version: 1,
    definition: form.hash,
    state: stateOf(form, number, submitted),
    submitted,
    created: stamp,
    updated: stamp,
    data: settled.kept,
    judgement: submitted === null ? null : judgement,
    moves: [],
  }
}

/** A draft, or one of the later states in turn. */
const stateOf = ({ states }: Form, number: number, submitted: string | null): string | null =>
  states[submitted === null ? 0 : 1 + (number % Math.max(1, states.length - 1))] ?? null

const dataOf = (
  fields: readonly Field[],
  application: Application,
  source: Random,
  world: World,
): RecordData =>
  Object.fromEntries(
    fields
      .filter(({ calculate }) => calculate === null && source.chance(0.8))
      .map((field) => [field.id, madeUp(field, application, source, world)]),
  )

/** From few values, so that many are equal; the bounds and zero among them. */
function madeUp(field: Field, application: Application, source: Random, world: World): RecordValue {
  const { type } = field
  const bounds = [field.least, field.most].flatMap((bound) =>
    bound === null ? [] : [Number(bound)],
  )
  switch (type.kind) {
    case 'integer':
      return source.pick([0, 1, 3, 7, 12, -5, 100, 99999, ...bounds, source.between(-999, 999)])
    case 'money':
      return source.pick([
        0,
        1,
        50,
        100_05,
        800_50,
        500_00,
        1e8 + 1,
        1e9,
        ...bounds,
        source.between(0, 1e7),
      ])
    case 'year':
      return source.pick([2024, 2025, 2026])
    case 'decimal':
      return decimal(
        source.pick([
          0,
          1250,
          5,
          -150,
          ...bounds.map((bound) => bound * 100),
          source.between(-5000, 5000),
        ]),
        type.places,
      )
    case 'percent':
      return decimal(
        source.pick([0, 5, 10, ...bounds.map((bound) => bound * 100), source.between(0, 100)]),
        type.places + 2,
      )
    case 'date':
      return day(source)
    case 'datetime':
      return `${day(source)}T${source.pick(['00:00', '09:05', '23:59'])}`
    case 'yesno':
      return source.chance(0.5)
    case 'choice':
      return source.pick(codesOf(type.options, application))
    case 'choices':
      return codesOf(type.options, application).filter(() => source.chance(0.5))
    case 'ref': {
      const ids = [...(world.get(type.form)?.keys() ?? [])]
      return ids.length > 0 && source.chance(0.95) ? source.pick(ids) : 'nowhere'
    }
    case 'table':
      return Array.from({ length: source.between(0, 4) }, () =>
        dataOf(type.columns, application, source, world),
      )
    case 'citizenId':
      return citizenId(source)
    default:
      return source.pick(['甲', '乙', '甲乙', '𠮷甲园', "o'x", 'é甲', '“\\'])
  }
}

const decimal = (hundredths: number, places: number): string => {
  const text = (hundredths / 100).toFixed(places)
  return Number(text) === 0 ? text.replace('-', '') : text
}

/** The ends of months and of the time that dates reach, days near today. */
const day = (source: Random): string =>
  source.pick([
    '1000-01-01',
    '9999-12-31',
    '2024-02-29',
    '2026-01-31',
    '2026-05-31',
    '2026-07-15',
    '2025-07-15',
    `${source.between(2019, 2027)}-${String(source.between(1, 12)).padStart(2, '0')}-${String(source.between(1, 28)).padStart(2, '0')}`,
    `${source.between(2025, 2026)}-0${source.between(5, 9)}-1${source.between(0, 9)}`,
  ])

const codesOf = (id: string, { options }: Application): readonly string[] => [
  ...new Set(options.find((list) => list.id === id)?.options.map(({ code }) => code)),
]
