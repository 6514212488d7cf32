/** 脱敏: 110105********002X, 138****8000; of anything else the first character stays. */
export function mask(text: string): string {
  if (isMasked.test(text)) return text
  if (/^\d{17}[\dX]$/.test(text)) return `${text.slice(0, 6)}********${text.slice(14)}`
  if (/^1\d{10}$/.test(text)) return `${text.slice(0, 3)}****${text.slice(7)}`
  const [first = '', ...rest] = [...text]
  return first + '*'.repeat(rest.length)
}

/** Masking what is masked changes nothing. */
const isMasked = /^(?:\d{6}\*{8}\d{3}[\dX]|1\d\d\*{4}\d{4})$/
