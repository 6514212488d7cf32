import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
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
import { analyse } from '../../compiler/analyse.ts'
import type { Application } from '../../model/index.ts'
import type { OpenEditions } from '../../runtime/editions/editions.ts'
import type { PublishingRefusal, PublishingRefused } from '../../runtime/editions/outcome.ts'
import { publishingSentence } from '../../runtime/messages/publishing.ts'
import { serverVisitor } from '../../runtime/people/server-visitor.ts'
import { keepPlan } from '../../runtime/plans/keep.ts'
import {
  type Draft,
  type Planned,
  planned,
  type WorkedOut,
  workedOut,
} from '../../runtime/plans/make.ts'
import { clock } from '../../runtime/records/run.ts'
import { readApp } from '../app-folder.ts'
import { type Aside, compileAside } from '../compile-aside.ts'
import { definitionAt } from '../definition.ts'
import { demonstrationDay } from '../demonstration-day.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import type { Workplace } from '../jobs.ts'
import { publishingTexts } from '../publishing-texts.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { texts } from '../texts.ts'
import { readWords } from '../word-files.ts'
import type { PlanFile } from './apply.ts'
import type { PlanJob } from './plan.ts'

export function planOver(place: Workplace, job: PlanJob, terminal: Terminal): Promise<ExitCode> {
  const aside = compileAside(job.folder)
  return planWith(aside, place, job, terminal).finally(aside.stop)
}

/** Does it with sources that are being compiled. */
export async function planWith(
  aside: Aside,
  place: Workplace,
  job: PlanJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, json } = terminal
  const { editions, data } = place
  if (editions === null) throw new Refusal(exit.usage, publishingTexts[language].noEditions(data))
  const application = (await aside.application) ?? refuseSources(job.folder, terminal)
  const definition = { application, files: aside.files }
  const found = await workOut({ ...place, editions }, job, definition, terminal)
  if (found.kind === 'refused')
    throw new Refusal(exit.conflict, sentences(found.refusals, terminal))
  const basis: Basis = { ...found, refused: found.refusals.map(said(terminal)) }
  if (json) terminal.data(JSON.stringify({ ...found, refused: basis.refused }))
  else for (const line of sheetLines(basis, terminal)) terminal.data(line)
  await handOut(place, job, found, basis, application, terminal)
  return basis.refused.length > 0 ? exit.diagnostics : exit.ok
}

type Found = Planned | (WorkedOut & { readonly kind: 'told' })

/** Files are made only for a plan that somebody keeps: they are half of compiling. */
async function workOut(
  { editions, store, data }: Workplace & { readonly editions: OpenEditions },
  { against, note, out, submit = false }: PlanJob,
  { application, files }: Pick<Draft, 'application'> & Pick<Aside, 'files'>,
  terminal: Terminal,
): Promise<Found | PublishingRefused> {
  const day = demonstrationDay(data)
  const when = day === null ? clock : () => ({ ...clock(), today: day })
  const current = editions.current()
  const isKept = terminal.json || submit || out !== undefined
  if (against !== undefined || !isKept) {
    const before = against ? await definitionAt(against, terminal, editions) : current.application
    const worked = await workedOut(store, current, before, application, when().today)
    if (against !== undefined || worked.comparison.changes.length > 0)
      return { kind: 'told', ...worked }
  }
  const draft = { application, files: files() }
  return planned({ editions, store, clock: when }, draft, serverVisitor, note ?? null)
}

/** Says what is wrong with the sources that were not compiled. */
function refuseSources(folder: string, terminal: Terminal): never {
  const words = texts[terminal.language]
  if (!existsSync(folder)) throw new Refusal(exit.usage, words.compare.unclear(folder))
  const sources = readApp(folder, terminal)
  reportDiagnostics(analyse(sources, readWords(folder)), sources.length, terminal)
  throw new Refusal(exit.diagnostics, words.notBuilt)
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
    const { impactWorkbook } = await import('../../runtime/plans/workbook.ts')
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
  const shown = ({ text, list, count, subjects }: Line, isList: boolean): readonly string[] => {
    const key = subjects === undefined ? 'number' : 'number-of'
    const number =
      isList && count !== undefined ? `：${say(key, { count, subjects: subjects ?? 0 })}` : ''
    const own = `  ${text}${number}`
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
