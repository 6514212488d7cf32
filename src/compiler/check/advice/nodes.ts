import type {
  BodyNode,
  BodyPart,
  EachNode,
  ExpressionNode,
  InsetNode,
  Statement,
  TableNode,
  Text,
} from '../../parse/tree.ts'

/** An expression and all expressions inside it. */
export const nodesIn = (node: ExpressionNode): readonly ExpressionNode[] => [
  node,
  ...partsOf(node).flatMap(nodesIn),
]

function partsOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'arithmetic':
    case 'compare':
      return [node.left, node.right]
    case 'and':
    case 'or':
      return node.operands
    case 'not':
    case 'negative':
    case 'empty':
    case 'emptyAsZero':
    case 'group':
    case 'in':
      return [node.value]
    case 'call':
      return node.arguments.flatMap(({ value, where }) => [value, ...(where ? [where] : [])])
    default:
      return []
  }
}

/** The conditions and formulas of a line, without those inside its texts. */
export function expressionsIn(statement: Statement): readonly ExpressionNode[] {
  switch (statement.kind) {
    case 'field':
    case 'column':
    case 'table':
      return statement.attributes.flatMap(conditionOf)
    case 'calc':
      return [...statement.attributes.flatMap(conditionOf), statement.value]
    case 'rule': {
      const { body } = statement
      if (!body) return []
      if (body.kind === 'holds') return [body.value]
      return body.kind === 'implies' ? [body.when, body.then] : [body.when]
    }
    case 'when':
      return [statement.when]
    case 'transition':
    case 'notice':
      return statement.when ? [statement.when] : []
    case 'create':
    case 'enter': {
      const values = statement.values.flatMap(({ value }) => (value.kind === 'text' ? [] : value))
      return [...(statement.when ? [statement.when] : []), ...values]
    }
    case 'again':
      return statement.keys
    case 'conclusion':
      return statement.cases.flatMap(({ when }) => when ?? [])
    case 'body':
      return statement.content.flatMap(inBody)
    default:
      return []
  }
}

const conditionOf = (attribute: object): readonly ExpressionNode[] =>
  'when' in attribute && attribute.when ? [attribute.when as ExpressionNode] : []

function inBody(node: BodyNode | BodyPart): readonly ExpressionNode[] {
  if (typeof node === 'string') return []
  switch (node.kind) {
    case 'paragraph':
      return node.parts.flatMap(inBody)
    case 'inset':
      return [node.value]
    case 'each':
      return [...gone(node), ...node.content.flatMap(inBody)]
    case 'table':
      return [...gone(node), ...node.columns.map(({ inset }) => inset.value)]
    case 'if':
      return [node.condition, ...node.then.flatMap(inBody), ...node.otherwise.flatMap(inBody)]
  }
}

const gone = ({ where, order }: EachNode<unknown> | TableNode): readonly ExpressionNode[] => [
  ...(where ? [where] : []),
  ...order,
]

/** The {insets} of a text. */
export const insetsIn = ({ parts }: Text): readonly InsetNode[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part]))

export function insetsInBody(node: BodyNode | BodyPart): readonly InsetNode[] {
  if (typeof node === 'string') return []
  switch (node.kind) {
    case 'paragraph':
      return node.parts.flatMap(insetsInBody)
    case 'inset':
      return [node]
    case 'each':
      return node.content.flatMap(insetsInBody)
    case 'table':
      return node.columns.map(({ inset }) => inset)
    case 'if':
      return [...node.then, ...node.otherwise].flatMap(insetsInBody)
  }
}
