import type { Application, Form, OptionList, Rule } from '../../model/index.ts'
import { editionPolicy } from '../../model/on-edition.ts'
import type { Counts } from './counts.ts'
import { fieldRefusals } from './field-refusals.ts'
import type { Refusal } from './refusal.ts'

/**
 * Why a definition may not be published over what there is: values would have no way into it, or be taken for others.
 * `published`: every edition, the oldest first; none: what the definition says by itself is looked at alone.
 */
export function refusals(
  published: readonly Application[],
  after: Application,
  counts: Counts,
): readonly Refusal[] {
  const current = published.at(-1)
  const gone = (current?.forms ?? []).flatMap((form) => formGone(form, after, counts))
  const each = after.forms.flatMap((form) => {
    const before = current?.forms.find(({ id }) => id === form.id)
    const editions = published.flatMap((application) =>
      application.forms
        .filter(({ id }) => id === form.id)
        .map((one) => ({ application, form: one })),
    )
    return [
      ...form.rules.flatMap((rule) => groundless(rule, form)),
      ...fieldRefusals(editions, { application: after, form }, counts),
      ...(before ? statesGone(before, form, counts) : []),
    ]
  })
  return [...gone, ...each, ...codesReused(published, after)]
}

function formGone({ id, label }: Form, after: Application, counts: Counts): readonly Refusal[] {
  const count = counts.records(id)
  if (count === 0 || after.forms.some((form) => form.id === id)) return []
  const again = after.forms.find((form) => form.label === label)
  const code = again ? 'form-key' : 'form-gone'
  return [{ code, form: label, count, params: { before: id, after: again?.id ?? '' } }]
}

/** What a person is told to mend needs a law that says so. */
function groundless({ label, basis, cases }: Rule, form: Form): readonly Refusal[] {
  const isGrave = cases.some(
    ({ consequence }) => consequence.kind === 'finding' && consequence.severity !== 'advice',
  )
  return isGrave && basis.length === 0
    ? [{ code: 'rule-groundless', form: form.label, count: 0, params: { rule: label } }]
    : []
}

/** Records that go on under the new edition must have somewhere to stand. */
function statesGone(before: Form, after: Form, counts: Counts): readonly Refusal[] {
  return before.states.flatMap((state) => {
    const count = counts.standing(before.id, state)
    const isKnown =
      after.states.includes(state) || after.onEdition?.some((each) => each.state === state)
    if (count === 0 || isKnown || editionPolicy(before, state) !== 'upgrade') return []
    const params = { state, first: after.states[0] ?? '' }
    return [{ code: 'state-gone', form: after.label, count, params }]
  })
}

/** A code that was given up and now means something else. */
function codesReused(published: readonly Application[], after: Application): readonly Refusal[] {
  const current = published.at(-1)
  return after.options.flatMap((list) => {
    const now = current?.options.find(({ id }) => id === list.id)
    const former = published.flatMap(({ options }) => options.filter(({ id }) => id === list.id))
    return list.options.flatMap(({ code, label }): readonly Refusal[] => {
      if (now?.options.some((option) => option.code === code))
        return swapped(now, list, code, label)
      const labels = former.flatMap(({ options }) =>
        options.filter((option) => option.code === code).map((option) => option.label),
      )
      const [first] = labels
      if (first === undefined || labels.includes(label)) return []
      const params = { list: list.label, code, before: first, after: label }
      return [{ code: 'code-reused', form: list.label, count: 0, params }]
    })
  })
}

/** A code that takes over what another one stands for. */
function swapped(
  now: OptionList,
  { label: list }: OptionList,
  code: string,
  after: string,
): readonly Refusal[] {
  const own = now.options.filter((option) => option.code === code)
  const other = now.options.find((option) => option.code !== code && option.label === after)
  const before = own.at(-1)?.label
  if (!other || before === undefined || own.some(({ label }) => label === after)) return []
  const params = { list, code, before, after, other: other.code }
  return [{ code: 'code-swapped', form: list, count: 0, params }]
}
