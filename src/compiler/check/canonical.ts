import type { ExpressionNode, LiteralNode, Name } from '../parse/tree.ts'
import { canonicalCall } from './vocabulary.ts'

/** An expression in one way of writing it, whichever vocabulary and punctuation it came in. */
export function canonical(node: ExpressionNode): string {
  switch (node.kind) {
    case 'path':
      return node.names.map(nameText).join('.')
    case 'call': {
      const given = node.arguments.map((argument) =>
        argument.where
          ? `${canonical(argument.value)} 当 ${canonical(argument.where)}`
          : canonical(argument.value),
      )
      return `${canonicalCall(node.name.text)}（${given.join('，')}）`
    }
    case 'hasFinding':
      return node.severity ? `有问题 ${node.severity.text}` : '有问题'
    case 'arithmetic':
    case 'compare':
      return `${canonical(node.left)} ${node.operator} ${canonical(node.right)}`
    case 'negative':
      return `−${canonical(node.value)}`
    case 'in':
      return `${canonical(node.value)} ${node.negated ? '不属于' : '属于'}【${node.items.map(itemText).join('，')}】`
    case 'empty':
      return `${canonical(node.value)} ${node.negated ? '不为空' : '为空'}`
    case 'emptyAsZero':
      return `${canonical(node.value)} 空值视为 0`
    case 'and':
    case 'or':
      return node.operands.map(canonical).join(node.kind === 'and' ? ' 且 ' : ' 或 ')
    case 'not':
      return `非 ${canonical(node.value)}`
    case 'group':
      return `（${canonical(node.value)}）`
    default:
      return literalText(node)
  }
}

const itemText = (item: LiteralNode | Name): string =>
  item.kind === 'name' ? nameText(item) : literalText(item)

const nameText = (name: Name): string =>
  /^[\p{L}_·〇][\p{L}\p{N}_·〇]*$/u.test(name.text) ? name.text : `『${name.text}』`

const units = { day: '天', workday: '个工作日', month: '个月', year: '年' } as const

function literalText(node: LiteralNode): string {
  switch (node.kind) {
    case 'text':
      return `“${node.text}”`
    case 'date':
      return node.value
    case 'number':
      return node.unit === 'yuan'
        ? `${node.value}元`
        : node.unit === 'percent'
          ? `${node.value}%`
          : node.value
    case 'duration':
      return `${node.amount}${units[node.unit]}`
    case 'yesno':
      return node.value ? '是' : '否'
  }
}
