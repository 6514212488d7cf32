import type { Analysis } from '../compiler/compile.ts'
import { isError } from '../compiler/diagnostics/diagnostic.ts'
import { fixesOf } from '../compiler/diagnostics/fixes/fixes-of.ts'
import { renderLine, renderText } from '../compiler/diagnostics/render.ts'
import { withinOf } from '../compiler/diagnostics/within.ts'
import type { Terminal } from './exit.ts'
import { texts } from './texts.ts'

/** Shows what was found: a line of JSON each, or the place, the sentence and the line; true when nothing is wrong. */
export function reportDiagnostics(
  { diagnostics, blocks }: Pick<Analysis, 'diagnostics' | 'blocks'>,
  files: number,
  terminal: Terminal,
): boolean {
  const { language } = terminal
  for (const found of diagnostics) {
    const within = withinOf(found.span, blocks)
    if (terminal.json) terminal.data(JSON.stringify(renderLine(found, language, within)))
    else terminal.data(`${renderText(found, language, within)}\n`)
  }
  const errors = diagnostics.filter(isError).length
  terminal.say(texts[language].checked(files, errors, diagnostics.length - errors))
  if (diagnostics.length > 0)
    terminal.say(
      texts[language].helpful(diagnostics.filter((each) => fixesOf(each).length > 0).length),
    )
  return errors === 0
}
