import type { Form, Given, Sample } from '../../model/index.ts'
import { kindOf } from '../parse/blocks.ts'
import type { Block, Expectation, SampleItem, StatementOf } from '../parse/tree.ts'
import { positionOf, type Span } from '../source/text.ts'
import { nameOf, rowName } from './line-keys.ts'
import { linesOf } from './lines.ts'
import { expectationsOf, type Sampled } from './sample-expect.ts'
import { givenIn, ofRecord, ofYearBefore, type RecordLines, recordLines } from './sample-items.ts'
import { rowsAsSamples } from './sample-table.ts'
import { assigned, type SampleData } from './sample-value.ts'
import type { Scope } from './scope.ts'
import { type FormSymbol, reporter } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/** The samples of a form, each with what it takes from the one it is 同 put in. */
export function samplesOf(
  symbol: FormSymbol,
  items: readonly Block[],
  checked: Pick<Form, 'rules' | 'conclusion' | 'fields' | 'unique'>,
  scope: Scope,
): Sample[] {
  const form: Sampled = { ...checked, symbol, declared: declaredRules(items) }
  const samples = samplesByName(items, symbol, scope)
  const read = new Map([...samples].map(([name, sample]) => [name, linesIn(sample, symbol, scope)]))
  const broken = new Set(items.flatMap(brokenNames))
  for (const { statement } of samples.values()) checkBase(statement, samples, broken, scope)
  return [...samples].map(([name, { statement }]): Sample => {
    const { record, before, given, expect } = withBase(name, samples, read, [])
    const data = assigned({}, record.values)
    const others = [...yearBefore(before, data, form, scope), ...given]
    return {
      id: name,
      label: name,
      data,
      submitted: record.submitted,
      ...(others.length > 0 && { given: others }),
      expect: expectationsOf(expect, form, scope),
      line: positionOf(statement.span.file, statement.span.start).line,
    }
  })
}

/** Names of rules that are declared, whether they read or not. */
const declaredRules = (items: readonly Block[]): ReadonlySet<string> =>
  new Set(
    items.flatMap(({ statement }) => {
      if (kindOf(statement) !== 'rule') return []
      const id = statement.kind === 'rule' ? (statement.id?.text ?? []) : []
      return nameOf(statement).flatMap(({ text }) => [text].concat(id))
    }),
  )

/** A 样例 with its lines, or a row of a table, which has none. */
interface Written {
  readonly statement: StatementOf<'sample'>
  readonly lines: readonly Block[]
}

function samplesByName(
  items: readonly Block[],
  symbol: FormSymbol,
  scope: Scope,
): ReadonlyMap<string, Written> {
  const samples = new Map<string, Written>()
  for (const block of items) {
    const written =
      block.statement.kind === 'sample'
        ? [{ statement: block.statement, lines: block.children }]
        : rowsAsSamples(block, symbol, scope).map((statement) => ({ statement, lines: [] }))
    for (const sample of written) {
      const { name } = sample.statement
      const taken = samples.get(name.text)
      if (taken) sayTwice(name, taken.statement.name.span, scope)
      else samples.set(name.text, sample)
    }
  }
  return samples
}

const sayTwice = ({ text, span }: StatementOf<'sample'>['name'], first: Span, scope: Scope): void =>
  reporter(scope.report)('name-duplicate', span, { name: text }, first)

/** Samples that do not read, so that nothing is said of what is 同 them; of a table without its heading all rows. */
function brokenNames({ statement, children }: Block): readonly string[] {
  const kind = kindOf(statement)
  if (kind === 'sample') return statement.kind === 'broken' ? names(nameOf(statement)) : []
  if (kind !== 'sampleTable') return []
  const isWhole = statement.kind === 'sampleTable' && children[0]?.statement.kind === 'row'
  const rows = children.filter((row) => !isWhole || row.statement.kind === 'broken')
  return names(rows.flatMap((row) => rowName(row) ?? []))
}

const names = (of: readonly { readonly text: string }[]): string[] => of.map(({ text }) => text)

