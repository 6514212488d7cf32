import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isTextKey, textKeys } from '../../src/runtime/pages/texts.ts'

const templates = filesIn('../../templates/pages', '.hbs')
const sources = filesIn('../../src/runtime/pages', '.ts').filter(
  ({ name }) => !name.endsWith('texts.ts'),
)

test('every text that a template asks for is in the catalogue', () => {
  const asked = templates.flatMap(({ text }) =>
    [...text.matchAll(/[({]t "([^"]+)"/g)].map(([, key = '']) => key),
  )
  expect(asked.length).toBeGreaterThan(80)
  expect(asked.filter((key) => !isTextKey(key))).toEqual([])
})

test('every text in the catalogue is used', () => {
  const used = [...templates, ...sources].map(({ text }) => text).join('\n')
  const made =
    /^(letter|condition|referenced|chart|register|allowed|act-done|batch)-|^report-(pdf|excel|csv)$|^import-(new|change|same|bad)$|-title$|^unit-|^(severe|ordinary|advice)$/
  const unused = textKeys.filter((key) => !made.test(key) && !mentions(used, key))
  expect(unused).toEqual([])
})

test('templates have no words of their own', () => {
  const wordy = templates.filter(({ text }) => /\p{Script=Han}/u.test(text))
  expect(wordy.map(({ name }) => name)).toEqual([])
})

const mentions = (text: string, key: string) =>
  text.includes(`'${key}'`) || text.includes(`"${key}"`)

function filesIn(folder: string, ending: string) {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))
}
