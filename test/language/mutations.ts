import { check } from '../../src/compiler/check/check.ts'
import type { SourceFile } from '../../src/compiler/compile.ts'
import {
  type Diagnostic,
  inOrder,
  isError,
  sentence,
} from '../../src/compiler/diagnostics/diagnostic.ts'
import { type Parsed, parse } from '../../src/compiler/parse/parse.ts'
import type { Block, Statement } from '../../src/compiler/parse/tree.ts'
import {
  lineText,
  positionOf,
  type SourceText,
  sourceText,
} from '../../src/compiler/source/text.ts'
import { random } from '../emit/random.ts'
import { type Mutant, type MutationKind, mutate, mutationKinds } from './mutate.ts'

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

/** The files that are not mutated are read once. */
function judgeOf(app: readonly SourceFile[]): Judge {
  const read = app.map((file) => readFile(sourceText(file.path, file.text)))
  return (mutant) => {
    const start = performance.now()
    const files = read.map((each) =>
      each.file.path === mutant.path ? readFile(sourceText(mutant.path, mutant.text)) : each,
    )
    const home = files[0]?.file ?? sourceText('', '')
    const blocks = files.flatMap(({ parsed }) => parsed.blocks)
    const errors = inOrder([
      ...files.flatMap(({ parsed }) => parsed.diagnostics),
      ...check(blocks, home).diagnostics,
    ]).filter(isError)
    const milliseconds = performance.now() - start
    const [first] = errors
    if (!first) return null
    const original = read.find(({ file }) => file.path === mutant.path)
    return {
      mutant,
      errors,
      few: errors.length <= 2,
      near: original !== undefined && isNear(first, mutant, original),
      suggested: mutant.word?.misspelt ? suggests(first, mutant.word) : null,
      milliseconds,
    }
  }
}

interface ReadFile {
  readonly file: SourceText
  readonly parsed: Parsed
}

const readFile = (file: SourceText): ReadFile => ({ file, parsed: parse(file) })

function isNear({ span }: Diagnostic, mutant: Mutant, original: ReadFile): boolean {
  const { line } = positionOf(span.file, span.start)
  const changed = changedNames(mutant, original)
  if (uses(lineText(span.file, line), changed)) return true
  if (span.file.path !== mutant.path) return false
  return (
    line === mutant.line || (mutant.after === null && isBeside(line, mutant, original, span.file))
  )
}

/** Where a line was deleted: the statements before and after it, and the one it belonged to. */
function isBeside(line: number, mutant: Mutant, original: ReadFile, file: SourceText): boolean {
  const lines = file.text.split('\n')
  const isStatement = (text = ''): boolean => /^\s*[^\s#＃]/.test(text)
  let before = mutant.line - 1
  while (before > 1 && !isStatement(lines[before - 1])) before--
  let after = mutant.line
  while (after < lines.length && !isStatement(lines[after - 1])) after++
  return line === before || line === after || line === holderLine(mutant, original)
}

const lineOf = ({ span }: Statement): number => positionOf(span.file, span.start).line

function holderLine(mutant: Mutant, { parsed }: ReadFile): number | null {
  const holding = (blocks: readonly Block[], holder: number | null): number | null => {
    for (const block of blocks) {
      if (lineOf(block.statement) === mutant.line) return holder
      const found = holding(block.children, lineOf(block.statement))
      if (found !== null) return found
    }
    return null
  }
  return holding(parsed.blocks, null)
}

/** The word that was changed and what it became; where no word was, the names that the line gives. */
function changedNames({ word, line }: Mutant, { parsed }: ReadFile): readonly string[] {
  if (word) return [word.was, word.is]
  const statements = (blocks: readonly Block[]): Statement[] =>
    blocks.flatMap((block) => [block.statement, ...statements(block.children)])
  return statements(parsed.blocks)
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

const uses = (line: string, names: readonly string[]): boolean => {
  const runs: readonly string[] = line.match(/[\p{L}\p{N}_·〇]+/gu) ?? []
  return names.some((name) => name !== '' && (runs.includes(name) || line.includes(`《${name}》`)))
}

/** The word that was there; or where that is now the only one that is known, the word it became. */
const suggests = ({ params }: Diagnostic, { was, is }: { was: string; is: string }): boolean =>
  params.meant === was || params.meant === is

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
