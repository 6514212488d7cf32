import { layouts, numberParts } from '../../../dsl/words.ts'
import type { Inset, Notice, Template } from '../../model/index.ts'
import { kindOf } from '../parse/blocks.ts'
import type { WordNode } from '../parse/read-word.ts'
import type { Block, RecipientNode, StatementKind, StatementOf, Text } from '../parse/tree.ts'
import { bodyOf } from './body.ts'
import { creationsIn } from './creations.ts'
import { enclosuresOf } from './enclosures.ts'
import { conditionOf, typeOf } from './expression.ts'
import { roleNamed } from './flow.ts'
import { hashOf } from './hash.ts'
import { linesOf } from './lines.ts'
import { misplaced, noticeLines } from './misplaced.ts'
import { once } from './once.ts'
import { formScope, type Scope } from './scope.ts'
import {
  type FormSymbol,
  type NoticeSymbol,
  type Report,
  reporter,
  type Symbols,
} from './symbols.ts'
import { insetOfValue, templateOf } from './text.ts'
import { misspeltWord, unknownDeclared, unknownName } from './unknown-name.ts'
import { knownIn, layoutWords, numberPartWords } from './vocabulary.ts'
import { wordTemplateOf } from './word-template.ts'

/** Of these one is all that counts. */
const repeated: ReadonlySet<StatementKind> = new Set(['annex', 'create', 'enter'])
const onceIn = new Set([...noticeLines].filter((kind) => !repeated.has(kind)))

/** A letter from its lines. `before`: the form last declared above it, for a notice that names none. */
export function noticeOf(
  symbol: NoticeSymbol,
  before: FormSymbol | null,
  bureau: string,
  words: readonly WordNode[],
  symbols: Symbols,
): Notice | null {
  const statement = symbol.block.statement
  if (statement.kind !== 'notice') return null
  const line = <K extends StatementKind>(kind: K): StatementOf<K> | undefined =>
    linesOf(symbol.block.children, kind)[0]
  misplaced(symbol.block.children, noticeLines, symbol.label, symbols.report)
  once(symbol.block.children, onceIn, symbol.label, symbols.report)
  const layout = layoutOf(line('layout'), symbols.report)
  const number = numberOf(line('number'), symbols.report)
  const form = formFor(statement, before, symbols)
  if (!form) return null
  const scope: Scope = { ...formScope(symbols, form), judged: true, stated: true }
  const letter: Scope = { ...scope, letter: true }
  const body = line('body')
  const file = line('template')
  const template = file ? wordTemplateOf(file, words, letter) : null
  if (!symbol.block.children.some(({ statement: line }) => kindOf(line) === 'body'))
    reporter(symbols.report)('notice-without-body', statement.name.span, { name: symbol.label })
  const notice: Omit<Notice, 'hash'> = {
    kind: 'notice',
    id: symbol.id,
    label: symbol.label,
    form: form.id,
    when: statement.when ? conditionOf(statement.when, scope) : null,
    layout,
    title: textOr(line('title')?.text, [symbol.label], letter),
    number,
    to: recipientOr(line('to')?.recipient, [], letter),
    ...(line('to')?.unprinted && { unaddressed: true }),
    cc: (line('cc')?.recipients ?? []).map((each) => recipientOf(each, letter)),
    ...enclosuresOf(symbol.block.children, letter, layout),
    signer: recipientOr(line('signer')?.recipient, [bureau], letter),
    ...(line('unsealed') && { unsealed: true }),
    remark: line('remark') ? textOr(line('remark')?.text, [], letter) : null,
    ...onReceipt(line('acknowledged'), line('matter'), letter),
    due: dueOf(line('due'), scope),
    needs: line('needs') ? ['receipt'] : [],
    order: (line('batch')?.order ?? []).flatMap((each): readonly Inset[] => {
      const inset = insetOfValue(each, null, scope)
      return inset ? [inset] : []
    }),
    draftedBy: rolesOf(line('draftedBy'), scope),
    reviewedBy: rolesOf(line('reviewedBy'), scope),
    signedBy: rolesOf(line('signedBy'), scope),
    body: body ? bodyOf(body.content, letter, layout) : [],
    ...againOf(line('again'), letter),
    ...filedWith(symbol.block.children, letter),
    ...periodOf(line('from'), line('until')),
    ...(template && { template }),
  }
  return { ...notice, hash: hashOf(notice) }
}

