import { statements } from '../../../dsl/words.ts'
import type {
  FramePart,
  LetterEach,
  LetterIf,
  LetterPart,
  WordTemplate,
} from '../../model/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { WordNode } from '../parse/read-word.ts'
import type {
  BodyNode,
  BodyPart,
  EachNode,
  IfNode,
  InsetNode,
  StatementOf,
  TableNode,
} from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { canonical } from './canonical.ts'
import { conditionOf } from './expression.ts'
import { letterItems } from './letter-items.ts'
import type { Scope } from './scope.ts'
import { type Report, reporter } from './symbols.ts'
import { insetOf } from './text.ts'

/** The Word file that a 模板 line names, its tags typed as the {insets} and marks of the letter's text are. */
export function wordTemplateOf(
  line: StatementOf<'template'>,
  words: readonly WordNode[],
  letter: Scope,
): WordTemplate | null {
  const { text: name, span } = line.text
  const say = reporter(letter.report)
  const node = words.find(({ word }) => word.name === name)
  if (!node) {
    const meant = nearestFile(name, words)
    if (meant === null) say('template-missing', span, { file: name })
    else say('template-misspelt', span, { file: name, meant })
    return null
  }
  const { content } = node.word
  if (content.kind === 'refused') {
    say(`template-${content.reason}`, span, { file: name, detail: content.detail })
    return null
  }
  /** With the line that names the file. */
  const report: Report = (found) => letter.report({ ...found, related: [...found.related, span] })
  for (const mistake of node.diagnostics) report(mistake)
  const tags: Tags = new Map()
  const parts = partsOf(node.content, { ...letter, report }, tags)
  return {
    file: name,
    sha256: content.sha256,
    tags: [...tags].map(([tag, keys]) => ({ tag, keys: [...keys] })),
    parts,
  }
}

/** Endings are alike in all names. */
function nearestFile(name: string, words: readonly WordNode[]): string | null {
  const stem = (file: string): string => file.replace(/\.\w+$/, '')
  const alike = words.find(({ word }) => stem(word.name) === stem(name))
  const near = nearest(
    stem(name),
    words.map(({ word }) => stem(word.name)),
  )
  return (alike ?? words.find(({ word }) => stem(word.name) === near))?.word.name ?? null
}

/** What stands between the braces, with the keys of the values it may mean. */
type Tags = Map<string, Set<string>>

const partsOf = (nodes: readonly Node[], scope: Scope, tags: Tags): readonly LetterPart[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    if (node.kind === 'paragraph') return partsOf(node.parts, scope, tags)
    const part = node.kind === 'inset' ? insetIn(node, scope, tags) : markIn(node, scope, tags)
    return part ? [part] : []
  })

type Node = BodyNode | BodyPart

function insetIn(node: InsetNode, scope: Scope, tags: Tags): LetterPart | null {
  const tag = textOf(node.span).trim()
  const part = framePartOf(node)
  if (part) note(tags, tag, `@${part}`)
  const inset = part ? null : insetOf(node, scope)
  if (inset) note(tags, tag, inset.key)
  return inset
}

function markIn(
  node: EachNode<Node> | IfNode<Node> | TableNode,
  scope: Scope,
  tags: Tags,
): LetterPart | null {
  // The parser has said so of a table.
  if (node.kind === 'table') return null
  const part = node.kind === 'each' ? eachOf(node, scope, tags) : ifOf(node, scope, tags)
  if (part) note(tags, textOf(node.span).slice(2, -1).trim(), part.key)
  return part
}

function eachOf(node: EachNode<Node>, scope: Scope, tags: Tags): LetterEach<LetterPart> | null {
  const found = letterItems(node, scope)
  return (
    found && { kind: 'each', ...found.items, content: partsOf(node.content, found.inner, tags) }
  )
}

const ifOf = (node: IfNode<Node>, scope: Scope, tags: Tags): LetterIf<LetterPart> => ({
  kind: 'if',
  key: canonical(node.condition, scope),
  condition: conditionOf(node.condition, scope),
  then: partsOf(node.then, scope, tags),
  otherwise: [],
})

function note(tags: Tags, tag: string, key: string): void {
  const keys = tags.get(tag) ?? new Set()
  tags.set(tag, keys.add(key))
}

/** {文号}, {标题} and the like are what stands around the letter's text; they come before any field of that name. */
function framePartOf({ value, format }: InsetNode): FramePart | null {
  const [name, more] = value.kind === 'path' ? value.names : []
  return (!more && !format && name && frameWords.get(name.text)) || null
}

const { bureau, number, title, to, cc, enclosures, signer, remark } = statements.item

const frameWords: ReadonlyMap<string, FramePart> = new Map(
  Object.entries({ bureau, number, title, to, cc, enclosures, signer, remark }).flatMap(
    ([part, { zh, en }]) => [
      [zh, part as FramePart],
      [en, part as FramePart],
    ],
  ),
)
