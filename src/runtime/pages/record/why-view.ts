import type { Step } from '../../../rules/why-steps.ts'
import {
  dayText,
  factText,
  keptTexts,
  remedyText,
  sayWhy,
  stepText,
  type WhyKey,
} from '../../messages/why.ts'
import type { Explained } from '../../records/explained.ts'
import type { Site } from '../site.ts'

/** Why a rule says what it does of the record, for `record/why`. */
export function whyView(
  { language }: Pick<Site, 'language'>,
  explained: Explained | null,
  rule: string,
) {
  const found = explained?.rules.find((each) => each.rule === rule)
  if (!found) return null
  const differences = explained?.kept?.differences.filter((each) => each.rule === rule) ?? []
  const kept = explained?.kept && { ...explained.kept, differences }
  const part = (key: WhyKey, lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ label: sayWhy(key, language), lines }]
  return {
    title: sayWhy('title', language),
    notes: kept ? keptTexts(kept, language) : [],
    parts: [
      ...part('rule', [found.text]),
      ...part(
        'basis',
        found.basis.flatMap(({ label, text }) => (text === null ? [] : [`${label}　${text}`])),
      ),
      ...part('day', [dayText(found, language)]),
      ...part(
        'facts',
        found.facts.map((fact) => factText(fact, language)),
      ),
      ...part(
        'steps',
        found.steps.flatMap(flat).map((step) => stepText(step, language)),
      ),
      ...part('needed', found.needed === null || found.remedies.length > 0 ? [] : [found.needed]),
      ...part(
        'remedies',
        found.remedies.map((remedy) => remedyText(remedy, language)),
      ),
    ],
  }
}

const flat = (step: Step): readonly Step[] => [step, ...step.parts.flatMap(flat)]
