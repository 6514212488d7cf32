import { columnsIn } from '../../model/columns.ts'
import type { Field, Form, RecordData, StoredRecord } from '../../model/index.ts'
import { oncePer } from '../../rules/once.ts'
import { isKept } from './kept.ts'
import { isRows } from './rows.ts'

/** What is stored under one id as two types: what one form wrote, the other cannot read. */
interface Foreign {
  readonly fields: ReadonlySet<string>
  /** By their table. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * A record that stays as its own form has it (`own`), as far as a later form can read it: 88 points are no 0.88 yuan. The
 * same record where nothing is in the way.
 */
export function legible(own: Form, now: Form, record: StoredRecord): StoredRecord {
  const foreign = foreignTo(now)(own)
  if (foreign.fields.size + foreign.columns.size === 0) return record
  const { data, judgement } = record
  return {
    ...record,
    data: without(foreign, data),
    judgement: judgement && { ...judgement, values: without(foreign, judgement.values) },
  }
}

/** Ids of fields whose values, all or in part, `legible` leaves out. */
export function illegible(own: Form, now: Form): ReadonlySet<string> {
  const { fields, columns } = foreignTo(now)(own)
  return new Set([...fields, ...columns.keys()])
}

const foreignTo = oncePer((now: Form) =>
  oncePer((own: Form): Foreign => {
    const tables = own.fields.flatMap((table) => {
      const same = now.fields.find(({ id }) => id === table.id)
      const ids = same ? retyped(columnsIn(table), columnsIn(same)) : []
      return ids.length > 0 ? [[table.id, new Set(ids)] as const] : []
    })
    return { fields: new Set(retyped(own.fields, now.fields)), columns: new Map(tables) }
  }),
)

const retyped = (own: readonly Field[], now: readonly Field[]): readonly string[] =>
  own.flatMap(({ id, type }) => {
    const same = now.find((field) => field.id === id)
    return same && !isKept(type, same.type) ? [id] : []
  })

const without = ({ fields, columns }: Foreign, data: RecordData): RecordData =>
  Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) => {
      if (fields.has(id)) return []
      const gone = columns.get(id)
      return [[id, gone && isRows(value) ? value.map((row) => cellsWithout(gone, row)) : value]]
    }),
  )

const cellsWithout = (gone: ReadonlySet<string>, row: RecordData): RecordData =>
  Object.fromEntries(Object.entries(row).filter(([id]) => !gone.has(id)))
