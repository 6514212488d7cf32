import { validate } from '@hyperjump/json-schema/draft-2020-12'
import { describe, expect, test } from 'vitest'
import { analyse, compile } from '../../src/compiler/compile.ts'
import { format } from '../../src/compiler/format/format.ts'
import { sourceText } from '../../src/compiler/source/text.ts'
import type { Application } from '../../src/model/index.ts'
import { runSamples } from '../../src/runtime/samples.ts'
import { expectFolder, expectGolden } from '../golden.ts'
import { applicationOf, apps, root, sourcesOf } from './apps.ts'

describe.each(apps)('$name', ({ folder }) => {
  const sources = sourcesOf(folder)
  const application = applicationOf(folder)

  test('compiles without a remark', () => {
    expect(analyse(sources).diagnostics.map(({ code }) => code)).toEqual([])
  })

  test('gives every sample what it expects', () => {
    const results = [...runSamples(application, 'zh')]
    const forms = new Set(results.map(({ form }) => form))
    expect(forms).toEqual(new Set(application.forms.map(({ id }) => id)))
    expect(
      results.flatMap(({ sample, problems }) => problems.map((each) => [sample, each])),
    ).toEqual([])
  })

  test('has schemas that the 2020-12 meta-schema accepts', async () => {
    const schemas = compile(sources).files.filter(({ path }) => path.startsWith('schemas/'))
    expect(schemas).toHaveLength(application.forms.length)
    for (const { path, text } of schemas) {
      const dialect = 'https://json-schema.org/draft/2020-12/schema'
      expect(await validate(dialect, JSON.parse(text)), path).toEqual({ valid: true })
    }
  })

  test.each(['asWritten', 'zh', 'en'] as const)(
    'formatted (%s) it means the same, and formatting again changes nothing',
    (vocabulary) => {
      const tidy = sources.map(({ path, text }) => ({ path, text: formatted(text, vocabulary) }))
      expect(meaning(analyse(tidy).application)).toEqual(meaning(application))
      for (const { path, text } of tidy) expect(formatted(text, vocabulary), path).toBe(text)
    },
  )

  test('turned into English and back it is what it was in Chinese', () => {
    for (const { path, text } of sources) {
      const chinese = formatted(text, 'zh')
      expect(formatted(formatted(chinese, 'en'), 'zh'), path).toBe(chinese)
    }
  })
})

test('the library’s emitted files are those of its golden folder', () => {
  expectGolden('library', compile(sourcesOf(apps[1].folder)).files)
})

test('generated/yangpu is current', () => {
  const { files } = compile(sourcesOf(apps[0].folder))
  try {
    expectFolder(`${root}generated/yangpu`, files)
  } catch (cause) {
    const advice = 'generated/yangpu is not current: npm run -s fangyuan -- build examples/yangpu'
    throw new Error(advice, { cause })
  }
})

const formatted = (text: string, vocabulary: Parameters<typeof format>[1]): string =>
  format(sourceText('a.fy', text), vocabulary)

/** All of the model but the lines its samples stand on. */
const meaning = (application: Application | null): unknown =>
  JSON.parse(JSON.stringify(application, (key, value) => (key === 'line' ? undefined : value)))
