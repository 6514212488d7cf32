import { isDeepStrictEqual } from 'node:util'
import type { Field, RecordData, StoredRecord } from '../../../model/index.ts'
import { addresses } from '../addresses.ts'
import { frame, toList } from '../frame.ts'
import { inputName } from '../naming.ts'
import type { Answers } from '../posted.ts'
import { writtenValue } from '../record/written.ts'
import { loadReferences } from '../references.ts'
import type { Reply, Visit } from '../reply.ts'
import { occasionOf, say } from '../site.ts'
import { valueIn } from '../value-in.ts'
import type { Look } from './look.ts'

/** Somebody else saved meanwhile: both sides, and which of them to go on with. */
export async function stalePage(visit: Visit, record: StoredRecord, look: Look): Promise<Reply> {
  const { site, form } = visit
  const current = (await site.records.get(form, record.id)) ?? record
  const references = await loadReferences(site, form, [look.data, current.data])
  const occasion = occasionOf(site, current.submitted)
  const write = (field: Field, data: RecordData) => writtenValue(field, data, occasion, references)
  const differences = form.fields
    .filter((field) => field.calculate === null && field.from === null)
    .filter((field) => !isDeepStrictEqual(valueIn(look.data, field), valueIn(current.data, field)))
    .map((field) => ({
      label: field.label,
      mine: write(field, look.data),
      theirs: write(field, current.data),
    }))
  const title = say(site, 'stale-title')
  const view = {
    ...frame(site, title, { form, trail: [toList(form)] }),
    differences,
    action: addresses.edit(form.id, record.id),
    edit: addresses.edit(form.id, record.id),
    carried: pairsOf(look.answers),
    version: current.version,
  }
  return { kind: 'page', status: 409, page: 'record/stale', view }
}

/** The answers as hidden inputs. */
function pairsOf({ fields, tables }: Answers) {
  const own = [...fields].flatMap(([id, values]) =>
    values.map((value) => ({ name: inputName(id), value })),
  )
  const rows = [...tables].flatMap(([table, list]) =>
    list.flatMap((row, index) =>
      [...row].flatMap(([column, values]) =>
        values.map((value) => ({ name: inputName(table, index, column), value })),
      ),
    ),
  )
  return [...own, ...rows]
}
