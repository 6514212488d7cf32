import { synonyms } from '../../../dsl/synonyms.ts'
import { phrases } from '../../../dsl/words.ts'
import type { OptionList } from '../../model/index.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Name } from '../parse/tree.ts'
import { type Span, textOf } from '../source/text.ts'
import { nothing, type Typed } from './literal.ts'
import { filedWords, namesIn, type Scope } from './scope.ts'
import { type FieldSymbol, isCalled, type Report, reporter } from './symbols.ts'
import { builtinWords, findingPropertyWords, severityWords } from './vocabulary.ts'

/** Says that a name means nothing here: what it may be instead, or what names there are. */
export function unknownName(name: Name, scope: Scope, known?: readonly string[]): Typed {
  const { text, span } = name
  const names = known ?? namesIn(scope)
  const meant = nearest(text, names)
  const say = reporter(scope.report)
  const mistaken = known ? null : mistakenFor(name, scope)
  if (mistaken) scope.report(mistaken)
  else if (meant) say('name-misspelt', span, { name: text, meant })
  else say('name-unknown', span, { name: text, known: listed(text, names) })
  return nothing
}

/** Says that the outcome of the rules is asked for where they are not judged yet. */
export function judgedEarly({ span }: { readonly span: Span }, scope: Scope): Typed {
  reporter(scope.report)('judged-early', span, { name: textOf(span) })
  return nothing
}

/** Of what is asked no more, that it is 原字段; null: it is not. */
export function formerOf({ text, span }: Name, { table, form }: Scope): Diagnostic | null {
  const former = table?.former?.get(text) ?? form?.former.get(text)
  return former ? diagnostic('former-used', span, { name: text }, former.span) : null
}

/** Something else of the language that was taken for a name in an expression. */
function mistakenFor(name: Name, scope: Scope): Diagnostic | null {
  const { text, span } = name
  const table = tableWith(text, scope)
  const operator = operatorIn(text)
  const list = optionListWith(text, scope)
  if (scope.letter && findingPropertyWords.has(text))
    return diagnostic('finding-outside', span, { name: text })
  const former = formerOf(name, scope)
  if (former) return former
  const conclusion = scope.judged ? null : scope.form?.conclusion
  if (conclusion && isCalled(conclusion, text))
    return diagnostic('judged-early', span, { name: text })
  const moment = builtinWords.get(text)
  if (moment === 'thisTable' && scope.alone) return diagnostic('others-alone', span, { name: text })
  if (moment === 'drawn') return diagnostic('drawn-outside', span, { name: text })
  if (moment === 'eachOne') return diagnostic('each-one-outside', span, { name: text })
  if (moment === 'state') return stateless(text, span, scope)
  if (moment === 'issued' || moment === 'due')
    return diagnostic('letter-only', span, { name: text })
  if (moment && filedWords.has(moment)) return diagnostic('filing-only', span, { name: text })
  if (operator) return diagnostic('operator-words', span, { found: text, ...operator })
  if (/^[一二三四五六七八九十百千两]+$/.test(text)) return diagnostic('figure-in-words', span, {})
  if (text === phrases.nothing.zh || text === phrases.nothing.en)
    return diagnostic('compare-empty', span, {})
  if (table) return diagnostic('table-outside-function', span, { table: table.label, column: text })
  return list ? diagnostic('option-alone', span, { name: text, list: list.label }) : null
}

/** 状态 where it is not known, or of a form without any. */
function stateless(name: string, span: Span, { form, others }: Scope): Diagnostic {
  const of = others?.form ?? form
  return of?.stateType
    ? diagnostic('state-early', span, { name })
    : diagnostic('state-none', span, { name, form: of?.label ?? '' })
}

/** 甲大于等于乙: an operator that stands without spaces, in words of the language or in everyday ones. */
function operatorIn(name: string): { readonly word: string; readonly meant: string } | null {
  const word = operatorWords.find((each) => name.includes(each) && !name.startsWith(each))
  return word ? { word, meant: synonyms.get(word)?.[0] ?? word } : null
}

