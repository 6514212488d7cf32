/** Where an answer stands: a field, or a column of a table's row. */
export type AnswerPath = readonly [string] | readonly [string, number, string]

/** The name of an input: "members.0.mobile". Parts are percent-encoded: a name of our own starts with an @. */
export const inputName = (...path: readonly (string | number)[]): string =>
  path.map((part) => encoded(String(part))).join('.')

/** Null: no name that `inputName` made. */
export function answerPath(name: string): AnswerPath | null {
  const [field, row, column, ...rest] = name.split('.').map(decoded)
  if (!field || rest.length > 0) return null
  if (row === undefined) return [field]
  return /^\d{1,6}$/.test(row ?? '') && column ? [field, Number(row), column] : null
}

/** The id of the element that shows the answer; what links from a message lead to. */
export const elementId = (...path: readonly (string | number)[]): string =>
  `f-${inputName(...path)}`

const encoded = (part: string) =>
  encodeURIComponent(part.replace(/\p{Cs}/gu, '')).replace(/\./g, '%2E')

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
