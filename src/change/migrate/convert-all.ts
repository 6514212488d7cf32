import type { Field, FieldKind, RecordData, RecordValue } from '../../model/index.ts'
import { fieldOf, own, type Scope } from '../../rules/index.ts'
import type { Fresh, Ground } from './bring.ts'
import { convert, type Outcome } from './convert.ts'
import {
  type Origin,
  type Unconverted,
  type UnconvertedReason,
  unconvertedOf,
} from './unconverted.ts'

export interface Converted {
  readonly values: ReadonlyMap<string, RecordValue>
  readonly unconverted: readonly Unconverted[]
}

/** 转自 of each; `left`: what has no place yet, of which nothing is passed over in silence. */
export function convertAll(
  fresh: readonly Fresh[],
  ground: Ground,
  left: ReadonlyMap<string, RecordValue>,
): Converted {
  const tries = fresh.map((each) => tried(each, ground.scope))
  const values = new Map(
    tries.flatMap(({ field, outcome }) =>
      outcome.kind === 'value' ? [[field.id, outcome.value] as const] : [],
    ),
  )
  const unconverted = [
    ...failures(tries, ground),
    ...untouched(tries, ground, left),
    ...fresh.flatMap((each) => undeclared(each, ground)),
  ]
  return { values, unconverted }
}

interface Try {
  readonly field: Field
  readonly reads: readonly string[]
  readonly outcome: Outcome
}

const tried = ({ field }: Fresh, scope: Scope): Try =>
  field.converted
    ? { field, reads: field.converted.reads, outcome: convert(field.converted, field, scope) }
    : { field, reads: [], outcome: { kind: 'nothing' } }

/** A text is at most one of these, so that one of several that takes it is enough. */
const exclusive: ReadonlySet<FieldKind> = new Set([
  'mobile',
  'phone',
  'email',
  'postcode',
  'citizenId',
  'uscc',
])

function failures(tries: readonly Try[], ground: Ground): readonly Unconverted[] {
  const failed = tries.flatMap(({ field, reads, outcome }) =>
    outcome.kind === 'failed' ? [{ field, reads, reason: outcome.reason }] : [],
  )
  const beside = (
    { field, reads }: Pick<Try, 'field' | 'reads'>,
    other: Pick<Try, 'field' | 'reads'>,
  ) =>
    [field, other.field].every(({ type }) => exclusive.has(type.kind)) &&
    reads.some((id) => other.reads.includes(id))
  return failed
    .filter((each) => !tries.some((one) => one.outcome.kind === 'value' && beside(each, one)))
    .filter((each, at) => !failed.slice(0, at).some((one) => beside(each, one)))
    .map(({ field, reads, reason }) =>
      unconvertedOf(reason, field, originsOf(reads, ground), ground),
    )
}

/** What a 转自 reads, and none makes anything of. */
function untouched(
  tries: readonly Try[],
  ground: Ground,
  left: ReadonlyMap<string, RecordValue>,
): readonly Unconverted[] {
  const ids = new Set(tries.flatMap(({ reads }) => reads))
  return [...ids].flatMap((id) => {
    const readers = tries.filter(({ reads }) => reads.includes(id))
    const [first] = readers
    const origins = originsOf([id], ground)
    const isIdle = readers.every(({ outcome }) => outcome.kind === 'nothing')
    if (!first || !isIdle || origins.length === 0 || !left.has(id)) return []
    return [unconvertedOf({ kind: 'not-taken' }, first.field, origins, ground)]
  })
}

/** The type is another, and nothing says how. */
function undeclared({ field, earlier, value }: Fresh, ground: Ground): readonly Unconverted[] {
  if (field.converted || !earlier || value === undefined) return []
  const reason: UnconvertedReason = { kind: 'no-conversion' }
  return [unconvertedOf(reason, field, [{ field: earlier, value }], ground)]
}

/** What was read, as the definition says it was. */
function originsOf(reads: readonly string[], { scope }: Ground): readonly Origin[] {
  const data: RecordData = scope.row?.data ?? scope.data
  return reads.flatMap((id) => {
    const value = own(data, id) as RecordValue | undefined
    const field = fieldIn(id, scope)
    return value === undefined || !field ? [] : [{ field, value }]
  })
}

function fieldIn(id: string, { form, row }: Scope): Field | undefined {
  if (!row) return fieldOf(form, id)
  const type = fieldOf(form, row.table)?.type
  return type?.kind === 'table' ? type.columns.find((column) => column.id === id) : undefined
}
