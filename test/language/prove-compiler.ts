import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { exampleApps } from './examples.ts'
import { checkFormat, examine, inputs, longest, prefixes } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20260531' },
    step: { type: 'string', default: '1' },
  },
})

let slowest = 0
const timed = <T>(work: () => T, what: () => string): T => {
  const start = performance.now()
  const result = work()
  const took = performance.now() - start
  if (took > longest) throw new Error(`${took.toFixed(0)} ms: ${what()}`)
  slowest = Math.max(slowest, took)
  return result
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

let typed = 0
for (const file of exampleApps.flat()) {
  const typing = prefixes(file, Number(values.step))
  while (
    !timed(
      () => typing.next(),
      () => file.path,
    ).done
  )
    typed++
  print(`${file.path}: ${typed} prefixes so far, slowest ${slowest.toFixed(0)} ms`)
}

const count = Number(values.inputs)
let done = 0
let compiled = 0
const property = fc.property(inputs, (text) => {
  const { application } = timed(
    () => examine(text, true),
    () => text,
  )
  if (application) compiled++
  if (done % 10 === 0) checkFormat(text)
  if (++done % 5000 === 0)
    print(`${done} inputs, ${compiled} compiled, slowest ${slowest.toFixed(0)} ms`)
})
fc.assert(property, { numRuns: count, seed: Number(values.seed), endOnFailure: true })
print(`${typed} prefixes and ${done} inputs: no throw, none over ${longest} ms, every file parses`)
