import { writeFileSync } from 'node:fs'
import { format } from '../../compiler/format/format.ts'
import { ownNames } from '../../compiler/format/own-names.ts'
import { sourceText } from '../../compiler/source/text.ts'
import { readApp } from '../app-folder.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { texts } from '../texts.ts'

export interface FormatOptions {
  /** The vocabulary to write keywords in; as they were written otherwise. */
  readonly lang?: 'zh' | 'en'
  readonly check?: boolean
}

/** Puts the sources of an app into canonical form; with `check`, 1 when one is not in it. */
export function fmt(
  folder: string,
  { lang, check = false }: FormatOptions,
  terminal: Terminal,
): ExitCode {
  const words = texts[terminal.language]
  const files = readApp(folder, terminal)
  const own = ownNames(files.map(({ path, text }) => sourceText(path, text)))
  const changed = files
    .map((file) => ({
      ...file,
      tidy: format(sourceText(file.path, file.text), lang ?? 'asWritten', own),
    }))
    .filter((file) => file.tidy !== file.text)
  for (const { path, tidy } of changed) {
    if (!check) writeFileSync(path, tidy)
    if (terminal.json) terminal.data(JSON.stringify({ file: path, changed: !check }))
    terminal.say(check ? words.wouldFormat(path) : words.formatted(path))
  }
  if (changed.length === 0) terminal.say(words.allFormatted)
  return check && changed.length > 0 ? exit.diagnostics : exit.ok
}
