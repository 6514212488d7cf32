/** What is not even tried: no memo has it, and reading it could take all time or all stack. */
export function beyondLimits(text: string): 'statement-too-long' | 'nesting-too-deep' | null {
  if (text.length > longestStatement) return 'statement-too-long'
  return nesting(text) > deepestNesting || prefixes.test(text) ? 'nesting-too-deep' : null
}

const longestStatement = 10_000
export const deepestNesting = 50

const prefixes = new RegExp(`(?:(?:非|not|[−－-])\\s*){${deepestNesting}}`)

function nesting(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if ('（([【'.includes(character)) deepest = Math.max(deepest, ++depth)
    else if ('）)]】'.includes(character)) depth--
  }
  return deepest
}
