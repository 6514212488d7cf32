import { renameSync, statSync, writeFileSync } from 'node:fs'
import { analyse, type SourceFile, type WordFile } from '../../compiler/compile.ts'
import { titleOf } from '../../compiler/diagnostics/fix.ts'
import { edited, firstFixes, type Mended } from '../../compiler/diagnostics/fixes/apply.ts'
import { positionOf } from '../../compiler/source/text.ts'
import type { Terminal } from '../exit.ts'
import { texts } from '../texts.ts'

/** Mends the sources, round after round until no fix is left, and writes those that changed. */
export function mend(
  files: readonly SourceFile[],
  words: readonly WordFile[],
  terminal: Terminal,
): readonly SourceFile[] {
  const say = texts[terminal.language]
  let now = files
  let fixes = 0
  for (let round = 0; round < mostRounds; round++) {
    const mended = firstFixes(analyse(now, words).diagnostics)
    if (mended.length === 0) break
    for (const each of mended) tell(each, terminal)
    fixes += mended.length
    now = now.map((file) => withFixes(file, mended))
  }
  const changed = now.filter((file, index) => file.text !== files[index]?.text)
  for (const file of changed) replaceFile(file)
  terminal.say(fixes === 0 ? say.nothingToFix : say.allFixed(fixes, changed.length))
  return now
}

/** A fix that brings the next mistake to light ends well before; two that undo each other never would. */
const mostRounds = 20

const withFixes = (file: SourceFile, mended: readonly Mended[]): SourceFile => ({
  ...file,
  text: edited(
    file,
    mended.flatMap(({ fix }) => fix.edits),
  ),
})

function tell({ found, fix }: Mended, terminal: Terminal): void {
  const { file, start } = found.span
  const { line, column } = positionOf(file, start)
  const title = titleOf(fix, terminal.language)
  const { fixed } = texts[terminal.language]
  if (terminal.json)
    terminal.data(JSON.stringify({ fixed: title, code: found.code, file: file.path, line, column }))
  else terminal.say(fixed(`${file.path}:${line}:${column}`, found.code, title))
}

/** All of the new text or all of the old one, also when the power fails. */
function replaceFile({ path, text }: SourceFile): void {
  const fresh = `${path}.fixed`
  writeFileSync(fresh, text, { mode: statSync(path).mode, flush: true })
  renameSync(fresh, path)
}
