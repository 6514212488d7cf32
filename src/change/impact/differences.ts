import type { Form, Judgement, Mistake, RecordValue } from '../../model/index.ts'
import { type Inspection, own } from '../../rules/index.ts'
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
): Differences {
  const names = fieldNames(before, after)
  const { missing, mistakes } = mistakeChanges(names, was.mistakes, is.mistakes)
  return {
    conclusion: { before: was.judgement.conclusion, after: is.judgement.conclusion },
    turn: turnOf(was.judgement, is.judgement),
    findings: findingChanges(before, after, rules, was.judgement, is.judgement),
    missing,
    mistakes,
    values: valueChanges(names, was.judgement, is.judgement),
  }
}

function findingChanges(
  before: Form,
  after: Form,
  causes: FormReach['rules'],
  was: Judgement,
  is: Judgement,
): readonly FindingChange[] {
  const labels = new Map([...before.rules, ...after.rules].map(({ id, label }) => [id, label]))
  const [then, now] = [foundIn(was), foundIn(is)]
  return [...labels].flatMap(([rule, label]) => {
    const [earlier, later] = [then.get(rule) ?? null, now.get(rule) ?? null]
    if (JSON.stringify(earlier) === JSON.stringify(later)) return []
    return [{ rule, label, before: earlier, after: later, causes: causes.get(rule) ?? [] }]
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

/** The gravest kind in which the numbers differ decides. */
function turnOf(was: Judgement, is: Judgement): Turn {
  const [then, now] = [weights(was), weights(is)]
  const at = then.findIndex((count, place) => count !== now[place])
  if (at < 0) return 'same'
  return (now[at] ?? 0) > (then[at] ?? 0) ? 'worse' : 'better'
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

function valueChanges(names: FieldNames, was: Judgement, is: Judgement): readonly ValueChange[] {
  const then = new Map(
    Object.entries(was.values).map(([id, value]) => [String(names.later([id])[0]), value]),
  )
  const ids = new Set([...Object.keys(is.values), ...then.keys()])
  return [...ids].flatMap((field) => {
    const before = then.get(field) ?? null
    const after = (own(is.values, field) as RecordValue | undefined) ?? null
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [{ field, label: names.label([field]), before, after }]
  })
}
