import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type Basis,
  byConclusion,
  decidedIn,
  groupsOf,
  type Line,
  listTable,
  sayer,
  told,
} from '../../change/impact/index.ts'
import { compile } from '../../compiler/compile.ts'
import type { Application } from '../../model/index.ts'
import type { OpenEditions } from '../../runtime/editions/editions.ts'
import type { PublishingRefusal, PublishingRefused } from '../../runtime/editions/outcome.ts'
import { clock } from '../../runtime/index.ts'
import { publishingSentence } from '../../runtime/messages/publishing.ts'
import { keepPlan } from '../../runtime/plans/keep.ts'
import {
  type Draft,
  type Planned,
  planned,
  type WorkedOut,
  workedOut,
} from '../../runtime/plans/make.ts'
import { impactWorkbook } from '../../runtime/plans/workbook.ts'
import { serverVisitor } from '../../runtime/records/open.ts'
import { readApp } from '../app-folder.ts'
import { definitionAt, definitionName } from '../definition.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runOnData, type Workplace } from '../jobs.ts'
import { demonstrationDay } from '../open-app.ts'
import { publishingTexts } from '../publishing-texts.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { texts } from '../texts.ts'
import { readWords } from '../word-files.ts'
import type { PlanFile } from './apply.ts'

export interface PlanOptions {
  readonly data: string
  /** The number of an edition, or the folder of a definition: told only, nothing can be planned of it. */
  readonly against?: string
  readonly note?: string
  /** A file, for `apply`. */
  readonly out?: string
  readonly excel?: string
  /** Keeps the plan with the data, where a second person finds it. */
  readonly submit?: boolean
}

export interface PlanJob extends Omit<PlanOptions, 'data'> {
  readonly folder: string
}

/** Says what publishing a definition would do to everything in a data folder; changes nothing. */
export function plan(
  folder: string,
  { data, out, excel, against, ...options }: PlanOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (excel !== undefined && !/\.xlsx$/i.test(excel))
    throw new Refusal(exit.usage, texts[terminal.language].badEnding(excel, '.xlsx'))
  const job = {
    ...options,
    folder: resolve(folder),
    ...(out !== undefined && { out: resolve(out) }),
    ...(excel !== undefined && { excel: resolve(excel) }),
    ...(against !== undefined && { against: definitionName(against) }),
  }
  return runOnData(data, 'plan', job, terminal)
}

export async function planOver(
  place: Workplace,
  job: PlanJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, json } = terminal
  const { editions, data } = place
  if (editions === null) throw new Refusal(exit.usage, publishingTexts[language].noEditions(data))
  const draft = draftOf(job.folder, terminal)
  const found = await workOut({ ...place, editions }, job, draft, terminal)
  if (found.kind === 'refused')
    throw new Refusal(exit.conflict, sentences(found.refusals, terminal))
  const basis: Basis = { ...found, refused: found.refusals.map(said(terminal)) }
  if (json) terminal.data(JSON.stringify({ ...found, refused: basis.refused }))
  else for (const line of sheetLines(basis, terminal)) terminal.data(line)
  await handOut(place, job, found, basis, draft.application, terminal)
  return basis.refused.length > 0 ? exit.diagnostics : exit.ok
}

type Found = Planned | (WorkedOut & { readonly kind: 'told' })

async function workOut(
  { editions, store, data }: Workplace & { readonly editions: OpenEditions },
  { against, note }: PlanJob,
  draft: Draft,
  terminal: Terminal,
): Promise<Found | PublishingRefused> {
  const day = demonstrationDay(data)
  const when = day === null ? clock : () => ({ ...clock(), today: day })
  if (against === undefined)
    return planned({ editions, store, clock: when }, draft, serverVisitor, note ?? null)
  const current = editions.current()
  const before = await definitionAt(against, terminal, editions)
  const worked = await workedOut(store, current, before, draft.application, when().today)
  return { kind: 'told', ...worked }
}

function draftOf(folder: string, terminal: Terminal): Draft {
  if (!existsSync(folder))
    throw new Refusal(exit.usage, texts[terminal.language].compare.unclear(folder))
  const sources = readApp(folder, terminal)
  const compilation = compile(sources, readWords(folder))
  const { application, files } = compilation
  if (!application) {
    reportDiagnostics(compilation, sources.length, terminal)
    throw new Refusal(exit.diagnostics, texts[terminal.language].notBuilt)
  }
  const emitted = files.map(({ path, text, bytes }) => ({
    path,
    bytes: Buffer.from(bytes ?? text),
  }))
  return { application, files: emitted }
}

async function handOut(
  { store, data }: Workplace,
  { out, excel, submit = false }: PlanJob,
  found: Found,
  basis: Basis,
  { label }: Application,
  terminal: Terminal,
): Promise<void> {
  const { language } = terminal
  const words = texts[language]
  if (excel !== undefined) {
    await writeFile(excel, await impactWorkbook(basis, label, language))
    terminal.say(words.fileWritten(excel))
  }
  if (found.kind === 'told' || basis.refused.length > 0) return
  if (out !== undefined) {
    const file: PlanFile = { ...found.plan, content: await found.content(), data }
    await writeFile(out, `${JSON.stringify(file)}\n`)
    terminal.say(words.fileWritten(out))
  }
  if (!submit) return
  const kept = await keepPlan({ store }, found, serverVisitor)
  if (kept.kind === 'refused') throw new Refusal(exit.conflict, sentences(kept.refusals, terminal))
  terminal.say(publishingTexts[language].submitted(kept.plan.id))
}

const said =
  ({ language }: Terminal) =>
  (refusal: PublishingRefusal): string =>
    publishingSentence(refusal, language)

const sentences = (refusals: readonly PublishingRefusal[], terminal: Terminal): string =>
  refusals.map(said(terminal)).join('\n')

/** With the first few of each list by name. */
function sheetLines(basis: Basis, { language }: Terminal): readonly string[] {
  const say = sayer(language)
  const shown = ({ text, list, count }: Line, isList: boolean): readonly string[] => {
    const own = `  ${text}${isList && count !== undefined ? `：${say('number', { count })}` : ''}`
    if (!isList || list === undefined) return [own]
    const { rows } = listTable(basis, list, language)
    const names = rows.slice(0, few).map(({ cells }) => `    ${cells.filter(Boolean).join('  ')}`)
    return [
      own,
      ...names,
      ...(rows.length > few ? [`    ${say('more', { count: rows.length })}`] : []),
    ]
  }
  const changed = decidedIn(basis.impact)
  const groups = [
    { by: say('by-conclusion'), rows: byConclusion(changed) },
    ...groupsOf(changed).map(({ by, rows }) => ({ by: say('by', { name: by }), rows })),
  ].flatMap(({ by, rows }) =>
    rows.length === 0
      ? []
      : [`  ${by}：${rows.map(({ is, count }) => `${is} ${count}`).join(say('and'))}`],
  )
  return told(basis, language).sections.flatMap(({ title, lines }) => [
    title,
    ...lines.flatMap((line) => shown(line, title === say('who') || title === say('letters'))),
    ...(title === say('reach') ? groups : []),
    '',
  ])
}

const few = 5
