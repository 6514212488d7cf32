import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** What came after Chromium 86 and no bundler adds. */
const tooNew =
  /\b(?:Object\.(?:hasOwn|groupBy)|structuredClone|Promise\.any)\b|\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced)\(/

it('runs in Chromium 86, without Node', async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('../../src/rules/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'chrome86',
    format: 'iife',
    globalName: 'rules',
    logLevel: 'silent',
  })
  const code = bundle.outputFiles[0]?.text ?? ''
  expect(bundle.warnings).toEqual([])
  expect(code.match(tooNew)).toBeNull()
  const context = vm.createContext({})
  vm.runInContext(code, context)
  expect(vm.runInContext('rules.addWorkdays("2026-02-12", 7)', context)).toBe('2026-02-28')
  expect(vm.runInContext('rules.decimalText(rules.parseExact("2.345"), 2)', context)).toBe('2.35')
})
