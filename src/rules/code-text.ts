/** Codes are typed with full-width digits, small letters and spaces in them; free text is never treated so. */
export const codeText = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
