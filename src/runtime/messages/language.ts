/** The languages people are addressed in; the first is the default. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

export type Sentence = { readonly [language in Language]: string }

/** Puts values into a sentence: "{label}必须填写". A value is text, never a template. */
export function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? whole) : whole,
  )
}
