import type { CompareOperator, Expression, Form } from '../../model/index.ts'
import { columnsOf, fieldOf } from '../../rules/fields.ts'
import type { Occasion } from '../../rules/scope.ts'
import { show } from '../../rules/types.ts'
import type { Language } from '../messages/language.ts'
import { type TextKey, text } from './texts.ts'

/**
 * A condition in words, for those whose browser cannot show and hide: “用途为展览”. Null when it is more than a few
 * comparisons joined, which would confuse more than help. `table`: whose columns it speaks of.
 */
export function describeCondition(
  condition: Expression,
  form: Form,
  occasion: Occasion,
  language: Language,
  table?: string,
): string | null {
  const describe = (part: Expression): string | null =>
    describeCondition(part, form, occasion, language, table)
  const say = (key: TextKey, params: Readonly<Record<string, string>>) =>
    text(key, language, params)
  switch (condition.kind) {
    case 'compare': {
      const label = labelOf(condition.left, form, table)
      const value = valueIn(condition.left, condition.right, form, occasion, table)
      if (label === null || value === null) return null
      return say(comparisons[condition.operator], { label, value })
    }
    case 'in': {
      const label = labelOf(condition.value, form, table)
      const values = condition.items.map((item) =>
        valueIn(condition.value, item, form, occasion, table),
      )
      if (label === null || values.includes(null)) return null
      return say('condition-in', { label, value: values.join(text('separator', language)) })
    }
    case 'empty': {
      const label = labelOf(condition.value, form, table)
      return label === null ? null : say('condition-empty', { label })
    }
    case 'not': {
      if (condition.operand.kind !== 'empty') return null
      const label = labelOf(condition.operand.value, form, table)
      return label === null ? null : say('condition-filled', { label })
    }
    case 'and':
    case 'or': {
      const parts = condition.operands.map(describe)
      if (parts.includes(null) || parts.length > mostParts) return null
      return parts.join(text(`condition-${condition.kind}`, language))
    }
    default: {
      const label = labelOf(condition, form, table)
      return label === null ? null : say('condition-is', { label, value: text('yes', language) })
    }
  }
}

const mostParts = 3

const comparisons: { readonly [O in CompareOperator]: TextKey } = {
  '=': 'condition-is',
  '≠': 'condition-is-not',
  '<': 'condition-below',
  '≤': 'condition-most',
  '>': 'condition-above',
  '≥': 'condition-least',
}

const labelOf = (expression: Expression, form: Form, table?: string): string | null =>
  fieldIn(expression, form, table)?.label ?? null

function fieldIn(expression: Expression, form: Form, table?: string) {
  if (expression.kind === 'field') return fieldOf(form, expression.field)
  if (expression.kind !== 'column' || table === undefined) return undefined
  return columnsOf(form, table).get(expression.column)
}

function valueIn(
  subject: Expression,
  expression: Expression,
  form: Form,
  occasion: Occasion,
  table?: string,
): string | null {
  const type = fieldIn(subject, form, table)?.type
  if (expression.kind !== 'literal' || expression.value === null || type === undefined) return null
  const { value } = expression
  const whole = expression.type === 'number' || expression.type === 'money'
  return show(whole ? wholeNumber(value) : value, type, occasion)
}

/** A whole number is kept as a number, any other as decimal text. */
const wholeNumber = (value: string | boolean) =>
  typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
