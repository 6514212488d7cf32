import { type Diagnostic, isError } from '../compiler/diagnostics/diagnostic.ts'
import { renderLine, renderText } from '../compiler/diagnostics/render.ts'
import type { Terminal } from './exit.ts'
import { texts } from './texts.ts'

/** Shows what was found: a line of JSON each, or the place, the sentence and the line; true when nothing is wrong. */
export function reportDiagnostics(
  found: readonly Diagnostic[],
  files: number,
  terminal: Terminal,
): boolean {
  for (const each of found) {
    if (terminal.json) terminal.data(JSON.stringify(renderLine(each, terminal.language)))
    else terminal.data(`${renderText(each, terminal.language)}\n`)
  }
  const errors = found.filter(isError).length
  terminal.say(texts[terminal.language].checked(files, errors, found.length - errors))
  return errors === 0
}
