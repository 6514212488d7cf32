import type { Finding, Form, Judgement, Remark, StoredRecord } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import type { Explained } from '../../records/explained.ts'
import { allOf, type References } from '../references.ts'
import { occasionOf, type Site, say } from '../site.ts'
import { answerElement } from './answer-view.ts'
import { whyView } from './why-view.ts'
import { writtenValue } from './written.ts'

/** What the rules say of a record, each remark with its rule, its article and what it rests on. */
export function judgementView(
  site: Site,
  form: Form,
  record: StoredRecord,
  references: References,
  explained: Explained | null = null,
) {
  if (record.judgement === null) return null
  const { conclusion, findings, warnings, clues, unjudged }: Judgement = record.judgement
  const nothing = form.rules.length === 0 && conclusion === null
  if (nothing) return null
  const because = (remark: Remark) => reasonsOf(site, form, record, references, remark)
  return {
    conclusion:
      conclusion === null ? null : { label: form.conclusion?.label ?? '', value: conclusion },
    findings: [...findings].sort(bySeverity).map((finding) => ({
      ...finding,
      severityWord: say(site, finding.severity),
      because: because(finding),
      why: whyView(site, explained, finding.rule),
    })),
    clues: clues.map((clue) => ({ ...clue, because: because(clue) })),
    warnings: warnings.map((warning) => ({
      ...warning,
      because: because(warning),
      why: whyView(site, explained, warning.rule),
    })),
    unjudged: unjudged.map((id) => form.rules.find((rule) => rule.id === id)?.label ?? id),
  }
}

const weights = { severe: 0, ordinary: 1, advice: 2 } as const

const bySeverity = (one: Finding, other: Finding) => weights[one.severity] - weights[other.severity]

function reasonsOf(
  site: Site,
  form: Form,
  record: StoredRecord,
  references: References,
  { fields }: Remark,
) {
  const occasion = occasionOf(site, record.submitted)
  return fields.flatMap((id) => {
    const field = fieldOf(form, id)
    if (field === undefined || field.type.kind === 'table') return []
    const value = writtenValue(field, allOf(record), occasion, references)
    return [
      {
        label: field.label,
        href: `#${answerElement(id)}`,
        value: value || say(site, 'not-filled'),
      },
    ]
  })
}
