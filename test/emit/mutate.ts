import type { Application, Field, Form } from '../../src/model/index.ts'
import type { Random } from './random.ts'
import { type Json, type JsonObject, longestOf, sampleOf, textOf } from './values.ts'

/** The record with one thing changed that is likely to be wrong. */
export function mutated(
  data: JsonObject,
  application: Application,
  form: Form,
  random: Random,
): Json {
  if (random.chance(0.02)) return random.pick<Json>([null, [], 'x', 5, true, [data]])
  const copy = structuredClone(data)
  const [target, fields] = place(copy, form, random)
  random.pick(mutations)(target, fields, application, random)
  return copy
}

type Mutation = (
  target: JsonObject,
  fields: readonly Field[],
  application: Application,
  random: Random,
) => void

/** The record itself, or a row of one of its tables. */
function place(data: JsonObject, form: Form, random: Random): [JsonObject, readonly Field[]] {
  const rows = form.fields.flatMap(({ id, type }): [JsonObject, readonly Field[]][] => {
    const value = data[id]
    if (type.kind !== 'table' || !Array.isArray(value)) return []
    return value.map((row) => [row as JsonObject, type.columns])
  })
  return rows.length > 0 && random.chance(0.25) ? random.pick(rows) : [data, form.fields]
}

const mutations: readonly Mutation[] = [
  function drop(target, _fields, _application, random) {
    const given = Object.keys(target)
    if (given.length > 0) delete target[random.pick(given)]
  },
  function giveUnknown(target, _fields, _application, random) {
    const name = random.pick(['constructor', '__proto__', 'toString', 'x', '', '标题', 'Title'])
    const value = random.pick<Json>([null, 1, 'x', {}])
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true })
  },
  function giveWhatIsNotThere(target, fields, application, random) {
    const absent = fields.filter(({ id }) => !Object.hasOwn(target, id))
    if (absent.length === 0) return
    const field = random.pick(absent)
    target[field.id] = sampleOf(field, application, random)
  },
  function giveOtherType(target, fields, _application, random) {
    target[random.pick(fields).id] = random.pick<Json>([
      null,
      true,
      false,
      0,
      1,
      -0,
      1.5,
      1e300,
      '',
      ' ',
      '1',
      'true',
      [],
      ['x'],
      [null],
      {},
      { a: 1 },
    ])
  },
  function nearMiss(target, fields, application, random) {
    const field = random.pick(fields)
    target[field.id] = random.pick(nearMisses(field, target[field.id], application, random))
  },
  function nearMiss(target, fields, application, random) {
    const given = fields.filter(({ id }) => Object.hasOwn(target, id))
    if (given.length === 0) return
    const field = random.pick(given)
    target[field.id] = random.pick(nearMisses(field, target[field.id], application, random))
  },
]

/** Values at and just over the edge of what the field's type allows. */
function nearMisses(
  field: Field,
  value: Json | undefined,
  application: Application,
  random: Random,
): readonly Json[] {
  const { type } = field
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year': {
      const [least, most] = [Number(field.least ?? -1e15), Number(field.most ?? 1e15)]
      return [
        least - 1,
        most + 1,
        least,
        most,
        least + 0.5,
        String(most),
        2 ** 53,
        -(2 ** 53),
        1e21,
      ]
    }
    case 'decimal':
    case 'percent':
      return [1, '1', '1.', '.5', '1.2345678', '1e3', '+1.0', '１.0', '-0', '1,000', '1.0\n', '']
    case 'date':
    case 'datetime':
      return ['2025-02-29', '2024-02-29', '2025-02-30', '2025-04-31', '2025-13-01', '2025-00-10']
        .concat(['2025-1-1', '2025-01-01', '2025-01-01\n', '0999-01-01', '2025-01-01T24:00'])
        .concat(['2025-01-01T09:60', '2025-01-01T09:05:00', '2025-01-01T09:05Z', '２０２５-01-01'])
    case 'choice':
      return [
        '',
        'nothing',
        'constructor',
        '__proto__',
        ` ${String(value)}`,
        `${String(value)}\n`,
        10,
      ]
    case 'choices': {
      const codes = Array.isArray(value) ? value : []
      return [[], [...codes, ...codes], [...codes, 'nothing'], [...codes, null], [codes], 'x', {}]
    }
    case 'table': {
      const rows = Array.isArray(value) ? value : []
      return [[], [...rows, null], [...rows, {}], [...rows, []], rows.slice(1), { 0: rows }].concat(
        [Array.from({ length: (type.most ?? 3) + 1 }, () => rows[0] ?? {})],
      )
    }
    case 'yesno':
      return ['true', '是', 0, 1, null, !value]
    default: {
      const [least, most] = [field.shortest ?? 1, longestOf(field)]
      const lone = '\ud83e'
      return [
        textOf(most + 1, random),
        textOf(most, random),
        '𠮷'.repeat(most),
        '𠮷'.repeat(most + 1),
      ]
        .concat([
          textOf(least - 1, random),
          lone.repeat(most),
          lone.repeat(most + 1),
          '\udd86\ud83e',
        ])
        .concat([
          `${String(value)}\n`,
          `\n${String(value)}`,
          `${String(value)} `,
          '１３８００１３８０００',
        ])
        .concat([
          String(sampleOf(field, application, random)).slice(1),
          '\u2028',
          '\0',
          '\u{10ffff}',
        ])
    }
  }
}
