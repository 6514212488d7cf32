import { writeFileSync } from 'node:fs'
import { recipe, recipeFile } from './grammar.ts'

// `npm run grammar`, after a change of dsl/fangyuan.ohm or dsl/words.ts.
writeFileSync(recipeFile, recipe())
