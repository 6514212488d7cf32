import type { Field, Form, StoredRecord } from '../../../model/index.ts'
import { titleFields } from '../../../model/titles.ts'
import type { Query } from '../../store/store.ts'
import { writtenValue } from '../record/written.ts'
import { allOf, loadReferences, type References } from '../references.ts'
import { occasionOf, type Site } from '../site.ts'

/** What a key word is looked for in: what names a record, and its numbers and persons. */
export function searchedFields(form: Form): readonly Field[] {
  const naming = titleFields(form)
  const keys = form.fields.filter(
    (field) =>
      !field.masked && (form.unique.includes(field.id) || telling.includes(field.type.kind)),
  )
  return [...new Set([...naming, ...keys])].slice(0, mostFields)
}

/**
 * Every record in which all the words occur, looking past width and case. It reads all that match the filters:
 * what a reference shows is not in the record itself, where a store could look.
 */
export async function search(
  site: Site,
  form: Form,
  words: string,
  query: Omit<Query, 'limit' | 'after'>,
): Promise<readonly StoredRecord[]> {
  const wanted = words.split(/\s+/).map(folded)
  const found: StoredRecord[] = []
  let after: string | undefined
  do {
    const page = await site.records.list(form, {
      ...query,
      limit: chunk,
      ...(after === undefined ? {} : { after }),
    })
    const data = page.records.map((record) => record.data)
    const references = await loadReferences(site, form, data)
    found.push(
      ...page.records.filter((record) => {
        const text = searchedText(site, form, record, references)
        return wanted.every((word) => text.includes(word))
      }),
    )
    after = page.next ?? undefined
  } while (after !== undefined)
  return found
}

const telling: readonly string[] = ['name', 'docno', 'uscc']
const mostFields = 6
const chunk = 500

function searchedText(
  site: Site,
  form: Form,
  record: StoredRecord,
  references: References,
): string {
  const occasion = occasionOf(site, record.submitted)
  const texts = searchedFields(form).map((field) =>
    writtenValue(field, allOf(record), occasion, references),
  )
  return folded([record.id, ...texts].join('\n'))
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, '')