function checkBase(
  { name, same }: StatementOf<'sample'>,
  samples: ReadonlyMap<string, Written>,
  broken: ReadonlySet<string>,
  scope: Scope,
): void {
  if (!same) return
  if (!samples.has(same.text) && !broken.has(same.text))
    unknownDeclared(same, [...samples.keys()], 'sample', scope.report)
  const circle = circleFrom(name.text, samples)
  const [first] = [...samples.keys()].filter((each) => circle.includes(each))
  if (first === name.text)
    reporter(scope.report)('sample-cycle', same.span, { path: [...circle, first].join(' → ') })
}

/** The samples on the way back to one; none where 同 leads nowhere, or into a circle without it. */
function circleFrom(name: string, samples: ReadonlyMap<string, Written>): readonly string[] {
  const path = [name]
  for (;;) {
    const next = samples.get(path.at(-1) ?? '')?.statement.same?.text
    if (next === name) return path
    if (next === undefined || path.includes(next)) return []
    path.push(next)
  }
}

interface SampleLines {
  readonly record: RecordLines
  readonly before: YearBefore
  readonly given: readonly Given[]
  readonly expect: readonly Expectation[]
}

/** The record of the year before; `span`: where the sample first speaks of it. */
interface YearBefore extends RecordLines {
  readonly span: Span | null
}

function linesIn({ statement, lines }: Written, symbol: FormSymbol, scope: Scope): SampleLines {
  const items: SampleItem[] = [
    ...statement.items,
    ...linesOf(lines, 'fill').flatMap((line) => line.items),
    ...linesOf(lines, 'submitted').map(
      ({ date }): SampleItem => ({ kind: 'submittedOn', span: date.span, date }),
    ),
  ]
  const before = ofYearBefore(items, symbol)
  return {
    record: recordLines(ofRecord(items, symbol), symbol, scope, false),
    before: { ...recordLines(before, symbol, scope, true), span: before[0]?.span ?? null },
    given: linesOf(lines, 'given').flatMap((line) => givenIn(line, scope)),
    expect: [...statement.expect, ...linesOf(lines, 'expect').flatMap((line) => line.expect)],
  }
}

/** The lines of a sample over those of the one it is 同; what it leads to is its own. */
function withBase(
  name: string,
  samples: ReadonlyMap<string, Written>,
  read: ReadonlyMap<string, SampleLines>,
  within: readonly string[],
): SampleLines {
  const own = read.get(name) ?? nothing
  const same = samples.get(name)?.statement.same?.text
  if (same === undefined || !samples.has(same) || [...within, name].includes(same)) return own
  const base = withBase(same, samples, read, [...within, name])
  return {
    record: overlaid(base.record, own.record),
    before: { ...overlaid(base.before, own.before), span: own.before.span },
    given: [...base.given, ...own.given],
    expect: own.expect,
  }
}

const noRecord: RecordLines = { values: [], submitted: null, conclusion: null }
const nothing: SampleLines = {
  record: noRecord,
  before: { ...noRecord, span: null },
  given: [],
  expect: [],
}

const overlaid = (base: RecordLines, own: RecordLines): RecordLines => ({
  values: [...base.values, ...own.values],
  submitted: own.submitted ?? base.submitted,
  conclusion: own.conclusion ?? base.conclusion,
})

/** What its 唯一 names may be in a line that does not read. */
const isUnread = ({ unique, fields }: FormSymbol): boolean =>
  unique === null || unique.some((id) => fields.get(id)?.type.kind === 'broken')

/** The same subject's record of the year before: its 唯一 but for the year, and what the sample says of it. */
function yearBefore(before: YearBefore, data: SampleData, form: Sampled, scope: Scope): Given[] {
  if (before.values.length === 0 && before.conclusion === null) return []
  const keys = form.fields.filter(({ id }) => form.unique.includes(id))
  const year = keys.find(({ type }) => type.kind === 'year')
  const now = year && data[year.id]
  if (!year && isUnread(form.symbol)) return []
  if (!year || typeof now !== 'number') {
    const params = { form: form.symbol.label }
    if (before.span) reporter(scope.report)('sample-without-year', before.span, params)
    return []
  }
  const same = keys.flatMap(({ id, type }) =>
    type.kind === 'ref' || data[id] === undefined ? [] : [[id, data[id]]],
  )
  return [
    {
      form: form.symbol.id,
      data: assigned({ ...Object.fromEntries(same), [year.id]: now - 1 }, before.values),
      submitted: before.submitted,
      conclusion: before.conclusion,
    },
  ]
}
