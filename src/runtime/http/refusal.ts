import type { Form } from '../../model/index.ts'
import type { Denial } from '../access/denial.ts'
import { formOf, type LoadedApplication, noticeOf } from '../application.ts'
import { denialText } from '../messages/denials.ts'
import type { Language } from '../messages/language.ts'
import type { Outcome } from '../records/records.ts'
import { listed } from './mistakes.ts'
import type { Problem } from './problem.ts'

export type Refusal = Exclude<Outcome, { readonly kind: 'done' }>

/** Why a change of the record at `id` was not made. */
export function refusalOf(
  app: LoadedApplication,
  form: Form,
  id: string,
  outcome: Refusal,
  language: Language,
): Problem {
  switch (outcome.kind) {
    case 'refused':
      return wrong(form, outcome, language)
    case 'duplicate':
      return duplicate(form, outcome, language)
    case 'referenced': {
      const { by, of } = outcome
      const label = by === 'record' ? formOf(app, of)?.label : noticeOf(app, of)?.label
      const params = { of: label ?? of, id: outcome.id ?? '—' }
      return { code: `referenced-by-${by}`, params, more: { by, of, id: outcome.id } }
    }
    case 'missing':
      return unknownRecord(form, id)
    case 'stale': {
      const { current } = outcome
      return { code: 'stale', params: { current: String(current) }, more: { current } }
    }
    case 'forbidden': {
      const { state } = outcome
      return state === null
        ? { code: 'state-none' }
        : { code: 'state', params: { state }, more: { state } }
    }
    case 'unmet': {
      const { state, to, steps } = outcome
      const params = { state, to, step: steps.join(separator[language]) }
      return { code: 'condition-unmet', params, more: { state, to } }
    }
    case 'uncreated': {
      const { form: other, faults } = outcome
      const { more } = wrong(other, faults, language)
      return { code: 'uncreated', params: { form: other.label }, ...(more && { more }) }
    }
    case 'denied':
      return denied(outcome.denial, language)
    case 'conflict':
      return { code: 'key-reused', params: { key: outcome.key } }
  }
}

export const unknownRecord = (form: Form, id: string): Problem => ({
  code: 'unknown-record',
  params: { form: form.label, id },
})

/** By which line of the language somebody may not do this. */
export const denied = (denial: Denial, language: Language): Problem => {
  const { reason, roles, field } = denial
  const more = { reason, roles, ...(field !== undefined && { field }) }
  return { code: 'denied', params: { why: denialText(denial, language) }, more }
}

export function wrong(
  form: Form,
  { mistakes, blocks }: Extract<Refusal, { kind: 'refused' }>,
  language: Language,
): Problem {
  const errors = mistakes.map((mistake) => listed(form, mistake, language))
  const isBlocked = errors.length === 0
  return {
    code: isBlocked ? 'blocked' : 'invalid',
    params: { count: String(isBlocked ? blocks.length : errors.length) },
    more: { errors, blocks },
  }
}

function duplicate(
  form: Form,
  { other, fields }: Extract<Refusal, { kind: 'duplicate' }>,
  language: Language,
): Problem {
  const labels = fields.map((id) => form.fields.find((field) => field.id === id)?.label ?? id)
  const params = { fields: labels.join(separator[language]), other: other ?? '—' }
  return { code: 'duplicate', params, more: { other, fields } }
}

const separator: { readonly [L in Language]: string } = { zh: '、', en: ', ' }
