import type { Application, Form } from '../../model/index.ts'
import { formsOf } from '../../model/tallies.ts'
import type { Subject } from './change.ts'
import type { Places } from './place.ts'

/** What reads a figure under the later definition, or did under the earlier one. */
export function usersOf({ kind, id }: Subject, { before, after }: Places): readonly Subject[] {
  if (kind !== 'parameter' && kind !== 'tiers') return []
  const found = new Map<string, Subject>()
  for (const { application } of [after, before])
    for (const [subject, part] of readers(application)) {
      const key = `${subject.kind} ${subject.form ?? ''} ${subject.id}`
      if (!found.has(key) && mentions(part, kind, id)) found.set(key, subject)
    }
  return [...found.values()]
}

/** Everything that may hold an expression, with the part of the model that it is. */
function readers({
  forms,
  flags,
  notices,
  reports,
  roles,
}: Application): readonly (readonly [Subject, unknown])[] {
  return [
    ...forms.flatMap(inForm),
    ...flags.map((each) => [named('flag', each, each.form), each] as const),
    ...notices.map((each) => [named('notice', each, each.form), each] as const),
    ...reports.map((each) => [named('report', each, formsOf(each)[0]), each] as const),
    ...roles.map((each) => [named('role', each), each] as const),
  ]
}

function inForm(form: Form): readonly (readonly [Subject, unknown])[] {
  const { fields, rules, transitions, conclusion, baseline, id } = form
  return [
    ...rules.map((each) => [named('rule', each, id), each] as const),
    ...fields.map((each) => [named('field', each, id), each] as const),
    ...(conclusion ? [[named('conclusion', conclusion, id), conclusion] as const] : []),
    [named('form', form, id), [baseline, transitions]],
  ]
}

const named = (
  kind: Subject['kind'],
  { id, label }: { readonly id: string; readonly label: string },
  form?: string,
): Subject => ({ kind, id, label, ...(form !== undefined && { form }) })

/** Expressions name a parameter, and a few other parts too, always under the same key. */
function mentions(part: unknown, key: 'parameter' | 'tiers', id: string): boolean {
  if (Array.isArray(part)) return part.some((each) => mentions(each, key, id))
  if (typeof part !== 'object' || part === null) return false
  return Object.entries(part).some(
    ([name, value]) => (name === key && value === id) || mentions(value, key, id),
  )
}
