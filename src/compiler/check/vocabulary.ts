import {
  builtins,
  charts,
  findingWords,
  formats,
  functions,
  layouts,
  measures,
  numberParts,
  severities,
  types,
  type Word,
} from '../../../dsl/words.ts'

/** A word table read from either column. */
function lookup<Id extends string>(table: Readonly<Record<Id, Word>>): ReadonlyMap<string, Id> {
  const found = new Map<string, Id>()
  for (const [id, word] of Object.entries<Word>(table)) {
    found.set(word.zh, id as Id)
    found.set(word.en, id as Id)
  }
  return found
}

export const typeWords = lookup(types)
export const functionWords = lookup(functions)
export const builtinWords = lookup(builtins)
export const findingPropertyWords = lookup(findingWords)
export const severityWords = lookup(severities)
export const layoutWords = lookup(layouts)
export const formatWords = lookup(formats)
export const measureWords = lookup(measures)
export const chartWords = lookup(charts)
export const numberPartWords = lookup(numberParts)

/** All words of a table, for a message that lists them. */
export function knownIn(table: Readonly<Record<string, Word>>): { known: string; knownEn: string } {
  const words = Object.values(table)
  return {
    known: words.map(({ zh }) => zh).join('、'),
    knownEn: words.map(({ en }) => en).join(', '),
  }
}

export function canonicalCall(name: string): string {
  const id = functionWords.get(name)
  return id ? functions[id].zh : canonicalMeasure(name)
}

export function canonicalMeasure(name: string): string {
  const id = measureWords.get(name)
  return id ? measures[id].zh : name
}

export function canonicalSeverity(name: string): string {
  const id = severityWords.get(name)
  return id ? severities[id].zh : name
}
