import type { Expression, Inset, Severity } from '../../../model/index.ts'
import type { InsetNode } from '../../parse/tree.ts'
import type { Here, Letter } from './letters.ts'
import { isTrue } from './logic/claim.ts'
import { possible } from './logic/possible.ts'
import { linesIn } from './subject.ts'

/** {整改要求} or {依据} of a finding whose rule has none: the letter cannot be sent. */
export function blankAdvice(node: InsetNode, inset: Inset, here: Here, letter: Letter): void {
  const { expression } = inset
  if (expression.kind !== 'finding') return
  if (expression.property !== 'demand' && expression.property !== 'basis') return
  const { form, say } = letter.subject
  const lines = linesIn(letter.subject, 'rule')
  for (const rule of form.rules) {
    const lacks = expression.property === 'demand' ? rule.demand === null : rule.basis.length === 0
    const name = lines.find((line) => line.name.text === rule.label)?.name
    if (!lacks || !name) continue
    const reaches = rule.cases.some(
      ({ when, consequence }) =>
        consequence.kind === 'finding' &&
        comes(rule.label, consequence.severity, when, here, letter),
    )
    const code = expression.property === 'demand' ? 'letter-demand-missing' : 'letter-basis-missing'
    if (reaches) say(code, name.span, { name: rule.label, letter: letter.notice.label }, node.span)
  }
}

/** Whether a finding of this rule can stand at this place of the letter. */
function comes(
  rule: string,
  severity: Severity,
  when: Expression,
  { claims, setting }: Here,
  { subject, notice }: Letter,
): boolean {
  const own = [
    is(
      { kind: 'finding', property: 'severity' },
      { kind: 'literal', type: 'choice', value: severity },
    ),
    is({ kind: 'finding', property: 'rule' }, { kind: 'literal', type: 'text', value: rule }),
    isTrue({ kind: 'empty', value: { kind: 'finding', property: 'demand' } }),
  ]
  const record = [isTrue(when), ...(notice.when ? [isTrue(notice.when)] : [])]
  return possible([...claims, ...own], setting) && possible(record, subject.setting)
}

const is = (left: Expression, right: Expression) =>
  isTrue({ kind: 'compare', operator: '=', left, right })