const operatorWords: readonly string[] = [
  ...[...synonyms].flatMap(([word, [meant = '']]) =>
    word.length > 1 && /^[><=≠≥≤]$/.test(meant) ? [word] : [],
  ),
  ...[phrases.isEmpty, phrases.notEmpty, phrases.in, phrases.notIn].map(({ zh }) => zh),
].sort((a, b) => b.length - a.length)

/** The list that has an option of that name, where one has. */
const optionListWith = (name: string, scope: Scope): OptionList | undefined =>
  [
    ...scope.symbols.options.all.flatMap((symbol) => symbol.list ?? []),
    ...(scope.form?.ownOptions.values() ?? []),
  ].find((list) => list.options.some((option) => option.label === name))

/** The table that has a column of that name, where one has. */
const tableWith = (name: string, scope: Scope): FieldSymbol | undefined =>
  scope.form?.fields.all.find((field) => field.columns?.get(name))

/** The names that have most in common with one that is not known. */
function listed(name: string, known: readonly string[]): string {
  const characters = new Set(name)
  const common = (each: string): number => [...each].filter((one) => characters.has(one)).length
  const own = known.filter((each) => !builtinWords.has(each))
  const nearestFirst = (own.length > 0 ? own : [...known]).sort((a, b) => common(b) - common(a))
  return nearestFirst.slice(0, 5).join('、') + (nearestFirst.length > 5 ? '…' : '')
}

/** Says that nothing of that kind is declared by that name: what it may be instead. */
export function unknownDeclared(
  name: Name,
  known: readonly string[],
  what: keyof typeof declaredKinds,
  report: Report,
): void {
  const say = reporter(report)
  const meant = nearest(name.text, known)
  const params = { name: name.text, what: declaredKinds[what].zh, whatEn: declaredKinds[what].en }
  if (meant) say('declared-misspelt', name.span, { ...params, meant })
  else say('declared-unknown', name.span, params)
}

const declaredKinds = {
  options: { zh: '选项', en: 'list of options' },
  form: { zh: '表单', en: 'form' },
  fragment: { zh: '片段', en: 'fragment' },
  notice: { zh: '通知书', en: 'notice' },
  rule: { zh: '规则', en: 'rule' },
  state: { zh: '状态', en: 'state' },
  sample: { zh: '样例', en: 'sample' },
  flag: { zh: '标识', en: 'flag' },
  figure: { zh: '指标', en: 'figure' },
} as const

export function unknownOption(
  text: string,
  node: { readonly span: Name['span'] },
  list: OptionList,
  scope: Pick<Scope, 'report'>,
): void {
  const labels = list.options.map((option) => option.label)
  const meant = nearest(text, labels)
  const say = reporter(scope.report)
  const params = { name: text, list: list.label }
  if (meant) say('option-misspelt', node.span, { ...params, meant })
  else say('option-unknown', node.span, { ...params, known: labels.slice(0, 6).join('、') })
}

export function unknownSeverity(name: Name, report: Report): void {
  if (!misspeltWord(name, severityWords.keys(), report))
    reporter(report)('severity-unknown', name.span, { name: name.text })
}

export function unknownYesNo(name: Name, report: Report): void {
  const words = [phrases.yes, phrases.no].flatMap(({ zh, en }) => [zh, en])
  if (!misspeltWord(name, words, report)) reporter(report)('yesno-unknown', name.span, {})
}

/** Suggests the word of the language that a name was meant as; false where none is near. */
export function misspeltWord(
  { text, span }: Name,
  known: Iterable<string>,
  report: Report,
): boolean {
  const meant = nearest(text, known)
  if (meant) reporter(report)('word-unknown', span, { found: text, meant })
  return meant !== null
}
