import { analyse, type SourceFile } from '../../src/compiler/compile.ts'
import { openSources } from '../../src/compiler/session.ts'
import { shown } from './analysis.ts'
import { editsOf } from './edits.ts'

/** Makes edits in a session, and asks after each of them whether all is as if the sources were read for the first time. */
export function follow(
  sources: readonly SourceFile[],
  edits: number,
  seed: number,
  compare: (found: object, expected: object, edit: string) => void,
): void {
  const files = [...sources]
  const session = openSources(files)
  for (const { at, start, end, text } of editsOf(files, edits, seed)) {
    const { path, text: before } = files[at] as SourceFile
    files[at] = { path, text: before.slice(0, start) + text + before.slice(end) }
    const found = session.edit({ path, start, end, text })
    compare(shown(found), shown(analyse(files)), `${path} ${start}-${end} ${JSON.stringify(text)}`)
  }
}
