import type { Flag, Form, RecordData } from '../model/index.ts'
import { holds } from './evaluate.ts'
import type { Run } from './scope.ts'

/**
 * Ids of the 标识 that a record carries on the run's day, in source order. `data` holds its calculated values too, the
 * run its judgement; figures that policy may change are taken of that day.
 */
export function flagsOf(
  flags: readonly Flag[],
  form: Form,
  data: RecordData,
  run: Run,
): readonly string[] {
  const scope = { form, data, run: { ...run, baseline: run.today } }
  return flags
    .filter((flag) => flag.form === form.id && holds(flag.when, scope))
    .map(({ id }) => id)
}
