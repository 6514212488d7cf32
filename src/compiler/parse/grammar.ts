import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as ohm from 'ohm-js'
import { phrases, statements, type Word } from '../../../dsl/words.ts'
import { invisibleRuns } from '../source/invisible.ts'
import type { GrammarRecipe } from './match/recipe.ts'

/** What ohm's types leave out. */
export interface FailedMatch extends ohm.MatchResult {
  getRightmostFailures(): readonly Failure[]
  getRightmostFailurePosition(): number
}
export interface Failure {
  isFluffy(): boolean
  toString(): string
}
type Library = typeof ohm & { makeRecipe(recipe: unknown): ohm.Grammar }
type Cookable = ohm.Grammar & { toRecipe(): string }

/** Where `npm run grammar` keeps what takes 0.2 s to make of the text and a hundredth of that to read. */
export const recipeFile = new URL('../../../dsl/fangyuan.recipe.json', import.meta.url)

/** 每年5月31日, 至少1, 送达之日起3个月: a figure may follow without a space. */
const beforeFigures: ReadonlySet<string> = new Set<keyof typeof phrases | 'from' | 'until'>([
  'from',
  'until',
  'effective',
  'repealed',
  'yearly',
  'least',
  'most',
  'places',
  'fromService',
])

const words: Readonly<Record<string, Word>> = {
  ...statements.file,
  ...statements.form,
  ...statements.item,
  ...phrases,
}

/**
 * The grammar, ready to be made into a matcher: `Words`, made of the two vocabularies, and `dsl/fangyuan.ohm` on top of
 * it. A keyword ends where a name would go on, so 表单一 is a name and 表单 一 is not.
 */
export const grammarRecipe: GrammarRecipe = load()

/** The same for ohm, which tells what was expected where a text does not match, and has a node for each character. */
export function ohmGrammar(): ohm.Grammar {
  made ??= library().makeRecipe(grammarRecipe)
  return made
}

let made: ohm.Grammar | undefined

/** Every keyword by its grammar rule: kw_form → 表单, form. */
export const keywords: ReadonlyMap<string, Word> = new Map(
  Object.entries(words).map(([id, word]) => [`kw_${id}`, word]),
)

/** All of them, in both ways of writing them. */
export const keywordTexts: ReadonlySet<string> = new Set(
  Object.values(words).flatMap(({ zh, en }) => [zh, en]),
)

/** The text of that file as it should be. */
export const recipe = (): string =>
  `${JSON.stringify({ source: source(), recipe: JSON.parse(fromText().toRecipe()) })}\n`

// An app without mistakes is compiled without it, which is quicker than loading it.
function library(): Library {
  return createRequire(import.meta.url)('ohm-js')
}

/** As it is kept, or from the text where that has changed since. */
function load(): GrammarRecipe {
  const kept = JSON.parse(readFileSync(recipeFile, 'utf8')) as Kept
  return kept.source === source() ? kept.recipe : JSON.parse(fromText().toRecipe())
}

interface Kept {
  readonly source: string
  readonly recipe: GrammarRecipe
}

function fromText(): Cookable {
  return library().grammars(source()).Fangyuan as Cookable
}

function source(): string {
  return wordRules() + readFileSync(new URL('../../../dsl/fangyuan.ohm', import.meta.url), 'utf8')
}

function wordRules(): string {
  const rules = Object.entries(words).map(([id, { zh, en }]) =>
    beforeFigures.has(id)
      ? `  kw_${id} (${zh}) = "${zh}" ~(~digit nameRest) | "${en}" ~nameRest`
      : `  kw_${id} (${zh}) = ("${zh}" | "${en}") ~nameRest`,
  )
  const invisible = invisibleRuns.map((run) => `"${run.replace('-', '".."')}"`).join(' | ')
  const marks = `  nameRest = letter | digit | "_" | "·" | "〇"\n  invisible = ${invisible}`
  return `Words {\n${marks}\n${rules.join('\n')}\n}\n`
}
