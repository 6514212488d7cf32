import { open, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Application, Form } from '../../model/index.ts'
import { applyImport } from '../../runtime/excel/import/apply.ts'
import {
  hiddenText,
  opinionOf,
  reasonsOf,
  withRemarks,
} from '../../runtime/excel/import/remarks.ts'
import {
  type Import,
  type Trial,
  type TrialRow,
  tryImport,
} from '../../runtime/excel/import/trial.ts'
import { mostBytes, openFile } from '../../runtime/excel/open-file.ts'
import { typeOf } from '../../runtime/files/file-type.ts'
import { excelSentence } from '../../runtime/messages/excel.ts'
import { openRecords } from '../../runtime/records/open.ts'
import { clock } from '../../runtime/records/run.ts'
import { demonstrationDay } from '../demonstration-day.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { texts } from '../texts.ts'

export interface ImportOptions {
  readonly data: string
  readonly apply?: boolean
  /** Bring in what can be, where some cannot. */
  readonly partly?: boolean
  readonly draft?: boolean
  /** Where the file with remarks goes. */
  readonly out?: string
}

/** Tries a workbook or CSV, and brings it in where that is asked for; 5 when some rows cannot be. */
export function importFile(
  folder: string,
  form: string,
  file: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const out = options.out === undefined ? {} : { out: resolve(options.out) }
  const job = { ...options, ...out, data: resolve(options.data), form, file: resolve(file) }
  return runJob(folder, options.data, 'import', job, terminal)
}

export interface ImportJob extends ImportOptions {
  readonly form: string
  readonly file: string
}

export async function importOver(
  { app, store }: Workplace,
  { form: name, file, data, apply, partly, draft, out }: ImportJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  const form = formNamed(app.application, name, terminal)
  const day = demonstrationDay(data)
  const now = () => (day === null ? clock() : { ...clock(), today: day })
  const opened = await openFile(await bytesOf(file, terminal), language)
  if (opened.kind === 'unfit') throw new Refusal(exit.diagnostics, opened.reason)
  const records = openRecords(app, store, now)
  const asked: Import = {
    ...{ app, form, records, language, today: now().today, workbook: opened.workbook },
    ...{ file: file.replace(/^.*[/\\]/, ''), chosen: new Map() },
    draft: draft === true && form.states.length > 0,
  }
  const trial = await tryImport(asked)
  if (trial.kind === 'unfit') throw new Refusal(exit.diagnostics, trial.reason)
  tell(form, trial, terminal)
  if (out !== undefined) {
    const remarked = await withRemarks(opened.bytes, trial, language)
    if (remarked.kind !== 'done')
      throw new Refusal(exit.environment, excelSentence(`file-${remarked.kind}`, language))
    await writeFile(out, remarked.value)
    terminal.say(texts[language].fileWritten(out))
  }
  return finish(asked, trial, { apply: apply ?? false, partly: partly ?? false }, terminal)
}

type Rows = Extract<Trial, { readonly kind: 'rows' }>

async function finish(
  asked: Import,
  trial: Rows,
  { apply, partly }: { readonly apply: boolean; readonly partly: boolean },
  { language, say }: Terminal,
): Promise<ExitCode> {
  const words = texts[language]
  const bad = countOf(trial, 'bad') + trial.strays.length
  const some = trial.rows.some(({ item }) => item !== null)
  if (!apply) {
    if (some) say(words.importNotYet)
    return bad > 0 ? exit.partly : exit.ok
  }
  if (bad > 0 && !partly) {
    say(words.importNotWhole(bad))
    return exit.partly
  }
  if (!some) {
    say(words.importNothing)
    return bad > 0 ? exit.partly : exit.ok
  }
  const applied = await applyImport(asked, trial)
  if (applied.kind === 'undone') {
    say(words.importUndone)
    for (const reason of applied.reasons.slice(0, mostTold)) say(reason)
    return exit.conflict
  }
  say(words.imported(applied.made, applied.changed))
  return bad > 0 ? exit.partly : exit.ok
}

const mostTold = 50

const countOf = ({ rows }: Rows, kind: TrialRow['kind']): number =>
  rows.filter((row) => row.kind === kind).length

/** What would become of each row; for people only what is wrong. */
function tell(form: Form, trial: Rows, terminal: Terminal): void {
  const { language, json, data, say } = terminal
  const words = texts[language]
  if (json)
    for (const row of trial.rows) {
      const { kind, id, title, changed, faults } = row
      data(
        JSON.stringify({
          ...{ row: row.row + 1, kind, id, title, changed },
          reasons: reasonsOf(faults),
        }),
      )
    }
  const counts = (['new', 'change', 'same', 'bad'] as const).map((kind) => countOf(trial, kind))
  say(
    words.importCounts(form.label, counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0, counts[3] ?? 0),
  )
  const hidden = hiddenText(trial.rows, language)
  if (hidden !== null) say(hidden)
  const left = trial.main.columns.filter(({ target, heading }) => target === null && heading !== '')
  if (left.length > 0)
    say(
      words.importLeftOut(
        left.map(
          ({ heading, why }) => `${heading}${why ? `（${excelSentence(why, language)}）` : ''}`,
        ),
      ),
    )
  const wrong = trial.rows.filter(({ kind }) => kind === 'bad')
  for (const row of wrong.slice(0, mostTold))
    say(words.importRow(row.row + 1, row.title, opinionOf(row, language)))
  for (const { row, text } of trial.strays.slice(0, mostTold))
    say(words.importRow(row + 1, '', text))
  if (wrong.length > mostTold) say(words.importMore(wrong.length - mostTold))
}

export function formNamed(
  { forms }: Application,
  name: string,
  { language }: Pick<Terminal, 'language'>,
): Form {
  const found = forms.find(({ id, label }) => id === name || label === name)
  if (found) return found
  const known = forms.map(({ label }) => label).join('、')
  throw new Refusal(exit.usage, texts[language].noForm(name, known))
}

/** A workbook is looked into before it is unpacked. */
async function bytesOf(file: string, { language }: Terminal): Promise<Uint8Array> {
  const words = texts[language]
  const handle = await open(file, 'r').catch(() => {
    throw new Refusal(exit.usage, words.fileMissing(file))
  })
  try {
    const { size } = await handle.stat()
    const isTooBig = size > mostBytes
    const type = isTooBig ? null : await typeOf(handle, size)
    if (isTooBig || type?.kind === 'bomb')
      throw new Refusal(exit.diagnostics, excelSentence('file-too-big', language))
    if (type?.kind === 'broken' || type?.kind === 'macros')
      throw new Refusal(exit.diagnostics, excelSentence('file-unreadable', language))
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
