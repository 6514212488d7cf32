import { columnsIn } from '../../model/columns.ts'
import type {
  Application,
  Expression,
  Field,
  FieldType,
  Form,
  Notice,
  Report,
  Rule,
  Tally,
} from '../../model/index.ts'
import { talliesOf } from '../../model/tallies.ts'
import { fieldOf, stateTarget } from '../../rules/index.ts'

/** Something that a result rests on. `says`: equal in two editions where it means the same in both. */
export interface Input {
  readonly kind: InputKind
  readonly id: string
  /** Of a field: its form. */
  readonly form?: string
  readonly says: string
}

export type InputKind =
  | 'app'
  | 'law'
  | 'options'
  | 'parameter'
  | 'tiers'
  /** When a form's records are judged, and by when they are due. */
  | 'form'
  /** Of the form itself. */
  | 'field'
  /** Of another record. */
  | 'other'
  | 'rule'
  | 'conclusion'
  | 'notice'
  | 'report'
  /** All that is found of the record. */
  | 'judgement'

/** By kind, form and id. */
export type Inputs = ReadonlyMap<string, Input>

/** What parts of a form, and what is made of it, rest on: directly, through calculation, and through other records. */
export interface InputsOf {
  readonly rule: (rule: Rule) => Inputs
  readonly field: (field: Field) => Inputs
  readonly conclusion: () => Inputs
  readonly notice: (notice: Notice) => Inputs
}

export const inputsOf = (application: Application, form: Form): InputsOf => {
  const gathering = () => new Gathering(application, form)
  return {
    rule: (rule) => {
      const { text: _text, hash: _hash, reads: _reads, ...meant } = rule
      return gathering().own('rule', rule.id, meant).dated().all
    },
    field: (field) => gathering().field(field).all,
    conclusion: () => gathering().own('conclusion', form.id, form.conclusion).dated().all,
    notice: (notice) => {
      const { hash: _hash, draftedBy: _d, reviewedBy: _r, signedBy: _s, ...meant } = notice
      const senders = form.transitions
        .filter(({ sends }) => sends?.includes(notice.id))
        .map(({ from, to }) => [from, to])
      return gathering().own('notice', notice.id, { meant, senders }).sent(application, notice).all
    },
  }
}

/** Of every form that it counts the records of. */
export function reportInputs(application: Application, report: Report): Inputs {
  const { hash: _hash, exports: _exports, home: _home, ...meant } = report
  const says = JSON.stringify(meant)
  const own: Input = { kind: 'report', id: report.id, says }
  const parts = talliesOf(report).flatMap((tally) => {
    const form = application.forms.find(({ id }) => id === tally.source.form)
    return form ? [...new Gathering(application, form).own('report', report.id, tally).all] : []
  })
  return new Map([...parts, [JSON.stringify(['report', null, report.id]), own]])
}

/** Whether a figure rests on what was found of the records, and not on their fields alone. */
export function countsFindings(application: Application, tally: Tally): boolean {
  const form = application.forms.find(({ id }) => id === tally.source.form)
  if (!form) return false
  const inputs = new Gathering(application, form).own('report', '', tally).all
  return [...inputs.values()].some(({ kind }) => kind === 'judgement')
}

type Node = { readonly [key: string]: unknown }

class Gathering {
  readonly all = new Map<string, Input>()
  readonly #application: Application
  readonly #form: Form

  constructor(application: Application, form: Form) {
    this.#application = application
    this.#form = form
  }

  own(kind: InputKind, id: string, part: unknown): this {
    this.add(kind, id, part)
    this.#walk(part, this.#form)
    return this
  }

  /** Which rules are in force, and which figures, the form's 基准日 decides. */
  dated(): this {
    const { id, baseline } = this.#form
    if (this.add('form', `${id}.baseline`, baseline)) this.#walk(baseline, this.#form)
    return this
  }

