import { analyse } from '../../compiler/compile.ts'
import { runSamples, type SampleResult } from '../../runtime/samples.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { texts } from '../texts.ts'

/** Runs the samples; 1 when one is not as expected. */
export function test(folder: string, terminal: Terminal): ExitCode {
  const words = texts[terminal.language]
  const files = readApp(folder, terminal)
  const analysis = analyse(files)
  const { application } = analysis
  if (!application) {
    reportDiagnostics(analysis, files.length, terminal)
    return exit.diagnostics
  }
  const results = [...runSamples(application, terminal.language)]
  for (const result of results)
    terminal.data(terminal.json ? JSON.stringify(result) : shown(result, terminal))
  const ok = results.filter((result) => result.ok).length
  terminal.say(results.length === 0 ? words.noSamples : words.samples(ok, results.length))
  return ok === results.length ? exit.ok : exit.diagnostics
}

/** What was expected and came, in one line; where they differ, in a line each. */
function shown({ ok, sample, checks, problems }: SampleResult, terminal: Terminal): string {
  const words = texts[terminal.language]
  if (ok)
    return words.samplePassed(
      sample,
      checks.map(({ text }) => text),
    )
  const met = checks.filter((check) => check.ok)
  return [
    words.sampleFailed(sample),
    ...problems.map((problem) => `    ✗ ${problem}`),
    ...met.map(({ text }) => `    ✓ ${text}`),
  ].join('\n')
}
