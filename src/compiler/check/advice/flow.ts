import type { Expression, RuleCase, Transition } from '../../../model/index.ts'
import type { StatementOf } from '../../parse/tree.ts'
import { isFalse, isNotTrue, isTrue } from './logic/claim.ts'
import { possible } from './logic/possible.ts'
import { asDraft } from './logic/setting.ts'
import { narrowest } from './narrowest.ts'
import { linesIn, type Subject } from './subject.ts'

/** Conclusions that are never drawn, ways that nobody can go, states that nobody comes to. */
export function flowAdvice(subject: Subject): void {
  for (const line of linesIn(subject, 'conclusion').slice(0, 1)) conclusionAdvice(line, subject)
  const moving = { ...subject, setting: asDraft(subject.setting) }
  const open = subject.form.transitions.filter((way) => isOpen(way, moving))
  for (const line of linesIn(subject, 'transition')) transitionAdvice(line, open, moving)
  stateAdvice(subject)
}

const isFinding = ({ consequence }: RuleCase): boolean => consequence.kind === 'finding'

function conclusionAdvice(line: StatementOf<'conclusion'>, { form, setting, say }: Subject): void {
  const cases = form.conclusion?.cases ?? []
  // Rules that record something may still be to come.
  if (!form.rules.some(({ cases }) => cases.some(isFinding))) return
  for (const [at, { value }] of line.cases.entries()) {
    const own = cases[at]
    const before = cases.slice(0, at).flatMap(({ when }) => when ?? [])
    // What follows 其余 is said elsewhere.
    if (!own || before.length < at) return
    const claims = [...before.map(isFalse), ...(own.when ? [isTrue(own.when)] : [])]
    if (!possible(claims, setting)) say('conclusion-never', value.span, { value: value.text })
  }
}

/** Of several ways from one state to another the first whose condition holds is taken. */
function isOpen(way: Transition, { form, setting }: Subject): boolean {
  const before = form.transitions
    .slice(0, form.transitions.indexOf(way))
    .filter(({ from, to }) => from === way.from && to === way.to)
  if (before.some(({ when }) => when === null)) return false
  const claims = before.flatMap(({ when }) => (when ? [isNotTrue(when)] : []))
  return possible([...claims, ...(way.when ? [isTrue(way.when)] : [])], setting)
}

function transitionAdvice(
  line: StatementOf<'transition'>,
  open: readonly Transition[],
  { form, setting, say }: Subject,
): void {
  const label = line.label?.text ?? line.to.text
  const way = form.transitions.find(
    (each) =>
      each.from === line.from.text &&
      each.to === line.to.text &&
      each.label === label &&
      (each.when === null) === (line.when === null),
  )
  if (!way || open.includes(way)) return
  const cannotHold = (part: Expression): boolean => !possible([isTrue(part)], setting)
  const span =
    line.when && way.when && cannotHold(way.when)
      ? narrowest(line.when, way.when, cannotHold)
      : line.from.span
  say('transition-never', span, { from: way.from, to: way.to, label })
}

/** Of a way that is never taken that is said itself. */
function stateAdvice(subject: Subject): void {
  const { states, transitions } = subject.form
  const reached = new Set(states.slice(0, 1))
  for (const state of reached)
    for (const { from, to } of transitions) if (from === state) reached.add(to)
  const names = linesIn(subject, 'states').flatMap(({ chains }) => chains.flat())
  for (const state of states) {
    const name = names.find(({ text }) => text === state)
    if (!reached.has(state) && name) subject.say('state-unreachable', name.span, { name: state })
  }
}
