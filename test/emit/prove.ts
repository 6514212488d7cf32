import { parseArgs } from 'node:util'
import { agreements } from './agreement.ts'
import { applications } from './applications.ts'

/** `npm run prove:schemas`: many records of every form; exit code 1 when any two verdicts differ. */
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '2' },
  },
})

for (const application of applications()) {
  const made = { records: Number(values.records), seed: Number(values.seed) }
  for (const found of await agreements(application, made)) {
    const wrong = [...found.disputed, ...found.refused, ...found.unexplained]
    console.log(
      `${application.id}/${found.form}: ${found.valid} valid, ${found.invalid} invalid, ${found.sound} without a mistake by the rules, ${wrong.length} disputed`,
    )
    for (const data of wrong.slice(0, 3)) console.log(JSON.stringify(data))
    if (wrong.length > 0) process.exitCode = 1
  }
}
