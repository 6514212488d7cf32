import { hindrance, isReason } from '../../runtime/keeping/erasing.ts'
import type { Erasure } from '../../runtime/keeping/erasure-file.ts'
import { erase as eraseIn } from '../../runtime/keeping/erasures.ts'
import { refusalText } from '../../runtime/messages/people.ts'
import { keyFileFor } from '../../runtime/open-store.ts'
import { serverAct } from '../../runtime/store/change.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { texts } from '../texts.ts'

export interface EraseJob {
  /** Id or label. */
  readonly form: string
  readonly id: string
  readonly reason: string
}

/** Deletes a record for good: whoever owns the data folder needs no second person. */
export const erase = (
  folder: string,
  data: string,
  job: EraseJob,
  terminal: Terminal,
): Promise<ExitCode> => runJob(folder, data, 'erase', job, terminal)

export async function eraseOver(
  { app, store, data }: Workplace,
  { form: named, id, reason }: EraseJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  const words = texts[language]
  const { forms } = app.application
  const form = forms.find((each) => each.id === named || each.label === named)
  if (!form) {
    const known = forms.map(({ label }) => label).join('、')
    throw new Refusal(exit.usage, words.noForm(named, known))
  }
  const given = reason.trim()
  if (!isReason(given))
    throw new Refusal(exit.usage, refusalText({ code: 'erasure-reason' }, language))
  const erasure: Erasure = { form: form.id, id }
  const hindered = await store.read((view) => hindrance(app, view, erasure))
  if (hindered) throw new Refusal(exit.conflict, refusalText(hindered, language))
  await eraseIn(store, keyFileFor(data), erasure, { ...serverAct, action: 'erase', reason: given })
  if (terminal.json) terminal.data(JSON.stringify({ erased: erasure }))
  else terminal.data(words.store.erased(form.label, id))
  terminal.say(words.store.erasedNext)
  return exit.ok
}
