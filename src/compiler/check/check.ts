import type { Application, Form, Law } from '../../model/index.ts'
import { type Diagnostic, isError, keyOf } from '../diagnostics/diagnostic.ts'
import { kindOf } from '../parse/blocks.ts'
import type { WordNode } from '../parse/read-word.ts'
import type { Block, Statement } from '../parse/tree.ts'
import { positionOf, type SourceText, spanIn } from '../source/text.ts'
import { advise } from './advice/advise.ts'
import { areasOf } from './areas.ts'
import { declare } from './declare.ts'
import { declareFields } from './declare-fields.ts'
import { flagOf } from './flags.ts'
import { formOf } from './forms.ts'
import { reporting } from './inherited-report.ts'
import { itemsOf } from './items.ts'
import { checkCitations, lawOf } from './laws.ts'
import { linesOf } from './lines.ts'
import { Memory } from './memory.ts'
import { withoutMisfits } from './misfits.ts'
import { misplaced } from './misplaced.ts'
import { noticeOf } from './notices.ts'
import { once } from './once.ts'
import { publishersOf } from './publishers.ts'
import { reportOf } from './reports.ts'
import { declareAttributes, roleOf } from './roles.ts'
import { sameName } from './same.ts'
import { severityOptions } from './scope.ts'
import { type FormSymbol, identityOf, type Report, reporter, type Symbols } from './symbols.ts'

