import type { SourceFile } from '../../src/compiler/compile.ts'
import type { Code } from '../../src/compiler/diagnostics/catalogue.ts'
import { type Diagnostic, isError, sentence } from '../../src/compiler/diagnostics/diagnostic.ts'
import { linesIn, type Parsed, parse } from '../../src/compiler/parse/parse.ts'
import type { Block, Statement } from '../../src/compiler/parse/tree.ts'
import { editsBetween, openSources } from '../../src/compiler/session.ts'
import {
  lineText,
  positionOf,
  type SourceText,
  sourceText,
} from '../../src/compiler/source/text.ts'
import { random } from '../emit/random.ts'
import { type Mutant, type MutationKind, mutate, mutationKinds } from './mutate.ts'
import { timed } from './timed.ts'

/** What the compiler said of a mutant that is no longer valid. */
export interface Verdict {
  readonly mutant: Mutant
  readonly errors: readonly Diagnostic[]
  /** At most one error more than the mutation. */
  readonly few: boolean
  /** The first error is on the mutated line or on one that uses what was changed. */
  readonly near: boolean
  /** The first error suggests the word that was meant; null where no word was misspelt. */
  readonly suggested: boolean | null
  readonly milliseconds: number
}

/** Mutants of the apps in turn, every kind as often, until so many are found that are not valid. */
export function verdicts(
  apps: readonly (readonly SourceFile[])[],
  count: number,
  seed: number,
): Verdict[] {
  const next = random(seed)
  const judges = apps.map(judgeOf)
  const found: Verdict[] = []
  for (let turn = 0; found.length < count; ) {
    const kind = mutationKinds[turn % mutationKinds.length] as MutationKind
    const which = next.between(0, apps.length - 1)
    const mutant = mutate(apps[which] ?? [], kind, next)
    const verdict = mutant && judges[which]?.(mutant)
    if (!verdict) continue
    found.push(verdict)
    turn++
  }
  return found
}

type Judge = (mutant: Mutant) => Verdict | null

/** The app is kept: a mutant is an edit, and one that mends the mutant before it. */
function judgeOf(app: readonly SourceFile[]): Judge {
  const originals = new Map(app.map(({ path, text }) => [path, parse(sourceText(path, text))]))
  const texts = new Map(app.map(({ path, text }) => [path, text]))
  const session = openSources(app)
  let standing = texts
  return (mutant) => {
    const original = originals.get(mutant.path)
    const spoilt = new Map(texts).set(mutant.path, mutant.text)
    const edits = [...spoilt].flatMap(([path, text]) =>
      editsBetween(path, standing.get(path) ?? '', text),
    )
    standing = spoilt
    const { result, milliseconds } = timed(() => session.edit(...edits))
    const errors = result.diagnostics.filter(isError)
    const [first] = errors
    if (!first || !original) return null
    return {
      mutant,
      errors,
      few: errors.length <= 2,
      near: isNear(first, mutant, original),
      suggested: mutant.word?.misspelt ? suggests(first, mutant.word) : null,
      milliseconds,
    }
  }
}

/** On the mutated line, or on one that uses what was changed. */
function isNear({ code, span }: Diagnostic, mutant: Mutant, original: Parsed): boolean {
  const { line } = positionOf(span.file, span.start)
  if (uses(lineText(span.file, line), changedNames(mutant, original))) return true
  if (span.file.path !== mutant.path) return false
  if (line === mutant.line || isWithin(line, mutant, span.file, code)) return true
  const formerly = mutant.after === null && line >= mutant.line ? line + 1 : line
  if (belongs(formerly, mutant.line, original.blocks)) return true
  return mutant.after === null && isBeside(line, mutant, span.file)
}

/** A statement goes on over lines while a bracket is open; in a letter the two halves of a pair use each other. */
function isWithin(line: number, mutant: Mutant, file: SourceText, code: Code): boolean {
  const lineAt = (offset: number): number => positionOf(file, offset).line
  return linesIn(file).some(({ start, end, pasted }) => {
    const last = pasted && pairs.has(code) ? lineAt(pasted.end) : lineAt(end)
    const holds = (each: number): boolean => lineAt(start) <= each && each <= last + 1
    return holds(line) && holds(mutant.line)
  })
}

const pairs: ReadonlySet<Code> = new Set([
  'mark-unopened',
  'mark-unclosed',
  'mark-mismatch',
  'body-unclosed',
  'body-unopened',
])

/** Whether one of two lines stands right under the other. */
function belongs(one: number, other: number, blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    const head = lineOf(block.statement)
    const inner = block.children.map(({ statement }) => lineOf(statement))
    return (
      (head === one && inner.includes(other)) ||
      (head === other && inner.includes(one)) ||
      belongs(one, other, block.children)
    )
  })
}

