import { expect, test } from 'vitest'
import { identifier, nameScope, typeName } from '../../src/compiler/emit/names.ts'

test.each([
  ['annualReport', 'annualReport'],
  ['class', 'class_'],
  ['_x9', '_x9'],
])('%s is %s in code', (id, name) => {
  expect(identifier(id)).toBe(name)
})

test.each(['观鸟站', '9lives', 'a b', '"; process.exit() //', '', 'x'.repeat(61)])(
  'the id %j has a name made from its hash',
  (id) => {
    expect(identifier(id)).toMatch(/^x[0-9a-f]{12}$/)
    expect(identifier(id)).toBe(identifier(id))
    expect(identifier(id)).not.toBe(identifier(`${id}!`))
  },
)

test('names of one scope differ', () => {
  const name = nameScope(['Problem'])
  expect([name('a', typeName), name('A', typeName), name('problem', typeName)]).toEqual([
    'A',
    'A_2',
    'Problem_2',
  ])
})
