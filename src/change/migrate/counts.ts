import { columnsIn } from '../../model/columns.ts'
import type {
  Application,
  Field,
  RecordData,
  RecordValue,
  StoredRecord,
} from '../../model/index.ts'
import { isRows } from './rows.ts'

/** How many records hold what a definition may not pass over. `path`: a field's id, or a table's and a column's. */
export interface Counts {
  readonly records: (form: string) => number
  readonly filled: (form: string, path: Path) => number
  /** Codes of a choice that records hold. */
  readonly codes: (form: string, path: Path) => ReadonlyMap<string, number>
  readonly standing: (form: string, state: string) => number
}

export type Path = readonly [field: string, column?: string]

/** Goes through the records once; what is a choice is told by the editions there were. */
export function countsOf(
  records: Iterable<StoredRecord>,
  published: readonly Application[],
): Counts {
  const tally = new Tally()
  const choices = choicesIn(published)
  for (const record of records) {
    const { form, state, data } = record
    tally.add(['record', form])
    if (state !== null) tally.add(['state', form, state])
    for (const [path, values] of heldIn(data)) {
      tally.add(['filled', form, ...path])
      if (!choices.has(keyOf([form, ...path]))) continue
      for (const code of new Set(values.flatMap(codesIn))) tally.addCode([form, ...path], code)
    }
  }
  return {
    records: (form) => tally.of(['record', form]),
    filled: (form, path) => tally.of(['filled', form, ...path]),
    codes: (form, path) => tally.codes([form, ...path]),
    standing: (form, state) => tally.of(['state', form, state]),
  }
}

type Key = readonly (string | undefined)[]

const keyOf = (parts: Key): string => JSON.stringify(parts.filter((part) => part !== undefined))

class Tally {
  readonly #counts = new Map<string, number>()
  readonly #codes = new Map<string, Map<string, number>>()

  add(key: Key): void {
    const text = keyOf(key)
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1)
  }

  addCode(key: Key, code: string): void {
    const text = keyOf(key)
    const codes = this.#codes.get(text) ?? new Map<string, number>()
    this.#codes.set(text, codes.set(code, (codes.get(code) ?? 0) + 1))
  }

  of(key: Key): number {
    return this.#counts.get(keyOf(key)) ?? 0
  }

  codes(key: Key): ReadonlyMap<string, number> {
    return this.#codes.get(keyOf(key)) ?? new Map()
  }
}

/** Each place that holds anything, once a record, with what it holds. */
function heldIn(data: RecordData): readonly (readonly [Path, readonly RecordValue[]])[] {
  return Object.entries(data).flatMap(([field, value]) => {
    const whole: readonly [Path, readonly RecordValue[]] = [[field], [value]]
    if (!isRows(value)) return [whole]
    const columns = new Map<string, RecordValue[]>()
    for (const row of value)
      for (const [column, cell] of Object.entries(row))
        columns.set(column, [...(columns.get(column) ?? []), cell])
    return [whole, ...[...columns].map(([column, cells]) => [[field, column], cells] as const)]
  })
}

const codesIn = (value: RecordValue): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((code) => typeof code === 'string')

function choicesIn(published: readonly Application[]): ReadonlySet<string> {
  const isChoice = ({ type }: Field): boolean => type.kind === 'choice' || type.kind === 'choices'
  return new Set(
    published.flatMap(({ forms }) =>
      forms.flatMap((form) =>
        form.fields.flatMap((field) => [
          ...(isChoice(field) ? [keyOf([form.id, field.id])] : []),
          ...columnsIn(field)
            .filter(isChoice)
            .map((column) => keyOf([form.id, field.id, column.id])),
        ]),
      ),
    ),
  )
}
