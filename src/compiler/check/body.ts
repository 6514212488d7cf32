import type { LetterBlock, LetterEach, LetterIf, LetterPart } from '../../model/index.ts'
import type { BodyNode, BodyPart, EachNode, IfNode } from '../parse/tree.ts'
import { canonical, canonicalName } from './canonical.ts'
import { conditionOf } from './expression.ts'
import { type Scope, tablesIn } from './scope.ts'
import { reporter } from './symbols.ts'
import { insetOf } from './text.ts'
import { unknownName } from './unknown-name.ts'
import { findingPropertyWords } from './vocabulary.ts'

/** Pasted letter text, its {insets} typed and its levels recognised. */
export const bodyOf = (nodes: readonly BodyNode[], scope: Scope): LetterBlock[] =>
  nodes.flatMap((node): LetterBlock[] => {
    if (node.kind === 'paragraph') {
      const parts = partsOf(node.parts, scope)
      return [{ kind: 'paragraph', level: levelOf(parts), parts }]
    }
    return marked(node, scope, bodyOf)
  })

const partsOf = (nodes: readonly BodyPart[], scope: Scope): LetterPart[] =>
  nodes.flatMap((node): LetterPart[] => {
    if (typeof node === 'string') return [node]
    if (node.kind === 'inset') {
      const inset = insetOf(node, scope)
      return inset ? [inset] : []
    }
    return marked(node, scope, partsOf)
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
  const findings = findingPropertyWords.get(node.over.text) === 'findings'
  const table = findings ? null : scope.form?.fields.get(node.over.text)
  if (!findings && !table?.columns) {
    if (!table) unknownName(node.over, scope, ['问题', ...tablesIn(scope)])
    else if (table.type.kind !== 'broken') {
      reporter(scope.report)('aggregate-not-table', node.over.span, { name: node.over.text })
    }
    return []
  }
  const inner: Scope = {
    ...scope,
    ordinal: true,
    finding: findings || scope.finding,
    table: table ?? scope.table,
  }
  const key = findings ? '问题' : canonicalName(table?.label ?? '')
  return [
    {
      kind: 'each',
      key: node.where ? `${key} 当 ${canonical(node.where, scope)}` : key,
      over: table ? { kind: 'table', table: table.id } : { kind: 'findings' },
      where: node.where ? conditionOf(node.where, inner) : null,
      content: contentOf(node.content, inner),
    },
  ]
}

/** 一、 （一） 1. （1） start a heading; a paragraph that ends as a sentence does is text. */
function levelOf(parts: readonly LetterPart[]): 0 | 1 | 2 | 3 | 4 {
  const last = parts.at(-1)
  if (typeof last === 'string' && /[。；：！？，]$/.test(last)) return 0
  const text = parts.map((part) => (typeof part === 'string' ? part : placeholder(part))).join('')
  const index = levels.findIndex((level) => level.test(text))
  return index < 0 ? 0 : ((index + 1) as 1 | 2 | 3 | 4)
}

const levels = [
  /^[一二三四五六七八九十百]+、/,
  /^（[一二三四五六七八九十百]+）/,
  /^\d+[.．]/,
  /^（\d+）/,
] as const

const placeholder = (part: Exclude<LetterPart, string>): string => {
  if (!('expression' in part)) return ''
  return part.format === 'chinese' ? '一' : '1'
}
