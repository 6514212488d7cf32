import { estates } from './estates.ts'
import { walk } from './walk.ts'

/**
 * `--triples` random persons × records × ways of access, half of them in each app; exits with 1 where one of them shows
 * what it must not.
 */
const at = process.argv.indexOf('--triples')
const most = at < 0 ? 10_000 : Number(process.argv[at + 1])
let failed = false
for (const [name, begin] of Object.entries(estates)) {
  const estate = await begin()
  const start = performance.now()
  let triples = 0
  let within = 0
  const leaks: string[] = []
  for (let seed = 1; triples < most / 2; seed++) {
    const walked = await walk(estate, seed, Math.min(2000, most / 2 - triples))
    triples += walked.triples
    within += walked.within
    leaks.push(...walked.leaks)
  }
  estate.remove()
  for (const leak of leaks.slice(0, 20)) console.error(leak)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${name}: ${triples} person × record × way, ${within} within reach, ${leaks.length} leaks, ${seconds} s`,
  )
  failed ||= leaks.length > 0
}
process.exitCode = failed ? 1 : 0
