import { garden } from './garden.ts'
import { walk } from './walk.ts'

/** `--triples` random persons × records × ways of access; exits with 1 where one of them shows what it must not. */
const at = process.argv.indexOf('--triples')
const most = at < 0 ? 10_000 : Number(process.argv[at + 1])
const made = await garden()
const start = performance.now()
let triples = 0
let within = 0
const leaks: string[] = []
for (let seed = 1; triples < most; seed++) {
  const walked = await walk(made, seed, Math.min(2000, most - triples))
  triples += walked.triples
  within += walked.within
  leaks.push(...walked.leaks)
}
made.remove()
for (const leak of leaks.slice(0, 20)) console.error(leak)
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(
  `${triples} person × record × way, ${within} within reach, ${leaks.length} leaks, ${seconds} s`,
)
process.exitCode = leaks.length > 0 ? 1 : 0
