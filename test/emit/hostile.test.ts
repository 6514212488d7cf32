import Handlebars from 'handlebars'
import openapiTS from 'openapi-typescript'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { emit } from '../../src/compiler/emit/emit.ts'
import { fileStem } from '../../src/compiler/emit/names.ts'
import type { Application } from '../../src/model/index.ts'
import { loadModule } from './agreement.ts'
import { field, form, is, notice } from './build.ts'

const names = [
  '"; process.exit() //',
  '*/ process.exit() /*',
  `$\{process.exit()}\``,
  '{{#with}}',
  '<script>alert(1)</script>',
  '<!--',
  '../../x',
  '..\\x',
  'constructor',
  'toString',
  'class',
  'con',
  'a\u2028b',
  'a\nb\rc',
  '𠮷' + '\u202e' + 'x',
  'x'.repeat(10_000),
]

/** An app in which everything that can have a name has this one. */
function named(name: string): Application {
  const column = field(name, name, { kind: 'text' }, { required: true })
  const fields = [
    field(name, name, { kind: 'choice', options: name }, { required: true, hint: name }),
    field(`${name}表`, name, { kind: 'table', columns: [column], fewest: 0, most: null }),
    field(
      `${name}文`,
      name,
      { kind: 'text' },
      {
        required: is(name, { kind: 'literal', type: 'choice', value: name }),
      },
    ),
  ]
  return {
    kind: 'application',
    id: name,
    label: name,
    bureau: { name, code: name },
    laws: [],
    options: [
      { id: name, label: name, options: [{ code: name, label: name, from: null, until: null }] },
    ],
    parameters: [],
    tiers: [],
    flags: [],
    reports: [],
    roles: [],
    forms: [form(name, name, fields, { states: [name], basis: [{ law: name, article: name }] })],
    notices: [
      notice(name, name, { form: name, body: [{ kind: 'paragraph', level: 0, parts: [name] }] }),
    ],
  }
}

test.each(names.map((name) => ({ name, title: name.slice(0, 30) })))(
  '$title everywhere is data everywhere',
  async ({ name }) => {
    const application = named(name)
    const files = new Map(emit(application).map(({ path, text }) => [path, text]))
    const stem = fileStem(name)
    const file = (path: string) => files.get(path) ?? ''

    for (const path of files.keys())
      expect(path).toMatch(/^([\p{L}\p{N}_-]{1,60}\/)?[\p{L}\p{N}_.-]{1,80}$/u)

    const schema = JSON.parse(file(`schemas/${stem}.schema.json`))
    expect(schema.properties[name]).toMatchObject({ title: name, enum: [name] })

    const { validate } = await loadModule(file(`validators/${stem}.js`))
    const whole = { [name]: name, [`${name}表`]: [{ [name]: '一' }], [`${name}文`]: '二' }
    expect(validate(whole)).toBe(true)
    expect(validate({ [name]: name })).toBe(false)
    expect(validate({ [`${name}文`]: '二' })).toBe(false)
    expect(validate({ ...whole, [`${name}表`]: [{}] })).toBe(false)

    const rules = await loadModule(file(`rules/${stem}.js`))
    expect(rules.form).toEqual(application.forms[0])
    expect(rules.options).toEqual(application.options)

    expect(JSON.parse(file('model.json'))).toMatchObject({
      label: name,
      options: application.options,
    })

    for (const path of [`types/${stem}.ts`, 'app.ts', 'server.ts', `validators/${stem}.d.ts`]) {
      expect(syntaxErrors(file(path))).toEqual([])
    }
    for (const [path, text] of files) {
      if (path.endsWith('.hbs')) expect(() => Handlebars.precompile(text)).not.toThrow()
    }
    const document = JSON.parse(file('openapi.json'))
    expect(Object.keys(document.paths)[0]).toBe(`/api/${encodeURIComponent(name)}`)
  },
)

test('a field called like what every object has may be left out', async () => {
  const fields = ['constructor', 'toString'].map((id) => field(id, id, { kind: 'text' }))
  const files = emit({ ...named('a'), forms: [form('a', 'a', fields)] })
  const code = files.find(({ path }) => path === 'validators/a.js')?.text ?? ''
  const { validate } = await loadModule(code)
  expect(validate({})).toBe(true)
  expect(validate({ toString: '有' })).toBe(true)
  expect(validate({ toString: 1 })).toBe(false)
})

test('clients can be made for hostile names', async () => {
  for (const name of names) {
    const files = emit(named(name))
    const document = files.find(({ path }) => path === 'openapi.json')?.text ?? ''
    await expect(openapiTS(document)).resolves.toBeDefined()
  }
})

function syntaxErrors(text: string): readonly unknown[] {
  const { diagnostics } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  })
  return (diagnostics ?? []).map(({ messageText }) => messageText)
}
