import type { ExpressionNode, LiteralNode, Name } from '../parse/tree.ts'
import { canonicalCall, canonicalSeverity, functionWords } from './vocabulary.ts'

/** An expression in one way of writing it on one line, whichever vocabulary and punctuation it came in. */
export const canonical = (node: ExpressionNode): string => onOneLine(written(node))

/** A name as an expression writes it: in 『』 where it would not be read otherwise. */
export const canonicalName = (name: string): string => onOneLine(quoted(name))

const onOneLine = (text: string): string =>
  text.replace(
    /[\n\r\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function written(node: ExpressionNode): string {
  switch (node.kind) {
    case 'path':
      return node.names.map(nameText).join('.')
    case 'call': {
      const counts = functionWords.get(node.name.text) === 'findingCount'
      const given = node.arguments.map((argument) =>
        argument.where
          ? `${written(argument.value)} 当 ${written(argument.where)}`
          : counts
            ? canonicalSeverity(written(argument.value))
            : written(argument.value),
      )
      return `${canonicalCall(node.name.text)}（${given.join('，')}）`
    }
    case 'hasFinding':
      return node.severity ? `有问题 ${canonicalSeverity(node.severity.text)}` : '有问题'
    case 'arithmetic':
    case 'compare':
      return `${written(node.left)} ${node.operator} ${written(node.right)}`
    case 'negative':
      return `−${written(node.value)}`
    case 'in':
      return `${written(node.value)} ${node.negated ? '不属于' : '属于'}【${node.items.map(itemText).join('，')}】`
    case 'empty':
      return `${written(node.value)} ${node.negated ? '不为空' : '为空'}`
    case 'emptyAsZero':
      return `${written(node.value)} 空值视为 0`
    case 'and':
    case 'or':
      return node.operands.map(written).join(node.kind === 'and' ? ' 且 ' : ' 或 ')
    case 'not':
      return `非 ${written(node.value)}`
    case 'group':
      return `（${written(node.value)}）`
    default:
      return literalText(node)
  }
}

const itemText = (item: LiteralNode | Name): string =>
  item.kind === 'name' ? nameText(item) : literalText(item)

const nameText = (name: Name): string => quoted(name.text)

const quoted = (name: string): string =>
  /^[\p{L}_·〇][\p{L}\p{N}_·〇]*$/u.test(name) ? name : `『${name}』`

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
