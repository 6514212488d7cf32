import { columnsIn } from '../../model/columns.ts'
import type { Expression, Field, FieldType, FormerField } from '../../model/index.ts'
import { plainField } from '../../model/plain-field.ts'
import { parseExact } from '../../rules/index.ts'
import { order } from '../../rules/number.ts'
import { type AspectOf, type Aspects, aspectChanges, change } from './aspects.ts'
import type { Change, Reason, Subject } from './change.ts'
import { type Both, both, type Place, type Places } from './place.ts'
import { same } from './same.ts'
import { type Sort, thingChanges } from './things.ts'
import { storedAlike } from './types.ts'
import { plainWords } from './words.ts'
import {
  calculationText,
  citationsText,
  expressionText,
  figureText,
  listText,
  periodText,
  templateText,
  typeText,
} from './written.ts'

/** Fields of a form, or columns of one of its tables. */
export const fieldChanges = (
  fields: Both<readonly Field[]>,
  form: string,
  former: readonly FormerField[],
  places: Places,
): readonly Change[] => thingChanges(sortOf('field', { form }, '', former, places), fields, places)

/** 原字段, 原列: what is said of values that are no longer asked. */
export const formerAspect: AspectOf<readonly FormerField[] | undefined, unknown> = {
  kind: 'former-fields',
  text: (fields, place) =>
    listText(
      fields.map(({ label, erased }) =>
        erased ? `${label}（删除：${citationsText(erased, place) ?? ''}）` : label,
      ),
    ),
  reason: (before, after) => (erasedIn(after) > erasedIn(before) ? 'values-erased' : 'by-itself'),
}

const erasedIn = (fields: readonly FormerField[] | undefined): number =>
  fields?.filter(({ erased }) => erased !== undefined).length ?? 0

const sortOf = (
  kind: 'field' | 'column',
  of: Pick<Subject, 'form' | 'within'>,
  path: string,
  former: readonly FormerField[],
  places: Places,
): Sort<Field> => ({
  kind,
  id: ({ id }) => path + id,
  label: ({ label }) => label,
  text: fieldText,
  days: ({ visible }) => [askedIn(visible).from],
  added: ({ required, calculate }) =>
    calculate ? 'by-itself' : required === false ? 'new-optional' : 'new-asked',
  removed: ({ id, calculate }) => {
    if (calculate) return 'worked-out-otherwise'
    const kept = former.find((each) => each.id === id)
    if (kept === undefined) return 'values-homeless'
    return kept.erased ? 'values-erased' : 'values-aside'
  },
  moved: 'shown-otherwise',
  of,
  inside: (pair, subject) => [
    ...typeChanges(pair, subject, places),
    ...aspectChanges(aspects, pair, subject, places)
      .filter(
        // Its rename says it.
        ({ kind }) => kind !== 'formerly' || pair.before.label === pair.after.label,
      )
      .map((each) => (each.kind === 'visible' ? { ...each, ...daysOf(pair) } : each)),
    ...columnChanges(pair, subject, places),
  ],
})

/** The day from which it is asked, where that is another. */
function daysOf({ before, after }: Both<Field>): Pick<Change, 'days'> {
  const { from } = askedIn(after.visible)
  return from === null || from === askedIn(before.visible).from ? {} : { days: [from] }
}

const fieldText = (field: Field, place: Place): string =>
  [
    typeText(field.type, place),
    ...(field.calculate
      ? [`= ${calculationText(field.calculate, place, field)}`]
      : [requiredText(field.required, place)]),
    ...visibleTexts(field.visible, place, (text) => `当 ${text} 时可见`),
    ...seersOf(field, place),
  ].join('，')

/** 可见 当, and 自 and 至, which are kept as conditions on the day. */
function visibleTexts(
  visible: Expression | null,
  place: Place,
  written: (condition: string) => string,
): readonly string[] {
  const { from, until, rest } = askedIn(visible)
  const period = periodText(from, until)
  return [
    ...(rest ? [written(expressionText(rest, place))] : []),
    ...(period === null ? [] : [`${period}填`]),
  ]
}

