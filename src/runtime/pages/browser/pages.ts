import { startAutosave } from './autosave.ts'
import { startChoosing } from './choosing.ts'
import { guardComposing } from './composing.ts'
import { startConditions } from './conditions.ts'
import { startCounting } from './counting.ts'
import { focusErrors } from './focus.ts'
import { startLeaving } from './leaving.ts'
import { startPasting } from './pasting.ts'
import { startProgress } from './progress.ts'
import { startRows } from './rows.ts'
import { startWorkshop } from './workshop.ts'

/** Everything here helps; nothing here is needed: each page works without it. */
guardComposing(document)
focusErrors(document)
startProgress(document)
startWorkshop(document)

const form = document.querySelector<HTMLFormElement>('form[data-form]')
if (form !== null) {
  startChoosing(form, form)
  startCounting(form)
  startRows(form)
  startPasting(form)
  startLeaving(form)
  startAutosave(form)
  startConditions(form)
}
