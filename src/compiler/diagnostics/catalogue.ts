import { advice } from './catalogue/advice.ts'
import { expressions } from './catalogue/expressions.ts'
import { names } from './catalogue/names.ts'
import { others } from './catalogue/others.ts'
import { queries } from './catalogue/queries.ts'
import { samples } from './catalogue/samples.ts'
import { statements } from './catalogue/statements.ts'
import { wordFiles } from './catalogue/word-files.ts'
import { writing } from './catalogue/writing.ts'

/** Every message the compiler can say, by subject. A code is never reused or renamed. */
export const catalogue = {
  ...writing,
  ...names,
  ...expressions,
  ...statements,
  ...samples,
  ...advice,
  ...queries,
  ...others,
  ...wordFiles,
}

export type Code = keyof typeof catalogue

/** The names inside {braces} of a message. */
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

export type Params<C extends Code> = {
  readonly [name in Placeholders<(typeof catalogue)[C]['zh' | 'en']>]: string
}
