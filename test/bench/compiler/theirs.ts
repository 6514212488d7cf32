import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, NodeHost, type Program } from '@typespec/compiler'
import { peakMemory, tell } from './measures.ts'
import { anywhere, lost, newLine, renamed, typed } from './typing.ts'

/** Types into a TypeSpec project, compiles it with what is known from the time before, and tells how long that took. */
const ways = {
  anywhere,
  'a new field': newLine(' a?: string;'),
  'a lost colon': lost(':'),
  'a field renamed': renamed(/^\s*`[^`]+(?=`)/m),
}

const [folder = '', rounds = '', emitter] = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.tsp'))
  .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
const texts = new Map(files.map(({ path, text }) => [path, text]))
const host: typeof NodeHost = {
  ...NodeHost,
  readFile: async (path) => {
    const text = texts.get(path)
    const file = await NodeHost.readFile(path)
    return text === undefined ? file : { ...file, text }
  },
  writeFile: async () => {},
}
const options = emitter ? { emit: [emitter], outputDir: join(folder, 'out') } : { noEmit: true }
const main = join(folder, 'main.tsp')

let program: Program = await compile(host, main, options)
if (program.diagnostics.length > 0) throw new Error(program.diagnostics[0]?.message)
const times: [string, number][] = []
for (const { way, path, start, end, text } of typed(files, ways, Number(rounds))) {
  const before = texts.get(path) ?? ''
  texts.set(path, before.slice(0, start) + text + before.slice(end))
  const from = performance.now()
  program = await compile(host, main, options, program)
  times.push([way, performance.now() - from])
}
tell({ times, memory: peakMemory() })
