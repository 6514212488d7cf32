import type { Rule } from '../model/index.ts'
import { evaluate } from './evaluate.ts'
import { dayIn } from './figures.ts'
import type { Scope } from './scope.ts'

/** The day that a rule judges by: its own, else the form's 基准日. Null: not known, and the rule cannot be judged. */
export const dayOf = ({ asOf }: Pick<Rule, 'asOf'>, scope: Scope): string | null =>
  dayIn(asOf, scope, evaluate)

/** The same record, judged by that day; null leaves it as it is. */
export const datedBy = (scope: Scope, day: string | null): Scope =>
  day === null || day === scope.run.baseline
    ? scope
    : { ...scope, run: { ...scope.run, baseline: day } }
