import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { bundleScript, bundleStyle } from '../../src/runtime/pages/assets.ts'

const style = new URL('../../templates/pages/style.css', import.meta.url)

/** What came after Chromium 86, and that nothing translates. */
const newer = [
  'Object.hasOwn',
  'structuredClone',
  '.at(',
  '.findLast',
  '.toSorted',
  '.toReversed',
  '.toSpliced',
  '.toWellFormed',
  '.groupBy',
  '.withResolvers',
  'AbortSignal.timeout',
  '.canParse',
  'crypto.randomUUID',
  'new Set.prototype',
  '.showPicker',
  'popover',
  'inert',
]

test('the script is in the language of Chromium 86 and calls nothing newer', async () => {
  const script = await bundleScript()
  const lowered = await transform(script, { target: 'chrome86' })
  expect(lowered.code).toBe((await transform(script, { target: 'esnext' })).code)
  // What is spread may be called `at` when it is made small.
  const called = script.replaceAll('...', '')
  expect(newer.filter((name) => called.includes(name))).toEqual([])
  expect(script.length).toBeLessThan(64_000)
})

test('the style sheet uses nothing that Chromium 86 does not know', async () => {
  const css = await readFile(style, 'utf8')
  const { warnings, code } = await transform(css, { loader: 'css', target: 'chrome86' })
  expect(warnings).toEqual([])
  expect(code).not.toMatch(
    /:has\(|@container|@layer|:is\(|:where\(|color-mix|\binset\b|\bdvh\b|&\s/,
  )
  expect((await bundleStyle()).length).toBeLessThan(15_000)
})
