import type {
  Application,
  Expression,
  Field,
  Flag,
  Form,
  Inset,
  LetterBlock,
  LetterItems,
  LetterPart,
  MeasureExpression,
  Notice,
  Rule,
  Tally,
  Template,
} from '../../model/index.ts'
import { columnsOf, fieldOf, partsOf, reads, textualKinds } from '../../rules/index.ts'
import type { Sight } from './sight.ts'

/** What something that speaks of a record rests on, and what it writes out in full. */
export interface Sources {
  /** Fields of the record. */
  readonly fields: ReadonlySet<string>
  /** Those of them that its text may repeat. */
  readonly written: ReadonlySet<string>
  /** Its text may repeat a 脱敏 column, or a 脱敏 field of what a reference points at. */
  readonly writesMasked: boolean
  /** It looks at other records. */
  readonly looksBeyond: boolean
}

/** Whether all that it rests on is visible. */
export const isSeen = ({ fields }: Sources, { visible }: Sight): boolean =>
  [...fields].every((id) => visible.has(id))

/** Whether its text repeats nothing that is masked here. */
export const isPlain = ({ written, writesMasked }: Sources, { masked, isWhole }: Sight): boolean =>
  isWhole || (!writesMasked && ![...written].some((id) => masked.has(id)))

/** Both: it may be shown as it stands. */
export const isTold = (sources: Sources, sight: Sight): boolean =>
  isSeen(sources, sight) && isPlain(sources, sight)

export const ruleSources = (app: Application, form: Form, rule: Rule): Sources =>
  remembered(rule, () => sourcesIn(app, form, partsOfRule(rule)))

/** A letter that lists findings rests on all that they rest on. */
export const noticeSources = (app: Application, form: Form, notice: Notice): Sources =>
  remembered(notice, () => {
    const parts = partsOfNotice(notice)
    const listsFindings = parts.some(({ expression }) => isOfFindings(expression))
    const rules = listsFindings ? form.rules.flatMap(partsOfRule) : []
    return sourcesIn(app, form, [...parts, ...rules])
  })

export const flagSources = (app: Application, form: Form, flag: Flag): Sources =>
  remembered(flag, () => sourcesIn(app, form, asked(flag.when)))

/** Whether a 标识 is told: all that it rests on is visible, and it is meant for one of the visitor's roles. */
export const isFlagSeen = (app: Application, form: Form, flag: Flag, sight: Sight): boolean =>
  isSeen(flagSources(app, form, flag), sight) &&
  (flag.seenBy === undefined ||
    sight.held.length === 0 ||
    sight.held.some(({ role }) => flag.seenBy?.includes(role.id)))

/** Of what a report counts or shows of a form's own records, in all its tables and figures. */
export const tallySources = (app: Application, form: Form, tally: Tally): Sources =>
  remembered(tally, () => sourcesIn(app, form, partsOfTally(tally)))

/** The forms whose records it looks up, each with the fields that it reads of them. */
export function lookedUp(
  app: Application,
  tally: Tally,
): readonly { readonly form: Form; readonly fields: ReadonlySet<string> }[] {
  const found = new Map<string, Set<string>>()
  const note = (expression: Expression, over: string | null): void => {
    const inside =
      expression.kind === 'across' && expression.of.kind === 'form' ? expression.of.form : over
    if (inside !== null && !found.has(inside)) found.set(inside, new Set())
    if (expression.kind === 'their' && over !== null) found.get(over)?.add(expression.field)
    for (const part of partsOf(expression)) note(part, inside)
  }
  for (const { expression } of partsOfTally(tally)) note(expression, null)
  return app.forms.flatMap((form) => {
    const fields = found.get(form.id)
    return fields ? [{ form, fields }] : []
  })
}

const known = new WeakMap<object, Sources>()

function remembered(about: object, make: () => Sources): Sources {
  const found = known.get(about) ?? make()
  known.set(about, found)
  return found
}

interface Part {
  readonly expression: Expression
  /** The table whose row is in hand. */
  readonly table: string | null
  /** Whether its value stands in a text. */
  readonly isWritten: boolean
}