interface Asked {
  readonly from: string | null
  readonly until: string | null
  readonly rest: Expression | null
}

function askedIn(visible: Expression | null): Asked {
  if (visible === null) return { from: null, until: null, rest: null }
  const operands = visible.kind === 'and' ? visible.operands : [visible]
  const day = (operator: '≥' | '≤'): string | null =>
    operands.map((each) => boundary(each, operator)).find((found) => found !== null) ?? null
  const others = operands.filter(
    (each) => boundary(each, '≥') === null && boundary(each, '≤') === null,
  )
  const [first = null] = others
  return {
    from: day('≥'),
    until: day('≤'),
    rest: others.length > 1 ? { kind: 'and', operands: others } : first,
  }
}

function boundary(part: Expression, operator: '≥' | '≤'): string | null {
  if (part.kind !== 'compare' || part.operator !== operator) return null
  const { left, right } = part
  const isDay = left.kind === 'moment' && left.moment === 'baseline' && right.kind === 'literal'
  return isDay && right.type === 'date' && typeof right.value === 'string' ? right.value : null
}

/** Who sees a field of a form: told where it comes or goes. */
function seersOf({ id }: Field, { application, form, table }: Place): readonly string[] {
  if (table !== undefined) return []
  const roles = application.roles.filter(({ grants }) =>
    grants.some((grant) => grant.form === form?.id && grant.visible.includes(id)),
  )
  return roles.length === 0 ? [] : [`${roles.map(({ label }) => label).join('、')}可见`]
}

const requiredText = (required: boolean | Expression, place: Place): string => {
  if (typeof required !== 'boolean') return `当 ${expressionText(required, place)} 时必填`
  return required ? plainWords.required.zh : plainWords.optional.zh
}

const aspects: Aspects<Field> = {
  kind: null,
  id: null,
  label: null,
  type: null,
  required: {
    kind: 'required',
    text: requiredText,
    reason: (before, after) => {
      if (after === false) return 'more-allowed'
      if (before === false) return 'new-asked'
      if (before === true) return 'more-allowed'
      return after === true ? 'less-allowed' : 'asked-otherwise'
    },
  },
  visible: {
    kind: 'visible',
    text: (visible, place) =>
      listText(
        visibleTexts(visible, place, (text) => `当 ${text}`),
        '，',
      ),
    reason: 'asked-otherwise',
  },
  calculate: { kind: 'calculate', text: calculationText, reason: 'worked-out-otherwise' },
  from: { kind: 'prefill', text: prefillText, reason: 'asked-otherwise' },
  least: { kind: 'least', text: boundText, reason: (before, after) => bound(before, after, 1) },
  most: { kind: 'most', text: boundText, reason: (before, after) => bound(before, after, -1) },
  shortest: {
    kind: 'shortest',
    text: lengthText,
    reason: (before, after) => bound(before, after, 1),
  },
  longest: {
    kind: 'longest',
    text: lengthText,
    reason: (before, after) => bound(before, after, -1),
  },
  masked: {
    kind: 'masked',
    text: (masked) => (masked ? plainWords.masked : plainWords.open).zh,
    reason: 'rights-otherwise',
  },
  readonly: {
    kind: 'readonly',
    text: (readonly) => (readonly ? plainWords.readonly : plainWords.editable).zh,
    reason: 'asked-otherwise',
  },
  hint: { kind: 'hint', text: (hint) => hint, reason: 'words-only' },
  initial: {
    kind: 'initial',
    text: (value, _, { type }) => figureText(value, type.kind),
    reason: 'shown-otherwise',
  },
  formerly: {
    kind: 'formerly',
    text: (names) => listText(names),
    reason: 'words-only',
  },
  follows: {
    kind: 'follows',
    text: (id, place) => labelIn(place, id),
    reason: (_, after) => (after === undefined ? 'more-allowed' : 'less-allowed'),
  },
  converted: {
    kind: 'converted',
    text: (conversion, place) =>
      conversion.kind === 'value'
        ? expressionText(conversion.value, withFormer(place))
        : `“${templateText(conversion.text)}”`,
    reason: 'converted',
  },
}

