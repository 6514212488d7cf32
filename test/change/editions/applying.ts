import { type ApplyStep, applyPlan } from '../../../src/runtime/editions/apply.ts'
import { backingUp } from '../../../src/runtime/editions/backing-up.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { bureauOf, clock } from './bureau.ts'
import { source } from './source.ts'

/** Applies a plan in a process of its own, which kills itself at a step, or is killed by another at any moment. */
const [data = '', plan = '', killAt = ''] = process.argv.slice(2)
const bureau = await bureauOf(source, data)
const place = { ...bureau.place, backup: backingUp(data, clock) }
process.send?.('ready')
await applyPlan(place, plan, serverVisitor, (step: ApplyStep) => {
  if (step === killAt) process.kill(process.pid, 'SIGKILL')
})
await bureau.shut()
