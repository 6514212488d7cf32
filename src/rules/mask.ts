/** 脱敏: 110105********002X, 138****8000; of anything else the first character stays. */
export function mask(text: string): string {
  if (/^\d{17}[\dX]$/.test(text)) return `${text.slice(0, 6)}********${text.slice(14)}`
  if (/^1\d{10}$/.test(text)) return `${text.slice(0, 3)}****${text.slice(7)}`
  const [first = '', ...rest] = [...text]
  return first + '*'.repeat(rest.length)
}
