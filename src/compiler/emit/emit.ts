import type { Application } from '../../model/index.ts'
import type { OutputFile } from './file.ts'
import { emitSchemas } from './json-schema/index.ts'
import { emitLetters } from './letters/index.ts'
import { emitWordFiles } from './letters/word-files.ts'
import { emitModel } from './model/index.ts'
import { emitOpenApi } from './openapi/index.ts'
import { emitPages } from './pages/index.ts'
import { emitReports } from './reports/index.ts'
import { emitRules } from './rules/index.ts'
import { emitServer } from './server/index.ts'
import { emitSql } from './sql/index.ts'
import { emitTypes } from './types/index.ts'
import { emitValidators } from './validators/index.ts'

export type { OutputFile } from './file.ts'

/**
 * Every file of a compiled app, sorted by path. The same application gives the same bytes. `words`: the Word files that
 * its notices name, by their hash.
 */
export function emit(
  application: Application,
  words: ReadonlyMap<string, Uint8Array> = new Map(),
): readonly OutputFile[] {
  return [
    ...targets.flatMap((target) => target(application)),
    ...emitWordFiles(application, words),
  ].sort((one, other) => (one.path < other.path ? -1 : 1))
}

const targets: readonly ((application: Application) => readonly OutputFile[])[] = [
  emitSchemas,
  emitValidators,
  emitRules,
  emitModel,
  emitTypes,
  emitOpenApi,
  emitServer,
  emitPages,
  emitLetters,
  emitReports,
  emitSql,
]
