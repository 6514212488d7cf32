import { phrases } from '../../../dsl/words.ts'
import type { Form, Sample } from '../../model/index.ts'
import type { Block, Expectation, Name, SampleItem, Statement, StatementOf } from '../parse/tree.ts'
import { positionOf } from '../source/text.ts'
import { unknown } from './field-type.ts'
import { sampleValue } from './sample-value.ts'
import type { Scope } from './scope.ts'
import { type FormSymbol, reporter } from './symbols.ts'
import { unknownName } from './unknown-name.ts'

type Sampled = Pick<Form, 'rules' | 'conclusion'> & { readonly declared: ReadonlySet<string> }

/** The samples of a form, each with what it takes from the one it is 同 put in. */
export function samplesOf(
  symbol: FormSymbol,
  items: readonly Block[],
  checked: Pick<Form, 'rules' | 'conclusion'>,
  scope: Scope,
): Sample[] {
  const form: Sampled = { ...checked, declared: declaredRules(items) }
  const blocks = new Map<string, Block>()
  for (const block of items) {
    if (block.statement.kind !== 'sample') continue
    const { name } = block.statement
    const taken = blocks.get(name.text)
    if (taken)
      reporter(scope.report)('name-duplicate', name.span, { name: name.text }, taken.statement.span)
    else blocks.set(name.text, block)
  }
  const broken = new Set(items.flatMap((block) => brokenSample(block.statement) ?? []))
  const read = new Map<string, SampleLines>()
  for (const [name, block] of blocks) read.set(name, sampleLines(block, symbol, scope))
  return [...blocks].map(([name, block]) => {
    const statement = block.statement as StatementOf<'sample'>
    const whole = withBase(name, read, blocks, broken, scope, [])
    const line = positionOf(statement.span.file, statement.span.start).line
    return {
      id: name,
      label: name,
      data: whole.data,
      submitted: whole.submitted,
      expect: expectationsOf(read.get(name)?.expect ?? [], form, scope),
      line,
    }
  })
}

/** Names of rules that are declared, whether they read or not. */
function declaredRules(items: readonly Block[]): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ statement }) => {
      if (statement.kind === 'rule') return [statement.name.text, statement.id?.text ?? '']
      return statement.kind === 'broken' && statement.of === 'rule' && statement.name
        ? [statement.name.text]
        : []
    }),
  )
}

const brokenSample = (statement: Statement): string | null =>
  statement.kind === 'broken' && statement.of === 'sample' ? (statement.name?.text ?? null) : null

interface SampleLines {
  readonly data: ReadonlyMap<string, unknown>
  readonly submitted: string | null
  readonly expect: readonly Expectation[]
}

function sampleLines(block: Block, symbol: FormSymbol, scope: Scope): SampleLines {
  const statement = block.statement as StatementOf<'sample'>
  const items: SampleItem[] = [...statement.items]
  const expect: Expectation[] = [...statement.expect]
  let submitted: string | null = null
  for (const { statement: line } of block.children) {
    if (line.kind === 'fill') items.push(...line.items)
    else if (line.kind === 'expect') expect.push(...line.expect)
    else if (line.kind === 'submitted') submitted = line.date.value
  }
  const data = new Map<string, unknown>()
  for (const item of items) {
    if (item.kind === 'submittedOn') {
      submitted = item.date.value
      continue
    }
    const field = symbol.fields.get(item.name.text)
    if (!field) unknownName(item.name, scope, symbol.fields.labels)
    else if (field.type.kind !== 'broken') data.set(field.id, sampleValue(item.value, field, scope))
  }
  return { data, submitted, expect }
}

