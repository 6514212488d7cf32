import { accessOf } from '../../access/access.ts'
import { actorOf } from '../../access/rights.ts'
import { reviewBatch, signBatch, withdrawBatch } from '../../letters/register/index.ts'
import { type PrintingAct, setPrinting } from '../../letters/room/acts.ts'
import { addresses } from '../addresses.ts'
import { problemPage } from '../problem-page.ts'
import { type Reply, redirect } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { officeOf, type Press, type SeenBatch } from './press.ts'
import { messagePage, refusal } from './refusal.ts'

/** Does with a batch what a button of its page says. */
export async function actOnBatch(
  site: Site,
  press: Press,
  seen: SeenBatch,
  act: string,
  posted: URLSearchParams,
): Promise<Reply> {
  const { batch } = seen
  const back = addresses.batch(batch.id)
  if (isStep(act)) {
    const asked = { batch: batch.id, remark: posted.get('remark') }
    const done = await steps[act](officeOf(site, press), asked)
    return done.kind === 'done' ? redirect(back) : refusal(site, seen.form, done, back)
  }
  if (!isControl(act)) return problemPage(site, 'missing')
  if (!seen.may('withdraw')) return messagePage(site, 403, say(site, 'batch-untimely'), back)
  const { clock, records } = site
  const by = actorOf(accessOf(site.app, records.visitor, clock().today), [])
  const isSigned = await setPrinting(press.store, batch.id, controls[act], by)
  if (!isSigned) return messagePage(site, 409, say(site, 'batch-untimely'), back)
  // The page that is shown next tells how it goes; what goes wrong is in the letters, and in the log.
  if (controls[act] === 'resume') press.room.print(batch.id).catch(press.log)
  return redirect(back)
}

const steps = { review: reviewBatch, sign: signBatch, withdraw: withdrawBatch } as const

const controls = {
  pause: 'pause',
  resume: 'resume',
  cancel: 'cancel',
  retry: 'resume',
} as const satisfies { readonly [act: string]: PrintingAct }

const isStep = (act: string): act is keyof typeof steps => Object.hasOwn(steps, act)
const isControl = (act: string): act is keyof typeof controls => Object.hasOwn(controls, act)
