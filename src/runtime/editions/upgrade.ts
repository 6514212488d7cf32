import { migrate } from '../../change/migrate/migrate.ts'
import type { Unconverted } from '../../change/migrate/unconverted.ts'
import type { Form, StoredRecord } from '../../model/index.ts'
import { definitionOf, type LoadedApplication } from '../application.ts'

/** A form in the app of one edition. */
export interface Side {
  readonly app: LoadedApplication
  readonly form: Form
}

export interface Upgraded {
  readonly record: StoredRecord
  /** Whether it must be written to stand as it does. */
  readonly isConverted: boolean
  /** What a person has to bring over. */
  readonly unconverted: readonly Unconverted[]
}

/** A record as it stands under a later edition, remembering the one that it was begun under. */
export function upgraded(before: Side, after: Side, record: StoredRecord, today: string): Upgraded {
  const { data, state, former, isChanged, unconverted } = migrate(
    sideOf(before),
    sideOf(after),
    record,
    today,
  )
  const { former: _, ...rest } = record
  return {
    record: {
      ...rest,
      data,
      state,
      ...(former.length > 0 && { former }),
      definition: definitionOf(after.app, after.form),
      upgraded: record.upgraded ?? record.definition,
    },
    isConverted: isChanged,
    unconverted,
  }
}

const sideOf = ({ app: { application }, form }: Side) => ({ application, form })
