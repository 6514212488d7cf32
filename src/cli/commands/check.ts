import { analyse } from '../../compiler/compile.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'

export function check(folder: string, terminal: Terminal): ExitCode {
  const files = readApp(folder, terminal)
  const { diagnostics } = analyse(files)
  return reportDiagnostics(diagnostics, files.length, terminal) ? exit.ok : exit.diagnostics
}
