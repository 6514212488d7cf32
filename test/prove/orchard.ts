import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../src/compiler/compile.ts'
import type { Application } from '../../src/model/index.ts'

/** An app that uses every kind of expression and every function, and its emitted files. */
export function orchard(): {
  readonly application: Application
  readonly files: ReadonlyMap<string, string>
} {
  const folder = join(import.meta.dirname, 'app')
  const sources = readdirSync(folder).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }))
  const { application, files, diagnostics } = compile(sources)
  if (!application) throw new Error(diagnostics.map(({ code }) => code).join(' '))
  return { application, files: new Map(files.map(({ path, text }) => [path, text])) }
}
