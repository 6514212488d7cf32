import { parseArgs } from 'node:util'
import { hasNginx, startNginx } from './nginx.ts'
import { startProxy } from './proxy.ts'
import { type Outcome, rolling } from './rolling.ts'

/** `npm run prove:rolling`: two processes of an app over one PostgreSQL, ended in turn under load; exit code 1 where anything is lost. */
const { values } = parseArgs({
  options: {
    ends: { type: 'string', default: '10' },
    step: { type: 'string', default: '400' },
    clients: { type: 'string', default: '16' },
  },
})
const plan = {
  ends: Number(values.ends),
  issues: 3,
  step: Number(values.step),
  clients: Number(values.clients),
  durable: true,
}
const proxies = new Map([['a small proxy', startProxy]])
if (hasNginx()) proxies.set('nginx', startNginx)
else console.log('nginx skipped: it is not installed here')

for (const [name, proxy] of proxies)
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    const began = performance.now()
    const outcome = await rolling({ ...plan, signal, proxy })
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    console.log(`behind ${name}, ${signal} (${seconds} s)`)
    for (const [name, figure] of figures(outcome)) console.log(`  ${name.padEnd(28)} ${figure}`)
    if (!isClean(outcome)) process.exitCode = 1
  }

function figures(outcome: Outcome): readonly (readonly [string, string | number])[] {
  const errors = [...outcome.errors].map(([error, count]) => `${error} × ${count}`)
  return [
    ['processes ended', plan.ends],
    ['acknowledged', outcome.acknowledged],
    ['lost', outcome.lost],
    ['doubled', outcome.doubled],
    ['entries not linked', outcome.unlinked],
    ['longest gap for a client', `${outcome.longestGap.toFixed(0)} ms`],
    ['the same while issuing', `${outcome.longestGapIssuing.toFixed(0)} ms`],
    ['errors clients saw', errors.join(', ') || 'none'],
    ['pages read by a session', outcome.pages],
    ['of them turned away', outcome.turnedAway],
    ['of them broken off', outcome.broken],
    ['session known to both', outcome.isSessionShared ? 'yes' : 'NO'],
    ['letters of both at once', outcome.letters],
    ['gaps and doubles of numbers', outcome.gaps],
    ['records with two letters', outcome.twice],
    ['letters not to be had', outcome.unreadable],
  ]
}

function isClean(outcome: Outcome): boolean {
  const { lost, doubled, unlinked, turnedAway, gaps, twice, unreadable } = outcome
  const wrong = [lost, doubled, unlinked, turnedAway, gaps, twice, unreadable]
  return wrong.every((figure) => figure === 0) && outcome.isSessionShared
}