const asked = (expression: Expression | null | undefined, table: string | null = null): Part[] =>
  expression ? [{ expression, table, isWritten: false }] : []

const written = (inset: Inset, table: string | null = null): Part => ({
  expression: inset.expression,
  table,
  isWritten: inset.format !== 'mask',
})

const insetsIn = (template: Template | null): Part[] =>
  (template ?? []).flatMap((part) => (typeof part === 'string' ? [] : [written(part)]))

const partsOfRule = ({ cases, demand, asOf }: Rule): Part[] => [
  ...asked(asOf),
  ...cases.flatMap(({ when, consequence }) => [...asked(when), ...insetsIn(consequence.message)]),
  ...insetsIn(demand),
]

function partsOfNotice(notice: Notice): Part[] {
  const { when, title, to, cc, enclosures, signer, remark, body, annexes, template } = notice
  return [
    ...asked(when),
    ...[title, to, ...cc, ...enclosures, signer, remark].flatMap(insetsIn),
    ...[
      ...body,
      ...(annexes ?? []).flatMap((annex) => annex.body),
      ...(template?.parts ?? []),
    ].flatMap((block) => partsOfBlock(block, null)),
  ]
}

function partsOfBlock(block: LetterBlock | LetterPart, table: string | null): Part[] {
  if (typeof block === 'string') return []
  if (!('kind' in block)) return [written(block, table)]
  switch (block.kind) {
    case 'paragraph':
      return block.parts.flatMap((part) => partsOfBlock(part, table))
    case 'if':
      return [
        ...asked(block.condition, table),
        ...[...block.then, ...block.otherwise].flatMap((part) => partsOfBlock(part, table)),
      ]
    case 'each':
    case 'table': {
      const inside = block.over.kind === 'table' ? block.over.table : table
      const shown = block.kind === 'each' ? block.content : block.columns.map(({ value }) => value)
      return [
        ...asked(goneThrough(block)),
        ...asked(block.where, inside),
        ...(block.order ?? []).flatMap(({ expression }) => asked(expression, inside)),
        ...shown.flatMap((part) => partsOfBlock(part, inside)),
      ]
    }
  }
}

function goneThrough({ over, where }: LetterItems): Expression {
  switch (over.kind) {
    case 'findings':
      return { kind: 'findings', severity: null, measure: 'any' }
    case 'table':
      return { kind: 'field', field: over.table }
    case 'records':
      return { kind: 'across', function: 'count', of: over.of, ...(where && { where }) }
  }
}

function partsOfTally({ source, measures, by, cross, listed }: Tally): Part[] {
  const { table, when, asAt, during, latest } = source
  return [
    ...[when, asAt?.from, asAt?.until, during?.day, latest?.by, latest?.carried].flatMap((each) =>
      asked(each, table),
    ),
    ...[...by, ...cross, ...(listed ?? [])].map(({ value }) => shown(value, table)),
    ...measures.flatMap(({ value }) => partsOfMeasure(value, table)),
  ]
}

const shown = (expression: Expression, table: string | null): Part => ({
  expression,
  table,
  isWritten: true,
})

function partsOfMeasure(measure: MeasureExpression, table: string | null): Part[] {
  switch (measure.kind) {
    case 'measure':
      return [
        ...(measure.value
          ? [{ ...shown(measure.value, table), isWritten: measure.function === 'latest' }]
          : []),
        ...asked(measure.where, table),
      ]
    case 'share':
    case 'change':
      return partsOfMeasure(measure.of, table)
    case 'arithmetic':
      return [...partsOfMeasure(measure.left, table), ...partsOfMeasure(measure.right, table)]
    case 'literal':
      return []
  }
}

const isOfFindings = (expression: Expression): boolean =>
  expression.kind === 'finding' ||
  expression.kind === 'findings' ||
  partsOf(expression).some(isOfFindings)

