import { validate } from '@hyperjump/json-schema/draft-2020-12'
import { describe, expect, test } from 'vitest'
import { analyse, compile } from '../../src/compiler/compile.ts'
import { runSamples } from '../../src/runtime/samples.ts'
import { expectFolder, expectGolden } from '../golden.ts'
import { formattedApp } from '../language/formatted.ts'
import { meaning } from '../language/meaning.ts'
import { apps, root, sourcesOf } from './apps.ts'

const compiled = apps.map(({ name, folder }) => {
  const sources = sourcesOf(folder)
  const { application, diagnostics, files } = compile(sources)
  return { name, sources, application: application ?? expect.fail(name), diagnostics, files }
})

describe.each(compiled)('$name', ({ sources, application, diagnostics, files }) => {
  test('compiles without a remark', () => {
    expect(diagnostics.map(({ code }) => code)).toEqual([])
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
    const schemas = files.filter(({ path }) => path.startsWith('schemas/'))
    expect(schemas).toHaveLength(application.forms.length)
    for (const { path, text } of schemas) {
      const dialect = 'https://json-schema.org/draft/2020-12/schema'
      expect(await validate(dialect, JSON.parse(text)), path).toEqual({ valid: true })
    }
  })

  test('in English it means the same, and back in Chinese it is what it was', () => {
    const english = formattedApp(sources, 'en')
    const { application: same, diagnostics: remarks } = analyse(english)
    expect(remarks).toEqual([])
    expect(meaning(same)).toEqual(meaning(application))
    expect(formattedApp(english, 'en')).toEqual(english)
    expect(formattedApp(english, 'zh')).toEqual(formattedApp(sources, 'zh'))
  })
})

test('the library’s emitted files are those of its golden folder', () => {
  expectGolden('library', filesOf('library'))
})

test('generated/yangpu is current', () => {
  try {
    expectFolder(`${root}generated/yangpu`, filesOf('yangpu'))
  } catch (cause) {
    const advice = 'generated/yangpu is not current: npm run -s fangyuan -- build examples/yangpu'
    throw new Error(advice, { cause })
  }
})

const filesOf = (app: (typeof apps)[number]['name']) =>
  compiled.find(({ name }) => name === app)?.files ?? expect.fail(app)
