import { builtins, findingWords, type Word } from '../../../dsl/words.ts'
import type { ExpressionNode, LiteralNode, Name } from '../parse/tree.ts'
import { nameAsWritten } from '../source/written-name.ts'
import type { Scope } from './scope.ts'
import { isCalled } from './symbols.ts'
import { unitNames } from './type.ts'
import { canonicalCall, canonicalSeverity, functionWords } from './vocabulary.ts'

/**
 * An expression in one way of writing it on one line, whichever vocabulary and punctuation it came in; with the scope
 * it stands in, also what the language itself calls by a name.
 */
export const canonical = (node: ExpressionNode, scope: Scope | null = null): string =>
  onOneLine(written(node, (name) => (scope ? canonicalMeaning(name, scope) : name)))

/** 今天 for today, where it is no name of the app's. */
export function canonicalMeaning(name: string, scope: Scope): string {
  const years = /^last(\d+)Years$/.exec(name)?.[1]
  const zh = years ? `前${years}年` : meanings.get(name)
  const { form, table, symbols, others } = scope
  const own =
    others?.form.fields.get(name) ??
    table?.columns?.get(name) ??
    form?.fields.get(name) ??
    symbols.parameters.get(name) ??
    (form?.conclusion && isCalled(form.conclusion, name))
  return zh && !own ? zh : name
}

const meanings: ReadonlyMap<string, string> = new Map(
  [builtins, findingWords].flatMap((table) =>
    Object.values<Word>(table).map(({ zh, en }) => [en, zh] as const),
  ),
)

/** A name as an expression writes it: in 『』 where it would not be read otherwise. */
export const canonicalName = (name: string): string => onOneLine(nameAsWritten(name))

const onOneLine = (text: string): string =>
  text.replace(
    /[\n\r\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function written(node: ExpressionNode, mean: (name: string) => string): string {
  const part = (inner: ExpressionNode): string => written(inner, mean)
  switch (node.kind) {
    case 'path':
      return node.names
        .map((name, at) => nameAsWritten(at === 0 ? mean(name.text) : name.text))
        .join('.')
    case 'call': {
      const counts = functionWords.get(node.name.text) === 'findingCount'
      const given = node.arguments.map((argument) =>
        argument.where
          ? `${part(argument.value)} 当 ${part(argument.where)}`
          : counts
            ? canonicalSeverity(part(argument.value))
            : part(argument.value),
      )
      return `${canonicalCall(node.name.text)}（${given.join('，')}）`
    }
    case 'hasFinding':
      return node.severity ? `有问题 ${canonicalSeverity(node.severity.text)}` : '有问题'
    case 'arithmetic':
    case 'compare':
      return `${part(node.left)} ${node.operator} ${part(node.right)}`
    case 'negative':
      return `−${part(node.value)}`
    case 'in':
      return `${part(node.value)} ${node.negated ? '不属于' : '属于'}【${node.items.map(itemText).join('，')}】`
    case 'empty':
      return `${part(node.value)} ${node.negated ? '不为空' : '为空'}`
    case 'emptyAsZero':
      return `${part(node.value)} 空值视为 0`
    case 'and':
    case 'or':
      return node.operands.map(part).join(node.kind === 'and' ? ' 且 ' : ' 或 ')
    case 'not':
      return `非 ${part(node.value)}`
    case 'group':
      return `（${part(node.value)}）`
    default:
      return literalText(node)
  }
}

const itemText = (item: LiteralNode | Name): string =>
  item.kind === 'name' ? nameAsWritten(item.text) : literalText(item)

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
      return `${node.amount}${unitNames[node.unit].zh}`
    case 'yesno':
      return node.value ? '是' : '否'
  }
}
