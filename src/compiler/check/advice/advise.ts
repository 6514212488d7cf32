import type { Application, Form, Notice } from '../../../model/index.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Block } from '../../parse/tree.ts'
import type { Memory } from '../memory.ts'
import { perBlock } from '../per-block.ts'
import { reporter, type Symbols } from '../symbols.ts'
import { ambiguityAdvice } from './ambiguous.ts'
import { contradictionAdvice } from './contradictions.ts'
import { fieldAdvice } from './fields.ts'
import { flowAdvice } from './flow.ts'
import { letterAdvice } from './letters.ts'
import { settingOf } from './logic/setting.ts'
import { maskedAdvice } from './masked.ts'
import { periodAdvice } from './periods.ts'
import { repeatAdvice } from './repeats.ts'
import { placedRules } from './rule-parts.ts'
import { ruleAdvice } from './rules.ts'
import { sampleAdvice } from './samples.ts'
import type { Subject } from './subject.ts'
import { surroundingsOf } from './surroundings.ts'
import { thresholdAdvice } from './thresholds.ts'

/**
 * What a careful colleague would notice in an app without mistakes. `linesOf` gives the lines a form was made of, those
 * of its fragments in their place. What is said of a condition is certain: what is not understood is not spoken of.
 * Advice on a form or a notice may use what `adviceOn` names, and nothing else, for it is kept until that changes.
 */
export function advise(
  application: Application,
  blocks: readonly Block[],
  linesOf: (form: Form) => readonly Block[],
  symbols: Symbols,
  memory: Memory,
): void {
  const adviceOn = (
    part: string,
    form: Form,
    what: readonly unknown[],
    advice: (subject: Subject) => void,
  ): void => {
    const lines = linesOf(form)
    const surroundings = surroundingsOf(form, application)
    const answers = memory.recall(
      `answers on ${form.id}`,
      [surroundings, outcomesOf(form)],
      symbols,
      () => new Map<string, boolean>(),
    )
    memory.recall(part, [form, lines, surroundings, ...what], symbols, ({ report }) => {
      const setting = settingOf(surroundings, form, answers)
      advice({ application: surroundings, form, lines, setting, say: reporter(report) })
    })
  }
  for (const form of application.forms) adviceOn(`advice on ${form.id}`, form, [], formAdvice)
  for (const notice of application.notices) {
    const form = application.forms.find(({ id }) => id === notice.form)
    const block = blockOf(notice, blocks)
    if (!form || !block) continue
    adviceOn(`advice on letter ${notice.id}`, form, [notice, block], (subject) =>
      noticeAdvice(notice, block, subject),
    )
  }
  appAdvice(blocks, symbols)
}

/** What judging a record of it can come to: what is possible after that depends on it. */
const outcomesOf = ({ rules, conclusion }: Form): readonly unknown[] => [
  rules.map(({ cases }) =>
    cases.map(({ consequence }) => ('severity' in consequence ? consequence.severity : '')),
  ),
  conclusion?.values,
]

function formAdvice(subject: Subject): void {
  const rules = placedRules(subject)
  fieldAdvice(subject)
  ruleAdvice(subject, rules)
  contradictionAdvice(subject, rules)
  flowAdvice(subject)
  sampleAdvice(subject, rules)
  ambiguityAdvice(subject)
  for (const block of subject.lines) maskedAdvice(block, subject)
}

const blockOf = (notice: Notice, blocks: readonly Block[]): Block | undefined =>
  blocks.find(
    ({ statement }) => statement.kind === 'notice' && statement.name.text === notice.label,
  )

function noticeAdvice(notice: Notice, block: Block, subject: Subject): void {
  letterAdvice(block, notice, subject)
  maskedAdvice(block, subject)
}

function appAdvice(blocks: readonly Block[], { report }: Symbols): void {
  for (const each of blocks.flatMap(blockAdvice)) report(each)
  thresholdAdvice(blocks, reporter(report))
}

const blockAdvice = perBlock((block) => {
  const found: Diagnostic[] = []
  const say = reporter((each) => found.push(each))
  periodAdvice([block], say)
  repeatAdvice([block], say)
  return found
})
