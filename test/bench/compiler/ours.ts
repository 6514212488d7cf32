import { openSources } from '../../../src/compiler/session.ts'
import { sourcesOf } from '../../apps/apps.ts'
import { peakMemory, tell } from './measures.ts'
import { anywhere, lost, newLine, renamed, typed } from './typing.ts'

/** Types into the app of a folder through a session, and tells how long each answer took. */
const ways = {
  anywhere,
  'a new field': newLine('  字段 另：文本'),
  'a lost colon': lost('：'),
  'a field renamed': renamed(/^\s*字段 [\p{L}\p{N}]+/mu),
}

const files = sourcesOf(process.argv[2] ?? '')
const session = openSources(files)
const times: [string, number][] = []
for (const { way, ...edit } of typed(files, ways, Number(process.argv[3]))) {
  const from = performance.now()
  session.edit(edit)
  times.push([way, performance.now() - from])
}
tell({ times, memory: peakMemory() })
