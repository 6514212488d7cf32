import type { LetterRefusal } from '../letters/register/index.ts'
import { stopText } from '../letters/stop.ts'
import type { Language } from '../messages/language.ts'
import { letterFaultText, untimelyText } from '../messages/letter-acts.ts'
import { stoppedShown } from './letter-shown.ts'
import type { Problem } from './problem.ts'
import { denied } from './refusal.ts'

/** Why an act on letters was not done. */
export function letterProblem(refusal: LetterRefusal, language: Language): Problem {
  switch (refusal.kind) {
    case 'missing':
      return { code: 'unknown-letter', params: { id: '—' } }
    case 'denied':
      return denied(refusal.denial, language)
    case 'untimely': {
      const { reason } = refusal
      return {
        code: 'letter-untimely',
        params: { why: untimelyText(reason, language) },
        more: { reason },
      }
    }
    case 'invalid': {
      const errors = refusal.faults.map(({ field, reason }) => ({
        field,
        reason,
        message: letterFaultText(reason, language),
      }))
      return { code: 'letter-invalid', params: { count: String(errors.length) }, more: { errors } }
    }
    case 'conflict':
      return { code: 'key-reused', params: { key: refusal.key } }
    case 'unmade':
      return {
        code: 'letter-untimely',
        params: { why: stopText(refusal, language) },
        more: { reason: refusal.kind },
      }
    case 'nothing': {
      const stopped = stoppedShown(refusal.stopped, language)
      return { code: 'letter-nothing', more: { stopped } }
    }
  }
}