/** What its addressee signs for it, below the date and on the 送达回证. */
function onReceipt(
  acknowledged: StatementOf<'acknowledged'> | undefined,
  matter: StatementOf<'matter'> | undefined,
  scope: Scope,
): Pick<Notice, 'acknowledged' | 'matter'> {
  return {
    ...(acknowledged && { acknowledged: templateOf(acknowledged.text, scope) }),
    ...(matter && { matter: recipientOf(matter.recipient, scope) }),
  }
}

/** What tells one occasion for it from the next. */
function againOf(line: StatementOf<'again'> | undefined, scope: Scope): Pick<Notice, 'again'> {
  return line ? { again: line.keys.map((key) => typeOf(key, scope).expression) } : {}
}

function filedWith(lines: readonly Block[], scope: Scope): Pick<Notice, 'creates'> {
  const creates = creationsIn(lines, { ...scope, filing: true })
  return creates.length > 0 ? { creates } : {}
}

function periodOf(
  from: StatementOf<'from'> | undefined,
  until: StatementOf<'until'> | undefined,
): Pick<Notice, 'period'> {
  if (!from && !until) return {}
  return { period: { from: from?.date.value ?? null, until: until?.date.value ?? null } }
}

function formFor(
  statement: StatementOf<'notice'>,
  before: FormSymbol | null,
  symbols: Symbols,
): FormSymbol | null {
  if (statement.about) {
    const form = symbols.forms.get(statement.about.text)
    if (!form) unknownDeclared(statement.about, symbols.forms.labels, 'form', symbols.report)
    return form ?? null
  }
  if (!before)
    reporter(symbols.report)('notice-without-form', statement.name.span, {
      name: statement.name.text,
    })
  return before
}

function layoutOf(line: StatementOf<'layout'> | undefined, report: Report): Notice['layout'] {
  if (!line) return 'document'
  const layout = layoutWords.get(line.name.text)
  if (layout || misspeltWord(line.name, layoutWords.keys(), report)) return layout ?? 'document'
  reporter(report)('layout-unknown', line.name.span, {
    name: line.name.text,
    ...knownIn(layouts),
  })
  return 'document'
}

/** “某字〔{年}〕{序号}号”: kept with its two places under their Chinese names. */
function numberOf(line: StatementOf<'number'> | undefined, report: Report): Notice['number'] {
  if (!line) return null
  const series = line.text.text.replace(/[{｛]\s*([^{}｛｝]*?)\s*[}｝]/g, (whole, name: string) => {
    const part = numberPartWords.get(name)
    return part ? `{${numberParts[part].zh}}` : whole
  })
  const missing = Object.values(numberParts).filter((part) => !series.includes(`{${part.zh}}`))
  const stray = series.replace(/\{(年|序号)\}/g, '').includes('{')
  if (missing.length > 0 || stray) reporter(report)('number-parts', line.text.span, {})
  return { series, perYear: line.perYear, gapless: line.gapless }
}

const rolesOf = (
  line: StatementOf<'draftedBy' | 'reviewedBy' | 'signedBy'> | undefined,
  scope: Scope,
): readonly string[] => line?.names.map((name) => roleNamed(name, scope)) ?? []

const textOr = (text: Text | undefined, otherwise: Template, scope: Scope): Template =>
  text ? templateOf(text, scope) : otherwise

const recipientOr = (
  node: RecipientNode | undefined,
  otherwise: Template,
  scope: Scope,
): Template => (node ? recipientOf(node, scope) : otherwise)

function recipientOf(node: RecipientNode, scope: Scope): Template {
  if (node.kind === 'text') return templateOf(node, scope)
  const inset = insetOfValue(node, null, scope)
  return inset ? [inset] : []
}

/** So much time, or a parameter that is a length of time. */
function dueOf(line: StatementOf<'due'> | undefined, scope: Scope): Notice['due'] {
  if (!line) return null
  const { length } = line
  if (length.kind === 'duration') return { amount: length.amount, unit: length.unit }
  const parameter = scope.symbols.parameters.get(length.text)
  const say = reporter(scope.report)
  if (!parameter && inWords.test(length.text)) say('figure-in-words', length.span, {})
  else if (!parameter) unknownName(length, scope, scope.symbols.parameters.labels)
  else if (parameter.type.unit && !parameter.asOf)
    return { parameter: parameter.id, unit: parameter.type.unit }
  else if (parameter.type.kind !== 'broken')
    say('due-not-period', length.span, { name: length.text })
  return null
}

const inWords = /^[一二三四五六七八九十两]+(个|天|年|月|工作日)/
