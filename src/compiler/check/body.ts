import type { LetterBlock, LetterEach, LetterIf, LetterPart, Notice } from '../../model/index.ts'
import { type ParagraphLevel, paragraphLevel } from '../../rules/index.ts'
import type { BodyNode, BodyPart, EachNode, IfNode } from '../parse/tree.ts'
import { canonical } from './canonical.ts'
import { conditionOf } from './expression.ts'
import { letterItems } from './letter-items.ts'
import { letterTable } from './letter-table.ts'
import type { Scope } from './scope.ts'
import { insetOf } from './text.ts'

/** Pasted letter text, its {insets} typed and its levels recognised; in 纪要, who was there too. */
export function bodyOf(
  nodes: readonly BodyNode[],
  scope: Scope,
  layout: Notice['layout'],
): LetterBlock[] {
  const contentOf = (inside: readonly BodyNode[], at: Scope) => bodyOf(inside, at, layout)
  return nodes.flatMap((node): LetterBlock[] => {
    if (node.kind === 'paragraph') {
      const parts = partsOf(node.parts, scope)
      return [(layout === 'minutes' && labelled(parts)) || paragraph(parts)]
    }
    return node.kind === 'table' ? letterTable(node, scope) : marked(node, scope, contentOf)
  })
}

type Paragraph = Extract<LetterBlock, { readonly kind: 'paragraph' }>

const paragraph = (parts: readonly LetterPart[]): Paragraph => ({
  kind: 'paragraph',
  level: levelOf(parts),
  parts,
})

/** 出席：甲、乙 */
function labelled([first, ...rest]: readonly LetterPart[]): Paragraph | null {
  const [, word, text = ''] =
    typeof first === 'string' ? (/^(.{2,4})[：:](.*)$/s.exec(first) ?? []) : []
  if (word === undefined || !attendance.test(word)) return null
  return { kind: 'paragraph', level: 0, label: `${word}：`, parts: [text.trimStart(), ...rest] }
}

const attendance = /^(出席|请假|列席)(人员)?$/

const partsOf = (nodes: readonly BodyPart[], scope: Scope): LetterPart[] =>
  nodes.flatMap((node): LetterPart[] => {
    if (typeof node === 'string') return [node]
    if (node.kind === 'inset') {
      const inset = insetOf(node, scope)
      return inset ? [inset] : []
    }
    return marked(node, scope, partsOf).map((part) => (part.kind === 'each' ? joined(part) : part))
  })

function marked<Node, Content>(
  node: EachNode<Node> | IfNode<Node>,
  scope: Scope,
  contentOf: (nodes: readonly Node[], scope: Scope) => Content[],
): (LetterEach<Content> | LetterIf<Content>)[] {
  if (node.kind === 'each') return eachOf(node, scope, contentOf)
  return [
    {
      kind: 'if',
      key: canonical(node.condition, scope),
      condition: conditionOf(node.condition, scope),
      then: contentOf(node.then, scope),
      otherwise: contentOf(node.otherwise, scope),
    },
  ]
}

function eachOf<Node, Content>(
  node: EachNode<Node>,
  scope: Scope,
  contentOf: (nodes: readonly Node[], scope: Scope) => Content[],
): LetterEach<Content>[] {
  const found = letterItems(node, scope)
  if (!found) return []
  return [{ kind: 'each', ...found.items, content: contentOf(node.content, found.inner) }]
}

/** {甲}、 in a line: the mark stands between the items, not after the last. */
function joined(each: LetterEach<LetterPart>): LetterEach<LetterPart> {
  const last = each.content.at(-1)
  const between = typeof last === 'string' ? last.slice(-1) : ''
  if (typeof last !== 'string' || !/[、，；]/.test(between)) return each
  return { ...each, between, content: [...each.content.slice(0, -1), last.slice(0, -1)] }
}

const levelOf = (parts: readonly LetterPart[]): ParagraphLevel =>
  paragraphLevel(
    parts.map((part) => (typeof part === 'string' ? part : placeholder(part))).join(''),
  )

const placeholder = (part: Exclude<LetterPart, string>): string => {
  if (!('expression' in part)) return '…'
  return part.format === 'chinese' ? '一' : '1'
}
