import type { Conclusion, Deadline, Field, Transition } from '../../model/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Block, Name, StatementOf } from '../parse/tree.ts'
import { creationsOfStep } from './creations.ts'
import { drawOf } from './draw.ts'
import { conditionOf } from './expression.ts'
import { ancestorsOf } from './parents.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/** The arrows of 状态 are transitions of their own; a 流转 adds one, or says more of one. */
export function transitionsOf(
  states: readonly string[] | null,
  chains: readonly (readonly Name[])[],
  lines: readonly TransitionLine[],
  scope: Scope,
): Transition[] {
  if (states === null) return []
  const first = lines[0]?.statement
  if (states.length === 0 && first) {
    unknownDeclared(first.from, states, 'state', scope.report)
    return []
  }
  const chain = chains.flatMap(arrows)
  const told = lines.flatMap((line) => {
    const { from, to } = line.statement
    const known = [from, to].map((state) => knownState(state, states, scope))
    return known.every(Boolean) ? [transitionOf(line, scope)] : []
  })
  const retold = (each: Transition): boolean =>
    told.some((line) => line.from === each.from && line.to === each.to)
  return [...chain.filter((each) => !retold(each)), ...told]
}

export type TransitionLine = Block & { readonly statement: StatementOf<'transition'> }

export const isTransition = (block: Block): block is TransitionLine =>
  block.statement.kind === 'transition'

const arrows = (chain: readonly Name[]): Transition[] =>
  chain.slice(1).map(({ text: to }, index) => ({
    from: chain[index]?.text ?? '',
    to,
    label: to,
    by: [],
    when: null,
    reason: false,
  }))

function knownState(name: Name, states: readonly string[], scope: Scope): boolean {
  if (states.includes(name.text)) return true
  unknownDeclared(name, states, 'state', scope.report)
  return false
}

function transitionOf({ statement: line, children }: TransitionLine, scope: Scope): Transition {
  const { from, to } = line
  const judged: Scope = { ...scope, judged: true, stated: true }
  const drawn = drawOf(children, judged)
  const making: Scope = drawn ? { ...judged, drawn: drawn.form } : judged
  const creates = creationsOfStep(children, `${from.text} → ${to.text}`, making)
  return {
    from: from.text,
    to: to.text,
    label: line.label?.text ?? to.text,
    by: line.by.map((name) => roleNamed(name, scope)),
    when: line.when ? conditionOf(line.when, judged) : null,
    reason: line.reason,
    ...(line.sends.length > 0 && { sends: line.sends.flatMap((name) => sent(name, scope)) }),
    ...(creates.length > 0 && { creates }),
    ...(drawn?.draw && { draws: drawn.draw }),
  }
}

/** A declared role by its id; in an app that declares none, names are a note. */
export function roleNamed(
  name: Name,
  { symbols, report }: Pick<Scope, 'symbols' | 'report'>,
): string {
  const role = symbols.roles.get(name.text)
  if (role || symbols.roles.labels.length === 0) return role?.id ?? name.text
  const say = reporter(report)
  const meant = nearest(name.text, symbols.roles.labels)
  if (meant) say('role-misspelt', name.span, { name: name.text, meant })
  else say('role-undeclared', name.span, { name: name.text })
  return name.text
}

/** A notice that this form's records can get. */
function sent(name: Name, scope: Scope): string[] {
  const { notices, forms } = scope.symbols
  const notice = notices.get(name.text)
  if (!notice) {
    unknownDeclared(name, notices.labels, 'notice', scope.report)
    return []
  }
  const { statement } = notice.block
  const about = statement.kind === 'notice' ? statement.about : null
  const form = about ? forms.get(about.text) : scope.form
  if (form === scope.form || (about && !form)) return [notice.id]
  const say = reporter(scope.report)
  const params = { notice: notice.label, form: scope.form?.label ?? '' }
  // Taken over with the parent's 流转: said of the form that takes it over, where the way out is.
  if (scope.form && form && ancestorsOf(scope.form).includes(form))
    say('send-of-parent', scope.form.span, { ...params, of: form.label }, [name.span, notice.span])
  else say('send-other-form', name.span, params, notice.span)
  return []
}

export function conclusionOf(statement: StatementOf<'conclusion'>, scope: Scope): Conclusion {
  const judged: Scope = { ...scope, judged: true }
  const symbol = scope.form?.conclusion
  const cases = statement.cases.map((each) => ({
    when: each.when ? conditionOf(each.when, judged) : null,
    value: each.value.text,
  }))
  const open = cases.findIndex((each) => each.when === null)
  const say = reporter(scope.report)
  const first = statement.cases[open + 1]
  if (open < 0) say('conclusion-open', statement.name.span, { name: statement.name.text })
  else if (first) say('conclusion-unreachable', first.value.span, { value: first.value.text })
  return {
    id: symbol?.id ?? statement.name.text,
    label: statement.name.text,
    cases,
    values: [...new Set(cases.map((each) => each.value))],
  }
}

/** Falls in the year after the form's 年度 field, the one that names a record first. */
export function deadlineOf(
  statement: StatementOf<'deadline'>,
  fields: readonly Field[],
  unique: readonly string[],
): Deadline {
  const { month, day, rollForward } = statement
  const years = fields.filter((field) => field.type.kind === 'year')
  const year = years.find((field) => unique.includes(field.id)) ?? years[0]
  return { month, day, rollForward, yearField: year?.id ?? null }
}
