import type { Form, Judgement, Mistake, RecordValue } from '../../model/index.ts'
import {
  fieldOf,
  type Inspection,
  own,
  type Run,
  renderInset,
  valueTypes,
} from '../../rules/index.ts'
import { type FieldNames, fieldNames } from './names.ts'
import type { FormReach } from './reach.ts'
import type {
  FindingChange,
  Found,
  MistakeChange,
  Place,
  RecordImpact,
  Turn,
  ValueChange,
} from './sheet.ts'

type Differences = Pick<
  RecordImpact,
  'conclusion' | 'turn' | 'findings' | 'missing' | 'mistakes' | 'values'
>

/** Finding by finding, what one record leads to under each edition. */
export function differencesOf(
  { before, after, rules }: FormReach & { readonly before: Form; readonly after: Form },
  was: Inspection,
  is: Inspection,
  runs: { readonly before: Run; readonly after: Run },
): Differences {
  const names = fieldNames(before, after)
  const { missing, mistakes } = mistakeChanges(names, was.mistakes, is.mistakes)
  return {
    conclusion: { before: was.judgement.conclusion, after: is.judgement.conclusion },
    turn: turnOf(was.judgement, is.judgement),
    findings: findingChanges(before, after, rules, was.judgement, is.judgement),
    missing,
    mistakes,
    values: valueChanges(names, was.judgement, is.judgement).map(({ formerly, ...each }) => ({
      ...each,
      texts: {
        before: textOf(before, formerly, each.before, runs.before),
        after: textOf(after, each.field, each.after, runs.after),
      },
    })),
  }
}

function findingChanges(
  before: Form,
  after: Form,
  causes: FormReach['rules'],
  was: Judgement,
  is: Judgement,
): readonly FindingChange[] {
  const all = [...before.rules, ...after.rules]
  const labels = new Map(all.map(({ id, label }) => [id, label]))
  const [then, now] = [foundIn(was), foundIn(is)]
  return [...labels].flatMap(([rule, label]) => {
    const [earlier, later] = [then.get(rule) ?? null, now.get(rule) ?? null]
    if (JSON.stringify(earlier) === JSON.stringify(later)) return []
    const reads = new Set(all.flatMap((each) => (each.id === rule ? each.reads : [])))
    return [
      {
        rule,
        label,
        before: earlier,
        after: later,
        causes: causes.get(rule) ?? [],
        reads: [...reads],
      },
    ]
  })
}

/** By rule. */
function foundIn(judgement: Judgement): ReadonlyMap<string, Found> {
  const { blocks, warnings, findings, clues, unjudged } = judgement
  const found = new Map<string, Found>()
  for (const rule of unjudged)
    found.set(rule, { kind: 'unjudged', message: null, demand: null, basis: '' })
  const remarks = [
    ...clues.map((each) => ({ ...each, kind: 'clue' as const, demand: null })),
    ...warnings.map((each) => ({ ...each, kind: 'warn' as const, demand: null })),
    ...findings.map((each) => ({ ...each, kind: each.severity })),
    ...blocks.map((each) => ({ ...each, kind: 'block' as const, demand: null })),
  ]
  for (const { rule, kind, message, demand, basis } of remarks)
    found.set(rule, { kind, message, demand, basis })
  return found
}

/** The gravest kind in which the numbers differ decides; what cannot be judged any more is no better for it. */
function turnOf(was: Judgement, is: Judgement): Turn {
  const [then, now] = [weights(was), weights(is)]
  const at = then.findIndex((count, place) => count !== now[place])
  if (at < 0) return 'same'
  if ((now[at] ?? 0) > (then[at] ?? 0)) return 'worse'
  const found = [...was.blocks, ...was.findings]
  return found.some(({ rule }) => is.unjudged.includes(rule)) ? 'unjudged' : 'better'
}

const weights = ({ blocks, findings }: Judgement): readonly number[] => [
  blocks.length,
  ...(['severe', 'ordinary', 'advice'] as const).map(
    (wanted) => findings.filter(({ severity }) => severity === wanted).length,
  ),
]

function mistakeChanges(
  names: FieldNames,
  was: readonly Mistake[],
  is: readonly Mistake[],
): { readonly missing: readonly Place[]; readonly mistakes: readonly MistakeChange[] } {
  const then = new Map(was.map(({ path, code }) => [JSON.stringify(names.later(path)), code]))
  const now = new Map(is.map(({ path, code }) => [JSON.stringify(path), code]))
  const missing: Place[] = []
  const mistakes: MistakeChange[] = []
  for (const at of new Set([...now.keys(), ...then.keys()])) {
    const [before, after] = [then.get(at) ?? null, now.get(at) ?? null]
    if (before === after) continue
    const path: Mistake['path'] = JSON.parse(at)
    const place = { path, label: names.label(path) }
    if (after !== null && lacks.has(after)) missing.push(place)
    else mistakes.push({ ...place, before, after })
  }
  return { missing, mistakes }
}

const lacks: ReadonlySet<string> = new Set(['required', 'too-few-rows'])

/** `formerly`: by its earlier id. */
function valueChanges(
  names: FieldNames,
  was: Judgement,
  is: Judgement,
): readonly (Omit<ValueChange, 'texts'> & { readonly formerly: string })[] {
  const formerly = new Map(Object.keys(was.values).map((id) => [String(names.later([id])[0]), id]))
  const then = new Map(
    Object.entries(was.values).map(([id, value]) => [String(names.later([id])[0]), value]),
  )
  const ids = new Set([...Object.keys(is.values), ...then.keys()])
  return [...ids].flatMap((field) => {
    const before = then.get(field) ?? null
    const after = (own(is.values, field) as RecordValue | undefined) ?? null
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    const label = names.label([field])
    return [{ field, formerly: formerly.get(field) ?? field, label, before, after }]
  })
}

/** A calculated value for a person to read. */
function textOf(form: Form, id: string, value: RecordValue | null, run: Run): string | null {
  const field = fieldOf(form, id)
  if (!field || value === null) return null
  const { type } = field
  const inset = {
    ...{ key: '', expression: { kind: 'field', field: id } as const, type: valueTypes[type.kind] },
    ...('options' in type && { options: type.options }),
  }
  return renderInset(inset, { form, data: { [id]: value }, run })
}