/** Where a line was deleted: the statements before and after it. */
function isBeside(line: number, mutant: Mutant, file: SourceText): boolean {
  const lines = file.text.split('\n')
  const isStatement = (text = ''): boolean => /^\s*[^\s#＃]/.test(text)
  let before = mutant.line - 1
  while (before > 1 && !isStatement(lines[before - 1])) before--
  let after = mutant.line
  while (after < lines.length && !isStatement(lines[after - 1])) after++
  return line === before || line === after
}

const lineOf = ({ span }: Statement): number => positionOf(span.file, span.start).line

/** The word that was changed and what it became; where no word was, the names that the line gives. */
function changedNames({ word, line }: Mutant, { blocks }: Parsed): readonly string[] {
  if (word) return [word.was, word.is]
  const statements = (blocks: readonly Block[]): Statement[] =>
    blocks.flatMap((block) => [block.statement, ...statements(block.children)])
  return statements(blocks)
    .filter((each) => lineOf(each) === line)
    .flatMap(namesGiven)
}

function namesGiven(statement: Statement): string[] {
  if (wholly.has(statement.kind)) return namesIn(statement)
  const { name, id } = statement as { readonly name?: unknown; readonly id?: unknown }
  return [...namesIn(name), ...namesIn(id)]
}

/** Statements that give every name in them. */
const wholly: ReadonlySet<Statement['kind']> = new Set(['law', 'option', 'states', 'conclusion'])

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { kind, text } = value as { readonly kind?: unknown; readonly text?: unknown }
  if (kind === 'name' && typeof text === 'string') return [text]
  return Object.entries(value).flatMap(([key, child]) => (key === 'span' ? [] : namesIn(child)))
}

function uses(line: string, names: readonly string[]): boolean {
  const words: readonly string[] = line.match(/[\p{L}\p{N}_·〇]+/gu) ?? []
  const isPlain = (name: string): boolean => /^[\p{L}\p{N}_·〇]+$/u.test(name)
  return names.some(
    (name) => name !== '' && (isPlain(name) ? words.includes(name) : line.includes(name)),
  )
}

/** The word that was there; or where that is now the only one that is known, the word it became. */
function suggests({ params }: Diagnostic, { was, is }: { was: string; is: string }): boolean {
  const { meant, wanted, expected } = params
  const isOne = (word: string | undefined): boolean =>
    word === was || word === is || (/[/、（]/.test(word ?? '') && word?.includes(was) === true)
  return isOne(meant) || isOne(wanted) || expected === `“${was}”`
}

/** For people: shares by kind, and what went worst. */
export function report(found: readonly Verdict[], worst: number): string {
  const rows = [...mutationKinds, null].map((kind) => {
    const of = kind ? found.filter(({ mutant }) => mutant.kind === kind) : found
    const words = of.filter(({ suggested }) => suggested !== null)
    return [
      (kind ?? 'all').padEnd(20),
      String(of.length).padStart(6),
      share(of, ({ few }) => few),
      share(of, ({ near }) => near),
      share(words, ({ suggested }) => suggested === true),
    ].join(' ')
  })
  const slowest = Math.max(...found.map(({ milliseconds }) => milliseconds))
  const offenders = [
    ...found.filter(({ few }) => !few).sort((a, b) => b.errors.length - a.errors.length),
    ...found.filter(({ few, near }) => few && !near),
    ...found.filter(({ few, near, suggested }) => few && near && suggested === false),
  ]
  return [
    `${'kind'.padEnd(20)}  count    few   near  suggested`,
    ...rows,
    `slowest ${slowest.toFixed(0)} ms`,
    ...offenders.slice(0, worst).map(offence),
  ].join('\n')
}

const share = (of: readonly Verdict[], holds: (verdict: Verdict) => boolean): string =>
  `${((100 * of.filter(holds).length) / Math.max(1, of.length)).toFixed(1)}%`.padStart(6)

function offence({ mutant, errors, few, near }: Verdict): string {
  const wrong = few ? (near ? 'NO SUGGESTION' : 'FAR') : 'MANY'
  const said = errors.slice(0, 3).map((error) => {
    const { line } = positionOf(error.span.file, error.span.start)
    return `    ${error.span.file.path.split('/').at(-1)}:${line} ${error.code} ${sentence(error, 'zh')}`
  })
  return [
    `\n${wrong} (${errors.length}) ${mutant.kind} ${mutant.path.split('/').at(-1)}:${mutant.line}`,
    `  - ${mutant.before}`,
    `  + ${mutant.after ?? ''}`,
    ...said,
  ].join('\n')
}
