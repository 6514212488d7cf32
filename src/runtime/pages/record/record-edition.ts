import { compareForm, sentenceOf } from '../../../change/compare/index.ts'
import type { Form, StoredRecord } from '../../../model/index.ts'
import { formOf } from '../../application.ts'
import { type Site, say } from '../site.ts'

/** By which edition a record is shown, judged and explained. */
export function editionFact(
  site: Site,
  { updated }: Pick<StoredRecord, 'updated'>,
): readonly { readonly label: string; readonly value: string }[] {
  const number = site.app.editions?.numberAt(site.app.edition, updated) ?? 0
  if (number === 0) return []
  return [
    { label: say(site, 'record-edition'), value: say(site, 'record-edition-value', { number }) },
  ]
}

/** Of a record that was begun under another edition: which, and what is different now. Null: nothing is. */
export function begunView(site: Site, form: Form) {
  const { app, begun } = site
  const before = begun && formOf(begun, form.id)
  if (!begun || !before) return null
  const from = app.editions?.numberOf(begun.edition) ?? 0
  const to = app.editions?.numberOf(app.edition) ?? 0
  const changes = compareForm(begun.application, app.application, form.id).map((change) =>
    sentenceOf(change, site.language),
  )
  return changes.length > 0 ? { lead: say(site, 'record-begun', { from, to }), changes } : null
}

/** What it holds and its own edition does not ask. */
export async function formerView(site: Site, form: Form, { id }: Pick<StoredRecord, 'id'>) {
  const answers = (await site.records.former(form, [id])).get(id) ?? []
  return answers.map(({ label, text, edition }) => ({
    label,
    text,
    edition: say(site, 'edition', { number: edition }),
  }))
}
