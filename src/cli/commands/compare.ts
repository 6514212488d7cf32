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
import { revisionPdf } from '../../runtime/editions/revision-paper.ts'
import { clock } from '../../runtime/index.ts'
import { serverVisitor } from '../../runtime/records/open.ts'
import { madeLines } from '../../runtime/reports/made.ts'
import { grid } from '../aligned.ts'
import { definitionAt } from '../definition.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { texts } from '../texts.ts'

export interface CompareOptions {
  /** As 修订对照表, on the terminal. */
  readonly table?: boolean
  /** 修订对照表 as a PDF file. */
  readonly out?: string
}

/** Says in words what a definition has otherwise than an earlier one. */
export async function compareDefinitions(
  before: string,
  after: string,
  { table = false, out }: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, json } = terminal
  const words = texts[language]
  if (out !== undefined && !/\.pdf$/i.test(out))
    throw new Refusal(exit.usage, words.badEnding(out, '.pdf'))
  const was = await definitionAt(before, terminal)
  const is = await definitionAt(after, terminal)
  const comparison = compare(was, is)
  const view = comparisonView(comparison, [is, was], language)
  if (out !== undefined) {
    await writeFile(out, await paperOf(view, is, [before, after], terminal))
    terminal.say(words.fileWritten(out))
  } else if (json) tellJson(comparison, terminal)
  else terminal.data(table ? tableText(view) : sentencesText(view))
  terminal.say(words.compare.told(comparison.changes.length, view.counts))
  return exit.ok
}

const paperOf = (
  view: ComparisonView,
  { label, bureau }: Application,
  [before, after]: readonly [string, string],
  { language }: Terminal,
): Promise<Uint8Array> =>
  revisionPdf(view, {
    title: texts[language].compare.title(label),
    bureau: bureau.name,
    scope: [texts[language].compare.scope(resolve(before), resolve(after))],
    made: madeLines(clock(), serverVisitor, language),
    language,
  })

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
