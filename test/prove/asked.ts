import type {
  Application,
  Creation,
  Expression,
  Field,
  Finding,
  Form,
  ItemsOver,
  LetterBlock,
  LetterPart,
  MeasureExpression,
  Notice,
  RecordData,
  StoredRecord,
  Tally,
  Template,
} from '../../src/model/index.ts'
import { talliesOf } from '../../src/model/tallies.ts'
import { evaluate, isExact, own, type Scope, type Value, valuesOf } from '../../src/rules/index.ts'
import { runOf, today, worldIn, worldOf } from './records.ts'

/** An expression, and what it is worked out over beside the record. */
interface Asked {
  readonly expression: Expression
  readonly over: 'record' | 'finding' | { readonly table: string }
}

/** Every expression of an app that is worked out over records of a form. */
export function askedOf(application: Application, form: Form): readonly Asked[] {
  const { flags, roles, reports, notices } = application
  return [
    ...form.fields.flatMap((field) => ofField(field, form)),
    ...form.rules.flatMap(({ cases }) => cases.map(({ when }) => onRecord(when))),
    ...form.transitions.flatMap(({ when, draws, creates }) => [
      ...(when ? [onRecord(when)] : []),
      ...(draws ? [onRecord(draws.count)] : []),
      ...(creates ?? []).flatMap(ofCreation),
    ]),
    ...(form.conclusion?.cases ?? []).flatMap(({ when }) => (when ? [onRecord(when)] : [])),
    ...flags.filter((flag) => flag.form === form.id).map(({ when }) => onRecord(when)),
    ...roles
      .flatMap(({ grants }) => grants)
      .flatMap((grant) => (grant.form === form.id && grant.scope ? [onRecord(grant.scope)] : [])),
    ...reports
      .flatMap(talliesOf)
      .filter(({ source }) => source.form === form.id)
      .flatMap((tally) => ofTally(tally).map((expression) => inEntry(expression, tally))),
    ...notices.filter((notice) => notice.form === form.id).flatMap(ofNotice),
  ]
}

const onRecord = (expression: Expression): Asked => ({ expression, over: 'record' })

function ofField(field: Field, form: Form): readonly Asked[] {
  const own = [field.calculate, field.visible, field.required].flatMap((each) =>
    typeof each === 'object' && each !== null ? [onRecord(each)] : [],
  )
  if (field.type.kind !== 'table') return own
  const inRow = field.type.columns.flatMap((column) => ofField(column, form))
  return [...own, ...inRow.map((asked) => ({ ...asked, over: { table: field.id } }))]
}

const inEntry = (expression: Expression, { source: { table } }: Tally): Asked => ({
  expression,
  over: table === null ? 'record' : { table },
})

function ofTally({ source, by, cross, listed, measures }: Tally): readonly Expression[] {
  const { when, asAt, during, latest } = source
  const days = [asAt?.from, asAt?.until, during?.from, during?.until, during?.day]
  return [
    ...[when, ...days, latest?.by, latest?.carried].flatMap((each) => each ?? []),
    ...[...by, ...cross, ...(listed ?? [])].map(({ value }) => value),
    ...measures.flatMap(({ value }) => ofMeasure(value)),
  ]
}

function ofMeasure(measure: MeasureExpression): readonly Expression[] {
  if (measure.kind === 'measure')
    return [measure.value, measure.where].filter((each) => each !== undefined)
  if (measure.kind === 'arithmetic')
    return [...ofMeasure(measure.left), ...ofMeasure(measure.right)]
  return measure.kind === 'literal' ? [] : ofMeasure(measure.of)
}

function ofNotice({ when, to, body, again, creates }: Notice): readonly Asked[] {
  return [
    ...(when ? [onRecord(when)] : []),
    ...inTemplate(to, 'record'),
    ...(again ?? []).map(onRecord),
    ...(creates ?? []).flatMap(ofCreation),
    ...body.flatMap((block) => inBlock(block, 'record')),
  ]
}