export interface Checked {
  /** Null where anything is wrong. */
  readonly application: Application | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What the blocks of all files of an app mean together; `memory` is what a former check of them left. */
export function check(
  blocks: readonly Block[],
  home: SourceText,
  memory: Memory = new Memory(),
  words: readonly WordNode[] = [],
): Checked {
  const diagnostics = new Map<string, Diagnostic>()
  // A fragment is checked once for each form that takes it in; its mistakes are said once.
  const report: Report = (found) => {
    const key = keyOf(found)
    if (!diagnostics.has(key)) diagnostics.set(key, found)
  }
  const symbols = declare(blocks, report)
  const laws = blocks.flatMap((block) =>
    block.statement.kind === 'law' ? [lawOf(block, block.statement, report)] : [],
  )
  checkCitations(blocks, laws, report)
  const app = appOf(blocks, home, report)
  const items = itemsOf(symbols)
  const application = applicationOf(blocks, app, laws, items, words, symbols, memory)
  const wrong = blocks.some(isBroken) || [...diagnostics.values()].some(isError)
  if (!wrong) {
    const linesOfForm = ({ label }: Form): readonly Block[] => {
      const form = symbols.forms.get(label)
      return (form && items.get(form)) ?? []
    }
    advise(application, blocks, linesOfForm, symbols, memory)
    memory.forget()
  }
  const found = [...diagnostics.values()]
  return { application: found.some(isError) ? null : application, diagnostics: found }
}

const isBroken = ({ statement, children }: Block): boolean =>
  statement.kind === 'broken' || children.some(isBroken)

interface App {
  readonly id: string
  readonly label: string
  readonly bureau: Application['bureau']
}

function appOf(blocks: readonly Block[], home: SourceText, report: Report): App {
  const apps = blocks.filter(({ statement }) => statement.kind === 'app')
  const [first, second] = apps
  const say = reporter(report)
  if (second) say('app-twice', second.statement.span, {}, first?.statement.span)
  if (first?.statement.kind !== 'app') {
    const isUnread = blocks.some(({ statement }) => kindOf(statement) === 'app')
    if (!isUnread) say('app-missing', spanIn(home, 0, Math.min(1, home.text.length)), {})
    return { id: 'app', label: '', bureau: { name: '', code: '' } }
  }
  const { id, label } = identityOf(first.statement.name, first.statement.id, report)
  misplaced(first.children, inApp, label, report)
  once(first.children, onceInApp, label, report)
  const [bureau] = linesOf(first.children, 'bureau')
  return { id, label, bureau: { name: bureau?.name.text ?? label, code: bureau?.code?.text ?? '' } }
}

const onceInApp: ReadonlySet<Statement['kind']> = new Set(['bureau', 'revisedBy', 'publishedBy'])
const inApp: ReadonlySet<Statement['kind']> = new Set([...onceInApp, 'area'])

function applicationOf(
  blocks: readonly Block[],
  app: App,
  laws: readonly Law[],
  items: ReadonlyMap<FormSymbol, readonly Block[]>,
  words: readonly WordNode[],
  symbols: Symbols,
  memory: Memory,
): Application {
  const reports = reporting(blocks, symbols)
  for (const [form, lines] of items) {
    const inputs = [form.id, form.label, form.origins, lines]
    const find = (known: Symbols): FieldNames => {
      declareFields(form, lines, known)
      const { fields, former, ownOptions, conclusion, states, stateType, unique } = form
      return { fields, former, ownOptions, conclusion, states, stateType, unique }
    }
    const part = `fields of ${form.id}`
    Object.assign(form, memory.recall(part, inputs, reports.symbolsOf(form), find, sameName))
  }
  // Found of all before it is put in place, so that no form sees half of it.
  const fitting = [...items].map(([form, lines]) => {
    const find = (known: Symbols) => withoutMisfits(form, lines, known)
    const symbolsOfForm = reports.symbolsOf(form)
    return [
      form,
      memory.recall(`misfits of ${form.id}`, [form, lines], symbolsOfForm, find),
    ] as const
  })
  for (const [form, fields] of fitting) form.fields = fields
  unusedFragments(blocks, symbols)
  const checked = new Map<FormSymbol, Form>()
  for (const [form, lines] of items) {
    const inputs = [form, lines, sampleLines(lines)]
    const find = (known: Symbols): Form => formOf(form, lines, known)
    checked.set(form, memory.recall(`form ${form.id}`, inputs, reports.symbolsOf(form), find))
    reports.finish(form)
  }
  const forms = symbols.forms.all.flatMap((form) => checked.get(form) ?? [])
  const notices = symbols.notices.all.flatMap((symbol) => {
    const { block } = symbol
    const before = formBefore(block, blocks, symbols)
    const bureau = app.bureau.name
    const inputs = [symbol, block, before, bureau, words]
    const notice = memory.recall(`notice ${symbol.id}`, inputs, symbols, (known) =>
      noticeOf(symbol, before, bureau, words, known),
    )
    return notice ?? []
  })
  for (const role of symbols.roles.all) declareAttributes(role, symbols)
  const flags = symbols.flags.all.flatMap((symbol) => {
    const find = (known: Symbols) => flagOf(symbol, known)
    return memory.recall(`flag ${symbol.id}`, [symbol], symbols, find) ?? []
  })
  const tallies = symbols.reports.all.flatMap((symbol) => {
    const find = (known: Symbols) => reportOf(symbol, known)
    return memory.recall(`report ${symbol.id}`, [symbol, symbol.block], symbols, find) ?? []
  })
  const roles = symbols.roles.all.flatMap((symbol) => {
    const find = (known: Symbols) => roleOf(symbol, forms, known)
    return memory.recall(`role ${symbol.id}`, [symbol, symbol.block, forms], symbols, find) ?? []
  })
  const heads = blocks.find(({ statement }) => statement.kind === 'app')?.children ?? []
  // What has not changed is the same object as before, which is quick to see for what uses it.
  const steady = <T>(part: string, value: T): T =>
    memory.recall(part, [value], symbols, () => value)
  return {
    kind: 'application',
    ...app,
    ...memory.recall('publishing', [heads], symbols, (known) => publishersOf(heads, known)),
    ...memory.recall('areas', [heads], symbols, (known) => areasOf(heads, known)),
    laws,
    options: steady('options', [
      ...symbols.options.all.flatMap((symbol) => symbol.list ?? []),
      ...symbols.forms.all.flatMap((form) => [...form.ownOptions.values()]),
      ...symbols.roles.all.flatMap((role) => [...role.ownOptions.values()]),
      ...(notices.length > 0 ? [severityOptions] : []),
    ]),
    parameters: steady(
      'parameters',
      symbols.parameters.all.flatMap((symbol) => symbol.parameter ?? []),
    ),
    tiers: steady(
      'tiers',
      symbols.tiers.all.flatMap((symbol) => symbol.tiers ?? []),
    ),
    forms,
    flags,
    notices,
    reports: tallies,
    roles,
  }
}

/** What `declareFields` says of a form; it asks of other names only what they stand for. */
type FieldNames = Pick<
  FormSymbol,
  'fields' | 'former' | 'ownOptions' | 'conclusion' | 'states' | 'stateType' | 'unique'
>

/** Where samples stand is in the model, so a form whose samples have moved is another form. */
const sampleLines = (lines: readonly Block[]): readonly number[] =>
  lines.flatMap(({ statement, children }) => {
    if (statement.kind !== 'sample' && statement.kind !== 'sampleTable') return []
    return [statement, ...children.map((child) => child.statement)].map(
      ({ span }) => positionOf(span.file, span.start).line,
    )
  })

/** What no form takes in is not checked, so it is said. */
function unusedFragments(blocks: readonly Block[], symbols: Symbols): void {
  const used = new Set(
    blocks.flatMap((block) =>
      block.children.flatMap(({ statement }) =>
        statement.kind === 'include' ? [statement.name.text] : [],
      ),
    ),
  )
  // A misspelt 引入 was said already, and may be the one that is missing here.
  if ([...used].some((name) => !symbols.fragments.get(name))) return
  for (const { label, span } of symbols.fragments.all)
    if (!used.has(label)) reporter(symbols.report)('fragment-unused', span, { name: label })
}

function formBefore(notice: Block, blocks: readonly Block[], symbols: Symbols): FormSymbol | null {
  const above = blocks.slice(0, blocks.indexOf(notice)).reverse()
  const form = above.find(
    ({ statement }) =>
      statement.kind === 'form' && statement.span.file === notice.statement.span.file,
  )
  return symbols.forms.all.find((symbol) => symbol.block === form) ?? null
}
