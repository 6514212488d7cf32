import type { Option, OptionList } from '../../model/index.ts'
import type { Block, Name, Statement, StatementOf } from '../parse/tree.ts'
import { lineText, positionOf } from '../source/text.ts'
import { misplaced } from './misplaced.ts'
import { resolveParents } from './option-parents.ts'
import { parameterOf } from './parameters.ts'
import { findParents } from './parents.ts'
import {
  type FormSymbol,
  identityOf,
  Names,
  type NoticeSymbol,
  type OptionsSymbol,
  type Report,
  type RoleSymbol,
  reporter,
  type Symbols,
} from './symbols.ts'
import { tiersOf } from './tiers.ts'
import { broken } from './type.ts'

/** The names an app declares. A line that does not read still declares its name, so that its uses are no mistakes. */
export function declare(blocks: readonly Block[], report: Report): Symbols {
  const symbols: Symbols = {
    options: new Names(),
    parameters: new Names(),
    tiers: new Names(),
    fragments: new Names(),
    forms: new Names(),
    notices: new Names(),
    flags: new Names(),
    reports: new Names(),
    roles: new Names(),
    report,
  }
  for (const block of blocks) declareBlock(block, symbols)
  resolveParents(blocks, symbols)
  findParents(symbols)
  return symbols
}

function declareBlock(block: Block, symbols: Symbols): void {
  const { statement } = block
  const { report } = symbols
  switch (statement.kind) {
    case 'options': {
      const identity = identityOf(statement.name, statement.id, report, statement.formerly)
      const parent = statement.parent
      const list = optionList(block, identity, parent, report)
      const symbol = { ...identity, list }
      symbols.options.add(symbol, report)
      alsoCalled(symbols.options, symbol, statement.formerly)
      return
    }
    case 'parameter':
      symbols.parameters.add(parameterOf(block, statement, report), report)
      return
    case 'tiers':
      symbols.tiers.add(tiersOf(block, statement, report), report)
      return
    case 'fragment':
      symbols.fragments.add({ ...identityOf(statement.name, null, report), block }, report)
      return
    case 'form': {
      const symbol = emptyForm(formIdentity(statement, report), block, statement)
      symbols.forms.add(symbol, report)
      alsoCalled(symbols.forms, symbol, statement.formerly)
      return
    }
    case 'notice': {
      const { name, id, formerly } = statement
      const symbol = { ...identityOf(name, id, report, formerly), block }
      symbols.notices.add(symbol, report)
      alsoCalled(symbols.notices, symbol, formerly)
      return
    }
    case 'flag':
      // It is one line: what follows belongs to no form.
      misplaced(block.children, new Set(), statement.name.text, report)
      symbols.flags.add({ ...identityOf(statement.name, statement.id, report), statement }, report)
      return
    case 'report':
      symbols.reports.add({ ...identityOf(statement.name, statement.id, report), block }, report)
      return
    case 'role': {
      const { name, id, formerly } = statement
      const symbol = roleOf(identityOf(name, id, report, formerly), block)
      symbols.roles.add(symbol, report)
      alsoCalled(symbols.roles, symbol, formerly)
      return
    }
    case 'broken':
      declareBroken(block, statement, symbols)
      return
    default:
  }
}

/** What names it by a name that it had finds it too. */
function alsoCalled<T extends FormSymbol | OptionsSymbol | NoticeSymbol | RoleSymbol>(
  names: Names<T>,
  symbol: T,
  formerly: readonly Name[],
): void {
  for (const { text } of formerly) names.alias(text, symbol)
}

/** A form's id is its address on the server, where some are taken. */
function formIdentity(statement: StatementOf<'form'>, report: Report) {
  const identity = identityOf(statement.name, statement.id, report, statement.formerly)
  if (takenAddresses.has(identity.id.toLowerCase())) {
    const { span } = statement.id ?? statement.formerly[0] ?? statement.name
    reporter(report)('id-reserved', span, { name: identity.id })
  }
  return identity
}

