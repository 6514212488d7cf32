import type { Ground } from '../../change/impact/index.ts'
import type { Application, StoredRecord } from '../../model/index.ts'
import type { LoadedApplication } from '../application.ts'
import { mail } from '../letters/mail.ts'
import type { View } from '../store/store.ts'

/**
 * What lies in a store at this moment, for working out what another edition would do to it. `before`: what that is
 * compared with.
 */
export function groundIn(
  current: LoadedApplication,
  before: Application,
  view: View,
  today: string,
): Ground {
  const letters = [...view.papers('letter', {})].filter(
    ({ state, byHand }) => state !== 'void' && byHand === null,
  )
  const forms = [...before.forms, ...current.application.forms].map(({ id }) => id)
  const held = new Map(
    [...new Set(forms)].map((form) => [
      form,
      new Map([...view.scan(form)].map((record) => [record.id, record])),
    ]),
  )
  return {
    today,
    records: (form) => held.get(form)?.values() ?? [],
    get: (form, id) => held.get(form)?.get(id) ?? null,
    writtenBy: (record) => writtenBy(current, before, record),
    letters: letters.map(
      ({ id, notice, form, record, number, issued, due, occasion, addressee, view: said }) => ({
        ...{ id, notice, form, record, number, issued, due, addressee, view: said },
        ...(occasion !== undefined && { occasion }),
      }),
    ),
    mail,
  }
}

function writtenBy(
  { edition, editions, application: now }: LoadedApplication,
  before: Application,
  record: StoredRecord,
) {
  const isCurrent = !editions || record.definition === edition
  const application = isCurrent ? now : editions.of(record.definition).application
  const form = application.forms.find(({ id }) => id === record.form)
  return form && application !== before ? { application, form } : undefined
}
