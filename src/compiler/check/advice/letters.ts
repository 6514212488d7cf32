import type {
  Expression,
  LetterBlock,
  LetterItems,
  LetterPart,
  Notice,
} from '../../../model/index.ts'
import { fieldOf } from '../../../rules/index.ts'
import type {
  Block,
  BodyNode,
  BodyPart,
  EachNode,
  IfNode,
  StatementOf,
  TableNode,
} from '../../parse/tree.ts'
import { linesOf } from '../lines.ts'
import { blankAdvice } from './letter-blanks.ts'
import { letterCaseAdvice } from './letter-cases.ts'
import { type Claim, isNotTrue, isTrue } from './logic/claim.ts'
import { possible } from './logic/possible.ts'
import { inRow, type Setting } from './logic/setting.ts'
import { narrowest } from './narrowest.ts'
import type { Subject } from './subject.ts'

/** A letter that is never sent, a passage that is never or always in it, and what it would leave blank. */
export function letterAdvice(block: Block, notice: Notice, subject: Subject): void {
  const { statement } = block
  if (statement.kind !== 'notice') return
  const sent = notice.when ? [isTrue(notice.when)] : []
  const cannotHold = (part: Expression): boolean => !possible([isTrue(part)], subject.setting)
  if (statement.when && notice.when && cannotHold(notice.when)) {
    const span = narrowest(statement.when, notice.when, cannotHold)
    subject.say('notice-never', span, { name: notice.label })
    return
  }
  const letter: Letter = { subject, notice, statement }
  const here: Here = { setting: subject.setting, claims: sent }
  for (const body of linesOf(block.children, 'body').slice(0, 1))
    walk(body.content, notice.body, here, letter)
  const annexes = block.children.filter((line) => line.statement.kind === 'annex')
  for (const [at, { children }] of annexes.entries()) {
    const [body] = linesOf(children, 'body')
    if (body) walk(body.content, notice.annexes?.[at]?.body ?? [], here, letter)
  }
}

export interface Letter {
  readonly subject: Subject
  readonly notice: Notice
  readonly statement: StatementOf<'notice'>
}

/** What holds at some place of a letter. */
export interface Here {
  readonly setting: Setting
  readonly claims: readonly Claim[]
}

type Node = BodyNode | BodyPart
type Content = LetterBlock | LetterPart

/** The letter as it was written beside what it means: node by node the same. */
function walk(
  nodes: readonly Node[],
  contents: readonly Content[],
  here: Here,
  letter: Letter,
): void {
  if (nodes.length !== contents.length) return
  for (const [at, node] of nodes.entries()) {
    const content = contents[at]
    if (content !== undefined) step(node, content, here, letter)
  }
  letterCaseAdvice(nodes, contents, here, letter)
}

function step(node: Node, content: Content, here: Here, letter: Letter): void {
  if (typeof node === 'string' || typeof content === 'string') return
  if (node.kind === 'inset') {
    if ('expression' in content) blankAdvice(node, content, here, letter)
  } else if (!('kind' in content)) return
  else if (node.kind === 'paragraph' && content.kind === 'paragraph')
    walk(node.parts, content.parts, here, letter)
  else if (node.kind === 'table' && content.kind === 'table') inItem(node, content, here, letter)
  else if (node.kind === 'each' && content.kind === 'each') {
    const inside = inItem(node, content, here, letter)
    if (inside) walk(node.content, content.content, inside, letter)
  } else if (node.kind === 'if' && content.kind === 'if') passage(node, content, here, letter)
}

/** What holds of an item that is gone through; null, and said, where there can be none. */
function inItem(
  node: EachNode<Node> | TableNode,
  { over, where }: LetterItems,
  here: Here,
  letter: Letter,
): Here | null {
  const inside = enter(here, over.kind === 'table' ? over.table : null, letter)
  if (!node.where || !where) return inside
  if (!neverHolds(where, inside)) return given(inside, isTrue(where))
  sayNever(node.where, where, inside, letter)
  return null
}

/** Another row is in hand, of which nothing is known. */
const enter = ({ setting, claims }: Here, table: string | null, { subject }: Letter): Here =>
  table === null
    ? { setting, claims }
    : {
        setting: inRow(setting, fieldOf(subject.form, table) ?? null),
        claims: setting.table ? [] : claims,
      }

const given = (here: Here, claim: Claim): Here => ({ ...here, claims: [...here.claims, claim] })

function passage(
  node: IfNode<Node>,
  content: { condition: Expression; then: readonly Content[]; otherwise: readonly Content[] },
  here: Here,
  letter: Letter,
): void {
  const { condition } = content
  if (neverHolds(condition, here)) {
    sayNever(node.condition, condition, here, letter)
    walk(node.otherwise, content.otherwise, here, letter)
    return
  }
  if (!possible([...here.claims, isNotTrue(condition)], here.setting)) {
    const { label } = letter.notice
    letter.subject.say('condition-always', node.condition.span, { name: label })
  } else walk(node.otherwise, content.otherwise, given(here, isNotTrue(condition)), letter)
  walk(node.then, content.then, given(here, isTrue(condition)), letter)
}

const neverHolds = (condition: Expression, { claims, setting }: Here): boolean =>
  !possible([...claims, isTrue(condition)], setting)

function sayNever(
  node: Parameters<typeof narrowest>[0],
  condition: Expression,
  here: Here,
  { subject, notice, statement }: Letter,
): void {
  const span = narrowest(node, condition, (part) => neverHolds(part, here))
  const related = statement.when ? [statement.when.span] : []
  subject.say('letter-part-never', span, { name: notice.label }, related)
}
