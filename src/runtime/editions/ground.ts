import type { Form, StoredRecord } from '../../model/index.ts'
import { policyUnder } from '../../model/on-edition.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { ownFormNow } from './own-form.ts'
import { upgraded } from './upgrade.ts'

/** What a record is judged, moved, shown and explained by. */
export interface Ground {
  readonly app: LoadedApplication
  readonly form: Form
  /** As it stands under that form. */
  readonly record: StoredRecord
}

/**
 * Which edition a record is acted on under, when `app` is the current one: its own, unless what it is in says that it
 * comes along (换版). An app whose form is gone has no say; one that does not know the editions is the only one.
 */
export function groundOf(
  app: LoadedApplication,
  form: Form,
  record: StoredRecord,
  today: string,
): Ground {
  const { edition, editions } = app
  if (!editions || record.definition === edition) return { app, form, record }
  const own = editions.of(record.definition)
  const ownForm = formOf(own, record.form)
  if (own.edition === edition || !ownForm) return { app, form, record }
  // Another process published while this one answers.
  const isLater = editions.numberOf(own.edition) > editions.numberOf(edition)
  const current = formOf(app, record.form)
  if (isLater || !current) return { app: own, form: ownForm, record }
  if (policyUnder(ownForm, current, record.state) !== 'upgrade')
    return { app: own, form: ownFormNow(ownForm, current), record }
  const after = { app, form: current }
  return { ...after, record: upgraded({ app: own, form: ownForm }, after, record, today).record }
}
