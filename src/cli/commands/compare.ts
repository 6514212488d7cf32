import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type Comparison,
  type ComparisonView,
  compare,
  comparisonView,
  reasonOf,
  sentenceOf,
} from '../../change/compare/index.ts'
import type { Application } from '../../model/index.ts'
import type { OpenEditions } from '../../runtime/editions/editions.ts'
import { revisionPdf } from '../../runtime/editions/revision-paper.ts'
import { revisionWorkbook } from '../../runtime/editions/revision-workbook.ts'
import { serverVisitor } from '../../runtime/people/server-visitor.ts'
import { clock } from '../../runtime/records/run.ts'
import { madeLines } from '../../runtime/reports/made.ts'
import { grid } from '../aligned.ts'
import { definitionAt } from '../definition.ts'
import { definitionName, isNumber } from '../definition-name.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runOnData, type Workplace } from '../jobs.ts'
import { publishingTexts } from '../publishing-texts.ts'
import { texts } from '../texts.ts'

export interface CompareOptions {
  /** The data folder, where an edition is named by its number. */
  readonly data?: string
  /** As 修订对照表, on the terminal. */
  readonly table?: boolean
  /** 修订对照表 as a file: .pdf or .xlsx. */
  readonly out?: string
}

export interface CompareJob extends Omit<CompareOptions, 'data'> {
  /** Folders, or numbers of editions. */
  readonly before: string
  readonly after: string
}

/** Says in words what a definition has otherwise than an earlier one. */
export async function compareDefinitions(
  before: string,
  after: string,
  { data, out, ...options }: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  if (out !== undefined && !/\.(pdf|xlsx)$/i.test(out))
    throw new Refusal(exit.usage, texts[language].badEnding(out, '.pdf / .xlsx'))
  const job = { ...options, before, after, ...(out !== undefined && { out: resolve(out) }) }
  if (data === undefined) return compared(job, null, terminal)
  const named = { before: definitionName(before), after: definitionName(after) }
  return runOnData(data, 'compare', { ...job, ...named }, terminal)
}

export const compareOver = (
  { editions }: Workplace,
  job: CompareJob,
  terminal: Terminal,
): Promise<ExitCode> => compared(job, editions, terminal)

async function compared(
  { before, after, table = false, out }: CompareJob,
  editions: OpenEditions | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, json } = terminal
  const words = texts[language]
  const was = await definitionOf(before, editions, terminal)
  const is = await definitionOf(after, editions, terminal)
  const comparison = compare(was, is)
  const view = comparisonView(comparison, [is, was], language)
  if (out !== undefined) {
    await writeFile(out, await paperOf(view, is, { before, after, out }, terminal))
    terminal.say(words.fileWritten(out))
  } else if (json) tellJson(comparison, terminal)
  else terminal.data(table ? tableText(view) : sentencesText(view))
  terminal.say(words.compare.told(comparison.changes.length, view.counts))
  return exit.ok
}

function definitionOf(
  name: string,
  editions: OpenEditions | null,
  terminal: Terminal,
): Promise<Application> {
  if (isNumber(name) && editions === null && !existsSync(name))
    throw new Refusal(exit.usage, publishingTexts[terminal.language].needsData(Number(name)))
  return definitionAt(name, terminal, editions)
}

function paperOf(
  view: ComparisonView,
  { label, bureau }: Application,
  { before, after, out }: Required<Pick<CompareJob, 'before' | 'after' | 'out'>>,
  { language }: Terminal,
): Promise<Uint8Array> {
  const words = texts[language].compare
  const named = (name: string): string =>
    isNumber(name) ? publishingTexts[language].number(Number(name)) : resolve(name)
  const paper = {
    title: words.title(label),
    bureau: bureau.name,
    scope: [words.scope(named(before), named(after))],
    made: madeLines(clock(), serverVisitor, language),
    language,
  }
  return /\.xlsx$/i.test(out) ? revisionWorkbook(view, paper) : revisionPdf(view, paper)
}

function tellJson({ changes }: Comparison, { data, language }: Terminal): void {
  for (const change of changes)
    data(
      JSON.stringify({
        ...change,
        sentence: sentenceOf(change, language),
        why: reasonOf(change, language),
      }),
    )
}

const sentencesText = ({ groups }: ComparisonView): string =>
  groups
    .map(({ label, rows }) =>
      [label, ...rows.map(({ riskWord, sentence }) => `  [${riskWord}] ${sentence}`)].join('\n'),
    )
    .join('\n\n')

const tableText = ({ groups, headings }: ComparisonView): string =>
  groups
    .map(({ label, rows }) => {
      const lines = rows.map(({ item, before, after, riskWord, note }) =>
        [item, before, after, `${riskWord}：${note}`].map(onOneLine),
      )
      const { item, before, after, note } = headings
      return `${label}\n${grid([[item, before, after, note], ...lines], 4)}`
    })
    .join('\n\n')

const onOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')
