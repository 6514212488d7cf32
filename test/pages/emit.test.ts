import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { emitPages } from '../../src/compiler/emit/pages/index.ts'
import { fileStem, fileStems } from '../../src/model/names.ts'
import { label, library } from './fixture.ts'

const files = new Map(emitPages(library).map(({ path, text }) => [path, text]))

test('a form page is its sections and questions in order', () => {
  expect(files.get('pages/book.form.hbs')?.split('\n').slice(1).join('\n')).toBe(`\
{{#> form/section (section "all")}}
  {{> form/field (field "title")}}
  {{> form/field (field "callNumber")}}
  {{> form/field (field "genre")}}
  {{> form/field (field "price")}}
  {{> form/field (field "bought")}}
{{/form/section}}
`)
})

test('a list has its filters and what tells its records apart', () => {
  expect(files.get('pages/loan.list.hbs')?.split('\n').slice(1).join('\n')).toBe(`\
{{#*inline "filters"}}
  {{> list/filter (filter "@state")}}
  {{> list/filter (filter "genre")}}
  {{> list/filter (filter "purpose")}}
{{/inline}}

{{#*inline "headings"}}
  {{> list/heading (heading "@title")}}
  {{> list/heading (heading "genre")}}
  {{> list/heading (heading "purpose")}}
  {{> list/heading (heading "@state")}}
  {{> list/heading (heading "@conclusion")}}
  {{> list/heading (heading "@updated")}}
{{/inline}}

{{#*inline "cells"}}
  {{> list/cell (cell "@title")}}
  {{> list/cell (cell "genre")}}
  {{> list/cell (cell "purpose")}}
  {{> list/cell (cell "@state")}}
  {{> list/cell (cell "@conclusion")}}
  {{> list/cell (cell "@updated")}}
{{/inline}}

{{> list/content}}
`)
})

test.each([label, '"', '\\', 'a\\"', '}}', '{{{x}}}', '../x', '%', '\n', "'", '--}}'])(
  'the id %j is a parameter and nothing else',
  (id) => {
    const [form] = library.forms
    const [field] = form?.fields ?? []
    if (form === undefined || field === undefined) throw new Error('no form')
    const hostile = {
      ...form,
      sections: [{ id, label: id, fields: [id] }],
      fields: [{ ...field, id }],
    }
    const [template] = emitPages({ ...library, forms: [hostile] })
    const handlebars = Handlebars.create()
    const asked: string[] = []
    const ask = (name: string) => {
      asked.push(decodeURIComponent(name))
      return {}
    }
    handlebars.registerHelper({ section: ask, field: ask })
    handlebars.registerPartial({ 'form/section': '[{{> @partial-block}}]', 'form/field': 'field' })
    expect(
      handlebars
        .compile(template?.text ?? '')({})
        .replace(/\s/g, ''),
    ).toBe('[field]')
    expect(asked).toEqual([id, id])
  },
)

test('file stems are safe on every system, and each another', () => {
  expect(fileStem('年检报告书')).toBe('年检报告书')
  expect(fileStem('../../x')).toMatch(/^x[0-9a-f]{12}$/)
  expect(fileStem('CON')).toMatch(/^x[0-9a-f]{12}$/)
  expect(fileStem('a'.repeat(61))).toMatch(/^x[0-9a-f]{12}$/)
  const stems = [...fileStems(['loan', 'Loan', 'ＬＯＡＮ', 'lpt1', '']).values()]
  expect(new Set(stems.map((stem) => stem.normalize('NFKC').toLowerCase())).size).toBe(5)
})
