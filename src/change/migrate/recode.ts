import type { Application, FieldType, Option, RecordValue } from '../../model/index.ts'
import { findOption, type Occasion } from '../../rules/index.ts'

/** A choice as it is made now: a code that no longer stands is the one it was merged into. */
export function recoded(value: RecordValue, type: FieldType, occasion: Occasion): RecordValue {
  if (type.kind !== 'choice' && type.kind !== 'choices') return value
  const now = (code: string): string => codeNow(code, type.options, occasion)
  if (typeof value === 'string') return now(value)
  if (!isCodes(value)) return value
  const codes = [...new Set(value.map(now))]
  return codes.length === value.length && codes.every((code, at) => code === value[at])
    ? value
    : codes
}

/** Of a choice, the codes that its list does not have. */
export function unknownCodes(
  value: RecordValue,
  type: FieldType,
  options: Application['options'],
): readonly string[] {
  if (type.kind !== 'choice' && type.kind !== 'choices') return []
  const codes = typeof value === 'string' ? [value] : isCodes(value) ? value : []
  const known = options.find(({ id }) => id === type.options)?.options ?? []
  return codes.filter((code) => !known.some((option) => option.code === code))
}

function codeNow(code: string, list: string, occasion: Occasion): string {
  const passed = new Set<string>()
  let found = code
  for (let option = endedIn(found, list, occasion); option; ) {
    passed.add(found)
    if (option.mergedInto === undefined || passed.has(option.mergedInto)) return found
    found = option.mergedInto
    option = endedIn(found, list, occasion)
  }
  return found
}

function endedIn(code: string, list: string, occasion: Occasion): Option | null {
  const found = findOption(code, list, occasion)
  return found && !found.current ? found.option : null
}

const isCodes = (value: RecordValue): value is readonly string[] =>
  Array.isArray(value) && value.every((code) => typeof code === 'string')
