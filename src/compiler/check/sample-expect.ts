import { phrases, statements } from '../../../dsl/words.ts'
import type { Form, Sample } from '../../model/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Expectation, Name } from '../parse/tree.ts'
import { isConclusion } from './sample-items.ts'
import { sampleValue } from './sample-value.ts'
import type { Scope } from './scope.ts'
import { type FormSymbol, reporter } from './symbols.ts'
import { unknownDeclared, unknownName } from './unknown-name.ts'

/** A form whose samples are read: its rules and conclusion as they are checked, and the rules that are only declared. */
export interface Sampled extends Pick<Form, 'rules' | 'conclusion' | 'fields' | 'unique'> {
  readonly symbol: FormSymbol
  readonly declared: ReadonlySet<string>
}

type Expected = Sample['expect']

/** What a sample is to lead to. */
export function expectationsOf(
  nodes: readonly Expectation[],
  form: Sampled,
  scope: Scope,
): Expected {
  const named = (kind: Expectation['kind'], find: Find): string[] =>
    nodes.flatMap((node) =>
      node.kind === kind && 'name' in node ? find(node.name, form, scope) : [],
    )
  const rules = named('rule', ruleNamed)
  const notices = named('send', noticeNamed)
  const flags = named('flag', flagNamed)
  const outcomes = nodes.flatMap((node) =>
    node.kind === 'cell' ? (outcome(node, form, scope) ?? []) : [],
  )
  const has = (kind: Expectation['kind']): boolean => nodes.some((node) => node.kind === kind)
  return {
    rules: rules.length > 0 || has('noFinding') ? rules : null,
    conclusion: outcomes.findLast((each) => each.field === null)?.value ?? null,
    notices: notices.length > 0 || has('noLetter') ? notices : null,
    ...(flags.length > 0 && { flags }),
    values: Object.fromEntries(
      outcomes.flatMap(({ field, value }) => (field === null ? [] : [[field, value]])),
    ),
    required: named('required', fieldNamed),
    hidden: named('hidden', fieldNamed),
  }
}

type Find = (name: Name, form: Sampled, scope: Scope) => string[]

const ruleNamed: Find = (name, form, scope) => {
  const rule = form.rules.find((each) => each.label === name.text || each.id === name.text)
  if (rule) return [rule.id]
  const known = [
    ...form.rules.map((each) => each.label),
    ...[phrases.noFinding, phrases.noLetter].flatMap(({ zh, en }) => [zh, en]),
  ]
  // A rule that does not read was reported where it stands.
  if (!form.declared.has(name.text)) unknownDeclared(name, known, 'rule', scope.report)
  return []
}

const noticeNamed: Find = (name, _form, scope) => {
  const { notices } = scope.symbols
  const notice = notices.get(name.text)
  if (!notice) unknownDeclared(name, notices.labels, 'notice', scope.report)
  return notice ? [notice.id] : []
}

const flagNamed: Find = (name, _form, scope) => {
  const { flags } = scope.symbols
  const flag = flags.get(name.text)
  if (!flag) unknownDeclared(name, flags.labels, 'flag', scope.report)
  return flag ? [flag.id] : []
}

const fieldNamed: Find = (name, { symbol }, scope) => {
  const field = symbol.fields.get(name.text)
  if (!field) unknownName(name, scope, symbol.fields.labels)
  return field ? [field.id] : []
}

/** 比填 甲 may be meant as 必填 甲. */
const expectationWords: readonly string[] = [
  phrases.send,
  phrases.required,
  phrases.hidden,
  statements.file.flag,
].flatMap(({ zh, en }) => [zh, en])

/** Of the conclusion, whose `field` is null, or of a field; null where it is nothing, or was reported. */
type Outcome =
  | { readonly field: null; readonly value: string }
  | { readonly field: string; readonly value: unknown }

function outcome(
  node: Extract<Expectation, { kind: 'cell' }>,
  form: Sampled,
  scope: Scope,
): Outcome | null {
  const { conclusion, fields } = form.symbol
  const [elsewhere] = node.of
  if (elsewhere) {
    reporter(scope.report)('expect-elsewhere', elsewhere.span, { name: node.name.text })
    return null
  }
  if (conclusion && isConclusion(node, form.symbol)) {
    if (conclusion.type.kind === 'broken') return null
    const value = sampleValue(node.value, conclusion, scope)
    return typeof value === 'string' && form.conclusion ? { field: null, value } : null
  }
  const symbol = fields.get(node.name.text)
  if (symbol) return { field: symbol.id, value: sampleValue(node.value, symbol, scope) ?? null }
  const known = [...fields.labels, ...(conclusion ? [conclusion.label] : [])]
  const isWord = nearest(node.name.text, [...known, ...expectationWords])
  unknownName(node.name, scope, isWord ? [...known, ...expectationWords] : known)
  return null
}
