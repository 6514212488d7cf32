import type { Field } from '../../model/index.ts'
import { citizenIdFault, normaliseCitizenId } from '../citizen-id.ts'
import { codeText } from '../code-text.ts'
import {
  isEmail,
  isMobile,
  isPhone,
  isPostcode,
  normaliseEmail,
  normaliseMobile,
  normalisePhone,
} from '../contact.ts'
import { isPersonName, normalisePersonName } from '../person-name.ts'
import { type Problem, problem } from '../problem.ts'
import type { Occasion } from '../scope.ts'
import { normaliseUscc, suggestUscc, usccFault } from '../uscc.ts'
import { type Kind, reading } from './kind.ts'

/** Kinds that are stored as text; lengths count characters as people do, not code units. */
export const textKinds = {
  text: textKind({}),
  longtext: textKind({ longest: 4000, lines: true }),
  address: textKind({}),
  attachment: textKind({}),
  signature: textKind({}),
  docno: textKind({ normalise: normaliseDocumentNumber }),
  name: textKind({
    shortest: 2,
    longest: 30,
    normalise: normalisePersonName,
    fault: (text) => (isPersonName(text) ? null : problem('not-a-name')),
  }),
  mobile: textKind({
    normalise: normaliseMobile,
    fault: (text) => (isMobile(text) ? null : problem('not-a-mobile')),
  }),
  phone: textKind({
    normalise: normalisePhone,
    fault: (text) => (isPhone(text) ? null : problem('not-a-phone')),
  }),
  email: textKind({
    longest: 254,
    normalise: normaliseEmail,
    fault: (text) => (isEmail(text) ? null : problem('not-an-email')),
  }),
  postcode: textKind({
    normalise: codeText,
    fault: (text) => (isPostcode(text) ? null : problem('not-a-postcode')),
  }),
  citizenId: textKind({ normalise: normaliseCitizenId, fault: citizenIdProblem }),
  uscc: textKind({ normalise: normaliseUscc, fault: usccProblem }),
}

interface TextRules {
  readonly shortest?: number
  readonly longest?: number
  /** Whether it may have line breaks. */
  readonly lines?: boolean
  readonly normalise?: (text: string) => string
  readonly fault?: (text: string, occasion: Occasion) => Problem | null
}

function textKind(rules: TextRules): Kind {
  const normalise = rules.normalise ?? ((text) => text.trim())
  return {
    read: reading((text) => ({ value: normalise(text.replace(/\r\n?/g, '\n')) })),
    verdict: (json, field, occasion) => {
      if (typeof json !== 'string') return problem('not-text')
      if (json.trim() === '') return problem('blank')
      if ((rules.lines ? controlsButLines : controls).test(json))
        return problem('control-character')
      return rules.fault?.(json, occasion) ?? lengthProblem(json, field, rules)
    },
    show: (json) => String(json),
  }
}

/** Lone surrogates too: they are no characters, and no file can hold them. */
const controls = /[\p{Cc}\p{Cs}]/u
const controlsButLines = /(?![\n\t])[\p{Cc}\p{Cs}]/u

function lengthProblem(text: string, field: Field, rules: TextRules): Problem | null {
  const longest = field.longest ?? rules.longest ?? 200
  const shortest = field.shortest ?? rules.shortest ?? 0
  // A character has one code unit or two, so that most texts need no counting.
  if (text.length <= longest && text.length >= 2 * shortest) return null
  const length = [...text].length
  if (length > longest) return problem('too-long', { longest, length })
  return length < shortest ? problem('too-short', { shortest, length }) : null
}

function citizenIdProblem(id: string, { today }: Occasion): Problem | null {
  switch (citizenIdFault(id, today)) {
    case null:
      return null
    case 'format':
      return problem('not-a-citizen-id')
    case 'old':
      return problem('old-citizen-id')
    case 'check':
      return problem('check-digit')
    case 'birth':
      return problem('birth-date')
    case 'future':
      return problem('birth-in-future')
    case 'age':
      return problem('birth-too-early')
  }
}

/** Codes that civil affairs issue (51, 52, 53) must be right; some real ones of other registrars fail their checks. */
function usccProblem(code: string): Problem | null {
  const fault = usccFault(code)
  if (fault === 'format') {
    const suggestion = suggestUscc(code)
    return suggestion === null ? problem('not-a-uscc') : problem('uscc-letter', { suggestion })
  }
  if (fault === 'zeros') return problem('uscc-zeros')
  return fault !== null && /^5[123]/.test(code) ? problem('check-digit') : null
}

/** 文号 are written with 〔〕 around the year, whatever brackets were typed. */
function normaliseDocumentNumber(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/[[［【（(](\d{4})[\]］】）)]/g, '〔$1〕')
}
