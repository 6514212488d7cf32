import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesBelow } from '../golden.ts'
import { root } from './apps.ts'

const folders = ['generated/yangpu', 'test/golden/library']

test.each(folders)(
  'the TypeScript in %s is right at its strictest, declarations included',
  (name) => {
    const folder = join(root, name)
    const files = filesBelow(folder)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(folder, path))
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      types: ['node'],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      noEmit: true,
    })
    const found = files.flatMap((file) => {
      const source = program.getSourceFile(file)
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    })
    expect(files.length).toBeGreaterThan(5)
    expect(found.map(({ file, messageText }) => [file?.fileName, messageText])).toEqual([])
  },
)