function sourcesIn(app: Application, form: Form, parts: readonly Part[]): Sources {
  const atoms = parts.flatMap((part) =>
    atomsIn(app, form, part.expression, {
      ...{ table: part.table, isWritten: part.isWritten },
      over: null,
    }),
  )
  const fields = parts.flatMap(({ expression, table }) => [
    ...(table === null ? [] : [table]),
    ...reads(expression, form).flatMap((read) =>
      read.kind === 'field' ? [read.field] : read.kind === 'cells' ? [read.table] : [],
    ),
  ])
  return {
    fields: new Set(fields),
    written: new Set(atoms.flatMap((atom) => (atom.kind === 'field' ? [atom.id] : []))),
    writesMasked: atoms.some(({ kind }) => kind === 'masked'),
    looksBeyond: atoms.some(({ kind }) => kind === 'beyond'),
  }
}

type Atom =
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'masked' }
  | { readonly kind: 'beyond' }

type GoneThrough = Extract<Expression, { kind: 'across' | 'aggregate' }>

interface Place {
  readonly table: string | null
  /** The form whose records are gone through. */
  readonly over: Form | null
  readonly isWritten: boolean
}

/** What is masked by a function of the language is not written in full. */
function atomsIn(app: Application, form: Form, expression: Expression, place: Place): Atom[] {
  const inside = (parts: readonly Expression[], at: Place = place): Atom[] =>
    parts.flatMap((part) => atomsIn(app, form, part, at))
  const { isWritten } = place
  /** Which are gone through is asked and not written; nor is whether something holds for them. */
  const ofGoneThrough = ({ function: how, value, where }: GoneThrough, at: Place): Atom[] => [
    ...inside(where ? [where] : [], { ...at, isWritten: false }),
    ...inside(value ? [value] : [], {
      ...at,
      isWritten: isWritten && how !== 'any' && how !== 'all' && how !== 'count',
    }),
  ]
  switch (expression.kind) {
    case 'field':
      return isWritten ? [{ kind: 'field', id: expression.field }] : []
    case 'column':
      return isWritten ? maskedIf(columnOf(form, place.table, expression.column)) : []
    case 'reference': {
      const field = fieldOf(form, expression.field)
      return [{ kind: 'beyond' }, ...targetAtoms(app, field, expression.target, isWritten)]
    }
    case 'columnReference': {
      const field = columnOf(form, place.table, expression.column)
      return [{ kind: 'beyond' }, ...targetAtoms(app, field, expression.target, isWritten)]
    }
    case 'previous':
      return [
        { kind: 'beyond' },
        ...(isWritten && expression.field
          ? [{ kind: 'field' as const, id: expression.field }]
          : []),
      ]
    case 'across':
      return [
        { kind: 'beyond' },
        ...ofGoneThrough(expression, { ...place, over: overOf(app, form, expression) }),
      ]
    case 'their': {
      const field = place.over ? fieldOf(place.over, expression.field) : undefined
      const { target } = expression
      const own = isWritten ? maskedIf(field) : []
      return [
        { kind: 'beyond' },
        ...(target === undefined ? own : targetAtoms(app, field, target, isWritten)),
      ]
    }
    case 'aggregate':
      return ofGoneThrough(expression, { ...place, table: expression.table })
    case 'call':
      return inside(
        partsOf(expression),
        expression.function === 'mask' ? { ...place, isWritten: false } : place,
      )
    default:
      return inside(partsOf(expression))
  }
}

const overOf = (
  app: Application,
  form: Form,
  { of }: Extract<Expression, { kind: 'across' }>,
): Form | null =>
  of.kind === 'years' ? form : (app.forms.find(({ id }) => id === of.form) ?? null)

const columnOf = (form: Form, table: string | null, id: string): Field | undefined =>
  table === null ? undefined : columnsOf(form, table).get(id)

/** A column whose table is not known could be any. */
const maskedIf = (field: Field | undefined): Atom[] =>
  field === undefined || field.masked ? [{ kind: 'masked' }] : []

function targetAtoms(
  app: Application,
  field: Field | undefined,
  target: string,
  isWritten: boolean,
): Atom[] {
  if (!isWritten || field?.type.kind !== 'ref') return []
  const { form } = field.type
  const other = app.forms.find(({ id }) => id === form)
  const found = other && fieldOf(other, target)
  return found && textualKinds.has(found.type.kind) ? maskedIf(found) : []
}
