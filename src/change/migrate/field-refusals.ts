import type { Application, Field, FieldType, FormerField } from '../../model/index.ts'
import type { Counts, Path } from './counts.ts'
import { isKept } from './kept.ts'
import type { Side } from './migrate.ts'
import { pairsOf } from './pairs.ts'
import { unknownCodes } from './recode.ts'
import type { Refusal } from './refusal.ts'
import { isOwnList, typeAsWritten } from './type-text.ts'

/** Of one form, over its editions, the oldest first. */
export function fieldRefusals(
  editions: readonly Side[],
  after: Side,
  counts: Counts,
): readonly Refusal[] {
  const current = editions.at(-1)
  if (!current) return []
  const place: Place = {
    after,
    counts,
    before: current.application,
    former: after.form.former ?? [],
    editions: editions.map(({ form }) => form),
    pathOf: (id) => [id],
    labelOf: (label) => label,
  }
  const own = refusalsAmong(current.form.fields, after.form.fields, place)
  const tables = [...pairsOf(current.form.fields, after.form.fields)].flatMap(([table, before]) => {
    const { type } = table
    if (type.kind !== 'table' || before.type.kind !== 'table') return []
    return refusalsAmong(before.type.columns, type.columns, {
      after,
      counts,
      before: current.application,
      former: type.former ?? [],
      editions: editions.map(({ form }) => tableIn(form, before.id)),
      pathOf: (id) => [before.id, id],
      labelOf: (label) => `${table.label}.${label}`,
    })
  })
  return [...own, ...tables]
}

/** What was asked in one edition: of a form, or of a table of it. */
interface Asked {
  readonly fields: readonly Field[]
  readonly former?: readonly FormerField[]
}

interface Place {
  readonly before: Application
  readonly after: Side
  readonly counts: Counts
  readonly former: readonly FormerField[]
  readonly editions: readonly Asked[]
  readonly pathOf: (id: string) => Path
  readonly labelOf: (label: string) => string
}

function tableIn({ fields }: Asked, id: string): Asked {
  const table = fields.find((field) => field.id === id)
  if (table?.type.kind !== 'table') return { fields: [] }
  const { columns, former } = table.type
  return { fields: columns, ...(former && { former }) }
}

function refusalsAmong(
  before: readonly Field[],
  after: readonly Field[],
  place: Place,
): readonly Refusal[] {
  const asked = after.filter(({ calculate }) => calculate === null)
  const pairs = pairsOf(before, asked)
  const found = asked.flatMap((field) => {
    const earlier = pairs.get(field)
    return earlier
      ? [...changedKey(field, earlier, place), ...changedType(field, earlier, place)]
      : [...lostName(field, before, pairs, place), ...reused(field, before, place)]
  })
  return [...found, ...place.former.flatMap((field) => misremembered(field, before, place))]
}

const said = (
  place: Place,
  code: Refusal['code'],
  label: string,
  count: number,
  params: Refusal['params'] = {},
): Refusal => ({
  code,
  form: place.after.form.label,
  field: place.labelOf(label),
  count,
  params,
})

/** Lists, reports and what is closed go by the key. */
function changedKey(field: Field, earlier: Field, place: Place): readonly Refusal[] {
  const count = held(earlier, place)
  if (field.id === earlier.id || count === 0) return []
  return [said(place, 'field-key', field.label, count, { before: earlier.id, after: field.id })]
}

function changedType(field: Field, earlier: Field, place: Place): readonly Refusal[] {
  const count = held(earlier, place)
  if (count === 0) return []
  if (!isKept(earlier.type, field.type)) {
    if (field.converted && !isTable(field.type) && !isTable(earlier.type)) return []
    const [, column] = place.pathOf(earlier.id)
    const words = column === undefined ? formerField : formerColumn
    const was = typeAsWritten(earlier.type, place.before)
    const params = { before: earlier.label, after: field.id, was, ...words }
    const code = isTable(field.type) || isTable(earlier.type) ? 'table-type' : 'type-changed'
    return [said(place, code, field.label, count, params)]
  }
  return [...place.counts.codes(place.after.form.id, place.pathOf(earlier.id))].flatMap(
    ([code, times]) => {
      const { options } = place.after.application
      if (unknownCodes(code, choiceOf(field.type), options).length === 0) return []
      return [optionCut(field, earlier, code, times, place)]
    },
  )
}

function optionCut(
  field: Field,
  { type }: Field,
  code: string,
  times: number,
  place: Place,
): Refusal {
  const id = 'options' in type ? type.options : ''
  const list = place.before.options.find((each) => each.id === id)
  const label = list?.options.findLast((option) => option.code === code)?.label ?? code
  const option = label === code ? code : `${label}（${code}）`
  return said(place, isOwnList(id) ? 'own-option-cut' : 'option-cut', field.label, times, {
    option,
  })
}

const formerField = { word: '原字段', wordEn: 'formerField' }
const formerColumn = { word: '原列', wordEn: 'formerColumn' }

const choiceOf = (type: FieldType): FieldType =>
  type.kind === 'choices' ? { kind: 'choice', options: type.options } : type

const isTable = ({ kind }: FieldType): boolean => kind === 'table'

/** The same name under another key, and nothing that says what became of the values. */
function lostName(
  field: Field,
  before: readonly Field[],
  pairs: ReadonlyMap<Field, Field>,
  place: Place,
): readonly Refusal[] {
  const paired = new Set(pairs.values())
  const earlier = before.find((each) => each.label === field.label && !paired.has(each))
  if (!earlier || place.former.some(({ id }) => id === earlier.id)) return []
  return changedKey(field, earlier, place)
}

/** A key that once stood for something else. */
function reused(field: Field, before: readonly Field[], place: Place): readonly Refusal[] {
  if (before.some(({ id }) => id === field.id)) return []
  const once = place.editions.flatMap(({ fields, former = [] }) =>
    [...fields, ...former].filter(({ id }) => id === field.id),
  )
  const other = once.find(
    ({ label, type }) =>
      !isKept(type, field.type) || (label !== field.label && !field.formerly.includes(label)),
  )
  return other
    ? [said(place, 'key-reused', field.label, 0, { key: field.id, before: other.label })]
    : []
}

/** 原字段 must say what was. */
function misremembered(
  field: FormerField,
  before: readonly Field[],
  place: Place,
): readonly Refusal[] {
  const seen = [{ fields: before }, ...place.editions].flatMap(
    ({ fields }) => pairsOf(fields, [field]).get(field) ?? [],
  )
  if (seen.length === 0) return [said(place, 'former-unknown', field.label, 0)]
  // What was converted before stays declared, and has its later type meanwhile.
  return seen.some(({ type }) => isKept(type, field.type))
    ? []
    : [said(place, 'former-type', field.label, 0)]
}

const held = ({ id }: Field, { counts, after, pathOf }: Place): number =>
  counts.filled(after.form.id, pathOf(id))
