import type { FieldType } from '../../model/index.ts'
import { findOption, optionByText, optionLabel } from '../options.ts'
import { type Problem, problem } from '../problem.ts'
import type { Occasion } from '../scope.ts'
import { type Kind, reading } from './kind.ts'

/** An answer from a closed list, by code; people may also write its label. */
export const choiceKinds: { readonly choice: Kind; readonly choices: Kind; readonly yesno: Kind } =
  {
    choice: {
      read: reading((text, type, occasion) => {
        const option = optionByText(text.trim(), listOf(type), occasion)
        return option === null ? { mistake: unknown(text) } : { value: option.code }
      }),
      verdict: (json, field, occasion) => codeProblem(json, listOf(field.type), occasion),
      show: (json, type, occasion) => optionLabel(String(json), listOf(type), occasion),
    },
    choices: {
      read: reading((text, type, occasion) => {
        const parts = text.split(/[、,，;；\n]/).map((part) => part.trim())
        const codes: string[] = []
        for (const part of parts.filter((one) => one !== '')) {
          const option = optionByText(part, listOf(type), occasion)
          if (option === null) return { mistake: unknown(part) }
          if (!codes.includes(option.code)) codes.push(option.code)
        }
        return { value: codes.length === 0 ? null : codes }
      }),
      verdict: (json, field, occasion) => {
        if (!Array.isArray(json)) return problem('not-choices')
        if (new Set(json).size < json.length) return problem('repeated-choice')
        return first(json, (code) => codeProblem(code, listOf(field.type), occasion))
      },
      show: (json, type, occasion) =>
        (Array.isArray(json) ? json : [json])
          .map((code) => optionLabel(String(code), listOf(type), occasion))
          .join('、'),
    },
    yesno: {
      read: reading((text) => {
        const word = text.normalize('NFKC').trim().toLowerCase()
        if (yesWords.includes(word)) return { value: true }
        return noWords.includes(word) ? { value: false } : { mistake: problem('not-yes-or-no') }
      }),
      verdict: (json) => (typeof json === 'boolean' ? null : problem('not-yes-or-no')),
      show: (json) => (json === true ? '是' : '否'),
    },
  }

const yesWords = ['是', 'yes', 'y', 'true', '1', '√', '✓']
const noWords = ['否', 'no', 'n', 'false', '0', '×', '✗', 'x']

const listOf = (type: FieldType): string => ('options' in type ? type.options : '')

function codeProblem(code: unknown, list: string, occasion: Occasion): Problem | null {
  if (typeof code !== 'string') return unknown(JSON.stringify(code))
  const found = findOption(code, list, occasion)
  if (found === null) return unknown(code)
  return found.current ? null : problem('choice-not-in-force', { choice: found.option.label })
}

/** What was given is shown, but not at any length. */
const unknown = (text: string): Problem =>
  problem('unknown-choice', { given: [...text].slice(0, 40).join('') })

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