function withBase(
  name: string,
  read: ReadonlyMap<string, SampleLines>,
  blocks: ReadonlyMap<string, Block>,
  broken: ReadonlySet<string>,
  scope: Scope,
  within: readonly string[],
): { readonly data: Readonly<Record<string, unknown>>; readonly submitted: string | null } {
  const own = read.get(name)
  const statement = blocks.get(name)?.statement
  const same = statement?.kind === 'sample' ? statement.same : null
  if (same && !blocks.has(same.text) && !broken.has(same.text) && within.length === 0)
    unknown(same, [...blocks.keys()], 'sample', scope.report)
  const follow = same && blocks.has(same.text) && !within.includes(same.text)
  const base = follow
    ? withBase(same.text, read, blocks, broken, scope, [...within, name])
    : { data: {}, submitted: null }
  const merged = new Map([...Object.entries(base.data), ...(own?.data ?? [])])
  const data = Object.fromEntries([...merged].filter(([, value]) => value !== undefined))
  return { data, submitted: own?.submitted ?? base.submitted }
}

type Expected = Sample['expect']

function expectationsOf(nodes: readonly Expectation[], form: Sampled, scope: Scope): Expected {
  const rules: string[] = []
  const notices: string[] = []
  const values: Record<string, unknown> = {}
  const required: string[] = []
  const hidden: string[] = []
  let conclusion: string | null = null
  for (const node of nodes) {
    if (node.kind === 'send') notices.push(...noticeNamed(node.name, scope))
    else if (node.kind === 'required') required.push(...fieldNamed(node.name, scope))
    else if (node.kind === 'hidden') hidden.push(...fieldNamed(node.name, scope))
    else if (node.kind === 'rule') rules.push(...ruleNamed(node.name, form, scope))
    else if (node.kind === 'cell') {
      const expected = expectedValue(node, form, scope)
      if (expected?.kind === 'conclusion') conclusion = expected.value
      else if (expected) values[expected.field] = expected.value
    }
  }
  const judged = rules.length > 0 || nodes.some((node) => node.kind === 'noFinding')
  const sent = notices.length > 0 || nodes.some((node) => node.kind === 'noLetter')
  return {
    rules: judged ? rules : null,
    conclusion,
    notices: sent ? notices : null,
    values,
    required,
    hidden,
  }
}

function ruleNamed(name: Name, form: Sampled, scope: Scope): string[] {
  const rule = form.rules.find((each) => each.label === name.text || each.id === name.text)
  if (rule) return [rule.id]
  const known = [...form.rules.map((each) => each.label), phrases.noFinding.zh, phrases.noLetter.zh]
  // A rule that does not read was reported where it stands.
  if (!form.declared.has(name.text)) unknown(name, known, 'rule', scope.report)
  return []
}

function noticeNamed(name: Name, scope: Scope): string[] {
  const notice = scope.symbols.notices.get(name.text)
  if (!notice) unknown(name, scope.symbols.notices.labels, 'notice', scope.report)
  return notice ? [notice.id] : []
}

function fieldNamed(name: Name, scope: Scope): string[] {
  const field = scope.form?.fields.get(name.text)
  if (!field) unknownName(name, scope, scope.form?.fields.labels ?? [])
  return field ? [field.id] : []
}

type ExpectedValue =
  | { readonly kind: 'conclusion'; readonly value: string }
  | { readonly kind: 'value'; readonly field: string; readonly value: unknown }

function expectedValue(
  node: Extract<Expectation, { kind: 'cell' }>,
  form: Sampled,
  scope: Scope,
): ExpectedValue | null {
  const conclusion = scope.form?.conclusion
  if (conclusion?.type.kind === 'broken' && node.name.text === conclusion.label) return null
  if (conclusion && (node.name.text === conclusion.label || node.name.text === conclusion.id)) {
    const value = sampleValue(node.value, conclusion, scope)
    return typeof value === 'string' && form.conclusion ? { kind: 'conclusion', value } : null
  }
  const [field] = fieldNamed(node.name, scope)
  const symbol = field ? scope.form?.fields.get(field) : undefined
  return symbol
    ? { kind: 'value', field: symbol.id, value: sampleValue(node.value, symbol, scope) }
    : null
}