const ofCreation = ({ when, values }: Creation): readonly Asked[] => [
  ...(when ? [onRecord(when)] : []),
  ...values.flatMap((each) =>
    each.kind === 'text' ? inTemplate(each.text, 'record') : [onRecord(each.value)],
  ),
]

const inTemplate = (template: Template, over: Asked['over']): readonly Asked[] =>
  template.flatMap((part) =>
    typeof part === 'string' ? [] : [{ expression: part.expression, over }],
  )

function inBlock(block: LetterBlock | LetterPart, over: Asked['over']): readonly Asked[] {
  if (typeof block === 'string') return []
  if (!('kind' in block)) return [{ expression: block.expression, over }]
  switch (block.kind) {
    case 'paragraph':
      return block.parts.flatMap((part) => inBlock(part, over))
    case 'if':
      return [
        { expression: block.condition, over },
        ...[...block.then, ...block.otherwise].flatMap((part) => inBlock(part, over)),
      ]
    case 'table':
    case 'each': {
      const inside = insideOf(block.over)
      if (inside === null) return []
      return [
        ...(block.where ? [{ expression: block.where, over: inside } as const] : []),
        ...(block.kind === 'table'
          ? inTemplate(
              block.columns.map(({ value }) => value),
              inside,
            )
          : block.content.flatMap((part) => inBlock(part, inside))),
      ]
    }
  }
}

/** Null: over other records, of which the worlds here hold none. */
function insideOf(over: ItemsOver): Asked['over'] | null {
  if (over.kind === 'findings') return 'finding'
  return over.kind === 'table' ? { table: over.table } : null
}

/** What everything asked of `count` invented records comes to, the records themselves among it; a line a record. */
export function* answers(application: Application, seed: number, count: number): Generator<string> {
  const records = worldOf(application, seed, count)
  const run = runOf(application, worldIn(records))
  const asked = new Map(application.forms.map((form) => [form.id, askedOf(application, form)]))
  for (const record of records) {
    const form = application.forms.find(({ id }) => id === record.form)
    if (!form) continue
    const scope = scopeOf(form, record, run)
    const values = (asked.get(form.id) ?? []).map((each) => answer(each, scope))
    yield JSON.stringify([record, values])
  }
}

const scopeOf = (form: Form, record: StoredRecord, run: Scope['run']): Scope => ({
  form,
  data: valuesOf(record),
  run: {
    ...run,
    submitted: record.submitted,
    judgement: record.judgement,
    record: record.id,
    state: record.state,
    issued: today,
    due: '2026-10-15',
    drawn: { form, id: record.id, data: valuesOf(record), state: record.state },
    letter: {
      number: '青果〔2026〕1号',
      title: '改进通知',
      addressee: '甲园',
      voided: null,
      served: '2026-07-17',
    },
    me: {
      village: 'V1',
      several: ['V2'],
      since: '2026-01-01',
      limit: 80050,
      part: '0.500',
      all: false,
      title: '甲',
    },
  },
})

/** Of every row, or of every finding, where it is asked of those. */
function answer({ expression, over }: Asked, scope: Scope): unknown {
  if (over === 'record') return written(evaluate(expression, scope))
  if (over === 'finding') {
    const findings: readonly Finding[] = scope.run.judgement?.findings ?? []
    return findings.map((item, index) =>
      written(evaluate(expression, { ...scope, item, ordinal: index + 1 })),
    )
  }
  const rows = (own(scope.data, over.table) ?? []) as readonly RecordData[]
  return rows.map((data, index) =>
    written(
      evaluate(expression, { ...scope, row: { table: over.table, data }, ordinal: index + 1 }),
    ),
  )
}

const written = (value: Value): unknown => (isExact(value) ? value.toFraction() : value)

/** One number for many lines (cyrb53): the same in any engine. */
export function hashOf(lines: readonly string[]): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      one = Math.imul(one ^ code, 2654435761)
      other = Math.imul(other ^ code, 1597334677)
    }
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return 4294967296 * (2097151 & other) + (one >>> 0)
}
