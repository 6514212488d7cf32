import { columnsIn } from '../../../model/columns.ts'
import type { Expression, Field } from '../../../model/index.ts'
import type { Block, ExpressionNode, Statement } from '../../parse/tree.ts'
import { asTable } from '../declare-fields.ts'
import { defaultAdvice } from './defaults.ts'
import { type Claim, isNotTrue, isTrue } from './logic/claim.ts'
import { possible } from './logic/possible.ts'
import { asDraft, inRow, type Setting } from './logic/setting.ts'
import { narrowest } from './narrowest.ts'
import type { Subject } from './subject.ts'

/** Fields that are never asked, conditions that do not decide anything, and defaults that could not be sent. */
export function fieldAdvice(subject: Subject): void {
  const setting = asDraft(subject.setting)
  const fields = new Map(subject.form.fields.map((field) => [field.label, field]))
  for (const block of subject.lines) {
    const field = fieldOfLine(block.statement, fields)
    if (!field) continue
    conditionAdvice(block.statement, field, subject, setting)
    if (asTable(block.statement)) columnAdvice(block, field, subject, inRow(setting, field))
  }
}

function columnAdvice(block: Block, table: Field, subject: Subject, setting: Setting): void {
  const columns = new Map(columnsIn(table).map((column) => [column.label, column]))
  for (const { statement } of block.children) {
    const column = fieldOfLine(statement, columns)
    if (column) conditionAdvice(statement, column, subject, setting)
  }
}

const fieldOfLine = (
  statement: Statement,
  fields: ReadonlyMap<string, Field>,
): Field | undefined => {
  switch (statement.kind) {
    case 'field':
    case 'column':
    case 'calc':
    case 'table':
      return fields.get(statement.name.text)
    default:
      return undefined
  }
}

function conditionAdvice(
  statement: Statement,
  field: Field,
  subject: Subject,
  setting: Setting,
): void {
  if (!('attributes' in statement)) return
  const asked = field.visible ? [isTrue(field.visible)] : []
  for (const attribute of statement.attributes) {
    if (attribute.kind === 'visible' && field.visible)
      sayFixed(attribute.when, field.visible, [], 'field-unreachable', field, subject, setting)
    else if (attribute.kind === 'required' && attribute.when && typeof field.required !== 'boolean')
      sayFixed(attribute.when, field.required, asked, 'required-never', field, subject, setting)
    else if (attribute.kind === 'initial') defaultAdvice(attribute, field, subject)
  }
}

/** Of a condition that comes out the same for every record. */
function sayFixed(
  node: ExpressionNode,
  expression: Expression,
  given: readonly Claim[],
  never: 'field-unreachable' | 'required-never',
  { label }: Field,
  { say }: Subject,
  setting: Setting,
): void {
  const cannotHold = (part: Expression): boolean => !possible([...given, isTrue(part)], setting)
  if (cannotHold(expression)) say(never, narrowest(node, expression, cannotHold), { name: label })
  // 必填 当 甲，可见 当 甲 says more than it needs, but nothing wrong.
  else if (!possible([isNotTrue(expression)], setting))
    say('condition-always', node.span, { name: label })
}
