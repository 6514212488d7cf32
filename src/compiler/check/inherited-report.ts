import type { Code } from '../diagnostics/catalogue.ts'
import { type Diagnostic, diagnostic, isError, keyOf } from '../diagnostics/diagnostic.ts'
import { appending } from '../diagnostics/fix.ts'
import { keywordOf } from '../parse/keyword-of.ts'
import type { Block, Name, Statement } from '../parse/tree.ts'
import { positionOf, type Span } from '../source/text.ts'
import { nameAsWritten } from '../source/written-name.ts'
import { nameOf } from './line-keys.ts'
import { ancestorsOf } from './parents.ts'
import type { FormSymbol, Report, Symbols } from './symbols.ts'

/** What the checks of a form report to, so that a mistake is told once, and of the form it is in. */
export interface Reporting {
  /** The names of the app, as the checks of this form are to use them. */
  readonly symbolsOf: (form: FormSymbol) => Symbols
  /** Says what was gathered of a form, when all of it is checked; parents before those that extend them. */
  readonly finish: (form: FormSymbol) => void
}

/**
 * A form that extends another is checked with the lines it takes over. What is wrong with such a line in its own form
 * too is said there alone; what comes of the form's own changes is said of the change, once, with the lines it spoils.
 */
export function reporting(blocks: readonly Block[], symbols: Symbols): Reporting {
  const said = new Map<FormSymbol, Set<string>>()
  const spoilt = new Map<FormSymbol, Map<Change, Place[]>>()
  const reportOf = (form: FormSymbol): Report => {
    const mine = said.get(form) ?? new Set()
    said.set(form, mine)
    return (found) => {
      const key = keyOf(found)
      if (ancestorsOf(form).some((each) => said.get(each)?.has(key))) return
      mine.add(key)
      if ((form.parent === 'unknown' || form.incomplete) && ofNames.has(found.code)) return
      if (form.parent === null || form.parent === 'unknown') symbols.report(found)
      else tell(found, form)
    }
  }
  const tell = (found: Diagnostic, form: FormSymbol): void => {
    const line = lineAt(found.span, blocks)
    const from = ancestorsOf(form).find(({ block }) => block === line?.home)
    const change =
      droppedBy(form, found) ?? (from && isError(found) ? changedBy(form, found) : null)
    if (change) noteSpoilt(change, { span: found.span, line }, form)
    else if (from) symbols.report({ ...found, inherited: { by: form.label, from: from.label } })
    else symbols.report(found)
  }
  const noteSpoilt = (change: Change, place: Place, form: FormSymbol): void => {
    const places = spoilt.get(form) ?? new Map<Change, Place[]>()
    const same = [...places.keys()].find(({ name }) => name.span === change.name.span) ?? change
    spoilt.set(form, places.set(same, [...(places.get(same) ?? []), place]))
  }
  return {
    symbolsOf: (form) => ({ ...symbols, report: reportOf(form) }),
    finish(form) {
      for (const [change, places] of spoilt.get(form) ?? [])
        symbols.report(spoiling(change, places, form))
    },
  }
}

/** What a form does to a line it takes over. */
interface Change {
  readonly kind: 'dropped' | 'changed'
  readonly name: Name
}

function droppedBy({ dropped }: FormSymbol, found: Diagnostic): Change | null {
  const name = ofNames.has(found.code) ? dropped.get(found.params.name ?? '') : undefined
  return name ? { kind: 'dropped', name } : null
}

/** The line of the form's own whose name stands where the mistake is, or last before it. */
function changedBy(form: FormSymbol, found: Diagnostic): Change | null {
  const renamed = conclusionRenamed(form, found)
  if (renamed) return renamed
  const { span } = found
  const start = span.file.starts[positionOf(span.file, span.start).line - 1]
  const written = span.file.text.slice(start, span.end)
  const last = new Map(
    [...written.matchAll(runs)].map(([run, quoted], at) => [quoted ?? run, at] as const),
  )
  const names = form.block.children
    .flatMap((line) => [line, ...line.children])
    .flatMap(({ statement }) => nameOf(statement))
    .map((name) => ({ name, at: last.get(name.text) ?? -1 }))
  const [nearest] = names.filter(({ at }) => at >= 0).sort((one, other) => other.at - one.at)
  return nearest ? { kind: 'changed', name: nearest.name } : null
}

/** What may be a name, as it stands in a line. */
const runs = /『([^』]*)』|[\p{L}\p{N}_·]+/gu

/** The form's own 结论, where a parent's of another name is asked for: a form has one. */
function conclusionRenamed(form: FormSymbol, { code, params }: Diagnostic): Change | null {
  const conclusionIn = ({ block }: FormSymbol): Name | undefined =>
    block.children.flatMap(({ statement }) =>
      statement.kind === 'conclusion' ? nameOf(statement) : [],
    )[0]
  const mine = conclusionIn(form)
  const theirs = ancestorsOf(form).find((each) => conclusionIn(each)?.text === params.name)
  if (!mine || !theirs || !ofNames.has(code)) return null
  return { kind: 'changed', name: { ...mine, text: params.name ?? '' } }
}

/** Messages that a name is not known, which may be so because the form left out what it names. */
const ofNames: ReadonlySet<Code> = new Set([
  'name-unknown',
  'name-misspelt',
  'declared-unknown',
  'declared-misspelt',
  'option-alone',
])

/** Where something is wrong because of a change. */
interface Place {
  readonly span: Span
  readonly line: Line | null
}

/** A statement, and the block of the file it stands under. */
interface Line {
  readonly home: Block
  readonly statement: Statement
}

function lineAt(span: Span, blocks: readonly Block[]): Line | null {
  const { file, start } = span
  const at = (block: Block): number => positionOf(file, block.statement.span.start).line
  const line = positionOf(file, start).line
  const home = blocks.findLast((block) => block.statement.span.file === file && at(block) <= line)
  const inner = home?.children.findLast((block) => at(block) <= line)
  return home ? { home, statement: (inner ?? home).statement } : null
}

const codes = { dropped: 'drop-needed', changed: 'change-misfits' } as const

function spoiling({ kind, name }: Change, places: readonly Place[], form: FormSymbol): Diagnostic {
  const statements = new Set(places.flatMap(({ line }) => line?.statement ?? []))
  const users = [...statements].map((statement) => ({
    keyword: keywordOf(statement).text,
    name: nameOf(statement)[0]?.text ?? null,
  }))
  const parent = ancestorsOf(form)[0]?.label ?? ''
  const params = {
    form: form.label,
    parent,
    name: name.text,
    users: users.map((user) => user.keyword + (user.name ? `“${user.name}”` : '')).join('、'),
  }
  const others = users.flatMap((user) =>
    user.name === null || user.name === name.text ? [] : [user.name],
  )
  const alsoDropped = appending(
    name.span,
    others.map((text) => `，${nameAsWritten(text)}`).join(''),
  )
  const fixes = kind === 'dropped' && others.length > 0 ? [alsoDropped] : []
  const spans = places.map(({ span }) => span)
  return diagnostic(codes[kind], name.span, params, spans, fixes)
}
