import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { exampleApps } from './examples.ts'
import { checkFormat, examine, inputs, prefixes } from './fuzz.ts'
import { longest, timed } from './timed.ts'

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20260531' },
    step: { type: 'string', default: '1' },
  },
})

let slowest = 0
const soon = <T>(work: () => T, what: () => string): T => {
  const { result, milliseconds } = timed(work)
  if (milliseconds > longest) throw new Error(`${milliseconds.toFixed(0)} ms: ${what()}`)
  slowest = Math.max(slowest, milliseconds)
  return result
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

let typed = 0
for (const file of exampleApps.flat()) {
  const typing = prefixes(file, Number(values.step))
  const next = (): IteratorResult<unknown> => typing.next()
  while (!soon(next, () => file.path).done) typed++
  print(`${file.path}: ${typed} prefixes so far, slowest ${slowest.toFixed(0)} ms`)
}

const count = Number(values.inputs)
let done = 0
let compiled = 0
const property = fc.property(inputs, (text) => {
  const { application } = soon(
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
