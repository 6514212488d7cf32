import { advicePages } from './advice.ts'
import { expressionPages } from './expressions.ts'
import { namePages } from './names.ts'
import { otherPages } from './others.ts'
import type { Page } from './page.ts'
import { queryPages } from './queries.ts'
import { samplePages } from './samples.ts'
import { statementPages } from './statements.ts'
import { wordFilePages } from './word-files.ts'
import { writingPages } from './writing.ts'

/** The pages of `fangyuan explain`, by subject, in the order of the catalogue. */
export const pagesBySubject: {
  readonly [subject in Subject]: { readonly [code: string]: Page }
} = {
  writing: writingPages,
  names: namePages,
  expressions: expressionPages,
  statements: statementPages,
  queries: queryPages,
  others: otherPages,
  samples: samplePages,
  wordFiles: wordFilePages,
  advice: advicePages,
}

export type Subject =
  | 'writing'
  | 'names'
  | 'expressions'
  | 'statements'
  | 'queries'
  | 'others'
  | 'samples'
  | 'wordFiles'
  | 'advice'

export const pages: ReadonlyMap<string, Page> = new Map(
  Object.values(pagesBySubject).flatMap((of) => Object.entries(of)),
)
