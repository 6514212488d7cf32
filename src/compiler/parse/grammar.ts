import { readFileSync } from 'node:fs'
import * as ohm from 'ohm-js'
import { phrases, statements, type Word } from '../../../dsl/words.ts'

/**
 * The grammar, ready to match: `Words`, made of the two vocabularies, and `dsl/fangyuan.ohm` on top of it.
 * A keyword ends where a name would go on, so 表单一 is a name and 表单 一 is not.
 */
export const grammar: ohm.Grammar = ohm.grammars(
  wordRules() + readFileSync(new URL('../../../dsl/fangyuan.ohm', import.meta.url), 'utf8'),
).Fangyuan as ohm.Grammar

/** Every keyword by its grammar rule: kw_form → 表单, form. */
export const keywords: ReadonlyMap<string, Word> = new Map(
  Object.entries({ ...statements.file, ...statements.form, ...statements.item, ...phrases }).map(
    ([id, word]) => [`kw_${id}`, word],
  ),
)

function wordRules(): string {
  const rules = [
    ...Object.entries({ ...statements.file, ...statements.form, ...statements.item, ...phrases }),
  ].map(([id, word]) => `  kw_${id} (${word.zh}) = ("${word.zh}" | "${word.en}") ~nameRest`)
  return `Words {\n  nameRest = letter | digit | "_" | "·" | "〇"\n${rules.join('\n')}\n}\n`
}
