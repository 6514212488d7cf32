import { analyse } from '../../compiler/compile.ts'
import type { Form } from '../../model/index.ts'
import { runSamples, type SampleResult } from '../../runtime/samples.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { texts } from '../texts.ts'
import { readWords } from '../word-files.ts'

/** Runs the samples; 1 when one is not as expected. */
export function test(folder: string, terminal: Terminal): ExitCode {
  const words = texts[terminal.language]
  const files = readApp(folder, terminal)
  const analysis = analyse(files, readWords(folder))
  const { application } = analysis
  if (!application) {
    reportDiagnostics(analysis, files.length, terminal)
    return exit.diagnostics
  }
  const results = [...runSamples(application, terminal.language)]
  for (const result of results)
    terminal.data(
      terminal.json
        ? JSON.stringify(result)
        : shown(result, nameOf(result, results, application.forms), terminal),
    )
  const ok = results.filter((result) => result.ok).length
  terminal.say(results.length === 0 ? words.noSamples : words.samples(ok, results.length))
  return ok === results.length ? exit.ok : exit.diagnostics
}

/** With its form where another form has a sample of that name, as one that extends it. */
function nameOf(
  { form, sample }: SampleResult,
  all: readonly SampleResult[],
  forms: readonly Form[],
): string {
  const shared = all.some((other) => other.sample === sample && other.form !== form)
  const of = forms.find(({ id }) => id === form)
  return shared && of ? `${sample}（${of.label}）` : sample
}

/** What was expected and came, in one line; where they differ, in a line each. */
function shown({ ok, checks, problems }: SampleResult, name: string, terminal: Terminal): string {
  const words = texts[terminal.language]
  if (ok)
    return words.samplePassed(
      name,
      checks.map(({ text }) => text),
    )
  const met = checks.filter((check) => check.ok)
  return [
    words.sampleFailed(name),
    ...problems.map((problem) => `    ✗ ${problem}`),
    ...met.map(({ text }) => `    ✓ ${text}`),
  ].join('\n')
}