  sent({ bureau }: Application, { due }: Notice): this {
    this.add('app', 'bureau', bureau.name)
    if (due !== null && 'parameter' in due) this.#parameter(due.parameter)
    return this
  }

  add(kind: InputKind, id: string, part: unknown, form?: string): boolean {
    const key = JSON.stringify([kind, form ?? null, id])
    if (this.all.has(key)) return false
    const says = JSON.stringify(part) ?? 'null'
    this.all.set(key, { kind, id, ...(form !== undefined && { form }), says })
    return true
  }

  field(field: Field): this {
    const { hint: _hint, masked: _masked, readonly: _readonly, initial: _initial, ...meant } = field
    if (!this.add('field', field.id, withoutColumns(meant), this.#form.id)) return this
    this.#type(field.type)
    this.#walk([field.visible, field.required, field.calculate, field.converted], this.#form)
    if (field.converted) this.add('form', `${this.#form.id}.former`, this.#form.former ?? [])
    if (field.follows !== undefined) this.#ownField(field.follows)
    for (const column of columnsIn(field)) this.#column(field, column)
    return this
  }

  #column(table: Field, column: Field): void {
    const { hint: _hint, masked: _masked, ...meant } = column
    if (!this.add('field', `${table.id}.${column.id}`, meant, this.#form.id)) return
    this.#type(column.type)
    this.#walk([column.visible, column.required, column.calculate], this.#form)
  }

  #ownField(id: string): void {
    const field = fieldOf(this.#form, id)
    if (field) this.field(field)
    else this.add('field', id, null, this.#form.id)
  }

  /** A field of another record: how its value is read, not how it came about. */
  #otherField(form: Form | undefined, id: string): void {
    const field = form && fieldOf(form, id)
    if (id === stateTarget) this.#states(form)
    const meant = field ? { type: field.type, formerly: field.formerly } : null
    if (!this.add('other', id, meant, form?.id) || !field) return
    this.#type(field.type)
  }

  #type(type: FieldType): void {
    if (type.kind === 'choice' || type.kind === 'choices') this.#options(type.options)
    if (type.kind === 'ref') this.#titles(type.form)
  }

  /** What a record is called where another one shows it. */
  #titles(id: string): void {
    const form = this.#formOf(id)
    const named = form?.fields.filter(({ type }) => type.kind === 'text' || type.kind === 'name')
    this.add('other', '', named?.map((field) => [field.id, field.formerly]) ?? null, id)
  }

  #options(id: string): void {
    this.add('options', id, this.#application.options.find((list) => list.id === id) ?? null)
  }

  #parameter(id: string): void {
    const found = this.#application.parameters.find((each) => each.id === id)
    this.add('parameter', id, found && { ...found, label: '' })
  }

  #unique(): void {
    const { id, unique } = this.#form
    this.add('form', `${id}.unique`, unique)
    for (const field of unique) this.#ownField(field)
  }

