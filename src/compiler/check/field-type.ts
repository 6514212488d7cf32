import { typeSynonyms } from '../../../dsl/synonyms.ts'
import { statements, type types } from '../../../dsl/words.ts'
import type { FieldType, OptionList } from '../../model/index.ts'
import { valueTypes } from '../../rules/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { attributeWords } from '../parse/statement-words.ts'
import type { Name, TypeNode } from '../parse/tree.ts'
import { type FieldSymbol, type Report, reporter, type Symbols } from './symbols.ts'
import { broken, type Type } from './type.ts'
import { unknownDeclared } from './unknown-name.ts'
import { typeWords } from './vocabulary.ts'

/** 选项 季节 says the same as 单选 季节. */
export const fieldTypeWord = (node: TypeNode): keyof typeof types | undefined =>
  typeWords.get(node.name.text) ??
  ([statements.file.options.zh, statements.file.options.en].some((word) => word === node.name.text)
    ? 'choice'
    : undefined)

/** Where the options and forms a type names are found, and where an inline list is kept. */
export interface TypeHome {
  readonly symbols: Symbols
  /** Of the form: its values are options too. */
  readonly conclusion: FieldSymbol | null
  /** Keeps an inline list, and gives the id it is kept under. */
  readonly keep: (options: OptionList['options']) => string
}

/** The type a field is declared with; null, and reported, where it is none. */
export function typeOfField(
  node: TypeNode,
  home: () => TypeHome | null,
  report: Report,
): FieldType | null {
  const say = reporter(report)
  const word = fieldTypeWord(node)
  if (!word) return namedOptions(node, home, report)
  if (node.inline && word !== 'choice' && word !== 'choices') {
    say('type-argument', node.span, { type: node.name.text })
    return null
  }
  if (word === 'choice' || word === 'choices') return choiceType(word, node, home, report)
  if (word === 'ref') return refType(node, home, report)
  if (node.argument) {
    const { text, span } = node.argument
    if (attributeWords.has(text)) say('mark-missing', span, { word: text, mark: '，' })
    else say('type-argument', span, { type: node.name.text })
    return null
  }
  if (word === 'period') {
    say('period-field', node.span, {})
    return null
  }
  if (word === 'decimal') return { kind: word, places: 2 }
  if (word === 'percent') return { kind: word, places: 1 }
  return { kind: word }
}

/** 字段 季节：季节 is a choice from the list of that name. */
function namedOptions(
  node: TypeNode,
  home: () => TypeHome | null,
  report: Report,
): FieldType | null {
  const say = reporter(report)
  const { text, span } = node.name
  const known = home()?.symbols.options
  const list = known?.get(text)
  if (list && !node.argument && !node.inline) return { kind: 'choice', options: list.id }
  if (list) {
    say('type-argument', node.span, { type: text })
    return null
  }
  const meant =
    typeSynonyms.get(text) ?? nearest(text, [...typeWords.keys(), ...(known?.labels ?? [])])
  if (meant) say('type-misspelt', span, { name: text, meant })
  else say('type-unknown', span, { name: text })
  return null
}

function choiceType(
  kind: 'choice' | 'choices',
  node: TypeNode,
  home: () => TypeHome | null,
  report: Report,
): FieldType | null {
  const say = reporter(report)
  const place = home()
  if (node.inline && place) return { kind, options: place.keep(inlineOptions(node.inline, report)) }
  if (!node.argument) {
    say('choice-empty', node.span, { type: node.name.text })
    return null
  }
  const list = place?.symbols.options.get(node.argument.text)
  if (list) return { kind, options: list.id }
  const conclusion = place?.conclusion
  if (conclusion?.type.options && conclusion.label === node.argument.text)
    return { kind, options: conclusion.type.options }
  unknownDeclared(node.argument, place?.symbols.options.labels ?? [], 'options', report)
  return null
}

function inlineOptions(names: readonly Name[], report: Report): OptionList['options'] {
  const seen = new Map<string, Name>()
  return names.flatMap((name) => {
    const first = seen.get(name.text)
    if (first) {
      const params = { name: name.text, list: '【…】' }
      reporter(report)('option-duplicate', name.span, params, first.span)
      return []
    }
    seen.set(name.text, name)
    return [{ code: name.text, label: name.text, from: null, until: null }]
  })
}

function refType(node: TypeNode, home: () => TypeHome | null, report: Report): FieldType | null {
  if (!node.argument) {
    reporter(report)('ref-empty', node.span, {})
    return null
  }
  const forms = home()?.symbols.forms
  const form = forms?.get(node.argument.text)
  if (form) return { kind: 'ref', form: form.id }
  unknownDeclared(node.argument, forms?.labels ?? [], 'form', report)
  return null
}

/** The type of a field's value in an expression. */
export function valueType(type: FieldType | null): Type {
  if (!type) return broken
  if (type.kind === 'choice' || type.kind === 'choices')
    return { kind: type.kind, options: type.options }
  if (type.kind === 'ref') return { kind: 'ref', form: type.form }
  return { kind: valueTypes[type.kind] }
}
