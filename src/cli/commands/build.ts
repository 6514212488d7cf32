import { join } from 'node:path'
import { compile } from '../../compiler/compile.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { texts } from '../texts.ts'
import { readWords } from '../word-files.ts'
import { writeFiles } from '../write-files.ts'

/** `out`: where to; generated/<app> unless said otherwise. */
export function build(folder: string, out: string | undefined, terminal: Terminal): ExitCode {
  const started = performance.now()
  const words = texts[terminal.language]
  const sources = readApp(folder, terminal)
  const compilation = compile(sources, readWords(folder))
  const { application, files } = compilation
  const right = reportDiagnostics(compilation, sources.length, terminal)
  if (!right || !application) {
    terminal.say(words.notBuilt)
    return exit.diagnostics
  }
  const target = out ?? join('generated', application.id)
  const changed = writeFiles(target, files)
  if (terminal.json) terminal.data(JSON.stringify({ out: target, files: files.length, changed }))
  terminal.say(words.built(files.length, changed, target, performance.now() - started))
  return exit.ok
}