  #formOf(id: string): Form | undefined {
    return this.#application.forms.find((form) => form.id === id)
  }

  /** `other`: whose fields 对方 means. */
  #walk(part: unknown, other: Form | undefined): void {
    if (Array.isArray(part)) {
      for (const each of part) this.#walk(each, other)
    } else if (typeof part === 'object' && part !== null) {
      const node = part as Node
      const inside = this.#look(node, other)
      for (const each of Object.values(node)) this.#walk(each, inside)
    }
  }

  /** Answers whose fields 对方 means inside it. */
  #look(node: Node, other: Form | undefined): Form | undefined {
    if (typeof node.options === 'string') this.#options(node.options)
    const gone = goneThrough(node)
    const inside = gone ? (gone.kind === 'form' ? this.#formOf(gone.form) : this.#form) : other
    if (gone?.kind === 'years') this.#unique()
    if (gone?.kind === 'form') {
      this.add('other', '', inside !== undefined, gone.form)
      for (const key of gone.key ?? []) this.#otherField(inside, key)
    }
    if (isExpression(node)) this.#expression(node, inside)
    else if (node.kind === 'table' && typeof node.table === 'string') this.#ownField(node.table)
    return inside
  }

  #expression(expression: Expression, other: Form | undefined): void {
    switch (expression.kind) {
      case 'field':
        this.#ownField(expression.field)
        return
      case 'reference':
        this.#ownField(expression.field)
        this.#otherField(this.#behind(this.#form, expression.field), expression.target)
        return
      case 'columnReference':
        this.#columnReference(expression.column, expression.target)
        return
      case 'aggregate':
        this.#ownField(expression.table)
        return
      case 'parameter':
        this.#parameter(expression.parameter)
        if (expression.asOf === undefined) this.dated()
        return
      case 'tier': {
        const found = this.#application.tiers.find(({ id }) => id === expression.tiers)
        this.add('tiers', expression.tiers, found && { ...found, label: '' })
        if (expression.asOf === undefined) this.dated()
        return
      }
      case 'previous':
        this.#unique()
        if (expression.field !== null) this.#otherField(this.#form, expression.field)
        return
      case 'their':
        this.#otherField(other, expression.field)
        if (expression.target !== undefined && other)
          this.#otherField(this.#behind(other, expression.field), expression.target)
        return
      case 'moment':
        if (expression.moment === 'baseline') this.dated()
        if (expression.moment === 'deadline') this.#deadline()
        return
      case 'state':
        this.#states(this.#form)
        return
      case 'theirState':
        this.#states(other)
        return
      case 'conclusion':
      case 'findings':
        this.add('judgement', this.#form.id, null)
        return
      case 'finding':
        this.add('judgement', this.#form.id, null)
        if (expression.property === 'article') this.add('law', '', this.#application.laws)
        return
      default:
        return
    }
  }

  /** A state may be another one in a later edition. */
  #states(form: Form | undefined): void {
    if (!form) return
    this.add('form', `${form.id}.states`, [form.states, form.onEdition ?? []])
  }

  #columnReference(id: string, target: string): void {
    for (const table of this.#form.fields) {
      const column = columnsIn(table).find((each) => each.id === id)
      if (column?.type.kind !== 'ref') continue
      this.field(table)
      this.#otherField(this.#formOf(column.type.form), target)
    }
  }

  #deadline(): void {
    const { id, deadline } = this.#form
    this.add('form', `${id}.deadline`, deadline)
    if (deadline?.yearField) this.#ownField(deadline.yearField)
  }

  #behind(form: Form, field: string): Form | undefined {
    const type = fieldOf(form, field)?.type
    return type?.kind === 'ref' ? this.#formOf(type.form) : undefined
  }
}

/** Columns are inputs of their own, told apart where one differs. */
const withoutColumns = (field: Partial<Field>): unknown =>
  field.type?.kind === 'table'
    ? { ...field, type: { ...field.type, columns: field.type.columns.map(({ id }) => id) } }
    : field

type Across = Extract<Expression, { kind: 'across' }>['of']

/** The other records that an expression, or a letter's items, goes through. */
function goneThrough(node: Node): Across | null {
  const of = node.kind === 'across' ? node.of : (node.over as Node | undefined)?.of
  return typeof of === 'object' && of !== null ? (of as Across) : null
}

/** Other parts of the model have kinds of the same names, without what makes these expressions. */
function isExpression(node: Node): node is Node & Expression {
  const mark = marks.get(String(node.kind))
  return mark !== undefined && (mark === null || typeof node[mark] === 'string')
}

const marks: ReadonlyMap<string, string | null> = new Map([
  ['field', 'field'],
  ['reference', 'target'],
  ['columnReference', 'column'],
  ['aggregate', 'table'],
  ['parameter', 'parameter'],
  ['tier', 'tiers'],
  ['previous', null],
  ['their', 'field'],
  ['moment', 'moment'],
  ['conclusion', null],
  ['state', null],
  ['theirState', null],
  ['findings', null],
  ['finding', 'property'],
])
