import type {
  CompareOperator,
  Expression,
  Field,
  FieldType,
  Form,
  OptionList,
  RecordData,
  Rule,
  RuleCase,
  Template,
  ValueType,
} from '../../src/model/index.ts'
import { plainField } from '../../src/model/plain-field.ts'
import type { Run, Scope } from '../../src/rules/index.ts'
import { form as plainForm, rule as plainRule } from '../emit/build.ts'

/** Short ways to write models down: an invented world of beekeepers and their hives. */

export const literal = (type: ValueType, value: string | boolean | null): Expression => ({
  kind: 'literal',
  type,
  value,
})
export const number = (value: number | string) => literal('number', String(value))
export const money = (fen: number) => literal('money', String(fen))
export const text = (value: string) => literal('text', value)
export const date = (value: string) => literal('date', value)
export const yes = literal('yesno', true)
export const no = literal('yesno', false)
export const unknown = literal('text', null)
export const field = (id: string): Expression => ({ kind: 'field', field: id })
export const column = (id: string): Expression => ({ kind: 'column', column: id })
export const compare = (
  left: Expression,
  operator: CompareOperator,
  right: Expression,
): Expression => ({ kind: 'compare', operator, left, right })
export const arithmetic = (
  left: Expression,
  operator: '+' | '−' | '×' | '÷',
  right: Expression,
): Expression => ({ kind: 'arithmetic', operator, left, right })
export const call = (
  name: Extract<Expression, { kind: 'call' }>['function'],
  ...args: readonly Expression[]
): Expression => ({ kind: 'call', function: name, arguments: args })
export const not = (operand: Expression): Expression => ({ kind: 'not', operand })
export const empty = (value: Expression): Expression => ({ kind: 'empty', value })
export const submitted: Expression = { kind: 'moment', moment: 'submitted' }

type FieldParts = Partial<Omit<Field, 'type' | 'id' | 'kind'>>

export const ask = (
  id: string,
  type: FieldType | FieldType['kind'],
  parts: FieldParts = {},
): Field =>
  plainField({ id, label: id, type: typeof type === 'string' ? simple(type) : type, ...parts })

export const table = (
  id: string,
  columns: readonly Field[],
  rows: { readonly fewest?: number; readonly most?: number } = {},
  parts: FieldParts = {},
): Field =>
  ask(id, { kind: 'table', columns, fewest: rows.fewest ?? 0, most: rows.most ?? null }, parts)

export const rule = (id: string, cases: readonly RuleCase[], parts: Partial<Rule> = {}): Rule =>
  plainRule(id, id, { cases, hash: id, ...parts })

export const block = (when: Expression, ...message: Template): RuleCase => ({
  when,
  consequence: { kind: 'block', message },
})

export const finding = (
  severity: 'severe' | 'ordinary' | 'advice',
  when: Expression,
  ...message: Template
): RuleCase => ({ when, consequence: { kind: 'finding', severity, message } })

export const form = (fields: readonly Field[], parts: Partial<Form> = {}): Form =>
  plainForm('apiary', '蜂场登记', fields, { sections: [], hash: 'apiary', ...parts })

export const breeds: OptionList = {
  id: 'breed',
  label: '蜂种',
  options: [
    { code: 'C', label: '中蜂', from: null, until: null },
    { code: 'I', label: '意蜂', from: null, until: '2025-12-31' },
    { code: 'I', label: '意大利蜂', from: '2026-01-01', until: null },
    { code: 'H', label: '黑蜂', from: null, until: '2024-12-31' },
  ],
}

export const run = (parts: Partial<Run> = {}): Run => ({
  today: '2026-11-22',
  submitted: '2026-05-20',
  parameters: [],
  options: [breeds],
  resolve: () => null,
  ...parts,
})

export const scope = (
  fields: readonly Field[] = [],
  data: RecordData = {},
  parts: Partial<Scope> = {},
): Scope => ({ form: form(fields), data, run: run(), ...parts })

function simple(kind: FieldType['kind']): FieldType {
  switch (kind) {
    case 'decimal':
    case 'percent':
      return { kind, places: 1 }
    case 'choice':
    case 'choices':
      return { kind, options: 'breed' }
    case 'ref':
      return { kind, form: 'keeper' }
    case 'table':
      return { kind, columns: [], fewest: 0, most: null }
    default:
      return { kind }
  }
}
