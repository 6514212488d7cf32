import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analysed } from './example.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** docs/examples.md: a row a mechanism. */
const rows = read('docs/examples.md')
  .split('\n')
  .filter((line) => /^\| S\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(
    ([
      ,
      id = '',
      ,
      files = '',
      forms = '',
      rules = '',
      letters = '',
      reports = '',
      tests = '',
    ]) => ({
      ...{ id, files, forms, rules, letters, reports, tests },
    }),
  )

const { application } = analysed()
const app = application ?? expect.fail('the example does not compile')

const listed = (cell: string): readonly string[] => (cell === '—' ? [] : cell.split('、'))
const labels = (things: readonly { readonly label: string }[]) => things.map(({ label }) => label)

test('every mechanism has its row, in order', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 53 }, (_, at) => `S${at + 1}`))
})

describe.each(rows)('$id', ({ files, forms, rules, letters, reports, tests }) => {
  const texts = files.split(' ').map((file) => read(`examples/yangpu/${file.replaceAll('`', '')}`))

  test('its forms stand in its files, or are named there', () => {
    expect(listed(forms).length).toBeGreaterThan(0)
    expect(labels(app.forms)).toEqual(expect.arrayContaining([...listed(forms)]))
    for (const form of listed(forms)) expect(texts.some((text) => text.includes(form))).toBe(true)
  })

  test('its rules are those of its forms, its flags, letters and reports are there', () => {
    const own = app.forms.filter(({ label }) => listed(forms).includes(label))
    const known = [
      ...own.flatMap((form) => form.rules.map(({ id }) => `\`${id}\``)),
      ...app.flags
        .filter(({ form }) => own.some(({ id }) => id === form))
        .map(({ label }) => `标识 ${label}`),
    ]
    expect(known).toEqual(expect.arrayContaining([...listed(rules)]))
    expect(labels(app.notices)).toEqual(expect.arrayContaining([...listed(letters)]))
    expect(labels(app.reports)).toEqual(expect.arrayContaining([...listed(reports)]))
  })

  test('its tests are there', () => {
    const named = [...tests.matchAll(/`([^`]+)` “([^”]+)”/g)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, file = '', title = ''] of named) {
      const titles = read(`test/${file}`).match(/^ *(?:test|it|describe)\(['"`].*/gm) ?? []
      expect(
        titles.some((line) => line.includes(title)),
        `${file} ${title}`,
      ).toBe(true)
    }
  })
})