/** A conversion reads what a record held before. */
function withFormer(place: Place): Place {
  const { form } = place
  if (!form?.former) return place
  const held = form.former.map(({ kind: _, ...each }) => plainField(each))
  const known = new Set(held.map(({ id }) => id))
  const fields = [...held, ...form.fields.filter(({ id }) => !known.has(id))]
  return { ...place, form: { ...form, fields } }
}

function prefillText(from: NonNullable<Field['from']>, place: Place): string {
  return expressionText({ kind: 'reference', ...from }, place)
}

function boundText(value: string, _: Place, { type }: Field): string {
  return figureText(value, type.kind)
}

function lengthText(length: number): string {
  return `${length}字`
}

const labelIn = ({ form, table }: Place, id: string): string => {
  const of = form?.fields.find((each) => each.id === table)
  const known = [...(of ? columnsIn(of) : []), ...(form?.fields ?? [])]
  return known.find((each) => each.id === id)?.label ?? id
}

/** `tightens`: 1 where a larger bound allows less, −1 where a smaller one does. */
function bound(
  before: string | number | null,
  after: string | number | null,
  tightens: 1 | -1,
): Reason {
  if (after === null) return 'more-allowed'
  if (before === null) return 'less-allowed'
  return sooner(String(before), String(after)) * tightens > 0 ? 'less-allowed' : 'more-allowed'
}

/** Figures, or days: 1 where the second is the larger. */
function sooner(one: string, other: string): number {
  const [left, right] = [parseExact(one), parseExact(other)]
  if (left && right) return order(right, left)
  return other < one ? -1 : 1
}

function typeChanges(
  { before, after }: Both<Field>,
  subject: Subject,
  places: Places,
): readonly Change[] {
  const types = { before: before.type, after: after.type }
  if (types.before.kind === 'table' && types.after.kind === 'table')
    return [
      ...rowChanges(types.before, types.after, subject),
      ...aspectChanges(tableAspects, { before: types.before, after: types.after }, subject, places),
    ]
  if (same(before.type, after.type)) return []
  return [
    change(
      'type',
      subject,
      typeReason({ before, after }),
      typeText(before.type, places.before),
      typeText(after.type, places.after),
    ),
  ]
}

function typeReason({ before, after }: Both<Field>): Reason {
  if (after.calculate !== null) return 'worked-out-otherwise'
  if (after.converted) return 'converted'
  return storedAlike(before.type, after.type)
}

type Table = Extract<FieldType, { kind: 'table' }>

const tableAspects: Aspects<Table> = {
  kind: null,
  columns: null,
  former: formerAspect,
  fewest: null,
  most: null,
}

function rowChanges(before: Table, after: Table, subject: Subject): readonly Change[] {
  if (before.fewest === after.fewest && before.most === after.most) return []
  const reasons = [bound(before.fewest, after.fewest, 1), bound(before.most, after.most, -1)]
  const changed = [before.fewest !== after.fewest, before.most !== after.most]
  const reason = reasons.some((each, at) => changed[at] && each === 'less-allowed')
    ? 'less-allowed'
    : 'more-allowed'
  return [change('rows', subject, reason, rowsText(before), rowsText(after))]
}

const rowsText = ({ fewest, most }: Table): string | null =>
  listText(
    [...(fewest > 0 ? [`至少 ${fewest} 行`] : []), ...(most === null ? [] : [`至多 ${most} 行`])],
    '，',
  )

function columnChanges(
  fields: Both<Field>,
  { form, label }: Subject,
  places: Places,
): readonly Change[] {
  if (fields.before.type.kind !== 'table' || fields.after.type.kind !== 'table') return []
  const table = fields.after.id
  const inside = both(places, (place) => ({ ...place, table }))
  const of = { within: label, ...(form !== undefined && { form }) }
  const { former = [] } = fields.after.type
  const columns = both(fields, columnsIn)
  return thingChanges(sortOf('column', of, `${table}.`, former, inside), columns, inside)
}
