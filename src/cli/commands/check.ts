import { analyse } from '../../compiler/compile.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { readWords } from '../word-files.ts'
import { mend } from './check-fix.ts'

/** Says what is wrong with an app; with `fix`, mends first what can be mended by itself. */
export function check(folder: string, fix: boolean, terminal: Terminal): ExitCode {
  const read = readApp(folder, terminal)
  const words = readWords(folder)
  const files = fix ? mend(read, words, terminal) : read
  const right = reportDiagnostics(analyse(files, words), files.length, terminal)
  return right ? exit.ok : exit.diagnostics
}
