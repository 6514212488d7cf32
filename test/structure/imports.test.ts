import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesOf, type SourceFile } from './files.ts'

interface Import {
  readonly from: string
  /** A path from the project's folder, or the name of a package. */
  readonly to: string
}

const imports = filesOf(['src', 'dsl'], ['.ts', '.js']).flatMap(importsOf)

/** Types and dynamic imports count like the rest. */
function importsOf({ path, text }: SourceFile): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: path,
    to: fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
  }))
}

const between = (from: RegExp, to: RegExp): readonly string[] =>
  imports.filter((each) => from.test(each.from) && to.test(each.to)).map(shown)

const shown = ({ from, to }: Import): string => `${from} → ${to}`

test('imports are read', () => {
  expect(imports.length).toBeGreaterThan(500)
  expect(between(/^src\/cli\/commands\/check\.ts/, /compiler\/compile/)).toHaveLength(1)
  expect(between(/^src\/cli\/declared\/sources/, /commands\/check\.ts/)).toHaveLength(1)
})

/** What each part may import of the project: itself, and what stands below it. */
const below: Readonly<Record<string, RegExp>> = {
  dsl: /^dsl\//,
  'src/model': /^src\/model\//,
  'src/rules': /^src\/(rules|model)\//,
  'src/change': /^src\/(change|rules|model)\//,
  'src/runtime': /^src\/(runtime|change|rules|model)\//,
  'src/compiler': /^(src\/(compiler|rules|model)|dsl)\//,
  'src/cli': /^src\//,
}

test('every file belongs to a part', () => {
  const parts = Object.keys(below).map((part) => `${part}/`)
  const files = filesOf(['src', 'dsl'], ['.ts', '.js']).map(({ path }) => path)
  expect(files.filter((path) => !parts.some((part) => path.startsWith(part)))).toEqual([])
})

test.each(Object.entries(below))('%s imports nothing above it', (part, allowed) => {
  const own = imports.filter(
    ({ from, to }) => from.startsWith(`${part}/`) && /^(src|dsl)\//.test(to),
  )
  expect(own.filter(({ to }) => !allowed.test(to)).map(shown)).toEqual([])
})

test('inside the compiler what follows does not look back', () => {
  const behind = /^src\/compiler\/(parse|check|format|source|diagnostics)\//
  expect(between(/^src\/compiler\/emit\//, behind)).toEqual([])
  expect(between(/^src\/compiler\/parse\//, /^src\/compiler\/(check|format|emit)\//)).toEqual([])
  expect(between(/^src\/compiler\/check\//, /^src\/compiler\/(format|emit)\//)).toEqual([])
})

test('only the parser and the formatter know the parser’s library', () => {
  expect(between(/^(?!src\/compiler\/(parse|format)\/)/, /^ohm-js/)).toEqual([])
})

const node = new RegExp(`^(node:.*|(${builtinModules.join('|')})(/.*)?)$`)

test('the rules, and what they read of the model, run where there is no Node', () => {
  expect(between(/^src\/rules\//, node)).toEqual([])
  const model = between(/^src\/rules\//, /^src\/model\/(?!index\.ts$)/)
  expect(model).toEqual([])
  expect(between(/^src\/model\/index\.ts$/, /^(?!src\/model\/)/)).toEqual([])
  expect(between(/^src\/runtime\/pages\/browser\//, node)).toEqual([])
})

test('the compiler opens no file of an app: text in, files out', () => {
  const readers = between(/^src\/compiler\//, /^(node:)?(fs|fs\/promises|child_process|net|http)$/)
  expect(readers).toEqual([
    'src/compiler/parse/grammar.ts → node:fs',
    'src/compiler/parse/keep-recipe.ts → node:fs',
  ])
})
