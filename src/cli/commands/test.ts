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
  const { application, diagnostics } = analyse(files)
  if (!application) {
    reportDiagnostics(diagnostics, files.length, terminal)
    return exit.diagnostics
  }
  const results = [...runSamples(application, terminal.language)]
  for (const result of results)
    terminal.data(terminal.json ? JSON.stringify(result) : shown(result, terminal))
  const ok = results.filter((result) => result.ok).length
  terminal.say(results.length === 0 ? words.noSamples : words.samples(ok, results.length))
  return ok === results.length ? exit.ok : exit.diagnostics
}

function shown(result: SampleResult, terminal: Terminal): string {
  const findings = result.findings.map((finding) => `${finding.rule} ${finding.label}`).join('、')
  const { sampleLine } = texts[terminal.language]
  const line = sampleLine(
    result.ok,
    result.sample,
    findings,
    result.conclusion ?? '',
    result.letters.join('、'),
  )
  return [line, ...result.problems.map((problem) => `    ${problem}`)].join('\n')
}
