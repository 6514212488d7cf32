import type { Field, OptionList } from '../../../model/index.ts'
import type { Block, ExpressionNode, Name } from '../../parse/tree.ts'
import { expressionsIn, nodesIn } from './nodes.ts'
import type { Subject } from './subject.ts'

/** 颜色 = 甲, where 甲 is an option and also a field with the same answers. */
export function ambiguityAdvice(subject: Subject): void {
  const choices = subject.form.fields.filter(({ type }) => type.kind === 'choice')
  const fields = new Map(choices.map((field) => [field.label, field]))
  const lists = new Map(subject.application.options.map((list) => [list.id, list]))
  // Only a field that is called like an option can be taken for one.
  const rivals = choices.filter((field) => isOption(field.label, listOf(field, lists)))
  if (rivals.length > 0)
    for (const block of subject.lines) inBlock(block, { subject, fields, lists })
}

interface Among {
  readonly subject: Subject
  readonly fields: ReadonlyMap<string, Field>
  readonly lists: ReadonlyMap<string, OptionList>
}

function inBlock(block: Block, among: Among): void {
  for (const node of expressionsIn(block.statement).flatMap(nodesIn))
    if (node.kind === 'compare') inComparison(node, among)
  for (const child of block.children) inBlock(child, among)
}

function inComparison(
  node: Extract<ExpressionNode, { kind: 'compare' }>,
  { subject, fields, lists }: Among,
): void {
  for (const [one, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    const name = nameOf(other)
    const field = fields.get(nameOf(one)?.text ?? '')
    const rival = name && fields.get(name.text)
    if (!field || !rival || optionsOf(field) !== optionsOf(rival)) continue
    if (isOption(name.text, listOf(field, lists)))
      subject.say('option-or-field', name.span, { name: name.text, field: field.label })
  }
}

const nameOf = (node: ExpressionNode): Name | null =>
  node.kind === 'path' && node.names.length === 1 ? (node.names[0] ?? null) : null

const optionsOf = ({ type }: Field): string => ('options' in type ? type.options : '')

const listOf = (field: Field, lists: Among['lists']): OptionList | undefined =>
  lists.get(optionsOf(field))

const isOption = (name: string, list: OptionList | undefined): boolean =>
  list?.options.some(({ code, label }) => code === name || label === name) ?? false
