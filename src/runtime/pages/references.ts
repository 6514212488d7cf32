import type { Field, Form, RecordData, StoredRecord } from '../../model/index.ts'
import type { Run } from '../../rules/scope.ts'
import { formOf } from '../application.ts'
import type { StoredFile } from '../files/model.ts'
import { occasionOf, type Site, say } from './site.ts'
import { titleOf } from './titles.ts'
import { valueIn } from './value-in.ts'

/** The records that others point at, read beforehand: showing and evaluating are not asynchronous. */
export interface References {
  /** Of an answer that is a file's id. */
  readonly file: (id: string) => StoredFile | null
  readonly title: (form: string, id: string) => string
  readonly resolve: Run['resolve']
}

/** Reads what these records point at, and what that points at in turn, so that all of it has a title. */
export async function loadReferences(
  site: Site,
  form: Form,
  data: readonly RecordData[],
): Promise<References> {
  const known = new Map<string, StoredRecord>()
  const missing = new Set<string>()
  let wanted = data.flatMap((each) => pointers(form.fields, each))
  for (let depth = 0; depth < deepest && wanted.length > 0; depth++) {
    const found = await Promise.all(
      unique(wanted)
        .filter((pointer) => !known.has(keyOf(pointer)) && !missing.has(keyOf(pointer)))
        .map(async (pointer) => ({ pointer, record: await read(site, pointer) })),
    )
    for (const { pointer, record } of found) {
      if (record === null) missing.add(keyOf(pointer))
      else known.set(keyOf(pointer), record)
    }
    wanted = found.flatMap(({ pointer, record }) =>
      record === null ? [] : pointers(formOf(site.app, pointer.form)?.fields ?? [], record.data),
    )
  }
  return { ...referencesAmong(site, known), file: await filesAmong(site, form, data) }
}

/** What is known of these records. */
function referencesAmong(
  site: Site,
  known: ReadonlyMap<string, StoredRecord>,
): Omit<References, 'file'> {
  const title = (form: string, id: string, depth = 0): string => {
    const record = known.get(keyOf({ form, id }))
    const target = formOf(site.app, form)
    if (record === undefined || target === undefined || depth > deepest) return id
    const occasion = occasionOf(site, record.submitted)
    const name = titleOf(target, allOf(record), occasion, (other, otherId) =>
      title(other, otherId, depth + 1),
    )
    return name || say(site, 'untitled')
  }
  const resolve: Run['resolve'] = (form, id) => {
    const record = known.get(keyOf({ form, id }))
    const target = formOf(site.app, form)
    return record && target ? { form: target, data: allOf(record) } : null
  }
  return { title: (form, id) => title(form, id), resolve }
}

async function filesAmong(
  { files }: Site,
  form: Form,
  data: readonly RecordData[],
): Promise<References['file']> {
  if (files === null) return () => null
  const ids = [...new Set(data.flatMap((each) => filesIn(form.fields, each)))]
  const found = await Promise.all(ids.map((id) => files.find(id)))
  const known = new Map(ids.map((id, index) => [id, found[index] ?? null]))
  return (id) => known.get(id) ?? null
}

function filesIn(fields: readonly Field[], data: RecordData): readonly string[] {
  return fields.flatMap((field) => {
    const value = valueIn(data, field)
    if (isForFile(field)) return typeof value === 'string' ? [value] : []
    if (field.type.kind !== 'table' || !Array.isArray(value)) return []
    const { columns } = field.type
    return value.flatMap((row) => (typeof row === 'object' ? filesIn(columns, row) : []))
  })
}

export const isForFile = ({ type }: Field): boolean =>
  type.kind === 'attachment' || type.kind === 'signature'

/** What was filled in and what was worked out from it. */
export const allOf = (record: StoredRecord): RecordData => ({
  ...record.data,
  ...record.judgement?.values,
})

interface Pointer {
  readonly form: string
  readonly id: string
}

const deepest = 3

const keyOf = ({ form, id }: Pointer) => JSON.stringify([form, id])

const unique = (pointers: readonly Pointer[]): readonly Pointer[] => [
  ...new Map(pointers.map((pointer) => [keyOf(pointer), pointer])).values(),
]

async function read(site: Site, { form, id }: Pointer): Promise<StoredRecord | null> {
  const target = formOf(site.app, form)
  return target === undefined ? null : site.records.get(target, id)
}

function pointers(fields: readonly Field[], data: RecordData): readonly Pointer[] {
  return fields.flatMap((field): readonly Pointer[] => {
    const value = valueIn(data, field)
    if (field.type.kind === 'ref') {
      return typeof value === 'string' ? [{ form: field.type.form, id: value }] : []
    }
    if (field.type.kind !== 'table' || !Array.isArray(value)) return []
    const { columns } = field.type
    return value.flatMap((row) => (typeof row === 'object' ? pointers(columns, row) : []))
  })
}
