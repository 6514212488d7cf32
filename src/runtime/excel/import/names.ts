import type { Field, Form, StoredRecord } from '../../../model/index.ts'
import { type Occasion, own, show, titleOf } from '../../../rules/index.ts'
import { formOf, type LoadedApplication } from '../../application.ts'
import type { Records } from '../../records/records.ts'
import { keyFields } from '../layout.ts'

/** How the records of a form are called, as far as somebody sees them. */
export interface Names {
  readonly form: Form
  /** Ids of those that are called so: by title, by what tells them apart, or by their number. */
  readonly called: (text: string) => readonly string[]
  readonly titles: readonly string[]
}

/** The names of all records that fields point at, by form. */
export async function namesFor(
  app: LoadedApplication,
  records: Records,
  fields: readonly Field[],
): Promise<ReadonlyMap<string, Names>> {
  const forms = new Set(fields.flatMap(({ type }) => (type.kind === 'ref' ? [type.form] : [])))
  const found = new Map<string, Names>()
  for (const id of forms) {
    const form = formOf(app, id)
    if (form) found.set(id, await namesOf(app, records, form))
  }
  return found
}

async function namesOf(app: LoadedApplication, records: Records, form: Form): Promise<Names> {
  const ids = new Map<string, string[]>()
  const titles: string[] = []
  const put = (name: string | null, id: string): void => {
    const key = folded(name ?? '')
    if (key === '') return
    const known = ids.get(key)
    if (!known) ids.set(key, [id])
    else if (!known.includes(id)) known.push(id)
  }
  for await (const record of allOf(records, form)) {
    const title = titleOf(form, record.data)
    if (title) titles.push(title)
    put(title, record.id)
    put(record.id, record.id)
    put(keyText(app, form, record), record.id)
  }
  return { form, titles, called: (text) => ids.get(folded(text)) ?? [] }
}

/** 唯一 fields of text and the like, with blanks between. */
function keyText({ application }: LoadedApplication, form: Form, record: StoredRecord): string {
  const { submitted, data } = record
  const occasion: Occasion = { today: submitted ?? '', submitted, options: application.options }
  return keyFields(form)
    .map(({ id, type }) => {
      const value = own(data, id)
      return value === undefined ? '' : show(value as string, type, occasion)
    })
    .join(' ')
}

async function* allOf(records: Records, form: Form): AsyncGenerator<StoredRecord> {
  let after: string | null = null
  do {
    const page = await records.list(form, {
      where: [],
      sort: { field: '@created', descending: false },
      limit: 500,
      ...(after !== null && { after }),
    })
    yield* page.records
    after = page.next
  } while (after !== null)
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
