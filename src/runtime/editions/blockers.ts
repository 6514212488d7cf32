import { countsOf } from '../../change/migrate/counts.ts'
import { refusalText } from '../../change/migrate/refusal.ts'
import { refusals } from '../../change/migrate/refusals.ts'
import { columnsIn } from '../../model/columns.ts'
import type { Application, Form } from '../../model/index.ts'
import type { View } from '../store/store.ts'
import type { PublishingRefusal } from './outcome.ts'

/**
 * Why what the data holds does not let a definition be published. `published`: all editions, the oldest first, the last
 * of them the current one.
 */
export function blockersIn(
  view: Pick<View, 'scan'>,
  published: readonly Application[],
  next: Application,
): readonly PublishingRefusal[] {
  const changed = (published.at(-1)?.forms ?? []).filter((form) => isTouched(form, published, next))
  const records = changed.flatMap(({ id }) => [...view.scan(id)])
  return refusals(published, next, countsOf(records, published)).map((refusal) => ({
    code: 'unsafe',
    params: { zh: refusalText(refusal, 'zh'), en: refusalText(refusal, 'en') },
  }))
}

/** Whether the form, or a list that it was ever chosen from, is another: a list is no part of a form's hash. */
function isTouched(
  { id, hash }: Form,
  published: readonly Application[],
  next: Application,
): boolean {
  const now = next.forms.find((form) => form.id === id)
  if (now?.hash !== hash) return true
  const before = published.at(-1)
  const lists = published.flatMap(({ forms }) =>
    forms.filter((form) => form.id === id).flatMap(({ fields }) => listsOf(fields)),
  )
  return [...new Set(lists)].some((list) => textOf(before, list) !== textOf(next, list))
}

const listsOf = (fields: Form['fields']): readonly string[] =>
  fields.flatMap((field) => [
    ...('options' in field.type ? [field.type.options] : []),
    ...listsOf(columnsIn(field)),
  ])

const textOf = (application: Application | undefined, list: string): string =>
  JSON.stringify(application?.options.find(({ id }) => id === list) ?? null)
