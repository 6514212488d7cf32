import type { Expression, LetterBlock, LetterPart } from '../../../model/index.ts'
import type { BodyNode, BodyPart } from '../../parse/tree.ts'
import type { Here, Letter } from './letters.ts'
import { isFalse, isTrue } from './logic/claim.ts'
import type { Domain } from './logic/domain.ts'
import { initialOf } from './logic/initial.ts'
import { possible } from './logic/possible.ts'
import { fieldNamed, keyOf, type Setting } from './logic/setting.ts'

/** 〈当 结论 = 甲〉…〈/当〉〈当 结论 = 乙〉…〈/当〉 and no 否则: what is said of the third? */
export function letterCaseAdvice(
  nodes: readonly (BodyNode | BodyPart)[],
  contents: readonly (LetterBlock | LetterPart)[],
  here: Here,
  letter: Letter,
): void {
  let at = 0
  while (at < contents.length) {
    const run = runFrom(contents, at)
    const node = nodes[at]
    if (run.length >= 2 && node && typeof node !== 'string' && node.kind === 'if')
      sayOpen(run, node.condition, here, letter)
    at += Math.max(1, run.length)
  }
}

interface Case {
  readonly term: Expression
  readonly condition: Expression
}

/** Passages one after the other that each ask for some answers to the same question. */
function runFrom(contents: readonly (LetterBlock | LetterPart)[], from: number): readonly Case[] {
  const run: Case[] = []
  for (const content of contents.slice(from)) {
    const found = caseOf(content)
    if (!found || (run[0] && keyOf(run[0].term) !== keyOf(found.term))) break
    run.push(found)
  }
  return run
}

function caseOf(content: LetterBlock | LetterPart): Case | null {
  if (typeof content === 'string' || !('kind' in content) || content.kind !== 'if') return null
  const { condition, otherwise } = content
  if (otherwise.length > 0) return null
  if (condition.kind === 'in') return { term: condition.value, condition }
  const equals =
    condition.kind === 'compare' && condition.operator === '=' && condition.right.kind === 'literal'
  return equals ? { term: condition.left, condition } : null
}

function sayOpen(
  run: readonly Case[],
  node: { readonly span: Parameters<Letter['subject']['say']>[1] },
  { setting, claims }: Here,
  { subject, notice }: Letter,
): void {
  const [{ term }] = run as readonly [Case, ...Case[]]
  const codes = codesOf(initialOf(term, setting))
  if (!codes) return
  const can = (code: string): boolean => possible([...claims, isTrue(equal(term, code))], setting)
  const sent = codes.filter(can)
  const none = run.map(({ condition }) => isFalse(condition))
  const left = sent.filter((code) =>
    possible([...claims, ...none, isTrue(equal(term, code))], setting),
  )
  // Who speaks of most of them may have forgotten one; who picks out a few means those.
  if (left.length === 0 || left.length >= sent.length - left.length) return
  const missing = left.map((code) => labelOf(code, term, setting)).join('、')
  subject.say('letter-case-open', node.span, { name: notice.label, missing })
}

const codesOf = ({ values }: Domain): readonly string[] | null =>
  values?.kind === 'members' && values.only ? [...values.only] : null

const equal = (left: Expression, value: string): Expression => ({
  kind: 'compare',
  operator: '=',
  left,
  right: { kind: 'literal', type: 'choice', value },
})

function labelOf(code: string, term: Expression, setting: Setting): string {
  const type = fieldNamed(term, setting)?.type
  const list = type?.kind === 'choice' ? type.options : null
  const options = setting.application.options.find(({ id }) => id === list)?.options ?? []
  return options.find((option) => option.code === code)?.label ?? code
}