const takenAddresses: ReadonlySet<string> = new Set([
  'api',
  'areas',
  'letters',
  'assets',
  'login',
  'logout',
  'setup',
  'me',
  'administration',
  'health',
  'openapi.json',
  'reports',
  'editions',
  'plans',
  'workshop',
  // Below /api.
  'changes',
  'files',
  '.',
  '..',
])

const emptyForm = (
  identity: Identity,
  block: Block,
  statement: FormSymbol['statement'],
): FormSymbol => ({
  ...identity,
  block,
  statement,
  parent: null,
  incomplete: false,
  origins: new Map(),
  dropped: new Map(),
  fields: new Names(),
  former: new Names(),
  ownOptions: new Map(),
  conclusion: null,
  states: [],
  stateType: null,
  unique: [],
})

const roleOf = (identity: Identity, block: Block): RoleSymbol => ({
  ...identity,
  block,
  attributes: new Names(),
  ownOptions: new Map(),
})

type Identity = ReturnType<typeof identityOf>

function declareBroken(block: Block, statement: Statement, symbols: Symbols): void {
  if (statement.kind !== 'broken' || !statement.name) return
  const { name, of } = statement
  const identity = { id: name.text, label: name.text, span: name.span }
  const { report } = symbols
  if (of === 'options') symbols.options.add({ ...identity, list: null }, report)
  else if (of === 'parameter')
    symbols.parameters.add({ ...identity, type: broken, asOf: null, parameter: null }, report)
  else if (of === 'tiers')
    symbols.tiers.add({ ...identity, type: broken, by: broken, asOf: null, tiers: null }, report)
  else if (of === 'fragment') symbols.fragments.add({ ...identity, block }, report)
  else if (of === 'form') symbols.forms.add(emptyForm(identity, block, null), report)
  else if (of === 'notice') symbols.notices.add({ ...identity, block }, report)
  else if (of === 'flag') symbols.flags.add({ ...identity, statement: null }, report)
  else if (of === 'report') symbols.reports.add({ ...identity, block }, report)
  else if (of === 'role') symbols.roles.add(roleOf(identity, block), report)
}

function optionList(
  block: Block,
  identity: { id: string; label: string },
  parent: Name | null,
  report: Report,
): OptionList {
  const say = reporter(report)
  const options: Option[] = []
  const seen = new Map<string, { readonly option: Option; readonly statement: Statement }>()
  misplaced(block.children, placed, identity.label, report)
  for (const { statement } of block.children) {
    const option = optionOf(statement)
    if (!option) continue
    const name = [option.label, option.code].find((word) => seen.has(word))
    const taken = name === undefined ? undefined : seen.get(name)
    if (name !== undefined && taken && !(taken.option.code === option.code && isDated(option)))
      say('option-duplicate', statement.span, { name, list: identity.label }, taken.statement.span)
    else options.push(option)
    seen.set(option.code, { option, statement }).set(option.label, { option, statement })
  }
  if (options.length === 0) say('options-empty', block.statement.span, { list: identity.label })
  const { id, label } = identity
  return { id, label, ...(parent && { parent: parent.text }), options }
}

/** A code may stand again for other days, with the label that it has then. */
const isDated = ({ from, until }: Option): boolean => from !== null || until !== null

const placed: ReadonlySet<Statement['kind']> = new Set(['option'])

/** A line that does not read still gives its words, so that their uses are no mistakes. */
function optionOf(statement: Statement): Option | null {
  if (statement.kind === 'broken') {
    const { line, column } = positionOf(statement.span.file, statement.span.start)
    const rest = lineText(statement.span.file, line).slice(column - 1)
    const [, code = '', label = code] =
      /^([\p{L}\p{N}_·〇]+)(?:\s+([\p{L}\p{N}_·〇]+))?/u.exec(rest) ?? []
    return code === '' ? null : { code, label, from: null, until: null }
  }
  const [first, second] = statement.kind === 'option' ? statement.words : []
  if (statement.kind !== 'option' || !first) return null
  return {
    code: first.text,
    label: (second ?? first).text,
    from: statement.from?.value ?? null,
    until: statement.until?.value ?? null,
    ...(statement.parent && { parent: statement.parent.text }),
    ...(statement.mergedInto && { mergedInto: statement.mergedInto.text }),
  }
}
