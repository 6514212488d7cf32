import { parseArgs } from 'node:util'
import { exampleApps } from './examples.ts'
import { report, verdicts } from './mutations.ts'

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    worst: { type: 'string', default: '30' },
  },
})

const found = verdicts(exampleApps, Number(values.mutants), Number(values.seed))
process.stdout.write(`${report(found, Number(values.worst))}\n`)
